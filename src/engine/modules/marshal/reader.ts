// Reading marshal's format. CPython 3.13 Python/marshal.c (r_object, r_ref_reserve, r_ref_insert). Bytes that no writer made raise ValueError,
// EOFError or TypeError, as there.

import { callObject } from '../../objects/calls.ts';
import { newBytes, PyBytes } from '../../objects/bytes.ts';
import { decodeText } from '../../objects/codecs.ts';
import { PyCode } from '../../objects/code.ts';
import { codeConstantOf } from '../../objects/code-constants.ts';
import { newComplex } from '../../objects/complex.ts';
import { PyDict } from '../../objects/dict.ts';
import { exceptionType } from '../../objects/exceptions.ts';
import { newFloat } from '../../objects/float.ts';
import { parseDouble } from '../../objects/float-text.ts';
import { newInt, newIntFrom } from '../../objects/int.ts';
import { newList } from '../../objects/list.ts';
import { setItem } from '../../objects/abstract.ts';
import { decref, decrefAll, incref, type PyObject } from '../../objects/object.ts';
import { raise } from '../../objects/raise.ts';
import { FrozenSetType, PySet, setAddItem } from '../../objects/set.ts';
import { Ellipsis, newBool, newNone } from '../../objects/singletons.ts';
import { newInternedStr, newStr, PyStr } from '../../objects/str.ts';
import { SUSPENDED, type Steps } from '../../objects/suspend.ts';
import { newTuple, PyTuple } from '../../objects/tuple.ts';
import { FLAG_REF } from './writer.ts';
import type { CodeConstant } from '../../bytecode/code-unit.ts';

const DEPTH_MAX = 2000;
const SIZE_MAX = 0x7fffffff;

export class Reader {
  /** What is read, for errors about the text in it. Borrowed. */
  private readonly owner: PyObject;
  private readonly bytes: Uint8Array;
  private readonly allowCode: boolean;
  at = 0;
  private depth = 0;
  /** By number; null while it is being read. Owned. */
  private readonly refs: (PyObject | null)[] = [];

  constructor(owner: PyObject, bytes: Uint8Array, allowCode: boolean) {
    this.owner = owner;
    this.bytes = bytes;
    this.allowCode = allowCode;
  }

  /** read_object. New reference. */
  *valueSteps(): Steps<PyObject> {
    try {
      return yield* this.itemSteps('object');
    } finally {
      decrefAll(this.refs);
    }
  }

  /** An object that must be one. `what`: it is in. */
  private *itemSteps(what: string): Steps<PyObject> {
    const o = yield* this.objectSteps();
    return o ?? raise('TypeError', `NULL object in marshal data for ${what}`);
  }

  /** r_object. New reference; null: the mark that ends a dict. */
  private *objectSteps(): Steps<PyObject | null> {
    if (this.at >= this.bytes.length) raise('EOFError', 'EOF read where object expected');
    const code = this.bytes[this.at++]!;
    if (++this.depth > DEPTH_MAX) raise('ValueError', 'recursion limit exceeded');
    const flagged = (code & FLAG_REF) !== 0;
    const tag = String.fromCharCode(code & ~FLAG_REF);
    try {
      const plain = this.plain(tag);
      if (plain !== undefined) return plain === null || !flagged ? plain : this.remember(plain);
      return yield* this.compoundSteps(tag, flagged);
    } finally {
      this.depth--;
    }
  }

  private remember<T extends PyObject>(o: T): T {
    this.refs.push(incref(o));
    return o;
  }

  /** What holds no other objects. Undefined: it is not such a thing. */
  private plain(tag: string): PyObject | null | undefined {
    switch (tag) {
      case '0':
        return null;
      case 'N':
        return newNone();
      case 'S':
        return incref(exceptionType('StopIteration'));
      case '.':
        return incref(Ellipsis);
      case 'F':
        return newBool(false);
      case 'T':
        return newBool(true);
      case 'i':
        return newInt(this.long());
      case 'l':
        return newIntFrom(this.bigint());
      case 'g':
        return newFloat(this.double());
      case 'f':
        return newFloat(this.doubleText());
      case 'y':
        return newComplex(this.double(), this.double());
      case 'x':
        return newComplex(this.doubleText(), this.doubleText());
      case 's':
        return newBytes(this.take(this.size('bytes object')).slice());
      default:
        return this.text(tag);
    }
  }

  private text(tag: string): PyObject | undefined {
    switch (tag) {
      case 'z':
      case 'Z':
        return this.ascii(this.take(1)[0]!, tag === 'Z');
      case 'a':
      case 'A':
        return this.ascii(this.size('string'), tag === 'A');
      case 'u':
      case 't': {
        const octets = this.take(this.size('string'));
        const text = decodeText(this.owner, octets, 'utf-8', 'surrogatepass');
        return tag === 't' ? newInternedStr(text) : newStr(text);
      }
      default:
        return undefined;
    }
  }

  private ascii(length: number, interned: boolean): PyObject {
    const text = String.fromCharCode(...this.take(length));
    return interned ? newInternedStr(text) : newStr(text);
  }

  private *compoundSteps(tag: string, flagged: boolean): Steps<PyObject> {
    switch (tag) {
      case ')':
        return yield* this.tupleSteps(this.take(1)[0]!, flagged);
      case '(':
        return yield* this.tupleSteps(this.size('tuple'), flagged);
      case '[':
        return yield* this.listSteps(this.size('list'), flagged);
      case '{':
        return yield* this.dictSteps(flagged);
      case '<':
      case '>':
        return yield* this.setSteps(this.size('set'), tag === '>', flagged);
      case 'c':
        return yield* this.codeSteps(flagged);
      case 'r':
        return this.reference();
      default:
        return raise('ValueError', 'bad marshal data (unknown type code)');
    }
  }

  private reference(): PyObject {
    const found = this.refs[this.long()];
    if (found === undefined || found === null)
      raise('ValueError', 'bad marshal data (invalid reference)');
    return incref(found);
  }

  /** Reserves a number for an object that is not there before its parts are. -1: it has none. */
  private reserve(flagged: boolean): number {
    return flagged ? this.refs.push(null) - 1 : -1;
  }

  private fill<T extends PyObject>(number: number, o: T): T {
    if (number >= 0) this.refs[number] = incref(o);
    return o;
  }

  /** `count` objects, owned by the caller. */
  private *itemsSteps(count: number, what: string): Steps<PyObject[]> {
    const items: PyObject[] = [];
    try {
      for (let i = 0; i < count; i++) items.push(yield* this.itemSteps(what));
      return items;
    } catch (error) {
      decrefAll(items);
      throw error;
    }
  }

  private *tupleSteps(count: number, flagged: boolean): Steps<PyObject> {
    const number = this.reserve(flagged);
    return this.fill(number, newTuple(yield* this.itemsSteps(count, 'tuple')));
  }

  private *listSteps(count: number, flagged: boolean): Steps<PyObject> {
    const list = newList([]);
    this.fill(this.reserve(flagged), list);
    try {
      for (let i = 0; i < count; i++) list.items.push(yield* this.itemSteps('list'));
      return list;
    } catch (error) {
      decref(list);
      throw error;
    }
  }

  private *dictSteps(flagged: boolean): Steps<PyObject> {
    const dict = new PyDict();
    this.fill(this.reserve(flagged), dict);
    try {
      for (;;) {
        const key = yield* this.objectSteps();
        if (key === null) return dict;
        try {
          const value = yield* this.objectSteps();
          if (value === null) return dict;
          try {
            if (setItem(dict, key, value) === SUSPENDED) yield;
          } finally {
            decref(value);
          }
        } finally {
          decref(key);
        }
      }
    } catch (error) {
      decref(dict);
      throw error;
    }
  }

  private *setSteps(count: number, isFrozen: boolean, flagged: boolean): Steps<PyObject> {
    const number = this.reserve(flagged && isFrozen);
    const set = new PySet();
    if (!isFrozen) this.fill(this.reserve(flagged), set);
    try {
      for (let i = 0; i < count; i++) {
        const item = yield* this.itemSteps('set');
        try {
          if (setAddItem(set, item) === SUSPENDED) yield;
        } finally {
          decref(item);
        }
      }
      if (!isFrozen) return incref(set);
      const made = callObject(FrozenSetType, [set]);
      return this.fill(number, made === SUSPENDED ? ((yield) as PyObject) : made);
    } finally {
      decref(set);
    }
  }

  private *codeSteps(flagged: boolean): Steps<PyObject> {
    if (!this.allowCode) raise('ValueError', 'unmarshalling code objects is disallowed');
    const number = this.reserve(flagged);
    const [argcount, posonlyargcount, kwonlyargcount] = [this.long(), this.long(), this.long()];
    const [stacksize, flags] = [this.long(), this.long()];
    const parts = yield* this.itemsSteps(8, 'code object');
    const firstlineno = this.long();
    const tables = yield* this.itemsSteps(2, 'code object');
    try {
      const [code, consts, names, localsplusnames, kinds, filename, name, qualname] = parts;
      return this.fill(
        number,
        new PyCode({
          argcount,
          posonlyargcount,
          kwonlyargcount,
          stacksize,
          flags,
          firstlineno,
          code: octets(code),
          consts: items(consts).map(constant),
          names: items(names).map(textOf),
          localsplusnames: items(localsplusnames).map(textOf),
          localspluskinds: octets(kinds),
          filename: textOf(filename!),
          name: textOf(name!),
          qualname: textOf(qualname!),
          linetable: octets(tables[0]),
          exceptiontable: octets(tables[1]),
        }),
      );
    } finally {
      decrefAll(parts);
      decrefAll(tables);
    }
  }

  // ---- octets ----

  private take(count: number): Uint8Array {
    if (count > this.bytes.length - this.at) raise('EOFError', 'marshal data too short');
    this.at += count;
    return this.bytes.subarray(this.at - count, this.at);
  }

  private view(count: number): DataView {
    const { buffer, byteOffset } = this.take(count);
    return new DataView(buffer, byteOffset, count);
  }

  private long(): number {
    return this.view(4).getInt32(0, true);
  }

  private size(what: string): number {
    const count = this.long();
    if (count < 0 || count > SIZE_MAX)
      raise('ValueError', `bad marshal data (${what} size out of range)`);
    return count;
  }

  private bigint(): bigint {
    const count = this.long();
    let value = 0n;
    for (let i = 0; i < Math.abs(count); i++) {
      const digit = this.view(2).getInt16(0, true);
      if (digit < 0) raise('ValueError', 'bad marshal data (digit out of range in long)');
      if (digit === 0 && i === Math.abs(count) - 1)
        raise('ValueError', 'bad marshal data (unnormalized long data)');
      value |= BigInt(digit) << BigInt(15 * i);
    }
    return count < 0 ? -value : value;
  }

  private double(): number {
    return this.view(8).getFloat64(0, true);
  }

  private doubleText(): number {
    const text = String.fromCharCode(...this.take(this.take(1)[0]!));
    return parseDouble(text) ?? raise('ValueError', `could not convert string to float: '${text}'`);
  }
}

function octets(o: PyObject | undefined): Uint8Array {
  return o instanceof PyBytes ? o.value : raise('TypeError', 'bad marshal data (code object)');
}

function items(o: PyObject | undefined): readonly PyObject[] {
  return o instanceof PyTuple ? o.items : raise('TypeError', 'bad marshal data (code object)');
}

function textOf(o: PyObject): string {
  return o instanceof PyStr ? o.value : raise('TypeError', 'name tuples must contain only strings');
}

function constant(o: PyObject): CodeConstant {
  const value = codeConstantOf(o);
  return value === undefined
    ? raise('TypeError', `code: constant of type '${o.type.name}'`)
    : value;
}
