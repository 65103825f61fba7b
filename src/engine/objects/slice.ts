// slice objects and their arithmetic. CPython 3.13 Objects/sliceobject.c (PySlice_Unpack, PySlice_AdjustIndices, slice_indices).

import { hashSteps } from './dict.ts';
import { hash64, wholeHash } from './hash.ts';
import { clampSize, indexSteps, withIndex } from './index.ts';
import { intOf } from './int-arithmetic.ts';
import { PyInt, newInt } from './int.ts';
import { callNative, method } from './native.ts';
import { decref, incref, type PyObject, type PyType } from './object.ts';
import { ownsFields, PyNative } from './own-fields.ts';
import { raise } from './raise.ts';
import { richCompare } from './compare.ts';
import { newNotImplemented, None } from './singletons.ts';
import { describeType, newStaticType } from './static-type.ts';
import { newStr } from './str.ts';
import { SUSPENDED, suspendSteps, type MaySuspend, type Steps } from './suspend.ts';
import { reprSteps } from './text.ts';
import { newTuple, tupleOf } from './tuple.ts';

export const SliceType = newStaticType('slice', { hasGc: true, basicSize: 40 });

export class PySlice extends PyNative {
  declare start: PyObject;
  declare stop: PyObject;
  declare step: PyObject;
  /** Steals all three. */
  constructor(start: PyObject, stop: PyObject, step: PyObject) {
    super(SliceType);
    this.start = start;
    this.stop = stop;
    this.step = step;
  }
}
ownsFields(SliceType, ['start', 'stop', 'step']);

/** Steals its arguments. New reference. */
export function newSlice(start: PyObject, stop: PyObject, step: PyObject): PySlice {
  return new PySlice(start, stop, step);
}

/** Adjusted to a length: `count` items at start, start + step, ... */
export interface SliceRange {
  readonly start: number;
  readonly stop: number;
  readonly step: number;
  readonly count: number;
}

/**
 * Calls `finish` with the slice adjusted to a sequence: at once if its parts are ints or None. `length` is asked after any Python ran.
 * ValueError for step 0.
 */
export function withSlice(
  slice: PySlice,
  length: () => number,
  owned: readonly (PyObject | null)[],
  finish: (range: SliceRange) => any,
): any {
  return withParts(slice, owned, (start, stop, step) =>
    finish(adjustSlice(start, stop, step, length())),
  );
}

/** PySlice_Unpack: calls `finish` with start, stop and step, not yet adjusted to anything. */
export function withParts(
  slice: PySlice,
  owned: readonly (PyObject | null)[],
  finish: (start: number | null, stop: number | null, step: number) => any,
): any {
  const step = evalPart(slice.step);
  if (step === 0) checkStep(step);
  const start = evalPart(slice.start);
  const stop = evalPart(slice.stop);
  if (step !== undefined && start !== undefined && stop !== undefined)
    return finish(start, stop, checkStep(step));
  return suspendSteps(unpackSteps(slice, finish), [slice, ...owned]);
}

/** null: None; undefined: Python must say. Clamped. */
function evalPart(o: PyObject): number | null | undefined {
  if (o === None) return null;
  if (o instanceof PyInt) return clampSize(o.value);
  if (o.type.nb_index === null) {
    raise('TypeError', 'slice indices must be integers or None or have an __index__ method');
  }
  return undefined;
}

function* partSteps(o: PyObject): Steps<number | null> {
  return evalPart(o) === null ? null : clampSize(yield* indexSteps(o));
}

function* unpackSteps(
  slice: PySlice,
  finish: (start: number | null, stop: number | null, step: number) => any,
): Steps<any> {
  const step = yield* partSteps(slice.step);
  const checked = checkStep(step);
  const start = yield* partSteps(slice.start);
  const stop = yield* partSteps(slice.stop);
  let result = finish(start, stop, checked);
  if (result === SUSPENDED) result = yield;
  return result;
}

function checkStep(step: number | null): number {
  if (step === 0) raise('ValueError', 'slice step cannot be zero');
  return step ?? 1;
}

/** PySlice_AdjustIndices. `start`, `stop` null: not given. */
export function adjustSlice(
  start: number | null,
  stop: number | null,
  step: number,
  length: number,
): SliceRange {
  const low = step < 0 ? -1 : 0;
  const high = step < 0 ? length - 1 : length;
  const place = (value: number): number => {
    const index = value < 0 ? value + length : value;
    return Math.max(low, Math.min(index, high));
  };
  const from = start === null ? (step < 0 ? high : low) : place(start);
  const to = stop === null ? (step < 0 ? low : high) : place(stop);
  const distance = step < 0 ? from - to : to - from;
  return {
    start: from,
    stop: to,
    step,
    count: distance <= 0 ? 0 : Math.floor((distance - 1) / Math.abs(step)) + 1,
  };
}

/** The items of an array that a slice names, borrowed. */
export function sliceItems<T>(items: readonly T[], range: SliceRange): T[] {
  if (range.step === 1) return items.slice(range.start, range.start + range.count);
  const out: T[] = [];
  for (let i = 0, at = range.start; i < range.count; i++, at += range.step) out.push(items[at]!);
  return out;
}

const sliceNew = method(
  'slice',
  '($type, start, stop=None, step=None, /)',
  (_t: PyType, a: PyObject, b?: PyObject, c?: PyObject) =>
    b === undefined
      ? newSlice(incref(None), incref(a), incref(None))
      : newSlice(incref(a), incref(b), incref(c ?? None)),
);
SliceType.tp_new = (type, args, kwnames) => {
  if (kwnames !== null && kwnames.length > 0)
    raise('TypeError', 'slice() takes no keyword arguments');
  return callNative(sliceNew, type, args, null, 'slice');
};
SliceType.tp_repr = (o) => suspendSteps(sliceReprSteps(o as PySlice), [o]);
function* sliceReprSteps(s: PySlice): Steps<PyObject> {
  const start = yield* reprSteps(s.start);
  const stop = yield* reprSteps(s.stop);
  return newStr(`slice(${start}, ${stop}, ${yield* reprSteps(s.step)})`);
}

SliceType.tp_richcompare = (a, b, op) => {
  if (!(b instanceof PySlice)) return newNotImplemented();
  const x = tupleOf(parts(a as PySlice));
  const y = tupleOf(parts(b));
  const result = richCompare(x, y, op);
  decref(x);
  decref(y);
  return result;
};
const parts = (s: PySlice): PyObject[] => [s.start, s.stop, s.step];

const MASK = (1n << 64n) - 1n;
SliceType.tp_hash = (o) => suspendSteps(sliceHashSteps(o as PySlice), [o]);
function* sliceHashSteps(s: PySlice): Steps<number> {
  let acc = 2870177450012600261n;
  for (const part of parts(s)) {
    const lane = BigInt.asUintN(64, wholeHash(yield* hashSteps(part)));
    acc = (acc + lane * 14029467366897019727n) & MASK;
    acc = ((acc << 31n) | (acc >> 33n)) & MASK;
    acc = (acc * 11400714785074694791n) & MASK;
  }
  return hash64(acc === MASK ? 1546275796n : BigInt.asIntN(64, acc));
}

/** slice.indices(length): exact for any size. */
export function sliceIndices(self: PySlice, length: PyObject): MaySuspend {
  return withIndex(length, [self], (size: number | bigint) => {
    if (size < 0) raise('ValueError', 'length should not be negative');
    return suspendSteps(indicesSteps(self, BigInt(size)), [self]);
  });
}

function* indicesSteps(s: PySlice, length: bigint): Steps<PyObject> {
  const step = s.step === None ? 1n : BigInt(yield* indexOf(s.step));
  if (step === 0n) raise('ValueError', 'slice step cannot be zero');
  const low = step < 0n ? -1n : 0n;
  const high = step < 0n ? length - 1n : length;
  const bound = function* (o: PyObject, absent: bigint): Steps<bigint> {
    if (o === None) return absent;
    let value = BigInt(yield* indexOf(o));
    if (value < 0n) value += length;
    return value < low ? low : value > high ? high : value;
  };
  const start = yield* bound(s.start, step < 0n ? high : low);
  const stop = yield* bound(s.stop, step < 0n ? low : high);
  return newTuple(
    [start, stop, step].map((v) =>
      Number.isSafeInteger(Number(v)) ? newInt(Number(v)) : intOf(v),
    ),
  );
}

function* indexOf(o: PyObject): Steps<number | bigint> {
  if (o.type.nb_index === null)
    raise('TypeError', 'slice indices must be integers or None or have an __index__ method');
  return yield* indexSteps(o);
}

describeType(SliceType, {
  source: 'Objects/sliceobject.c',
  methods: [
    method('indices', '($self, object, /)', sliceIndices),
    method('__reduce__', '($self, /)', (self: PySlice) =>
      newTuple([incref(SliceType), tupleOf(parts(self))]),
    ),
  ],
  getsets: (['start', 'stop', 'step'] as const).map((name) => ({
    name,
    get: (self: PySlice) => incref(self[name]),
  })),
});
