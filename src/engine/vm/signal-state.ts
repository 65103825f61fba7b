// What a process does with its signals. CPython 3.13 Modules/signalmodule.c (Handlers, is_tripped).

import { decref, type PyObject } from '../objects/object.ts';

export const SIGNAL_MAX = 64;

/** What a process does with its signals. */
export class SignalState {
  /** Python handlers by number; what is not there is as the system has it. Owned. */
  readonly handlers = new Map<number, PyObject>();
  /** Ignored by number (SIG_IGN). */
  readonly ignored = new Set<number>();
  /** Arrived, and their handlers have yet to run. */
  readonly pending: number[] = [];
  /** Gets an octet for each signal that arrives (`set_wakeup_fd`); -1: none. */
  wakeupFd = -1;
  /** Held back (pthread_sigmask), and those of them that have arrived. */
  readonly blocked = new Set<number>();
  readonly heldBack = new Set<number>();

  /** _PySignal_Fini. */
  release(): void {
    for (const handler of this.handlers.values()) decref(handler);
    this.handlers.clear();
  }
}
