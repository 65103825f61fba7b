// Writing a value in marshal's format. CPython 3.13 Python/marshal.c (w_object, w_complex_object, w_ref).
//
// An object with more than one reference is written once and then by number, so what is written depends on reference counts, as in CPython.

import { bytesLike } from '../../objects/bytes-like.ts';
import { newBytes, PyBytes } from '../../objects/bytes.ts';
import { encodeText } from '../../objects/codecs.ts';
import { PyCode } from '../../objects/code.ts';
import { ComplexType, type PyComplex } from '../../objects/complex.ts';
import { DictType, type PyDict } from '../../objects/dict.ts';
import { exceptionType } from '../../objects/exceptions.ts';
import { FloatType, type PyFloat } from '../../objects/float.ts';
import { floatRepr } from '../../objects/float-repr.ts';
import { IntType, type PyInt } from '../../objects/int.ts';
import { ListType, type PyList } from '../../objects/list.ts';
import { decref, type PyObject } from '../../objects/object.ts';
import { raise } from '../../objects/raise.ts';
import { FrozenSetType, SetType, type PySet } from '../../objects/set.ts';
import { Ellipsis, False, None, True } from '../../objects/singletons.ts';
import { newStr, StrType, type PyStr } from '../../objects/str.ts';
import { newTuple, TupleType, type PyTuple } from '../../objects/tuple.ts';

/** MAX_MARSHAL_STACK_DEPTH. */
const DEPTH_MAX = 2000;
export const FLAG_REF = 0x80;

export class Writer {
  private out = new Uint8Array(64);
  private length = 0;
  private depth = 0;
  private readonly refs: Map<PyObject, number> | null;
  private readonly version: number;
  private readonly allowCode: boolean;

  constructor(version: number, allowCode: boolean) {
    this.version = version;
    this.allowCode = allowCode;
    this.refs = version >= 3 ? new Map() : null;
  }

  bytes(): Uint8Array {
    return this.out.slice(0, this.length);
  }

  /** w_object. ValueError. */
  object(o: PyObject | null): void {
    if (++this.depth > DEPTH_MAX) raise('ValueError', 'object too deeply nested to marshal');
    if (o === null) this.tag('0');
    else if (o === None) this.tag('N');
    else if (o === exceptionType('StopIteration')) this.tag('S');
    else if (o === Ellipsis) this.tag('.');
    else if (o === False) this.tag('F');
    else if (o === True) this.tag('T');
    else {
      const flag = this.reference(o);
      if (flag !== null) this.complex(o, flag);
    }
    this.depth--;
  }

  /** w_ref: null if `o` was written before. Objects with one reference are not remembered. */
  private reference(o: PyObject): number | null {
    if (this.refs === null || o.refcnt === 1) return 0;
    const known = this.refs.get(o);
    if (known !== undefined) {
      this.tag('r');
      this.long(known);
      return null;
    }
    this.refs.set(o, this.refs.size);
    return FLAG_REF;
  }

  private complex(o: PyObject, flag: number): void {
    switch (o.type) {
      case IntType:
        return this.int((o as PyInt).value, flag);
      case FloatType:
        return this.float((o as PyFloat).value, flag);
      case ComplexType:
        return this.complexNumber(o as PyComplex, flag);
      case StrType:
        return this.str(o as PyStr, flag);
      case TupleType:
        return this.tuple(o as PyTuple, flag);
      case ListType:
        return this.sequence('[', (o as PyList).items, flag);
      case DictType:
        return this.dict(o as PyDict, flag);
      case SetType:
      case FrozenSetType:
        return this.set(o as PySet, flag);
      default:
        return this.other(o, flag);
    }
  }

  private other(o: PyObject, flag: number): void {
    if (o instanceof PyCode) return this.code(o, flag);
    const octets = o instanceof PyBytes && o.type.isHeapType ? undefined : bytesLike(o);
    if (octets === undefined) raise('ValueError', 'unmarshallable object');
    this.tag('s', flag);
    this.sized(octets);
  }

  private int(value: number | bigint, flag: number): void {
    if (value >= -0x80000000 && value <= 0x7fffffff) {
      this.tag('i', flag);
      return this.long(Number(value));
    }
    this.tag('l', flag);
    const digits: number[] = [];
    const big = BigInt(value);
    for (let rest = big < 0n ? -big : big; rest > 0n; rest >>= 15n)
      digits.push(Number(rest & 0x7fffn));
    this.long(big < 0n ? -digits.length : digits.length);
    for (const digit of digits) this.short(digit);
  }

  private float(value: number, flag: number): void {
    this.tag(this.version > 1 ? 'g' : 'f', flag);
    this.double(value);
  }

  private complexNumber({ real, imag }: PyComplex, flag: number): void {
    this.tag(this.version > 1 ? 'y' : 'x', flag);
    this.double(real);
    this.double(imag);
  }

  /** Eight bytes; before version 2 as text. */
  private double(value: number): void {
    if (this.version > 1) {
      const bytes = new Uint8Array(8);
      new DataView(bytes.buffer).setFloat64(0, value, true);
      return this.raw(bytes);
    }
    const text = floatRepr(value).replace(/\.0$/, '');
    this.byte(text.length);
    for (const c of text) this.byte(c.charCodeAt(0));
  }

  private str(o: PyStr, flag: number): void {
    const { value } = o;
    if (this.version >= 4 && isAscii(value)) {
      const isShort = value.length < 256;
      this.tag(isShort ? (o.interned ? 'Z' : 'z') : o.interned ? 'A' : 'a', flag);
      if (isShort) this.byte(value.length);
      else this.long(value.length);
      for (let i = 0; i < value.length; i++) this.byte(value.charCodeAt(i));
      return;
    }
    this.tag(this.version >= 3 && o.interned ? 't' : 'u', flag);
    this.sized(encodeText(o, 'utf-8', 'surrogatepass'));
  }

  private tuple({ items }: PyTuple, flag: number): void {
    if (this.version < 4 || items.length > 255) return this.sequence('(', items, flag);
    this.tag(')', flag);
    this.byte(items.length);
    for (const item of items) this.object(item);
  }

  private sequence(tag: string, items: readonly PyObject[], flag: number): void {
    this.tag(tag, flag);
    this.long(items.length);
    for (const item of items) this.object(item);
  }

  private dict(o: PyDict, flag: number): void {
    this.tag('{', flag);
    for (const [i, key] of o.keys.entries()) {
      if (key === null) continue;
      this.object(key);
      this.object(o.values[i]!);
    }
    this.object(null);
  }

  /** In the order of what the items look like when written alone, so that equal sets look alike. */
  private set(o: PySet, flag: number): void {
    this.tag(o.type === FrozenSetType ? '>' : '<', flag);
    const items = o.keys().map((item) => {
      const alone = new Writer(this.version, this.allowCode);
      alone.object(item);
      return { item, text: String.fromCharCode(...alone.bytes()) };
    });
    items.sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
    this.long(items.length);
    for (const { item } of items) this.object(item);
  }

  private code(code: PyCode, flag: number): void {
    if (!this.allowCode) raise('ValueError', 'marshalling code objects is disallowed');
    const { unit } = code;
    this.tag('c', flag);
    const { argcount, posonlyargcount, kwonlyargcount, stacksize, flags } = unit;
    for (const number of [argcount, posonlyargcount, kwonlyargcount, stacksize, flags])
      this.long(number);
    const text = (value: string): PyObject => newStr(value);
    const parts: PyObject[] = [
      newBytes(unit.code),
      newTuple(code.consts.slice(0, unit.consts.length).map((c) => (c.refcnt++, c))),
      newTuple(unit.names.map(text)),
      newTuple(unit.localsplusnames.map(text)),
      newBytes(unit.localspluskinds),
      text(unit.filename),
      text(unit.name),
      text(unit.qualname),
    ];
    for (const part of parts) this.object(part);
    this.long(unit.firstlineno);
    const tables = [newBytes(unit.linetable), newBytes(unit.exceptiontable)];
    for (const table of tables) this.object(table);
    // Kept until now: what has been written must not make room for something with the same identity.
    for (const part of [...parts, ...tables]) decref(part);
  }

  // ---- octets ----

  private tag(type: string, flag = 0): void {
    this.byte(type.charCodeAt(0) | flag);
  }

  private byte(value: number): void {
    if (this.length === this.out.length) {
      const wider = new Uint8Array(2 * this.length);
      wider.set(this.out);
      this.out = wider;
    }
    this.out[this.length++] = value;
  }

  private short(value: number): void {
    this.byte(value & 0xff);
    this.byte((value >> 8) & 0xff);
  }

  private long(value: number): void {
    this.short(value & 0xffff);
    this.short((value >> 16) & 0xffff);
  }

  private raw(bytes: Uint8Array): void {
    for (const byte of bytes) this.byte(byte);
  }

  private sized(bytes: Uint8Array): void {
    this.long(bytes.length);
    this.raw(bytes);
  }
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) return false;
  return true;
}
