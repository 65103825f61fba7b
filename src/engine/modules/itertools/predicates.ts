// takewhile, dropwhile, filterfalse, starmap, compress. CPython 3.13 Modules/itertoolsmodule.c.

import { callObject } from '../../objects/calls.ts';
import { charge } from '../../objects/charge.ts';
import { BoolType, newInt } from '../../objects/int.ts';
import { getIter, iterNext, listSteps } from '../../objects/iterate.ts';
import { callNative, method, type NativeFunction } from '../../objects/native.ts';
import { decref, decrefAll, incref, type PyObject, type PyType } from '../../objects/object.ts';
import { ownsFields, PyNative } from '../../objects/own-fields.ts';
import { newNone, None } from '../../objects/singletons.ts';
import { describeType } from '../../objects/static-type.ts';
import {
  suspendNext,
  SUSPENDED,
  suspendSteps,
  suspendThen,
  type MaySuspend,
  type Steps,
} from '../../objects/suspend.ts';
import { isTrue, truthSteps } from '../../objects/truth.ts';
import { newTuple, PyTuple, tupleOf } from '../../objects/tuple.ts';
import {
  newIteratorType,
  onlyPositional,
  reduceMethod,
  setStateMethod,
  withIter,
} from './iterator-type.ts';

const SOURCE = 'CPython 3.13 Modules/itertoolsmodule.c';

/** An iterator that asks a function about the items of another one. */
class PyFunctionIter extends PyNative {
  declare func: PyObject;
  declare it: PyObject;
  /** takewhile: has stopped; dropwhile: has started. */
  flag = false;
  /** Borrows `func`, steals `it`. */
  constructor(type: PyType, func: PyObject, it: PyObject) {
    super(type);
    this.func = incref(func);
    this.it = it;
  }
}

function functionType(
  name: string,
  basicSize: number,
  next: (self: PyFunctionIter) => Steps<PyObject | null>,
  hasFlag: boolean,
): PyType {
  const type = newIteratorType(name, basicSize);
  ownsFields(type, ['func', 'it']);
  type.tp_new = (cls, args, kwnames) => {
    onlyPositional(type, cls, args, kwnames, 2, 2);
    const func = args[0]!;
    return withIter(args[1]!, [cls, func], (it) => new PyFunctionIter(cls, func, it));
  };
  type.tp_iternext = (o) => suspendNext(next(o as PyFunctionIter), [o]);
  const reduce = (self: PyFunctionIter): PyObject => {
    const parts: PyObject[] = [incref(self.type), tupleOf([self.func, self.it])];
    return newTuple(hasFlag ? [...parts, newInt(self.flag ? 1 : 0)] : parts);
  };
  const methods: NativeFunction[] = [reduceMethod(reduce)];
  if (hasFlag) {
    const set = (self: PyFunctionIter, state: PyObject): MaySuspend => {
      const finish = (truth: boolean): PyObject => ((self.flag = truth), newNone());
      const truth = isTrue(state);
      return truth === SUSPENDED ? suspendThen(finish, [self]) : finish(truth);
    };
    methods.push(setStateMethod(set));
  }
  describeType(type, { source: SOURCE, methods });
  return type;
}

/** The next item of the inner iterator: a new reference, null at the end. */
function* nextItem(self: PyFunctionIter): Steps<PyObject | null> {
  charge(1);
  const item = iterNext(self.it);
  return item === SUSPENDED ? ((yield) as PyObject | null) : item;
}

/** Truth of `func(item)`; drops `item` if that raises. */
function* verdictSteps(func: PyObject, item: PyObject): Steps<boolean> {
  try {
    let answer = callObject(func, [item]);
    if (answer === SUSPENDED) answer = (yield) as PyObject;
    try {
      return yield* truthSteps(answer);
    } finally {
      decref(answer);
    }
  } catch (error) {
    decref(item);
    throw error;
  }
}

export const TakeWhileType = functionType(
  'takewhile',
  40,
  function* (self) {
    if (self.flag) return null;
    const item = yield* nextItem(self);
    if (item === null) return null;
    if (yield* verdictSteps(self.func, item)) return item;
    decref(item);
    self.flag = true;
    return null;
  },
  true,
);

export const DropWhileType = functionType(
  'dropwhile',
  40,
  function* (self) {
    for (;;) {
      const item = yield* nextItem(self);
      if (item === null || self.flag) return item;
      if (!(yield* verdictSteps(self.func, item))) {
        self.flag = true;
        return item;
      }
      decref(item);
    }
  },
  true,
);

export const FilterFalseType = functionType(
  'filterfalse',
  32,
  function* (self) {
    for (;;) {
      const item = yield* nextItem(self);
      if (item === null) return null;
      if (!(yield* keepsSteps(self.func, item))) return item;
      decref(item);
    }
  },
  false,
);
function* keepsSteps(func: PyObject, item: PyObject): Steps<boolean> {
  if (func !== None && func !== BoolType) return yield* verdictSteps(func, item);
  try {
    return yield* truthSteps(item);
  } catch (error) {
    decref(item);
    throw error;
  }
}

export const StarMapType = functionType(
  'starmap',
  32,
  function* (self) {
    const args = yield* nextItem(self);
    if (args === null) return null;
    try {
      const own = args instanceof PyTuple && !args.type.isHeapType;
      const items = own ? args.items : yield* listSteps(args);
      try {
        const result = callObject(self.func, items);
        return result === SUSPENDED ? yield : result;
      } finally {
        if (!own) decrefAll(items);
      }
    } finally {
      decref(args);
    }
  },
  false,
);

export const CompressType = newIteratorType('compress', 32);

class PyCompress extends PyNative {
  declare data: PyObject;
  declare selectors: PyObject;
  /** Steals both. */
  constructor(type: PyType, data: PyObject, selectors: PyObject) {
    super(type);
    this.data = data;
    this.selectors = selectors;
  }
}
ownsFields(CompressType, ['data', 'selectors']);

const compressNew = method(
  'compress',
  '($type, data, selectors)',
  (type: PyType, data: PyObject, selectors: PyObject) =>
    suspendSteps(compressNewSteps(type, data, selectors), [type, data, selectors]),
);
function* compressNewSteps(type: PyType, data: PyObject, selectors: PyObject): Steps<PyObject> {
  let left = getIter(data);
  if (left === SUSPENDED) left = (yield) as PyObject;
  try {
    let right = getIter(selectors);
    if (right === SUSPENDED) right = (yield) as PyObject;
    return new PyCompress(type, left, right);
  } catch (error) {
    decref(left);
    throw error;
  }
}
CompressType.tp_new = (type, args, kwnames) =>
  callNative(compressNew, type, args, kwnames, 'compress');
CompressType.tp_iternext = (o) => suspendNext(compressSteps(o as PyCompress), [o]);
function* compressSteps(self: PyCompress): Steps<PyObject | null> {
  for (;;) {
    charge(1);
    let item = iterNext(self.data);
    if (item === SUSPENDED) item = (yield) as PyObject | null;
    if (item === null) return null;
    let keep = false;
    try {
      let selector = iterNext(self.selectors);
      if (selector === SUSPENDED) selector = (yield) as PyObject | null;
      if (selector === null) return null;
      try {
        keep = yield* truthSteps(selector);
      } finally {
        decref(selector);
      }
    } finally {
      if (!keep) decref(item);
    }
    if (keep) return item;
  }
}
describeType(CompressType, {
  source: SOURCE,
  methods: [
    reduceMethod((self: PyCompress) =>
      newTuple([incref(self.type), tupleOf([self.data, self.selectors])]),
    ),
  ],
});
