// array.array: machine values side by side. CPython 3.13 Modules/arraymodule.c (arrayobject, array_resize, descriptors).

import { addMutableContainer } from '../../objects/containers.ts';
import { heap } from '../../memory/heap.ts';
import { newFloat } from '../../objects/float.ts';
import { asDouble } from '../../objects/float-arithmetic.ts';
import { asIndex, hasIndex, takeValue } from '../../objects/index.ts';
import { newIntFrom, type PyInt } from '../../objects/int.ts';
import type { PyObject } from '../../objects/object.ts';
import { free, PyGcObject, type PyType } from '../../objects/object.ts';
import { clearWeakRefs } from '../../objects/weakref-list.ts';
import { dropInstanceDict } from '../../objects/own-fields.ts';
import { raise } from '../../objects/raise.ts';
import { newStaticType } from '../../objects/static-type.ts';
import { newStr, PyStr } from '../../objects/str.ts';
import { SUSPENDED, type Steps } from '../../objects/suspend.ts';
import { doubleSteps } from '../math/arguments.ts';

export const ArrayType = newStaticType('array', {
  module: 'array',
  isBaseType: true,
  hasWeakrefs: true,
  basicSize: 64,
});
addMutableContainer(ArrayType);
ArrayType.collection = 'sequence';

export interface TypeCode {
  readonly code: string;
  readonly size: number;
  readonly kind: 'int' | 'float' | 'char';
  readonly low: bigint;
  readonly high: bigint;
  /** As overflow messages name it; '' for those that convert like PyLong_As... */
  readonly label: string;
  /** `struct`'s code, for memoryview. */
  readonly format: string;
}

const int = (code: string, size: number, signed: boolean, label: string): TypeCode => ({
  code,
  size,
  kind: 'int',
  low: signed ? -(1n << BigInt(8 * size - 1)) : 0n,
  high: (1n << BigInt(8 * size - (signed ? 1 : 0))) - 1n,
  label,
  format: code,
});
const other = (code: string, size: number, kind: 'float' | 'char', format = code): TypeCode => ({
  code,
  size,
  kind,
  low: 0n,
  high: 0n,
  label: '',
  format,
});

export const TYPE_CODES: ReadonlyMap<string, TypeCode> = new Map(
  [
    int('b', 1, true, 'signed char'),
    int('B', 1, false, 'unsigned byte integer'),
    other('u', 4, 'char', 'w'),
    other('w', 4, 'char'),
    int('h', 2, true, 'signed short integer'),
    int('H', 2, false, 'unsigned short'),
    int('i', 4, true, 'signed integer'),
    int('I', 4, false, ''),
    int('l', 8, true, ''),
    int('L', 8, false, ''),
    int('q', 8, true, ''),
    int('Q', 8, false, ''),
    other('f', 4, 'float'),
    other('d', 8, 'float'),
  ].map((c) => [c.code, c]),
);

const ARRAY_BYTES = 80;

export class PyArray extends PyGcObject {
  readonly code: TypeCode;
  /** Items; the store may be larger. */
  length = 0;
  private store: Uint8Array = new Uint8Array(0);
  private view = new DataView(this.store.buffer);
  exports = 0;
  readonly bufferReadonly = false;

  constructor(type: PyType, code: TypeCode) {
    super(type, ARRAY_BYTES);
    this.code = code;
    if (type.hasGc) heap.gc.track(this);
  }
  get bufferFormat(): string {
    return this.code.format;
  }
  get bufferItemSize(): number {
    return this.code.size;
  }
  /** The octets. */
  get value(): Uint8Array {
    return this.store.subarray(0, this.length * this.code.size);
  }
  /** Octets allocated. */
  get allocated(): number {
    return this.store.length;
  }

  /** array_resize. BufferError while somebody looks into it. */
  resize(length: number): void {
    if (this.exports > 0 && length !== this.length)
      raise('BufferError', 'cannot resize an array that is exporting buffers');
    const { size } = this.code;
    const slots = this.store.length / size;
    if (!(slots >= length && length >= slots >> 1 && length > 0)) {
      if (length * size > 1 << 29) raise('MemoryError');
      const wanted = length === 0 ? 0 : length + (length >> 4) + (this.length < 8 ? 3 : 7);
      const store = new Uint8Array(wanted * size);
      store.set(this.store.subarray(0, Math.min(this.length, length) * size));
      heap.adjust(store.length - this.store.length);
      this.store = store;
      this.view = new DataView(store.buffer);
    } else if (length < this.length) this.store.fill(0, length * size, this.length * size);
    this.length = length;
  }

  /** Replaces everything. */
  setOctets(octets: Uint8Array): void {
    this.resize(octets.length / this.code.size);
    this.store.set(octets);
  }

  get(i: number): PyObject {
    const { kind, size, low } = this.code;
    const at = i * size;
    const { view } = this;
    if (kind === 'float')
      return newFloat(size === 8 ? view.getFloat64(at, true) : view.getFloat32(at, true));
    if (kind === 'char') {
      const point = view.getUint32(at, true);
      if (point > 0x10ffff)
        raise('ValueError', `character U+${point.toString(16)} is not in range [U+0000; U+10ffff]`);
      return newStr(String.fromCodePoint(point));
    }
    const signed = low < 0n;
    switch (size) {
      case 1:
        return newIntFrom(signed ? view.getInt8(at) : view.getUint8(at));
      case 2:
        return newIntFrom(signed ? view.getInt16(at, true) : view.getUint16(at, true));
      case 4:
        return newIntFrom(signed ? view.getInt32(at, true) : view.getUint32(at, true));
      default:
        return newIntFrom(signed ? view.getBigInt64(at, true) : view.getBigUint64(at, true));
    }
  }

  /** Writes a converted value. */
  put(i: number, value: number | bigint): void {
    const { kind, size } = this.code;
    const at = i * size;
    const { view } = this;
    if (kind === 'float') {
      if (size === 8) view.setFloat64(at, value as number, true);
      else view.setFloat32(at, value as number, true);
    } else if (size === 1) view.setUint8(at, Number(value));
    else if (size === 2) view.setUint16(at, Number(value), true);
    else if (size === 4) view.setUint32(at, Number(value), true);
    else view.setBigUint64(at, BigInt.asUintN(64, BigInt(value)), true);
  }
}

ArrayType.tp_dealloc = (o) => {
  const array = o as PyArray;
  heap.gc.untrack(array);
  if (o.weakrefs !== null) clearWeakRefs(o);
  dropInstanceDict(o);
  heap.adjust(-array.allocated);
  free(o, ARRAY_BYTES);
};

/** Ints out of range, in the words of each code. */
function overflow({ code, label }: TypeCode, value: number | bigint, low: bigint): never {
  const below = value < low;
  if (label !== '')
    return raise(
      'OverflowError',
      `${label} is ${below ? 'less than minimum' : 'greater than maximum'}`,
    );
  switch (code) {
    case 'I':
      return raise(
        'OverflowError',
        below
          ? "can't convert negative value to unsigned int"
          : 'unsigned int is greater than maximum',
      );
    case 'l':
      return raise('OverflowError', 'Python int too large to convert to C long');
    case 'L':
      return raise(
        'OverflowError',
        below
          ? "can't convert negative value to unsigned int"
          : 'Python int too large to convert to C unsigned long',
      );
    case 'Q':
      return raise(
        'OverflowError',
        below ? "can't convert negative int to unsigned" : 'int too big to convert',
      );
    default:
      return raise('OverflowError', 'int too big to convert');
  }
}

/** A Python value as what the array stores. TypeError, OverflowError. */
export function* convertSteps(code: TypeCode, o: PyObject): Steps<number | bigint> {
  if (code.kind === 'float') {
    const quick = asDouble(o);
    return quick ?? (yield* doubleSteps(o));
  }
  if (code.kind === 'char') {
    if (!(o instanceof PyStr) || o.length !== 1)
      return raise('TypeError', 'array item must be unicode character');
    return o.codePoints?.[0] ?? o.value.charCodeAt(0);
  }
  if (!hasIndex(o))
    return raise('TypeError', `'${o.type.name}' object cannot be interpreted as an integer`);
  let index = asIndex(o);
  if (index === SUSPENDED) index = (yield) as PyInt;
  const value = takeValue(index);
  if (value < code.low || value > code.high) return overflow(code, value, code.low);
  return value;
}
