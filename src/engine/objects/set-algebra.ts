// Set operations step by step, in CPython's order of look-ups and insertions, which decides the order of the result.
// CPython 3.13 Objects/setobject.c (set_difference, set_intersection, set_symmetric_difference_update, set_issubset, set_isdisjoint).

import { charge } from './charge.ts';
import type { PyDict } from './dict.ts';
import { DictType } from './dict.ts';
import { eachSteps, STOP } from './each-steps.ts';
import { hashHigh, hashOf } from './hash.ts';
import { decref, type PyObject, type PyType } from './object.ts';
import { addHashedSteps, FrozenSetType, PySet, SetType, updateSteps } from './set.ts';
import { Raised } from './raise.ts';
import { SUSPENDED, type Steps } from './suspend.ts';

function* hashedHasSteps(set: PySet, key: PyObject, low: number, high: number): Steps<boolean> {
  const slot = set.find(key, low, high);
  return (slot === SUSPENDED ? yield* set.findSteps(key, low, high) : slot) >= 0;
}

/** `key in set`. With `frozen`, a set as the key is looked up as its frozenset, as `in`, discard and remove do. */
export function* hasSteps(set: PySet, key: PyObject, frozen = false): Steps<boolean> {
  return (yield* slotSteps(set, key, frozen)) >= 0;
}

function* slotSteps(set: PySet, key: PyObject, frozen: boolean): Steps<number> {
  let low: number;
  let stand: PySet | null = null;
  try {
    try {
      const hash = hashOf(key);
      low = hash === SUSPENDED ? ((yield) as number) : hash;
    } catch (error) {
      if (
        !frozen ||
        !(key instanceof PySet) ||
        !(error instanceof Raised) ||
        !error.exception.isA('TypeError')
      )
        throw error;
      decref(error.exception);
      stand = new PySet(FrozenSetType);
      stand.copyFrom(key);
      low = hashOf(stand) as number;
    }
    const high = hashHigh;
    const slot = set.find(stand ?? key, low, high);
    return slot === SUSPENDED ? yield* set.findSteps(stand ?? key, low, high) : slot;
  } finally {
    if (stand !== null) decref(stand);
  }
}

/** Removes `key`; false if absent. */
export function* discardSteps(set: PySet, key: PyObject): Steps<boolean> {
  const slot = yield* slotSteps(set, key, true);
  if (slot >= 0) decref(set.takeAt(slot));
  return slot >= 0;
}

/** Calls `visit` for each key with its stored hash; keys are held meanwhile. */
function* eachHashed(
  set: PySet,
  visit: (key: PyObject, low: number, high: number) => Steps<boolean | void>,
): Steps<void> {
  for (let i = 0; i < set.table.length; i++) {
    const key = set.keyAt(i);
    if (key === null) continue;
    charge(1);
    key.refcnt++;
    try {
      if ((yield* visit(key, set.lows[i]!, set.highs[i]!)) === false) return;
    } finally {
      decref(key);
    }
  }
}

/** Runs `fill` on a new set of `type`. */
function* newSetOf(type: PyType, fill: (set: PySet) => Steps<void>): Steps<PyObject> {
  const set = new PySet(type);
  let done = false;
  try {
    yield* fill(set);
    done = true;
    return set;
  } finally {
    if (!done) decref(set);
  }
}

/** `a - b`. */
export function* differenceSteps(a: PySet, b: PyObject, type: PyType): Steps<PyObject> {
  const isDict = b.type === DictType;
  const size = b instanceof PySet ? b.used : isDict ? (b as PyDict).used : 0;
  if ((!(b instanceof PySet) && !isDict) || a.used >> 2 > size) {
    return yield* newSetOf(type, function* (set) {
      set.copyFrom(a);
      yield* removeAllSteps(set, b);
    });
  }
  return yield* newSetOf(type, function* (set) {
    yield* eachHashed(a, function* (key, low, high) {
      if (b instanceof PySet) {
        if (!(yield* hashedHasSteps(b, key, low, high))) yield* addHashedSteps(set, key, low, high);
        return;
      }
      let entry = (b as PyDict).find(key, low);
      if (entry === SUSPENDED) entry = yield* (b as PyDict).findSteps(key, low);
      if (entry < 0) yield* addHashedSteps(set, key, low, high);
    });
  });
}

/** `a -= b` for any iterable. */
export function* removeAllSteps(a: PySet, b: PyObject): Steps<void> {
  if (b === a) return a.clear();
  if (b instanceof PySet) {
    return yield* eachHashed(b, function* (key, low, high) {
      const slot = a.find(key, low, high);
      const at = slot === SUSPENDED ? yield* a.findSteps(key, low, high) : slot;
      if (at >= 0) decref(a.takeAt(at));
    });
  }
  yield* eachSteps(b, (key) => discardSteps(a, key));
}

/** `a & b` for any iterable. */
export function* intersectionSteps(a: PySet, b: PyObject, type: PyType): Steps<PyObject> {
  return yield* newSetOf(type, function* (set) {
    if (b === a) return set.copyFrom(a);
    if (b instanceof PySet) {
      const [small, large] = b.used > a.used ? [a, b] : [b, a];
      return yield* eachHashed(small, function* (key, low, high) {
        if (yield* hashedHasSteps(large, key, low, high))
          yield* addHashedSteps(set, key, low, high);
      });
    }
    yield* eachSteps(b, function* (key) {
      let low = hashOf(key);
      if (low === SUSPENDED) low = (yield) as number;
      const high = hashHigh;
      if (!(yield* hashedHasSteps(a, key, low, high))) return undefined;
      yield* addHashedSteps(set, key, low, high);
      return set.used >= a.used ? STOP : undefined;
    });
  });
}

/** `a ^= b` for any iterable. */
export function* symmetricUpdateSteps(a: PySet, b: PyObject): Steps<void> {
  if (b === a) return a.clear();
  if (!(b instanceof PySet)) {
    const other = new PySet(SetType);
    try {
      yield* updateSteps(other, b);
      return yield* symmetricUpdateSteps(a, other);
    } finally {
      decref(other);
    }
  }
  yield* eachHashed(b, function* (key, low, high) {
    const slot = a.find(key, low, high);
    const at = slot === SUSPENDED ? yield* a.findSteps(key, low, high) : slot;
    if (at >= 0) decref(a.takeAt(at));
    else yield* addHashedSteps(a, key, low, high);
  });
}

/** Is every item of `a` in `b`? */
export function* isSubsetSteps(a: PySet, b: PySet): Steps<boolean> {
  if (a.used > b.used) return false;
  let all = true;
  yield* eachHashed(a, function* (key, low, high) {
    all = yield* hashedHasSteps(b, key, low, high);
    return all;
  });
  return all;
}

/** Is every item of the iterable `b` in `a`? Source: set_issuperset. */
export function* isSupersetSteps(a: PySet, b: PyObject): Steps<boolean> {
  if (b instanceof PySet) return yield* isSubsetSteps(b, a);
  let all = true;
  yield* eachSteps(b, function* (key) {
    all = yield* hasSteps(a, key);
    return all ? undefined : STOP;
  });
  return all;
}

export function* isDisjointSteps(a: PySet, b: PyObject): Steps<boolean> {
  let disjoint = true;
  if (b instanceof PySet) {
    const [small, large] = b.used > a.used ? [a, b] : [b, a];
    yield* eachHashed(small, function* (key, low, high) {
      disjoint = !(yield* hashedHasSteps(large, key, low, high));
      return disjoint;
    });
    return disjoint;
  }
  yield* eachSteps(b, function* (key) {
    if (!(yield* hasSteps(a, key))) return undefined;
    disjoint = false;
    return STOP;
  });
  return disjoint;
}
