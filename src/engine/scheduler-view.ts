// What a scheduler is shown of a run (scheduler/scheduler.ts). Not in CPython.

import { sleepsUntil } from './idle-time.ts';
import type { SchedulerView } from './scheduler/scheduler.ts';
import type { LaneView } from './scheduler/cores.ts';
import type { Lane } from './machine/lane.ts';
import type { ThreadId } from './base/brands.ts';
import type { Run } from './run.ts';
import type { SwitchReason } from './trace/events.ts';
import type { ThreadState } from './vm/thread-state.ts';

/** Others took a lock so often past who waits for it: it is in the midst of their loop. */
const PASSES = 10;

/** `runnable`: the threads that could run now, who waits longest first. */
export function schedulerView(live: Run, runnable: readonly ThreadState[]): SchedulerView {
  const { current } = live;
  const ready = live.ready(runnable);
  return {
    runnable: runnable.map((t) => t.id),
    current: current.id,
    currentCanRun: runnable.includes(current),
    nowNs: live.now(),
    isAlone: live.isAlone,
    limit: Infinity,
    lanes: [...ready].map(([lane, threads]) => laneView(live, lane, threads)),
    someLaneIsIdle: live.living.some((t) => !t.finished && t.lane.idle),
    sleepsUntilNs: sleepsUntil(live),
    blocked: live.living.filter((t) => !t.finished && t.deadlineNs !== null).map((t) => t.id),
  };
}

/** What decides which of the threads of a lane goes on; `runnable`: those that could. */
function laneView(run: Run, lane: Lane, runnable: readonly ThreadState[]): LaneView {
  const { current, interp } = run.processOf(runnable[0]!);
  const isLast = current.lane === lane;
  const alive = run.living.filter((t) => !t.finished && t.lane === lane);
  const deadlines = alive.flatMap((t) =>
    t.deadlineNs === null || runnable.includes(t) ? [] : [t.deadlineNs],
  );
  // A wait gives the GIL away, but for one that is over at once.
  const keepsGil = current.wait === null || current.wait.timeoutNs === 0;
  return {
    lane: lane.number,
    runnable: runnable.map((t) => t.id),
    current: isLast ? current.id : null,
    currentCanRun: isLast && keepsGil && runnable.includes(current),
    nowNs: lane.clock.read(),
    wakesNs: deadlines.length === 0 ? null : Math.min(...deadlines),
    hasCompany: alive.length > 1,
    starved: starvedThread(run, alive, interp.switchInterval * 1e9),
    switchIntervalNs: interp.switchInterval * 1e9,
  };
}

/** Who has waited for a lock for two switch intervals, while it was free and taken by others more than a few times. */
function starvedThread(
  run: Run,
  alive: readonly ThreadState[],
  switchIntervalNs: number,
): ThreadId | null {
  for (const { id, lane, wait } of alive) {
    if (wait?.reason.on !== 'lock') continue;
    const { waiters, passes, firstWaitsFromNs } = run.locks[wait.reason.lock]!;
    const isFirst = waiters[0] === id && passes > PASSES;
    if (isFirst && lane.clock.read() - firstWaitsFromNs > 2 * switchIntervalNs) return id;
  }
  return null;
}

/** Why somebody else may run after `ts`. */
export function switchReason(ts: ThreadState): SwitchReason {
  if (ts.finished) return 'finished';
  return ts.wait === null ? 'interval' : 'blocked';
}
