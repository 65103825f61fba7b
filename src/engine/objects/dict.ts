// dict: insertion order, open addressing over a table of entries. CPython 3.13: Objects/dictobject.c (find_empty_slot, insertdict,
// dictresize, dict_new_presized), growth rate `used * 3`, at most two thirds full.
// Methods are in dict-methods.ts. Simplified for now: no key sharing between instances; the table's bytes are not yet in the books.
//
// Invariant: the dict owns one reference to each key and value. Look-ups that may have to run Python (`__eq__`, `__hash__`) return
// SUSPENDED; those with a str key of a dict that has only str keys never do.

import { heap } from '../memory/heap.ts';
import { decref, free, PyGcObject, type PyObject, type PyType } from './object.ts';
import { quickEqual, equalSteps } from './compare.ts';
import { newStaticType } from './static-type.ts';
import { mayBeTracked } from './tracking.ts';
import { hashStr, PyStr, StrType } from './str.ts';
import { hashOf } from './hash.ts';
import {
  SUSPENDED,
  suspendSteps,
  suspendThen,
  type MaySuspend,
  type Steps,
  type Suspended,
} from './suspend.ts';

export const DictType = newStaticType('dict', { isBaseType: true, hasGc: true, basicSize: 48 });

const FREE = -1;
const DUMMY = -2;
const SIZE_MIN = 8;
const DICT_BYTES = 64;

export class PyDict extends PyGcObject {
  /** Slot -> entry number, FREE or DUMMY. Length is a power of two. */
  private index: Int32Array = new Int32Array(SIZE_MIN).fill(FREE);
  /** Entries in order of insertion; a null key is a deleted entry. */
  keys: (PyObject | null)[] = [];
  values: (PyObject | null)[] = [];
  private hashes: number[] = [];
  /** `len(self)`. */
  used = 0;
  /** Every key so far was exactly a str: look-ups of a str need no Python. */
  private onlyStrKeys = true;
  /** Raised by each change of a value or key: caches of globals compare it. */
  version = 0;

  constructor(type: PyType = DictType) {
    super(type, DICT_BYTES);
    // An exact dict is tracked by its first value that could be part of a cycle.
    if (type !== DictType) heap.gc.track(this);
  }

  /** Value for a str key, borrowed; null if absent. For namespaces: attributes, globals. */
  getStr(key: PyStr): PyObject | null {
    const entry = this.findStr(key);
    return entry < 0 ? null : this.values[entry]!;
  }

  /** Sets a str key. Takes its own references. */
  setStr(key: PyStr, value: PyObject): void {
    const entry = this.findStr(key);
    value.refcnt++;
    this.put(entry, key, hashStr(key), value);
  }

  /** Removes a str key; false if absent. */
  deleteStr(key: PyStr): boolean {
    const entry = this.findStr(key);
    if (entry < 0) return false;
    this.removeEntry(entry);
    return true;
  }

  /** Entry number of a str key, or -1. Keys that are not str are compared without Python: equal only if they are str subclasses. */
  findStr(key: PyStr): number {
    const hash = hashStr(key);
    const mask = this.index.length - 1;
    let slot = hash & mask;
    let perturb = hash >>> 0;
    for (;;) {
      const entry = this.index[slot]!;
      if (entry === FREE) return -1;
      if (entry >= 0) {
        const other = this.keys[entry]!;
        if (other === key) return entry;
        if (this.hashes[entry] === hash && other instanceof PyStr && other.value === key.value)
          return entry;
      }
      perturb >>>= 5;
      slot = (slot * 5 + perturb + 1) & mask;
    }
  }

  /** Entry number of any key with its hash (low 32 bits), -1 if absent, SUSPENDED if Python must compare (then: `lookupSteps`). */
  find(key: PyObject, hash: number): number | Suspended {
    if (this.onlyStrKeys && key instanceof PyStr) return this.findStr(key);
    const mask = this.index.length - 1;
    let slot = hash & mask;
    let perturb = hash >>> 0;
    for (;;) {
      const entry = this.index[slot]!;
      if (entry === FREE) return -1;
      if (entry >= 0) {
        const other = this.keys[entry]!;
        if (other === key) return entry;
        if (this.hashes[entry] === hash) {
          const equal = quickEqual(other, key);
          if (equal === undefined) return SUSPENDED;
          if (equal) return entry;
        }
      }
      perturb >>>= 5;
      slot = (slot * 5 + perturb + 1) & mask;
    }
  }

  /** As `find`, with Python's `__eq__`. Starts over when the dict changed meanwhile, as CPython does. */
  *findSteps(key: PyObject, hash: number): Steps<number> {
    restart: for (;;) {
      const table = this.index;
      const mask = table.length - 1;
      let slot = hash & mask;
      let perturb = hash >>> 0;
      for (;;) {
        const entry = table[slot]!;
        if (entry === FREE) return -1;
        if (entry >= 0) {
          const other = this.keys[entry]!;
          if (other === key) return entry;
          if (this.hashes[entry] === hash) {
            other.refcnt++;
            const equal = yield* equalSteps(other, key);
            decref(other);
            if (this.index !== table || this.keys[entry] !== other) continue restart;
            if (equal) return entry;
          }
        }
        perturb >>>= 5;
        slot = (slot * 5 + perturb + 1) & mask;
      }
    }
  }

  /** Writes `value` (stolen) to `entry` found for `key`, or inserts it (entry < 0; takes its own reference to the key). */
  put(entry: number, key: PyObject, hash: number, value: PyObject): void {
    this.version++;
    if (this.gcNext === null && (mayBeTracked(value) || mayBeTracked(key))) heap.gc.track(this);
    if (entry >= 0) {
      const old = this.values[entry]!;
      this.values[entry] = value;
      decref(old);
      return;
    }
    if ((this.keys.length + 1) * 3 > this.index.length * 2) this.resize();
    if (this.onlyStrKeys && key.type !== StrType) this.onlyStrKeys = false;
    key.refcnt++;
    this.insertIndex(hash, this.keys.length);
    this.keys.push(key);
    this.values.push(value);
    this.hashes.push(hash);
    this.used++;
  }

  removeEntry(entry: number): void {
    const [key, value] = this.takeEntry(entry);
    decref(key);
    decref(value);
  }

  /** Removes an entry and gives its references to the caller. */
  takeEntry(entry: number): [PyObject, PyObject] {
    this.version++;
    const mask = this.index.length - 1;
    const hash = this.hashes[entry]!;
    let slot = hash & mask;
    let perturb = hash >>> 0;
    while (this.index[slot] !== entry) {
      perturb >>>= 5;
      slot = (slot * 5 + perturb + 1) & mask;
    }
    this.index[slot] = DUMMY;
    const key = this.keys[entry]!;
    const value = this.values[entry]!;
    this.keys[entry] = null;
    this.values[entry] = null;
    this.used--;
    return [key, value];
  }

  /** Removes the youngest entry and gives its references to the caller; the dict must not be empty. `popitem`. */
  takeLast(): [PyObject, PyObject] {
    let entry = this.keys.length - 1;
    while (this.keys[entry] === null) entry--;
    const taken = this.takeEntry(entry);
    this.keys.length = this.values.length = this.hashes.length = entry;
    return taken;
  }

  /** Bytes of the table and its entries: `sys.getsizeof` without the header of the collector. */
  sizeOf(): number {
    const slots = this.index.length;
    if (this.used === 0 && slots === SIZE_MIN && this.keys.length === 0) return 48;
    const indexBytes = slots <= 0x80 ? 1 : slots <= 0x8000 ? 2 : 4;
    const entries = Math.floor((slots * 2) / 3);
    return 48 + 32 + slots * indexBytes + entries * (this.onlyStrKeys ? 16 : 24);
  }

  /** `DK_SIZE`: places in the table. */
  slotCount(): number {
    return this.index.length;
  }

  /** Hash of the key of an entry. */
  hashAt(entry: number): number {
    return this.hashes[entry]!;
  }

  clear(): void {
    const { keys, values } = this;
    this.version++;
    this.index = new Int32Array(SIZE_MIN).fill(FREE);
    this.keys = [];
    this.values = [];
    this.hashes = [];
    this.used = 0;
    this.onlyStrKeys = true;
    for (let i = 0; i < keys.length; i++) {
      if (keys[i] === null) continue;
      decref(keys[i]!);
      decref(values[i]!);
    }
  }

  /** Adds what `other` has, without Python: for copies into an empty dict. */
  copyFrom(other: PyDict): void {
    for (let i = 0; i < other.keys.length; i++) {
      const key = other.keys[i]!;
      if (key === null) continue;
      const value = other.values[i]!;
      value.refcnt++;
      this.put(-1, key, other.hashes[i]!, value);
    }
  }

  private insertIndex(hash: number, entry: number): void {
    const mask = this.index.length - 1;
    let slot = hash & mask;
    let perturb = hash >>> 0;
    while (this.index[slot]! >= 0) {
      perturb >>>= 5;
      slot = (slot * 5 + perturb + 1) & mask;
    }
    this.index[slot] = entry;
  }

  /** GROWTH_RATE: room for three times what is used; deleted entries go. */
  private resize(): void {
    let size = SIZE_MIN;
    while (size < this.used * 3) size *= 2;
    if (this.used !== this.keys.length) this.compact();
    this.index = new Int32Array(Math.max(size, SIZE_MIN * 2)).fill(FREE);
    for (let entry = 0; entry < this.keys.length; entry++)
      this.insertIndex(this.hashes[entry]!, entry);
  }

  private compact(): void {
    let to = 0;
    for (let from = 0; from < this.keys.length; from++) {
      if (this.keys[from] === null) continue;
      this.keys[to] = this.keys[from]!;
      this.values[to] = this.values[from]!;
      this.hashes[to] = this.hashes[from]!;
      to++;
    }
    this.keys.length = to;
    this.values.length = to;
    this.hashes.length = to;
  }
}

DictType.tp_dealloc = (o) => {
  const dict = o as PyDict;
  heap.gc.untrack(dict);
  if (dict.type !== DictType) dropInstanceDict(dict);
  dict.clear();
  free(dict, DICT_BYTES);
};
function dropInstanceDict(dict: PyDict): void {
  const own = dict.dict;
  dict.dict = null;
  if (own !== null) decref(own);
}
DictType.tp_traverse = (o, visit) => {
  const { keys, values } = o as PyDict;
  for (let i = 0; i < keys.length; i++) {
    if (keys[i] === null) continue;
    visit(keys[i]!);
    visit(values[i]!);
  }
};
DictType.tp_clear = (o) => (o as PyDict).clear();

/** `dict.get(key)`: borrowed value, null if absent. TypeError for unhashable keys. When suspended, the answer is a NEW reference or null. */
export function dictGet(dict: PyDict, key: PyObject): MaySuspend | null {
  const hash = hashOf(key);
  if (hash !== SUSPENDED) {
    const entry = dict.find(key, hash);
    if (entry !== SUSPENDED) return entry < 0 ? null : dict.values[entry]!;
  }
  return withHash(hash, [dict, key], (h) => getSteps(dict, key, h));
}

/** Goes on with the hash of a key; `hash`: what `hashOf` just answered, whose pending call must not be lost. */
function withHash(
  hash: number | Suspended,
  owned: readonly PyObject[],
  rest: (hash: number) => Steps<any>,
): Suspended {
  if (hash !== SUSPENDED) return suspendSteps(rest(hash), owned);
  return suspendThen((h: number) => suspendSteps(rest(h), owned), owned);
}

function* getSteps(dict: PyDict, key: PyObject, hash: number): Steps<PyObject | null> {
  const entry = yield* hashedEntrySteps(dict, key, hash);
  if (entry < 0) return null;
  const value = dict.values[entry]!;
  value.refcnt++;
  return value;
}

/** Entry number of `key` with Python's hash and equality, -1 if absent. */
export function* entrySteps(dict: PyDict, key: PyObject): Steps<number> {
  return yield* hashedEntrySteps(dict, key, yield* hashSteps(key));
}

function* hashedEntrySteps(dict: PyDict, key: PyObject, hash: number): Steps<number> {
  const entry = dict.find(key, hash);
  return entry === SUSPENDED ? yield* dict.findSteps(key, hash) : entry;
}

/** Low 32 bits of `hash(key)`, by Python if need be. */
export function* hashSteps(key: PyObject): Steps<number> {
  const hash = hashOf(key);
  if (hash !== SUSPENDED) return hash;
  return yield;
}

/** `dict[key] = value`. Borrows both. */
export function dictSet(dict: PyDict, key: PyObject, value: PyObject): void | Suspended {
  const hash = hashOf(key);
  if (hash !== SUSPENDED) {
    const entry = dict.find(key, hash);
    if (entry !== SUSPENDED) {
      value.refcnt++;
      dict.put(entry, key, hash, value);
      return;
    }
  }
  return withHash(hash, [dict, key, value], (h) => setHashedSteps(dict, key, h, value));
}

export function* setSteps(dict: PyDict, key: PyObject, value: PyObject): Steps<void> {
  yield* setHashedSteps(dict, key, yield* hashSteps(key), value);
}

function* setHashedSteps(dict: PyDict, key: PyObject, hash: number, value: PyObject): Steps<void> {
  const entry = yield* hashedEntrySteps(dict, key, hash);
  value.refcnt++;
  dict.put(entry, key, hash, value);
}

/** `del dict[key]`; false if absent (when suspended: the answer is a host boolean). */
export function dictDelete(dict: PyDict, key: PyObject): boolean | Suspended {
  const hash = hashOf(key);
  if (hash !== SUSPENDED) {
    const entry = dict.find(key, hash);
    if (entry !== SUSPENDED) {
      if (entry >= 0) dict.removeEntry(entry);
      return entry >= 0;
    }
  }
  return withHash(hash, [dict, key], (h) => deleteSteps(dict, key, h));
}

function* deleteSteps(dict: PyDict, key: PyObject, hash: number): Steps<boolean> {
  const entry = yield* hashedEntrySteps(dict, key, hash);
  if (entry >= 0) dict.removeEntry(entry);
  return entry >= 0;
}
