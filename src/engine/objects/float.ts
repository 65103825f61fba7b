// float. CPython 3.13 Objects/floatobject.c. Arithmetic and methods are in float-methods.ts.

import { FLOAT_FREE_LIST } from '../memory/free-lists.ts';
import { heap } from '../memory/heap.ts';
import { free, PyObject, decref, WRITTEN_BELOW, type PyType } from './object.ts';
import { newStaticType } from './static-type.ts';

export const FloatType = newStaticType('float', { isBaseType: true, basicSize: 24 });

export class PyFloat extends PyObject {
  declare value: number;

  constructor(value: number, type: PyType = FloatType) {
    super(type, type === FloatType ? WRITTEN_BELOW : 24);
    if (type === FloatType) {
      this.type = type;
      this.refcnt = 1;
      this.address = heap.allocate(FLOAT_FREE_LIST);
    }
    this.value = value;
  }
}

FloatType.tp_dealloc = (o) => {
  if (o.type === FloatType) {
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
