// What ended threads and processes of a run by an exception that nobody caught, as last lines of their tracebacks. Not in CPython: there one reads
// the terminal.

import type { Process } from './process.ts';
import type { Run } from './run.ts';
import { exitedWith, type WaitStatus } from './machine/process-table.ts';

/** Of the first process's main program; else of its threads, and of other processes and theirs. Null: everything went well. */
export function uncaughtException(run: Run): string | null {
  const main = run.outcome?.exception ?? null;
  if (main !== null) return main;
  const others = run.processes.flatMap(({ interp, mainException }) =>
    mainException === null ? interp.threadExceptions : [...interp.threadExceptions, mainException],
  );
  return others.join('; ') || null;
}

/**
 * What ended a process that multiprocessing has started: its Python code catches what the target raises, writes the traceback, and exits with 1.
 * Source: Lib/multiprocessing/process.py (BaseProcess._bootstrap).
 */
export function exceptionOfTarget(
  { run, id }: Pick<Process, 'run' | 'id'>,
  status: WaitStatus,
): string | null {
  if (status !== exitedWith(1)) return null;
  const pieces = run.output.filter(
    ({ stream, thread }) => stream === 'stderr' && run.threads[thread]!.process === id,
  );
  const written = pieces.map(({ text }) => text).join('');
  const [, report] = written.split(/^Process .+:\nTraceback \(most recent call last\):\n/m, 2);
  return report?.trimEnd().split('\n').at(-1) ?? null;
}
