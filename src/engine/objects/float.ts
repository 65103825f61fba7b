// float. CPython 3.13 Objects/floatobject.c. Arithmetic and methods are in float-methods.ts.

import { FLOAT_FREE_LIST } from '../memory/free-lists.ts';
import { free, PyObject, decref, type PyType } from './object.ts';
import { newStaticType } from './static-type.ts';

export const FloatType = newStaticType('float', { isBaseType: true, basicSize: 24 });

export class PyFloat extends PyObject {
  value: number;

  constructor(value: number, type: PyType = FloatType) {
    super(type, type === FloatType ? FLOAT_FREE_LIST : 24);
    this.value = value;
  }
}

FloatType.tp_dealloc = (o) => {
  const own = o.dict;
  if (own !== null) {
    o.dict = null;
    decref(own);
  }
  free(o, o.type === FloatType ? FLOAT_FREE_LIST : 24);
};

export function newFloat(value: number): PyFloat {
  return new PyFloat(value);
}
