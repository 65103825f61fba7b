// Finds the moments of a run that a picture of processes shows, and the state of all processes there. Not in CPython.

import type { TraceEvent } from '../engine/index.ts';
import { stepIndex } from '../engine/index.ts';
import type { Moment } from '../visual/address-spaces/address-spaces.ts';
import type { MomentName } from '../visual/address-spaces/words.ts';
import type { ListingFile } from './listing-files.ts';
import { openSession } from './run-listing.ts';

/** Errors: the program starts no process. */
export function momentsOf(file: ListingFile, names: readonly MomentName[]): Moment[] {
  const session = openSession(file);
  const { step: last } = session.run();
  const events = session.events(stepIndex(0), stepIndex(last + 1));
  const steps = names.map((name) => stepOf(file, events, name, last));
  return names.map((name, i) => {
    session.seek(stepIndex(steps[i]!));
    return { name, view: session.state('processes') };
  });
}

/** The last step at which it is so. */
function stepOf(
  file: ListingFile,
  events: readonly TraceEvent[],
  name: MomentName,
  last: number,
): number {
  const fork = events.find(({ kind }) => kind === 'process-start');
  if (fork?.kind !== 'process-start') throw new Error(`${file.path} starts no process`);
  const end = events.find((event) => event.kind === 'process-end' && event.process === fork.child);
  switch (name) {
    case 'before-fork':
      return fork.step - 1;
    case 'after-fork':
      return fork.step + 1;
    case 'child-ends':
      return (end?.step ?? last) - 1;
    case 'end':
      // The line in which the program reads the file: its names are still there, which they are not once the interpreter has ended.
      return (events.findLast(({ kind }) => kind === 'output')?.step ?? last) - 1;
  }
}
