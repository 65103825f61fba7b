// LOAD_ATTR's method form, super, slices. CPython 3.13 Objects/object.c (_PyObject_GetMethod), Objects/typeobject.c (_PySuper_Lookup).

import { getItem, setItem } from '../../objects/abstract.ts';
import { getAttr, genericGetAttr, lookupType } from '../../objects/attributes.ts';
import { callObject } from '../../objects/calls.ts';
import { MethodDescrType } from '../../objects/descr.ts';
import { FunctionType } from '../../objects/function.ts';
import { decref, incref, type PyObject } from '../../objects/object.ts';
import { newSlice } from '../../objects/slice.ts';
import { None } from '../../objects/singletons.ts';
import { SUSPENDED, suspendThen, type MaySuspend, type Suspended } from '../../objects/suspend.ts';
import { SuperType } from '../../objects/super.ts';
import type { Frame } from '../../objects/frame.ts';
import type { PyStr } from '../../objects/str.ts';

/** The unbound method if `owner.name` is one found on the class and not on the instance; null otherwise. Borrowed. */
export function loadMethod(owner: PyObject, name: PyStr): PyObject | null {
  if (owner.type.tp_getattro !== genericGetAttr) return null;
  const descr = lookupType(owner.type, name);
  if (descr === null || (descr.type !== FunctionType && descr.type !== MethodDescrType))
    return null;
  if (owner.dict !== null && owner.dict.getStr(name) !== null) return null;
  return descr;
}

/** `super().name`, with the classic two-argument and the zero-argument form. */
export function loadSuperAttr(
  frame: Frame,
  arg: number,
  globalSuper: PyObject,
  cls: PyObject,
  self: PyObject,
): MaySuspend {
  const name = frame.code.names[arg >> 2]!;
  const made = callObject(
    globalSuper,
    globalSuper === SuperType || (arg & 2) !== 0 ? [cls, self] : [],
  );
  if (made === SUSPENDED) return suspendThen((o: PyObject) => attributeOf(o, name));
  return attributeOf(made, name);
}

/** Steals `o`. */
function attributeOf(o: PyObject, name: PyStr): MaySuspend {
  const value = getAttr(o, name);
  if (value === SUSPENDED) return suspendThen((v: PyObject) => (decref(o), v));
  decref(o);
  return value;
}

export function binarySlice(container: PyObject, start: PyObject, stop: PyObject): MaySuspend {
  const slice = newSlice(incref(start), incref(stop), incref(None));
  const value = getItem(container, slice);
  if (value === SUSPENDED) return suspendThen((v: PyObject) => (decref(slice), v));
  decref(slice);
  return value;
}

export function storeSlice(
  value: PyObject,
  container: PyObject,
  start: PyObject,
  stop: PyObject,
): void | Suspended {
  const slice = newSlice(incref(start), incref(stop), incref(None));
  const done = setItem(container, slice, value);
  if (done === SUSPENDED) return suspendThen(() => decref(slice));
  decref(slice);
}
