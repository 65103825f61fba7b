// Iterating what has only `__getitem__`, and `iter(callable, sentinel)`. CPython 3.13 Objects/iterobject.c.

import { callObject } from './calls.ts';
import { compareSteps } from './compare.ts';
import { newInt } from './int.ts';
import { decref, EQ, type PyObject } from './object.ts';
import { ownsFields, PyNative } from './own-fields.ts';
import { Raised } from './raise.ts';
import { newStaticType } from './static-type.ts';
import { dropStopIteration } from './stop-iteration.ts';
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
