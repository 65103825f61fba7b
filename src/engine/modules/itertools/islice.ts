// islice, pairwise, batched. CPython 3.13 Modules/itertoolsmodule.c (islice_next, pairwise_next, batched_next).

import { withTruth } from '../../objects/arguments.ts';
import { charge } from '../../objects/charge.ts';
import { clampSize, hasIndex, indexSteps, SSIZE_MAX, withSsize } from '../../objects/index.ts';
import { newInt, PyInt } from '../../objects/int.ts';
import { getIter, iterNext } from '../../objects/iterate.ts';
import { newList } from '../../objects/list.ts';
import { callNative, method } from '../../objects/native.ts';
import { decref, decrefAll, incref, type PyObject, type PyType } from '../../objects/object.ts';
import { ownsFields, PyNative } from '../../objects/own-fields.ts';
import { raise, Raised } from '../../objects/raise.ts';
import { newNone, None } from '../../objects/singletons.ts';
import { describeType } from '../../objects/static-type.ts';
import {
  suspendNext,
  SUSPENDED,
  suspendSteps,
  suspendThen,
  type Steps,
} from '../../objects/suspend.ts';
import { newTuple } from '../../objects/tuple.ts';
import {
  newIteratorType,
  onlyPositional,
  reduceMethod,
  setStateMethod,
  withIter,
} from './iterator-type.ts';

const SOURCE = 'CPython 3.13 Modules/itertoolsmodule.c';

export const ISliceType = newIteratorType('islice', 56);

class PyISlice extends PyNative {
  /** Null at the end. */
  declare it: PyObject | null;
  declare next: number;
  /** -1: no end. */
  declare readonly stop: number;
  declare readonly step: number;
  count = 0;
  /** Steals `it`. */
  constructor(type: PyType, it: PyObject, start: number, stop: number, step: number) {
    super(type);
    this.it = it;
    this.next = start;
    this.stop = stop;
    this.step = step;
  }
}
ownsFields(ISliceType, ['it']);

const RANGE = 'must be None or an integer: 0 <= x <= sys.maxsize.';

ISliceType.tp_new = (type, args, kwnames) => {
  onlyPositional(ISliceType, type, args, kwnames, 2, 4);
  // Keywords are for the __init__ of a subclass.
  const own = args.slice(0, args.length - (kwnames?.length ?? 0));
  return suspendSteps(isliceNewSteps(type, own), [type, ...own]);
};
function* isliceNewSteps(type: PyType, args: readonly PyObject[]): Steps<PyObject> {
  let start = 0;
  let stop: number;
  let step = 1;
  const stopMessage = `Stop argument for islice() ${RANGE}`;
  if (args.length === 2) stop = yield* sizeSteps(args[1]!, NO_STOP, stopMessage);
  else {
    start = yield* sizeSteps(args[1]!, 0, null);
    stop = yield* sizeSteps(args[2]!, NO_STOP, stopMessage);
  }
  if ((stop < 0 && stop !== NO_STOP) || start < 0)
    raise('ValueError', `Indices for islice() ${RANGE}`);
  if (args.length === 4) step = yield* sizeSteps(args[3]!, 1, null);
  if (step < 1) raise('ValueError', 'Step for islice() must be a positive integer or None.');
  if (stop === NO_STOP) stop = -1;
  let it = getIter(args[0]!);
  if (it === SUSPENDED) it = (yield) as PyObject;
  return new PyISlice(type, it, start, stop, step);
}

/** `stop` was None: what no argument gives. */
const NO_STOP = -Infinity;

/** None or an integer; what is none, or does not fit, is -1: ValueError with `message` at once, or later if that is null. */
function* sizeSteps(o: PyObject, absent: number, message: string | null): Steps<number> {
  if (o === None) return absent;
  let value: number | bigint = -1;
  if (hasIndex(o)) {
    try {
      value = yield* indexSteps(o);
    } catch (error) {
      if (!(error instanceof Raised)) throw error;
      decref(error.exception);
    }
  }
  if (value > SSIZE_MAX || value < -SSIZE_MAX) value = -1;
  if (value === -1 && message !== null) raise('ValueError', message);
  return clampSize(value);
}

ISliceType.tp_iternext = (o) => {
  const self = o as PyISlice;
  const { it } = self;
  if (it === null) return null;
  if (self.count >= self.next && (self.stop < 0 || self.count < self.stop)) {
    const item = iterNext(it);
    if (item !== SUSPENDED) return deliver(self, item);
    return suspendThen((i: PyObject | null) => deliver(self, i), [o, it]);
  }
  return suspendNext(skipSteps(self, it), [o, it]);
};
/** Skips to the next item that is wanted. */
function* skipSteps(self: PyISlice, it: PyObject): Steps<PyObject | null> {
  const until = self.stop < 0 ? self.next : Math.min(self.next, self.stop);
  while (self.count < until) {
    charge(1);
    let item = iterNext(it);
    if (item === SUSPENDED) item = (yield) as PyObject | null;
    if (item === null) return finish(self);
    decref(item);
    self.count++;
  }
  if (self.stop >= 0 && self.count >= self.stop) return finish(self);
  let item = iterNext(it);
  if (item === SUSPENDED) item = (yield) as PyObject | null;
  return deliver(self, item);
}
/** Steals `item`. */
function deliver(self: PyISlice, item: PyObject | null): PyObject | null {
  if (item === null) return finish(self);
  self.count++;
  self.next += self.step;
  if (self.stop >= 0 && self.next > self.stop) self.next = self.stop;
  return item;
}
function finish(self: PyISlice): null {
  const { it } = self;
  self.it = null;
  if (it !== null) decref(it);
  return null;
}
describeType(ISliceType, {
  source: SOURCE,
  methods: [
    reduceMethod((self: PyISlice) => {
      if (self.it === null) {
        const list = newList([]);
        const empty = getIter(list) as PyObject;
        decref(list);
        return newTuple([incref(self.type), newTuple([empty, newInt(0)]), newInt(self.count)]);
      }
      const stop = self.stop < 0 ? newNone() : newInt(self.stop);
      const args = [incref(self.it), newInt(self.next), stop, newInt(self.step)];
      return newTuple([incref(self.type), newTuple(args), newInt(self.count)]);
    }),
    setStateMethod((self: PyISlice, state: PyObject) => {
      if (!(state instanceof PyInt)) raise('TypeError', 'an integer is required');
      self.count = Number(state.value);
      return newNone();
    }),
  ],
});

export const PairwiseType = newIteratorType('pairwise', 40);

class PyPairwise extends PyNative {
  declare it: PyObject | null;
  old: PyObject | null = null;
  /** Steals `it`. */
  constructor(type: PyType, it: PyObject) {
    super(type);
    this.it = it;
  }
}
ownsFields(PairwiseType, ['it', 'old']);

PairwiseType.tp_new = (type, args, kwnames) => {
  onlyPositional(PairwiseType, type, args, kwnames, 1, 1);
  return withIter(args[0]!, [type], (it) => new PyPairwise(type, it));
};
PairwiseType.tp_iternext = (o) => {
  const self = o as PyPairwise;
  return self.it === null ? null : suspendNext(pairSteps(self, self.it), [o, self.it]);
};
function* pairSteps(self: PyPairwise, it: PyObject): Steps<PyObject | null> {
  if (self.old === null) {
    let first = iterNext(it);
    if (first === SUSPENDED) first = (yield) as PyObject | null;
    setOld(self, first);
    // The iterator may have been asked again meanwhile, and ended.
    if (first === null || self.it === null) return endPairs(self);
  }
  const old = incref(self.old!);
  let item: PyObject | null;
  try {
    const next = iterNext(it);
    item = next === SUSPENDED ? ((yield) as PyObject | null) : next;
  } catch (error) {
    decref(old);
    throw error;
  }
  if (item === null) {
    decref(old);
    return endPairs(self);
  }
  setOld(self, incref(item));
  return newTuple([old, item]);
}
/** Steals `value`. */
function setOld(self: PyPairwise, value: PyObject | null): void {
  const { old } = self;
  self.old = value;
  if (old !== null) decref(old);
}
function endPairs(self: PyPairwise): null {
  const { it } = self;
  self.it = null;
  setOld(self, null);
  if (it !== null) decref(it);
  return null;
}
describeType(PairwiseType, { source: SOURCE });

export const BatchedType = newIteratorType('batched', 40);

class PyBatched extends PyNative {
  declare it: PyObject | null;
  declare readonly size: number;
  declare readonly strict: boolean;
  /** Steals `it`. */
  constructor(type: PyType, it: PyObject, size: number, strict: boolean) {
    super(type);
    this.it = it;
    this.size = size;
    this.strict = strict;
  }
}
ownsFields(BatchedType, ['it']);

const batchedNew = method(
  'batched',
  '($type, iterable, n, *, strict=False)',
  (type: PyType, iterable: PyObject, n: PyObject, strict?: PyObject) =>
    withSsize(n, [type, iterable, strict ?? null], (size: number) =>
      withTruth(strict, false, [type, iterable], (isStrict) => {
        if (size < 1) raise('ValueError', 'n must be at least one');
        return withIter(iterable, [type], (it) => new PyBatched(type, it, size, isStrict));
      }),
    ),
);
BatchedType.tp_new = (type, args, kwnames) =>
  callNative(batchedNew, type, args, kwnames, 'batched');
BatchedType.tp_iternext = (o) => {
  const self = o as PyBatched;
  return self.it === null ? null : suspendNext(batchSteps(self, self.it), [o, self.it]);
};
function* batchSteps(self: PyBatched, it: PyObject): Steps<PyObject | null> {
  const items: PyObject[] = [];
  let done = false;
  try {
    while (items.length < self.size) {
      charge(1);
      let item = iterNext(it);
      if (item === SUSPENDED) item = (yield) as PyObject | null;
      if (item === null) break;
      items.push(item);
    }
    done = items.length > 0 && (items.length === self.size || !self.strict);
  } finally {
    if (!done) decrefAll(items);
    if (items.length < self.size && self.it !== null) {
      self.it = null;
      decref(it);
    }
  }
  if (done) return newTuple(items);
  if (items.length > 0) raise('ValueError', 'batched(): incomplete batch');
  return null;
}
describeType(BatchedType, { source: SOURCE });
