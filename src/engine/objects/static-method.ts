// staticmethod and classmethod. CPython 3.13 Objects/funcobject.c (sm_*, cm_*).
// Simplified: `__name__`, `__doc__` and their like are asked of the wrapped function when read instead of copied into `__dict__`.

import { withTruth } from './arguments.ts';
import { getAttr, getAttrOptional } from './attributes.ts';
import { callObject } from './calls.ts';
import { PyMethod } from './function.ts';
import { decref, incref, type PyObject, type PyType } from './object.ts';
import { ownsFields, PyNative } from './own-fields.ts';
import { raise } from './raise.ts';
import { newBool } from './singletons.ts';
import { describeType, newStaticType, type GetSet } from './static-type.ts';
import { newStr, staticStr, type PyStr } from './str.ts';
import { SUSPENDED, suspendThen, type MaySuspend } from './suspend.ts';
import { repr } from './text.ts';

const OPTIONS = { isBaseType: true, hasDict: true, hasGc: true, basicSize: 32 } as const;
export const StaticMethodType = newStaticType('staticmethod', OPTIONS);
export const ClassMethodType = newStaticType('classmethod', OPTIONS);

/** A function wrapped so that looking it up on an instance binds nothing, or the class. */
export class PyFunctionWrapper extends PyNative {
  /** Owned; null until `__init__` ran. */
  declare callable: PyObject | null;

  /** Takes its own reference. */
  constructor(type: PyType, callable: PyObject | null) {
    super(type);
    this.callable = callable === null ? null : incref(callable);
  }
}

/** `staticmethod(fn)`. New reference; borrows `fn`. */
export function newStaticMethod(fn: PyObject): PyFunctionWrapper {
  return new PyFunctionWrapper(StaticMethodType, fn);
}

/** `classmethod(fn)`. New reference; borrows `fn`. */
export function newClassMethod(fn: PyObject): PyFunctionWrapper {
  return new PyFunctionWrapper(ClassMethodType, fn);
}

for (const type of [StaticMethodType, ClassMethodType]) {
  ownsFields(type, ['callable'], true);
  const traverse = type.tp_traverse!;
  type.tp_traverse = (o, visit) => {
    traverse(o, visit);
    if (o.dict !== null) visit(o.dict);
  };
  type.tp_new = (cls) => new PyFunctionWrapper(cls, null);
  type.tp_init = (o, args, kwnames) => {
    if (kwnames !== null && kwnames.length > 0)
      raise('TypeError', `${type.name}() takes no keyword arguments`);
    if (args.length !== 1)
      raise('TypeError', `${type.name} expected 1 argument, got ${args.length}`);
    (o as PyFunctionWrapper).callable = incref(args[0]!);
  };
  type.tp_repr = (o) => {
    const text = repr(wrapped(o));
    const finish = (t: PyStr): PyObject => {
      const result = newStr(`<${type.name}(${t.value})>`);
      decref(t);
      return result;
    };
    return text === SUSPENDED ? suspendThen(finish) : finish(text as PyStr);
  };
}

function wrapped(o: PyObject): PyObject {
  const { callable } = o as PyFunctionWrapper;
  if (callable === null) raise('RuntimeError', `uninitialized ${o.type.name} object`);
  return callable;
}

StaticMethodType.tp_descr_get = (descr) => incref(wrapped(descr));
StaticMethodType.tp_call = (f, args, kwnames) => callObject(wrapped(f), args, kwnames);
ClassMethodType.tp_descr_get = (descr, _obj, type) => new PyMethod(wrapped(descr), type);

function forwarded(name: string): GetSet {
  const key = staticStr(name);
  return { name, get: (o: PyObject) => getAttr(wrapped(o), key) };
}

const IS_ABSTRACT = staticStr('__isabstractmethod__');
/** `_PyObject_IsAbstract`: the truth of `__isabstractmethod__`, False if there is none. New reference to a bool. */
export function isAbstractMethod(o: PyObject | null): MaySuspend {
  if (o === null) return newBool(false);
  const found = getAttrOptional(o, IS_ABSTRACT);
  const finish = (value: PyObject | null): MaySuspend =>
    value === null
      ? newBool(false)
      : withTruth(value, false, [], (truth) => (decref(value), newBool(truth)));
  return found === SUSPENDED ? suspendThen(finish) : finish(found);
}

for (const type of [StaticMethodType, ClassMethodType]) {
  describeType(type, {
    source: 'CPython 3.13 Objects/funcobject.c',
    getsets: [
      { name: '__func__', get: (o: PyObject) => incref(wrapped(o)) },
      { name: '__wrapped__', get: (o: PyObject) => incref(wrapped(o)) },
      { name: '__isabstractmethod__', get: (o: PyFunctionWrapper) => isAbstractMethod(o.callable) },
      ...['__name__', '__qualname__', '__module__', '__doc__', '__annotations__'].map(forwarded),
    ],
  });
}
