// super: attribute look-up that starts behind a class in the MRO. CPython 3.13 Objects/typeobject.c (super_getattro, do_super_lookup,
// supercheck, super_init_without_args).

import { CO_FAST_CELL, CO_FAST_FREE } from '../bytecode/code-unit.ts';
import { genericGetAttr, getAttrOptional } from './attributes.ts';
import { PyCell } from './cell.ts';
import { MethodDescrType } from './descr.ts';
import { FunctionType } from './function.ts';
import { callNative, method } from './native.ts';
import type { PyType } from './object.ts';
import { decref, incref, isSubtype, xdecref, type PyObject } from './object.ts';
import { ownsFields, PyNative } from './own-fields.ts';
import { raise } from './raise.ts';
import { newNone, None } from './singletons.ts';
import { describeType, newStaticType } from './static-type.ts';
import { newStr, staticStr, type PyStr } from './str.ts';
import { SUSPENDED, suspendThen, type MaySuspend, type Suspended } from './suspend.ts';
import { isType } from './type.ts';
import type { Frame } from './frame.ts';

export const SuperType = newStaticType('super', { isBaseType: true, hasGc: true, basicSize: 40 });

let frameProvider: () => Frame | null = () => null;

/** The vm tells how to find the calling Python frame. */
export function setFrameProvider(provider: () => Frame | null): void {
  frameProvider = provider;
}

/** The innermost Python frame of the thread that runs, null if there is none. Borrowed. */
export function callingFrame(): Frame | null {
  return frameProvider();
}

export class PySuper extends PyNative {
  /** All owned; null until `__init__` ran, `self` and `selfClass` also when unbound. */
  thisClass: PyType | null = null;
  self: PyObject | null = null;
  selfClass: PyType | null = null;
}

ownsFields(SuperType, ['self', 'thisClass', 'selfClass']);
SuperType.tp_new = (type) => new PySuper(type);

const init = method(
  'super',
  '($self, type=None, object=None, /)',
  (su: PySuper, type?: PyObject, obj?: PyObject): MaySuspend => {
    if (type === undefined) {
      const [cls, self] = implicitArguments();
      return bind(su, cls, self);
    }
    if (!isType(type))
      raise(
        'TypeError',
        `super() argument 1 must be a type, not ${type === None ? 'None' : type.type.name}`,
      );
    return bind(su, type, obj === None ? null : (obj ?? null));
  },
);
SuperType.tp_init = (o, args, kwnames): void | Suspended => {
  if (args.length > 2)
    raise('TypeError', `super() expected at most 2 arguments, got ${args.length}`);
  const done = callNative(init, o, args, kwnames, 'super');
  if (done === SUSPENDED) return SUSPENDED;
  decref(done);
};

/** super_init_without_args: the class from the cell `__class__`, the instance from the first argument. */
function implicitArguments(): [PyType, PyObject] {
  const frame = callingFrame();
  if (frame === null) raise('RuntimeError', 'super(): no current frame');
  const { code } = frame;
  if (code.unit.argcount === 0) raise('RuntimeError', 'super(): no arguments');
  let self = frame.localsplus[0] ?? null;
  if (self instanceof PyCell && (code.unit.localspluskinds[0]! & CO_FAST_CELL) !== 0)
    self = self.contents;
  if (self === null) raise('RuntimeError', 'super(): arg[0] deleted');
  const index = code.unit.localsplusnames.indexOf('__class__');
  if (index < 0 || (code.unit.localspluskinds[index]! & CO_FAST_FREE) === 0)
    raise('RuntimeError', 'super(): __class__ cell not found');
  const cell = frame.localsplus[index] as PyCell | null;
  const cls = cell?.contents ?? null;
  if (cls === null) raise('RuntimeError', 'super(): empty __class__ cell');
  if (!isType(cls)) raise('RuntimeError', `super(): __class__ is not a type (${cls.type.name})`);
  return [cls, self];
}

function bind(su: PySuper, cls: PyType, self: PyObject | null): MaySuspend {
  if (self === null) return fill(su, cls, null, null);
  const selfClass = classFor(cls, self);
  if (selfClass !== null) return fill(su, cls, self, selfClass);
  // A proxy may pretend: its `__class__` counts too.
  const claimed = getAttrOptional(self, CLASS);
  const finish = (claim: PyObject | null): MaySuspend => {
    try {
      if (claim === null || !isType(claim) || claim === self.type || !isSubtype(claim, cls))
        return notAnInstance(cls, self);
      return fill(su, cls, self, claim);
    } finally {
      xdecref(claim);
    }
  };
  return claimed === SUSPENDED ? suspendThen(finish, [su, cls, self]) : finish(claimed);
}

const CLASS = staticStr('__class__');

/** supercheck without `__class__`: `self` as a class or as an instance of `cls`. */
function classFor(cls: PyType, self: PyObject): PyType | null {
  if (isType(self) && isSubtype(self, cls)) return self;
  return isSubtype(self.type, cls) ? self.type : null;
}

function notAnInstance(cls: PyType, self: PyObject): never {
  const what = isType(self) ? `type ${self.name}` : `instance of ${self.type.name}`;
  return raise(
    'TypeError',
    `super(type, obj): obj (${what}) is not an instance or subtype of type (${cls.name}).`,
  );
}

function fill(su: PySuper, cls: PyType, self: PyObject | null, selfClass: PyType | null): PyObject {
  const old = [su.thisClass, su.self, su.selfClass];
  su.thisClass = incref(cls);
  su.self = self === null ? null : incref(self);
  su.selfClass = selfClass === null ? null : incref(selfClass);
  for (const o of old) xdecref(o);
  return newNone();
}

SuperType.tp_getattro = (o, name) => {
  const su = o as PySuper;
  if (su.selfClass === null || name.value === '__class__') return genericGetAttr(su, name);
  const found = lookupBehind(su.selfClass, su.thisClass!, name);
  if (found === null) return genericGetAttr(su, name);
  const get = found.type.tp_descr_get;
  if (get === null) return incref(found);
  return get(found, su.self === su.selfClass ? null : su.self, su.selfClass);
};

/**
 * The method that `super(cls, self).name` finds, to be called with `self`: no object is made for it. Borrowed; null where that is not all there
 * is to it. `_PySuper_Lookup` with a method.
 */
export function superMethod(
  globalSuper: PyObject,
  cls: PyObject,
  self: PyObject,
  name: PyStr,
): PyObject | null {
  if (globalSuper !== SuperType || !isType(cls) || isType(self) || name.value === '__class__')
    return null;
  const selfClass = classFor(cls, self);
  const found = selfClass === null ? null : lookupBehind(selfClass, cls, name);
  return found !== null && (found.type === FunctionType || found.type === MethodDescrType)
    ? found
    : null;
}

/** _super_lookup_descr: in the MRO of `start`, behind `cls`. Borrowed. */
function lookupBehind(start: PyType, cls: PyType, name: PyStr): PyObject | null {
  const { mro } = start;
  const at = mro.indexOf(cls);
  if (at < 0) return null;
  for (let i = at + 1; i < mro.length; i++) {
    const found = mro[i]!.namespace.getStr(name);
    if (found !== null) return found;
  }
  return null;
}

/** An unbound super in a class body binds to the instance it is read from. */
SuperType.tp_descr_get = (descr, obj) => {
  const su = descr as PySuper;
  if (obj === null || obj === None || su.self !== null) return incref(su);
  const made = new PySuper(su.type);
  const done = bind(made, su.thisClass!, obj);
  const finish = (none: PyObject): PyObject => (decref(none), made);
  return done === SUSPENDED ? suspendThen(finish, [su, obj]) : finish(done);
};

SuperType.tp_repr = (o) => {
  const { thisClass, selfClass } = o as PySuper;
  const cls = thisClass === null ? 'NULL' : `<class '${thisClass.name}'>`;
  return newStr(
    selfClass === null ? `<super: ${cls}, NULL>` : `<super: ${cls}, <${selfClass.name} object>>`,
  );
};

describeType(SuperType, {
  source: 'CPython 3.13 Objects/typeobject.c',
  getsets: [
    { name: '__thisclass__', get: (su: PySuper) => incref(su.thisClass ?? None) },
    { name: '__self__', get: (su: PySuper) => incref(su.self ?? None) },
    { name: '__self_class__', get: (su: PySuper) => incref(su.selfClass ?? None) },
  ],
});
