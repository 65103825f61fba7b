// Replays a schedule turn by turn, then hands over to another strategy. A turn whose thread can't run as recorded (the program was edited
// since) is skipped; `diverged` says so.

import type { ThreadId } from '../base/brands.ts';
import type { ScheduleTurn } from './schedule.ts';
import { aloneTurn, type Scheduler, type SchedulerView, type Turn } from './scheduler.ts';

export class ReplayScheduler implements Scheduler {
  private readonly turns: readonly ScheduleTurn[];
  private readonly afterwards: Scheduler;
  private index = 0;
  diverged = false;

  constructor(turns: readonly ScheduleTurn[], afterwards: Scheduler) {
    this.turns = turns;
    this.afterwards = afterwards;
  }

  /** Turns left, for tests. */
  get left(): number {
    return this.turns.length - this.index;
  }

  next(view: SchedulerView): Turn | null {
    if (view.isAlone) return aloneTurn(view);
    while (this.index < this.turns.length) {
      const turn = this.turns[this.index++]!;
      const thread = turn.thread as ThreadId;
      if (view.runnable.includes(thread) || view.blocked.includes(thread)) {
        return { thread, bytecodes: turn.bytecodes, timeout: turn.timeout, throughSleep: true };
      }
      this.diverged = true;
    }
    return this.afterwards.next(view);
  }
}
