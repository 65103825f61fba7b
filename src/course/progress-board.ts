// The progress graph of a listing: its axes are those of a run in which all threads end, its corners are confirmed by all schedules.
// Not in CPython.

import { boardOfProgram } from '../visual/progress/board.ts';
import type { Board } from '../visual/progress/board.ts';
import { figureRun } from './figure-run.ts';
import type { ListingFile } from './listing-files.ts';
import { DEFAULT_PROFILE, exploreListing } from './run-listing.ts';

/** Errors: no run ends, no two threads share a lock, or what they do depends on whether they get it. */
export function progressBoard(file: ListingFile): Board {
  const { outcomes } = exploreListing(file);
  const ending = outcomes.find(({ kind }) => kind === 'ok');
  if (ending === undefined) throw new Error(`${file.path} never ends`);
  const deadlocks = outcomes.some(({ kind }) => kind === 'deadlock');
  const board = boardOfProgram({
    run: figureRun(file, DEFAULT_PROFILE, ending.schedule),
    deadlocks,
  });
  if (board === null || board === 'varies')
    throw new Error(`${file.path} has no two threads for a progress graph`);
  return board;
}
