// Budgets: what ends a run however it behaves. Thrown through natives and the loop; no program can catch it. Not in CPython.

import type { WaitStatus } from '../machine/process-table.ts';

export class BudgetExceeded extends Error {
  override readonly name = 'BudgetExceeded';
  /** Which budget, in words: `5,000,000 bytecodes`. */
  declare readonly what: string;
  constructor(what: string) {
    super(`budget exceeded: ${what}`);
    this.what = what;
  }
}

/** `os.execv`: another program runs in the process from now on; what ran in it is over without a word. */
export class ProcessReplaced extends BudgetExceeded {
  constructor() {
    super('os.execv');
  }
}

/** `os._exit`, or a signal: ends the process in the same way, at once and with a status. */
export class ProcessExit extends BudgetExceeded {
  /** As `wait` tells it. */
  declare readonly status: WaitStatus;
  constructor(status: WaitStatus) {
    super('os._exit');
    this.status = status;
  }
}
