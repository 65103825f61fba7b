// What runs on one core at a time, with a time of its own: a process, whose threads take turns; without a GIL each thread. Knows no Python.

import { Clock } from './clock.ts';

export class Lane {
  readonly clock = new Clock();
  /** Of the first thread on it; negative: it has none yet. */
  number = -1;
  /** Nobody on it could run when the scheduler was asked last. */
  idle = false;
}
