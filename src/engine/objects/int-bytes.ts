// int from and to bytes. CPython 3.13 Objects/longobject.c (int_to_bytes_impl, int_from_bytes_impl).

import { expectStr } from './arguments.ts';
import { bytesOfSteps } from './bytes-like.ts';
import { newBytes } from './bytes.ts';
import { newIntFrom } from './int.ts';
import type { PyObject } from './object.ts';
import { raise } from './raise.ts';
import { suspendSteps, type MaySuspend, type Steps } from './suspend.ts';

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
  const bytes = new Uint8Array(length);
  let rest = BigInt.asUintN(8 * length, big);
  for (let i = 0; i < length; i++) {
    bytes[little ? i : length - 1 - i] = Number(rest & 0xffn);
    rest >>= 8n;
  }
  return newBytes(bytes);
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
  const bytes = yield* bytesOfSteps(o);
  let value = 0n;
  for (let i = 0; i < bytes.length; i++)
    value = (value << 8n) | BigInt(bytes[little ? bytes.length - 1 - i : i]!);
  return newIntFrom(signed ? BigInt.asIntN(8 * bytes.length, value) : value);
}
