// list.sort: stable; keys once for each item; only `<` is asked. CPython 3.13 Objects/listobject.c (list_sort_impl, unsafe_*_compare).
// The sort itself is in timsort.ts; where no Python can be asked (ints, floats, strs), the host's own sort gives the same result.

import { charactersOfText } from '../base/code-points.ts';
import { charge, chargeCharacters } from './charge.ts';
import { callObject } from './calls.ts';
import { compareSteps } from './compare.ts';
import { FloatType, type PyFloat } from './float.ts';
import { IntType, type PyInt } from './int.ts';
import type { PyList } from './list.ts';
import { decrefAll, LT, type PyObject } from './object.ts';
import { raise } from './raise.ts';
import { newNone, None } from './singletons.ts';
import { StrType, type PyStr } from './str.ts';
import { SUSPENDED, suspendSteps, type MaySuspend, type Steps } from './suspend.ts';
import { timsortSteps } from './timsort.ts';
import { truthSteps } from './truth.ts';

/** `list.sort(key=, reverse=)`. None. The list is empty while Python runs. Errors of comparisons leave it a permutation of itself. */
export function sortList(list: PyList, key?: PyObject, reverse?: PyObject): MaySuspend {
  return suspendSteps(sortSteps(list, key === None ? undefined : key, reverse), [
    list,
    key ?? null,
    reverse ?? null,
  ]);
}

function* sortSteps(
  list: PyList,
  key: PyObject | undefined,
  reverse: PyObject | undefined,
): Steps<PyObject> {
  const descending = reverse !== undefined && (yield* truthSteps(reverse));
  const values = list.items;
  const emptied: PyObject[] = [];
  list.items = emptied;
  const order = values.map((_, i) => i);
  try {
    const keys = key === undefined ? values : yield* keysSteps(values, key);
    // Reversing before and after keeps equal items in their order.
    if (descending) order.reverse();
    try {
      yield* orderSteps(keys, order);
    } finally {
      if (descending) order.reverse();
      if (key !== undefined) decrefAll(keys);
    }
  } finally {
    const changed = list.items !== emptied || emptied.length > 0;
    const strangers = list.items;
    list.items = order.map((i) => values[i]!);
    list.resized();
    if (changed) decrefAll(strangers);
  }
  if (emptied.length > 0) raise('ValueError', 'list modified during sort');
  return newNone();
}

function* keysSteps(values: readonly PyObject[], key: PyObject): Steps<PyObject[]> {
  const keys: PyObject[] = [];
  let done = false;
  try {
    for (const value of values) {
      charge(1);
      let result = callObject(key, [value], null);
      if (result === SUSPENDED) result = (yield) as PyObject;
      keys.push(result);
    }
    done = true;
    return keys;
  } finally {
    if (!done) decrefAll(keys);
  }
}

/** Brings indexes into the order of their keys. */
function* orderSteps(keys: readonly PyObject[], order: number[]): Steps<void> {
  charge(keys.length * Math.ceil(Math.log2(keys.length + 2) / 8));
  const quick = quickLess(keys);
  if (quick !== null) order.sort(quick);
  else yield* timsortSteps(order, (a, b) => lessSteps(keys, a, b));
}

/** A comparison that needs no Python, if all keys are exact ints, floats or strs. */
function quickLess(keys: readonly PyObject[]): ((a: number, b: number) => number) | null {
  if (keys.length === 0) return () => 0;
  const type = keys[0]!.type;
  if (!keys.every((k) => k.type === type)) return null;
  if (type === IntType || type === FloatType) {
    const numbers = keys.map((k) => (k as PyInt | PyFloat).value);
    if (numbers.some((n) => n !== n)) return null;
    return (a, b) => (numbers[a]! < numbers[b]! ? -1 : numbers[a]! > numbers[b]! ? 1 : 0);
  }
  if (type !== StrType) return null;
  const texts = keys.map((k) => (k as PyStr).value);
  return (a, b) => compareText(texts[a]!, texts[b]!);
}

/** Order of two texts by code point. */
function comparePoints(a: string, b: string): number {
  const [x, y] = [charactersOfText(a), charactersOfText(b)];
  for (let i = 0; i < Math.min(x.length, y.length); i++)
    if (x[i] !== y[i]) return x[i]!.codePointAt(0)! < y[i]!.codePointAt(0)! ? -1 : 1;
  return x.length < y.length ? -1 : 1;
}

export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  const shorter = Math.min(a.length, b.length);
  if (a.charCodeAt(0) === b.charCodeAt(0)) chargeCharacters(shorter);
  for (let i = 0; i < shorter; i++) {
    const x = a.charCodeAt(i);
    const y = b.charCodeAt(i);
    if (x === y) continue;
    if ((x & 0xf800) === 0xd800 || (y & 0xf800) === 0xd800) return comparePoints(a, b);
    return x < y ? -1 : 1;
  }
  return a.length < b.length ? -1 : 1;
}

function lessSteps(keys: readonly PyObject[], a: number, b: number): Steps<boolean> {
  charge(1);
  return compareSteps(keys[a]!, keys[b]!, LT);
}
