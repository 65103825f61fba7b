// Iterating what has only `__getitem__`, and `iter(callable, sentinel)`. CPython 3.13 Objects/iterobject.c.

import { builtinIter } from './builtin-iter.ts';
import { callObject } from './calls.ts';
import { compareSteps } from './compare.ts';
import { newInt } from './int.ts';
import { expectState } from './iterators.ts';
import { method } from './native.ts';
import { decref, EQ, type PyObject } from './object.ts';
import { ownsFields, PyNative } from './own-fields.ts';
import { Raised } from './raise.ts';
import { newNone, newNotImplemented } from './singletons.ts';
import { describeType, newStaticType } from './static-type.ts';
import { dropStopIteration } from './stop-iteration.ts';
import { newTuple, tupleOf } from './tuple.ts';
import { SUSPENDED, suspendSteps, suspendThen, type MaySuspend, type Steps } from './suspend.ts';

export const SeqIterType = newStaticType('iterator', { hasGc: true, basicSize: 32 });
export const CallIterType = newStaticType('callable_iterator', { hasGc: true, basicSize: 32 });

export class PySeqIter extends PyNative {
  index = 0;
  /** Null when exhausted. */
  declare seq: PyObject | null;
  constructor(seq: PyObject) {
    super(SeqIterType);
    this.seq = seq;
    seq.refcnt++;
  }
}

class PyCallIter extends PyNative {
  declare callable: PyObject | null;
  declare sentinel: PyObject | null;
  constructor(callable: PyObject, sentinel: PyObject) {
    super(CallIterType);
    this.callable = callable;
    this.sentinel = sentinel;
    callable.refcnt++;
    sentinel.refcnt++;
  }
}

/** Borrows `seq`. */
export function newSeqIter(seq: PyObject): PyObject {
  return new PySeqIter(seq);
}

/** `iter(callable, sentinel)`. Borrows both. */
export function newCallIter(callable: PyObject, sentinel: PyObject): PyObject {
  return new PyCallIter(callable, sentinel);
}

export function selfIter(o: PyObject): PyObject {
  o.refcnt++;
  return o;
}

ownsFields(SeqIterType, ['seq']);
SeqIterType.tp_iter = selfIter;
SeqIterType.tp_iternext = (o) => {
  const it = o as PySeqIter;
  if (it.seq === null) return null;
  const index = newInt(it.index);
  const rescue = (error: unknown): null => {
    const seq = it.seq;
    if (
      !(error instanceof Raised) ||
      !(error.exception.isA('IndexError') || error.exception.isA('StopIteration'))
    )
      throw error;
    decref(error.exception);
    it.seq = null;
    if (seq !== null) decref(seq);
    return null;
  };
  try {
    const item = it.seq.type.mp_subscript!(it.seq, index);
    it.index++;
    return item === SUSPENDED ? suspendThen((v) => v, [it], rescue) : item;
  } catch (error) {
    return rescue(error);
  } finally {
    decref(index);
  }
};

ownsFields(CallIterType, ['callable', 'sentinel']);
CallIterType.tp_iter = selfIter;
CallIterType.tp_iternext = (o) => {
  const it = o as PyCallIter;
  return it.callable === null ? null : suspendSteps(callIterSteps(it), [it]);
};

function* callIterSteps(it: PyCallIter): Steps<PyObject | null> {
  let value: MaySuspend | null;
  try {
    value = callObject(it.callable!, [], null);
    if (value === SUSPENDED) value = (yield) as PyObject;
  } catch (error) {
    value = dropStopIteration(error);
  }
  if (value !== null) {
    let stop = true;
    try {
      stop = it.sentinel === null || (yield* compareSteps(value, it.sentinel, EQ));
    } finally {
      if (stop) decref(value);
    }
    if (!stop) return value;
  }
  const { callable, sentinel } = it;
  it.callable = null;
  it.sentinel = null;
  if (callable !== null) decref(callable);
  if (sentinel !== null) decref(sentinel);
  return null;
}

describeType(CallIterType, {
  source: 'Objects/iterobject.c',
  methods: [
    method('__reduce__', '($self, /)', (it: PyCallIter) =>
      it.callable === null || it.sentinel === null
        ? newTuple([builtinIter('iter'), newTuple([newTuple([])])])
        : newTuple([builtinIter('iter'), tupleOf([it.callable, it.sentinel])]),
    ),
  ],
});
describeType(SeqIterType, {
  source: 'Objects/iterobject.c',
  methods: [
    method('__length_hint__', '($self, /)', (it: PySeqIter) => {
      const { seq } = it;
      if (seq === null) return newInt(0);
      if (seq.type.mp_length === null) return newNotImplemented();
      const left = (length: number): PyObject => newInt(Math.max(0, length - it.index));
      const length = seq.type.mp_length(seq);
      return length === SUSPENDED ? suspendThen(left, [it]) : left(length);
    }),
    method('__reduce__', '($self, /)', (it: PySeqIter) =>
      it.seq === null
        ? newTuple([builtinIter('iter'), newTuple([newTuple([])])])
        : newTuple([builtinIter('iter'), tupleOf([it.seq]), newInt(it.index)]),
    ),
    method('__setstate__', '($self, object, /)', (it: PySeqIter, state: PyObject) => {
      const at = expectState(state);
      if (it.seq !== null) it.index = Math.max(0, at);
      return newNone();
    }),
  ],
});
