// What `pointer(x)` makes: it knows the object that it points to. CPython 3.13 Modules/_ctypes/_ctypes.c (Pointer_subscript,
// Pointer_get_contents). Simplified: one class for all, which can't be derived from; there is no arithmetic.

import { withSize } from '../../objects/index.ts';
import { incref, type PyObject } from '../../objects/object.ts';
import { raise } from '../../objects/raise.ts';
import { describeType, newStaticType } from '../../objects/static-type.ts';
import { expectLayout, PyCData, setLayout, CDataType } from './c-data.ts';
import { getItem, setItem } from './items.ts';
import type { Suspended } from '../../objects/suspend.ts';

export const PointerType = newStaticType('_Pointer', {
  module: '_ctypes',
  dotted: true,
  base: CDataType,
});
setLayout(PointerType, { kind: 'simple', code: 'P', size: 8, align: 8, read: 'pointer' });

export function newPointer(target: PyObject): PyObject {
  if (!(target instanceof PyCData)) raise('TypeError', `_type_ must have storage info`);
  const pointer = new PyCData(PointerType, 8);
  pointer.object = incref(target);
  return pointer;
}

const targetOf = (o: PyObject): PyCData => (o as PyCData).object as PyCData;

/** The object itself, or one that lies behind it in the same memory. */
function itemAt<T>(o: PyObject, key: PyObject, use: (target: PyCData) => T): T {
  return withSize(key, [o], (index: number) => {
    if (index !== 0)
      raise('NotImplementedError', 'pointers of this engine point to one object only: index 0');
    return use(targetOf(o));
  }) as T;
}
PointerType.mp_subscript = (o, key) =>
  itemAt(o, key, (target) => {
    const layout = expectLayout(target.type);
    return layout.kind === 'simple' ? getItem(target, target.type, 0) : incref(target);
  });
PointerType.mp_ass_subscript = (o, key, value): void | Suspended => {
  if (value === null) raise('TypeError', 'Pointer does not support item deletion');
  return itemAt<void | Suspended>(o, key, (target) => setItem(target, target.type, 0, value));
};

describeType(PointerType, {
  source: 'CPython 3.13 Modules/_ctypes/_ctypes.c',
  getsets: [{ name: 'contents', get: (self: PyCData) => incref(targetOf(self)) }],
});
