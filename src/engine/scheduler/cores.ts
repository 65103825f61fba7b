// Lanes (a process; without a GIL a thread) run side by side, each on a core of its own: next is the one that is behind in virtual time, for
// so long as it takes to pass the others by a little. Which thread of a process runs is decided by its GIL. Not in CPython: the operating system's scheduler
// (with more lanes than cores each gets its share: Run.pace).

import { GilScheduler } from './gil.ts';
import type { ThreadId } from '../base/brands.ts';
import type { Scheduler, SchedulerView, Turn } from './scheduler.ts';

/** How far, in bytecodes, a lane gets ahead of the others before it is their turn. What they tell each other may come that much later. */
const AHEAD = 250;
/** Somebody waits for what the one that runs may do any moment: looked at so often, in bytecodes. */
const LOOK = 1000;

export interface LaneView {
  readonly lane: number;
  /** Of the threads that can run now, who waits longest first; never empty. */
  readonly runnable: SchedulerView['runnable'];
  readonly current: SchedulerView['current'];
  /** `current` has the GIL, and can go on. */
  readonly currentCanRun: boolean;
  readonly nowNs: number;
  /** When the next of its threads that cannot run now wakes by itself; null: none does. */
  readonly wakesNs: number | null;
  /** It has other threads than the one that runs, whatever they do. */
  readonly hasCompany: boolean;
  /** A thread that waits for a lock which others take again and again, whenever it is looked at; null: none. */
  readonly starved: ThreadId | null;
  /** `sys.getswitchinterval()`. */
  readonly switchIntervalNs: number;
}

export class CoresScheduler implements Scheduler {
  private readonly gils = new Map<number, GilScheduler>();
  private readonly bytecodeNs: number;

  constructor(bytecodeNs: number) {
    this.bytecodeNs = bytecodeNs;
  }

  next(view: SchedulerView): Turn | null {
    const order = [...view.lanes].sort((a, b) => a.nowNs - b.nowNs || a.lane - b.lane);
    const first = order[0];
    if (first === undefined) return null;
    // Somebody's time comes before: everybody else is ahead of it.
    if (view.sleepsUntilNs !== null && view.sleepsUntilNs < first.nowNs) return null;
    const second = order[1];
    const gap =
      second === undefined ? Infinity : (second.nowNs - first.nowNs) / this.bytecodeNs + AHEAD;
    const until =
      view.sleepsUntilNs === null || order.length === 1
        ? Infinity
        : (view.sleepsUntilNs - first.nowNs) / this.bytecodeNs + AHEAD;
    const look = view.someLaneIsIdle ? LOOK : Infinity;
    const limit = Math.max(1, Math.ceil(Math.min(view.limit, gap, until, look)));
    return this.gilOf(first.lane).next(first, limit);
  }

  private gilOf(lane: number): GilScheduler {
    let gil = this.gils.get(lane);
    if (gil === undefined) this.gils.set(lane, (gil = new GilScheduler(this.bytecodeNs)));
    return gil;
  }
}
