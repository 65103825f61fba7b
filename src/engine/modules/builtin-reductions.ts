// sum, min, max, sorted: iterables brought down to one result. CPython 3.13 Python/bltinmodule.c (builtin_sum_impl, min_max, builtin_sorted).

import { getIter, iterNext, toArraySteps } from '../objects/abstract.ts';
import { binaryOp, NB_ADD } from '../objects/number-ops.ts';
import { charge } from '../objects/charge.ts';
import { callObject } from '../objects/calls.ts';
import { compareSteps } from '../objects/compare.ts';
import { newInt } from '../objects/int.ts';
import { newList } from '../objects/list.ts';
import { sortList } from '../objects/list-sort.ts';
import { method, type NativeFunction } from '../objects/native.ts';
import {
  decref,
  decrefAll,
  GT,
  incref,
  LT,
  xdecref,
  type CompareOp,
  type PyObject,
} from '../objects/object.ts';
import { raise } from '../objects/raise.ts';
import { None } from '../objects/singletons.ts';
import { PyStr } from '../objects/str.ts';
import { SUSPENDED, suspendSteps, type MaySuspend, type Steps } from '../objects/suspend.ts';

function sum(iterable: PyObject, start?: PyObject): MaySuspend {
  if (start instanceof PyStr)
    raise('TypeError', "sum() can't sum strings [use ''.join(seq) instead]");
  return suspendSteps(sumSteps(iterable, start), [iterable, start ?? null]);
}

function* sumSteps(iterable: PyObject, start: PyObject | undefined): Steps<PyObject> {
  let it = getIter(iterable);
  if (it === SUSPENDED) it = (yield) as PyObject;
  let total: PyObject = start === undefined ? newInt(0) : incref(start);
  try {
    for (;;) {
      let item = iterNext(it);
      if (item === SUSPENDED) item = (yield) as PyObject | null;
      if (item === null) return total;
      charge(1);
      const old = total;
      let next = binaryOp(NB_ADD, total, item);
      if (next === SUSPENDED) next = (yield) as PyObject;
      total = next;
      decref(old);
      decref(item);
    }
  } finally {
    decref(it);
  }
}

function extremum(name: string, op: CompareOp) {
  return (args: PyObject[], key?: PyObject, fallback?: PyObject): MaySuspend => {
    if (args.length === 0) raise('TypeError', `${name} expected at least 1 argument, got 0`);
    if (args.length > 1 && fallback !== undefined) {
      raise(
        'TypeError',
        `Cannot specify a default for ${name}() with multiple positional arguments`,
      );
    }
    const by = key === undefined || key === None ? null : key;
    return suspendSteps(extremumSteps(name, op, args, by, fallback), [
      ...args,
      by,
      fallback ?? null,
    ]);
  };
}

function* extremumSteps(
  name: string,
  op: CompareOp,
  args: PyObject[],
  key: PyObject | null,
  fallback?: PyObject,
): Steps<PyObject> {
  const items = args.length > 1 ? args.map((a) => incref(a)) : yield* toArraySteps(args[0]!);
  let best: PyObject | null = null;
  let bestKey: PyObject | null = null;
  try {
    for (const item of items) {
      const value = key === null ? incref(item) : yield* callSteps(key, item);
      if (bestKey === null || (yield* compareSteps(value, bestKey, op))) {
        xdecref(bestKey);
        bestKey = value;
        best = item;
      } else decref(value);
    }
    if (best !== null) return incref(best);
    if (fallback !== undefined) return incref(fallback);
    return raise('ValueError', `${name}() iterable argument is empty`);
  } finally {
    xdecref(bestKey);
    decrefAll(items);
  }
}

function* callSteps(f: PyObject, arg: PyObject): Steps<PyObject> {
  const result = callObject(f, [arg]);
  return result === SUSPENDED ? yield : result;
}

function sorted(iterable: PyObject, key?: PyObject, reverse?: PyObject): MaySuspend {
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
  const list = newList(yield* toArraySteps(iterable));
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
  method('min', '(*args, key=None, default=None)', extremum('min', LT)),
  method('max', '(*args, key=None, default=None)', extremum('max', GT)),
  method('sorted', '(iterable, /, *, key=None, reverse=False)', sorted),
];
