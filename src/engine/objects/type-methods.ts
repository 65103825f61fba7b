// Methods and attributes of classes. CPython 3.13 Objects/typeobject.c (type_methods, type_getsets, type_members).
// Assigning `__bases__` is in class-bases.ts.

import { encodeText } from './codecs.ts';
import { docOfType } from './internal-docs.ts';
import {
  basicSizeOf,
  dictOffsetOf,
  itemSizeOf,
  nativeBase,
  recordedFlagsOf,
  weakrefOffsetOf,
  sharedKeysBytes,
} from './type-layout.ts';
import { basesGetSet } from './class-bases.ts';
import { mergeClassSteps } from './dir-names.ts';
import { realIsInstanceSteps, realIsSubclassSteps } from './instance-check.ts';
import { PyDict } from './dict.ts';
import type { PyType } from './object.ts';
import { decref, incref, type PyObject } from './object.ts';
import { toArraySteps } from './iterate.ts';
import { newInt } from './int.ts';
import { newList } from './list.ts';
import { newMappingProxy } from './mapping-proxy.ts';
import { method } from './native.ts';
import { raise } from './raise.ts';
import { newBool, newNone, None } from './singletons.ts';
import { describeType, shortTypeName, TypeType, type GetSet } from './static-type.ts';
import { internName, newStr, PyStr, staticStr } from './str.ts';
import { suspendSteps, type MaySuspend, type Steps, type Suspended } from './suspend.ts';
import { classChanged, computeMro } from './type.ts';
import { newTuple, tupleOf } from './tuple.ts';
import { hexAddress } from './base-object.ts';
import { newUnion } from './union-type.ts';

const [MODULE, DOC, ABSTRACT, ANNOTATIONS, TYPE_PARAMS] = [
  '__module__',
  '__doc__',
  '__abstractmethods__',
  '__annotations__',
  '__type_params__',
].map((n) => staticStr(n)) as [PyStr, PyStr, PyStr, PyStr, PyStr];

TypeType.tp_repr = (o) => {
  const type = o as PyType;
  if (type.mro.length === 0) return newStr(`<class at ${hexAddress(type)}>`);
  const name = type.qualname;
  return newStr(
    type.module === 'builtins' || !hasModule(type)
      ? `<class '${name}'>`
      : `<class '${type.module}.${name}'>`,
  );
};

function hasModule(type: PyType): boolean {
  return !type.isHeapType || type.namespace.getStr(MODULE) instanceof PyStr;
}

TypeType.nb_or = (a, b) => newUnion(a, b);

/** check_set_special_type_attr. */
function checkWritable(
  type: PyType,
  value: PyObject | null,
  name: string,
): asserts value is PyObject {
  if (!type.isHeapType || type.isForC)
    raise('TypeError', `cannot set '${name}' attribute of immutable type '${type.name}'`);
  if (value === null)
    raise('TypeError', `cannot delete '${name}' attribute of immutable type '${type.name}'`);
}

function setName(type: PyType, value: PyObject | null): void {
  checkWritable(type, value, '__name__');
  if (!(value instanceof PyStr))
    raise('TypeError', `can only assign string to ${type.name}.__name__, not '${value.type.name}'`);
  if (value.value.includes('\0')) raise('ValueError', 'type name must not contain null characters');
  encodeText(value, 'utf-8', 'strict');
  type.name = value.value;
}

function setQualname(type: PyType, value: PyObject | null): void {
  checkWritable(type, value, '__qualname__');
  if (!(value instanceof PyStr))
    raise(
      'TypeError',
      `can only assign string to ${type.name}.__qualname__, not '${value.type.name}'`,
    );
  type.qualname = value.value;
}

function getModule(type: PyType): PyObject {
  if (!type.isHeapType) return incref(internName(type.module));
  const own = type.namespace.getStr(MODULE);
  return own === null ? raise('AttributeError', '__module__') : incref(own);
}

const FIRST_LINE = staticStr('__firstlineno__');

function setModule(type: PyType, value: PyObject | null): void {
  checkWritable(type, value, '__module__');
  type.namespace.setStr(MODULE, value);
  type.module = value instanceof PyStr ? value.value : 'builtins';
  // The line is one of the file that the old name meant.
  type.namespace.deleteStr(FIRST_LINE);
  classChanged(type, '__module__');
}

function getSignature(type: PyType): PyObject {
  const signature = docOfType(type)?.signature ?? null;
  return signature === null ? newNone() : newStr(signature);
}

function getDoc(type: PyType): MaySuspend {
  const own = type.namespace.getStr(DOC);
  if (!type.isHeapType) {
    const doc = docOfType(type)?.doc ?? type.doc;
    if (doc !== null) return newStr(doc);
  }
  if (own === null) return newNone();
  const get = own.type.tp_descr_get;
  return get === null ? incref(own) : get(own, null, type);
}

function setDoc(type: PyType, value: PyObject | null): void {
  checkWritable(type, value, '__doc__');
  type.namespace.setStr(DOC, value);
}

function setAbstract(type: PyType, value: PyObject | null): void | Suspended {
  if (value === null) {
    type.abstractMethods = [];
    if (!type.namespace.deleteStr(ABSTRACT)) raise('AttributeError', '__abstractmethods__');
    return;
  }
  return suspendSteps(setAbstractSteps(type, value), [type, value]);
}

function* setAbstractSteps(type: PyType, value: PyObject): Steps<void> {
  const items = yield* toArraySteps(value);
  type.abstractMethods = items.map((i) => (i instanceof PyStr ? i.value : '')).sort();
  for (const item of items) decref(item);
  type.namespace.setStr(ABSTRACT, value);
}

function getAnnotations(type: PyType): PyObject {
  if (!type.isHeapType)
    raise('AttributeError', `type object '${type.name}' has no attribute '__annotations__'`);
  const own = type.namespace.getStr(ANNOTATIONS);
  if (own !== null) return incref(own);
  const made = new PyDict();
  type.namespace.setStr(ANNOTATIONS, made);
  return made;
}

function setAnnotations(type: PyType, value: PyObject | null): void {
  if (!type.isHeapType)
    raise('TypeError', `cannot set '__annotations__' attribute of immutable type '${type.name}'`);
  if (value !== null) type.namespace.setStr(ANNOTATIONS, value);
  else if (!type.namespace.deleteStr(ANNOTATIONS)) raise('AttributeError', '__annotations__');
}

const INHERITED_FLAGS = 0x1000;
/** Py_TPFLAGS_*: ready, base type, heap type, has gc, is abstract, immutable. */
function flagsOf(type: PyType): number {
  const recorded = type.isHeapType ? 0 : recordedFlagsOf(type);
  if (recorded !== 0) return recorded;
  let flags = INHERITED_FLAGS;
  if (type.isHeapType) flags |= (1 << 9) | type.flags | inheritedFlags(type);
  else flags |= 1 << 8;
  if (type.isBaseType) flags |= 1 << 10;
  if (type.hasGc) flags |= 1 << 14;
  if (type.isAbstract) flags |= 1 << 20;
  return flags >>> 0;
}

/** What a class takes from the C class below it: which built-in family it belongs to, how `match` sees it, how it is called. */
const FAMILY_FLAGS = (0xff << 24) | (1 << 22) | (1 << 23) | (1 << 11) | (1 << 5) | (1 << 6);

function inheritedFlags(type: PyType): number {
  return recordedFlagsOf(nativeBase(type)) & FAMILY_FLAGS;
}

const number = (name: string, of: (type: PyType) => number): GetSet => ({
  name,
  get: (type: PyType) => newInt(of(type)),
});

/** type.__sizeof__: a class made by Python is a PyHeapTypeObject and owns the table of shared keys. */
function sizeOfType(type: PyType): number {
  if (!type.isHeapType) return 416;
  return basicSizeOf(TypeType) + (type.cachedKeys === null ? 0 : sharedKeysBytes());
}

function subclasses(type: PyType): PyObject {
  return newList(type.subclasses.filter((sub) => sub.mro.length > 0).map((sub) => incref(sub)));
}

function* boolSteps(steps: Steps<boolean>): Steps<PyObject> {
  return newBool(yield* steps);
}

/** type.__dir__. */
function* typeDirSteps(type: PyType): Steps<PyObject> {
  const names = new PyDict();
  try {
    yield* mergeClassSteps(names, type);
    return newList(names.keys.filter((key) => key !== null).map((key) => incref(key)));
  } finally {
    decref(names);
  }
}

describeType(TypeType, {
  source: 'CPython 3.13 Objects/typeobject.c',
  methods: [
    method('mro', '($self, /)', (type: PyType) => newList(computeMro(type).map((t) => incref(t)))),
    method('__subclasses__', '($self, /)', subclasses),
    method('__prepare__', '($cls, name=None, bases=None, /, **kwds)', () => new PyDict(), {
      class: true,
    }),
    method('__instancecheck__', '($self, instance, /)', (cls: PyType, o: PyObject) =>
      suspendSteps(boolSteps(realIsInstanceSteps(o, cls)), [cls, o]),
    ),
    method('__subclasscheck__', '($self, subclass, /)', (cls: PyType, derived: PyObject) =>
      suspendSteps(boolSteps(realIsSubclassSteps(derived, cls)), [cls, derived]),
    ),
    method('__dir__', '($self, /)', (type: PyType) => suspendSteps(typeDirSteps(type), [type])),
    method('__sizeof__', '($self, /)', (type: PyType) => newInt(sizeOfType(type))),
  ],
  getsets: [
    { name: '__name__', get: (type: PyType) => newStr(shortTypeName(type)), set: setName },
    {
      name: '__qualname__',
      get: (type: PyType) => newStr(type.qualname),
      set: setQualname,
    },
    basesGetSet,
    {
      name: '__mro__',
      get: (type: PyType) => {
        if (type.mroTuple !== null) return incref(type.mroTuple);
        return type.mro.length === 0 ? newNone() : tupleOf(type.mro);
      },
    },
    { name: '__base__', get: (type: PyType) => incref(type.base ?? None) },
    { name: '__module__', get: getModule, set: setModule },
    {
      name: '__abstractmethods__',
      get: (type: PyType) => incref(ownAbstract(type)),
      set: setAbstract,
    },
    { name: '__dict__', get: (type: PyType) => newMappingProxy(type.namespace) },
    { name: '__doc__', get: getDoc, set: setDoc },
    { name: '__text_signature__', get: getSignature },
    { name: '__annotations__', get: getAnnotations, set: setAnnotations },
    {
      name: '__type_params__',
      get: (type: PyType) => {
        const own = type.isHeapType ? type.namespace.getStr(TYPE_PARAMS) : null;
        return own === null ? newTuple([]) : incref(own);
      },
      set: (type: PyType, value) => {
        checkWritable(type, value, '__type_params__');
        type.namespace.setStr(TYPE_PARAMS, value);
      },
    },
    number('__basicsize__', basicSizeOf),
    number('__itemsize__', itemSizeOf),
    number('__flags__', flagsOf),
    number('__dictoffset__', dictOffsetOf),
    number('__weakrefoffset__', weakrefOffsetOf),
  ],
});

/** `type` itself has the name only as this attribute: reading it there fails. */
function ownAbstract(type: PyType): PyObject {
  const own = type === TypeType ? null : type.namespace.getStr(ABSTRACT);
  return (
    own ??
    raise('AttributeError', `type object '${type.name}' has no attribute '__abstractmethods__'`)
  );
}
