// set and frozenset: slots and methods. CPython 3.13 Objects/setobject.c.

import { stateSteps } from './object-reduce.ts';
import { basicSizeOf } from './type-layout.ts';
import { classGetItem } from './generic-alias.ts';
import { hash64, hashHigh, hashOf } from './hash.ts';
import { newInt } from './int.ts';
import { newSetIter } from './iterators.ts';
import { callNative, method, type NativeFunction, withoutKeywords } from './native.ts';
import {
  decref,
  EQ,
  GE,
  GT,
  incref,
  isSubtype,
  LE,
  LT,
  NE,
  type BinaryFunc,
  type PyObject,
  type PyType,
} from './object.ts';
import { raise } from './raise.ts';
import { guardedRepr, joinOwnedReprSteps } from './sequence-repr.ts';
import {
  differenceSteps,
  discardSteps,
  intersectionSteps,
  hasSteps,
  isDisjointSteps,
  isSubsetSteps,
  isSupersetSteps,
  removeAllSteps,
  symmetricUpdateSteps,
} from './set-algebra.ts';
import {
  FrozenSetType,
  hashesQuickly,
  PySet,
  setAddItem,
  SetType,
  setUpdateFrom,
  updateSteps,
} from './set.ts';
import { quickDifference, quickIntersection, quickUnion } from './set-quick.ts';
import { newBool, newNone, newNotImplemented } from './singletons.ts';
import { describeType } from './static-type.ts';
import { newStr } from './str.ts';
import { SUSPENDED, suspendSteps, suspendThen, type MaySuspend, type Steps } from './suspend.ts';
import { boolAnswer } from './truth.ts';
import { newTuple } from './tuple.ts';
import { newList } from './list.ts';

const baseOf = (o: PyObject): PyType =>
  isSubtype(o.type, FrozenSetType) ? FrozenSetType : SetType;

/** An exact set (or frozenset) with the same items as `o`. */
export function copySet(o: PySet, type: PyType = baseOf(o)): PySet {
  const copy = new PySet(type);
  copy.copyFrom(o);
  return copy;
}

/** A copy of `self` with what `others` have. Source: set_union, set_or: itself among them adds nothing, and does not grow the table. */
function unionSteps(self: PySet, others: readonly PyObject[]): Steps<PyObject> {
  return buildSteps(copySet(self), function* (set) {
    for (const other of others) if (other !== self) yield* updateSteps(set, other);
  });
}

/** Runs `fill` on a new set, which is the result. */
function* buildSteps(set: PySet, fill: (set: PySet) => Steps<void>): Steps<PyObject> {
  let done = false;
  try {
    yield* fill(set);
    done = true;
    return set;
  } finally {
    if (!done) decref(set);
  }
}

function setRepr(o: PyObject): MaySuspend {
  const set = o as PySet;
  const { name } = o.type;
  if (set.used === 0) return newStr(`${name}()`);
  return guardedRepr(set, `${name}(...)`, function* () {
    const inside = yield* joinOwnedReprSteps(set.keys().map((k) => incref(k)));
    return o.type === SetType ? `{${inside}}` : `${name}({${inside}})`;
  });
}

/** An operator between two sets: `fill` changes a copy of the left one. */
function operator(
  steps: (a: PySet, b: PySet) => Steps<PyObject>,
  quick: ((a: PySet, b: PySet, type: PyType) => PySet | null) | null = null,
): BinaryFunc {
  return (a, b) => {
    if (!(a instanceof PySet) || !(b instanceof PySet)) return newNotImplemented();
    const result = quick === null ? null : quick(a, b, baseOf(a));
    return result ?? suspendSteps(steps(a, b), [a, b]);
  };
}

function inPlace(steps: (a: PySet, b: PySet) => Steps<void>): BinaryFunc {
  return (a, b) => {
    if (!(b instanceof PySet)) return newNotImplemented();
    return suspendSteps(inPlaceSteps(a as PySet, steps(a as PySet, b)), [a, b]);
  };
}
function* inPlaceSteps(a: PySet, steps: Steps<void>): Steps<PyObject> {
  yield* steps;
  return incref(a);
}

const symmetricSteps = (a: PySet, b: PyObject): Steps<PyObject> =>
  buildSteps(new PySet(baseOf(a)), function* (result) {
    yield* updateSteps(result, b);
    yield* symmetricUpdateSteps(result, a);
  });

for (const type of [SetType, FrozenSetType]) {
  type.tp_repr = setRepr;
  type.tp_iter = newSetIter;
  type.mp_length = (o) => (o as PySet).used;
  type.sq_contains = (o, key) => {
    if (hashesQuickly(key)) {
      const low = hashOf(key) as number;
      const slot = (o as PySet).find(key, low, hashHigh);
      if (slot !== SUSPENDED) return slot >= 0;
    }
    return suspendSteps(hasSteps(o as PySet, key, true), [o, key]);
  };
  type.tp_richcompare = (a, b, op) => {
    if (!(b instanceof PySet)) return newNotImplemented();
    const x = a as PySet;
    const [m, n] = [x.used, b.used];
    if ((op === EQ || op === NE) && m !== n) return newBool(op === NE);
    if (
      (op === LT && m >= n) ||
      (op === LE && m > n) ||
      (op === GT && m <= n) ||
      (op === GE && m < n)
    )
      return newBool(false);
    const [small, large] = op === GT || op === GE ? [b, x] : [x, b];
    return suspendSteps(subsetResult(small, large, op === NE), [a, b]);
  };
  type.nb_or = operator((a, b) => unionSteps(a, [b]), quickUnion);
  type.nb_and = operator((a, b) => intersectionSteps(a, b, baseOf(a)), quickIntersection);
  type.nb_subtract = operator((a, b) => differenceSteps(a, b, baseOf(a)), quickDifference);
  type.nb_xor = operator((a, b) => symmetricSteps(a, b));
}
function* subsetResult(small: PySet, large: PySet, negate: boolean): Steps<PyObject> {
  return newBool((yield* isSubsetSteps(small, large)) !== negate);
}
SetType.nb_inplace_or = inPlace((a, b) => updateSteps(a, b));
SetType.nb_inplace_subtract = inPlace((a, b) => removeAllSteps(a, b));
SetType.nb_inplace_and = inPlace((a, b) => intersectUpdate(a, b));
SetType.nb_inplace_xor = inPlace((a, b) => symmetricUpdateSteps(a, b));
SetType.tp_hash = null;
FrozenSetType.tp_hash = (o) => frozenHash(o as PySet);

function* intersectUpdate(a: PySet, b: PyObject): Steps<void> {
  const result = (yield* intersectionSteps(a, b, SetType)) as PySet;
  a.swap(result);
  decref(result);
}

const U64 = (value: bigint): bigint => BigInt.asUintN(64, value);
/** Source: frozenset_hash. */
function frozenHash(set: PySet): number {
  if (set.hashed) return hash64((BigInt(set.hashHigh) << 32n) | BigInt(set.hashLow >>> 0));
  let hash = 0n;
  for (let i = 0; i < set.table.length; i++) {
    if (set.keyAt(i) === null) continue;
    const h = U64((BigInt(set.highs[i]!) << 32n) | BigInt(set.lows[i]! >>> 0));
    hash ^= U64((h ^ 89869747n ^ U64(h << 16n)) * 3644798167n);
  }
  hash ^= U64(BigInt(set.used + 1) * 1927868237n);
  hash ^= (hash >> 11n) ^ (hash >> 25n);
  hash = U64(hash * 69069n + 907133923n);
  if (hash === (1n << 64n) - 1n) hash = 590923713n;
  const low = hash64(BigInt.asIntN(64, hash));
  set.hashLow = low;
  set.hashHigh = Number(BigInt.asIntN(32, hash >> 32n));
  set.hashed = true;
  return low;
}

const setInit = method('set', '($self, iterable=(), /)', (self: PySet, iterable?: PyObject) => {
  if (self.fill > 0) self.clear();
  if (iterable === undefined) return newNone();
  const done = setUpdateFrom(self, iterable);
  return done === SUSPENDED ? suspendThen(() => newNone()) : newNone();
});
SetType.tp_new = (type) => new PySet(type);
SetType.tp_init = (o, args, kwnames) => {
  if (kwnames === null && args.length > 1)
    raise('TypeError', `${o.type.name} expected at most 1 argument, got ${args.length}`);
  const done = callNative(setInit, o, args, kwnames, 'set');
  if (done === SUSPENDED) return done;
  decref(done);
  return undefined;
};

const frozenNew = method(
  'frozenset',
  '($type, iterable=(), /)',
  (type: PyType, iterable?: PyObject) => {
    if (iterable !== undefined && type === FrozenSetType && iterable.type === FrozenSetType)
      return incref(iterable);
    const set = new PySet(type);
    if (iterable === undefined) return set;
    return suspendSteps(
      buildSteps(set, (s) => updateSteps(s, iterable)),
      [iterable],
    );
  },
);
FrozenSetType.tp_new = (type, args, kwnames) => {
  const lets = type.tp_init !== FrozenSetType.tp_init;
  const given = withoutKeywords(args, kwnames, lets, 'frozenset');
  return callNative(frozenNew, type, given, null, 'frozenset');
};

/** A method with any number of other iterables. */
function variadic(
  name: string,
  steps: (self: PySet, others: PyObject[]) => Steps<PyObject>,
): NativeFunction {
  return method(name, '($self, /, *others)', (self: PySet, others: PyObject[]) =>
    suspendSteps(steps(self, others), [self, ...others]),
  );
}

const one = (
  name: string,
  steps: (self: PySet, other: PyObject) => Steps<PyObject>,
): NativeFunction =>
  method(name, '($self, other, /)', (self: PySet, other: PyObject) =>
    suspendSteps(steps(self, other), [self, other]),
  );

/** Applies `next` for each of `others` to a growing result, dropping what it replaces. */
function* foldSteps(
  self: PySet,
  others: PyObject[],
  next: (set: PySet, other: PyObject) => Steps<PyObject>,
): Steps<PyObject> {
  let result: PyObject = copySet(self);
  for (const other of others) {
    const before: PyObject = result;
    try {
      result = yield* next(before as PySet, other);
    } finally {
      decref(before);
    }
  }
  return result;
}

/** Source: set_issubset: what is no set is cut down to what is in this one. */
function* issubsetSteps(self: PySet, other: PyObject): Steps<PyObject> {
  if (other instanceof PySet) return newBool(yield* isSubsetSteps(self, other));
  const both = (yield* intersectionSteps(self, other, SetType)) as PySet;
  const isSubset = both.used === self.used;
  decref(both);
  return newBool(isSubset);
}

const common: NativeFunction[] = [
  variadic('difference', (self, others) =>
    foldSteps(self, others, (s, o) => differenceSteps(s, o, baseOf(self))),
  ),
  variadic('intersection', (self, others) =>
    foldSteps(self, others, (s, o) => intersectionSteps(s, o, baseOf(self))),
  ),
  variadic('union', unionSteps),
  one('symmetric_difference', symmetricSteps),
  one('issubset', issubsetSteps),
  one('issuperset', function* (self, other) {
    return newBool(yield* isSupersetSteps(self, other));
  }),
  one('isdisjoint', function* (self, other) {
    return newBool(yield* isDisjointSteps(self, other));
  }),
  method('__contains__', '($self, object, /)', (self: PySet, key: PyObject) =>
    boolAnswer(SetType.sq_contains!(self, key)),
  ),
  method('__class_getitem__', '($type, object, /)', classGetItem, { class: true }),
  method('__sizeof__', '($self, /)', (self: PySet) =>
    newInt(basicSizeOf(self.type) + (self.table.length > 8 ? 16 * self.table.length : 0)),
  ),
  method('__reduce__', '($self, /)', (self: PySet) => suspendSteps(reduceSteps(self), [self])),
];

function* reduceSteps(self: PySet): Steps<PyObject> {
  const args = newTuple([newList(self.keys().map((k) => incref(k)))]);
  try {
    const state = yield* stateSteps(self, false);
    return newTuple([incref(self.type), incref(args), state]);
  } finally {
    decref(args);
  }
}

function* updateAll(
  self: PySet,
  others: PyObject[],
  step: (self: PySet, other: PyObject) => Steps<void>,
): Steps<PyObject> {
  for (const other of others) yield* step(self, other);
  return newNone();
}

/** The set changes only when all of it is done. Source: set_intersection_update_multi. */
function* intersectAllSteps(self: PySet, others: PyObject[]): Steps<PyObject> {
  const result = yield* foldSteps(self, others, (s, o) => intersectionSteps(s, o, SetType));
  self.swap(result as PySet);
  decref(result);
  return newNone();
}

describeType(SetType, {
  source: 'Objects/setobject.c',
  methods: [
    ...common,
    method('add', '($self, object, /)', (self: PySet, key: PyObject) => {
      const done = setAddItem(self, key);
      return done === SUSPENDED ? suspendThen(() => newNone()) : newNone();
    }),
    method('clear', '($self, /)', (self: PySet) => (self.clear(), newNone())),
    method('copy', '($self, /)', (self: PySet) => copySet(self)),
    one('discard', function* (self, key) {
      yield* discardSteps(self, key);
      return newNone();
    }),
    one('remove', function* (self, key) {
      if (!(yield* discardSteps(self, key))) raise('KeyError', key);
      return newNone();
    }),
    method('pop', '($self, /)', (self: PySet) =>
      self.used === 0 ? raise('KeyError', 'pop from an empty set') : self.takeAny(),
    ),
    variadic('update', (self, others) => updateAll(self, others, updateSteps)),
    variadic('difference_update', (self, others) => updateAll(self, others, removeAllSteps)),
    variadic('intersection_update', intersectAllSteps),
    one('symmetric_difference_update', (self, other) =>
      updateAll(self, [other], symmetricUpdateSteps),
    ),
  ],
});
describeType(FrozenSetType, {
  source: 'Objects/setobject.c',
  methods: [
    ...common,
    method('copy', '($self, /)', (self: PySet) =>
      self.type === FrozenSetType ? incref(self) : copySet(self),
    ),
  ],
});
