// Iterators of arrays. CPython 3.13 Modules/arraymodule.c (arrayiter_next, array_arrayiterator___reduce___impl, ___setstate__).

import { builtinIter } from '../../objects/builtin-iter.ts';
import { expectState } from '../../objects/iterators.ts';
import { newInt } from '../../objects/int.ts';
import { method } from '../../objects/native.ts';
import { decref, incref, type PyObject } from '../../objects/object.ts';
import { ownsFields, PyNative } from '../../objects/own-fields.ts';
import { selfIter } from '../../objects/seq-iter.ts';
import { newNone } from '../../objects/singletons.ts';
import { describeType, newStaticType } from '../../objects/static-type.ts';
import { newTuple } from '../../objects/tuple.ts';
import type { PyArray } from './array-object.ts';

const IteratorType = newStaticType('arrayiterator', {
  module: 'array',
  hasGc: true,
  basicSize: 40,
});

export class PyArrayIterator extends PyNative {
  /** Owned; null at the end. */
  array: PyArray | null;
  index = 0;
  constructor(array: PyArray) {
    super(IteratorType);
    this.array = incref(array);
  }
}

ownsFields(IteratorType, ['array']);
IteratorType.tp_iter = selfIter;
IteratorType.tp_iternext = (o) => {
  const it = o as PyArrayIterator;
  const { array } = it;
  if (array === null) return null;
  if (it.index < array.length) return array.get(it.index++);
  it.array = null;
  decref(array);
  return null;
};

describeType(IteratorType, {
  source: 'CPython 3.13 Modules/arraymodule.c',
  methods: [
    method('__reduce__', '($self, /)', ({ array, index }: PyArrayIterator) =>
      array === null
        ? newTuple([builtinIter('iter'), newTuple([newTuple([])])])
        : newTuple([builtinIter('iter'), newTuple([incref(array)]), newInt(index)]),
    ),
    method('__setstate__', '($self, state, /)', (it: PyArrayIterator, state: PyObject) => {
      const index = expectState(state);
      if (it.array !== null) it.index = Math.max(0, Math.min(index, it.array.length));
      return newNone();
    }),
  ],
});
