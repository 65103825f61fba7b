// map, filter and zip. CPython 3.13 Python/bltinmodule.c (map_next, filter_next, zip_next).

import { getIter, iterNext } from './abstract.ts';
import { callObject } from './calls.ts';
import { withTruth } from './arguments.ts';
import { method, callNative } from './native.ts';
import { decref, decrefAll, incref, type PyObject, type PyType } from './object.ts';
import { ownsFields, PyNative } from './own-fields.ts';
import { raise } from './raise.ts';
import { selfIter } from './seq-iter.ts';
import { None } from './singletons.ts';
import { describeType, newStaticType } from './static-type.ts';
import { SUSPENDED, suspendSteps, type MaySuspend, type Steps } from './suspend.ts';
import { truthSteps } from './truth.ts';
import { newTuple, tupleOf, type PyTuple } from './tuple.ts';
import { BoolType } from './int.ts';
import { charge } from './charge.ts';

export const MapType = newStaticType('map', { isBaseType: true, hasGc: true, basicSize: 40 });
export const FilterType = newStaticType('filter', { isBaseType: true, hasGc: true, basicSize: 32 });
export const ZipType = newStaticType('zip', { isBaseType: true, hasGc: true, basicSize: 40 });

/** Has a function (null for zip) and iterators. */
class PyMulti extends PyNative {
  func: PyObject | null;
  iterators: PyTuple;
  readonly strict: boolean;
  /** Borrows `func`, steals `iterators`. */
  constructor(type: PyType, func: PyObject | null, iterators: PyTuple, strict = false) {
    super(type);
    this.func = func === null ? null : incref(func);
    this.iterators = iterators;
    this.strict = strict;
  }
}
for (const type of [MapType, FilterType, ZipType]) {
  ownsFields(type, ['func', 'iterators']);
  type.tp_iter = selfIter;
}

/** Iterators of all `iterables`, then the object. */
function* makeSteps(type: PyType, func: PyObject | null, iterables: readonly PyObject[], strict: boolean): Steps<PyObject> {
  const iterators: PyObject[] = [];
  let done = false;
  try {
    for (const iterable of iterables) {
      let it = getIter(iterable);
      if (it === SUSPENDED) it = (yield) as PyObject;
      iterators.push(it);
    }
    done = true;
  } finally {
    if (!done) decrefAll(iterators);
  }
  return new PyMulti(type, func, newTuple(iterators), strict);
}

MapType.tp_new = (type, args, kwnames) => {
  if (kwnames !== null && kwnames.length > 0 && type === MapType) raise('TypeError', 'map() takes no keyword arguments');
  if (args.length < 2) raise('TypeError', 'map() must have at least two arguments.');
  return suspendSteps(makeSteps(type, args[0]!, args.slice(1), false), [type, ...args]);
};
MapType.tp_iternext = (o) => suspendSteps(mapSteps(o as PyMulti), [o]);
function* mapSteps(map: PyMulti): Steps<PyObject | null> {
  const values: PyObject[] = [];
  try {
    for (const it of map.iterators.items) {
      let value = iterNext(it);
      if (value === SUSPENDED) value = (yield) as PyObject | null;
      if (value === null) return null;
      values.push(value);
    }
    let result = callObject(map.func!, values, null);
    if (result === SUSPENDED) result = (yield) as PyObject;
    return result;
  } finally {
    decrefAll(values);
  }
}

FilterType.tp_new = (type, args, kwnames) => {
  if (kwnames !== null && kwnames.length > 0 && type === FilterType) raise('TypeError', 'filter() takes no keyword arguments');
  if (args.length !== 2) raise('TypeError', `filter expected 2 arguments, got ${args.length}`);
  return suspendSteps(makeSteps(type, args[0]!, [args[1]!], false), [type, ...args]);
};
FilterType.tp_iternext = (o) => suspendSteps(filterSteps(o as PyMulti), [o]);
function* filterSteps(filter: PyMulti): Steps<PyObject | null> {
  const it = filter.iterators.items[0]!;
  const func = filter.func!;
  for (;;) {
    charge(1);
    let item = iterNext(it);
    if (item === SUSPENDED) item = (yield) as PyObject | null;
    if (item === null) return null;
    let keep = false;
    try {
      keep = yield* keepSteps(func, item);
    } finally {
      if (!keep) decref(item);
    }
    if (keep) return item;
  }
}
function* keepSteps(func: PyObject, item: PyObject): Steps<boolean> {
  if (func === None || func === BoolType) return yield* truthSteps(item);
  let answer: MaySuspend = callObject(func, [item], null);
  if (answer === SUSPENDED) answer = (yield) as PyObject;
  try {
    return yield* truthSteps(answer);
  } finally {
    decref(answer);
  }
}

const zipNew = method('zip', '($type, /, *iterables, strict=False)', (type: PyType, iterables: PyObject[], strict?: PyObject) =>
  withTruth(strict, false, [type, ...iterables], (isStrict) =>
    suspendSteps(makeZipSteps(type, iterables, isStrict), [type, ...iterables]),
  ),
);
function* makeZipSteps(type: PyType, iterables: PyObject[], strict: boolean): Steps<PyObject> {
  return yield* makeSteps(type, null, iterables, strict);
}
ZipType.tp_new = (type, args, kwnames) => callNative(zipNew, type, args, kwnames, 'zip');
ZipType.tp_iternext = (o) => {
  const zip = o as PyMulti;
  return zip.iterators.items.length === 0 ? null : suspendSteps(zipSteps(zip), [zip]);
};
function* zipSteps(zip: PyMulti): Steps<PyObject | null> {
  const iterators = zip.iterators.items;
  const values: PyObject[] = [];
  let done = false;
  try {
    for (const it of iterators) {
      let value = iterNext(it);
      if (value === SUSPENDED) value = (yield) as PyObject | null;
      if (value === null) {
        if (zip.strict) yield* checkStrictSteps(iterators, values.length);
        return null;
      }
      values.push(value);
    }
    done = true;
    return newTuple(values);
  } finally {
    if (!done) decrefAll(values);
  }
}

/** Iterator number `ended` is the first to end: all must. */
function* checkStrictSteps(iterators: readonly PyObject[], ended: number): Steps<void> {
  const others = (count: number): string => (count === 1 ? 'argument 1' : `arguments 1-${count}`);
  if (ended > 0) raise('ValueError', `zip() argument ${ended + 1} is shorter than ${others(ended)}`);
  for (let i = 1; i < iterators.length; i++) {
    let value = iterNext(iterators[i]!);
    if (value === SUSPENDED) value = (yield) as PyObject | null;
    if (value === null) continue;
    decref(value);
    raise('ValueError', `zip() argument ${i + 1} is longer than ${others(i)}`);
  }
}

const reduce = (o: PyMulti): PyObject =>
  newTuple([incref(o.type), tupleOf(o.func === null ? o.iterators.items : [o.func, ...o.iterators.items])]);
for (const type of [MapType, FilterType, ZipType]) {
  describeType(type, { source: 'Python/bltinmodule.c', methods: [method('__reduce__', '($self, /)', reduce)] });
}
