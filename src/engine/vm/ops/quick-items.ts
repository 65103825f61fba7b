// Items of exact lists, tuples and dicts, iteration over exact lists and ranges: what the loop does without asking the type.
// CPython 3.13 Python/bytecodes.c (BINARY_SUBSCR_LIST_INT, BINARY_SUBSCR_TUPLE_INT, BINARY_SUBSCR_DICT, STORE_SUBSCR_LIST_INT,
// FOR_ITER_LIST, FOR_ITER_RANGE). None of it can call Python; every doubt takes the slow way.

import { getIter } from '../../objects/abstract.ts';
import { promiseEnd } from '../../objects/charge.ts';
import { DictType, PyDict } from '../../objects/dict.ts';
import { hashOf } from '../../objects/hash.ts';
import { IntType, newInt, PyInt } from '../../objects/int.ts';
import {
  ListIterType,
  PyRangeIter,
  PySequenceIter,
  RangeIterType,
} from '../../objects/iterators.ts';
import { ListType, PyList } from '../../objects/list.ts';
import { decref, type PyObject } from '../../objects/object.ts';
import { StrType } from '../../objects/str.ts';
import { SUSPENDED, type MaySuspend } from '../../objects/suspend.ts';
import { PyTuple, TupleType } from '../../objects/tuple.ts';

/** `o[key]`, borrowed; null for the slow way. */
export function quickItem(o: PyObject, key: PyObject): PyObject | null {
  if (o instanceof PyList) {
    return key instanceof PyInt && o.type === ListType ? at(o.items, key.value) : null;
  }
  if (o instanceof PyTuple) {
    return key instanceof PyInt && o.type === TupleType ? at(o.items, key.value) : null;
  }
  if (!(o instanceof PyDict) || o.type !== DictType) return null;
  if (key.type !== StrType && key.type !== IntType) return null;
  const hash = hashOf(key);
  if (hash === SUSPENDED) return null;
  const entry = o.find(key, hash);
  return entry === SUSPENDED || entry < 0 ? null : o.values[entry]!;
}

function at(items: readonly PyObject[], index: number | bigint): PyObject | null {
  if (typeof index !== 'number') return null;
  return items[index < 0 ? index + items.length : index] ?? null;
}

/** `o[key] = value` for an exact list and a place that is there. Borrows `value`. False: the slow way. */
export function quickStore(o: PyObject, key: PyObject, value: PyObject): boolean {
  if (!(o instanceof PyList && key instanceof PyInt) || o.type !== ListType) return false;
  const { items } = o;
  const { value: index } = key;
  if (typeof index !== 'number' || index < 0 || index >= items.length) return false;
  const old = items[index]!;
  value.refcnt++;
  items[index] = value;
  decref(old);
  return true;
}

/** GET_ITER. What begins to go through a range will end by itself. */
export function loopIter(iterable: PyObject): MaySuspend {
  const iterator = getIter(iterable);
  if (iterator instanceof PyRangeIter) promiseEnd(Number(iterator.left));
  return iterator;
}

/** The next item of an exact list or range, new reference; undefined: ask the iterator, which may also be at its end. */
export function quickNext(iterator: PyObject): PyObject | undefined {
  if (iterator instanceof PyRangeIter) {
    if (iterator.type !== RangeIterType) return undefined;
    const left = iterator.left as number;
    if (left <= 0) return undefined;
    iterator.left = left - 1;
    const value = iterator.next as number;
    iterator.next = value + (iterator.step as number);
    return newInt(value);
  }
  if (!(iterator instanceof PySequenceIter) || iterator.type !== ListIterType) return undefined;
  const list = iterator.seq as PyList | null;
  if (list === null) return undefined;
  const item = list.items[iterator.index];
  if (item === undefined) return undefined;
  iterator.index++;
  item.refcnt++;
  return item;
}
