// collections.defaultdict: a dict that makes missing values. CPython 3.13 Modules/_collectionsmodule.c (defdict_missing, defdict_repr).

import { callObject } from '../../objects/calls.ts';
import { getAttr } from '../../objects/attributes.ts';
import { dictUpdateFrom } from '../../objects/dict-merge.ts';
import { DictType, PyDict, setSteps } from '../../objects/dict.ts';
import { classGetItem } from '../../objects/generic-alias.ts';
import { method } from '../../objects/native.ts';
import { getIter } from '../../objects/iterate.ts';
import { decref, incref, isInstance, type PyObject, type PyType } from '../../objects/object.ts';
import { raise } from '../../objects/raise.ts';
import { reprEnter, reprLeave } from '../../objects/repr-enter.ts';
import { newNotImplemented, None } from '../../objects/singletons.ts';
import { describeType, newStaticType, shortTypeName } from '../../objects/static-type.ts';
import { newStr, staticStr, type PyStr } from '../../objects/str.ts';
import { SUSPENDED, suspendSteps, type Steps } from '../../objects/suspend.ts';
import { reprSteps } from '../../objects/text.ts';
import { newTuple, tupleOf } from '../../objects/tuple.ts';

export const DefaultDictType = newStaticType('defaultdict', {
  module: 'collections',
  dotted: true,
  base: DictType,
  isBaseType: true,
  hasGc: true,
  basicSize: 56,
  doc: 'defaultdict(default_factory=None, /, [...]) --> dict with default factory.\n\nThe default factory is called without arguments to produce\na new value when a key is not present, in __getitem__ only.\nA defaultdict compares equal to a dict with the same items.\nAll remaining arguments are treated the same as if they were\npassed to the dict constructor, including keyword arguments.',
});

class PyDefaultDict extends PyDict {
  /** Owned. */
  factory: PyObject | null = null;
}

DefaultDictType.tp_new = (type) => new PyDefaultDict(type);
DefaultDictType.inheritsNew = true;
DefaultDictType.tp_init = (o, args, kwnames) => {
  const self = o as PyDefaultDict;
  const given = args.length - (kwnames?.length ?? 0);
  const factory = given > 0 ? args[0]! : None;
  if (factory !== None && factory.type.tp_call === null)
    raise('TypeError', 'first argument must be callable or None');
  const old = self.factory;
  self.factory = factory === None ? null : incref(factory);
  if (old !== null) decref(old);
  return DictType.tp_init!(o, given > 0 ? args.slice(1) : args, kwnames);
};
DefaultDictType.tp_dealloc = (o) => {
  dropFactory(o as PyDefaultDict);
  DictType.tp_dealloc!(o);
};
DefaultDictType.tp_traverse = (o, visit) => {
  const { factory } = o as PyDefaultDict;
  if (factory !== null) visit(factory);
  DictType.tp_traverse!(o, visit);
};
DefaultDictType.tp_clear = (o) => {
  dropFactory(o as PyDefaultDict);
  DictType.tp_clear!(o);
};
function dropFactory(self: PyDefaultDict): void {
  const { factory } = self;
  self.factory = null;
  if (factory !== null) decref(factory);
}

DefaultDictType.tp_repr = (o) => suspendSteps(reprStepsOf(o as PyDefaultDict), [o]);
function* reprStepsOf(self: PyDefaultDict): Steps<PyObject> {
  let base = DictType.tp_repr!(self);
  if (base === SUSPENDED) base = (yield) as PyObject;
  const items = (base as PyStr).value;
  decref(base);
  let factory = 'None';
  if (self.factory !== null) {
    const made = self.factory;
    if (!reprEnter(made)) factory = '...';
    else {
      try {
        factory = yield* reprSteps(made);
      } finally {
        reprLeave(made);
      }
    }
  }
  return newStr(`${shortTypeName(self.type)}(${factory}, ${items})`);
}
function* missingSteps(self: PyDefaultDict, key: PyObject): Steps<PyObject> {
  if (self.factory === null) raise('KeyError', key);
  let value = callObject(self.factory, []);
  if (value === SUSPENDED) value = (yield) as PyObject;
  let done = false;
  try {
    const set = self.type.mp_ass_subscript!;
    if (set === DictType.mp_ass_subscript) yield* setSteps(self, key, value);
    else if (set(self, key, value) === SUSPENDED) yield;
    done = true;
    return value;
  } finally {
    if (!done) decref(value);
  }
}

/** defdict_copy: calls the class with the factory and itself. */
const copy = (self: PyDefaultDict): any => callObject(self.type, [self.factory ?? None, self]);

const ITEMS = staticStr('items');
function* reduceSteps(self: PyDefaultDict): Steps<PyObject> {
  let method_ = getAttr(self, ITEMS);
  if (method_ === SUSPENDED) method_ = (yield) as PyObject;
  let items = callObject(method_, []);
  decref(method_);
  if (items === SUSPENDED) items = (yield) as PyObject;
  let it = getIter(items);
  decref(items);
  if (it === SUSPENDED) it = (yield) as PyObject;
  const args = self.factory === null ? newTuple([]) : tupleOf([self.factory]);
  return newTuple([incref(self.type), args, incref(None), incref(None), it]);
}

/** defdict_or: a copy of the defaultdict among the operands, updated with both. */
DefaultDictType.nb_or = (a, b) => {
  const self = isInstance(a, DefaultDictType) ? a : b;
  const other = self === a ? b : a;
  if (!isInstance(other, DictType)) return newNotImplemented();
  return suspendSteps(orSteps(self as PyDefaultDict, a, b), [a, b]);
};
function* orSteps(self: PyDefaultDict, a: PyObject, b: PyObject): Steps<PyObject> {
  let made = callObject(self.type, [self.factory ?? None, a]);
  if (made === SUSPENDED) made = (yield) as PyObject;
  if (dictUpdateFrom(made as PyDict, b) === SUSPENDED) yield;
  return made;
}

describeType(DefaultDictType, {
  source: 'CPython 3.13 Modules/_collectionsmodule.c',
  methods: [
    method('__missing__', '($self, key, /)', (self: PyDefaultDict, key: PyObject) =>
      suspendSteps(missingSteps(self, key), [self, key]),
    ),
    method('copy', '($self, /)', copy),
    method('__copy__', '($self, /)', copy),
    method('__reduce__', '($self, /)', (self: PyDefaultDict) =>
      suspendSteps(reduceSteps(self), [self]),
    ),
    method(
      '__class_getitem__',
      '($type, object, /)',
      (type: PyType, item: PyObject) => classGetItem(type, item),
      { class: true },
    ),
  ],
  getsets: [
    {
      name: 'default_factory',
      get: (self: PyDefaultDict) => incref(self.factory ?? None),
      set: (self: PyDefaultDict, value) => {
        const old = self.factory;
        self.factory = value === null || value === None ? null : incref(value);
        if (old !== null) decref(old);
      },
      doc: 'Factory for default value called by __missing__().',
    },
  ],
});
