// min and max. CPython 3.13 Python/bltinmodule.c (min_max): an item is asked for its key and compared before the next one is fetched.

import { callObject } from '../objects/calls.ts';
import { compareSteps } from '../objects/compare.ts';
import { FloatType, type PyFloat } from '../objects/float.ts';
import { IntType, type PyInt } from '../objects/int.ts';
import {
  checkKeywordCount,
  method,
  unexpectedKeyword,
  type NativeFunction,
} from '../objects/native.ts';
import {
  decref,
  GT,
  incref,
  LT,
  xdecref,
  type CompareOp,
  type PyObject,
} from '../objects/object.ts';
import { raise } from '../objects/raise.ts';
import { eachSteps } from '../objects/each-steps.ts';
import { None } from '../objects/singletons.ts';
import type { PyStr } from '../objects/str.ts';
import { SUSPENDED, suspendSteps, type MaySuspend, type Steps } from '../objects/suspend.ts';

function extremum(name: string, op: CompareOp) {
  return (args: PyObject[], keywords: [PyStr, PyObject][]): MaySuspend => {
    if (args.length === 0) raise('TypeError', `${name} expected at least 1 argument, got 0`);
    checkKeywordCount(name, 2, keywords.length);
    let key: PyObject | undefined;
    let fallback: PyObject | undefined;
    for (const [keyword, value] of keywords) {
      if (keyword.value === 'key') key = value;
      else if (keyword.value === 'default') fallback = value;
      else unexpectedKeyword(name, keyword.value, ['key', 'default']);
    }
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
  const leader = new Leader(op, key);
  try {
    if (args.length > 1) yield* meetAllSteps(leader, args);
    else
      yield* eachSteps(
        args[0]!,
        (item) => leader.meet(item),
        (item) => leader.meetQuickly(item),
      );
    if (leader.item !== null) return incref(leader.item);
    if (fallback !== undefined) return incref(fallback);
    return raise('ValueError', `${name}() iterable argument is empty`);
  } finally {
    leader.drop();
  }
}

/** Each is held while it is compared, as one that an iterator gave. */
function* meetAllSteps(leader: Leader, items: readonly PyObject[]): Steps<void> {
  for (const item of items) {
    incref(item);
    try {
      yield* leader.meet(item);
    } finally {
      decref(item);
    }
  }
}

/** The best item so far. */
class Leader {
  /** Owned, as its key. */
  item: PyObject | null = null;
  private itemKey: PyObject | null = null;
  private readonly op: CompareOp;
  private readonly keyOf: PyObject | null;

  constructor(op: CompareOp, keyOf: PyObject | null) {
    this.op = op;
    this.keyOf = keyOf;
  }

  /** Takes the place of the leader if it is better. `item` is borrowed. */
  *meet(item: PyObject): Steps<void> {
    if (this.meetQuickly(item)) return;
    let key: PyObject | null =
      this.keyOf === null ? incref(item) : yield* callSteps(this.keyOf, item);
    try {
      if (this.itemKey !== null && !(yield* compareSteps(key, this.itemKey, this.op))) return;
      [this.itemKey, key] = [key, this.itemKey];
      const { item: before } = this;
      this.item = incref(item);
      xdecref(before);
    } finally {
      xdecref(key);
    }
  }

  /** Between numbers that JavaScript compares: no code of Python's runs. False: it was not done. */
  meetQuickly(item: PyObject): boolean {
    if (this.keyOf !== null || this.item === null) return false;
    const [a, b] = [plainNumber(item), plainNumber(this.item)];
    if (a === null || b === null) return false;
    if (this.op === GT ? a > b : a < b) {
      const { item: before, itemKey } = this;
      this.item = incref(item);
      this.itemKey = incref(item);
      decref(before);
      xdecref(itemKey);
    }
    return true;
  }

  drop(): void {
    const { item, itemKey } = this;
    this.item = this.itemKey = null;
    xdecref(item);
    xdecref(itemKey);
  }
}

function plainNumber(o: PyObject): number | null {
  if (o.type === FloatType) return (o as PyFloat).value;
  if (o.type !== IntType) return null;
  const { value } = o as PyInt;
  return typeof value === 'number' ? value : null;
}

function* callSteps(f: PyObject, arg: PyObject): Steps<PyObject> {
  const result = callObject(f, [arg]);
  return result === SUSPENDED ? yield : result;
}

export const extremes: readonly NativeFunction[] = [
  method('min', '(*args, **kwargs)', extremum('min', LT)),
  method('max', '(*args, **kwargs)', extremum('max', GT)),
];
