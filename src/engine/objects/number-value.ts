// The host value of exact numbers, for comparisons and hashing across int, bool and float. Not in CPython.

import { FloatType, type PyFloat } from './float.ts';
import { BoolType, IntType, type PyInt } from './int.ts';
import type { PyObject } from './object.ts';

/** Host value if `o` is exactly an int, bool or float, else undefined. Host `==` compares them exactly, bigint and number included. */
export function numberValue(o: PyObject): number | bigint | undefined {
  const type = o.type;
  if (type === IntType || type === BoolType) return (o as PyInt).value;
  if (type === FloatType) return (o as PyFloat).value;
  return undefined;
}
