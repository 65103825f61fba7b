// memoryview: single items: octets to objects and back, by native format character.
// CPython 3.13 Objects/memoryobject.c (unpack_single, pack_single, get_native_fmtchar, adjust_fmt).

import { newBool } from './singletons.ts';
import { newBytes, PyBytes } from './bytes.ts';
import { newFloat, type PyFloat } from './float.ts';
import { indexSteps } from './index.ts';
import { newIntFrom } from './int.ts';
import { toFloat } from './number-ops.ts';
import { decref, type PyObject } from './object.ts';
import { raise, Raised } from './raise.ts';
import { SUSPENDED, type Steps } from './suspend.ts';
import { truthSteps } from './truth.ts';

interface Format {
  readonly size: number;
  readonly kind: 'signed' | 'unsigned' | 'float' | 'bool' | 'char';
}

const FORMATS: Readonly<Record<string, Format>> = {
  c: { size: 1, kind: 'char' },
  b: { size: 1, kind: 'signed' },
  B: { size: 1, kind: 'unsigned' },
  h: { size: 2, kind: 'signed' },
  H: { size: 2, kind: 'unsigned' },
  i: { size: 4, kind: 'signed' },
  I: { size: 4, kind: 'unsigned' },
  l: { size: 8, kind: 'signed' },
  L: { size: 8, kind: 'unsigned' },
  q: { size: 8, kind: 'signed' },
  Q: { size: 8, kind: 'unsigned' },
  n: { size: 8, kind: 'signed' },
  N: { size: 8, kind: 'unsigned' },
  f: { size: 4, kind: 'float' },
  d: { size: 8, kind: 'float' },
  e: { size: 2, kind: 'float' },
  '?': { size: 1, kind: 'bool' },
  P: { size: 8, kind: 'unsigned' },
};

/** The single native character of a format, `@` allowed before it; null for others. */
export function nativeFormat(format: string): string | null {
  const letter = format.startsWith('@') ? format.slice(1) : format;
  return FORMATS[letter] === undefined ? null : letter;
}

export function formatSize(letter: string): number {
  return FORMATS[letter]!.size;
}

/** As `nativeFormat`. NotImplementedError. Source: adjust_fmt. */
export function expectFormat(format: string): string {
  return (
    nativeFormat(format) ?? raise('NotImplementedError', `memoryview: unsupported format ${format}`)
  );
}

const windowOn = (octets: Uint8Array): DataView =>
  new DataView(octets.buffer, octets.byteOffset, octets.byteLength);

/** The item at an offset. New reference. */
export function unpackItem(octets: Uint8Array, at: number, letter: string): PyObject {
  const { kind, size } = FORMATS[letter]!;
  const view = windowOn(octets);
  if (kind === 'char') return newBytes(octets.slice(at, at + 1));
  if (kind === 'bool') return newBool(octets[at] !== 0);
  if (kind === 'float') {
    if (size === 8) return newFloat(view.getFloat64(at, true));
    return newFloat(
      size === 4 ? view.getFloat32(at, true) : halfToDouble(view.getUint16(at, true)),
    );
  }
  const signed = kind === 'signed';
  if (size === 1) return newIntFrom(signed ? view.getInt8(at) : view.getUint8(at));
  if (size === 2) return newIntFrom(signed ? view.getInt16(at, true) : view.getUint16(at, true));
  if (size === 4) return newIntFrom(signed ? view.getInt32(at, true) : view.getUint32(at, true));
  return newIntFrom(signed ? view.getBigInt64(at, true) : view.getBigUint64(at, true));
}

/** Writes `value` at an offset of what `target` gives when all conversions are done. TypeError, ValueError. */
export function* packItemSteps(
  target: () => Uint8Array,
  at: number,
  letter: string,
  value: PyObject,
): Steps<void> {
  const { kind, size } = FORMATS[letter]!;
  if (kind === 'char') {
    if (!(value instanceof PyBytes)) return wrongType(letter);
    if (value.value.length !== 1) return wrongValue(letter);
    target()[at] = value.value[0]!;
  } else if (kind === 'bool') {
    const truth = yield* truthSteps(value);
    target()[at] = truth ? 1 : 0;
  } else if (kind === 'float') {
    const double = yield* asDoubleSteps(value, letter);
    writeFloat(windowOn(target()), at, size, double);
  } else {
    const exact = yield* asIndexSteps(value, letter);
    const bits = BigInt(8 * size);
    const [low, high] =
      kind === 'signed' ? [-(1n << (bits - 1n)), 1n << (bits - 1n)] : [0n, 1n << bits];
    if (exact < low || exact >= high) return wrongValue(letter);
    writeInteger(windowOn(target()), at, size, exact);
  }
}

function wrongType(letter: string): never {
  return raise('TypeError', `memoryview: invalid type for format '${letter}'`);
}
function wrongValue(letter: string): never {
  return raise('ValueError', `memoryview: invalid value for format '${letter}'`);
}

function* asIndexSteps(value: PyObject, letter: string): Steps<bigint> {
  try {
    return BigInt(yield* indexSteps(value));
  } catch (error) {
    return conversionFailed(error, letter);
  }
}

function* asDoubleSteps(value: PyObject, letter: string): Steps<number> {
  try {
    let result = toFloat(value, 'must be real number');
    if (result === SUSPENDED) result = (yield) as PyFloat;
    const double = (result as PyFloat).value;
    decref(result as PyObject);
    return double;
  } catch (error) {
    return conversionFailed(error, letter);
  }
}

/** TypeErrors are reworded, and so are OverflowErrors and ValueErrors. */
function conversionFailed(error: unknown, letter: string): never {
  if (!(error instanceof Raised)) throw error;
  const { exception } = error;
  const type = exception.isA('TypeError');
  if (!type && !exception.isA('OverflowError') && !exception.isA('ValueError')) throw error;
  decref(exception);
  return type ? wrongType(letter) : wrongValue(letter);
}

function writeInteger(view: DataView, at: number, size: number, value: bigint): void {
  if (size === 1) view.setUint8(at, Number(BigInt.asUintN(8, value)));
  else if (size === 2) view.setUint16(at, Number(BigInt.asUintN(16, value)), true);
  else if (size === 4) view.setUint32(at, Number(BigInt.asUintN(32, value)), true);
  else view.setBigUint64(at, BigInt.asUintN(64, value), true);
}

function writeFloat(view: DataView, at: number, size: number, value: number): void {
  if (size === 8) return view.setFloat64(at, value, true);
  // A C cast: what is too large becomes infinite.
  if (size === 4) return view.setFloat32(at, value, true);
  view.setUint16(at, doubleToHalf(value), true);
}

function halfToDouble(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 31;
  const fraction = bits & 1023;
  if (exponent === 31) return fraction === 0 ? sign * Infinity : NaN;
  if (exponent === 0) return sign * fraction * 2 ** -24;
  return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}

/** Round half to even. OverflowError. Source: Objects/floatobject.c PyFloat_Pack2. */
function doubleToHalf(value: number): number {
  const sign = value < 0 || Object.is(value, -0) ? 0x8000 : 0;
  const size = Math.abs(value);
  if (Number.isNaN(value)) return sign | 0x7e00;
  if (size === Infinity) return sign | 0x7c00;
  const exponent = size === 0 ? -14 : Math.max(-14, Math.floor(Math.log2(size)));
  const scaled = size / 2 ** (exponent - 10);
  let units = Math.floor(scaled);
  const rest = scaled - units;
  if (rest > 0.5 || (rest === 0.5 && units % 2 === 1)) units++;
  const bits = units < 1024 ? units : ((exponent + 15) << 10) + (units - 1024);
  if (bits >= 0x7c00) wrongValue('e');
  return sign | bits;
}
