// Iteration: iter(), next(), and turning any iterable into an array.
// CPython 3.13 Objects/abstract.c (PyObject_GetIter, PyIter_Next, PySequence_Fast), Objects/listobject.c (list_extend).

import { charactersOfText } from '../base/code-points.ts';
import { charge, chargeItems, work } from './charge.ts';
import type { PyDict } from './dict.ts';
import { DictType } from './dict.ts';
import { PyList, ListType } from './list.ts';
import { lengthHintSteps } from './length-hint.ts';
import { decref, decrefAll, isSubtype, type PyObject } from './object.ts';
import { raise, Raised } from './raise.ts';
import { newSeqIter } from './seq-iter.ts';
import type { PyStr } from './str.ts';
import { newStr, StrType } from './str.ts';
import {
  consumeBy,
  SUSPENDED,
  suspendSteps,
  suspendThen,
  type MaySuspend,
  type Steps,
} from './suspend.ts';
import { PyTuple, TupleType } from './tuple.ts';

/** `iter(o)`. New reference. TypeError. */
export function getIter(o: PyObject): MaySuspend {
  const slot = o.type.tp_iter;
  if (slot === null) {
    if (isSequence(o)) return newSeqIter(o);
    raise('TypeError', `'${o.type.name}' object is not iterable`);
  }
  const it = slot(o);
  return it === SUSPENDED ? suspendThen(checkIter) : checkIter(it);
}

/** `PySequence_Check`: has `__getitem__` and is no dict. */
export function isSequence(o: PyObject): boolean {
  return o.type.mp_subscript !== null && o.type.isHeapType && !isSubtype(o.type, DictType);
}

function checkIter(it: PyObject): PyObject {
  if (it.type.tp_iternext !== null) return it;
  const name = it.type.name;
  decref(it);
  return raise('TypeError', `iter() returned non-iterator of type '${name}'`);
}

/** Work of asking for an item. */
export const ITEM = 0.25;

/** The next item, or null at the end. New reference. */
export function iterNext(it: PyObject): MaySuspend | null {
  work(ITEM);
  const next = it.type.tp_iternext;
  return next === null ? notIterable(it) : next(it);
}

/** _PyObject_NextNotImplemented: `__next__` was deleted while the loop ran. */
export function notIterable(o: PyObject): never {
  return raise('TypeError', `'${o.type.name}' object is not iterable`);
}

/** The items of an exact list, tuple, str or dict (and tuple, list subclasses that keep `__iter__`): new references; else undefined. */
export function tryToArray(o: PyObject): PyObject[] | undefined {
  let items: readonly PyObject[] | undefined;
  if (o instanceof PyList && o.type.tp_iter === ListType.tp_iter) items = o.items;
  else if (o instanceof PyTuple && o.type.tp_iter === TupleType.tp_iter) items = o.items;
  else if (o.type === StrType) return charactersOfText((o as PyStr).value).map((c) => newStr(c));
  else if (o.type === DictType) {
    const keys = (o as PyDict).keys.filter((k) => k !== null);
    for (const key of keys) key.refcnt++;
    return keys;
  }
  if (items === undefined) return undefined;
  for (let i = 0; i < items.length; i++) items[i]!.refcnt++;
  return items.slice();
}

/** More pointers than this no allocation holds. */
export const MOST_ITEMS = 2 ** 48;

/** PySequence_List, PySequence_Tuple: all items of an iterable, which is asked how many to expect. New references. */
export function* listSteps(o: PyObject): Steps<PyObject[]> {
  const quick = tryToArray(o);
  if (quick !== undefined) {
    charge(quick.length);
    return quick;
  }
  let it = getIter(o);
  if (it === SUSPENDED) it = (yield) as PyObject;
  try {
    if ((yield* lengthHintSteps(o, 8)) > MOST_ITEMS) raise('MemoryError');
    return yield* ownItemsSteps(it);
  } finally {
    decref(it);
  }
}

/** PySequence_Fast: as a list of its iterator, whose own `__iter__` is asked again. */
export function* fastSequenceSteps(o: PyObject, message?: string): Steps<PyObject[]> {
  const quick = tryToArray(o);
  if (quick !== undefined) {
    charge(quick.length);
    return quick;
  }
  const it = yield* iterOrSteps(o, message);
  try {
    return yield* listSteps(it);
  } finally {
    decref(it);
  }
}

/** All items of an iterable, as new references that the caller owns. `message`: TypeError instead of "object is not iterable". */
export function* toArraySteps(o: PyObject, message?: string): Steps<PyObject[]> {
  const quick = tryToArray(o);
  if (quick !== undefined) {
    charge(quick.length);
    return quick;
  }
  const it = yield* iterOrSteps(o, message);
  try {
    return yield* ownItemsSteps(it);
  } finally {
    decref(it);
  }
}

/** `iter(o)`, TypeError with `message` instead of its own. */
export function* iterOrSteps(o: PyObject, message?: string): Steps<PyObject> {
  let it: MaySuspend;
  try {
    it = getIter(o);
    if (it === SUSPENDED) it = (yield) as PyObject;
  } catch (error) {
    if (message === undefined || !(error instanceof Raised) || !error.exception.isA('TypeError')) {
      throw error;
    }
    decref(error.exception);
    raise('TypeError', message);
  }
  return it;
}

function* ownItemsSteps(it: PyObject): Steps<PyObject[]> {
  const items: PyObject[] = [];
  let done = false;
  try {
    yield* collectSteps(it, items);
    done = true;
  } finally {
    if (!done) decrefAll(items);
  }
  return items;
}

/** Appends what is left of an iterator to `items`. */
export function* collectSteps(it: PyObject, items: PyObject[]): Steps<void> {
  const consumer = (item: PyObject): boolean => {
    charge(1);
    work(ITEM);
    items.push(item);
    return true;
  };
  for (;;) {
    charge(1);
    let item = iterNext(it);
    if (item === SUSPENDED) {
      consumeBy(consumer);
      item = (yield) as PyObject | null;
    }
    if (item === null) return;
    items.push(item);
  }
}

/**
 * Calls `finish` with the items of `o`, at once or when they have been collected. `finish` takes over the references in the array.
 * `owned`: what else it uses.
 */
export function withItems(
  o: PyObject,
  owned: readonly (PyObject | null)[],
  finish: (items: PyObject[]) => any,
  message?: string,
): any {
  const quick = tryToArray(o);
  if (quick !== undefined) {
    chargeItems(quick.length);
    return finish(quick);
  }
  return suspendSteps(itemsThen(o, finish, message), [o, ...owned]);
}

function* itemsThen(o: PyObject, finish: (items: PyObject[]) => any, message?: string): Steps<any> {
  const items = message === undefined ? listSteps(o) : fastSequenceSteps(o, message);
  let result = finish(yield* items);
  if (result === SUSPENDED) result = yield;
  return result;
}
