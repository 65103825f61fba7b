// CPython's own policy: whoever holds the GIL keeps it until it blocks, or until somebody has waited for it for a switch interval, in which it
// did not change hands; then the one that has waited longest gets it. CPython 3.13 Python/ceval_gil.c (take_gil, drop_gil): there the waiter
// sets gil_drop_request when its timed wait is over, and the holder waits until the GIL has been taken.
//
// Simplified: a waiter is noticed when the scheduler is asked, which is at the latest POLL_NS after it was woken by the holder, and at once
// where its own deadline woke it. In CPython who waits for a lock takes it without the GIL; here it is looked at when the scheduler is asked,
// and a loop that takes a lock in step with that would keep it for ever. Who is starved so is looked for closely. Releasing the GIL around a system call that does not wait changes nothing: the holder is back first.

import type { ThreadId } from '../base/brands.ts';
import type { LaneView } from './cores.ts';
import type { Turn } from './scheduler.ts';

/** How long a holder may go on unasked while others of its process are alive. */
const POLL_NS = 1e6;
/** So many bytecodes at most between two close looks, always another number, as no loop's period stays in step with that. */
const LOOKS = 61;

/** The GIL of one process; without a GIL each thread has a lane to itself. */
export class GilScheduler {
  private readonly bytecodeNs: number;
  /** Who waits for the GIL, in order of arrival. */
  private queue: ThreadId[] = [];
  private holder: ThreadId | null = null;
  /** Since when the first of the queue has seen no switch. */
  private waitingFromNs = 0;
  /** How often somebody was looked for closely. */
  private looks = 0;

  constructor(bytecodeNs: number) {
    this.bytecodeNs = bytecodeNs;
  }

  /** `limit`: longest turn, in bytecodes. */
  next(view: LaneView, limit: number): Turn | null {
    const { runnable, current, currentCanRun, nowNs, switchIntervalNs } = view;
    if (runnable.length === 0) return null;
    const stays = currentCanRun && current !== null;
    const wasEmpty = this.queue.length === 0;
    this.queue = this.queue.filter((t) => runnable.includes(t) && !(stays && t === current));
    for (const t of runnable)
      if (!this.queue.includes(t) && !(stays && t === current)) this.queue.push(t);
    if (current !== this.holder || wasEmpty) this.waitingFromNs = nowNs;
    this.holder = current;
    if (!stays) return this.give(view, limit);
    if (this.queue.length === 0) return this.turn(current, view, limit, Infinity);
    if (view.starved !== null && this.queue.includes(view.starved)) {
      this.queue = [view.starved, ...this.queue.filter((t) => t !== view.starved), current];
      return this.give(view, limit);
    }
    const dueNs = this.waitingFromNs + switchIntervalNs;
    if (nowNs < dueNs) return this.turn(current, view, limit, dueNs - nowNs);
    this.queue.push(current);
    return this.give(view, limit);
  }

  /** The first of the queue gets it; the others begin to wait anew. */
  private give(view: LaneView, limit: number): Turn {
    const thread = this.queue.shift()!;
    this.holder = thread;
    this.waitingFromNs = view.nowNs;
    const isAlone = this.queue.length === 0;
    return this.turn(thread, view, limit, isAlone ? Infinity : view.switchIntervalNs);
  }

  private turn(thread: ThreadId, view: LaneView, limit: number, mostNs: number): Turn {
    const untilWake = view.wakesNs === null ? Infinity : view.wakesNs - view.nowNs;
    const ns = Math.min(mostNs, untilWake, view.hasCompany ? POLL_NS : Infinity);
    if (view.starved !== null && thread !== view.starved)
      limit = Math.min(limit, (this.looks++ % LOOKS) + 1);
    const bytecodes = Math.max(1, Math.min(limit, Math.ceil(ns / this.bytecodeNs)));
    return { thread, bytecodes, timeout: false, throughSleep: false };
  }
}
