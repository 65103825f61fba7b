// Code objects as Python sees them. CPython 3.13 Objects/codeobject.c (code_memberlist, code_getsetlist, code_positionsiterator).

import { basicSizeOf, itemSizeOf } from './type-layout.ts';
import { decodeLocations } from '../bytecode/locations-table.ts';
import { CO_FAST_CELL, CO_FAST_FREE, CO_FAST_LOCAL } from '../bytecode/code-unit.ts';
import { hexAddress } from './base-object.ts';
import { newBytes } from './bytes.ts';
import { CodeType, localsOfKind, type PyCode } from './code.ts';
import { newInt } from './int.ts';
import { newList } from './list.ts';
import { getIter } from './iterate.ts';
import { method } from './native.ts';
import { decref, incref, type PyObject } from './object.ts';
import { newNone } from './singletons.ts';
import { describeType, type GetSet } from './static-type.ts';
import { newStr } from './str.ts';
import { newTuple } from './tuple.ts';
import type { CodeUnit } from '../bytecode/code-unit.ts';
import { suspendSteps, type MaySuspend, type Steps } from './suspend.ts';
import { replaceMethod } from './code-replace.ts';
import { deprecationSteps } from './warn-door.ts';
import { withIndex } from './index.ts';
import { raise } from './raise.ts';

CodeType.tp_repr = (o) => {
  const { unit } = o as PyCode;
  return newStr(
    `<code object ${unit.name} at ${hexAddress(o)}, file "${unit.filename}", line ${unit.firstlineno}>`,
  );
};

const number = (name: string, of: (unit: CodeUnit) => number): GetSet => ({
  name,
  get: (code: PyCode) => newInt(of(code.unit)),
});
const text = (name: string, of: (unit: CodeUnit) => string): GetSet => ({
  name,
  get: (code: PyCode) => newStr(of(code.unit)),
});
const names = (
  name: string,
  kind: typeof CO_FAST_LOCAL | typeof CO_FAST_CELL | typeof CO_FAST_FREE,
): GetSet => ({
  name,
  get: (code: PyCode) => localsOfKind(code, kind),
});

const orNone = (n: number): PyObject => (n < 0 ? newNone() : newInt(n));

/** Four numbers for each code unit: lines, then columns. */
function positions(code: PyCode): MaySuspend {
  const items: PyObject[] = [];
  for (const run of decodeLocations(code.unit.linetable, code.unit.firstlineno)) {
    for (let i = 0; i < run.units; i++) {
      items.push(
        newTuple([orNone(run.lineno), orNone(run.endLineno), orNone(run.col), orNone(run.endCol)]),
      );
    }
  }
  return iteratorOver(items);
}

/** (start, end, line) for each run of code on one line. */
function lines(code: PyCode): MaySuspend {
  const items: PyObject[] = [];
  let start = 0;
  let end = 0;
  let line: number | null = null;
  for (const run of decodeLocations(code.unit.linetable, code.unit.firstlineno)) {
    if (line !== null && run.lineno !== line) {
      items.push(newTuple([newInt(start), newInt(end), orNone(line)]));
      start = end;
    }
    line = run.lineno;
    end += 2 * run.units;
  }
  if (line !== null) items.push(newTuple([newInt(start), newInt(end), orNone(line)]));
  return iteratorOver(items);
}

/** Steals `items`. */
function iteratorOver(items: PyObject[]): MaySuspend {
  const list = newList(items);
  const it = getIter(list);
  decref(list);
  return it;
}

const variableName = (code: PyCode, oparg: PyObject): MaySuspend =>
  withIndex(oparg, [code], (n) => {
    const name = code.localsplusNames[Number(n)];
    if (n < 0 || name === undefined) return raise('IndexError', 'tuple index out of range');
    return incref(name);
  });

/** decode_linetable: the format of Python 3.9 and before. */
function* lnotabSteps(code: PyCode): Steps<PyObject> {
  yield* deprecationSteps('co_lnotab is deprecated, use co_lines instead.');
  const bytes: number[] = [];
  let [at, line, offset] = [0, code.unit.firstlineno, 0];
  for (const run of decodeLocations(code.unit.linetable, code.unit.firstlineno)) {
    if (run.lineno >= 0 && run.lineno !== line) {
      emitDelta(bytes, offset - at, run.lineno - line);
      at = offset;
      line = run.lineno;
    }
    offset += 2 * run.units;
  }
  return newBytes(Uint8Array.from(bytes));
}

function emitDelta(bytes: number[], codeDelta: number, lineDelta: number): void {
  let [c, l] = [codeDelta, lineDelta];
  for (; c > 255; c -= 255) bytes.push(255, 0);
  for (; l > 127; l -= 127, c = 0) bytes.push(c, 127);
  for (; l < -128; l += 128, c = 0) bytes.push(c, 0x80);
  bytes.push(c, l & 255);
}

describeType(CodeType, {
  source: 'CPython 3.13 Objects/codeobject.c',
  methods: [
    method('__sizeof__', '($self, /)', (code: PyCode) =>
      newInt(
        basicSizeOf(CodeType) + (itemSizeOf(CodeType) === 0 ? 0 : (code.unit.code.length + 7) & ~7),
      ),
    ),
    method('co_positions', '($self, /)', positions),
    method('co_lines', '($self, /)', lines),
    method('_varname_from_oparg', '($self, /, oparg)', variableName),
    replaceMethod,
    { ...replaceMethod, name: '__replace__' },
  ],
  getsets: [
    number('co_argcount', (u) => u.argcount),
    number('co_posonlyargcount', (u) => u.posonlyargcount),
    number('co_kwonlyargcount', (u) => u.kwonlyargcount),
    number('co_stacksize', (u) => u.stacksize),
    number('co_flags', (u) => u.flags),
    number('co_firstlineno', (u) => u.firstlineno),
    number('co_nlocals', (u) => u.localspluskinds.filter((k) => (k & CO_FAST_LOCAL) !== 0).length),
    text('co_filename', (u) => u.filename),
    { name: 'co_name', get: (code: PyCode) => incref(code.name) },
    { name: 'co_qualname', get: (code: PyCode) => incref(code.qualname) },
    names('co_varnames', CO_FAST_LOCAL),
    names('co_cellvars', CO_FAST_CELL),
    names('co_freevars', CO_FAST_FREE),
    {
      name: 'co_consts',
      get: (code: PyCode) => incref(code.constsTuple),
    },
    { name: 'co_names', get: (code: PyCode) => incref(code.namesTuple) },
    { name: 'co_code', get: (code: PyCode) => newBytes(code.unit.code) },
    { name: '_co_code_adaptive', get: (code: PyCode) => newBytes(code.unit.code) },
    {
      name: 'co_lnotab',
      get: (code: PyCode) => suspendSteps(lnotabSteps(code), [code]),
    },
    { name: 'co_linetable', get: (code: PyCode) => newBytes(code.unit.linetable) },
    { name: 'co_exceptiontable', get: (code: PyCode) => newBytes(code.unit.exceptiontable) },
  ],
});
