// Who runs next, and for how long: the interface of every strategy. After shuttle's `Scheduler` trait (three methods there, one here: a new
// run makes a new scheduler, and random numbers are a strategy's own business). Strategies see ids and times, never objects or code.

import type { ThreadId } from '../base/brands.ts';
import type { LaneView } from './cores.ts';

export interface SchedulerView {
  /** Threads that can run now, who waits longest first. Empty: all wait for a deadline. */
  readonly runnable: readonly ThreadId[];
  /** Who ran last; null at the start. */
  readonly current: ThreadId | null;
  /** `current` could go on. */
  readonly currentCanRun: boolean;
  readonly nowNs: number;
  /** There has been one thread in the whole machine so far. */
  readonly isAlone: boolean;
  /** Longest turn, in bytecodes. */
  readonly limit: number;
  /** Those threads by the lane on which they run (machine/lane.ts). */
  readonly lanes: readonly LaneView[];
  /** There are lanes on which everybody is blocked. */
  readonly someLaneIsIdle: boolean;
  /** When the next lane wakes on which nobody can run now, or the next event happens; null: none does by itself. */
  readonly sleepsUntilNs: number | null;
  /** Threads whose wait may be ended by the scheduler (sleeping or with a timeout), for schedules that order it. */
  readonly blocked: readonly ThreadId[];
}

export interface Turn {
  readonly thread: ThreadId;
  /** Bytecodes until the scheduler is asked again; Infinity: until the thread blocks or ends. */
  readonly bytecodes: number;
  /** End the wait of `thread` as if its deadline had come. */
  readonly timeout: boolean;
  /** The turn goes on through sleeping: as many bytecodes as it says, whatever the clock shows. */
  readonly throughSleep: boolean;
}

export interface Scheduler {
  /** Null: nobody now; let time pass to the next deadline. */
  next(view: SchedulerView): Turn | null;
}

/** Chance and schedules begin where there is a choice: what comes before is the same for all of them. */
export function aloneTurn({ runnable }: SchedulerView): Turn | null {
  const thread = runnable[0];
  if (thread === undefined) return null;
  return { thread, bytecodes: Infinity, timeout: false, throughSleep: false };
}
