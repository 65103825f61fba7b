// Moments of a run that a picture of the event loop shows, and the loop of the main thread there. Not in CPython.

import type { EventLoopView, Session } from '../engine/index.ts';
import { stepIndex } from '../engine/index.ts';
import { stoodStillNs } from '../visual/event-loop/stood-still.ts';
import type { ListingFile } from './listing-files.ts';
import { openSession } from './run-listing.ts';

/**
 * A line: when the program is about to execute it for the first time. `blocked`: a task has called something that keeps the thread, for the
 * first time. `waits`: the loop itself waits, for the first time.
 */
export type LoopMoment = number | 'blocked' | 'waits';

export interface LoopAt {
  readonly moment: LoopMoment;
  readonly timeNs: number;
  readonly loop: EventLoopView;
  /** For how long it has stood still so far. */
  readonly stillNs: number;
}

/** Errors: a moment never comes, or no loop runs at it. */
export function loopMoments(file: ListingFile, moments: readonly LoopMoment[]): LoopAt[] {
  const session = openSession(file);
  const { step: last } = session.run();
  const events = session.events(stepIndex(0), stepIndex(last + 1));
  const begin = events.find(({ kind }) => kind === 'task-start')?.step ?? last;
  return moments.map((moment) => {
    const found = events.flatMap((event) => {
      if (event.step < begin) return [];
      if (typeof moment !== 'number') return event.kind === 'block' ? [event.step + 1] : [];
      const { place } = event;
      const isThere = place !== null && place.file === file.name && place.line === moment;
      return event.kind === 'line' && isThere ? [event.step] : [];
    });
    for (const step of found) {
      const at = loopAt(session, step);
      const isIt =
        moment === 'blocked'
          ? at?.loop.blocked !== null
          : moment !== 'waits' || at?.loop.phase === 'selects';
      if (at !== null && isIt)
        return { ...at, moment, stillNs: stoodStillNs(events, at.loop.thread, step) };
    }
    throw new Error(`${file.path}: the loop never comes to ${moment}`);
  });
}

function loopAt(session: Session, step: number): Omit<LoopAt, 'moment' | 'stillNs'> | null {
  session.seek(stepIndex(step));
  const { loops, timeNs } = session.state('event-loops');
  const loop = loops[0];
  return loop === undefined ? null : { loop, timeNs };
}
