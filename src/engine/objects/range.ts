// range: start, stop, step and length as values of any size. CPython 3.13 Objects/rangeobject.c.

import { hash64, wholeHash } from './hash.ts';
import { hashTupleOf } from './tuple-hash.ts';
import { withIndex } from './index.ts';
import {
  addInts,
  divmodInts,
  intOf,
  multiplyInts,
  subtractInts,
  type IntValue,
} from './int-arithmetic.ts';
import type { PyInt } from './int.ts';
import { IntType, BoolType, newInt } from './int.ts';
import { isEqualSteps } from './abstract.ts';
import { newRangeIter } from './iterators.ts';
import { callNative, method } from './native.ts';
import { decref, fixedBytes, free, incref, PyObject, EQ, NE } from './object.ts';
import { raise } from './raise.ts';
import { PySlice, sliceIndices } from './slice.ts';
import { newBool, newNotImplemented, newNone } from './singletons.ts';
import { describeType, newStaticType } from './static-type.ts';
import { newStr } from './str.ts';
import { SUSPENDED, suspendSteps, type MaySuspend, type Steps } from './suspend.ts';
import { newTuple, type PyTuple } from './tuple.ts';
import { charge } from './charge.ts';

export const RangeType = newStaticType('range', { basicSize: 48 });

export class PyRange extends PyObject {
  declare readonly start: IntValue;
  declare readonly stop: IntValue;
  declare readonly step: IntValue;
  declare readonly length: IntValue;
  constructor(start: IntValue, stop: IntValue, step: IntValue) {
    super(RangeType, fixedBytes(RangeType));
    this.start = start;
    this.stop = stop;
    this.step = step;
    this.length = rangeLength(start, stop, step);
  }

  /** Value at a position that exists. */
  at(index: IntValue): IntValue {
    return addInts(this.start, multiplyInts(index, this.step));
  }
}

function rangeLength(start: IntValue, stop: IntValue, step: IntValue): IntValue {
  const up = step > 0;
  if (up ? start >= stop : start <= stop) return 0;
  const distance = up ? subtractInts(stop, start) : subtractInts(start, stop);
  return addInts(divmodInts(subtractInts(distance, 1), up ? step : subtractInts(0, step))[0], 1);
}

RangeType.tp_dealloc = (o) => free(o, fixedBytes(o.type));

export function newRange(start: IntValue, stop: IntValue, step: IntValue): PyRange {
  if (step === 0) raise('ValueError', 'range() arg 3 must not be zero');
  return new PyRange(start, stop, step);
}

const rangeNew = method(
  'range',
  '($type, start, stop=<unrepresentable>, step=1, /)',
  (_t, a: PyObject, b?: PyObject, c?: PyObject) => {
    if (b === undefined) return withIndex(a, [], (stop: IntValue) => newRange(0, stop, 1));
    return withIndex(a, [b, c ?? null], (start: IntValue) =>
      withIndex(b, [c ?? null], (stop: IntValue) =>
        withIndex(c, [], (step: IntValue) => newRange(start, stop, step), 1),
      ),
    );
  },
);
RangeType.tp_new = (type, args, kwnames) => {
  if (kwnames !== null && kwnames.length > 0)
    raise('TypeError', 'range() takes no keyword arguments');
  return callNative(rangeNew, type, args, null, 'range');
};

RangeType.tp_repr = (o) => {
  const r = o as PyRange;
  return newStr(
    r.step === 1 ? `range(${r.start}, ${r.stop})` : `range(${r.start}, ${r.stop}, ${r.step})`,
  );
};
RangeType.tp_iter = (o) => {
  const r = o as PyRange;
  return newRangeIter(r.start, r.step, r.length);
};
RangeType.nb_bool = (o) => (o as PyRange).length !== 0;
RangeType.mp_length = (o) => {
  const { length } = o as PyRange;
  if (typeof length === 'bigint' && length > 9223372036854775807n) {
    raise('OverflowError', 'Python int too large to convert to C ssize_t');
  }
  return Number(length);
};

RangeType.mp_subscript = (o, key) => {
  const r = o as PyRange;
  if (key instanceof PySlice) return suspendSteps(sliceSteps(r, key), [r, key]);
  if (key.type.nb_index === null)
    raise('TypeError', `range indices must be integers or slices, not ${key.type.name}`);
  return withIndex(key, [r], (index: IntValue) => {
    const at = index < 0 ? addInts(index, r.length) : index;
    if (at < 0 || at >= r.length) raise('IndexError', 'range object index out of range');
    return intOf(r.at(at));
  });
};

/** `range[slice]` of any size, through slice.indices. */
function* sliceSteps(r: PyRange, slice: PySlice): Steps<PyObject> {
  const length = intOf(r.length);
  let parts: MaySuspend;
  try {
    parts = sliceIndices(slice, length);
    if (parts === SUSPENDED) parts = (yield) as PyObject;
  } finally {
    decref(length);
  }
  const values = (parts as PyTuple).items.map((i) => (i as PyInt).value);
  const [start, stop, step] = values as [IntValue, IntValue, IntValue];
  decref(parts);
  return new PyRange(r.at(start), r.at(stop), multiplyInts(r.step, step));
}

/** Position of an exact int in the range, -1 if it is not there. */
function positionOf(r: PyRange, value: IntValue): IntValue {
  if (r.step > 0 ? value < r.start || value >= r.stop : value > r.start || value <= r.stop)
    return -1;
  const [position, rest] = divmodInts(subtractInts(value, r.start), r.step);
  return rest === 0 ? position : -1;
}

const isPlainInt = (o: PyObject): o is PyInt => o.type === IntType || o.type === BoolType;

RangeType.sq_contains = (o, value) => {
  const r = o as PyRange;
  if (isPlainInt(value)) return positionOf(r, value.value) !== -1;
  return suspendSteps(containsSteps(r, value), [r, value]);
};
function* containsSteps(r: PyRange, value: PyObject): Steps<boolean> {
  return (yield* countSteps(r, value, true)) > 0;
}

/** How many items equal `value` (or, with `first`, 1 at the first). */
function* countSteps(r: PyRange, value: PyObject, first: boolean): Steps<number> {
  let count = 0;
  for (let i: IntValue = 0; i < r.length; i = addInts(i, 1)) {
    charge(1);
    const item = intOf(r.at(i));
    try {
      if (yield* isEqualSteps(item, value)) {
        count++;
        if (first) return i === 0 ? 1 : Number(i) + 1;
      }
    } finally {
      decref(item);
    }
  }
  return count;
}

RangeType.tp_richcompare = (a, b, op) => {
  if (!(b instanceof PyRange) || (op !== EQ && op !== NE)) return newNotImplemented();
  const r = a as PyRange;
  const equal =
    r.length === b.length &&
    (r.length === 0 || (r.start === b.start && (r.length === 1 || r.step === b.step)));
  return newBool(equal === (op === EQ));
};
RangeType.tp_hash = (o) => {
  const r = o as PyRange;
  const none = newNone();
  const items = [
    intOf(r.length),
    r.length === 0 ? none : intOf(r.start),
    r.length === 0 || r.length === 1 ? none : intOf(r.step),
  ];
  const low = hashTupleOf(items);
  const whole = wholeHash(low);
  for (const item of items) if (item !== none) decref(item);
  decref(none);
  return hash64(whole);
};

function index(self: PyRange, value: PyObject): MaySuspend {
  if (isPlainInt(value)) {
    const position = positionOf(self, value.value);
    if (position === -1) raise('ValueError', `${value.value} is not in range`);
    return intOf(position);
  }
  return suspendSteps(indexSteps(self, value), [self, value]);
}
function* indexSteps(r: PyRange, value: PyObject): Steps<PyObject> {
  const found = yield* countSteps(r, value, true);
  if (found === 0) raise('ValueError', 'sequence.index(x): x not in sequence');
  return newInt(found - 1);
}
function count(self: PyRange, value: PyObject): MaySuspend {
  if (isPlainInt(value)) return newInt(positionOf(self, value.value) === -1 ? 0 : 1);
  return suspendSteps(
    (function* (): Steps<PyObject> {
      return newInt(yield* countSteps(self, value, false));
    })(),
    [self, value],
  );
}

describeType(RangeType, {
  source: 'Objects/rangeobject.c',
  methods: [
    method('__reversed__', '($self, /)', (r: PyRange) =>
      newRangeIter(r.at(subtractInts(r.length, 1)), subtractInts(0, r.step), r.length),
    ),
    method('__reduce__', '($self, /)', (r: PyRange) =>
      newTuple([incref(RangeType), newTuple([intOf(r.start), intOf(r.stop), intOf(r.step)])]),
    ),
    method('count', '($self, value, /)', count),
    method('index', '($self, value, /)', index),
  ],
  getsets: (['start', 'stop', 'step'] as const).map((name) => ({
    name,
    get: (r: PyRange) => intOf(r[name]),
  })),
});
