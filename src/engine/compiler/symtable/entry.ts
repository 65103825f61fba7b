// One block of the symbol table: a module, class, function, comprehension or type scope, with
// what each name is in it.
//
// CPython: Include/internal/pycore_symtable.h PySTEntryObject and the DEF_ flags,
// Python/symtable.c ste_new. A symbol is a bit set: DEF_ flags below SCOPE_OFFSET, the scope
// above it. Invariant: `symbols` keeps the order of first mention, as a Python dict does.

import type { SourceLocation } from '../source-location.ts';

export const DEF_GLOBAL = 1; // global statement
export const DEF_LOCAL = 2; // assignment in the block
export const DEF_PARAM = 2 << 1; // formal parameter
export const DEF_NONLOCAL = 2 << 2; // nonlocal statement
export const USE = 2 << 3; // name is used
export const DEF_FREE_CLASS = 2 << 5; // free variable of a method, also bound in the class
export const DEF_IMPORT = 2 << 6; // bound by an import
export const DEF_ANNOT = 2 << 7; // annotated
export const DEF_COMP_ITER = 2 << 8; // iteration variable of a comprehension
export const DEF_TYPE_PARAM = 2 << 9; // type parameter
export const DEF_COMP_CELL = 2 << 10; // cell in an inlined comprehension
export const DEF_BOUND = DEF_LOCAL | DEF_PARAM | DEF_IMPORT;

export const SCOPE_OFFSET = 12;
export const SCOPE_MASK = DEF_GLOBAL | DEF_LOCAL | DEF_PARAM | DEF_NONLOCAL;

export const LOCAL = 1;
export const GLOBAL_EXPLICIT = 2;
export const GLOBAL_IMPLICIT = 3;
export const FREE = 4;
export const CELL = 5;

export type BlockType =
  | 'function'
  | 'class'
  | 'module'
  | 'annotation'
  | 'type-alias'
  | 'type-parameters'
  | 'type-variable';

export type ComprehensionType = 'none' | 'list' | 'dict' | 'set' | 'generator';

/** Where a `global` or `nonlocal` statement named a name, for error messages. */
export interface Directive {
  readonly name: string;
  readonly loc: SourceLocation;
}

export class SymtableEntry {
  readonly symbols = new Map<string, number>();
  /** Parameters, in the order of localsplus. */
  readonly varnames: string[] = [];
  children: SymtableEntry[] = [];
  readonly directives: Directive[] = [];
  /** In the type scope of a generic class: the only names to mangle. */
  mangledNames: Set<string> | null = null;
  readonly name: string;
  readonly type: BlockType;
  readonly loc: SourceLocation;
  /** For messages, such as "a TypeVar bound". */
  scopeInfo: string | null = null;
  nested = false;
  generator = false;
  coroutine = false;
  comprehension: ComprehensionType = 'none';
  varargs = false;
  varkeywords = false;
  needsClassClosure = false;
  needsClassdict = false;
  compInlined = false;
  compIterTarget = false;
  compIterExpr = 0;
  canSeeClassScope = false;

  constructor(name: string, type: BlockType, loc: SourceLocation) {
    this.name = name;
    this.type = type;
    this.loc = loc;
  }

  /** _PyST_GetSymbol: the bit set of `name`, 0 if it is unknown here. */
  symbol(name: string): number {
    return this.symbols.get(name) ?? 0;
  }

  /** _PyST_GetScope: LOCAL ... CELL, 0 if `name` is unknown here. */
  scope(name: string): number {
    return symbolScope(this.symbol(name));
  }

  /** _PyST_IsFunctionLike: names are fast locals here. */
  get isFunctionLike(): boolean {
    return (
      this.type === 'function' ||
      this.type === 'type-variable' ||
      this.type === 'type-alias' ||
      this.type === 'type-parameters'
    );
  }
}

/** SYMBOL_TO_SCOPE */
export function symbolScope(symbol: number): number {
  return (symbol >> SCOPE_OFFSET) & SCOPE_MASK;
}
