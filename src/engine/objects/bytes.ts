// bytes and bytearray: octets. CPython 3.13 Objects/bytesobject.c, Objects/bytearrayobject.c. Methods are in bytes-methods.ts,
// bytearray-methods.ts. The empty bytes and those of one octet are shared.

import { heap } from '../memory/heap.ts';
import { addMutableContainer } from './containers.ts';
import { fixedBytes, free, makeImmortal, PyObject, type PyType } from './object.ts';
import { dropInstanceDict } from './own-fields.ts';
import { newStaticType } from './static-type.ts';

export const BytesType = newStaticType('bytes', { isBaseType: true, basicSize: 33, itemSize: 1 });
export const ByteArrayType = newStaticType('bytearray', { isBaseType: true, basicSize: 56 });
addMutableContainer(ByteArrayType);

export class PyBytes extends PyObject {
  declare readonly value: Uint8Array;
  /** Cached hash, low half; see PyStr. */
  hashLow = 0;
  hashHigh = 0;
  hashed = false;
  constructor(value: Uint8Array, type: PyType = BytesType) {
    super(type, 33 + value.length);
    this.value = value;
  }
}

export class PyByteArray extends PyObject {
  declare value: Uint8Array;
  /** Memoryviews that look into it: its size is fixed meanwhile. */
  exports = 0;
  /** `ob_alloc`, and where the octets lie. */
  allocated = 0;
  bytesAddress = 0;
  /** Behind `value`, its host buffer has room for more, which nobody else looks at. */
  private hasRoom = false;
  constructor(value: Uint8Array, type: PyType = ByteArrayType) {
    super(type, fixedBytes(type));
    this.value = value;
    if (value.length > 0) this.reserve(value.length + 1);
  }
  /** Replaces the contents; keeps the books. */
  assign(value: Uint8Array): void {
    const changed = value.length !== this.value.length;
    this.value = value;
    this.hasRoom = false;
    if (changed) this.resized();
  }

  /** Octets come at the end. What is there is moved only now and then, so that many small steps cost no more than one large. */
  extend(octets: Uint8Array): void {
    const { value } = this;
    const { length } = value;
    const size = length + octets.length;
    if (!this.hasRoom || size > value.buffer.byteLength) {
      const grown = new Uint8Array(Math.max(16, size + (length >> 1)));
      grown.set(value);
      this.value = grown.subarray(0, size);
      this.hasRoom = true;
    } else this.value = new Uint8Array(value.buffer, 0, size);
    this.value.set(octets, length);
    if (size !== length) this.resized();
  }

  /** Only the first `length` octets stay. */
  truncate(length: number): void {
    this.value = this.value.subarray(0, length);
    this.resized();
  }

  /** PyByteArray_Resize: what is allocated after a change of the size, one octet more for the end. */
  private resized(): void {
    const size = this.value.length;
    const alloc = this.allocated;
    if (size + 1 <= alloc) {
      if (size < alloc >> 1) this.reserve(size + 1);
    } else if (size <= alloc * 1.125) this.reserve(size + (size >> 3) + (size < 9 ? 3 : 6));
    else this.reserve(size + 1);
  }

  private reserve(bytes: number): void {
    const before = this.allocated;
    if (before === bytes) return;
    if (bytes === 0) heap.releaseRaw(this.bytesAddress, before);
    else if (before === 0) this.bytesAddress = heap.allocateRaw(bytes);
    else this.bytesAddress = heap.reallocateRaw(this.bytesAddress, before, bytes);
    this.allocated = bytes;
  }

  /** Gives its memory back. */
  release(): void {
    this.reserve(0);
  }
}

const empty = makeImmortal(new PyBytes(new Uint8Array(0)));
const single: PyBytes[] = [];
for (let i = 0; i < 256; i++) single.push(makeImmortal(new PyBytes(Uint8Array.of(i))));

/** Takes over the array. New reference. */
export function newBytes(value: Uint8Array): PyBytes {
  if (value.length > 1) return new PyBytes(value);
  const shared = value.length === 0 ? empty : single[value[0]!]!;
  shared.refcnt++;
  return shared;
}

export function newByteArray(value: Uint8Array): PyByteArray {
  return new PyByteArray(value);
}

BytesType.tp_dealloc = (o) => {
  dropInstanceDict(o);
  free(o, 33 + (o as PyBytes).value.length);
};
ByteArrayType.tp_dealloc = (o) => {
  dropInstanceDict(o);
  (o as PyByteArray).release();
  free(o, fixedBytes(o.type));
};
