// A C struct under construction: fields one after another, aligned as a C compiler aligns them on 64-bit Linux, with the bytes they hold
// (little endian). Not in CPython: it is what a debugger would show.

import { addressOf, type PyObject } from '../../objects/object.ts';

export interface StructField {
  readonly name: string;
  readonly ctype: string;
  /** From the address of the object: what lies in front of it has negative offsets. */
  readonly offset: number;
  readonly size: number;
  /** The value for people: a number, `0x…` for pointers and raw bytes. */
  readonly value: string;
  /** The bytes in hexadecimal, lowest address first. */
  readonly bytes: string;
  /** `id()` of the object that a pointer leads to; null for NULL and for what is no object. */
  readonly pointsTo: number | null;
}

export interface StructView {
  /** The C type: `PyListObject`. */
  readonly struct: string;
  readonly address: number;
  /** Bytes from `address` to the end. */
  readonly size: number;
  readonly fields: readonly StructField[];
}

/** Where the program itself may lie. */
const CODE = 0x401000;

export class StructBuilder {
  readonly fields: StructField[] = [];
  readonly struct: string;
  readonly address: number;
  offset: number;

  constructor(struct: string, address: number, offset = 0) {
    this.struct = struct;
    this.address = address;
    this.offset = offset;
  }

  /** An integer field of `size` bytes. */
  int(name: string, ctype: string, size: number, value: number | bigint): this {
    this.align(size);
    const bits = BigInt.asUintN(8 * size, BigInt(value));
    return this.put(name, ctype, size, String(value), hexOf(bits, size), null);
  }

  /** Py_ssize_t. */
  ssize(name: string, value: number | bigint): this {
    return this.int(name, 'Py_ssize_t', 8, value);
  }

  /** PyObject *; null: NULL. */
  object(name: string, o: PyObject | null, ctype = 'PyObject *'): this {
    const address = o === null ? 0 : addressOf(o);
    this.pointer(name, address, ctype);
    if (o !== null) {
      const field = this.fields.pop()!;
      this.fields.push({ ...field, pointsTo: address });
    }
    return this;
  }

  /** A pointer to something that is no object. */
  pointer(name: string, address: number, ctype: string): this {
    this.align(8);
    const value = address === 0 ? 'NULL' : `0x${address.toString(16)}`;
    return this.put(name, ctype, 8, value, hexOf(BigInt(address), 8), null);
  }

  /** A pointer to what has no place in this heap: what it leads to is told instead of where. */
  named(name: string, ctype: string, address: number, what: string): this {
    this.align(8);
    return this.put(name, ctype, 8, what, hexOf(BigInt(address), 8), null);
  }

  /** A pointer into the program of CPython, or NULL. */
  code(name: string, ctype: string, there: boolean): this {
    return there ? this.named(name, ctype, CODE, name) : this.pointer(name, 0, ctype);
  }

  double(name: string, value: number): this {
    this.align(8);
    const view = new DataView(new ArrayBuffer(8));
    view.setFloat64(0, value, true);
    return this.put(name, 'double', 8, String(value), hexOf(view.getBigUint64(0, true), 8), null);
  }

  /** Raw bytes without alignment. */
  octets(name: string, ctype: string, bytes: Uint8Array): this {
    let text = '';
    for (const byte of bytes) text += byte.toString(16).padStart(2, '0');
    return this.put(name, ctype, bytes.length, `0x${text}`, text, null);
  }

  /** Bytes up to `end` about which nothing more is said. */
  rest(end: number): this {
    if (end > this.offset) this.octets('...', 'char[]', new Uint8Array(end - this.offset));
    return this;
  }

  align(size: number): this {
    const unit = Math.min(size, 8);
    this.offset = Math.ceil(this.offset / unit) * unit;
    return this;
  }

  done(): StructView {
    const { struct, address, fields } = this;
    return { struct, address, size: Math.max(this.offset, 0), fields };
  }

  private put(
    name: string,
    ctype: string,
    size: number,
    value: string,
    bytes: string,
    pointsTo: number | null,
  ): this {
    this.fields.push({ name, ctype, offset: this.offset, size, value, bytes, pointsTo });
    this.offset += size;
    return this;
  }
}

function hexOf(bits: bigint, size: number): string {
  let text = '';
  for (let i = 0; i < size; i++)
    text += Number((bits >> BigInt(8 * i)) & 0xffn)
      .toString(16)
      .padStart(2, '0');
  return text;
}

/** The memory of a struct from its address on, gaps of alignment zero: what `memmove` from there would give. */
export function bytesOf(view: StructView): Uint8Array {
  const memory = new Uint8Array(view.size);
  for (const field of view.fields) {
    if (field.offset < 0) continue;
    for (let i = 0; i < field.size; i++)
      memory[field.offset + i] = parseInt(field.bytes.slice(2 * i, 2 * i + 2), 16);
  }
  return memory;
}
