// None, True, False, NotImplemented, Ellipsis: one immortal object each.
// CPython 3.13 Objects/object.c (_Py_NoneStruct, _Py_NotImplementedStruct), boolobject.c, sliceobject.c.

import { BoolType, PyInt } from './int.ts';
import { makeImmortal, PyObject } from './object.ts';
import { newStaticType } from './static-type.ts';

export const NoneType = newStaticType('NoneType', { basicSize: 16 });
export const NotImplementedType = newStaticType('NotImplementedType', { basicSize: 16 });
export const EllipsisType = newStaticType('ellipsis', { basicSize: 16 });

export const None = makeImmortal(new PyObject(NoneType, 16));
export const NotImplemented = makeImmortal(new PyObject(NotImplementedType, 16));
export const Ellipsis = makeImmortal(new PyObject(EllipsisType, 16));
export const True = makeImmortal(new PyInt(1, BoolType));
export const False = makeImmortal(new PyInt(0, BoolType));

/** New reference. */
export function newBool(value: boolean): PyObject {
  const o = value ? True : False;
  o.refcnt++;
  return o;
}

/** New reference to None. */
export function newNone(): PyObject {
  None.refcnt++;
  return None;
}

/** New reference to NotImplemented. */
export function newNotImplemented(): PyObject {
  NotImplemented.refcnt++;
  return NotImplemented;
}
