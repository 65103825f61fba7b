// What the compiler knows about one code object while it writes it.
//
// CPython: Python/compile.c struct compiler_unit, struct fblockinfo; pycore_compile.h
// _PyCompile_CodeUnitMetadata. Maps keep the order of first use, which is the index order.

import type * as ast from '../parser/ast.ts';
import type { ConstCache } from './constants.ts';
import { ConstTable } from './constants.ts';
import type { Label } from './instruction-sequence.ts';
import { InstructionSequence } from './instruction-sequence.ts';
import type { SourceLocation } from './source-location.ts';
import { CELL, DEF_COMP_CELL, DEF_FREE_CLASS, FREE, symbolScope } from './symtable/entry.ts';
import type { SymtableEntry } from './symtable/entry.ts';

/** COMPILER_SCOPE_* */
export type ScopeType =
  'module' | 'class' | 'function' | 'async-function' | 'lambda' | 'comprehension' | 'type-params';

/** enum fblocktype: what a `break`, `continue` or `return` has to leave. */
export type FrameBlockType =
  | 'while-loop'
  | 'for-loop'
  | 'try-except'
  | 'finally-try'
  | 'finally-end'
  | 'with'
  | 'async-with'
  | 'handler-cleanup'
  | 'pop-value'
  | 'exception-handler'
  | 'exception-group-handler'
  | 'async-comprehension-generator'
  | 'stop-iteration';

export interface FrameBlock {
  readonly type: FrameBlockType;
  readonly block: Label;
  readonly loc: SourceLocation;
  readonly exit: Label;
  /** finally-try: the statements of the finally block. */
  readonly finalbody: readonly ast.stmt_ty[] | null;
  /** handler-cleanup: the name that the handler bound. */
  readonly handlerName: string | null;
}

/** Counts of parameters, as in a code object. */
export interface ArgumentCounts {
  readonly argcount: number;
  readonly posonlyargcount: number;
  readonly kwonlyargcount: number;
}

export const NO_ARGUMENTS: ArgumentCounts = { argcount: 0, posonlyargcount: 0, kwonlyargcount: 0 };

export class CompilerUnit {
  readonly ste: SymtableEntry;
  readonly scopeType: ScopeType;
  readonly name: string;
  qualname: string | null = null;
  readonly firstlineno: number;
  readonly privateName: string | null;
  counts: ArgumentCounts;
  readonly consts: ConstTable;
  readonly names = new Map<string, number>();
  readonly varnames = new Map<string, number>();
  readonly cellvars: Map<string, number>;
  readonly freevars: Map<string, number>;
  /** Names that are fast locals only inside an inlined comprehension; true while in it. */
  readonly fasthidden = new Map<string, boolean>();
  /** In a class: attributes that its methods assign through `self`. */
  readonly staticAttributes = new Set<string>();
  readonly seq = new InstructionSequence();
  readonly fblocks: FrameBlock[] = [];
  inInlinedComp = 0;

  constructor(
    ste: SymtableEntry,
    scopeType: ScopeType,
    name: string,
    firstlineno: number,
    privateName: string | null,
    counts: ArgumentCounts,
    constCache: ConstCache,
  ) {
    this.ste = ste;
    this.scopeType = scopeType;
    this.name = name;
    this.firstlineno = firstlineno;
    this.privateName = privateName;
    this.counts = counts;
    this.consts = new ConstTable(constCache);
    for (const varname of ste.varnames) indexOf(this.varnames, varname);
    this.cellvars = dictByType(ste, CELL, DEF_COMP_CELL, 0);
    if (ste.needsClassClosure) indexOf(this.cellvars, '__class__');
    if (ste.needsClassdict) indexOf(this.cellvars, '__classdict__');
    this.freevars = dictByType(ste, FREE, DEF_FREE_CLASS, this.cellvars.size);
  }
}

/** dict_add_o: the index of `name`, added at the end if it is new. */
export function indexOf(names: Map<string, number>, name: string): number {
  const known = names.get(name);
  if (known !== undefined) return known;
  names.set(name, names.size);
  return names.size - 1;
}

// dictbytype: names of one scope in sorted order, so that the code is deterministic.
function dictByType(
  ste: SymtableEntry,
  scope: number,
  flag: number,
  offset: number,
): Map<string, number> {
  const names = new Map<string, number>();
  for (const name of [...ste.symbols.keys()].sort(compareCodePoints)) {
    const symbol = ste.symbol(name);
    if (symbolScope(symbol) === scope || symbol & flag) names.set(name, offset + names.size);
  }
  return names;
}

// Python orders strings by code points, the host by UTF-16 units.
function compareCodePoints(a: string, b: string): number {
  const left = Array.from(a, (char) => char.codePointAt(0) ?? 0);
  const right = Array.from(b, (char) => char.codePointAt(0) ?? 0);
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}
