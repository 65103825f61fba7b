// Lengths as int objects. Not in CPython, whose Py_ssize_t holds every length: above 2^53 a host number no longer does, and only ranges are
// that long; they know their length exactly.

import { intOf } from './int-arithmetic.ts';
import { newInt } from './int.ts';
import type { PyObject } from './object.ts';

/** `length`: what `mp_length` of `o` said. New reference. */
export function newLength(o: PyObject, length: number): PyObject {
  if (Number.isSafeInteger(length)) return newInt(length);
  const exact = (o as { readonly length?: number | bigint }).length;
  return intOf(typeof exact === 'bigint' ? exact : BigInt(length));
}
