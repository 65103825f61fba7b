// Arrays that were pickled, perhaps on a machine whose integers have another width or order.
// CPython 3.13 Modules/arraymodule.c (array__array_reconstructor_impl, mformat_descriptors, make_array).

import { getAttr } from '../../objects/attributes.ts';
import { PyBytes } from '../../objects/bytes.ts';
import { newFloat } from '../../objects/float.ts';
import { newIntFrom, PyInt } from '../../objects/int.ts';
import { newList } from '../../objects/list.ts';
import { decref, isSubtype, type PyObject } from '../../objects/object.ts';
import { raise } from '../../objects/raise.ts';
import { callBound } from '../../objects/special-call.ts';
import { newStr, PyStr, staticStr } from '../../objects/str.ts';
import { SUSPENDED, suspendSteps, type MaySuspend, type Steps } from '../../objects/suspend.ts';
import { isType } from '../../objects/type.ts';
import { ArrayType, PyArray, TYPE_CODES } from './array-object.ts';
import { fromBytes } from './array-parts.ts';

/** Machine formats of the type codes on this machine, and what the formats mean: their place in the list is their code. */
export const MACHINE_FORMATS: Readonly<Record<string, number>> = {
  b: 1,
  B: 0,
  u: 20,
  w: 20,
  h: 4,
  H: 2,
  i: 8,
  I: 6,
  l: 12,
  L: 10,
  q: 12,
  Q: 10,
  f: 14,
  d: 16,
};
/** The last code of that width, for integers. */
const INTEGERS = 'B b H H h h I I i i Q Q q q'.split(' ');
const UNICODE = ['utf-16-le', 'utf-16-be', 'utf-32-le', 'utf-32-be'];
const FIRST_FLOAT = 14;
const FIRST_TEXT = 18;
const LAST = 21;

export function reconstruct(
  type: PyObject,
  code: PyObject,
  format: PyObject,
  items: PyObject,
): MaySuspend {
  if (!(code instanceof PyStr) || code.length !== 1)
    raise(
      'TypeError',
      `_array_reconstructor() argument 2 must be a unicode character, not ${code.type.name}`,
    );
  if (!isType(type))
    raise('TypeError', `first argument must be a type object, not ${type.type.name}`);
  if (!isSubtype(type, ArrayType))
    raise('TypeError', `${type.name} is not a subtype of array.array`);
  const known = TYPE_CODES.get(code.value);
  if (known === undefined) raise('ValueError', 'second argument must be a valid type code');
  if (!(format instanceof PyInt) || format.value < 0 || format.value > LAST)
    raise('ValueError', 'third argument must be a valid machine format code.');
  if (!(items instanceof PyBytes))
    raise('TypeError', `fourth argument should be bytes, not ${items.type.name}`);
  if (format.value !== MACHINE_FORMATS[known.code])
    return suspendSteps(convertSteps(type, code, Number(format.value), items), [type, code, items]);
  const array = new PyArray(type, known);
  fromBytes(array, items.value);
  return array;
}

function* convertSteps(
  type: PyObject,
  code: PyStr,
  format: number,
  items: PyBytes,
): Steps<PyObject> {
  const content =
    format >= FIRST_TEXT
      ? yield* decodeSteps(items, UNICODE[format - FIRST_TEXT]!)
      : newList(numbersIn(items.value, format));
  const ownCode = newStr(format < FIRST_FLOAT ? INTEGERS[format]! : code.value);
  try {
    const made = ArrayType.tp_new!(type as typeof ArrayType, [ownCode, content], null);
    return made === SUSPENDED ? ((yield) as PyObject) : made;
  } finally {
    decref(content);
    decref(ownCode);
  }
}

const DECODE = staticStr('decode');
function* decodeSteps(items: PyBytes, encoding: string): Steps<PyObject> {
  let decode = getAttr(items, DECODE);
  if (decode === SUSPENDED) decode = (yield) as PyObject;
  const name = newStr(encoding);
  try {
    const text = callBound(decode, [name]);
    return text === SUSPENDED ? ((yield) as PyObject) : text;
  } finally {
    decref(name);
  }
}

/** The numbers of one of the formats below FIRST_TEXT, whose second and every other one is big-endian. */
function numbersIn(octets: Uint8Array, format: number): PyObject[] {
  const isFloat = format >= FIRST_FLOAT;
  const size = isFloat ? (format < 16 ? 4 : 8) : TYPE_CODES.get(INTEGERS[format]!)!.size;
  if (octets.length % size !== 0) raise('ValueError', 'string length not a multiple of item size');
  const view = new DataView(octets.buffer, octets.byteOffset, octets.byteLength);
  const little = format < 2 || format % 2 === 0;
  const numbers: PyObject[] = [];
  for (let at = 0; at < octets.length; at += size) {
    if (isFloat)
      numbers.push(
        newFloat(size === 4 ? view.getFloat32(at, little) : view.getFloat64(at, little)),
      );
    else numbers.push(newIntFrom(integerAt(view, at, size, little, INTEGERS[format]!)));
  }
  return numbers;
}

function integerAt(
  view: DataView,
  at: number,
  size: number,
  little: boolean,
  code: string,
): number | bigint {
  const signed = code === code.toLowerCase();
  if (size === 1) return signed ? view.getInt8(at) : view.getUint8(at);
  if (size === 2) return signed ? view.getInt16(at, little) : view.getUint16(at, little);
  if (size === 4) return signed ? view.getInt32(at, little) : view.getUint32(at, little);
  return signed ? view.getBigInt64(at, little) : view.getBigUint64(at, little);
}
