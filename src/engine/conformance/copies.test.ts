// Law 4: a process can be copied without the copy changing what happens next. Programs of the oracle are stopped in the middle and copied;
// the copy runs to its end first, then the original: both must print what the program prints without that, and leave nothing. What natives
// hide where a copy does not reach (a closure, a table beside the interpreter) shows as a difference, or as a count that is off.

import '../../library/install.ts';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test, vi } from 'vitest';
import { CannotCopy } from '../base/copy-graph.ts';
import { processId } from '../base/brands.ts';
import { finalizeInterpreter } from '../finalization.ts';
import { sleepToDeadline } from '../idle-time.ts';
import { copyProcess } from '../fork.ts';
import { FileSystem } from '../machine/files/filesystem.ts';
import { Process } from '../process.ts';
import { Run } from '../run.ts';
import { conformanceFolder, statusOf } from './status.ts';

const cases = fileURLToPath(new URL('cases/', conformanceFolder()));
/** Of so many programs one is tried; those whose files the copy would change are left out, and those with more than one thread. */
const EVERY = 9;
const areas = readdirSync(cases).filter(
  (area) =>
    ![
      'files',
      'io',
      'threads',
      'queue',
      'futures',
      'processes',
      'course',
      'network',
      'asyncio',
      'sockets',
      'http',
    ].includes(area),
);
const programs = areas
  .flatMap((area) => readdirSync(`${cases}${area}`).map((name) => `${area}/${name}`))
  .filter((name) => name.endsWith('.py') && statusOf(name).size === 0)
  .filter((_, i) => i % EVERY === 4);

const open = (source: string): Run =>
  new Run({ main: 'main.py', files: { 'main.py': source } }, {});

/** Lets only `process` run, to its end or until `step` bytecodes have been executed in the run. */
function drive(run: Run, process: Process, step = Infinity): void {
  while (run.outcome === null && process.entry.status === null && run.step < step) {
    if (run.settleEnd() || process.entry.status !== null) return;
    const runnable = run.runnable();
    run.ready(runnable);
    const ts = runnable.find((t) => t.process === process.id);
    if (ts !== undefined) run.advance(ts, Math.min(step - run.step, 100_000));
    else if (!sleepToDeadline(run)) return;
  }
}

function printed(run: Run, process: number, from = 0): string {
  return run.output
    .slice(from)
    .filter((piece) => run.threads[piece.thread]!.process === process)
    .map((piece) => piece.text)
    .join('');
}

/** A copy of the first process as it stands. Null: a native is in the middle of something. */
function copyOf(run: Run): Process | null {
  const { first } = run;
  const entry = run.table.add(processId(run.processes.length), first.entry);
  const child = new Process(run, entry, first.files.fork(), first.environ);
  try {
    copyProcess(first, child, first.current);
  } catch (error) {
    if (!(error instanceof CannotCopy)) throw error;
    run.table.forget(entry);
    return null;
  }
  run.processes.push(child);
  return child;
}

/** Copies the process at about the middle of the program; null: whenever it was tried, a native was in the middle of something. */
function split(run: Run, bytecodes: number): Process | null {
  for (const part of [0.5, 0.7, 0.9]) {
    drive(run, run.first, Math.floor(bytecodes * part));
    for (let tries = 0; tries < 40 && run.outcome === null; tries++) {
      const { current, interp } = run.first;
      const isBusy = interp.threads.length > 1 || current.wait !== null;
      const child = isBusy ? null : copyOf(run);
      if (child !== null) return child;
      drive(run, run.first, run.step + 7);
    }
  }
  return null;
}

/** Runs the program, and says whether it makes files: its copy would make the same ones. */
function runPlain(source: string): { readonly run: Run; readonly makesFiles: boolean } {
  const run = open(source);
  const changes = (['createFile', 'mkdir', 'symlink', 'link'] as const).map((name) =>
    vi.spyOn(FileSystem.prototype, name),
  );
  try {
    drive(run, run.first);
    return { run, makesFiles: changes.some(({ mock }) => mock.calls.length > 0) };
  } finally {
    for (const change of changes) change.mockRestore();
  }
}

let copied = 0;

describe('a process and its copy', () => {
  test.each(programs)('%s', (name) => {
    const source = readFileSync(`${cases}${name}`, 'utf8');
    const plain = runPlain(source);
    const all = printed(plain.run, 0);
    const run = open(source);
    const child = plain.makesFiles ? null : split(run, plain.run.step);
    const at = run.output.length;
    const before = printed(run, 0);
    if (child !== null) {
      copied++;
      drive(run, child);
      expect(before + printed(run, child.id, at)).toBe(all);
      expect(run.leftBehind()).toBe(0);
    }
    drive(run, run.first);
    expect(printed(run, 0)).toBe(all);
    expect(finalizeInterpreter(run.first)).toBe(0);
  });

  test('most of these programs could be copied', () =>
    expect(copied / programs.length).toBeGreaterThan(0.6));
});
