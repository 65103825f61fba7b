// Formats of struct: what a string of codes means, and how each code packs and unpacks. CPython 3.13 Modules/_struct.c (prepare_s,
// native_table, bigendian_table, lilendian_table), Objects/floatobject.c (PyFloat_Pack2, PyFloat_Pack4).

import { PyByteArray, PyBytes, newBytes } from '../../objects/bytes.ts';
import { newFloat } from '../../objects/float.ts';
import { newIntFrom, PyInt } from '../../objects/int.ts';
import { raise } from '../../objects/raise.ts';
import { newBool } from '../../objects/singletons.ts';
import { newModuleException } from '../module-exception.ts';
import type { PyObject } from '../../objects/object.ts';

export const StructError = newModuleException('struct.error', 'Exception');
export const fail = (message: string): never => raise(StructError, message);

interface Code {
  readonly char: string;
  readonly size: number;
  readonly alignment: number;
  readonly kind: 'pad' | 'char' | 'string' | 'pascal' | 'int' | 'bool' | 'float' | 'pointer';
  readonly signed: boolean;
}

const code = (
  char: string,
  size: number,
  kind: Code['kind'],
  signed = false,
  alignment = size,
): Code => ({
  char,
  size,
  kind,
  signed,
  alignment,
});

const COMMON = [
  code('x', 1, 'pad', false, 0),
  code('c', 1, 'char', false, 0),
  code('s', 1, 'string', false, 0),
  code('p', 1, 'pascal', false, 0),
  code('b', 1, 'int', true, 0),
  code('B', 1, 'int', false, 0),
  code('h', 2, 'int', true),
  code('H', 2, 'int'),
  code('i', 4, 'int', true),
  code('I', 4, 'int'),
  code('q', 8, 'int', true),
  code('Q', 8, 'int'),
  code('?', 1, 'bool', false, 0),
  code('e', 2, 'float'),
  code('f', 4, 'float'),
  code('d', 8, 'float'),
];
const table = (codes: readonly Code[]): ReadonlyMap<string, Code> =>
  new Map(codes.map((c) => [c.char, c]));
const STANDARD = table([...COMMON, code('l', 4, 'int', true), code('L', 4, 'int')]);
const NATIVE = table([
  ...COMMON,
  code('l', 8, 'int', true),
  code('L', 8, 'int'),
  code('n', 8, 'int', true),
  code('N', 8, 'int'),
  code('P', 8, 'pointer'),
]);

export interface Item {
  readonly code: Code;
  readonly offset: number;
  /** Octets: of one value, or of the whole string. */
  readonly size: number;
  readonly repeat: number;
}

export interface Layout {
  readonly items: readonly Item[];
  readonly size: number;
  /** How many values. */
  readonly length: number;
  readonly littleEndian: boolean;
  readonly native: boolean;
}

const SSIZE_MAX = 9223372036854775807n;
const tooLong = (): never => fail('total struct size too long');

/** Source: prepare_s. */
export function parseFormat(format: string): Layout {
  const order = '@=<>!'.includes(format[0] ?? 'i') ? format[0]! : '@';
  const native = order === '@';
  const codes = native ? NATIVE : STANDARD;
  const items: Item[] = [];
  let size = 0n;
  let length = 0;
  for (let i = order === format[0] ? 1 : 0; i < format.length;) {
    if (/[ \t\n\v\f\r]/.test(format[i]!)) {
      i++;
      continue;
    }
    const [digits] = /^[0-9]*/.exec(format.slice(i, i + 40))!;
    i += digits.length;
    if (digits !== '' && i >= format.length) fail('repeat count given without format specifier');
    const repeat = digits === '' ? 1n : BigInt(digits);
    if (repeat > SSIZE_MAX) tooLong();
    const found = codes.get(format[i]!);
    if (found === undefined) return fail('bad char in struct format');
    i++;
    if (native && found.alignment > 1) {
      const step = BigInt(found.alignment);
      size = ((size + step - 1n) / step) * step;
    }
    const text = found.kind === 'string' || found.kind === 'pascal';
    if (size <= 0x7fffffffffffn) {
      const count = Number(repeat);
      if (text) items.push({ code: found, offset: Number(size), size: count, repeat: 1 });
      else if (found.kind !== 'pad' && count > 0)
        items.push({ code: found, offset: Number(size), size: found.size, repeat: count });
    }
    if (text) length++;
    else if (found.kind !== 'pad') length += Number(repeat);
    size += repeat * BigInt(found.size);
    if (size > SSIZE_MAX) tooLong();
  }
  return {
    items,
    size: Number(size),
    length,
    littleEndian: order !== '>' && order !== '!',
    native,
  };
}

/** Writes a whole number of `size` octets. Error "'b' format requires -128 <= number <= 127". */
export function packInt(
  view: DataView,
  at: number,
  item: Code,
  value: number | bigint,
  little: boolean,
): void {
  const bits = 8 * item.size;
  const low = item.signed ? -(1n << BigInt(bits - 1)) : 0n;
  const high = (1n << BigInt(item.signed ? bits - 1 : bits)) - 1n;
  if (value < low || value > high)
    fail(`'${item.char}' format requires ${low} <= number <= ${high}`);
  switch (item.size) {
    case 1:
      view.setUint8(at, Number(value));
      break;
    case 2:
      view.setUint16(at, Number(value), little);
      break;
    case 4:
      view.setUint32(at, Number(value), little);
      break;
    default:
      view.setBigUint64(at, BigInt.asUintN(64, BigInt(value)), little);
  }
}

export function packFloat(
  view: DataView,
  at: number,
  size: number,
  value: number,
  little: boolean,
  checked: boolean,
): void {
  if (size === 8) view.setFloat64(at, value, little);
  else if (size === 4) {
    if (checked && Number.isFinite(value) && !Number.isFinite(Math.fround(value)))
      raise('OverflowError', 'float too large to pack with f format');
    view.setFloat32(at, value, little);
  } else view.setUint16(at, halfBits(value), little);
}

/** Bits of a half-precision number, ties to even. Source: PyFloat_Pack2. */
function halfBits(value: number): number {
  const sign = value < 0 || Object.is(value, -0) ? 0x8000 : 0;
  const x = Math.abs(value);
  if (Number.isNaN(x)) return 0x7e00;
  if (x === Infinity) return sign | 0x7c00;
  if (x < 2 ** -14) {
    const units = roundEven(x * 2 ** 24);
    return sign | units;
  }
  let exponent = Math.floor(Math.log2(x));
  if (2 ** exponent > x) exponent--;
  else if (2 ** (exponent + 1) <= x) exponent++;
  let fraction = roundEven(x * 2 ** (10 - exponent));
  if (fraction === 2048) {
    fraction = 1024;
    exponent++;
  }
  if (exponent > 15) raise('OverflowError', 'float too large to pack with e format');
  return sign | ((exponent + 15) << 10) | (fraction - 1024);
}
function roundEven(x: number): number {
  const floor = Math.floor(x);
  const rest = x - floor;
  return rest > 0.5 || (rest === 0.5 && floor % 2 === 1) ? floor + 1 : floor;
}

function unpackHalf(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 31;
  const fraction = bits & 1023;
  if (exponent === 31) return fraction === 0 ? sign * Infinity : NaN;
  return exponent === 0
    ? sign * fraction * 2 ** -24
    : sign * (1024 + fraction) * 2 ** (exponent - 25);
}

/** One value of a code. New reference. */
export function unpackOne(view: DataView, at: number, item: Item, little: boolean): PyObject {
  const { kind, size, signed } = item.code;
  const octets = (start: number, length: number): PyObject =>
    newBytes(new Uint8Array(view.buffer, view.byteOffset + start, length).slice());
  switch (kind) {
    case 'char':
      return octets(at, 1);
    case 'string':
      return octets(at, item.size);
    case 'pascal': {
      if (item.size === 0) return newBytes(new Uint8Array(0));
      return octets(at + 1, Math.min(view.getUint8(at), item.size - 1));
    }
    case 'bool':
      return newBool(view.getUint8(at) !== 0);
    case 'float':
      return newFloat(
        size === 8
          ? view.getFloat64(at, little)
          : size === 4
            ? view.getFloat32(at, little)
            : unpackHalf(view.getUint16(at, little)),
      );
    default:
      if (size === 8)
        return newIntFrom(signed ? view.getBigInt64(at, little) : view.getBigUint64(at, little));
      if (size === 4)
        return newIntFrom(signed ? view.getInt32(at, little) : view.getUint32(at, little));
      if (size === 2)
        return newIntFrom(signed ? view.getInt16(at, little) : view.getUint16(at, little));
      return newIntFrom(signed ? view.getInt8(at) : view.getUint8(at));
  }
}

/** Text of a char, 's' or 'p' into place. */
export function packText(out: Uint8Array, at: number, item: Item, value: PyObject): void {
  const { kind } = item.code;
  if (kind === 'char') {
    if (!(value instanceof PyBytes) || value.value.length !== 1)
      fail('char format requires a bytes object of length 1');
    out[at] = (value as PyBytes).value[0]!;
    return;
  }
  if (!(value instanceof PyBytes) && !(value instanceof PyByteArray))
    return fail(`argument for '${item.code.char}' must be a bytes object`);
  const octets = value.value;
  if (kind === 'string') {
    out.set(octets.subarray(0, item.size), at);
    return;
  }
  if (item.size === 0) return;
  const count = Math.min(octets.length, item.size - 1);
  out[at] = Math.min(count, 255);
  out.set(octets.subarray(0, count), at + 1);
}

/** A whole number for an integer code: ints and what has `__index__`. Undefined: ask Python. */
export function quickInt(o: PyObject): number | bigint | undefined {
  return o instanceof PyInt ? o.value : undefined;
}
