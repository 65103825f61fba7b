// Loading, storing and deleting a variable: which of the four families of opcodes.
//
// CPython: Python/compile.c compiler_nameop, compiler_get_ref_type.

import {
  DELETE_DEREF,
  DELETE_FAST,
  DELETE_GLOBAL,
  DELETE_NAME,
  LOAD_DEREF,
  LOAD_FAST,
  LOAD_FROM_DICT_OR_DEREF,
  LOAD_FROM_DICT_OR_GLOBALS,
  LOAD_GLOBAL,
  LOAD_LOCALS,
  LOAD_NAME,
  STORE_DEREF,
  STORE_FAST,
  STORE_GLOBAL,
  STORE_NAME,
} from '../../bytecode/generated/opcodes.ts';
import type { expr_context_ty } from '../../parser/ast.ts';
import type { Compiler } from '../compiler.ts';
import type { SourceLocation } from '../source-location.ts';
import { CELL, FREE, GLOBAL_EXPLICIT, GLOBAL_IMPLICIT, LOCAL } from '../symtable/entry.ts';
import { indexOf } from '../unit.ts';

/** Source: CPython 3.13 Python/compile.c compiler_nameop. */
export function nameop(c: Compiler, loc: SourceLocation, name: string, ctx: expr_context_ty): void {
  checkForbiddenName(c, loc, name, ctx);
  const mangled = c.mangle(name);
  const scope = c.ste.scope(mangled);
  switch (scope) {
    case FREE:
      return derefOp(c, loc, mangled, ctx, c.u.freevars);
    case CELL:
      return derefOp(c, loc, mangled, ctx, c.u.cellvars);
    case LOCAL:
      if (c.ste.isFunctionLike || c.u.fasthidden.get(mangled) === true) {
        return c.addop(loc, FAST_OPS[ctx], indexOf(c.u.varnames, mangled));
      }
      break;
    case GLOBAL_IMPLICIT:
      if (c.ste.isFunctionLike) return globalOp(c, loc, mangled, ctx, true);
      break;
    case GLOBAL_EXPLICIT:
      return globalOp(c, loc, mangled, ctx, false);
  }
  // In a class a comprehension does not see the class's names.
  const hidden = ctx === 'Load' && c.ste.type === 'class' && c.u.inInlinedComp > 0;
  if (hidden) return c.addop(loc, LOAD_GLOBAL, indexOf(c.u.names, mangled) << 1);
  c.addop(loc, NAME_OPS[ctx], indexOf(c.u.names, mangled));
}

/** forbidden_name: `__debug__` is a constant. Errors: SyntaxError. */
export function checkForbiddenName(
  c: Compiler,
  loc: SourceLocation,
  name: string,
  ctx: expr_context_ty,
): void {
  if (name !== '__debug__' || ctx === 'Load') return;
  c.error(loc, `cannot ${ctx === 'Store' ? 'assign to' : 'delete'} __debug__`);
}

/** compiler_get_ref_type: the scope that a closure takes `name` from. */
export function refType(c: Compiler, name: string): number {
  const implicit = name === '__class__' || name === '__classdict__';
  if (c.u.scopeType === 'class' && implicit) return CELL;
  return c.ste.scope(name);
}

const FAST_OPS = { Load: LOAD_FAST, Store: STORE_FAST, Del: DELETE_FAST } as const;
const NAME_OPS = { Load: LOAD_NAME, Store: STORE_NAME, Del: DELETE_NAME } as const;

function derefOp(
  c: Compiler,
  loc: SourceLocation,
  name: string,
  ctx: expr_context_ty,
  names: Map<string, number>,
): void {
  if (ctx !== 'Load') {
    return c.addop(loc, ctx === 'Store' ? STORE_DEREF : DELETE_DEREF, indexOf(names, name));
  }
  let op = LOAD_DEREF as number;
  if (c.ste.type === 'class' && c.u.inInlinedComp === 0) {
    op = LOAD_FROM_DICT_OR_DEREF;
    c.addop(loc, LOAD_LOCALS);
  } else if (c.ste.canSeeClassScope) {
    op = LOAD_FROM_DICT_OR_DEREF;
    loadClassdictFreevar(c, loc);
  }
  c.addop(loc, op, indexOf(names, name));
}

function globalOp(
  c: Compiler,
  loc: SourceLocation,
  name: string,
  ctx: expr_context_ty,
  implicit: boolean,
): void {
  if (ctx !== 'Load') {
    return c.addop(loc, ctx === 'Store' ? STORE_GLOBAL : DELETE_GLOBAL, indexOf(c.u.names, name));
  }
  if (implicit && c.ste.canSeeClassScope) {
    loadClassdictFreevar(c, loc);
    return c.addop(loc, LOAD_FROM_DICT_OR_GLOBALS, indexOf(c.u.names, name));
  }
  c.addop(loc, LOAD_GLOBAL, indexOf(c.u.names, name) << 1);
}

function loadClassdictFreevar(c: Compiler, loc: SourceLocation): void {
  c.addop(loc, LOAD_DEREF, indexOf(c.u.freevars, '__classdict__'));
}
