// deque: slots and methods. CPython 3.13 Modules/_collectionsmodule.c.

import { isEqualSteps } from '../../objects/abstract.ts';
import { callObject } from '../../objects/calls.ts';
import { charge } from '../../objects/charge.ts';
import { quickEqual, richCompare } from '../../objects/compare.ts';
import { compareValues } from '../../objects/float-arithmetic.ts';
import { classGetItem } from '../../objects/generic-alias.ts';
import { asSize, hasIndex, SSIZE_MAX, withIndex, withSize } from '../../objects/index.ts';
import { newInt, PyInt } from '../../objects/int.ts';
import { getIter, iterNext, tryToArray } from '../../objects/iterate.ts';
import { callNative, method } from '../../objects/native.ts';
import {
  decref,
  decrefAll,
  EQ,
  incref,
  isInstance,
  NE,
  type CompareOp,
  type PyObject,
} from '../../objects/object.ts';
import { raise } from '../../objects/raise.ts';
import { guardedRepr, joinOwnedReprSteps } from '../../objects/sequence-repr.ts';
import { boundSteps } from '../../objects/sequence-search.ts';
import { newBool, newNone, newNotImplemented, None } from '../../objects/singletons.ts';
import { describeType, shortTypeName } from '../../objects/static-type.ts';
import {
  SUSPENDED,
  suspendSteps,
  suspendThen,
  type MaySuspend,
  type Steps,
} from '../../objects/suspend.ts';
import { newTuple } from '../../objects/tuple.ts';
import { reprSteps } from '../../objects/text.ts';
import { stateSteps } from '../../objects/object-reduce.ts';
import { DequeType, PyDeque } from './deque.ts';
import { newDequeIter, newDequeReverseIter } from './deque-iterators.ts';

const isDeque = (o: PyObject): o is PyDeque => isInstance(o, DequeType);

DequeType.tp_new = (type) => new PyDeque(type);
const init = method(
  'deque',
  '($self, iterable=<unrepresentable>, maxlen=<unrepresentable>)',
  (self: PyDeque, iterable?: PyObject, maxlen?: PyObject): MaySuspend => {
    let bound = -1;
    if (maxlen !== undefined && maxlen !== None) {
      if (!(maxlen instanceof PyInt)) raise('TypeError', 'an integer is required');
      if (maxlen.value > SSIZE_MAX)
        raise('OverflowError', 'Python int too large to convert to C ssize_t');
      if (maxlen.value < 0) raise('ValueError', 'maxlen must be non-negative');
      bound = Number(maxlen.value);
    }
    self.maxlen = bound;
    self.clear();
    if (iterable === undefined) return newNone();
    return extend(self, iterable, false);
  },
);
DequeType.tp_init = (o, args, kwnames) => {
  const done = callNative(init, o, args, kwnames, 'deque');
  if (done === SUSPENDED) return done;
  decref(done);
  return undefined;
};

/** deque_extend, deque_extendleft. */
function extend(self: PyDeque, iterable: PyObject, left: boolean): MaySuspend {
  if (iterable === self) {
    const copy = self.items();
    for (const item of copy) put(self, incref(item), left);
    return newNone();
  }
  const quick = tryToArray(iterable);
  if (quick === undefined) return suspendSteps(extendSteps(self, iterable, left), [self, iterable]);
  charge(quick.length);
  self.fillFrom(left);
  for (let i = 0; i < quick.length; i++) put(self, quick[i]!, left);
  return newNone();
}

/** Steals `item`. */
function put(self: PyDeque, item: PyObject, left: boolean): void {
  if (left) self.appendLeft(item);
  else self.append(item);
}

function* extendSteps(self: PyDeque, iterable: PyObject, left: boolean): Steps<PyObject> {
  let it = getIter(iterable);
  if (it === SUSPENDED) it = (yield) as PyObject;
  self.fillFrom(left);
  try {
    for (;;) {
      charge(1);
      let item = iterNext(it);
      if (item === SUSPENDED) item = (yield) as PyObject | null;
      if (item === null) return newNone();
      put(self, item, left);
    }
  } finally {
    decref(it);
  }
}

DequeType.mp_length = (o) => (o as PyDeque).length;
DequeType.tp_hash = null;
DequeType.tp_iter = (o) => newDequeIter(o as PyDeque);
DequeType.tp_repr = (o) => {
  const deque = o as PyDeque;
  return guardedRepr(o, '[...]', function* () {
    const items = deque.items();
    for (const item of items) item.refcnt++;
    const inside = yield* joinOwnedReprSteps(items);
    const bound = deque.maxlen >= 0 ? `, maxlen=${deque.maxlen}` : '';
    return `${shortTypeName(o.type)}([${inside}]${bound})`;
  });
};

/** A key as an index of an existing item. IndexError, TypeError. */
function withItem(o: PyObject, key: PyObject, owned: PyObject[], finish: (at: number) => any): any {
  if (!hasIndex(key)) raise('TypeError', `sequence index must be integer, not '${key.type.name}'`);
  return withIndex(key, [o, ...owned], (index) => {
    const deque = o as PyDeque;
    let at = asSize(index, 'IndexError');
    if (at < 0) at += deque.length;
    if (at < 0 || at >= deque.length) raise('IndexError', 'deque index out of range');
    return finish(at);
  });
}
DequeType.mp_subscript = (o, key) => withItem(o, key, [], (at) => incref((o as PyDeque).at(at)));
DequeType.mp_ass_subscript = (o, key, value) =>
  withItem(o, key, value === null ? [] : [value], (at) => {
    const deque = o as PyDeque;
    if (value === null) return removeAt(deque, at);
    decref(deque.replace(at, incref(value)));
  });

/** deque_del_item: rotates the item to the front and back again. */
function removeAt(deque: PyDeque, at: number): void {
  deque.rotate(-at);
  const item = deque.popLeft();
  deque.rotate(at);
  decref(item);
}

/** Index of the first item equal to `value` between the bounds, or -1. RuntimeError with `message` if the deque changes meanwhile. */
function* findSteps(
  deque: PyDeque,
  value: PyObject,
  start: number,
  stop: number,
  message: string,
  error = 'RuntimeError',
): Steps<number> {
  const { state } = deque;
  for (let i = start; i < stop; i++) {
    const item = incref(deque.at(i));
    let equal: boolean;
    try {
      equal = yield* isEqualSteps(item, value);
    } finally {
      decref(item);
    }
    if (deque.state !== state) raise(error, message);
    if (equal) return i;
  }
  return -1;
}
const MUTATED = 'deque mutated during iteration';

DequeType.sq_contains = (o, value) => {
  const deque = o as PyDeque;
  for (let i = 0; i < deque.length; i++) {
    const equal = quickEqual(deque.at(i), value);
    if (equal === undefined) return suspendSteps(containsSteps(deque, value, i), [o, value]);
    if (equal) return true;
  }
  return false;
};
function* containsSteps(deque: PyDeque, value: PyObject, start: number): Steps<boolean> {
  return (yield* findSteps(deque, value, start, deque.length, MUTATED)) >= 0;
}

function* indexOfSteps(
  self: PyDeque,
  value: PyObject,
  start?: PyObject,
  stop?: PyObject,
): Steps<PyObject> {
  const from = yield* boundSteps(start, 0, self.length);
  const to = yield* boundSteps(stop, self.length, self.length);
  const at = yield* findSteps(self, value, from, Math.min(to, self.length), MUTATED);
  if (at >= 0) return newInt(at);
  return raise('ValueError', `${yield* reprSteps(value)} is not in deque`);
}

function* countSteps(self: PyDeque, value: PyObject): Steps<PyObject> {
  let count = 0;
  for (let at = 0; ; at++) {
    at = yield* findSteps(self, value, at, self.length, MUTATED);
    if (at < 0) return newInt(count);
    count++;
  }
}

function* removeSteps(self: PyDeque, value: PyObject): Steps<PyObject> {
  const at = yield* findSteps(self, value, 0, self.length, MUTATED, 'IndexError');
  if (at < 0) raise('ValueError', `${yield* reprSteps(value)} is not in deque`);
  removeAt(self, at);
  return newNone();
}

DequeType.tp_richcompare = (a, b, op) => {
  if (!isDeque(a) || !isDeque(b)) return newNotImplemented();
  if (op === EQ && a === b) return newBool(true);
  if (op === NE && a === b) return newBool(false);
  if (a.length !== b.length && (op === EQ || op === NE)) return newBool(op === NE);
  return suspendSteps(compareStepsOf(a, b, op), [a, b]);
};
function* compareStepsOf(a: PyDeque, b: PyDeque, op: CompareOp): Steps<PyObject> {
  const [left, right] = [a.state, b.state];
  for (let i = 0; i < a.length && i < b.length; i++) {
    if (a.state !== left || b.state !== right) raise('RuntimeError', MUTATED);
    const x = incref(a.at(i));
    const y = incref(b.at(i));
    try {
      if (yield* isEqualSteps(x, y)) continue;
      if (op === EQ || op === NE) return newBool(op === NE);
      let result = richCompare(x, y, op);
      if (result === SUSPENDED) result = (yield) as PyObject;
      return result;
    } finally {
      decref(x);
      decref(y);
    }
  }
  return newBool(compareValues(a.length, b.length, op));
}

/** deque_copy_impl: an exact deque at once, a subclass by calling it. */
function copy(self: PyDeque): MaySuspend {
  if (self.type === DequeType) {
    const made = new PyDeque(DequeType);
    made.maxlen = self.maxlen;
    if (self.length !== 1) made.fillFrom(false);
    for (const item of self.items()) made.append(incref(item));
    return made;
  }
  const args: PyObject[] = [self];
  const bound = self.maxlen >= 0 ? newInt(self.maxlen) : null;
  if (bound !== null) args.push(bound);
  const made = callObject(self.type, args);
  if (bound !== null) decref(bound);
  const check = (result: PyObject): PyObject => {
    if (isDeque(result)) return result;
    const name = result.type.name;
    decref(result);
    return raise('TypeError', `${shortTypeName(self.type)}() must return a deque, not ${name}`);
  };
  return made === SUSPENDED ? suspendThen(check, [self]) : check(made);
}

DequeType.sq_concat = (a, b) => {
  if (!isDeque(b)) raise('TypeError', `can only concatenate deque (not "${b.type.name}") to deque`);
  return suspendSteps(concatSteps(a as PyDeque, b), [a, b]);
};
function* concatSteps(a: PyDeque, b: PyDeque): Steps<PyObject> {
  let made = copy(a);
  if (made === SUSPENDED) made = (yield) as PyObject;
  (made as PyDeque).fillFrom(false);
  for (const item of b.items()) (made as PyDeque).append(incref(item));
  return made;
}
DequeType.sq_inplace_concat = (a, b) => {
  const done = extend(a as PyDeque, b, false);
  if (done === SUSPENDED) return suspendThen(() => incref(a), [a]);
  decref(done);
  return incref(a);
};
DequeType.sq_repeat = (o, count) =>
  withSize(count, [o], (times: number) => {
    const repeated = (made: PyObject): PyObject => (repeatInPlace(made as PyDeque, times), made);
    const made = copy(o as PyDeque);
    return made === SUSPENDED ? suspendThen(repeated) : repeated(made);
  });
DequeType.sq_inplace_repeat = (o, count) =>
  withSize(count, [o], (times: number) => (repeatInPlace(o as PyDeque, times), incref(o)));

/** deque_inplace_repeat_lock_held. */
function repeatInPlace(deque: PyDeque, times: number): void {
  if (deque.length === 0 || times === 1) return;
  if (times <= 0) return deque.clear();
  const items = deque.items();
  let left = times - 1;
  if (deque.maxlen >= 0 && left * items.length > deque.maxlen) {
    left = Math.ceil(deque.maxlen / items.length);
  } else if (times * items.length > 1 << 27) raise('MemoryError');
  // The items must live on while a bound pushes them out.
  for (const item of items) item.refcnt++;
  for (; left > 0; left--) {
    charge(items.length);
    for (const item of items) deque.append(incref(item));
  }
  decrefAll(items);
}

function insert(self: PyDeque, index: PyObject, value: PyObject): MaySuspend {
  return withIndex(index, [self, value], (given) => {
    if (self.length === self.maxlen) raise('IndexError', 'deque already at its maximum size');
    const at = asSize(given);
    const { length } = self;
    if (at >= length) self.append(incref(value));
    else if (at <= -length || at === 0) self.appendLeft(incref(value));
    else {
      self.rotate(-at);
      if (at < 0) self.append(incref(value));
      else self.appendLeft(incref(value));
      self.rotate(at);
    }
    return newNone();
  });
}

function reverse(self: PyDeque): PyObject {
  const items = self.items();
  items.forEach((item, i) => self.replace(items.length - 1 - i, item));
  return newNone();
}

function popFrom(self: PyDeque, left: boolean): PyObject {
  if (self.length === 0) raise('IndexError', 'pop from an empty deque');
  return left ? self.popLeft() : self.pop();
}

/** deque___reduce___impl: (type, ((), maxlen) or (), state, iter(self)). */
function* reduceSteps(self: PyDeque): Steps<PyObject> {
  const state = yield* stateSteps(self, false);
  let it = getIter(self);
  if (it === SUSPENDED) it = (yield) as PyObject;
  const args = self.maxlen < 0 ? newTuple([]) : newTuple([newTuple([]), newInt(self.maxlen)]);
  return newTuple([incref(self.type), args, state, it]);
}

const rotate = (self: PyDeque, n?: PyObject): MaySuspend =>
  withSize(n, [self], (steps: number) => (self.rotate(steps), newNone()), 1);

describeType(DequeType, {
  source: 'CPython 3.13 Modules/_collectionsmodule.c',
  methods: [
    method('append', '($self, item, /)', (self: PyDeque, item: PyObject) => {
      self.append(incref(item));
      return newNone();
    }),
    method('appendleft', '($self, item, /)', (self: PyDeque, item: PyObject) => {
      self.appendLeft(incref(item));
      return newNone();
    }),
    method('clear', '($self, /)', (self: PyDeque) => (self.clear(), newNone())),
    method('__copy__', '($self, /)', copy),
    method('copy', '($self, /)', copy),
    method('count', '($self, value, /)', (self: PyDeque, value: PyObject) =>
      suspendSteps(countSteps(self, value), [self, value]),
    ),
    method('extend', '($self, iterable, /)', (self: PyDeque, items: PyObject) =>
      extend(self, items, false),
    ),
    method('extendleft', '($self, iterable, /)', (self: PyDeque, items: PyObject) =>
      extend(self, items, true),
    ),
    method(
      'index',
      '($self, value, start=<unrepresentable>, stop=<unrepresentable>, /)',
      (self: PyDeque, value: PyObject, start?: PyObject, stop?: PyObject) =>
        suspendSteps(indexOfSteps(self, value, start, stop), [
          self,
          value,
          start ?? null,
          stop ?? null,
        ]),
    ),
    method('insert', '($self, index, value, /)', insert),
    method('pop', '($self, /)', (self: PyDeque) => popFrom(self, false)),
    method('popleft', '($self, /)', (self: PyDeque) => popFrom(self, true)),
    method('__reduce__', '($self, /)', (self: PyDeque) => suspendSteps(reduceSteps(self), [self])),
    method('remove', '($self, value, /)', (self: PyDeque, value: PyObject) =>
      suspendSteps(removeSteps(self, value), [self, value]),
    ),
    method('__reversed__', '($self, /)', (self: PyDeque) => newDequeReverseIter(self)),
    method('reverse', '($self, /)', reverse),
    method('rotate', '($self, n=1, /)', rotate),
    method('__sizeof__', '($self, /)', (self: PyDeque) => newInt(self.sizeOf())),
    method('__class_getitem__', '($type, object, /)', classGetItem, { class: true }),
  ],
  getsets: [
    {
      name: 'maxlen',
      get: (self: PyDeque) => (self.maxlen < 0 ? newNone() : newInt(self.maxlen)),
      doc: 'maximum size of a deque or None if unbounded',
    },
  ],
});
