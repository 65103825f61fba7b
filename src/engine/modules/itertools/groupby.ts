// groupby and its groups. CPython 3.13 Modules/itertoolsmodule.c (groupby_step, groupby_next, _grouper_next).

import { builtinIter } from '../../objects/builtin-iter.ts';
import { callObject } from '../../objects/calls.ts';
import { charge } from '../../objects/charge.ts';
import { isEqualSteps } from '../../objects/abstract.ts';
import { iterNext } from '../../objects/iterate.ts';
import { callNative, method } from '../../objects/native.ts';
import { decref, incref, isInstance, type PyObject, type PyType } from '../../objects/object.ts';
import { ownsFields, PyNative } from '../../objects/own-fields.ts';
import { raise } from '../../objects/raise.ts';
import { newNone, None } from '../../objects/singletons.ts';
import { describeType } from '../../objects/static-type.ts';
import { suspendNext, SUSPENDED, type MaySuspend, type Steps } from '../../objects/suspend.ts';
import { newTuple, PyTuple, tupleOf } from '../../objects/tuple.ts';
import { newIteratorType, reduceMethod, setStateMethod, withIter } from './iterator-type.ts';

const SOURCE = 'CPython 3.13 Modules/itertoolsmodule.c';

export const GroupByType = newIteratorType('groupby', 72);
export const GrouperType = newIteratorType('_grouper', 32, false);

class PyGroupBy extends PyNative {
  declare it: PyObject;
  declare func: PyObject;
  targetKey: PyObject | null = null;
  currentKey: PyObject | null = null;
  currentValue: PyObject | null = null;
  /** The group that may go on. Borrowed: a group that is gone is no group. */
  group: PyGrouper | null = null;
  /** Steals `it`, borrows `func`. */
  constructor(type: PyType, it: PyObject, func: PyObject) {
    super(type);
    this.it = it;
    this.func = incref(func);
  }
}
ownsFields(GroupByType, ['it', 'func', 'targetKey', 'currentKey', 'currentValue']);

class PyGrouper extends PyNative {
  declare parent: PyGroupBy;
  declare key: PyObject;
  /** Borrows both. */
  constructor(parent: PyGroupBy, key: PyObject) {
    super(GrouperType);
    this.parent = incref(parent);
    this.key = incref(key);
    parent.group = this;
  }
}
ownsFields(GrouperType, ['parent', 'key']);

const create = method(
  'groupby',
  '($type, iterable, key=None)',
  (type: PyType, iterable: PyObject, key?: PyObject) =>
    withIter(iterable, [type, key ?? null], (it) => new PyGroupBy(type, it, key ?? None)),
);
GroupByType.tp_new = (type, args, kwnames) => callNative(create, type, args, kwnames, 'groupby');

/** groupby_step: reads one value and its key; false at the end. */
function* stepSteps(self: PyGroupBy): Steps<boolean> {
  charge(1);
  let value = iterNext(self.it);
  if (value === SUSPENDED) value = (yield) as PyObject | null;
  if (value === null) return false;
  let key: PyObject;
  if (self.func === None) key = incref(value);
  else {
    try {
      const made: MaySuspend = callObject(self.func, [value]);
      key = made === SUSPENDED ? ((yield) as PyObject) : made;
    } catch (error) {
      decref(value);
      throw error;
    }
  }
  const old = [self.currentValue, self.currentKey];
  self.currentValue = value;
  self.currentKey = key;
  for (const o of old) if (o !== null) decref(o);
  return true;
}

/** Do two keys differ? They stay alive while Python compares them. */
function* sameSteps(a: PyObject, b: PyObject): Steps<boolean> {
  a.refcnt++;
  b.refcnt++;
  try {
    return yield* isEqualSteps(a, b);
  } finally {
    decref(a);
    decref(b);
  }
}

GroupByType.tp_iternext = (o) => suspendNext(nextSteps(o as PyGroupBy), [o]);
function* nextSteps(self: PyGroupBy): Steps<PyObject | null> {
  self.group = null;
  // Skips what is left of the current group.
  for (;;) {
    const { currentKey, targetKey } = self;
    if (currentKey !== null) {
      if (targetKey === null) break;
      if (!(yield* sameSteps(targetKey, currentKey))) break;
    }
    if (!(yield* stepSteps(self))) return null;
  }
  const old = self.targetKey;
  self.targetKey = incref(self.currentKey!);
  if (old !== null) decref(old);
  return newTuple([incref(self.currentKey!), new PyGrouper(self, self.targetKey)]);
}

GrouperType.tp_iternext = (o) => {
  const self = o as PyGrouper;
  return self.parent.group === self ? suspendNext(groupSteps(self), [o]) : null;
};
function* groupSteps(self: PyGrouper): Steps<PyObject | null> {
  const { parent } = self;
  if (parent.currentValue === null && !(yield* stepSteps(parent))) return null;
  if (!(yield* sameSteps(self.key, parent.currentKey!))) return null;
  const value = parent.currentValue;
  parent.currentValue = null;
  const key = parent.currentKey;
  parent.currentKey = null;
  if (key !== null) decref(key);
  return value;
}
GrouperType.tp_new = (_type, args) => {
  const [parent, key] = args;
  if (parent === undefined || key === undefined || !isInstance(parent, GroupByType))
    raise('TypeError', `_grouper() argument 1 must be itertools.groupby, not ${parent?.type.name}`);
  return new PyGrouper(parent as PyGroupBy, key);
};
describeType(GrouperType, {
  source: SOURCE,
  methods: [
    reduceMethod((self: PyGrouper) => {
      if (self.parent.group !== self)
        return newTuple([builtinIter('iter'), newTuple([newTuple([])])]);
      return newTuple([incref(self.type), tupleOf([self.parent, self.key])]);
    }),
  ],
});

describeType(GroupByType, {
  source: SOURCE,
  methods: [
    reduceMethod((self: PyGroupBy) => {
      const head = [incref(self.type), tupleOf([self.it, self.func])];
      const { targetKey, currentKey, currentValue } = self;
      if (targetKey === null || currentKey === null || currentValue === null) return newTuple(head);
      return newTuple([...head, tupleOf([currentValue, targetKey, currentKey])]);
    }),
    setStateMethod((self: PyGroupBy, state: PyObject) => {
      if (!(state instanceof PyTuple)) raise('TypeError', 'state is not a tuple');
      const [value, target, key] = state.items;
      if (value === undefined || target === undefined || key === undefined)
        raise('TypeError', `function takes exactly 3 arguments (${state.items.length} given)`);
      const old = [self.currentValue, self.targetKey, self.currentKey];
      self.currentValue = incref(value);
      self.targetKey = incref(target);
      self.currentKey = incref(key);
      for (const o of old) if (o !== null) decref(o);
      return newNone();
    }),
  ],
});
