// Iterators of deque, both ways. CPython 3.13 Modules/_collectionsmodule.c (dequeiter_next, dequereviter_next, dequeiter_new).

import { newInt, PyInt } from '../../objects/int.ts';
import { method } from '../../objects/native.ts';
import { incref, isSubtype, type PyType } from '../../objects/object.ts';
import { ownsFields, PyNative } from '../../objects/own-fields.ts';
import { raise } from '../../objects/raise.ts';
import { selfIter } from '../../objects/seq-iter.ts';
import { describeType, newStaticType } from '../../objects/static-type.ts';
import { newTuple } from '../../objects/tuple.ts';
import { DequeType, type PyDeque } from './deque.ts';

class PyDequeIter extends PyNative {
  declare deque: PyDeque;
  declare left: number;
  declare readonly state: number;
  /** Borrows `deque`. */
  constructor(type: PyType, deque: PyDeque) {
    super(type);
    this.deque = incref(deque);
    this.left = deque.length;
    this.state = deque.state;
  }
}

function iteratorType(name: string, backward: boolean): PyType {
  const type = newStaticType(name, {
    module: 'collections',
    dotted: true,
    hasGc: true,
    basicSize: 56,
  });
  ownsFields(type, ['deque']);
  type.tp_iter = selfIter;
  type.tp_iternext = (o) => {
    const it = o as PyDequeIter;
    // The forward iterator looks for mutation first, the backward one for its end.
    if (backward && it.left === 0) return null;
    if (it.deque.state !== it.state) {
      it.left = 0;
      raise('RuntimeError', 'deque mutated during iteration');
    }
    if (it.left === 0) return null;
    it.left--;
    return incref(it.deque.at(backward ? it.left : it.deque.length - it.left - 1));
  };
  type.tp_new = (cls, args) => {
    const deque = args[0];
    if (deque === undefined || !isSubtype(deque.type, DequeType)) {
      raise('TypeError', `argument 1 must be collections.deque, not ${deque?.type.name ?? 'NULL'}`);
    }
    const it = new PyDequeIter(cls, deque as PyDeque);
    const skip = args[1] instanceof PyInt ? Number(args[1].value) : 0;
    it.left -= Math.min(Math.max(skip, 0), it.left);
    return it;
  };
  describeType(type, {
    source: 'CPython 3.13 Modules/_collectionsmodule.c',
    methods: [
      method('__length_hint__', '($self, /)', (it: PyDequeIter) => newInt(it.left)),
      method('__reduce__', '($self, /)', (it: PyDequeIter) =>
        newTuple([
          incref(it.type),
          newTuple([incref(it.deque), newInt(it.deque.length - it.left)]),
        ]),
      ),
    ],
  });
  return type;
}

export const DequeIterType = iteratorType('_deque_iterator', false);
export const DequeReverseIterType = iteratorType('_deque_reverse_iterator', true);

export function newDequeIter(deque: PyDeque): PyNative {
  return new PyDequeIter(DequeIterType, deque);
}
export function newDequeReverseIter(deque: PyDeque): PyNative {
  return new PyDequeIter(DequeReverseIterType, deque);
}
