// sum and sorted: iterables brought down to one result. CPython 3.13 Python/bltinmodule.c (builtin_sum_impl, builtin_sorted).

import { getIter, ITEM, iterNext, listSteps } from '../objects/abstract.ts';
import { binaryOp, NB_ADD } from '../objects/number-ops.ts';
import { PyByteArray, PyBytes } from '../objects/bytes.ts';
import { charge, work } from '../objects/charge.ts';
import { FloatType, newFloat, type PyFloat } from '../objects/float.ts';
import { BoolType, IntType, newInt, newIntFrom, PyInt } from '../objects/int.ts';
import { listOf } from '../objects/list.ts';
import { sortList } from '../objects/list-sort.ts';
import { method, type NativeFunction } from '../objects/native.ts';
import { decref, incref, type PyObject } from '../objects/object.ts';
import { raise } from '../objects/raise.ts';
import { PyStr } from '../objects/str.ts';
import {
  consumeBy,
  SUSPENDED,
  suspendSteps,
  type MaySuspend,
  type Steps,
} from '../objects/suspend.ts';

function sum(iterable: PyObject, start?: PyObject): MaySuspend {
  return suspendSteps(sumSteps(iterable, start), [iterable, start ?? null]);
}

function* sumSteps(iterable: PyObject, start: PyObject | undefined): Steps<PyObject> {
  let it = getIter(iterable);
  if (it === SUSPENDED) it = (yield) as PyObject;
  try {
    refuseTexts(start);
  } catch (e) {
    decref(it);
    throw e;
  }
  const sum = new RunningSum(start === undefined ? newInt(0) : incref(start));
  const consumer = (item: PyObject): boolean => {
    if (!sum.addQuickly(item)) return false;
    charge(1);
    work(ITEM);
    decref(item);
    return true;
  };
  try {
    for (;;) {
      let item = iterNext(it);
      if (item === SUSPENDED) {
        consumeBy(consumer);
        item = (yield) as PyObject | null;
      }
      if (item === null) return sum.take();
      charge(1);
      try {
        if (sum.addQuickly(item)) continue;
        let next = binaryOp(NB_ADD, sum.object(), item);
        if (next === SUSPENDED) next = (yield) as PyObject;
        sum.replace(next);
      } finally {
        decref(item);
      }
    }
  } finally {
    sum.drop();
    decref(it);
  }
}

function refuseTexts(start: PyObject | undefined): void {
  if (start instanceof PyStr)
    raise('TypeError', "sum() can't sum strings [use ''.join(seq) instead]");
  if (start instanceof PyBytes)
    raise('TypeError', "sum() can't sum bytes [use b''.join(seq) instead]");
  if (start instanceof PyByteArray)
    raise('TypeError', "sum() can't sum bytearray [use b''.join(seq) instead]");
}

/** Two numbers of this size can be added exactly. */
const HALF = 2 ** 52;
const LONG_MAX = 2n ** 63n - 2n ** 53n;

/** A total on its way: floats are added with the error of each addition kept aside (Neumaier), as since 3.12. */
class RunningSum {
  /** Owned; stale while `isFloat`. Null once taken. */
  private total: PyObject | null;
  private isFloat = false;
  /** The total is `low + high`, an int of 64 bits: no object is made for it on the way. */
  private isInt = false;
  private low = 0;
  private high = 0n;
  /** That is over, or never was: CPython does it until the first total that is none. */
  private wasInt = false;
  private value = 0;
  private compensation = 0;

  /** Steals `start`. */
  constructor(start: PyObject) {
    this.total = start;
    this.enterFloat();
  }

  private enterFloat(): void {
    if (this.total === null) return;
    if (this.total.type === IntType && !this.wasInt) {
      const { value } = this.total as PyInt;
      this.wasInt = true;
      if (typeof value !== 'number' || Math.abs(value) > HALF) return;
      this.isInt = true;
      this.low = value;
      return;
    }
    this.wasInt = true;
    if (this.total.type !== FloatType) return;
    this.isFloat = true;
    this.value = (this.total as PyFloat).value;
    this.compensation = 0;
  }

  /** Adds a float or a small int to a float; false if that is not the case. */
  addQuickly(item: PyObject): boolean {
    if (this.isInt) return this.addInt(item);
    if (!this.isFloat) return false;
    if (item.type === FloatType) {
      const x = (item as PyFloat).value;
      const sum = this.value + x;
      this.compensation +=
        Math.abs(this.value) >= Math.abs(x) ? this.value - sum + x : x - sum + this.value;
      this.value = sum;
      return true;
    }
    if (!(item instanceof PyInt) || typeof item.value !== 'number') return false;
    this.value += item.value;
    return true;
  }

  private addInt(item: PyObject): boolean {
    if (item.type !== IntType && item.type !== BoolType) return false;
    const { value } = item as PyInt;
    if (typeof value !== 'number' || value > HALF || value < -HALF) return false;
    const low = this.low + value;
    if (low <= HALF && low >= -HALF) {
      this.low = low;
      return true;
    }
    const high = this.high + BigInt(low);
    if (high > LONG_MAX || high < -LONG_MAX) return false;
    this.high = high;
    this.low = 0;
    return true;
  }

  /** The total as an object, borrowed. */
  object(): PyObject {
    if (this.isInt) {
      this.isInt = false;
      this.replace(newIntFrom(this.high + BigInt(this.low)));
    }
    if (this.isFloat) {
      this.isFloat = false;
      const { value, compensation } = this;
      const corrected =
        compensation !== 0 && Number.isFinite(compensation) ? value + compensation : value;
      this.replace(newFloat(corrected), false);
    }
    return this.total!;
  }

  /** Steals `next`. */
  replace(next: PyObject, mayBeFloat = true): void {
    const old = this.total;
    this.total = next;
    if (old !== null) decref(old);
    if (mayBeFloat) this.enterFloat();
  }

  /** The total; the caller owns it. */
  take(): PyObject {
    const total = this.object();
    this.total = null;
    return total;
  }

  drop(): void {
    const { total } = this;
    this.total = null;
    if (total !== null) decref(total);
  }
}

/** Keywords belong to `list.sort`, which complains about them in its own name. */
function sorted(args: PyObject[], keywords: [PyStr, PyObject][]): MaySuspend {
  if (args.length !== 1) raise('TypeError', `sorted expected 1 argument, got ${args.length}`);
  const iterable = args[0]!;
  const named = (name: string): PyObject | undefined =>
    keywords.find(([k]) => k.value === name)?.[1];
  const [key, reverse] = [named('key'), named('reverse')];
  const known = (key === undefined ? 0 : 1) + (reverse === undefined ? 0 : 1);
  if (keywords.length > known) {
    const it = getIter(iterable);
    if (it !== SUSPENDED) decref(it);
    if (keywords.length > 2)
      raise('TypeError', `sort() takes at most 2 keyword arguments (${keywords.length} given)`);
    const unknown = keywords.find(([k]) => k.value !== 'key' && k.value !== 'reverse')!;
    raise('TypeError', `sort() got an unexpected keyword argument '${unknown[0].value}'`);
  }
  return suspendSteps(sortedSteps(iterable, key, reverse), [
    iterable,
    key ?? null,
    reverse ?? null,
  ]);
}

function* sortedSteps(
  iterable: PyObject,
  key: PyObject | undefined,
  reverse: PyObject | undefined,
): Steps<PyObject> {
  const list = listOf(yield* listSteps(iterable));
  try {
    let done = sortList(list, key, reverse);
    if (done === SUSPENDED) done = (yield) as PyObject;
    decref(done);
    return incref(list);
  } finally {
    decref(list);
  }
}

export const reductions: readonly NativeFunction[] = [
  method('sum', '(iterable, /, start=0)', sum),
  method('sorted', '(*args, **kwargs)', sorted),
];
