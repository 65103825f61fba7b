// What a run may use unless its options say otherwise. Not in CPython.

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
