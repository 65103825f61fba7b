// `node src/tooling/benchmark-explore.ts [--write]`: how fast programs are explored. Reads src/engine/benchmarks/explore/*.py; prints a table:
// schedules that are different, how long the whole exploration takes, the first time in this process and the best of some more, and how many
// executions a second the searching pass makes once it has begun: that is what more of them cost, without the start of Python, imports,
// passes that learn what is shared, and witnesses. With --write the table goes into src/engine/internals/schedules.md.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import '../library/install.ts';
import { type Explored, Explorer } from '../engine/explorer/explorer.ts';
import { type ProgramEnd, ProgramStart } from '../engine/program-execution.ts';
import { root } from './paths.ts';

const folder = `${root}src/engine/benchmarks/explore/`;
const page = `${root}src/engine/internals/schedules.md`;
const ROUNDS = 15;
const SCHEDULES_MAX = 1000;

interface Timed {
  readonly found: Explored<ProgramEnd>;
  readonly ms: number;
  /** Executions a second of the searching pass. */
  readonly rate: number;
}

const rows = readdirSync(folder)
  .filter((file) => file.endsWith('.py'))
  .map(measure);
const table = [
  '| program | what | schedules | outcomes | complete | first ms | best ms | searched/s |',
  '| --- | --- | ---: | ---: | --- | ---: | ---: | ---: |',
  ...rows,
].join('\n');
process.stdout.write(`${table}\n`);
if (process.argv.includes('--write')) writePage();

function measure(file: string): string {
  const source = readFileSync(`${folder}${file}`, 'utf8');
  const about = source.split('\n')[0]!.replace('# ', '');
  const first = timed(source);
  let { ms, rate } = first;
  for (let round = 1; round < ROUNDS; round++) {
    const again = timed(source);
    ms = Math.min(ms, again.ms);
    rate = Math.max(rate, again.rate);
  }
  const { schedules, outcomes, complete } = first.found;
  const cells = [
    ...[file.replace('.py', ''), about, schedules, outcomes.length, complete],
    ...[first.ms.toFixed(0), ms.toFixed(0), rate.toFixed(0)],
  ];
  return `| ${cells.join(' | ')} |`;
}

function timed(source: string): Timed {
  const started = performance.now();
  const start = new ProgramStart({ files: { 'main.py': source }, main: 'main.py' }, {});
  const explorer = new Explorer<ProgramEnd>((visible) => start.begin(visible), {
    maxSchedules: SCHEDULES_MAX,
  });
  const pass = { first: started, last: started, schedules: 0 };
  while (!explorer.advance(1)) {
    const { schedules } = explorer.progress();
    const now = performance.now();
    // A pass begins with none; while witnesses are looked for there are no more of them.
    if (schedules < pass.schedules || pass.schedules === 0) pass.first = now;
    if (schedules !== pass.schedules) pass.last = now;
    pass.schedules = schedules;
  }
  const ms = performance.now() - started;
  const rate = ((pass.schedules - 1) / Math.max(pass.last - pass.first, 1)) * 1000;
  return { found: explorer.result(), ms, rate };
}

/** Replaces what stands between the two marks of the page. */
function writePage(): void {
  const measured = `Measured with Node ${process.versions.node} by \`node src/tooling/benchmark-explore.ts --write\`; load average ${loadavg()[0]!.toFixed(1)} on ${availableParallelism()} processors. The times are those of the whole exploration: start of Python, imports, passes that learn what is shared, witnesses; searched/s is the executions a second of the searching pass alone, once its first one is over.`;
  const whole = readFileSync(page, 'utf8');
  const [before, after] = [whole.split('<!-- table -->')[0]!, whole.split('<!-- end -->')[1]!];
  writeFileSync(page, `${before}<!-- table -->\n\n${measured}\n\n${table}\n\n<!-- end -->${after}`);
}
