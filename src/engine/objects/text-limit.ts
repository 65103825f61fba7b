// Long texts are measured before the host is made to build them: MemoryError instead of a host that has none left. Not in CPython, whose
// allocator refuses.

import { heap } from '../memory/heap.ts';
import { chargeCharacters } from './charge.ts';
import { raise } from './raise.ts';

/** Texts that may become longer than this are measured. */
export const LONG = 1 << 16;

/** What the host's strings can hold, nearly. */
const TEXT_MAX = 1 << 29;

/** MemoryError if a text (or as many octets) of `length` cannot be had; a long one is charged. */
export function ensureText(length: number): void {
  if (length > TEXT_MAX) raise('MemoryError');
  heap.ensure(length);
  chargeCharacters(length);
}
