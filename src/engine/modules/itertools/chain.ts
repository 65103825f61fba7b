// itertools.chain. CPython 3.13 Modules/itertoolsmodule.c (chain_next, itertools_chain_from_iterable).

import { classGetItem } from '../../objects/generic-alias.ts';
import { getIter, iterNext } from '../../objects/iterate.ts';
import { method } from '../../objects/native.ts';
import { decref, incref, type PyObject, type PyType } from '../../objects/object.ts';
import { ownsFields, PyNative } from '../../objects/own-fields.ts';
import { raise } from '../../objects/raise.ts';
import { newNone } from '../../objects/singletons.ts';
import { describeType } from '../../objects/static-type.ts';
import {
  SUSPENDED,
  suspendNext,
  suspendThen,
  type Steps,
  type Suspended,
} from '../../objects/suspend.ts';
import { newTuple, PyTuple, tupleOf } from '../../objects/tuple.ts';
import {
  newIteratorType,
  onlyPositional,
  reduceMethod,
  setStateMethod,
  withIter,
} from './iterator-type.ts';

export const ChainType = newIteratorType('chain', 32);

export class PyChain extends PyNative {
  /** Iterator over the iterables, null at the end. */
  declare source: PyObject | null;
  active: PyObject | null = null;
  /** Steals `source`. */
  constructor(type: PyType, source: PyObject) {
    super(type);
    this.source = source;
  }
}
ownsFields(ChainType, ['source', 'active']);

ChainType.tp_new = (type, args, kwnames) => {
  onlyPositional(ChainType, type, args, kwnames, 0, Infinity);
  const all = tupleOf(args.slice(0, args.length - (kwnames?.length ?? 0)));
  const it = getIter(all) as PyObject;
  decref(all);
  return new PyChain(type, it);
};

ChainType.tp_iternext = (o) => {
  const self = o as PyChain;
  const { active } = self;
  if (active === null) return self.source === null ? null : suspendNext(nextSteps(self), [o]);
  const item = iterNext(active);
  if (item === SUSPENDED)
    return suspendThen((i: PyObject | null) => i ?? nextChain(self, active), [o, active]);
  return item ?? nextChain(self, active);
};

/** `active` has ended: goes on with the next iterable. */
function nextChain(self: PyChain, active: PyObject): Suspended {
  if (self.active === active) {
    self.active = null;
    decref(active);
  }
  return suspendNext(nextSteps(self), [self]);
}

function* nextSteps(self: PyChain): Steps<PyObject | null> {
  while (self.source !== null) {
    if (self.active === null) {
      let iterable = iterNext(self.source);
      if (iterable === SUSPENDED) iterable = (yield) as PyObject | null;
      if (iterable === null) {
        dropSource(self);
        return null;
      }
      try {
        let it = getIter(iterable);
        if (it === SUSPENDED) it = (yield) as PyObject;
        self.active = it;
      } catch (error) {
        dropSource(self);
        throw error;
      } finally {
        decref(iterable);
      }
    }
    const active: PyObject = incref(self.active!);
    try {
      let item = iterNext(active);
      if (item === SUSPENDED) item = (yield) as PyObject | null;
      if (item !== null) return item;
      if (self.active === active) {
        self.active = null;
        decref(active);
      }
    } finally {
      decref(active);
    }
  }
  return null;
}

function dropSource(self: PyChain): void {
  const { source } = self;
  self.source = null;
  if (source !== null) decref(source);
}

function setState(self: PyChain, state: PyObject): PyObject {
  if (!(state instanceof PyTuple)) raise('TypeError', 'state is not a tuple');
  const [source, active] = state.items;
  if (source === undefined || state.items.length > 2)
    raise('TypeError', `function takes at least 1 argument (${state.items.length} given)`);
  if (
    source.type.tp_iternext === null ||
    (active !== undefined && active.type.tp_iternext === null)
  )
    raise('TypeError', 'Arguments must be iterators.');
  const old = [self.source, self.active];
  self.source = incref(source);
  self.active = active === undefined ? null : incref(active);
  for (const o of old) if (o !== null) decref(o);
  return newNone();
}

describeType(ChainType, {
  source: 'CPython 3.13 Modules/itertoolsmodule.c',
  methods: [
    method(
      'from_iterable',
      '($type, iterable, /)',
      (type: PyType, iterable: PyObject) =>
        withIter(iterable, [type], (it) => new PyChain(type, it)),
      { class: true },
    ),
    reduceMethod((self: PyChain) => {
      if (self.source === null) return newTuple([incref(self.type), newTuple([])]);
      const state = self.active === null ? [self.source] : [self.source, self.active];
      return newTuple([incref(self.type), newTuple([]), tupleOf(state)]);
    }),
    setStateMethod(setState),
    method('__class_getitem__', '($type, object, /)', classGetItem, { class: true }),
  ],
});
