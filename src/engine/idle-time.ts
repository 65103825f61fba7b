// Virtual time while nobody can run: it passes to the next deadline, or to the next thing that happens by itself. Not in CPython.

import type { Run } from './run.ts';
import type { ThreadState } from './vm/thread-state.ts';

/** Next time at which a sleeping process wakes by itself, or something happens; null: never. */
export function sleepsUntil(run: Run): number | null {
  const next = nextSleeper(run)?.deadlineNs ?? Infinity;
  const until = Math.min(next, run.eventQueue.nextNs ?? Infinity);
  return until === Infinity ? null : until;
}

/** The thread that wakes next, of the lanes on which nobody can run. */
function nextSleeper(run: Run): ThreadState | null {
  let next: ThreadState | null = null;
  for (const ts of run.living) {
    if (ts.deadlineNs === null || !run.mayRun(ts) || !ts.lane.idle) continue;
    if (next === null || ts.deadlineNs < next.deadlineNs!) next = ts;
  }
  return next;
}

/** Lets virtual time pass to the next deadline or event; false if nobody waits for one. */
export function sleepToDeadline(run: Run): boolean {
  const next = nextSleeper(run);
  const { nextNs } = run.eventQueue;
  if (nextNs !== null && (next === null || nextNs <= next.deadlineNs!)) {
    for (const { lane } of run.living) if (lane.idle) lane.clock.advanceTo(nextNs);
    run.eventQueue.runDue(nextNs);
    return true;
  }
  if (next === null) return false;
  next.lane.clock.advanceTo(next.deadlineNs!);
  return true;
}
