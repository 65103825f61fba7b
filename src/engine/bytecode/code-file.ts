// A code object as a file: what a `.pyc` is to CPython (Python/marshal.c), in a form that a host decodes quickly: the structure as JSON
// text, the bytes of all code objects behind one another. Not CPython's format; the module `marshal` has that.
// Invariant: unpackCode(packCode(unit), unit.filename) equals unit.

import type { CodeConstant, CodeUnit } from './code-unit.ts';

export interface CodeFile {
  /** JSON. */
  readonly structure: string;
  readonly bytes: Uint8Array;
}

/** Raised whenever the form changes. */
export const CODE_FILE_VERSION = 1;

type PackedUnit = readonly [
  argcount: number,
  posonlyargcount: number,
  kwonlyargcount: number,
  stacksize: number,
  flags: number,
  name: string,
  qualname: string | 0,
  firstlineno: number,
  names: readonly string[],
  localsplusnames: readonly string[],
  consts: readonly PackedConstant[],
  codeLength: number,
  linetableLength: number,
  exceptiontableLength: number,
];
/** Numbers, texts, booleans and null are themselves; the rest is tagged. */
type PackedConstant = null | boolean | number | string | readonly [string, ...unknown[]];

export function packCode(unit: CodeUnit): CodeFile {
  const pieces: Uint8Array[] = [];
  const structure = JSON.stringify(packUnit(unit, pieces));
  const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return { structure, bytes };
}

function packUnit(unit: CodeUnit, pieces: Uint8Array[]): PackedUnit {
  const { code, linetable, exceptiontable, localspluskinds } = unit;
  pieces.push(code, linetable, exceptiontable, localspluskinds);
  return [
    unit.argcount,
    unit.posonlyargcount,
    unit.kwonlyargcount,
    unit.stacksize,
    unit.flags,
    unit.name,
    unit.qualname === unit.name ? 0 : unit.qualname,
    unit.firstlineno,
    unit.names,
    unit.localsplusnames,
    unit.consts.map((constant) => packConstant(constant, pieces)),
    code.length,
    linetable.length,
    exceptiontable.length,
  ];
}

function packConstant(constant: CodeConstant, pieces: Uint8Array[]): PackedConstant {
  if (constant === null || typeof constant === 'boolean') return constant;
  switch (constant.type) {
    case 'int':
      return typeof constant.value === 'number' ? constant.value : ['i', String(constant.value)];
    case 'str':
      return constant.value;
    case 'float':
      return ['f', floatText(constant.value)];
    case 'complex':
      return ['j', floatText(constant.real), floatText(constant.imag)];
    case 'bytes':
      pieces.push(constant.value);
      return ['b', constant.value.length];
    case 'ellipsis':
      return ['.'];
    case 'code':
      return ['c', packUnit(constant.value, pieces)];
    case 'tuple':
      return ['t', ...constant.items.map((item) => packConstant(item, pieces))];
    case 'frozenset':
      return ['z', ...constant.items.map((item) => packConstant(item, pieces))];
  }
}

const floatText = (value: number): string => (Object.is(value, -0) ? '-0' : String(value));

export function unpackCode(file: CodeFile, filename: string): CodeUnit {
  return new Unpacker(file.bytes, filename).unit(JSON.parse(file.structure) as PackedUnit);
}

class Unpacker {
  private readonly bytes: Uint8Array;
  private readonly filename: string;
  private at = 0;

  constructor(bytes: Uint8Array, filename: string) {
    this.bytes = bytes;
    this.filename = filename;
  }

  private take(length: number): Uint8Array {
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }

  unit(packed: PackedUnit): CodeUnit {
    const [argcount, posonlyargcount, kwonlyargcount, stacksize, flags, name, qualname] = packed;
    const [, , , , , , , firstlineno, names, localsplusnames, consts] = packed;
    const [codeLength, linetableLength, exceptiontableLength] = [
      packed[11],
      packed[12],
      packed[13],
    ];
    return {
      argcount,
      posonlyargcount,
      kwonlyargcount,
      stacksize,
      flags,
      code: this.take(codeLength),
      linetable: this.take(linetableLength),
      exceptiontable: this.take(exceptiontableLength),
      localspluskinds: this.take(localsplusnames.length),
      consts: consts.map((constant) => this.constant(constant)),
      names,
      localsplusnames,
      filename: this.filename,
      name,
      qualname: qualname === 0 ? name : qualname,
      firstlineno,
    };
  }

  private constant(packed: PackedConstant): CodeConstant {
    if (packed === null || typeof packed === 'boolean') return packed;
    if (typeof packed === 'number') return { type: 'int', value: packed };
    if (typeof packed === 'string') return { type: 'str', value: packed };
    const [tag, first] = packed;
    switch (tag) {
      case 'i':
        return { type: 'int', value: BigInt(first as string) };
      case 'f':
        return { type: 'float', value: Number(first) };
      case 'j':
        return { type: 'complex', real: Number(first), imag: Number(packed[2]) };
      case 'b':
        return { type: 'bytes', value: this.take(first as number) };
      case 'c':
        return { type: 'code', value: this.unit(first as PackedUnit) };
      case 't':
      case 'z': {
        const items = packed.slice(1).map((item) => this.constant(item as PackedConstant));
        return { type: tag === 't' ? 'tuple' : 'frozenset', items };
      }
      default:
        return { type: 'ellipsis' };
    }
  }
}
