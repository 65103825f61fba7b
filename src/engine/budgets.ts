// What a run may use unless its options say otherwise. Not in CPython.

import { Raised } from './objects/raise.ts';
import { BudgetExceeded } from './vm/budget.ts';
import type { BytecodeBudget } from './bytecode-budget.ts';
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

/** Which budget is spent after bytecodes and work `done`, at `nowNs`; null: none. */
export function spentBudget(
  { virtualNs }: Budgets,
  { limit, words }: BytecodeBudget,
  done: number,
  nowNs: number,
): string | null {
  if (done >= limit) return words;
  return nowNs > virtualNs ? `${virtualNs / 1e9} s of virtual time` : null;
}

/** After how many bytecodes, which take `costNs` each, one is: at least one. */
export function bytecodesLeft(
  { virtualNs }: Budgets,
  { limit }: BytecodeBudget,
  done: number,
  nowNs: number,
  costNs: number,
): number {
  const ofTime = Math.floor((virtualNs - nowNs) / costNs) + 1;
  return Math.max(1, Math.min(Math.ceil(limit - done), ofTime));
}

/** Which budget the loop was left for. A MemoryError leaves it when the traceback of an exception on its way found no room. */
export function spentBy(error: unknown, { heapBytes }: Budgets): string {
  if (error instanceof BudgetExceeded) return error.what;
  if (error instanceof Raised) return `${heapBytes} bytes of memory`;
  throw error;
}
