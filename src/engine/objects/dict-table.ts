// How many bytes the key table of a dict takes. CPython 3.13 Objects/dictobject.c (new_keys_object, free_keys_object, _PyDict_KeysSize,
// calculate_log2_keysize, estimate_log2_keysize, USABLE_FRACTION).

import { DICT_KEYS_FREE_LIST } from '../memory/free-lists.ts';
import { heap } from '../memory/heap.ts';

/** PyDict_MINSIZE. */
export const SIZE_MIN = 8;
/** Tables of this size or more are not made in advance: 2**17. */
const PRESIZE_MAX = 1 << 17;

/** USABLE_FRACTION. */
export function usableFraction(slots: number): number {
  return Math.floor((slots * 2) / 3);
}

/** calculate_log2_keysize: slots of a table for a wish of `minSlots`. */
export function tableSlots(minSlots: number): number {
  return heap.profile.dictSlots(minSlots);
}

/** estimate_keysize: slots for `n` entries. */
export function slotsForEntries(n: number): number {
  return tableSlots((n * 3 + 1) >> 1);
}

/** Slots of a dict that is about to get `n` entries; 0: the shared empty table will do (dict_new_presized). */
export function presizedSlots(n: number): number {
  if (n <= usableFraction(SIZE_MIN)) return 0;
  return n > usableFraction(PRESIZE_MAX) ? PRESIZE_MAX : slotsForEntries(n);
}

/** Bytes of a table with `slots` slots, whose keys are all str or not. */
export function keysBytes(slots: number, onlyStr: boolean): number {
  const { dictKeysHeader, dictEntry } = heap.profile;
  const indexBytes = slots <= 0x80 ? 1 : slots <= 0x8000 ? 2 : 4;
  return dictKeysHeader + slots * indexBytes + usableFraction(slots) * dictEntry[onlyStr ? 0 : 1];
}

/** What a table is allocated with: the smallest ones for str keys have a free list. */
export function keysAllocation(slots: number, onlyStr: boolean): number {
  return slots === SIZE_MIN && onlyStr ? DICT_KEYS_FREE_LIST : keysBytes(slots, onlyStr);
}
