// What `__complex__` says of an object. CPython 3.13 Objects/complexobject.c (try_complex_special_method).

import { ComplexType, PyComplex } from './complex.ts';
import { deprecatedSubclassSteps } from './index.ts';
import { decref, type PyObject } from './object.ts';
import { raise } from './raise.ts';
import { callBoundSpecial } from './special-call.ts';
import { staticStr } from './str.ts';
import { SUSPENDED, type MaySuspend, type Steps } from './suspend.ts';

const COMPLEX = staticStr('__complex__');

/** The two parts, null if `o` has no `__complex__`. TypeError. */
export function* complexSpecialSteps(o: PyObject): Steps<readonly [number, number] | null> {
  let made: MaySuspend | null = callBoundSpecial(o, COMPLEX);
  if (made === SUSPENDED) made = (yield) as PyObject;
  if (made === null) return null;
  if (!(made instanceof PyComplex)) {
    const { name } = made.type;
    decref(made);
    return raise('TypeError', `__complex__ returned non-complex (type ${name})`);
  }
  const { real, imag } = made;
  if (made.type !== ComplexType) yield* deprecatedSubclassSteps(made, '__complex__', 'complex');
  decref(made);
  return [real, imag];
}
