// Lengths as int objects. Not in CPython, whose Py_ssize_t holds every length: above 2^53 a host number no longer does, and only ranges are
// that long, which know their length exactly, and what `__len__` makes up, of which the nearest double is kept.

import { intOf } from './int-arithmetic.ts';
import { SSIZE_MAX } from './index.ts';
import { newInt } from './int.ts';
import type { PyObject } from './object.ts';

/** `length`: what `mp_length` of `o` said. New reference. */
export function newLength(o: PyObject, length: number): PyObject {
  if (Number.isSafeInteger(length)) return newInt(length);
  const exact = (o as { readonly length?: number | bigint }).length;
  if (typeof exact === 'bigint') return intOf(exact);
  // The length of an object whose class is written in Python, rounded: none is above PY_SSIZE_T_MAX.
  const rounded = BigInt(length);
  return intOf(rounded > SSIZE_MAX ? SSIZE_MAX : rounded);
}
