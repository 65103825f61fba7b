// Key sharing: the names that instances of one class give their attributes, in one table that the class owns. Each instance has only values.
// CPython 3.13 Objects/dictobject.c (_PyDict_NewKeysForClass, insert_split_key, _PyObject_InitInlineValues), pycore_dict.h
// (_PyInlineValuesSize, shared_keys_usable_size).
//
// Invariant: `usable + nentries` only falls; an instance has room for as many values as that was when it was made.

/** SHARED_KEYS_MAX_SIZE. */
const MAX_SIZE = 30;
const WORD = 8;

export class SharedKeys {
  /** Index of each name. Names are never taken out. */
  private readonly index = new Map<string, number>();
  /** `dk_usable`: names that may still be added. Each new instance takes one away: who has not named it by then has few in common. */
  private usable = MAX_SIZE;
  /** Where the table lies, for the books of memory. */
  address = 0;

  /** `names`: `__static_attributes__` of the class, known before there is an instance. */
  constructor(names: readonly string[]) {
    for (const name of names) this.insert(name);
  }

  /** shared_keys_usable_size. */
  get capacity(): number {
    return this.usable + this.index.size;
  }

  /** Index of `name`, which is added if there is room; -1 if there is none. */
  insert(name: string): number {
    const known = this.index.get(name);
    if (known !== undefined) return known;
    if (this.usable <= 0) return -1;
    this.usable--;
    this.index.set(name, this.index.size);
    return this.index.size - 1;
  }

  /** Bytes behind a new instance for its values, as its allocation sees them. */
  inlineBytes(): number {
    return inlineValuesBytes(this.capacity);
  }

  /** A new instance exists. Answers how many values it has room for. */
  instanceMade(): number {
    if (this.usable > 1) this.usable--;
    return this.capacity;
  }

  names(): string[] {
    return [...this.index.keys()];
  }

  /** _PyDict_KeysSize of the table: 64 slots of one byte, entries of two words. */
  static readonly BYTES = 32 + 64 + Math.floor((64 * 2) / 3) * 2 * WORD;
}

/** Values, the order in which they came (one byte each, rounded up to words), four bytes of counts in one word. */
export function inlineValuesBytes(capacity: number): number {
  return Math.ceil(capacity / WORD) * WORD + (capacity + 1) * WORD;
}
