// From the bytes of a simple C value to an object and back. CPython 3.13 Modules/_ctypes/cfield.c (getters and setters: i_get, i_set, ...).

import { newBytes, PyByteArray, PyBytes } from '../../objects/bytes.ts';
import { newFloat, PyFloat } from '../../objects/float.ts';
import { withIndex } from '../../objects/index.ts';
import { newInt, newIntFrom, PyInt } from '../../objects/int.ts';
import { toFloat } from '../../objects/number-ops.ts';
import { decref, type PyObject } from '../../objects/object.ts';
import { raise } from '../../objects/raise.ts';
import { newBool, newNone, None } from '../../objects/singletons.ts';
import { newStr, PyStr } from '../../objects/str.ts';
import { SUSPENDED, suspendThen, type Suspended } from '../../objects/suspend.ts';
import { isTrue } from '../../objects/truth.ts';
import type { SimpleLayout } from './c-data.ts';

const viewOf = (octets: Uint8Array): DataView =>
  new DataView(octets.buffer, octets.byteOffset, octets.length);

/** The object in the program for the bytes. New reference. py_object is simple-types.ts's own matter. */
export function readSimple({ read, size }: SimpleLayout, octets: Uint8Array): PyObject {
  switch (read) {
    case 'char':
      return newBytes(octets.slice(0, 1));
    case 'bool':
      return newBool(octets[0] !== 0);
    case 'float':
      return newFloat(
        size === 8 ? viewOf(octets).getFloat64(0, true) : viewOf(octets).getFloat32(0, true),
      );
    case 'wchar':
      return newStr(String.fromCodePoint(viewOf(octets).getUint32(0, true)));
    case 'pointer': {
      const bits = viewOf(octets).getBigUint64(0, true);
      return bits === 0n ? newNone() : newIntFrom(bits);
    }
    case 'signed':
    case 'unsigned':
      return readInt(viewOf(octets), size, read === 'signed');
    case 'object':
      return raise('NotImplementedError', 'ctypes of this engine: py_object stands alone only');
  }
}

function readInt(view: DataView, size: number, signed: boolean): PyObject {
  if (size === 1) return newInt(signed ? view.getInt8(0) : view.getUint8(0));
  if (size === 2) return newInt(signed ? view.getInt16(0, true) : view.getUint16(0, true));
  if (size === 4) return newInt(signed ? view.getInt32(0, true) : view.getUint32(0, true));
  return newIntFrom(signed ? view.getBigInt64(0, true) : view.getBigUint64(0, true));
}

/** Puts an object's value into the bytes that `target` gives. Borrows `value`. TypeError. */
export function writeSimple(
  { read, size }: SimpleLayout,
  target: () => Uint8Array,
  value: PyObject,
  owned: readonly PyObject[],
): void | Suspended {
  switch (read) {
    case 'float':
      return writeFloat(size, target, value, owned);
    case 'bool': {
      const truth = isTrue(value);
      const store = (t: boolean): void => {
        target()[0] = t ? 1 : 0;
      };
      return truth === SUSPENDED ? suspendThen(store, owned) : store(truth);
    }
    case 'char':
      target()[0] = charOctet(value);
      return;
    case 'wchar':
      viewOf(target()).setUint32(0, wideCharacter(value), true);
      return;
    case 'pointer':
      if (value !== None && !(value instanceof PyInt))
        raise('TypeError', 'cannot be converted to pointer');
      return writeInt(viewOf(target()), 8, value === None ? 0 : (value as PyInt).value);
    case 'object':
      return raise('NotImplementedError', 'ctypes of this engine: py_object stands alone only');
    default:
      if (value instanceof PyFloat || value.type.nb_index === null)
        raise('TypeError', `'${value.type.name}' object cannot be interpreted as an integer`);
      return withIndex(value, owned, (n) => writeInt(viewOf(target()), size, n));
  }
}

function writeFloat(
  size: number,
  target: () => Uint8Array,
  value: PyObject,
  owned: readonly PyObject[],
): void | Suspended {
  const store = (f: PyFloat): void => {
    const view = viewOf(target());
    if (size === 8) view.setFloat64(0, f.value, true);
    else view.setFloat32(0, f.value, true);
    decref(f);
  };
  const number = toFloat(value);
  return number === SUSPENDED ? suspendThen(store, owned) : store(number);
}

function writeInt(view: DataView, size: number, value: number | bigint): void {
  if (typeof value === 'number' && size <= 4) {
    const low = Number(BigInt.asIntN(32, BigInt(value)));
    if (size === 1) view.setInt8(0, low);
    else if (size === 2) view.setInt16(0, low, true);
    else view.setInt32(0, low, true);
    return;
  }
  const bits = BigInt.asUintN(64, BigInt(value));
  for (let i = 0; i < size; i++) view.setUint8(i, Number((bits >> BigInt(8 * i)) & 0xffn));
}

function charOctet(value: PyObject): number {
  if ((value instanceof PyBytes || value instanceof PyByteArray) && value.value.length === 1)
    return value.value[0]!;
  if (value instanceof PyInt && value.value >= 0 && value.value < 256) return Number(value.value);
  return raise('TypeError', 'one character bytes, bytearray or integer expected');
}

function wideCharacter(value: PyObject): number {
  if (!(value instanceof PyStr))
    raise('TypeError', `unicode string expected instead of ${value.type.name} instance`);
  if (value.length !== 1) raise('TypeError', 'one character unicode string expected');
  return value.value.codePointAt(0)!;
}
