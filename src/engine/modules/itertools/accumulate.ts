// accumulate and zip_longest. CPython 3.13 Modules/itertoolsmodule.c (accumulate_next, zip_longest_next).

import { ISliceType } from './islice.ts';
import { newInt } from '../../objects/int.ts';
import { callObject } from '../../objects/calls.ts';
import { getIter, iterNext } from '../../objects/iterate.ts';
import { iteratorsSteps } from '../../objects/iterators-of.ts';
import { callNative, method } from '../../objects/native.ts';
import { binaryOp, NB_ADD } from '../../objects/number-ops.ts';
import { decref, decrefAll, incref, type PyObject, type PyType } from '../../objects/object.ts';
import { ownsFields, PyNative } from '../../objects/own-fields.ts';
import { raise } from '../../objects/raise.ts';
import { newNone, None } from '../../objects/singletons.ts';
import { describeType } from '../../objects/static-type.ts';
import type { PyStr } from '../../objects/str.ts';
import {
  suspendNext,
  SUSPENDED,
  suspendSteps,
  type MaySuspend,
  type Steps,
} from '../../objects/suspend.ts';
import { newTuple, tupleOf } from '../../objects/tuple.ts';
import { ChainType, PyChain } from './chain.ts';
import { newIteratorType, reduceMethod, setStateMethod, withIter } from './iterator-type.ts';

const SOURCE = 'CPython 3.13 Modules/itertoolsmodule.c';

export const AccumulateType = newIteratorType('accumulate', 56);

class PyAccumulate extends PyNative {
  declare it: PyObject;
  declare func: PyObject | null;
  declare initial: PyObject | null;
  total: PyObject | null = null;
  /** Steals `it`, borrows the others. */
  constructor(type: PyType, it: PyObject, func: PyObject | null, initial: PyObject | null) {
    super(type);
    this.it = it;
    this.func = func === null ? null : incref(func);
    this.initial = initial === null ? null : incref(initial);
  }
}
ownsFields(AccumulateType, ['it', 'func', 'initial', 'total']);

const given = (o: PyObject | undefined): PyObject | null =>
  o === undefined || o === None ? null : o;
const accumulateNew = method(
  'accumulate',
  '($type, iterable, func=None, *, initial=None)',
  (type: PyType, iterable: PyObject, func?: PyObject, initial?: PyObject) =>
    withIter(
      iterable,
      [type, func ?? null, initial ?? null],
      (it) => new PyAccumulate(type, it, given(func), given(initial)),
    ),
);
AccumulateType.tp_new = (type, args, kwnames) =>
  callNative(accumulateNew, type, args, kwnames, 'accumulate');
AccumulateType.tp_iternext = (o) => {
  const self = o as PyAccumulate;
  if (self.initial !== null) {
    const { initial } = self;
    self.initial = null;
    self.total = initial;
    return incref(initial);
  }
  return suspendNext(accumulateSteps(self), [o]);
};
function* accumulateSteps(self: PyAccumulate): Steps<PyObject | null> {
  let value = iterNext(self.it);
  if (value === SUSPENDED) value = (yield) as PyObject | null;
  if (value === null) return null;
  if (self.total === null) {
    self.total = value;
    return incref(value);
  }
  const before = incref(self.total);
  try {
    let total: MaySuspend =
      self.func === null ? binaryOp(NB_ADD, before, value) : callObject(self.func, [before, value]);
    if (total === SUSPENDED) total = (yield) as PyObject;
    const old: PyObject | null = self.total;
    self.total = total;
    if (old !== null) decref(old);
    return incref(total);
  } finally {
    decref(before);
    decref(value);
  }
}

/** An iterator over one value, then over `it`. */
function chained(first: PyObject, it: PyObject): PyObject {
  const one = tupleOf([first]);
  const both = tupleOf([one, it]);
  decref(one);
  const source = getIter(both) as PyObject;
  decref(both);
  return new PyChain(ChainType, source);
}
describeType(AccumulateType, {
  source: SOURCE,
  methods: [
    reduceMethod((self: PyAccumulate) => {
      const func = self.func ?? None;
      if (self.initial !== null) {
        const args = newTuple([chained(self.initial, self.it), incref(func)]);
        return newTuple([incref(self.type), args, newNone()]);
      }
      if (self.total === None) {
        // The None that it stands at is put before the rest, and skipped.
        const again = new PyAccumulate(self.type, chained(None, self.it), self.func, null);
        const args = newTuple([again, newInt(1), newNone()]);
        return newTuple([incref(ISliceType), args]);
      }
      const args = tupleOf([self.it, func]);
      return newTuple([incref(self.type), args, incref(self.total ?? None)]);
    }),
    setStateMethod((self: PyAccumulate, state: PyObject) => {
      const old = self.total;
      self.total = state === None ? null : incref(state);
      if (old !== null) decref(old);
      return newNone();
    }),
  ],
});

export const ZipLongestType = newIteratorType('zip_longest', 56);

class PyZipLongest extends PyNative {
  /** Null where one has ended. Owned. */
  declare iterators: (PyObject | null)[];
  declare active: number;
  declare fill: PyObject;
  /** Steals `iterators`, borrows `fill`. */
  constructor(type: PyType, iterators: (PyObject | null)[], fill: PyObject) {
    super(type);
    this.iterators = iterators;
    this.active = iterators.length;
    this.fill = incref(fill);
  }
}
ownsFields(ZipLongestType, ['fill']);
const base = {
  traverse: ZipLongestType.tp_traverse!,
  dealloc: ZipLongestType.tp_dealloc!,
};
ZipLongestType.tp_traverse = (o, visit) => {
  for (const it of (o as PyZipLongest).iterators) if (it !== null) visit(it);
  base.traverse(o, visit);
};
ZipLongestType.tp_dealloc = (o) => {
  dropIterators(o as PyZipLongest);
  base.dealloc(o);
};
function dropIterators(self: PyZipLongest): void {
  const { iterators } = self;
  self.iterators = [];
  self.active = 0;
  decrefAll(iterators);
}

ZipLongestType.tp_new = (type, args, kwnames) => {
  const count = args.length - (kwnames?.length ?? 0);
  if (kwnames?.some((name: PyStr) => name.value !== 'fillvalue'))
    raise('TypeError', 'zip_longest() got an unexpected keyword argument');
  const fill = kwnames !== null && kwnames.length > 0 ? args[count]! : None;
  return suspendSteps(zipLongestNewSteps(type, args.slice(0, count), fill), [type, ...args]);
};
function* zipLongestNewSteps(
  type: PyType,
  iterables: readonly PyObject[],
  fill: PyObject,
): Steps<PyObject> {
  const iterators = yield* iteratorsSteps(iterables);
  const own = iterators.items.map((it) => incref(it));
  decref(iterators);
  return new PyZipLongest(type, own, fill);
}
ZipLongestType.tp_iternext = (o) => {
  const self = o as PyZipLongest;
  return self.active === 0 ? null : suspendNext(zipLongestSteps(self), [o]);
};
function* zipLongestSteps(self: PyZipLongest): Steps<PyObject | null> {
  const values: PyObject[] = [];
  let done = false;
  try {
    for (let i = 0; i < self.iterators.length; i++) {
      const it = self.iterators[i]!;
      if (it === null) {
        values.push(incref(self.fill));
        continue;
      }
      let value: PyObject | null;
      try {
        const next = iterNext(it);
        value = next === SUSPENDED ? ((yield) as PyObject | null) : next;
      } catch (error) {
        self.active = 0;
        throw error;
      }
      if (value === null) {
        self.active--;
        if (self.active === 0) return null;
        value = incref(self.fill);
        self.iterators[i] = null;
        decref(it);
      }
      values.push(value);
    }
    done = true;
    return newTuple(values);
  } finally {
    if (!done) decrefAll(values);
  }
}
describeType(ZipLongestType, {
  source: SOURCE,
  methods: [
    reduceMethod((self: PyZipLongest) => {
      const args = newTuple(self.iterators.map((it) => (it === null ? newTuple([]) : incref(it))));
      return newTuple([incref(self.type), args, incref(self.fill)]);
    }),
    setStateMethod((self: PyZipLongest, state: PyObject) => {
      const old = self.fill;
      self.fill = incref(state);
      decref(old);
      return newNone();
    }),
  ],
});
