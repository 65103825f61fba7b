// Attribute access: its location, super().x without a super object, and the names that methods
// assign through `self`.
//
// CPython: Python/compile.c update_start_location_to_match_attr, can_optimize_super_call,
// load_args_for_super, compiler_maybe_add_static_attribute_to_class.

import { LOAD_SUPER_ATTR, LOAD_ZERO_SUPER_ATTR, NOP } from '../../bytecode/generated/opcodes.ts';
import type * as ast from '../../parser/ast.ts';
import type { Compiler } from '../compiler.ts';
import { locOf } from '../source-location.ts';
import type { SourceLocation } from '../source-location.ts';
import { FREE, GLOBAL_IMPLICIT } from '../symtable/entry.ts';
import { nameop, refType } from './names.ts';

/** An attribute on a later line than its object starts at its name. */
export function attributeLocation(loc: SourceLocation, attr: ast.Attribute): SourceLocation {
  if (loc.lineno === attr.end_lineno) return loc;
  const lineno = attr.end_lineno;
  const length = Array.from(attr.attr).length;
  const fits = length <= attr.end_col_offset;
  const col = fits ? attr.end_col_offset - length : -1;
  let endCol = fits ? loc.endCol : -1;
  const endLineno = Math.max(lineno, loc.endLineno);
  if (lineno === endLineno) endCol = Math.max(col, endCol);
  return { lineno, endLineno, col, endCol };
}

/** Loads super().x without making a super object; false if `e` is something else. */
export function loadSuperAttribute(c: Compiler, e: ast.Attribute): boolean {
  const superCall = optimizableSuperCall(c, e);
  if (superCall === null) return false;
  const loc = locOf(e);
  loadArgsForSuper(c, superCall);
  c.addopName(loc, superCall.args.length > 0 ? LOAD_SUPER_ATTR : LOAD_ZERO_SUPER_ATTR, e.attr);
  c.addop(attributeLocation(loc, e), NOP);
  return true;
}

/** can_optimize_super_call: the call of super() whose attribute `attr` is, or null. */
export function optimizableSuperCall(c: Compiler, attr: ast.Attribute): ast.Call | null {
  const e = attr.value;
  if (e.kind !== 'Call' || e.func.kind !== 'Name' || e.func.id !== 'super') return null;
  if (attr.attr === '__class__' || e.keywords.length > 0) return null;
  // The name must not be visibly shadowed.
  if (c.ste.scope('super') !== GLOBAL_IMPLICIT || c.symtable.top.scope('super') !== 0) return null;
  if (e.args.length === 2) return e.args.some((arg) => arg.kind === 'Starred') ? null : e;
  if (e.args.length !== 0) return null;
  const { argcount, posonlyargcount } = c.u.counts;
  if (argcount === 0 && posonlyargcount === 0) return null;
  return refType(c, '__class__') === FREE ? e : null;
}

/** load_args_for_super: super, the class, the object. */
export function loadArgsForSuper(c: Compiler, e: ast.Call): void {
  nameop(c, locOf(e.func), 'super', 'Load');
  if (e.args.length === 2) return c.visitExprs(e.args);
  const loc = locOf(e);
  nameop(c, loc, '__class__', 'Load');
  const [self] = c.u.varnames.keys();
  if (self !== undefined) nameop(c, loc, self, 'Load');
}

/** `self.x = ...` in a method adds x to __static_attributes__ of the class. */
export function maybeAddStaticAttribute(c: Compiler, e: ast.Attribute): void {
  if (e.ctx !== 'Store' || e.value.kind !== 'Name' || e.value.id !== 'self') return;
  const unit = c.stack.findLast((outer) => outer.scopeType === 'class');
  unit?.staticAttributes.add(e.attr);
}
