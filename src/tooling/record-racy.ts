// Records what programs print that print something else each time: src/engine/conformance/racy/NAME.py -> NAME.outs (RacyOutputs in
// conformance/racy.ts). CPython 3.13.0 runs each of them often: plainly, and with sleeps thrown in (record_racy.py), until all that the engine
// says is possible has been seen. Needs CPython 3.13.0; its path comes from UTG_PYTHON (default python3.13). Words: only programs whose
// name has one of them in it.

import { execFile, execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import '../library/install.ts';
import { possibleOutputs, RacyRuns, type RacyOutputs } from '../engine/conformance/racy.ts';

const PLAIN_RUNS = 5;
const RUNS_MAX = 70;
const AT_ONCE = 7;
const SCHEDULES_MAX = 600;
const EXPLORE_MS = 12_000;
const SEEDS_MAX = 60;

const folder = fileURLToPath(new URL('../engine/conformance/racy/', import.meta.url));
const launcher = fileURLToPath(new URL('record_racy.py', import.meta.url));
const python = process.env['UTG_PYTHON'] ?? 'python3.13';
const version = execFileSync(python, ['-c', 'import sys; print(sys.version.split()[0])'], {
  encoding: 'utf8',
}).trim();
if (version !== '3.13.0') throw new Error(`the oracle is CPython 3.13.0, ${python} is ${version}`);
const wanted = process.argv.slice(2);

const environment = {
  PATH: process.env['PATH'] ?? '',
  PYTHONHASHSEED: '0',
  LC_ALL: 'C.UTF-8',
  TZ: 'UTC',
};

/** One run of CPython; null: it did not end. */
async function printedByCPython(file: string, run: number): Promise<string | null> {
  const cwd = mkdtempSync(join(tmpdir(), 'racy-'));
  const args = run < PLAIN_RUNS ? [file] : [launcher, String(run), file];
  try {
    return await new Promise((resolve) => {
      const options = { cwd, env: environment, encoding: 'utf8', timeout: 12_000 } as const;
      execFile(python, ['-S', ...args], options, (error, stdout) =>
        resolve(error?.killed === true ? null : stdout),
      );
    });
  } finally {
    rmSync(cwd, { recursive: true });
  }
}

/** What CPython printed, each once, on top of what had been recorded; no more runs once `all` has been seen. */
async function recordedOutputs(
  file: string,
  before: readonly string[],
  all: string[] | null,
): Promise<string[]> {
  const seen = new Set(before);
  for (let run = 0; run < RUNS_MAX; run += AT_ONCE) {
    if (all?.every((output) => seen.has(output))) break;
    const runs = Array.from({ length: AT_ONCE }, (_, i) => printedByCPython(file, run + i));
    for (const stdout of await Promise.all(runs))
      if (stdout === null) console.log(file, 'did not end in a run');
      else seen.add(stdout);
  }
  return [...seen].sort();
}

/** For each of `outputs` the first seed that reaches it, if one does. */
function seedsFor(source: string, outputs: readonly string[]): number[] {
  const seeds: number[] = [];
  const missing = new Set(outputs);
  const runs = new RacyRuns(source);
  for (let seed = 0; seed < SEEDS_MAX && missing.size > 0; seed++)
    if (missing.delete(runs.printed(seed))) seeds.push(seed);
  return seeds;
}

/** Gives up after some time: recording is done by hand, and what is not complete is not used. */
function explored(source: string, switchPoints: 'bytecode' | 'eval-breaker'): string[] | null {
  const until = Date.now() + EXPLORE_MS;
  return possibleOutputs(source, switchPoints, SCHEDULES_MAX, () => Date.now() > until);
}

for (const name of readdirSync(folder).sort()) {
  if (!name.endsWith('.py')) continue;
  if (wanted.length > 0 && !wanted.some((word) => name.includes(word))) continue;
  const file = join(folder, name);
  const source = readFileSync(file, 'utf8');
  const outs = file.replace(/\.py$/, '.outs');
  const before = existsSync(outs) ? (JSON.parse(readFileSync(outs, 'utf8')) as RacyOutputs) : null;
  const possible = explored(source, 'eval-breaker');
  const betweenBytecodes = possible === null ? null : explored(source, 'bytecode');
  const recorded = await recordedOutputs(file, before?.recorded ?? [], possible);
  const seeds = possible === null ? seedsFor(source, recorded) : [];
  const outputs: RacyOutputs = { recorded, possible, betweenBytecodes, seeds };
  writeFileSync(outs, `${JSON.stringify(outputs, null, 2)}\n`);
  const wrong = possible === null ? [] : recorded.filter((text) => !possible.includes(text));
  const unseen = possible?.filter((text) => !recorded.includes(text)) ?? [];
  console.log(
    name,
    `recorded ${recorded.length},`,
    possible === null ? `reached by ${seeds.length} seeds` : `possible ${possible.length}`,
    betweenBytecodes === null ? '' : `between bytecodes ${betweenBytecodes.length}`,
    ...wrong.map((text) => `IMPOSSIBLE ${JSON.stringify(text)}`),
    ...unseen.map((text) => `unseen ${JSON.stringify(text)}`),
  );
}
