// count, repeat, cycle. CPython 3.13 Modules/itertoolsmodule.c (count_next, repeat_next, cycle_next).

import { getAttr } from '../../objects/attributes.ts';
import { callObject } from '../../objects/calls.ts';
import { withSize } from '../../objects/index.ts';
import { addInts, intOf } from '../../objects/int-arithmetic.ts';
import { IntType, newInt, newIntFrom, PyInt } from '../../objects/int.ts';
import { getIter, iterNext } from '../../objects/iterate.ts';
import { newList, PyList } from '../../objects/list.ts';
import { callNative, method } from '../../objects/native.ts';
import { binaryOp, NB_ADD } from '../../objects/number-ops.ts';
import { decref, incref, type PyObject, type PyType } from '../../objects/object.ts';
import { ownsFields, PyNative } from '../../objects/own-fields.ts';
import { raise } from '../../objects/raise.ts';
import { newNone } from '../../objects/singletons.ts';
import { describeType, shortTypeName } from '../../objects/static-type.ts';
import { newStr, staticStr } from '../../objects/str.ts';
import { SUSPENDED, suspendSteps, suspendThen, type Steps } from '../../objects/suspend.ts';
import { reprSteps } from '../../objects/text.ts';
import { newTuple, PyTuple, tupleOf } from '../../objects/tuple.ts';
import {
  newIteratorType,
  onlyPositional,
  reduceMethod,
  setStateMethod,
  withIter,
} from './iterator-type.ts';

const SOURCE = 'CPython 3.13 Modules/itertoolsmodule.c';

export const CountType = newIteratorType('count', 40);

class PyCount extends PyNative {
  /** Both owned. */
  declare value: PyObject;
  declare step: PyObject;
  /** Steals both. */
  constructor(type: PyType, value: PyObject, step: PyObject) {
    super(type);
    this.value = value;
    this.step = step;
  }
}
ownsFields(CountType, ['value', 'step']);

const isOne = (o: PyObject): boolean => o instanceof PyInt && o.value === 1;

/** PyNumber_Check. */
function isNumber(o: PyObject): boolean {
  const { type } = o;
  return (
    type.nb_index !== null ||
    type.nb_int !== null ||
    type.nb_float !== null ||
    type.name === 'complex'
  );
}
const countNew = method(
  'count',
  '($type, start=0, step=1)',
  (type: PyType, start?: PyObject, step?: PyObject) => {
    if ((start !== undefined && !isNumber(start)) || (step !== undefined && !isNumber(step)))
      raise('TypeError', 'a number is required');
    // Counting by one is done on host integers: what was a bool is none any more.
    const fast = start instanceof PyInt && (step === undefined || isOne(step));
    return new PyCount(
      type,
      start === undefined ? newInt(0) : fast ? newIntFrom(start.value) : incref(start),
      step === undefined ? newInt(1) : incref(step),
    );
  },
);
CountType.tp_new = (type, args, kwnames) => callNative(countNew, type, args, kwnames, 'count');
CountType.tp_iternext = (o) => {
  const self = o as PyCount;
  const { value, step } = self;
  if (value.type === IntType && step.type === IntType) {
    self.value = intOf(addInts((value as PyInt).value, (step as PyInt).value));
    return value;
  }
  const finish = (sum: PyObject): PyObject => {
    const now = self.value;
    self.value = sum;
    return now;
  };
  const sum = binaryOp(NB_ADD, value, step);
  return sum === SUSPENDED ? suspendThen(finish, [o]) : finish(sum);
};
CountType.tp_repr = (o) => suspendSteps(countReprSteps(o as PyCount), [o]);
function* countReprSteps(self: PyCount): Steps<PyObject> {
  const value = yield* reprSteps(self.value);
  const step = isOne(self.step) ? '' : `, ${yield* reprSteps(self.step)}`;
  return newStr(`${shortTypeName(self.type)}(${value}${step})`);
}
describeType(CountType, {
  source: SOURCE,
  methods: [
    reduceMethod((self: PyCount) => {
      const fast = self.value.type === IntType && isOne(self.step);
      const args = fast ? [self.value] : [self.value, self.step];
      return newTuple([incref(self.type), tupleOf(args)]);
    }),
  ],
});

export const RepeatType = newIteratorType('repeat', 32);

class PyRepeat extends PyNative {
  declare element: PyObject;
  /** -1: for ever. */
  declare left: number;
  /** Borrows `element`. */
  constructor(type: PyType, element: PyObject, left: number) {
    super(type);
    this.element = incref(element);
    this.left = left;
  }
}
ownsFields(RepeatType, ['element']);

const repeatNew = method(
  'repeat',
  '($type, object, times=<unrepresentable>)',
  (type: PyType, element: PyObject, times?: PyObject) => {
    if (times === undefined) return new PyRepeat(type, element, -1);
    return withSize(
      times,
      [type, element],
      (count: number) => new PyRepeat(type, element, Math.max(count, 0)),
    );
  },
);
RepeatType.tp_new = (type, args, kwnames) => callNative(repeatNew, type, args, kwnames, 'repeat');
RepeatType.tp_iternext = (o) => {
  const self = o as PyRepeat;
  if (self.left === 0) return null;
  if (self.left > 0) self.left--;
  return incref(self.element);
};
RepeatType.tp_repr = (o) => suspendSteps(repeatReprSteps(o as PyRepeat), [o]);
function* repeatReprSteps(self: PyRepeat): Steps<PyObject> {
  const element = yield* reprSteps(self.element);
  const times = self.left < 0 ? '' : `, ${self.left}`;
  return newStr(`${shortTypeName(self.type)}(${element}${times})`);
}
describeType(RepeatType, {
  source: SOURCE,
  methods: [
    method('__length_hint__', '($self, /)', (self: PyRepeat) =>
      self.left < 0 ? raise('TypeError', 'len() of unsized object') : newInt(self.left),
    ),
    reduceMethod((self: PyRepeat) => {
      const args = [incref(self.element), ...(self.left < 0 ? [] : [newInt(self.left)])];
      return newTuple([incref(self.type), newTuple(args)]);
    }),
  ],
});

export const CycleType = newIteratorType('cycle', 48);

class PyCycle extends PyNative {
  /** Null after the first round. */
  declare it: PyObject | null;
  declare saved: PyList;
  index = 0;
  firstPass = false;
  /** Steals `it`. */
  constructor(type: PyType, it: PyObject) {
    super(type);
    this.it = it;
    this.saved = newList([]);
  }
}
ownsFields(CycleType, ['it', 'saved']);

CycleType.tp_new = (type, args, kwnames) => {
  onlyPositional(CycleType, type, args, kwnames, 1, 1);
  return withIter(args[0]!, [type], (it) => new PyCycle(type, it));
};
CycleType.tp_iternext = (o) => {
  const self = o as PyCycle;
  if (self.it === null) return savedItem(self);
  const item = iterNext(self.it);
  return item === SUSPENDED
    ? suspendThen((i: PyObject | null) => keep(self, i), [o])
    : keep(self, item);
};
/** Steals `item`, an item of the first round. */
function keep(self: PyCycle, item: PyObject | null): PyObject | null {
  if (item !== null) {
    if (!self.firstPass) self.saved.append(item);
    return item;
  }
  const { it } = self;
  self.it = null;
  if (it !== null) decref(it);
  return savedItem(self);
}
function savedItem(self: PyCycle): PyObject | null {
  const { items } = self.saved;
  if (items.length === 0) return null;
  const item = items[self.index]!;
  self.index++;
  if (self.index >= items.length) self.index = 0;
  return incref(item);
}

const SETSTATE = staticStr('__setstate__');
function* cycleReduceSteps(self: PyCycle): Steps<PyObject> {
  if (self.it !== null) {
    const state = newTuple([incref(self.saved), newInt(self.firstPass ? 1 : 0)]);
    return newTuple([incref(self.type), tupleOf([self.it]), state]);
  }
  const it = getIter(self.saved) as PyObject;
  if (self.index !== 0) {
    const set = getAttr(it, SETSTATE) as PyObject;
    const index = newInt(self.index);
    let done = callObject(set, [index]);
    decref(set);
    decref(index);
    if (done === SUSPENDED) done = (yield) as PyObject;
    decref(done);
  }
  return newTuple([incref(self.type), newTuple([it]), newTuple([incref(self.saved), newInt(1)])]);
}
describeType(CycleType, {
  source: SOURCE,
  methods: [
    reduceMethod((self: PyCycle) => suspendSteps(cycleReduceSteps(self), [self])),
    setStateMethod((self: PyCycle, state: PyObject) => {
      if (!(state instanceof PyTuple)) raise('TypeError', 'state is not a tuple');
      const [saved, first] = state.items;
      if (saved === undefined || !(saved instanceof PyList) || !(first instanceof PyInt))
        raise('TypeError', 'state is not a tuple');
      const old = self.saved;
      self.saved = incref(saved) as PyList;
      self.firstPass = first.value !== 0;
      self.index = 0;
      decref(old);
      return newNone();
    }),
  ],
});
