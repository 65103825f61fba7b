// OrderedDict: slots and methods. CPython 3.13 Objects/odictobject.c (odict_*), mutablemapping_update is in mutable-mapping.ts.

import { withTruth } from '../../objects/arguments.ts';
import { contains, getItem, getIter, isEqualSteps, setItem } from '../../objects/abstract.ts';
import { getAttr } from '../../objects/attributes.ts';
import { readonlyDictGetSet } from '../../objects/class-layout.ts';
import { callObject } from '../../objects/calls.ts';
import { fromKeysSteps } from '../../objects/dict-methods.ts';
import { DictType, PyDict, setSteps } from '../../objects/dict.ts';
import { newInt } from '../../objects/int.ts';
import { method } from '../../objects/native.ts';
import {
  decref,
  EQ,
  incref,
  isInstance,
  NE,
  type PyObject,
  type PyType,
} from '../../objects/object.ts';
import { stateSteps } from '../../objects/object-reduce.ts';
import { raise } from '../../objects/raise.ts';
import { guardedRepr } from '../../objects/sequence-repr.ts';
import { eachSteps } from '../../objects/each-steps.ts';
import { newBool, newNone, newNotImplemented, None } from '../../objects/singletons.ts';
import { basicSizeOf } from '../../objects/type-layout.ts';
import { describeType, shortTypeName } from '../../objects/static-type.ts';
import { staticStr, type PyStr } from '../../objects/str.ts';
import {
  SUSPENDED,
  suspendSteps,
  suspendThen,
  type MaySuspend,
  type Steps,
} from '../../objects/suspend.ts';
import { reprSteps } from '../../objects/text.ts';
import { newTuple, type PyTuple } from '../../objects/tuple.ts';
import { updateMappingSteps } from './mutable-mapping.ts';
import { ODictType, PyODict, withEntry } from './ordered-dict.ts';
import { newODictIter, newODictView } from './ordered-dict-views.ts';

const isODict = (o: PyObject): o is PyODict => isInstance(o, ODictType);
const ITEMS = staticStr('items');

ODictType.tp_new = (type) => new PyODict(type);
ODictType.inheritsNew = true;
ODictType.tp_init = (o, args, kwnames) => {
  const given = args.length - (kwnames?.length ?? 0);
  if (given > 1) raise('TypeError', `expected at most 1 arguments, got ${given}`);
  if (args.length === 0) return undefined;
  return suspendSteps(updateMappingSteps(o, args, kwnames), [o, ...args]);
};
ODictType.tp_iter = (o) => newODictIter(o as PyODict, 'keys');
ODictType.tp_hash = null;

/** A new reference to `self.items()`. */
function* itemsSteps(self: PyObject): Steps<PyObject> {
  let found = getAttr(self, ITEMS);
  if (found === SUSPENDED) found = (yield) as PyObject;
  try {
    let items = callObject(found, []);
    if (items === SUSPENDED) items = (yield) as PyObject;
    return items;
  } finally {
    decref(found);
  }
}

ODictType.tp_repr = (o) =>
  guardedRepr(o, '...', function* () {
    if ((o as PyODict).used === 0) return `${shortTypeName(o.type)}()`;
    const copy = new PyDict();
    try {
      const items = yield* itemsSteps(o);
      try {
        yield* eachSteps(items, function* (pair) {
          const [key, value] = (pair as PyTuple).items;
          yield* setSteps(copy, key!, value!);
        });
      } finally {
        decref(items);
      }
      return `${shortTypeName(o.type)}(${yield* reprSteps(copy)})`;
    } finally {
      decref(copy);
    }
  });

/** odict_richcompare: as dicts, and between OrderedDicts the order counts. */
ODictType.tp_richcompare = (a, b, op) => {
  if ((op !== EQ && op !== NE) || !isInstance(b, DictType)) return newNotImplemented();
  return suspendSteps(compareSteps(a as PyODict, b, op === EQ), [a, b]);
};
function* compareSteps(a: PyODict, b: PyObject, wantsEqual: boolean): Steps<PyObject> {
  let equal = DictType.tp_richcompare!(a, b, EQ);
  if (equal === SUSPENDED) equal = (yield) as PyObject;
  let same = (equal as PyObject & { value: number }).value === 1;
  decref(equal);
  if (same && isODict(b)) same = yield* sameOrderSteps(a, b);
  return newBool(same === wantsEqual);
}
function* sameOrderSteps(a: PyODict, b: PyODict): Steps<boolean> {
  const [left, right] = [a.state, b.state];
  let [x, y] = [a.first, b.first];
  for (;;) {
    if (x === null && y === null) return true;
    if (x === null || y === null) return false;
    const [p, q] = [incref(x.key), incref(y.key)];
    try {
      if (!(yield* isEqualSteps(p, q))) return false;
    } finally {
      decref(p);
      decref(q);
    }
    if (a.state !== left || b.state !== right)
      raise('RuntimeError', 'OrderedDict mutated during iteration');
    x = x.next;
    y = y.next;
  }
}

function setDefault(self: PyODict, key: PyObject, fallback?: PyObject): MaySuspend {
  const value = fallback ?? None;
  if (self.type !== ODictType)
    return suspendSteps(setDefaultSteps(self, key, value), [self, key, value]);
  return withEntry(self, key, [value], (entry, hash) => {
    if (entry >= 0) return incref(self.values[entry]!);
    self.putOrdered(entry, key, hash, incref(value));
    return incref(value);
  });
}
/** Of a subclass: through its own `__contains__`, `__getitem__`, `__setitem__`. */
function* setDefaultSteps(self: PyODict, key: PyObject, value: PyObject): Steps<PyObject> {
  let has = contains(self, key);
  if (has === SUSPENDED) has = (yield) as boolean;
  if (!has) {
    if (setItem(self, key, value) === SUSPENDED) yield;
    return incref(value);
  }
  const found = getItem(self, key);
  return found === SUSPENDED ? yield : found;
}

function pop(self: PyODict, key: PyObject, fallback?: PyObject): MaySuspend {
  return withEntry(self, key, [fallback ?? null], (entry) => {
    if (entry < 0) return fallback === undefined ? raise('KeyError', key) : incref(fallback);
    const [k, value] = self.takeOrdered(entry);
    decref(k);
    return value;
  });
}

function popItem(self: PyODict, last?: PyObject): MaySuspend {
  return withTruth(last, true, [self], (atEnd) => {
    const node = atEnd ? self.last : self.first;
    if (node === null) raise('KeyError', 'dictionary is empty');
    const { key } = node;
    return withEntry(self, key, [], (entry) => {
      if (entry < 0) raise('KeyError', key);
      return newTuple(self.takeOrdered(entry));
    });
  });
}

function moveToEnd(self: PyODict, key: PyObject, last?: PyObject): MaySuspend {
  return withTruth(last, true, [self, key], (atEnd) => {
    const end = atEnd ? self.last : self.first;
    if (end === null) raise('KeyError', key);
    if (end.key === key) return newNone();
    return withEntry(self, key, [], (entry) => {
      const node = entry < 0 ? undefined : self.nodeAt(entry);
      if (node === undefined) raise('KeyError', key);
      self.unlink(node);
      if (atEnd) self.linkLast(node);
      else self.linkFirst(node);
      return newNone();
    });
  });
}

function* copySteps(self: PyODict): Steps<PyObject> {
  let made: MaySuspend = self.type === ODictType ? new PyODict() : callObject(self.type, []);
  if (made === SUSPENDED) made = (yield) as PyObject;
  let done = false;
  try {
    for (const key of self.orderedKeys()) {
      let value = getItem(self, key);
      if (value === SUSPENDED) value = (yield) as PyObject;
      const set = setItem(made, key, value);
      if (set === SUSPENDED) yield;
      decref(value);
    }
    done = true;
    return made;
  } finally {
    if (!done) decref(made);
  }
}

function* reduceSteps(self: PyODict): Steps<PyObject> {
  const state = yield* stateSteps(self, false);
  const items = yield* itemsSteps(self);
  let it = getIter(items);
  decref(items);
  if (it === SUSPENDED) it = (yield) as PyObject;
  return newTuple([incref(self.type), newTuple([]), state, newNone(), it]);
}

function update(
  self: PyODict,
  args: readonly PyObject[],
  kwargs: readonly (readonly [PyStr, PyObject])[],
): MaySuspend {
  if (args.length > 1)
    raise('TypeError', `update() takes at most 1 positional argument (${args.length} given)`);
  const all = [...args, ...kwargs.map(([, value]) => value)];
  const names = kwargs.map(([name]) => name);
  return suspendSteps(updateSteps(self, all, names), [self, ...all, ...names]);
}
function* updateSteps(self: PyObject, args: readonly PyObject[], names: PyStr[]): Steps<PyObject> {
  yield* updateMappingSteps(self, args, names);
  return newNone();
}

/** odict_or: both operands are dicts; the result is of the left one's class. */
ODictType.nb_or = (a, b) => {
  const type = isODict(a) ? a.type : b.type;
  if (!isInstance(a, DictType) || !isInstance(b, DictType)) return newNotImplemented();
  return suspendSteps(orSteps(type, a, b), [a, b]);
};
function* orSteps(type: PyType, a: PyObject, b: PyObject): Steps<PyObject> {
  let made = callObject(type, [a]);
  if (made === SUSPENDED) made = (yield) as PyObject;
  let done = false;
  try {
    yield* updateMappingSteps(made, [b], null);
    done = true;
    return made;
  } finally {
    if (!done) decref(made);
  }
}
ODictType.nb_inplace_or = (a, b) => {
  suspendSteps(updateMappingSteps(a, [b], null), [a, b]);
  return suspendThen(() => incref(a), [a]);
};

describeType(ODictType, {
  source: 'CPython 3.13 Objects/odictobject.c',
  methods: [
    method(
      'fromkeys',
      '($type, /, iterable, value=None)',
      (type: PyType, iterable: PyObject, value?: PyObject) =>
        suspendSteps(fromKeysSteps(type, iterable, value ?? None), [type, iterable, value ?? None]),
      { class: true },
    ),
    method('__sizeof__', '($self, /)', (self: PyODict) =>
      newInt(
        self.sizeOf(basicSizeOf(self.type)) +
          (self.used === 0 ? 0 : 8 * self.slotCount() + 32 * self.used),
      ),
    ),
    method('__reduce__', '($self, /)', (self: PyODict) => suspendSteps(reduceSteps(self), [self])),
    method('setdefault', '($self, /, key, default=None)', setDefault),
    method('pop', '($self, /, key, default=<unrepresentable>)', pop),
    method('popitem', '($self, /, last=True)', popItem),
    method('keys', '($self, /)', (self: PyODict) => newODictView(self, 'keys')),
    method('values', '($self, /)', (self: PyODict) => newODictView(self, 'values')),
    method('items', '($self, /)', (self: PyODict) => newODictView(self, 'items')),
    method('update', '($self, /, *args, **kwargs)', update),
    method('clear', '($self, /)', (self: PyODict) => {
      self.clear();
      self.clearNodes();
      return newNone();
    }),
    method('copy', '($self, /)', (self: PyODict) => suspendSteps(copySteps(self), [self])),
    method('__reversed__', '($self, /)', (self: PyODict) => newODictIter(self, 'keys', true)),
    method('move_to_end', '($self, /, key, last=True)', moveToEnd),
  ],
  getsets: [readonlyDictGetSet],
});
