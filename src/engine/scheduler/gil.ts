// CPython's own policy: whoever holds the GIL keeps it for at least the switch interval while others wait for it, then the one that has
// waited longest gets it. CPython 3.13 Python/ceval_gil.c (take_gil, drop_gil): there the waiter sets gil_drop_request after 5 ms.

import type { Scheduler, SchedulerView, Turn } from './scheduler.ts';

export class GilScheduler implements Scheduler {
  private readonly intervalBytecodes: number;
  private grantedTo: number | null = null;
  private used = 0;

  /** `intervalBytecodes`: the switch interval in bytecodes of the cost model. */
  constructor(intervalBytecodes: number) {
    this.intervalBytecodes = intervalBytecodes;
  }

  next(view: SchedulerView): Turn | null {
    const { runnable, current, currentCanRun } = view;
    if (runnable.length === 0) return null;
    const others = runnable.filter((t) => t !== current);
    const expired = this.grantedTo === current && this.used >= this.intervalBytecodes;
    const stay = currentCanRun && current !== null && (others.length === 0 || !expired);
    const thread = stay ? current : (others[0] ?? runnable[0]!);
    if (thread !== this.grantedTo) {
      this.grantedTo = thread;
      this.used = 0;
    }
    const bytecodes = Math.min(Math.max(this.intervalBytecodes - this.used, 1), view.limit);
    this.used = expired && stay ? 0 : this.used + bytecodes;
    return { thread, bytecodes, timeout: false, throughSleep: false };
  }
}
