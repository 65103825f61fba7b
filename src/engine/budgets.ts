// What a run may use unless its options say otherwise. Not in CPython.

import { Raised } from './objects/raise.ts';
import { BudgetExceeded } from './vm/budget.ts';
import type { Budgets } from './door.ts';

export const DEFAULT_BUDGETS: Budgets = {
  bytecodes: 50_000_000,
  virtualNs: 3600e9,
  heapBytes: 256 * 1024 * 1024,
  outputBytes: 1024 * 1024,
  threads: 256,
  fileBytes: 64 * 1024 * 1024,
  processes: 64,
};

/** Which budget the loop was left for. A MemoryError leaves it when the traceback of an exception on its way found no room. */
export function spentBy(error: unknown, { heapBytes }: Budgets): string {
  if (error instanceof BudgetExceeded) return error.what;
  if (error instanceof Raised) return `${heapBytes} bytes of memory`;
  throw error;
}
