// Random preemption from a seed: a turn lasts a random number of bytecodes, then anybody who can run is chosen. The same seed makes the same
// run on every machine.

import { SeededRandom } from '../base/random.ts';
import { aloneTurn, type Scheduler, type SchedulerView, type Turn } from './scheduler.ts';

/** Longest turn; the lengths are spread evenly over the orders of magnitude below it, so that tight races and long runs both occur. */
const TURN_MAX_LOG2 = 10;

export class RandomScheduler implements Scheduler {
  private readonly random: SeededRandom;

  constructor(seed: number) {
    this.random = new SeededRandom(seed);
  }

  next(view: SchedulerView): Turn | null {
    if (view.isAlone) return aloneTurn(view);
    if (view.runnable.length === 0) return null;
    const thread = view.runnable[this.random.below(view.runnable.length)]!;
    const bytecodes = 1 + this.random.below(2 ** (1 + this.random.below(TURN_MAX_LOG2)));
    return { thread, bytecodes, timeout: false, throughSleep: false };
  }
}
