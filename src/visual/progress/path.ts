// How far the two threads of a board are in a run, up to a step of it.

import { eventsBefore } from '../shared/world.ts';
import type { Recording } from '../shared/recording.ts';
import { lockSteps } from './board.ts';
import type { Board } from './board.ts';

export interface PathPoint {
  readonly at: readonly [number, number];
  /** Of the run: where the thread had done it. */
  readonly step: number;
  /** 0 or 1: whose step led here; null: the beginning. */
  readonly by: 0 | 1 | null;
}

export interface ProgressPath {
  readonly points: readonly PathPoint[];
  /** Does a thread wait for the lock of its next step? */
  readonly waits: readonly [boolean, boolean];
}

function whose({ axes: [x, y] }: Board, thread: number): 0 | 1 | null {
  if (thread === x.thread) return 0;
  return thread === y.thread ? 1 : null;
}

/** Null: the run takes other steps than those of the board. */
export function pathOf(board: Board, run: Recording, step: number): ProgressPath | null {
  const events = run.events.slice(0, eventsBefore(run, step));
  const done: [number, number] = [0, 0];
  const waits: [boolean, boolean] = [false, false];
  const points: PathPoint[] = [{ at: [0, 0], step: 0, by: null }];
  const locks = new Set(board.axes[0].steps.map(({ lock }) => lock));
  for (const event of events) {
    const who = whose(board, event.thread);
    if (who === null) continue;
    if (event.kind === 'block') waits[who] = event.wait.on === 'lock' && locks.has(event.wait.lock);
    else if (event.kind === 'unblock') waits[who] = false;
    const [taken] = lockSteps(run, [event]).get(event.thread) ?? [];
    if (taken === undefined || !locks.has(taken.lock)) continue;
    const expected = board.axes[who].steps[done[who]];
    if (expected?.what !== taken.what || expected.lock !== taken.lock) return null;
    done[who]++;
    points.push({ at: [done[0], done[1]], step: event.step + 1, by: who });
  }
  return { points, waits };
}
