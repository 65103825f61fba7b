// Who runs next, and for how long: the interface of every strategy. After shuttle's `Scheduler` trait (three methods there, one here: a new
// run makes a new scheduler, and random numbers are a strategy's own business). Strategies see ids and times, never objects or code.

import type { ThreadId, VirtualNs } from '../base/brands.ts';

export interface SchedulerView {
  /** Threads that can run now, who waits longest first. Empty: all wait for a deadline. */
  readonly runnable: readonly ThreadId[];
  /** Who ran last; null at the start. */
  readonly current: ThreadId | null;
  /** `current` could go on. */
  readonly currentCanRun: boolean;
  readonly nowNs: VirtualNs;
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
