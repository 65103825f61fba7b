// Attributes and methods of classes. CPython 3.13 Objects/typeobject.c (type_getsets, type_methods, type_repr).

import { heap } from '../memory/heap.ts';
import { qualifiedName } from './base-object.ts';
import { newInt } from './int.ts';
import { newList } from './list.ts';
import { newMappingProxy } from './mapping-proxy.ts';
import { method } from './native.ts';
import { decrefAll, incref, isInstance, isSubtype, type PyObject, type PyType } from './object.ts';
import { raise } from './raise.ts';
import { newBool, newNone, None } from './singletons.ts';
import { describeType, TypeType } from './static-type.ts';
import { newStr, PyStr, staticStr } from './str.ts';
import { tupleOf } from './tuple.ts';
import { toArraySteps } from './abstract.ts';
import { suspendSteps, type Steps } from './suspend.ts';

TypeType.tp_repr = (o) => newStr(`<class '${qualifiedName(o as PyType)}'>`);

function setName(type: PyType, value: PyObject | null, field: 'name' | 'qualname'): void {
  if (!type.isHeapType)
    raise('TypeError', `cannot set '__${field}__' attribute of immutable type '${type.name}'`);
  if (!(value instanceof PyStr))
    raise(
      'TypeError',
      `can only assign string to ${type.name}.__${field}__, not '${value?.type.name ?? 'NULL'}'`,
    );
  type[field] = value.value;
}

const MODULE = staticStr('__module__');
const DOC = staticStr('__doc__');
const ABSTRACT = staticStr('__abstractmethods__');

function* abstractSteps(type: PyType, value: PyObject): Steps<void> {
  const names = yield* toArraySteps(value);
  type.abstractMethods = names.map((n) => (n as PyStr).value).sort();
  decrefAll(names);
  type.namespace.setStr(ABSTRACT, value);
}

describeType(TypeType, {
  source: 'CPython 3.13 Objects/typeobject.c',
  methods: [
    method('mro', '($self)', (t: PyType) => newList(t.mro.map((c) => incref(c)))),
    method('__subclasses__', '($self)', (t: PyType) => newList([...t.subclasses, ...(heap.subclassesOfStatic.get(t) ?? [])].map((c) => incref(c)))),
    method('__instancecheck__', '($self, instance, /)', (t: PyType, o: PyObject) =>
      newBool(isInstance(o, t)),
    ),
    method('__subclasscheck__', '($self, subclass, /)', (t: PyType, c: PyObject) =>
      newBool(isSubtype(c as PyType, t)),
    ),
  ],
  getsets: [
    {
      name: '__name__',
      get: (t: PyType) => newStr(t.name),
      set: (t: PyType, v) => setName(t, v, 'name'),
    },
    {
      name: '__qualname__',
      get: (t: PyType) => newStr(t.qualname),
      set: (t: PyType, v) => setName(t, v, 'qualname'),
    },
    {
      name: '__module__',
      get: (t: PyType) => {
        const own = t.isHeapType ? t.namespace.getStr(MODULE) : null;
        return own === null ? newStr(t.module) : incref(own);
      },
      set: (t: PyType, v) => {
        if (v !== null) t.namespace.setStr(MODULE, v);
        if (v instanceof PyStr) t.module = v.value;
      },
    },
    { name: '__bases__', get: (t: PyType) => tupleOf(t.bases) },
    { name: '__base__', get: (t: PyType) => incref(t.base ?? None) },
    { name: '__mro__', get: (t: PyType) => tupleOf(t.mro) },
    { name: '__dict__', get: (t: PyType) => newMappingProxy(t.namespace) },
    { name: '__basicsize__', get: (t: PyType) => newInt(t.basicSize) },
    {
      name: '__doc__',
      get: (t: PyType) =>
        t.isHeapType
          ? incref(t.namespace.getStr(DOC) ?? None)
          : t.doc === null
            ? newNone()
            : newStr(t.doc),
      set: (t: PyType, v) => {
        if (v !== null) t.namespace.setStr(DOC, v);
      },
    },
    {
      name: '__abstractmethods__',
      get: (t: PyType) =>
        incref(t.namespace.getStr(ABSTRACT) ?? raise('AttributeError', '__abstractmethods__')),
      set: (t: PyType, v) => (v === null ? undefined : suspendSteps(abstractSteps(t, v), [t, v])),
    },
  ],
});
