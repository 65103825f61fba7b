// _symtable: the compiler's symbol table for symtable.py. CPython 3.13 Modules/symtablemodule.c, Python/symtable.c (PySTEntry_Type).

import { readFutureFeatures } from '../compiler/future.ts';
import { CompileAbort } from '../compiler/errors.ts';
import { buildSymtable } from '../compiler/symtable.ts';
import * as entries from '../compiler/symtable/entry.ts';
import type { BlockType, SymtableEntry } from '../compiler/symtable/entry.ts';
import { bytesLike } from '../objects/bytes-like.ts';
import { PyDict } from '../objects/dict.ts';
import { newInt, newIntFrom } from '../objects/int.ts';
import { newList } from '../objects/list.ts';
import { method } from '../objects/native.ts';
import { addressOf, decref, incref, type PyObject } from '../objects/object.ts';
import { ownsFields, PyNative } from '../objects/own-fields.ts';
import { raise } from '../objects/raise.ts';
import { describeType, newStaticType } from '../objects/static-type.ts';
import { internName, newStr, PyStr } from '../objects/str.ts';
import { suspendSteps, type MaySuspend, type Steps } from '../objects/suspend.ts';
import type { SyntaxDiagnostic } from '../parser/syntax-errors.ts';
import { parseSteps, syntaxError, type Mode } from './compile-source.ts';
import { makeModule, type ModuleDefinition } from './module-definition.ts';
import type { PyModule } from '../objects/module.ts';
import type { InterpreterState } from '../vm/interpreter-state.ts';

const EntryType = newStaticType('symtable entry', { hasGc: true, basicSize: 128 });

class PySymtableEntry extends PyNative {
  declare readonly entry: SymtableEntry;
  /** Owned. */
  readonly symbols = new PyDict();
  declare readonly varnames: PyObject;
  declare readonly children: PyObject;
  constructor(entry: SymtableEntry) {
    super(EntryType);
    this.entry = entry;
    for (const [name, flags] of entry.symbols) {
      const value = newInt(flags);
      this.symbols.setStr(internName(name), value);
      decref(value);
    }
    this.varnames = newList(entry.varnames.map((name) => incref(internName(name))));
    this.children = newList(entry.children.map((child) => new PySymtableEntry(child)));
  }
}
ownsFields(EntryType, ['symbols', 'varnames', 'children']);

const TYPES: Readonly<Record<BlockType, number>> = {
  function: 0,
  class: 1,
  module: 2,
  annotation: 3,
  'type-alias': 4,
  'type-parameters': 5,
  'type-variable': 6,
};

EntryType.tp_repr = (o) => {
  const { entry } = o as PySymtableEntry;
  return newStr(`<symtable entry ${entry.name}(${addressOf(o)}), line ${lineOf(entry)}>`);
};
const lineOf = (entry: SymtableEntry): number => (entry.type === 'module' ? 0 : entry.loc.lineno);
describeType(EntryType, {
  source: 'CPython 3.13 Python/symtable.c',
  getsets: [
    { name: 'id', get: (o: PySymtableEntry) => newIntFrom(addressOf(o)) },
    { name: 'name', get: (o: PySymtableEntry) => newStr(o.entry.name) },
    { name: 'symbols', get: (o: PySymtableEntry) => incref(o.symbols) },
    { name: 'varnames', get: (o: PySymtableEntry) => incref(o.varnames) },
    { name: 'children', get: (o: PySymtableEntry) => incref(o.children) },
    { name: 'nested', get: (o: PySymtableEntry) => newInt(o.entry.nested ? 1 : 0) },
    { name: 'type', get: (o: PySymtableEntry) => newInt(TYPES[o.entry.type]) },
    { name: 'lineno', get: (o: PySymtableEntry) => newInt(lineOf(o.entry)) },
  ],
});

function* symtableSteps(source: string, filename: string, mode: Mode): Steps<PyObject> {
  const tree = yield* parseSteps(source, filename, mode);
  try {
    const future = readFutureFeatures(tree, filename, 0);
    return new PySymtableEntry(buildSymtable(tree, filename, future, false).top);
  } catch (error) {
    if (!(error instanceof CompileAbort)) throw error;
    throw syntaxError(error.diagnostic as SyntaxDiagnostic, filename, null);
  }
}

function symtable(source: PyObject, filename: PyObject, start: PyObject): MaySuspend {
  const text = (o: PyObject): string => {
    const bytes = o instanceof PyStr ? undefined : bytesLike(o);
    if (o instanceof PyStr) return o.value;
    if (bytes !== undefined) return new TextDecoder().decode(bytes);
    return raise('TypeError', 'symtable() arg 1 must be a string or bytes');
  };
  const mode = text(start);
  if (!['exec', 'eval', 'single'].includes(mode))
    raise('ValueError', "symtable() arg 3 must be 'exec' or 'eval' or 'single'");
  return suspendSteps(symtableSteps(text(source), text(filename), mode as Mode), [
    source,
    filename,
  ]);
}

const CONSTANTS: Readonly<Record<string, number>> = {
  USE: entries.USE,
  DEF_GLOBAL: entries.DEF_GLOBAL,
  DEF_NONLOCAL: entries.DEF_NONLOCAL,
  DEF_LOCAL: entries.DEF_LOCAL,
  DEF_PARAM: entries.DEF_PARAM,
  DEF_FREE: 32,
  DEF_FREE_CLASS: entries.DEF_FREE_CLASS,
  DEF_IMPORT: entries.DEF_IMPORT,
  DEF_BOUND: entries.DEF_BOUND,
  DEF_ANNOT: entries.DEF_ANNOT,
  TYPE_FUNCTION: 0,
  TYPE_CLASS: 1,
  TYPE_MODULE: 2,
  TYPE_ANNOTATION: 3,
  TYPE_TYPE_ALIAS: 4,
  TYPE_TYPE_PARAMETERS: 5,
  TYPE_TYPE_VARIABLE: 6,
  LOCAL: entries.LOCAL,
  GLOBAL_EXPLICIT: entries.GLOBAL_EXPLICIT,
  GLOBAL_IMPLICIT: entries.GLOBAL_IMPLICIT,
  FREE: entries.FREE,
  CELL: entries.CELL,
  SCOPE_OFF: entries.SCOPE_OFFSET,
  SCOPE_MASK: entries.SCOPE_MASK,
};

const definition: ModuleDefinition = {
  name: '_symtable',
  source: 'CPython 3.13 Modules/symtablemodule.c',
  functions: [method('symtable', '($module, source, filename, startstr, /)', symtable)],
  attributes: Object.fromEntries(
    Object.entries(CONSTANTS).map(([name, value]) => [name, () => newInt(value)]),
  ),
};

export function symtableModule(interp: InterpreterState): PyModule {
  return makeModule(definition, interp);
}
