// Free lists: blocks of dead objects that are kept for the next object of the same type, the youngest first, up to a limit for each type.
// CPython 3.13 Include/internal/pycore_freelist.h, Objects/object.c (_PyObject_ClearFreeLists), and the `..._free_list` of each type's file.
//
// Whoever allocates from a free list passes its number where others pass a size: FREE_LIST + id. The number stands for the size.

import type { FreeListLimits, Profile } from './profile.ts';

/** Sizes from here on are free lists. */
export const FREE_LIST = 1 << 29;
/** From here on a number is a size again. */
export const FREE_LIST_END = FREE_LIST + 64;

/** Not a block at all: attributes of an instance that lie behind it. */
export const NO_BLOCK = FREE_LIST + 19;
export const FLOAT_FREE_LIST = FREE_LIST;
export const LIST_FREE_LIST = FREE_LIST + 1;
export const DICT_FREE_LIST = FREE_LIST + 2;
export const DICT_KEYS_FREE_LIST = FREE_LIST + 3;
export const SLICE_FREE_LIST = FREE_LIST + 4;
export const CONTEXT_FREE_LIST = FREE_LIST + 5;
export const INT_FREE_LIST = FREE_LIST + 6;
export const COMPLEX_FREE_LIST = FREE_LIST + 7;
export const METHOD_FREE_LIST = FREE_LIST + 8;
export const RANGE_FREE_LIST = FREE_LIST + 9;
export const RANGE_ITERATOR_FREE_LIST = FREE_LIST + 10;
export const LIST_ITERATOR_FREE_LIST = FREE_LIST + 11;
export const TUPLE_ITERATOR_FREE_LIST = FREE_LIST + 12;
export const BUILTIN_FUNCTION_FREE_LIST = FREE_LIST + 13;
export const ASYNC_GEN_ASEND_FREE_LIST = FREE_LIST + 14;
/** Of tuples with n items: this plus n. */
export const TUPLE_FREE_LIST = FREE_LIST + 20;
const COUNT = 20 + 21;

const NAMES: readonly (readonly [name: string, limit: keyof FreeListLimits, bytes: number])[] = [
  ['float', 'float', 24],
  ['list', 'list', 56],
  ['dict', 'dict', 64],
  ['dict_keys', 'dictKeys', 120],
  ['slice', 'slice', 56],
  ['context', 'context', 72],
  ['int', 'int', 28],
  ['complex', 'complex', 32],
  ['method', 'method', 64],
  ['range', 'range', 48],
  ['range_iterator', 'rangeIterator', 32],
  ['list_iterator', 'listIterator', 48],
  ['tuple_iterator', 'tupleIterator', 48],
  ['builtin_function', 'builtinFunction', 72],
  ['async_generator_asend', 'asyncGen', 56],
];

/** Free lists with blocks in them, as plain data. */
export interface FreeListState {
  readonly name: string;
  readonly limit: number;
  readonly bytes: number;
  /** Blocks (units), the next one to be handed out last. */
  readonly blocks: readonly number[];
}

export class FreeLists {
  /** By id: bytes of a block, highest number of blocks, number of blocks, the blocks. */
  readonly bytes = new Int32Array(COUNT);
  readonly limits = new Int32Array(COUNT);
  readonly numfree = new Int32Array(COUNT);
  readonly blocks: number[][] = [];
  private readonly names: string[] = [];

  constructor(profile: Profile) {
    const limits = profile.freeLists;
    for (let id = 0; id < COUNT; id++) this.blocks.push([]);
    NAMES.forEach(([name, limit, bytes], id) => {
      this.names[id] = name;
      this.bytes[id] = bytes;
      this.limits[id] = limits[limit];
    });
    // A table of eight slots of one byte, five entries.
    this.bytes[DICT_KEYS_FREE_LIST - FREE_LIST] =
      profile.dictKeysHeader + 8 + 5 * profile.dictEntry[0];
    for (let n = 1; n <= 20; n++) {
      const id = TUPLE_FREE_LIST - FREE_LIST + n;
      this.names[id] = `tuple of ${n}`;
      this.bytes[id] = 40 + 8 * n;
      this.limits[id] = n <= limits.tupleMaxSize ? limits.tuple : 0;
    }
  }

  /** A parked block of list `id`, 0 if there is none. */
  take(id: number): number {
    if (this.numfree[id] === 0) return 0;
    this.numfree[id]!--;
    return this.blocks[id]!.pop()!;
  }

  /** Parks a block; false if the list is full. */
  park(id: number, block: number): boolean {
    if (this.numfree[id]! >= this.limits[id]!) return false;
    this.numfree[id]!++;
    this.blocks[id]!.push(block);
    return true;
  }

  /** Empties all lists through `release` (_PyObject_ClearFreeLists, by a full collection). */
  clear(release: (block: number, bytes: number) => void): void {
    for (let id = 0; id < COUNT; id++) {
      // The one slice of the cache stays: no collection empties it.
      if (id === SLICE_FREE_LIST - FREE_LIST) continue;
      const parked = this.blocks[id]!;
      this.numfree[id] = 0;
      while (parked.length > 0) release(parked.pop()!, this.bytes[id]!);
    }
  }

  state(): FreeListState[] {
    // Numbers without a list have no name: `flatMap` leaves them out.
    return this.names.flatMap((name, id) => ({
      name,
      limit: this.limits[id]!,
      bytes: this.bytes[id]!,
      blocks: [...this.blocks[id]!],
    }));
  }
}
