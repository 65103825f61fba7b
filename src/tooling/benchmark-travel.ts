// `node src/tooling/benchmark-travel.ts [--write]`: how far every step of a run is. Reads src/engine/benchmarks/travel/*.py, of ten million
// bytecodes each. Prints a table: the run without and with places to come back to, and what those take; then, from the end, a step back, twenty
// steps anywhere, and steps back from each of those. Times are processor time of the main thread. With --write the table goes into
// src/engine/internals/time-travel.md.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import '../library/install.ts';
import { SeededRandom } from '../engine/base/random.ts';
import { stepIndex, type Program, type SessionOptions } from '../engine/index.ts';
import { PythonSession } from '../engine/session.ts';
import { root } from './paths.ts';

const folder = `${root}src/engine/benchmarks/travel/`;
const page = `${root}src/engine/internals/time-travel.md`;
const SEEKS = 20;
const STEPS_BACK = 12;
const ROUNDS = 2;

const rows = readdirSync(folder)
  .filter((file) => file.endsWith('.py'))
  .map(measure);
const table = [
  '| program | what | bytecodes | run ms | with places ms | places | MB | first step back ms | seek ms, mean | most | step back ms, mean | most |',
  '| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
  ...rows,
].join('\n');
process.stdout.write(`${table}\n`);
if (process.argv.includes('--write')) writePage();

function measure(file: string): string {
  const source = readFileSync(`${folder}${file}`, 'utf8');
  const about = source.split('\n')[0]!.replace('# ', '');
  const program: Program = { files: { 'main.py': source }, main: 'main.py' };
  let plain = Infinity;
  let kept = Infinity;
  let session = open(program, {});
  for (let round = 0; round < ROUNDS; round++) {
    session = open(program, {});
    plain = Math.min(
      plain,
      timed(session, (s) => s.run()),
    );
    session = open(program, { timeline: true });
    kept = Math.min(
      kept,
      timed(session, (s) => s.run()),
    );
  }
  const { places, bytes } = session.kept;
  const { step: end } = session.status();
  const first = timed(session, (s) => s.stepBack('bytecode'));
  const seeks: number[] = [];
  const backs: number[] = [];
  const random = new SeededRandom(1);
  for (let i = 0; i < SEEKS; i++) {
    const step = stepIndex(1 + random.below(end - 1));
    seeks.push(timed(session, (s) => s.seek(step)));
    for (let back = 0; back < STEPS_BACK; back++)
      backs.push(timed(session, (s) => s.stepBack(back % 3 === 0 ? 'line' : 'bytecode')));
  }
  const cells = [
    ...[file.replace('.py', ''), about, end, plain.toFixed(0), kept.toFixed(0), places],
    ...[(bytes / 1e6).toFixed(0), first.toFixed(0), ...spread(seeks), ...spread(backs)],
  ];
  return `| ${cells.join(' | ')} |`;
}

function open(program: Program, options: SessionOptions): PythonSession {
  return new PythonSession(program, options);
}

function timed(session: PythonSession, act: (session: PythonSession) => unknown): number {
  const before = process.threadCpuUsage();
  act(session);
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

function spread(times: readonly number[]): string[] {
  const sum = times.reduce((a, b) => a + b, 0);
  return [(sum / times.length).toFixed(1), Math.max(...times).toFixed(1)];
}

/** Replaces what stands between the two marks of the page. */
function writePage(): void {
  const measured = `Measured with Node ${process.versions.node} by \`node src/tooling/benchmark-travel.ts --write\`, best of ${ROUNDS} runs; load average ${loadavg()[0]!.toFixed(1)} on ${availableParallelism()} processors.`;
  const whole = readFileSync(page, 'utf8');
  const [before, after] = [whole.split('<!-- table -->')[0]!, whole.split('<!-- end -->')[1]!];
  writeFileSync(page, `${before}<!-- table -->\n\n${measured}\n\n${table}\n\n<!-- end -->${after}`);
}
