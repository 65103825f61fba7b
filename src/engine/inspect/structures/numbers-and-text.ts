// float, complex, int, bytes, str as C structs. CPython: Include/cpython/{floatobject,complexobject,longintrepr,bytesobject,unicodeobject}.h
// of 3.8 and 3.13.

import { heap } from '../../memory/heap.ts';
import type { PyBytes } from '../../objects/bytes.ts';
import type { PyComplex } from '../../objects/complex.ts';
import type { PyFloat } from '../../objects/float.ts';
import type { PyInt } from '../../objects/int.ts';
import { isImmortal } from '../../objects/object.ts';
import { sipHash13 } from '../../objects/siphash.ts';
import { charWidth, isAscii, type PyStr } from '../../objects/str.ts';
import { newStruct, newVarStruct } from './object-head.ts';
import type { StructView } from './struct-builder.ts';

export const floatStruct = (o: PyFloat): StructView =>
  newStruct('PyFloatObject', o).double('ob_fval', o.value).done();

export const complexStruct = (o: PyComplex): StructView =>
  newStruct('PyComplexObject', o).double('cval.real', o.real).double('cval.imag', o.imag).done();

/** Digits of 30 bits, the lowest first. Before 3.12 the size carries the sign; since then a tag of its own does. */
export function intStruct(o: PyInt): StructView {
  const value = BigInt(o.value);
  const digits: bigint[] = [];
  for (let rest = value < 0n ? -value : value; rest > 0n; rest >>= 30n)
    digits.push(rest & 0x3fffffffn);
  const { version, zeroDigits } = heap.profile;
  const sign = value === 0n ? 1 : value < 0n ? 2 : 0;
  const cached = version[1] >= 14 && value >= -5n && value <= BigInt(heap.smallIntMax) ? 4 : 0;
  const builder =
    version[1] < 12
      ? newVarStruct('PyLongObject', o, value < 0n ? -digits.length : digits.length)
      : newStruct('PyLongObject', o).int(
          'long_value.lv_tag',
          'uintptr_t',
          8,
          digits.length * 8 + cached + sign,
        );
  if (digits.length < zeroDigits) digits.push(0n);
  const prefix = version[1] < 12 ? '' : 'long_value.';
  digits.forEach((digit, i) => builder.int(`${prefix}ob_digit[${i}]`, 'digit', 4, digit));
  return builder.done();
}

export const bytesStruct = (o: PyBytes): StructView =>
  newVarStruct('PyBytesObject', o, o.value.length)
    .int('ob_shash', 'Py_hash_t', 8, o.hashed ? hash(o) : -1)
    .octets('ob_sval', 'char[]', Uint8Array.of(...o.value, 0))
    .done();

function hash(o: { hashLow: number; hashHigh: number }): bigint {
  return (BigInt(o.hashHigh) << 32n) | BigInt(o.hashLow >>> 0);
}

/** Interning hashes a str; ours may not have been asked yet. */
function strHash(o: PyStr): bigint | number {
  if (o.hashed) return hash(o);
  if (!o.interned && !isImmortal(o)) return -1;
  const [hashLow, hashHigh] = sipHash13(o.value);
  return hash({ hashLow, hashHigh });
}

/** `state` of 3.13: interned (2 bits), kind (3), compact, ascii, statically_allocated; before 3.12 `ready` came last. */
export function strStruct(o: PyStr): StructView {
  const ascii = isAscii(o);
  const width = charWidth(o);
  const struct = ascii ? 'PyASCIIObject' : 'PyCompactUnicodeObject';
  const builder = newStruct(struct, o).ssize('length', o.length);
  builder.int('hash', 'Py_hash_t', 8, strHash(o));
  const interned = o.interned ? (heap.profile.version[1] >= 12 ? 1 : 2) : 0;
  const last = heap.profile.version[1] < 12 ? 1 << 7 : 0;
  const state = interned | (width << 2) | (1 << 5) | (ascii ? 1 << 6 : 0) | last;
  builder.int('state', 'uint32_t', 4, state);
  if (heap.profile.version[1] < 12)
    builder.pointer('wstr', width === 4 ? heap.idOf(o.address) + 72 : 0, 'wchar_t *');
  else builder.align(8);
  if (!ascii) {
    builder.ssize('utf8_length', 0).pointer('utf8', 0, 'char *');
    if (heap.profile.version[1] < 12) builder.ssize('wstr_length', width === 4 ? o.length : 0);
  }
  const ctype = { 1: 'Py_UCS1[]', 2: 'Py_UCS2[]', 4: 'Py_UCS4[]' }[width];
  return builder.octets('data', ctype, codeUnits(o, width)).done();
}

/** The characters with the zero at the end. */
function codeUnits(o: PyStr, width: 1 | 2 | 4): Uint8Array {
  const points = o.codePoints ?? Uint32Array.from(o.value, (c) => c.charCodeAt(0));
  const view = new DataView(new ArrayBuffer(width * (points.length + 1)));
  points.forEach((point, i) => {
    if (width === 1) view.setUint8(i, point);
    else if (width === 2) view.setUint16(2 * i, point, true);
    else view.setUint32(4 * i, point, true);
  });
  return new Uint8Array(view.buffer);
}
