// `node src/tooling/benchmark.ts [NAME...]`: the plain interpreter against CPython, program by program, both in the same run of this
// script, so that the ratio means something on any machine. Reads src/engine/benchmarks/*.py and UTG_PYTHON (default python3.13); prints a
// table, and with --write puts it into src/engine/internals/speed.md and the figures into generated/speed.json beside it, which the
// page about conformance shows.
//
// Each program runs in a fresh process of either side, in turns; the shortest of the runs counts, start-up of both taken off, by an empty
// program: of CPython the process, of ours from the moment that the source is handed to the engine to the end of its interpreter. What that
// is stands below the table. Parsing and compiling, and the host's warming up to the program, are not taken off.

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { root } from './paths.ts';
import { inTemporaryFolder } from './temporary-folder.ts';

const folder = `${root}src/engine/benchmarks/`;
const page = `${root}src/engine/internals/speed.md`;
const figures = `${root}src/engine/internals/generated/`;
const python = process.env['UTG_PYTHON'] ?? 'python3.13';
const ROUNDS = 3;

interface Row {
  readonly name: string;
  readonly about: string;
  readonly cpythonMs: number;
  readonly oursMs: number;
}

const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const start = inTemporaryFolder('benchmark-', (temporary) => {
  const empty = join(temporary, 'empty.py');
  writeFileSync(empty, '');
  const runs = [0, 1, 2, 3].map(() => ({
    theirs: timed([python, empty]).ms,
    ours: timedHere(empty),
  }));
  return {
    cpythonMs: Math.min(...runs.map(({ theirs }) => theirs)),
    oursMs: Math.min(...runs.map(({ ours }) => ours.hostMs)),
  };
});
const rows = readdirSync(folder)
  .filter((file) => file.endsWith('.py'))
  .map((file) => file.slice(0, -3))
  .filter((name) => wanted.length === 0 || wanted.includes(name))
  .sort()
  .map(measure);
const table = tableOf(rows);
process.stdout.write(`${table}\n`);
if (process.argv.includes('--write')) {
  if (wanted.length > 0) throw new Error('--write wants the whole set, not some programs of it');
  const versions = { cpython: pythonVersion(), node: process.versions.node };
  writePage(table, versions);
  writeFigures(versions);
}

function measure(name: string): Row {
  const path = `${folder}${name}.py`;
  const about = readFileSync(path, 'utf8').split('\n')[0]!.replace('# ', '');
  let [cpythonMs, oursMs] = [Infinity, Infinity];
  for (let round = 0; round < ROUNDS; round++) {
    const theirs = timed([python, path]);
    const ours = timedHere(path);
    if (ours.stdout !== theirs.stdout) throw new Error(`${name}: ${ours.stdout}${ours.stderr}`);
    cpythonMs = Math.min(cpythonMs, theirs.ms - start.cpythonMs);
    oursMs = Math.min(oursMs, ours.hostMs - start.oursMs);
  }
  process.stderr.write(`${name} ${(oursMs / cpythonMs).toFixed(2)}\n`);
  return { name, about, cpythonMs, oursMs };
}

function timed([command, ...argv]: readonly string[]): {
  ms: number;
  stdout: string;
  stderr: string;
} {
  const started = performance.now();
  const { stdout, stderr } = spawnSync(command!, argv, { encoding: 'utf8' });
  return { ms: performance.now() - started, stdout, stderr };
}

/** A program in the engine; `hostMs` of `gil run --stats`. */
function timedHere(path: string): { stdout: string; stderr: string; hostMs: number } {
  const ours = timed([
    process.execPath,
    ...[`${root}src/cli/main.ts`, 'run', '--stats', '--budget-bytecodes', '9000000000', path],
  ]);
  const { hostMs } = JSON.parse(ours.stderr.trim().split('\n').at(-1)!) as { hostMs: number };
  return { ...ours, hostMs };
}

function tableOf(all: readonly Row[]): string {
  const ratios = all.map(({ oursMs, cpythonMs }) => oursMs / cpythonMs);
  const mean = Math.exp(ratios.reduce((sum, ratio) => sum + Math.log(ratio), 0) / all.length);
  const lines = all.map(
    ({ name, about, cpythonMs, oursMs }, index) =>
      `| ${name} | ${about} | ${cpythonMs.toFixed(0)} | ${oursMs.toFixed(0)} | ${ratios[index]!.toFixed(1)} |`,
  );
  return [
    '| program | what | CPython ms | ours ms | ratio |',
    '| --- | --- | ---: | ---: | ---: |',
    ...lines,
    `| **geometric mean** | | | | **${mean.toFixed(1)}** |`,
    `| **largest** | | | | **${Math.max(...ratios).toFixed(1)}** |`,
    '',
    `Start-up, taken off above: the process of CPython ${start.cpythonMs.toFixed(0)} ms, our interpreter ${start.oursMs.toFixed(0)} ms.`,
  ].join('\n');
}

interface Versions {
  readonly cpython: string;
  readonly node: string;
}

function pythonVersion(): string {
  const command = ['-c', 'import sys; print(sys.version.split()[0])'];
  return execFileSync(python, command, { encoding: 'utf8' }).trim();
}

/** Replaces what stands between the two marks of the page. */
function writePage(text: string, { cpython, node }: Versions): void {
  const measured = `Measured with CPython ${cpython} and Node ${node} by \`node src/tooling/benchmark.ts --write\`, best of ${ROUNDS} runs. ${busy()}\n\n${text}`;
  const whole = readFileSync(page, 'utf8');
  const [before, after] = [whole.split('<!-- table -->')[0]!, whole.split('<!-- end -->')[1]!];
  writeFileSync(page, `${before}<!-- table -->\n\n${measured}\n\n<!-- end -->${after}`);
}

/** Whether the machine had other work: with fewer idle processors, JavaScript's compiler and collector wait for the program itself. */
function busy(): string {
  return `Load average ${loadavg()[1]!.toFixed(1)} on ${availableParallelism()} processors.`;
}

/** The same figures for the site. */
function writeFigures(versions: Versions): void {
  mkdirSync(figures, { recursive: true });
  const programs = rows.map(({ name, about, cpythonMs, oursMs }) => ({
    name,
    about,
    cpythonMs: Math.round(cpythonMs),
    oursMs: Math.round(oursMs),
    ratio: Math.round((oursMs / cpythonMs) * 100) / 100,
  }));
  const note = 'Written by src/tooling/benchmark.ts --write.';
  const text = JSON.stringify(
    { note, ...versions, rounds: ROUNDS, load: busy(), programs },
    null,
    2,
  );
  writeFileSync(`${figures}speed.json`, `${text}\n`);
}
