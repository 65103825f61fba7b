// Records what programs print that print something else each time: src/engine/conformance/racy/NAME.py -> NAME.outs, JSON with `recorded`, every
// distinct output of CPython 3.13.0 in many runs, and `possible`, every output that the engine's exhaustive exploration says there can be (null
// where it did not come to its end). Needs CPython 3.13.0; its path comes from UTG_PYTHON (default python3.13). A word: only programs whose
// name has it in it.

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import '../library/install.ts';
import { possibleOutputs } from '../engine/conformance/racy.ts';

const RUNS = 60;
const SCHEDULES_MAX = 400;

const folder = fileURLToPath(new URL('../engine/conformance/racy/', import.meta.url));
const python = process.env['UTG_PYTHON'] ?? 'python3.13';
const version = execFileSync(python, ['-c', 'import sys; print(sys.version.split()[0])'], {
  encoding: 'utf8',
}).trim();
if (version !== '3.13.0') throw new Error(`the oracle is CPython 3.13.0, ${python} is ${version}`);
const wanted = process.argv[2] ?? '';

const environment = {
  PATH: process.env['PATH'] ?? '',
  PYTHONHASHSEED: '0',
  LC_ALL: 'C.UTF-8',
  TZ: 'UTC',
};

/** What CPython printed in `RUNS` runs, each once, sorted. */
function recordedOutputs(file: string): string[] {
  const seen = new Set<string>();
  const cwd = mkdtempSync(join(tmpdir(), 'racy-'));
  try {
    for (let i = 0; i < RUNS; i++)
      seen.add(spawnSync(python, [file], { cwd, env: environment, encoding: 'utf8' }).stdout);
  } finally {
    rmSync(cwd, { recursive: true });
  }
  return [...seen].sort();
}

for (const name of readdirSync(folder).sort()) {
  if (!name.endsWith('.py') || !name.includes(wanted)) continue;
  const file = join(folder, name);
  const recorded = recordedOutputs(file);
  const possible = possibleOutputs(readFileSync(file, 'utf8'), SCHEDULES_MAX);
  const outs = file.replace(/\.py$/, '.outs');
  writeFileSync(outs, `${JSON.stringify({ recorded, possible }, null, 2)}\n`);
  const impossible = recorded.filter((text) => possible !== null && !possible.includes(text));
  console.log(name, recorded.length, possible?.length ?? 'not complete', ...impossible);
}
