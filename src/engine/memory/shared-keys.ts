// Key sharing: the names that instances of one class give their attributes, in one table that the class owns. Each instance has only values.
// CPython 3.13 Objects/dictobject.c (_PyDict_NewKeysForClass, insert_split_key, _PyObject_InitInlineValues), pycore_dict.h
// (_PyInlineValuesSize, shared_keys_usable_size).
//
// Invariant: `usable + nentries` only falls; an instance has room for as many values as that was when it was made.

const WORD = 8;

export class SharedKeys {
  /** Index of each name. Names are never taken out. */
  private readonly index = new Map<string, number>();
  /** `dk_usable`: names that may still be added. Each new instance takes one away: who has not named it by then has few in common. */
  private usable: number;
  /** Where the table lies, for the books of memory. */
  address = 0;
  /** Before 3.12, dicts that have these keys: while there is only one, the table may grow with it. */
  users = 0;
  private readonly behindInstances: boolean;

  /**
   * `max`: names there is room for at first; `names`: `__static_attributes__` of the class, known before there is an instance;
   * `behindInstances`: values lie behind the instance, each of which takes away room (3.13), or in a dict of its own.
   */
  constructor(max: number, names: readonly string[], behindInstances: boolean) {
    this.usable = max;
    this.behindInstances = behindInstances;
    for (const name of names) this.insert(name);
  }

  /** shared_keys_usable_size. */
  get capacity(): number {
    return this.usable + this.index.size;
  }

  /** Names in it. */
  count = 0;

  has(name: string): boolean {
    return this.index.has(name);
  }

  /** Index of `name`, which is added if there is room; -1 if there is none. */
  insert(name: string): number {
    const known = this.index.get(name);
    if (known !== undefined) return known;
    if (this.usable <= 0 && !this.grow()) return -1;
    this.usable--;
    this.count++;
    this.index.set(name, this.index.size);
    return this.index.size - 1;
  }

  /** make_keys_shared after a resize: the next table holds three times what is used. */
  private grow(): boolean {
    if (this.behindInstances || this.users > 1) return false;
    let slots = 8;
    while (slots < 3 * this.index.size) slots *= 2;
    this.usable = Math.floor((slots * 2) / 3) - this.index.size;
    return this.usable > 0;
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
}

/** Values, the order in which they came (one byte each, rounded up to words), four bytes of counts in one word. */
export function inlineValuesBytes(capacity: number): number {
  return Math.ceil(capacity / WORD) * WORD + (capacity + 1) * WORD;
}
