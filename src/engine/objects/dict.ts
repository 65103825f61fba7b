// dict: insertion order, open addressing over a table of entries. CPython 3.13: Objects/dictobject.c (find_empty_slot, insertdict,
// dictresize, dict_new_presized), growth rate `used * 3`, at most two thirds full.
// Methods are in dict-methods.ts, the sizes of tables in dict-table.ts, key sharing in memory/shared-keys.ts.
//
// The books of memory know three kinds: no table of its own (empty, or its keys are those of a class: `shared`), or a table at `keysAddress`.
// The attributes of an instance need no dict object in CPython: theirs has no address until somebody asks for it (`isInline`).
//
// Invariant: the dict owns one reference to each key and value. Look-ups that may have to run Python (`__eq__`, `__hash__`) return
// SUSPENDED; those with a str key of a dict that has only str keys never do.

import { work } from './charge.ts';
import { DICT_FREE_LIST, NO_BLOCK } from '../memory/free-lists.ts';
import { heap } from '../memory/heap.ts';
import {
  keysAllocation,
  keysBytes,
  presizedSlots,
  SIZE_MIN,
  slotsForEntries,
  tableSlots,
  usableFraction,
} from './dict-table.ts';
import type { SharedKeys } from '../memory/shared-keys.ts';
import { decref, fixedBytes, free, PyGcObject, type PyObject, type PyType } from './object.ts';
import { quickEqual, equalSteps } from './compare.ts';
import { newStaticType } from './static-type.ts';
import { mayBeTracked } from './tracking.ts';
import { hashStr, PyStr, StrType } from './str.ts';
import { hashOf } from './hash.ts';
import {
  holdArguments,
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
/** NEXT_LOG2_SHARED_KEYS_MAX_SIZE: slots of a class's table. */
const SHARED_SLOTS = 64;
/** Py_EMPTY_KEYS: never written to. */
const EMPTY_INDEX = Int32Array.of(FREE);

/** Work of a probe after the first seven: keys whose hashes were chosen to collide make them many. */
const COLLISION = 0.25;

export class PyDict extends PyGcObject {
  /** Slot -> entry number, FREE or DUMMY. Length is a power of two. */
  private index: Int32Array = EMPTY_INDEX;
  /** `dk_usable`: entries that still fit into the table. */
  private usable = 0;
  /** Where the table of its own lies, and what it was allocated with; 0: it has none. */
  keysAddress = 0;
  keysSize = 0;
  /** The key table of a class, while all keys are in it (a split table). */
  shared: SharedKeys | null = null;
  /** The values lie behind a living instance, which is asked for them in place of the dict. */
  embedded = false;
  /** Entries in order of insertion; a null key is a deleted entry. */
  keys: (PyObject | null)[] = [];
  values: (PyObject | null)[] = [];
  private hashes: number[] = [];
  /** `len(self)`. */
  used = 0;
  /** Every key so far was exactly a str: look-ups of a str need no Python. */
  onlyStrKeys = true;
  /** Raised by each change of a value or key: caches of globals compare it. */
  version = 0;

  /** `shared`: the attributes of a new instance, with the keys of its class; without an address if they lie behind it (`inline`). */
  constructor(
    type: PyType = DictType,
    shared: SharedKeys | null = null,
    inline = false,
    fresh = false,
  ) {
    super(
      type,
      inline ? NO_BLOCK : type === DictType && !fresh ? DICT_FREE_LIST : fixedBytes(type),
    );
    this.shared = shared;
    if (shared !== null) shared.users++;
    this.embedded = inline;
    // An exact dict is tracked by its first value that could be part of a cycle.
    if (type !== DictType) heap.gc.track(this);
  }

  /** No dict object exists in CPython: nobody but an instance knows of it. */
  get isInline(): boolean {
    return this.address === this.type.headerUnits;
  }

  /** _PyObject_MaterializeManagedDict: it becomes an object of its own. */
  materialize(): this {
    if (!this.isInline) return this;
    heap.liveObjects++;
    this.address = heap.allocateRaw(DICT_FREE_LIST) + this.type.headerUnits;
    if (!heap.reused) heap.gc.allocated();
    heap.refchain?.add(this);
    if (this.values.some((value) => value !== null && mayBeTracked(value))) heap.gc.track(this);
    return this;
  }

  /** A table for `n` entries at once; the dict must be empty (dict_new_presized). */
  presize(n: number, onlyStr: boolean): void {
    const slots = presizedSlots(n);
    if (slots > 0) this.setTable(slots, onlyStr);
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
      if (perturb === 0) work(COLLISION);
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
      if (perturb === 0) work(COLLISION);
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
            let equal: boolean;
            try {
              equal = yield* equalSteps(other, key);
            } finally {
              decref(other);
            }
            if (this.index !== table || this.keys[entry] !== other) continue restart;
            if (equal) return entry;
          }
        }
        if (perturb === 0) work(COLLISION);
        perturb >>>= 5;
        slot = (slot * 5 + perturb + 1) & mask;
      }
    }
  }

  /** Writes `value` (stolen) to `entry` found for `key`, or inserts it (entry < 0; takes its own reference to the key). */
  put(entry: number, key: PyObject, hash: number, value: PyObject): void {
    this.version++;
    if (this.gcNext === null && !this.isInline && (mayBeTracked(value) || mayBeTracked(key)))
      heap.gc.track(this);
    if (entry >= 0) {
      const old = this.values[entry]!;
      this.values[entry] = value;
      decref(old);
      return;
    }
    if (this.onlyStrKeys && key.type !== StrType) this.generalise();
    else if (this.shared !== null) this.share(key as PyStr);
    if (this.usable <= 0) this.setTable(tableSlots(this.used * 3), this.onlyStrKeys);
    this.usable--;
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
      if (perturb === 0) work(COLLISION);
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
    if (this.shared !== null) this.unshare(SHARED_SLOTS);
    let entry = this.keys.length - 1;
    while (this.keys[entry] === null) entry--;
    const taken = this.takeEntry(entry);
    this.keys.length = this.values.length = this.hashes.length = entry;
    return taken;
  }

  /** Bytes of the dict and its table: `__sizeof__`. `basicSize`: of its type. */
  sizeOf(basicSize: number): number {
    if (this.shared !== null) return basicSize + 8 * this.shared.capacity;
    if (this.keysAddress === 0) return basicSize;
    return basicSize + keysBytes(this.index.length, this.onlyStrKeys);
  }

  /** Slots of its table; 0: the empty one or a class's. */
  get tableSlots(): number {
    return this.keysAddress === 0 ? 0 : this.index.length;
  }

  /** `DK_SIZE`: places in the table. */
  slotCount(): number {
    return this.index.length;
  }

  get hasOnlyStrKeys(): boolean {
    return this.onlyStrKeys;
  }

  /** The table as it is: entry numbers by place. Not to be changed. */
  indices(): Int32Array {
    return this.index;
  }

  /** Hash of the key of an entry. */
  hashAt(entry: number): number {
    return this.hashes[entry]!;
  }

  clear(): void {
    const { keys, values } = this;
    this.version++;
    if (!this.embedded) this.shared = null;
    this.dropTable();
    this.index = EMPTY_INDEX;
    this.usable = 0;
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
  copyFrom(other: PyDict, merging = false): void {
    if (this.keysAddress === 0 && this.shared === null && other.used > 0)
      this.copyTable(other, merging);
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
      if (perturb === 0) work(COLLISION);
      perturb >>>= 5;
      slot = (slot * 5 + perturb + 1) & mask;
    }
    this.index[slot] = entry;
  }

  /** dictresize: a table of `slots` slots; deleted entries go. */
  private setTable(slots: number, onlyStr: boolean): void {
    const { keysAddress, keysSize } = this;
    if (this.shared === null) {
      const size = keysAllocation(slots, onlyStr);
      this.keysAddress = heap.allocateRaw(size);
      this.keysSize = size;
    }
    if (this.used !== this.keys.length) this.compact();
    this.index = new Int32Array(slots).fill(FREE);
    this.usable = usableFraction(slots) - this.used;
    for (let entry = 0; entry < this.keys.length; entry++)
      this.insertIndex(this.hashes[entry]!, entry);
    if (keysAddress !== 0 && this.shared === null) heap.releaseRaw(keysAddress, keysSize);
  }

  private dropTable(): void {
    if (this.keysAddress === 0) return;
    heap.releaseRaw(this.keysAddress, this.keysSize);
    this.keysAddress = 0;
    this.keysSize = 0;
  }

  /** A key that is not a str comes in: entries need their hash from now on (insertion_resize). */
  private generalise(): void {
    this.onlyStrKeys = false;
    if (this.shared !== null) this.unshare(tableSlots(this.used * 3));
    else if (this.keysAddress !== 0) this.setTable(tableSlots(this.used * 3), false);
  }

  /** A new key of a split table goes into the table of the class, or the dict gets a table of its own. */
  private share(key: PyStr): void {
    if (this.shared!.insert(key.value) < 0) this.unshare(tableSlots(this.used * 3));
  }

  private unshare(slots: number): void {
    this.shared = null;
    this.embedded = false;
    this.setTable(slots, this.onlyStrKeys);
  }

  /** The table that a copy of `other` gets: a clone, or one of the size it needs (PyDict_Copy; `merging`: dict_merge into an empty dict). */
  private copyTable(other: PyDict, merging: boolean): void {
    this.onlyStrKeys = other.onlyStrKeys;
    const slots = other.index.length;
    if (other.shared !== null && !merging) {
      this.shared = other.shared;
      return;
    }
    const entries = usableFraction(slots) - other.usable;
    const clones = merging
      ? other.used === entries && (slots === SIZE_MIN || usableFraction(slots / 2) < other.used)
      : other.used >= Math.floor((entries * 2) / 3);
    const clone = clones && other.shared === null;
    this.setTable(clone ? slots : slotsForEntries(other.used), other.onlyStrKeys);
  }

  /** The smallest table, before there is a key. */
  reserveTable(): void {
    this.setTable(SIZE_MIN, true);
  }

  /** Before what `other` has is added: one resize in place of several (dict_merge). */
  reserveFor(other: PyDict): void {
    const slots = this.keysAddress === 0 ? 1 : this.index.length;
    if (this.shared !== null || usableFraction(slots) >= other.used) return;
    if (!other.onlyStrKeys) this.onlyStrKeys = false;
    this.setTable(slotsForEntries(this.used + other.used), this.onlyStrKeys);
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
  const inline = dict.isInline;
  dict.embedded = false;
  dict.clear();
  if (inline) dict.refcnt = -1;
  else free(dict, dict.type === DictType ? DICT_FREE_LIST : fixedBytes(dict.type));
};
function dropInstanceDict(dict: PyDict): void {
  const own = dict.dict;
  dict.dict = null;
  if (own !== null) decref(own);
}
DictType.tp_traverse = (o, visit) => {
  if (!(o as PyDict).embedded) visitEntries(o as PyDict, visit);
};

/** What a dict owns, whoever is asked for it. */
export function visitEntries(dict: PyDict, visit: (child: PyObject) => void): void {
  const { keys, values, onlyStrKeys } = dict;
  for (let i = 0; i < keys.length; i++) {
    if (keys[i] === null) continue;
    visit(values[i]!);
    // Of a table for str keys only the values are visited.
    if (!onlyStrKeys) visit(keys[i]!);
  }
}
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

/** `dict[key] = value`. Borrows both; with `takes` the caller gives up its own references for it (_PyDict_SetItem_Take2). */
export function dictSet(
  dict: PyDict,
  key: PyObject,
  value: PyObject,
  takes = false,
): void | Suspended {
  const hash = hashOf(key);
  if (hash !== SUSPENDED) {
    const entry = dict.find(key, hash);
    if (entry !== SUSPENDED) {
      value.refcnt++;
      dict.put(entry, key, hash, value);
      return;
    }
  }
  withHash(hash, takes ? [dict, key, value] : [dict], (h) => setHashedSteps(dict, key, h, value));
  return takes ? SUSPENDED : holdArguments([key, value]);
}

export function* setSteps(dict: PyDict, key: PyObject, value: PyObject): Steps<void> {
  // PyDict_SetItem takes both before it asks for the hash.
  key.refcnt++;
  value.refcnt++;
  try {
    yield* setHashedSteps(dict, key, yield* hashSteps(key), value);
  } finally {
    decref(key);
    decref(value);
  }
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
