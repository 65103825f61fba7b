// staticmethod and classmethod. CPython 3.13 Objects/funcobject.c (sm_*, cm_*).

import { heap } from '../memory/heap.ts';
import { withTruth } from './arguments.ts';
import { getAttrOptional, setAttr } from './attributes.ts';
import { callObject } from './calls.ts';
import { PyMethod } from './function.ts';
import { dictGetSet } from './class-layout.ts';
import { decref, incref, xdecref, type PyObject, type PyType } from './object.ts';
import { dropInstanceDict, ownsFields, PyNative } from './own-fields.ts';
import { raise } from './raise.ts';
import { newBool } from './singletons.ts';
import { describeType, newStaticType } from './static-type.ts';
import { newStr, staticStr, type PyStr } from './str.ts';
import { SUSPENDED, suspendSteps, suspendThen, type MaySuspend, type Steps } from './suspend.ts';
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
  const clear = type.tp_clear!;
  type.tp_clear = (o) => {
    clear(o);
    dropInstanceDict(o);
  };
  type.tp_new = (cls) => new PyFunctionWrapper(cls, null);
  type.tp_init = (o, args, kwnames) => {
    if (kwnames !== null && kwnames.length > 0)
      raise('TypeError', `${type.name}() takes no keyword arguments`);
    if (args.length !== 1)
      raise('TypeError', `${type.name} expected 1 argument, got ${args.length}`);
    const self = o as PyFunctionWrapper;
    const old = self.callable;
    self.callable = incref(args[0]!);
    xdecref(old);
    return suspendSteps(wrapSteps(self), [self]);
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

const WRAPPED = ['__module__', '__name__', '__qualname__', '__doc__', '__annotations__'];
const WRAPPED_NAMES = WRAPPED.map((name) => staticStr(name));

/** functools_wraps: what the function says of itself goes to the wrapper's `__dict__`. */
function* wrapSteps(self: PyFunctionWrapper): Steps<void> {
  if (heap.profile.version[1] < 10) return;
  for (const name of WRAPPED_NAMES) {
    const { callable } = self;
    if (callable === null) return;
    let value = getAttrOptional(callable, name);
    if (value === SUSPENDED) value = (yield) as PyObject | null;
    if (value === null) continue;
    try {
      if (setAttr(self, name, value) === SUSPENDED) yield;
    } finally {
      decref(value);
    }
  }
}

function wrapped(o: PyObject): PyObject {
  const { callable } = o as PyFunctionWrapper;
  if (callable === null) raise('RuntimeError', `uninitialized ${o.type.name} object`);
  return callable;
}

StaticMethodType.tp_descr_get = (descr) => incref(wrapped(descr));
StaticMethodType.tp_call = (f, args, kwnames) => callObject(wrapped(f), args, kwnames);
ClassMethodType.tp_descr_get = (descr, _obj, type) => new PyMethod(wrapped(descr), type);

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
      dictGetSet,
    ],
  });
}
