// enumerate. CPython 3.13 Objects/enumobject.c.

import { getIter, iterNext } from './iterate.ts';
import { asIndex, takeValue } from './index.ts';
import { newIntFrom } from './int.ts';
import { callNative, method } from './native.ts';
import type { PyObject, PyType } from './object.ts';
import { ownsFields, PyNative } from './own-fields.ts';
import { newStaticType } from './static-type.ts';
import { SUSPENDED, suspendThen, type MaySuspend } from './suspend.ts';
import { selfIter } from './seq-iter.ts';
import { newTuple } from './tuple.ts';

export const EnumerateType = newStaticType('enumerate', {
  isBaseType: true,
  hasGc: true,
  basicSize: 48,
});

class PyEnumerate extends PyNative {
  /** Owned. */
  it: PyObject | null;
  next: number | bigint;
  constructor(type: PyType, it: PyObject, start: number | bigint) {
    super(type);
    this.it = it;
    this.next = start;
  }
}
ownsFields(EnumerateType, ['it']);

const create = method(
  'enumerate',
  '(iterable, start=0)',
  (iterable: PyObject, start?: PyObject): MaySuspend => {
    if (start === undefined) return withStart(EnumerateType, iterable, 0);
    const index = asIndex(start);
    if (index === SUSPENDED)
      return suspendThen(
        (i) => withStart(EnumerateType, iterable, takeValue(i)),
        [iterable, start],
      );
    return withStart(EnumerateType, iterable, takeValue(index));
  },
);
function withStart(type: PyType, iterable: PyObject, start: number | bigint): MaySuspend {
  const it = getIter(iterable);
  return it === SUSPENDED
    ? suspendThen((i: PyObject) => new PyEnumerate(type, i, start))
    : new PyEnumerate(type, it, start);
}
EnumerateType.tp_new = (_type, args, kwnames) =>
  callNative(create, undefined, args, kwnames, 'enumerate');
EnumerateType.tp_iter = selfIter;
EnumerateType.tp_iternext = (o) => {
  const self = o as PyEnumerate;
  const item = iterNext(self.it!);
  return item === SUSPENDED
    ? suspendThen((i: PyObject | null) => pair(self, i), [self])
    : pair(self, item);
};
/** Steals `item`. */
function pair(self: PyEnumerate, item: PyObject | null): PyObject | null {
  if (item === null) return null;
  const index = newIntFrom(self.next);
  self.next =
    typeof self.next === 'number' && self.next < Number.MAX_SAFE_INTEGER
      ? self.next + 1
      : BigInt(self.next) + 1n;
  return newTuple([index, item]);
}
