// complex: two doubles. CPython 3.13 Objects/complexobject.c. Arithmetic and methods are in complex-methods.ts.

import { fixedBytes, free, PyObject, type PyType } from './object.ts';
import { dropInstanceDict } from './own-fields.ts';
import { newStaticType } from './static-type.ts';

export const ComplexType = newStaticType('complex', { isBaseType: true, basicSize: 32 });

export class PyComplex extends PyObject {
  declare readonly real: number;
  declare readonly imag: number;
  constructor(real: number, imag: number, type: PyType = ComplexType) {
    super(type, fixedBytes(type));
    this.real = real;
    this.imag = imag;
  }
}

/** New reference. */
export function newComplex(real: number, imag: number): PyComplex {
  return new PyComplex(real, imag);
}

ComplexType.tp_dealloc = (o) => {
  dropInstanceDict(o);
  free(o, fixedBytes(o.type));
};
