// `node src/tooling/benchmark-explore.ts [--write]`: how fast programs are explored. Reads src/engine/benchmarks/explore/*.py; prints a table:
// schedules that are different, executions of the last pass in a second, and how long the whole exploration takes, the first time in this
// process and the best of some more. With --write the table goes into src/engine/internals/schedules.md.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import '../library/install.ts';
import { explore, type Exploration } from '../engine/index.ts';
import { root } from './paths.ts';

const folder = `${root}src/engine/benchmarks/explore/`;
const page = `${root}src/engine/internals/schedules.md`;
const ROUNDS = 15;

const rows = readdirSync(folder)
  .filter((file) => file.endsWith('.py'))
  .map(measure);
const table = [
  '| program | what | schedules | outcomes | complete | first ms | best ms | schedules/s |',
  '| --- | --- | ---: | ---: | --- | ---: | ---: | ---: |',
  ...rows,
].join('\n');
process.stdout.write(`${table}\n`);
if (process.argv.includes('--write')) writePage();

function measure(file: string): string {
  const source = readFileSync(`${folder}${file}`, 'utf8');
  const about = source.split('\n')[0]!.replace('# ', '');
  const [found, first] = timed(source);
  let best = first;
  for (let round = 1; round < ROUNDS; round++) best = Math.min(best, timed(source)[1]);
  const cells = [
    ...[file.replace('.py', ''), about, found.schedules, found.outcomes.length, found.complete],
    ...[first.toFixed(0), best.toFixed(0), ((found.schedules / best) * 1000).toFixed(0)],
  ];
  return `| ${cells.join(' | ')} |`;
}

function timed(source: string): [Exploration, number] {
  const started = performance.now();
  const found = explore({ files: { 'main.py': source }, main: 'main.py' });
  return [found, performance.now() - started];
}

/** Replaces what stands between the two marks of the page. */
function writePage(): void {
  const measured = `Measured with Node ${process.versions.node} by \`node src/tooling/benchmark-explore.ts --write\`; load average ${loadavg()[0]!.toFixed(1)} on ${availableParallelism()} processors. The times are those of the whole exploration: start of Python, imports, passes that learn what is shared, witnesses.`;
  const whole = readFileSync(page, 'utf8');
  const [before, after] = [whole.split('<!-- table -->')[0]!, whole.split('<!-- end -->')[1]!];
  writeFileSync(page, `${before}<!-- table -->\n\n${measured}\n\n${table}\n\n<!-- end -->${after}`);
}
