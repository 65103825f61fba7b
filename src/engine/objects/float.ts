// float. CPython 3.13 Objects/floatobject.c. Arithmetic and methods are in float-methods.ts.

import { FLOAT_FREE_LIST } from '../memory/free-lists.ts';
import { heap } from '../memory/heap.ts';
import { free, PyObject, decref, WRITTEN_BELOW, type PyType } from './object.ts';
import { newStaticType } from './static-type.ts';

export const FloatType = newStaticType('float', { isBaseType: true, basicSize: 24 });

export class PyFloat extends PyObject {
  declare value: number;

  /** `address`: of an exact float that has its block already. */
  constructor(value: number, type: PyType = FloatType, address = 0) {
    super(type, type === FloatType ? WRITTEN_BELOW : 24);
    if (type === FloatType) {
      this.type = type;
      this.refcnt = 1;
      this.address = address === 0 ? heap.allocate(FLOAT_FREE_LIST) : address;
      if (heap.refchain !== null) heap.refchain.add(this);
    }
    this.value = value;
  }
}

FloatType.tp_dealloc = (o) => {
  if (o.type === FloatType) {
    if (heap.refchain !== null) heap.refchain.remove(o);
    heap.release(o.address, FLOAT_FREE_LIST);
    o.refcnt = -1;
    return;
  }
  const own = o.dict;
  if (own !== null) {
    o.dict = null;
    decref(own);
  }
  free(o, 24);
};

export function newFloat(value: number): PyFloat {
  return new PyFloat(value);
}

/** A float at an address that was allocated for it. New reference. */
export function floatAt(value: number, address: number): PyFloat {
  return new PyFloat(value, FloatType, address);
}
