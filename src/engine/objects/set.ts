// set and frozenset: open addressing with short linear probes, so that the order of iteration is CPython's.
// CPython 3.13 Objects/setobject.c (set_add_entry, set_lookkey, set_insert_clean, set_table_resize, set_merge_lock_held).
// Methods are in set-methods.ts. Invariant: owns one reference to each key; `hashes` holds both halves of each hash.

import { EngineBug } from '../base/assert.ts';
import { heap } from '../memory/heap.ts';
import { charge, work } from './charge.ts';
import { equalSteps, quickEqual } from './compare.ts';
import { addMutableContainer } from './containers.ts';
import type { PyDict } from './dict.ts';
import { DictType } from './dict.ts';
import { hashHigh, hashIdentity, hashOf } from './hash.ts';
import { eachSteps } from './each-steps.ts';
import { decref, fixedBytes, free, PyGcObject, type PyObject, type PyType } from './object.ts';
import { dropInstanceDict } from './own-fields.ts';
import { newStaticType } from './static-type.ts';
import { SUSPENDED, suspendSteps, type MaySuspend, type Steps, type Suspended } from './suspend.ts';
import { TupleType, type PyTuple } from './tuple.ts';
import { clearWeakRefs } from './weakref-list.ts';

export const SetType = newStaticType('set', {
  isBaseType: true,
  hasGc: true,
  hasWeakrefs: true,
  basicSize: 200,
});
export const FrozenSetType = newStaticType('frozenset', {
  isBaseType: true,
  hasGc: true,
  hasWeakrefs: true,
  basicSize: 200,
});
addMutableContainer(SetType);

const SIZE_MIN = 8;
const LINEAR_PROBES = 9;
/** A deleted entry. */
const DUMMY = Symbol('dummy');
type Key = PyObject | null | typeof DUMMY;

/** Work of a probe once the hash is used up: keys whose hashes were chosen to collide make them many. */
const COLLISION = 0.25;

/** Of a set that is gone. */
const NO_KEYS: Key[] = [];
// shared: the table of every empty set, never written to.
const NO_ENTRIES: Key[] = new Array<Key>(SIZE_MIN).fill(null);
const NO_HASHES: number[] = new Array<number>(SIZE_MIN).fill(0);

/** Part of the table that all empty sets have, of all processes. */
export function isEmptyTable(o: object): boolean {
  return o === NO_ENTRIES || o === NO_HASHES;
}

function dropKeys(table: readonly Key[]): void {
  for (let i = 0; i < table.length; i++) {
    const key = table[i]!;
    if (key !== null && key !== DUMMY) decref(key as PyObject);
  }
}

export class PySet extends PyGcObject {
  /** While nothing was put in, NO_ENTRIES and NO_HASHES: the sets that an operator makes get the tables of another one. */
  table: Key[] = NO_ENTRIES;
  lows: number[] = NO_HASHES;
  highs: number[] = NO_HASHES;
  /** Where a table of more than eight entries lies; smaller ones are in the object. */
  tableAddress = 0;
  /** Live entries; live and deleted ones. */
  used = 0;
  fill = 0;
  /** Where `pop` looks next. */
  private finger = 0;
  /** Cached hash of a frozenset. */
  hashLow = 0;
  hashHigh = 0;
  hashed = false;

  constructor(type: PyType = SetType) {
    super(type, fixedBytes(type));
    heap.gc.track(this);
  }

  /** Slot of an equal key, -1 if absent, SUSPENDED if Python must compare (then: `findSteps`). */
  find(key: PyObject, low: number, high: number): number | Suspended {
    const { table, lows, highs } = this;
    const mask = table.length - 1;
    let i = low & mask;
    let perturbLow = low >>> 0;
    let perturbHigh = high >>> 0;
    for (;;) {
      const last = i + LINEAR_PROBES <= mask ? i + LINEAR_PROBES : i;
      for (let at = i; at <= last; at++) {
        const other = table[at]!;
        if (other === null) return -1;
        if (other === DUMMY || lows[at] !== low || highs[at] !== high) continue;
        const equal = quickEqual(other as PyObject, key);
        if (equal === undefined) return SUSPENDED;
        if (equal) return at;
      }
      perturbLow = ((perturbLow >>> 5) | (perturbHigh << 27)) >>> 0;
      perturbHigh >>>= 5;
      if (perturbHigh === 0 && perturbLow === 0) work(COLLISION);
      i = (i * 5 + 1 + perturbLow) & mask;
    }
  }

  /** As `find`, with Python's `__eq__`. Starts over when the table changed meanwhile. */
  *findSteps(key: PyObject, low: number, high: number): Steps<number> {
    restart: for (;;) {
      const { table, lows, highs } = this;
      const mask = table.length - 1;
      let i = low & mask;
      let perturbLow = low >>> 0;
      let perturbHigh = high >>> 0;
      for (;;) {
        const last = i + LINEAR_PROBES <= mask ? i + LINEAR_PROBES : i;
        for (let at = i; at <= last; at++) {
          const other = table[at]!;
          if (other === null) return -1;
          if (other === DUMMY || lows[at] !== low || highs[at] !== high) continue;
          const held = other as PyObject;
          held.refcnt++;
          let equal: boolean;
          try {
            equal = yield* equalSteps(held, key);
          } finally {
            decref(held);
          }
          if (this.table !== table || table[at] !== held) continue restart;
          if (equal) return at;
        }
        perturbLow = ((perturbLow >>> 5) | (perturbHigh << 27)) >>> 0;
        perturbHigh >>>= 5;
        if (perturbHigh === 0 && perturbLow === 0) work(COLLISION);
        i = (i * 5 + 1 + perturbLow) & mask;
      }
    }
  }

  /** Inserts a key known to be absent; takes its own reference. */
  insert(key: PyObject, low: number, high: number): void {
    key.refcnt++;
    this.used++;
    if (this.used <= this.fill && this.reuse(key, low, high)) return;
    this.place(key, low, high);
    this.fill++;
    if (this.fill * 5 >= (this.table.length - 1) * 3)
      this.resize(this.used > 50000 ? this.used * 2 : this.used * 4);
  }

  /** One more fits in without a larger table. */
  get hasRoom(): boolean {
    return (this.fill + 1) * 5 < (this.table.length - 1) * 3;
  }

  /** Puts the key where the last deleted entry on its way was (set_add_entry); false if there was none. */
  private reuse(key: PyObject, low: number, high: number): boolean {
    const { table } = this;
    const mask = table.length - 1;
    let i = low & mask;
    let perturbLow = low >>> 0;
    let perturbHigh = high >>> 0;
    let free = -1;
    for (;;) {
      const last = i + LINEAR_PROBES <= mask ? i + LINEAR_PROBES : i;
      for (let at = i; at <= last; at++) {
        if (table[at] === DUMMY) free = at;
        else if (table[at] === null) {
          if (free < 0) return false;
          table[free] = key;
          this.lows[free] = low;
          this.highs[free] = high;
          return true;
        }
      }
      perturbLow = ((perturbLow >>> 5) | (perturbHigh << 27)) >>> 0;
      perturbHigh >>>= 5;
      if (perturbHigh === 0 && perturbLow === 0) work(COLLISION);
      i = (i * 5 + 1 + perturbLow) & mask;
    }
  }

  private place(key: PyObject, low: number, high: number): void {
    if (this.table === NO_ENTRIES) {
      this.table = [null, null, null, null, null, null, null, null];
      this.lows = [0, 0, 0, 0, 0, 0, 0, 0];
      this.highs = [0, 0, 0, 0, 0, 0, 0, 0];
    }
    const { table } = this;
    const mask = table.length - 1;
    let i = low & mask;
    let perturbLow = low >>> 0;
    let perturbHigh = high >>> 0;
    for (;;) {
      const last = i + LINEAR_PROBES <= mask ? i + LINEAR_PROBES : i;
      for (let at = i; at <= last; at++) {
        if (table[at] !== null) continue;
        table[at] = key;
        this.lows[at] = low;
        this.highs[at] = high;
        return;
      }
      perturbLow = ((perturbLow >>> 5) | (perturbHigh << 27)) >>> 0;
      perturbHigh >>>= 5;
      if (perturbHigh === 0 && perturbLow === 0) work(COLLISION);
      i = (i * 5 + 1 + perturbLow) & mask;
    }
  }

  private resize(minUsed: number): void {
    let size = SIZE_MIN;
    while (size <= minUsed) size *= 2;
    const { table, lows, highs } = this;
    const before = this.tableAddress;
    this.tableAddress = size > SIZE_MIN ? heap.allocateRaw(16 * size) : 0;
    this.table = new Array<Key>(size).fill(null);
    this.lows = new Array<number>(size).fill(0);
    this.highs = new Array<number>(size).fill(0);
    for (let i = 0; i < table.length; i++) {
      const key = table[i]!;
      if (key !== null && key !== DUMMY) this.place(key as PyObject, lows[i]!, highs[i]!);
    }
    this.fill = this.used;
    if (before !== 0) heap.releaseRaw(before, 16 * table.length);
  }

  /** Room for `count` more before a merge: grows as set_merge does. */
  reserve(count: number): void {
    if ((this.fill + count) * 5 >= (this.table.length - 1) * 3)
      this.resize((this.used + count) * 2);
  }

  /** Removes the entry in a slot; the caller gets its reference. */
  takeAt(slot: number): PyObject {
    const key = this.table[slot] as PyObject;
    this.table[slot] = DUMMY;
    this.lows[slot] = -1;
    this.highs[slot] = -1;
    this.used--;
    return key;
  }

  /** Removes and gives any entry; the set must not be empty. */
  takeAny(): PyObject {
    const mask = this.table.length - 1;
    let at = this.finger & mask;
    while (this.table[at] === null || this.table[at] === DUMMY) at = (at + 1) & mask;
    this.finger = at + 1;
    return this.takeAt(at);
  }

  /** The key in a slot, null if there is none. Borrowed. */
  keyAt(slot: number): PyObject | null {
    const key = this.table[slot]!;
    return key === DUMMY ? null : (key as PyObject | null);
  }

  /** Keys in order of iteration, borrowed. */
  keys(): PyObject[] {
    return this.table.filter((k) => k !== null && k !== DUMMY) as PyObject[];
  }

  /** Empties the table and drops the keys. */
  clear(): void {
    const { table } = this;
    if (this.tableAddress !== 0) heap.releaseRaw(this.tableAddress, 16 * table.length);
    this.tableAddress = 0;
    this.table = NO_ENTRIES;
    this.lows = NO_HASHES;
    this.highs = NO_HASHES;
    this.used = 0;
    this.fill = 0;
    dropKeys(table);
  }

  /** The set dies: as `clear`, without a table for what comes. */
  discardTable(): void {
    const { table } = this;
    if (this.tableAddress !== 0) heap.releaseRaw(this.tableAddress, 16 * table.length);
    this.tableAddress = 0;
    this.table = NO_KEYS;
    this.used = 0;
    this.fill = 0;
    dropKeys(table);
  }

  /** Exchanges the contents with `other`. */
  swap(other: PySet): void {
    [this.table, other.table] = [other.table, this.table];
    [this.tableAddress, other.tableAddress] = [other.tableAddress, this.tableAddress];
    [this.lows, other.lows] = [other.lows, this.lows];
    [this.highs, other.highs] = [other.highs, this.highs];
    [this.used, other.used] = [other.used, this.used];
    [this.fill, other.fill] = [other.fill, this.fill];
  }

  /** Into an empty set, everything that `other` has: no comparison is needed. */
  copyFrom(other: PySet): void {
    this.reserve(other.used);
    if (this.fill === 0 && this.table.length === other.table.length && other.fill === other.used) {
      this.table = other.table.slice();
      this.lows = other.lows.slice();
      this.highs = other.highs.slice();
      this.used = this.fill = other.used;
      const { table } = this;
      for (let i = 0; i < table.length; i++) {
        const key = table[i]!;
        if (key !== null && key !== DUMMY) (key as PyObject).refcnt++;
      }
      return;
    }
    for (let i = 0; i < other.table.length; i++) {
      const key = other.keyAt(i);
      if (key === null) continue;
      key.refcnt++;
      this.place(key, other.lows[i]!, other.highs[i]!);
      this.fill++;
      this.used++;
    }
  }
}

for (const type of [SetType, FrozenSetType]) {
  type.tp_dealloc = (o) => {
    const set = o as PySet;
    heap.gc.untrack(set);
    if (set.weakrefs !== null) clearWeakRefs(set);
    dropInstanceDict(set);
    set.discardTable();
    free(set, fixedBytes(set.type));
  };
  type.tp_traverse = (o, visit) => {
    for (const key of (o as PySet).keys()) visit(key);
  };
  type.tp_clear = (o) => (o as PySet).clear();
}

/** Adds a key whose hash is known. */
export function* addHashedSteps(set: PySet, key: PyObject, low: number, high: number): Steps<void> {
  let slot = set.find(key, low, high);
  if (slot === SUSPENDED) {
    key.refcnt++;
    try {
      slot = yield* set.findSteps(key, low, high);
    } finally {
      decref(key);
    }
  }
  if (slot < 0) set.insert(key, low, high);
}

/** Adds `key`. Borrows it. TypeError if unhashable. */
export function* addSteps(set: PySet, key: PyObject): Steps<void> {
  let low = hashOf(key);
  if (low === SUSPENDED) low = (yield) as number;
  yield* addHashedSteps(set, key, low, hashHigh);
}

/** `set.add(key)`. */
export function setAddItem(set: PyObject, key: PyObject): void | Suspended {
  if (!addQuickly(set as PySet, key)) return suspendSteps(addSteps(set as PySet, key), [set, key]);
}

/** Adds `key` if no Python has to run for it; else false, and nothing was done. */
function addQuickly(set: PySet, key: PyObject): boolean {
  if (!hashesQuickly(key)) return false;
  const low = hashOf(key) as number;
  const high = hashHigh;
  const slot = set.find(key, low, high);
  if (slot === SUSPENDED) return false;
  if (slot < 0) set.insert(key, low, high);
  return true;
}

/** Nesting of tuples that is looked into on the host stack. */
const DEPTH_MAX = 20;
/** From here on a tuple costs: they may share what they hold. */
const DEPTH_FREE = 4;

/** Hashing runs no Python: classes of the engine with no items inside, tuples of them, whatever hashes by identity. */
export function hashesQuickly(key: PyObject, depth = 0): boolean {
  const { type } = key;
  if (type.tp_hash === hashIdentity || type === FrozenSetType) return true;
  if (type !== TupleType) return !type.isHeapType && !type.hasGc && type.tp_hash !== null;
  if (depth > DEPTH_FREE) charge(1);
  return (
    depth < DEPTH_MAX && (key as PyTuple).items.every((item) => hashesQuickly(item, depth + 1))
  );
}

/** `{*items}` as an exact set. Borrows `items`. */
export function newSetSteps(items: readonly PyObject[]): MaySuspend {
  const set = new PySet();
  if (items.every((item) => addQuickly(set, item))) return set;
  const result: Suspended = suspendSteps(fillSteps(set, items), [set, ...items]);
  decref(set);
  return result;
}

function* fillSteps(set: PySet, items: readonly PyObject[]): Steps<PyObject> {
  for (const item of items) yield* addSteps(set, item);
  set.refcnt++;
  return set;
}

/** A frozenset of a code constant. Steals `items`, which need no Python to be compared. */
export function newFrozenSetOf(items: readonly PyObject[]): PySet {
  const first = new PySet(FrozenSetType);
  for (const item of items) {
    const added = addQuickly(first, item);
    decref(item);
    if (!added) throw new EngineBug('a constant whose hash or comparison needs Python');
  }
  // merge_consts_recursive of the compiler makes it anew from its own order, which may change the order.
  const set = new PySet(FrozenSetType);
  for (const key of first.keys()) addQuickly(set, key);
  decref(first);
  return set;
}

/** `set.update(iterable)`. Source: set_update_local. */
export function setUpdateFrom(set: PyObject, iterable: PyObject): void | Suspended {
  if (iterable instanceof PySet && (set as PySet).fill === 0)
    return (set as PySet).copyFrom(iterable);
  return suspendSteps(updateSteps(set as PySet, iterable), [set, iterable]);
}

export function* updateSteps(set: PySet, iterable: PyObject): Steps<void> {
  if (iterable instanceof PySet) {
    if (iterable === set || iterable.used === 0) return;
    if (set.fill === 0) return set.copyFrom(iterable);
    set.reserve(iterable.used);
    for (let i = 0; i < iterable.table.length; i++) {
      const key = iterable.keyAt(i);
      if (key === null) continue;
      charge(1);
      const [low, high] = [iterable.lows[i]!, iterable.highs[i]!];
      const slot = set.find(key, low, high);
      if (slot === SUSPENDED) yield* addHashedSteps(set, key, low, high);
      else if (slot < 0) set.insert(key, low, high);
    }
    return;
  }
  if (iterable.type === DictType) set.reserve((iterable as PyDict).used);
  yield* eachSteps(
    iterable,
    (item) => addSteps(set, item),
    (item) => set.hasRoom && addQuickly(set, item),
  );
}
