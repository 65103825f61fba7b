// Member descriptors: what a name in `__slots__` becomes. CPython 3.13 Objects/descrobject.c (member_get, member_set),
// Python/structmember.c (Py_T_OBJECT_EX).
// Simplified: a slot is a place in `PyObject.slots`, not bytes behind the object's header.

import { fullyQualifiedName } from './type-name.ts';
import { heap } from '../memory/heap.ts';
import { GetSetDescrType, PyGetSetDescr } from './descr.ts';
import { throwAttributeError } from './attributes.ts';
import {
  decref,
  fixedBytes,
  free,
  incref,
  isSubtype,
  PyGcObject,
  xdecref,
  type PyObject,
  type PyType,
} from './object.ts';
import { raise } from './raise.ts';
import { newStaticType } from './static-type.ts';
import { newStr, type PyStr } from './str.ts';

export const MemberDescrType = newStaticType('member_descriptor', { basicSize: 64, hasGc: true });

export class PyMemberDescr extends PyGcObject {
  /** Owned if it is a class made by Python. */
  declare readonly owner: PyType;
  declare readonly name: PyStr;
  /** Place in `slots` of the instances. */
  declare readonly index: number;

  /** Takes its own reference to `name`. */
  constructor(owner: PyType, name: PyStr, index: number) {
    super(MemberDescrType, fixedBytes(MemberDescrType));
    this.owner = owner;
    this.name = incref(name);
    this.index = index;
    if (owner.isHeapType) owner.refcnt++;
    heap.gc.track(this);
  }
}

function checkReceiver(descr: PyMemberDescr, obj: PyObject): void {
  if (isSubtype(obj.type, descr.owner)) return;
  const { name, owner } = descr;
  raise(
    'TypeError',
    `descriptor '${name.value}' for '${owner.name}' objects doesn't apply to a '${obj.type.name}' object`,
  );
}

MemberDescrType.tp_descr_get = (descr, obj) => {
  if (obj === null) return incref(descr);
  if (descr instanceof PyGetSetDescr) return GetSetDescrType.tp_descr_get!(descr, obj, obj.type);
  const member = descr as PyMemberDescr;
  checkReceiver(member, obj);
  const value = obj.slots?.[member.index] ?? null;
  if (value === null) return throwAttributeError(obj, member.name, fullyQualifiedName(obj.type));
  return incref(value);
};

MemberDescrType.tp_descr_set = (descr, obj, value) => {
  if (descr instanceof PyGetSetDescr) return GetSetDescrType.tp_descr_set!(descr, obj, value);
  const member = descr as PyMemberDescr;
  checkReceiver(member, obj);
  obj.slots ??= obj.type.slotNames.map(() => null);
  const old = obj.slots[member.index] ?? null;
  if (value === null && old === null) raise('AttributeError', member.name);
  obj.slots[member.index] = value === null ? null : incref(value);
  xdecref(old);
};

MemberDescrType.tp_repr = (o) => {
  const name = o instanceof PyGetSetDescr ? o.getset.name : (o as PyMemberDescr).name.value;
  return newStr(`<member '${name}' of '${(o as PyMemberDescr).owner.name}' objects>`);
};
MemberDescrType.tp_traverse = (o, visit) => visit((o as PyMemberDescr).owner);
MemberDescrType.tp_dealloc = (o) => {
  const { name, owner } = o as PyMemberDescr;
  heap.gc.untrack(o as PyMemberDescr);
  decref(name);
  if (owner.isHeapType) decref(owner);
  free(o, fixedBytes(o.type));
};
