// A code object as plain data: what the compiler gives and the interpreter takes.
//
// CPython: struct PyCodeObject (Include/cpython/code.h), the fields that
// `code.replace()` and marshal know. Everything derived from them (co_varnames,
// decoded instructions, handlers) is computed elsewhere. Invariant: serialisable,
// never changed after the assembler has made it.

import type { ConstantValue } from '../parser/ast.ts';

/** A member of co_consts: an AST constant, a nested code object or a folded container. */
export type CodeConstant =
  | ConstantValue
  | { readonly type: 'code'; readonly value: CodeUnit }
  | { readonly type: 'tuple'; readonly items: readonly CodeConstant[] }
  | { readonly type: 'frozenset'; readonly items: readonly CodeConstant[] };

export interface CodeUnit {
  readonly argcount: number;
  readonly posonlyargcount: number;
  readonly kwonlyargcount: number;
  /** Slots of the value stack. */
  readonly stacksize: number;
  /** CO_* bits, below. */
  readonly flags: number;
  /** co_code: two bytes a unit, CACHE units zero. */
  readonly code: Uint8Array;
  readonly consts: readonly CodeConstant[];
  readonly names: readonly string[];
  /** Names of the fast locals: arguments, locals, cells, free variables. */
  readonly localsplusnames: readonly string[];
  /** CO_FAST_* bits of each of `localsplusnames`. */
  readonly localspluskinds: Uint8Array;
  readonly filename: string;
  readonly name: string;
  readonly qualname: string;
  readonly firstlineno: number;
  readonly linetable: Uint8Array;
  readonly exceptiontable: Uint8Array;
}

export const CO_OPTIMIZED = 0x1;
export const CO_NEWLOCALS = 0x2;
export const CO_VARARGS = 0x4;
export const CO_VARKEYWORDS = 0x8;
export const CO_NESTED = 0x10;
export const CO_GENERATOR = 0x20;
export const CO_COROUTINE = 0x80;
export const CO_ITERABLE_COROUTINE = 0x100;
export const CO_ASYNC_GENERATOR = 0x200;
export const CO_FUTURE_DIVISION = 0x20000;
export const CO_FUTURE_ABSOLUTE_IMPORT = 0x40000;
export const CO_FUTURE_WITH_STATEMENT = 0x80000;
export const CO_FUTURE_PRINT_FUNCTION = 0x100000;
export const CO_FUTURE_UNICODE_LITERALS = 0x200000;
export const CO_FUTURE_BARRY_AS_BDFL = 0x400000;
export const CO_FUTURE_GENERATOR_STOP = 0x800000;
export const CO_FUTURE_ANNOTATIONS = 0x1000000;
export const CO_NO_MONITORING_EVENTS = 0x2000000;

export const CO_FAST_HIDDEN = 0x10;
export const CO_FAST_LOCAL = 0x20;
export const CO_FAST_CELL = 0x40;
export const CO_FAST_FREE = 0x80;

/** co_varnames: the locals that are not only cells or free variables. */
export function varnames(code: CodeUnit): string[] {
  return namesOfKind(code, CO_FAST_LOCAL);
}

/** co_cellvars: locals that an inner function uses. */
export function cellvars(code: CodeUnit): string[] {
  return namesOfKind(code, CO_FAST_CELL);
}

/** co_freevars: variables of enclosing functions. */
export function freevars(code: CodeUnit): string[] {
  return namesOfKind(code, CO_FAST_FREE);
}

function namesOfKind(code: CodeUnit, kind: number): string[] {
  return code.localsplusnames.filter((_, i) => ((code.localspluskinds[i] ?? 0) & kind) !== 0);
}
