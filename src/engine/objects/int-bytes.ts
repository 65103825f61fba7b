// int from and to bytes. CPython 3.13 Objects/longobject.c (int_to_bytes_impl, int_from_bytes_impl).

import { expectStr } from './arguments.ts';
import { objectBytesSteps } from './bytes-methods.ts';
import { newBytes } from './bytes.ts';
import { charge } from './charge.ts';
import { newIntFrom } from './int.ts';
import type { PyObject } from './object.ts';
import { raise } from './raise.ts';
import { suspendSteps, type MaySuspend, type Steps } from './suspend.ts';

/** Of each octet. */
const DIGITS = Array.from({ length: 256 }, (_, octet) => octet.toString(16).padStart(2, '0'));

function isLittle(byteorder: PyObject | undefined, fn: string): boolean {
  if (byteorder === undefined) return false;
  const order = expectStr(byteorder, fn, "argument 'byteorder'");
  if (order !== 'little' && order !== 'big')
    raise('ValueError', "byteorder must be either 'little' or 'big'");
  return order === 'little';
}

/** `int.to_bytes`. New reference. OverflowError, ValueError. */
export function intToBytes(
  value: number | bigint,
  length: number,
  byteorder: PyObject | undefined,
  signed: boolean,
): PyObject {
  const little = isLittle(byteorder, 'to_bytes');
  if (length < 0) raise('ValueError', 'length argument must be non-negative');
  if (value < 0 && !signed) raise('OverflowError', "can't convert negative int to unsigned");
  const big = BigInt(value);
  const bits = BigInt(8 * length);
  const limit = signed ? 1n << (bits > 0n ? bits - 1n : 0n) : 1n << bits;
  const fits = length === 0 ? big === 0n : big < limit && big >= (signed ? -limit : 0n);
  if (!fits) raise('OverflowError', 'int too big to convert');
  charge(length >> 5);
  const bytes = new Uint8Array(length);
  // Through hexadecimal digits: shifting a big number byte by byte is quadratic.
  const digits = BigInt.asUintN(8 * length, big).toString(16);
  for (let i = 0, end = digits.length; end > 0; i++, end -= 2)
    bytes[length - 1 - i] = parseInt(digits.slice(Math.max(end - 2, 0), end), 16);
  return newBytes(little ? bytes.reverse() : bytes);
}

/** `int.from_bytes`. New reference. */
export function intFromBytes(
  bytes: PyObject,
  byteorder: PyObject | undefined,
  signed: boolean,
): MaySuspend {
  return suspendSteps(fromBytesSteps(bytes, isLittle(byteorder, 'from_bytes'), signed), [bytes]);
}

function* fromBytesSteps(o: PyObject, little: boolean, signed: boolean): Steps<PyObject> {
  const bytes = yield* objectBytesSteps(o);
  charge(bytes.length >> 5);
  let digits = '0x0';
  for (let i = 0; i < bytes.length; i++)
    digits += DIGITS[bytes[little ? bytes.length - 1 - i : i]!]!;
  const value = BigInt(digits);
  return newIntFrom(signed ? BigInt.asIntN(8 * bytes.length, value) : value);
}
