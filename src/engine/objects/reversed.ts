// reversed. CPython 3.13 Objects/enumobject.c (reversed_new_impl, reversed_next).

import { getItem, lengthOf } from './abstract.ts';
import { newInt } from './int.ts';
import { decref, incref, type PyObject, type PyType } from './object.ts';
import { ownsFields, PyNative } from './own-fields.ts';
import { raise } from './raise.ts';
import { callSpecialOptional, lookupMaybe } from './special-call.ts';
import { None } from './singletons.ts';
import { newStaticType } from './static-type.ts';
import { staticStr } from './str.ts';
import { SUSPENDED, suspendThen } from './suspend.ts';
import { selfIter } from './seq-iter.ts';

export const ReversedType = newStaticType('reversed', {
  isBaseType: true,
  hasGc: true,
  basicSize: 32,
});

class PyReversed extends PyNative {
  /** Owned; null when exhausted. */
  seq: PyObject | null;
  index: number;
  constructor(type: PyType, seq: PyObject, length: number) {
    super(type);
    this.seq = incref(seq);
    this.index = length - 1;
  }
}
ownsFields(ReversedType, ['seq']);

const REVERSED = staticStr('__reversed__');
ReversedType.tp_new = (type, args, kwnames) => {
  if (kwnames !== null) raise('TypeError', 'reversed() takes no keyword arguments');
  if (args.length !== 1) raise('TypeError', `reversed expected 1 argument, got ${args.length}`);
  const seq = args[0]!;
  if (lookupMaybe(seq, REVERSED) === None)
    raise('TypeError', `'${seq.type.name}' object is not reversible`);
  const own = callSpecialOptional(seq, REVERSED);
  if (own !== null) return own;
  if (seq.type.mp_subscript === null || seq.type.mp_length === null)
    raise('TypeError', `'${seq.type.name}' object is not reversible`);
  const length = lengthOf(seq);
  if (length === SUSPENDED) return suspendThen((n: number) => new PyReversed(type, seq, n), [seq]);
  return new PyReversed(type, seq, length);
};
ReversedType.tp_iter = selfIter;
ReversedType.tp_iternext = (o) => {
  const self = o as PyReversed;
  if (self.seq === null || self.index < 0) return null;
  const index = newInt(self.index--);
  const item = getItem(self.seq, index);
  if (item !== SUSPENDED) {
    decref(index);
    return item;
  }
  return suspendThen((i: PyObject) => (decref(index), i), [self]);
};
