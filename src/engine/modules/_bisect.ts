// _bisect. CPython 3.13 Modules/_bisectmodule.c (internal_bisect_left, internal_bisect_right, insort).

import { getItem, lengthOf } from '../objects/abstract.ts';
import { getAttr } from '../objects/attributes.ts';
import { callObject } from '../objects/calls.ts';
import { richCompare } from '../objects/compare.ts';
import { asSize, indexSteps, SSIZE_MAX, takeValue } from '../objects/index.ts';
import { newIntFrom, type PyInt } from '../objects/int.ts';
import { newLength } from '../objects/long-length.ts';
import { ListType, type PyList } from '../objects/list.ts';
import { method, type NativeFunction } from '../objects/native.ts';
import { decref, incref, LT, type PyObject } from '../objects/object.ts';
import { raise } from '../objects/raise.ts';
import { newNone, None } from '../objects/singletons.ts';
import { staticStr } from '../objects/str.ts';
import { SUSPENDED, suspendSteps, type Steps } from '../objects/suspend.ts';
import { truthSteps } from '../objects/truth.ts';
import { makeModule, type ModuleDefinition } from './module-definition.ts';
import type { PyModule } from '../objects/module.ts';
import type { InterpreterState } from '../vm/interpreter-state.ts';

interface Request {
  readonly a: PyObject;
  readonly x: PyObject;
  readonly lo: PyObject | undefined;
  readonly hi: PyObject | undefined;
  readonly key: PyObject | undefined;
}

type Place = number | bigint;

/** `lo`, a Py_ssize_t, exactly: a range may be longer than a host number can count. */
function* lowSteps(lo: PyObject): Steps<Place> {
  const value = yield* indexSteps(lo);
  if (value > SSIZE_MAX || value < -SSIZE_MAX - 1n)
    raise('OverflowError', 'Python int too large to convert to C ssize_t');
  return value;
}

/** `hi`, which words its overflow otherwise (_Py_convert_optional_to_ssize_t). */
function* highSteps(hi: PyObject): Steps<Place> {
  const value = yield* indexSteps(hi);
  asSize(value);
  return value;
}

/** `len(a)`, exactly. */
function* lengthSteps(a: PyObject): Steps<Place> {
  const found = lengthOf(a);
  const length = found === SUSPENDED ? ((yield) as number) : found;
  return takeValue(newLength(a, length) as PyInt);
}

function between(lo: Place, hi: Place): Place {
  if (typeof lo === 'number' && typeof hi === 'number') return lo + Math.floor((hi - lo) / 2);
  return (BigInt(lo) + BigInt(hi)) >> 1n;
}

/** Where `item` belongs. `left`: before equal items. */
function* placeSteps(r: Request, item: PyObject, left: boolean): Steps<Place> {
  let lo: Place = r.lo === undefined ? 0 : yield* lowSteps(r.lo);
  if (lo < 0) raise('ValueError', 'lo must be non-negative');
  let hi: Place = -1;
  if (r.hi !== undefined && r.hi !== None) hi = yield* highSteps(r.hi);
  if (hi < 0) hi = yield* lengthSteps(r.a);
  if (r.a.type.mp_subscript === null)
    raise('TypeError', `'${r.a.type.name}' object does not support indexing`);
  while (lo < hi) {
    const mid = between(lo, hi);
    const less = yield* lessSteps(r, mid, item, left);
    if (left === less) lo = typeof mid === 'number' ? mid + 1 : mid + 1n;
    else hi = mid;
  }
  return lo;
}

/** `key(a[mid]) < item`, or for the right side `item < key(a[mid])`. */
function* lessSteps(r: Request, mid: Place, item: PyObject, left: boolean): Steps<boolean> {
  const index = newIntFrom(mid);
  let value: PyObject;
  try {
    const found = getItem(r.a, index);
    value = found === SUSPENDED ? ((yield) as PyObject) : found;
  } finally {
    decref(index);
  }
  try {
    if (r.key !== undefined && r.key !== None) {
      let made = callObject(r.key, [value]);
      if (made === SUSPENDED) made = (yield) as PyObject;
      decref(value);
      value = made;
    }
    let result = left ? richCompare(value, item, LT) : richCompare(item, value, LT);
    if (result === SUSPENDED) result = (yield) as PyObject;
    try {
      return yield* truthSteps(result);
    } finally {
      decref(result);
    }
  } finally {
    decref(value);
  }
}

function* bisectSteps(r: Request, left: boolean): Steps<PyObject> {
  return newIntFrom(yield* placeSteps(r, r.x, left));
}

const INSERT = staticStr('insert');
function* insortSteps(r: Request, left: boolean): Steps<PyObject> {
  let item = incref(r.x);
  try {
    if (r.key !== undefined && r.key !== None) {
      let made = callObject(r.key, [r.x]);
      if (made === SUSPENDED) made = (yield) as PyObject;
      decref(item);
      item = made;
    }
    const at = yield* placeSteps(r, item, left);
    if (r.a.type === ListType) {
      const list = r.a as PyList;
      list.items.splice(Number(at), 0, incref(r.x));
      list.resized();
      return newNone();
    }
    return yield* insertSteps(r, at);
  } finally {
    decref(item);
  }
}
function* insertSteps(r: Request, at: Place): Steps<PyObject> {
  let insert = getAttr(r.a, INSERT);
  if (insert === SUSPENDED) insert = (yield) as PyObject;
  const index = newIntFrom(at);
  try {
    let done = callObject(insert, [index, r.x]);
    if (done === SUSPENDED) done = (yield) as PyObject;
    decref(done);
    return newNone();
  } finally {
    decref(insert);
    decref(index);
  }
}

function bisectFunction(
  name: string,
  steps: (request: Request, left: boolean) => Steps<PyObject>,
  left: boolean,
): NativeFunction {
  return method(
    name,
    '($module, /, a, x, lo=0, hi=None, *, key=None)',
    (a: PyObject, x: PyObject, lo?: PyObject, hi?: PyObject, key?: PyObject) =>
      suspendSteps(steps({ a, x, lo, hi, key }, left), [a, x, lo ?? null, hi ?? null, key ?? null]),
  );
}

const definition: ModuleDefinition = {
  name: '_bisect',
  source: 'CPython 3.13 Modules/_bisectmodule.c',
  functions: [
    bisectFunction('bisect_right', bisectSteps, false),
    bisectFunction('bisect_left', bisectSteps, true),
    bisectFunction('insort_right', insortSteps, false),
    bisectFunction('insort_left', insortSteps, true),
  ],
};

export function bisectModule(interp: InterpreterState): PyModule {
  return makeModule(definition, interp);
}
