// list.sort: stable; keys once for each item; only `<` is asked. CPython 3.13 Objects/listobject.c (list_sort_impl, unsafe_*_compare).
// Simplified: a binary insertion for short lists and a merge of halves that skips runs already in order, instead of timsort's galloping.
// The result is the same; which comparisons are made differs for long lists.

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
import { truthSteps } from './truth.ts';

/** `list.sort(key=, reverse=)`. None. The list is empty while Python runs. Errors of comparisons leave it a permutation of itself. */
export function sortList(list: PyList, key?: PyObject, reverse?: PyObject): MaySuspend {
  return suspendSteps(sortSteps(list, key === None ? undefined : key, reverse), [
    list,
    key ?? null,
    reverse ?? null,
  ]);
}

interface Sorting {
  readonly keys: PyObject[];
  readonly values: PyObject[];
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
  let sorted: readonly PyObject[] = values;
  try {
    const keys = key === undefined ? values : yield* keysSteps(values, key);
    try {
      // Reversing before and after keeps equal items in their order.
      const work: Sorting = { keys: keys.slice(), values: values.slice() };
      if (descending) {
        work.keys.reverse();
        work.values.reverse();
      }
      sorted = yield* orderSteps(work);
      if (descending) sorted = sorted.slice().reverse();
    } finally {
      if (key !== undefined) decrefAll(keys);
    }
  } finally {
    const changed = list.items !== emptied || emptied.length > 0;
    const strangers = list.items;
    list.items = sorted.slice();
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

/** The values in order of their keys. */
function* orderSteps({ keys, values }: Sorting): Steps<PyObject[]> {
  charge(keys.length * Math.ceil(Math.log2(keys.length + 2) / 8));
  const order = keys.map((_, i) => i);
  const quick = quickLess(keys);
  if (quick !== null) {
    order.sort((a, b) => quick(a, b) || a - b);
    return order.map((i) => values[i]!);
  }
  return (yield* mergeSortSteps(keys, order)).map((i) => values[i]!);
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

const lessSteps = (keys: readonly PyObject[], a: number, b: number): Steps<boolean> =>
  compareSteps(keys[a]!, keys[b]!, LT);

/** Binary insertion up to this length, as timsort does below its minimum run. */
const RUN_MIN = 64;

function* mergeSortSteps(keys: readonly PyObject[], order: number[]): Steps<number[]> {
  if (order.length < RUN_MIN) return yield* insertionSteps(keys, order);
  const middle = order.length >> 1;
  const left = yield* mergeSortSteps(keys, order.slice(0, middle));
  const right = yield* mergeSortSteps(keys, order.slice(middle));
  if (!(yield* lessSteps(keys, right[0]!, left.at(-1)!))) return left.concat(right);
  const merged: number[] = [];
  let i = 0;
  let j = 0;
  while (i < left.length && j < right.length) {
    charge(1);
    if (yield* lessSteps(keys, right[j]!, left[i]!)) merged.push(right[j++]!);
    else merged.push(left[i++]!);
  }
  return merged.concat(left.slice(i), right.slice(j));
}

/** count_run, then binarysort: for short lists the very comparisons that CPython makes. */
function* insertionSteps(keys: readonly PyObject[], given: readonly number[]): Steps<number[]> {
  const order = given.slice();
  if (order.length < 2) return order;
  let run = yield* countRunSteps(keys, order);
  for (; run < order.length; run++) {
    const pivot = order[run]!;
    let low = 0;
    let high = run;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (yield* lessSteps(keys, pivot, order[middle]!)) high = middle;
      else low = middle + 1;
    }
    order.copyWithin(low + 1, low, run);
    order[low] = pivot;
  }
  return order;
}

/** Length of the run at the start, at least 2; one that descends is reversed in place, equal items keeping their order. */
function* countRunSteps(keys: readonly PyObject[], order: number[]): Steps<number> {
  const count = order.length;
  const smallerAt = (i: number): Steps<boolean> => lessSteps(keys, order[i]!, order[i - 1]!);
  let n = 1;
  while (n < count && !(yield* smallerAt(n))) n++;
  if (n === count) return n;
  if (n > 1) {
    // Somewhere it rose: an ascending run. Else the items so far are all equal and begin a descending one.
    if (yield* lessSteps(keys, order[0]!, order[n - 1]!)) return n;
    reverseRange(order, 0, n);
  }
  n++;
  let equal = 0;
  for (; n < count; n++) {
    if (yield* smallerAt(n)) {
      if (equal > 0) reverseRange(order, n - equal - 1, n);
      equal = 0;
    } else if (yield* lessSteps(keys, order[n - 1]!, order[n]!)) break;
    else equal++;
  }
  if (equal > 0) reverseRange(order, n - equal - 1, n);
  reverseRange(order, 0, n);
  // What follows may go on ascending.
  while (n < count && !(yield* smallerAt(n))) n++;
  return n;
}

function reverseRange(order: number[], from: number, to: number): void {
  const part = order.slice(from, to).reverse();
  for (let i = 0; i < part.length; i++) order[from + i] = part[i]!;
}
