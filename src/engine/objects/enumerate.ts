// enumerate. CPython 3.13 Objects/enumobject.c (enum_new_impl, enum_next).

import type { PyStr } from './str.ts';
import { getIter, iterNext } from './abstract.ts';
import { classGetItem } from './generic-alias.ts';
import { withIndex } from './index.ts';
import { addInts, intOf, type IntValue } from './int-arithmetic.ts';
import { callNative, method } from './native.ts';
import { incref, type PyObject, type PyType } from './object.ts';
import { ownsFields, PyNative } from './own-fields.ts';
import { raise } from './raise.ts';
import { selfIter } from './seq-iter.ts';
import { describeType, newStaticType } from './static-type.ts';
import { SUSPENDED, suspendThen } from './suspend.ts';
import { newNone } from './singletons.ts';
import { newTuple, reuseTuple } from './tuple.ts';

export const EnumerateType = newStaticType('enumerate', {
  isBaseType: true,
  hasGc: true,
  basicSize: 48,
});

class PyEnumerate extends PyNative {
  declare count: IntValue;
  /** Owned. */
  declare iterator: PyObject;
  /** The pair given last; given again if nobody has kept it. Owned. */
  result = newTuple([newNone(), newNone()]);
  /** Steals `iterator`. */
  constructor(type: PyType, iterator: PyObject, count: IntValue) {
    super(type);
    this.iterator = iterator;
    this.count = count;
  }
}
ownsFields(EnumerateType, ['iterator', 'result']);

const enumerateNew = method(
  'enumerate',
  '($type, iterable, start=0)',
  (type: PyType, iterable: PyObject, start?: PyObject) =>
    withIndex(
      start,
      [type, iterable],
      (count: IntValue) => {
        const make = (it: PyObject): PyObject => new PyEnumerate(type, it, count);
        const it = getIter(iterable);
        return it === SUSPENDED ? suspendThen(make, [type]) : make(it);
      },
      0,
    ),
);
/** Source: enumerate_vectorcall, which has words of its own. */
function checkVectorcall(args: readonly PyObject[], kwnames: readonly PyStr[] | null): void {
  if (kwnames === null || kwnames.length === 0) return;
  if (args.length > 2)
    raise('TypeError', `enumerate() takes at most 2 arguments (${args.length} given)`);
  const invalid = (name: PyStr): never =>
    raise('TypeError', `'${name.value}' is an invalid keyword argument for enumerate()`);
  const [first, second] = kwnames;
  if (args.length - kwnames.length === 1) {
    if (first!.value !== 'start') invalid(first!);
    return;
  }
  if (second === undefined) {
    if (first!.value !== 'iterable') invalid(first!);
    return;
  }
  const startFirst = first!.value === 'start';
  if (startFirst ? second.value !== 'iterable' : first!.value !== 'iterable')
    invalid(startFirst ? second : first!);
  if (!startFirst && second.value !== 'start') invalid(second);
}

EnumerateType.tp_new = (type, args, kwnames) => {
  if (args.length === 0) raise('TypeError', "enumerate() missing required argument 'iterable'");
  if (type === EnumerateType) checkVectorcall(args, kwnames);
  return callNative(enumerateNew, type, args, kwnames, 'enumerate');
};
EnumerateType.tp_iter = selfIter;
EnumerateType.tp_iternext = (o) => {
  const e = o as PyEnumerate;
  const item = iterNext(e.iterator);
  return item === SUSPENDED ? suspendThen((i: PyObject | null) => pair(e, i), [e]) : pair(e, item);
};

/** Steals `item`. */
function pair(e: PyEnumerate, item: PyObject | null): PyObject | null {
  if (item === null) return null;
  const { count } = e;
  e.count = addInts(count, 1);
  return reuseTuple(e.result, [intOf(count), item]);
}

describeType(EnumerateType, {
  source: 'Objects/enumobject.c',
  methods: [
    method('__reduce__', '($self, /)', (e: PyEnumerate) =>
      newTuple([incref(e.type), newTuple([incref(e.iterator), intOf(e.count)])]),
    ),
    method('__class_getitem__', '($type, object, /)', classGetItem, { class: true }),
  ],
});
