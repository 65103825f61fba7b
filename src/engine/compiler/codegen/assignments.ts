// Augmented and annotated assignment.
//
// CPython: Python/compile.c compiler_augassign, compiler_annassign, check_ann_expr,
// check_ann_subscr.

import { EngineBug } from '../../base/assert.ts';
import {
  BINARY_SLICE,
  BINARY_SUBSCR,
  COPY,
  LOAD_ATTR,
  LOAD_NAME,
  POP_TOP,
  STORE_ATTR,
  STORE_SLICE,
  STORE_SUBSCR,
  SWAP,
} from '../../bytecode/generated/opcodes.ts';
import type * as ast from '../../parser/ast.ts';
import type { Compiler } from '../compiler.ts';
import { locOf } from '../source-location.ts';
import { unparse } from '../unparse.ts';
import { attributeLocation } from './attributes.ts';
import { isTwoElementSlice, slice } from './slices.ts';
import { checkForbiddenName, nameop } from './names.ts';
import { addBinary } from './operators.ts';

/** Source: CPython 3.13 Python/compile.c compiler_augassign. */
export function augAssign(c: Compiler, s: ast.AugAssign): void {
  const target = s.target;
  const loc = locOf(target);
  switch (target.kind) {
    case 'Attribute': {
      c.visitExpr(target.value);
      c.addop(loc, COPY, 1);
      const attrLoc = attributeLocation(loc, target);
      c.addopName(attrLoc, LOAD_ATTR, target.attr);
      augmented(c, s);
      c.addop(attrLoc, SWAP, 2);
      return c.addopName(attrLoc, STORE_ATTR, target.attr);
    }
    case 'Subscript':
      return augSubscript(c, s, target);
    case 'Name':
      nameop(c, loc, target.id, 'Load');
      augmented(c, s);
      return nameop(c, loc, target.id, 'Store');
    default:
      throw new EngineBug(`invalid node type (${target.kind}) for augmented assignment`);
  }
}

/** Source: CPython 3.13 Python/compile.c compiler_annassign. */
export function annAssign(c: Compiler, s: ast.AnnAssign): void {
  const loc = locOf(s);
  const target = s.target;
  if (s.value !== null) {
    c.visitExpr(s.value);
    c.visitExpr(target);
  }
  const evaluated = c.u.scopeType === 'module' || c.u.scopeType === 'class';
  switch (target.kind) {
    case 'Name':
      checkForbiddenName(c, loc, target.id, 'Store');
      if (s.simple && evaluated) {
        if (c.options.future.annotations) {
          c.loadString(locOf(s.annotation), unparse(s.annotation));
        } else {
          c.visitExpr(s.annotation);
        }
        c.addopName(loc, LOAD_NAME, '__annotations__');
        c.loadString(loc, c.mangle(target.id));
        c.addop(loc, STORE_SUBSCR);
      }
      break;
    case 'Attribute':
      checkForbiddenName(c, loc, target.attr, 'Store');
      if (s.value === null) checkAnnExpr(c, target.value);
      break;
    case 'Subscript':
      if (s.value === null) {
        checkAnnExpr(c, target.value);
        checkAnnSubscript(c, target.slice);
      }
      break;
    default:
      throw new EngineBug(`invalid node type (${target.kind}) for annotated assignment`);
  }
  // The annotation of a complex target is evaluated last, for its effects.
  if (!s.simple && evaluated && !c.options.future.annotations) checkAnnExpr(c, s.annotation);
}

function augSubscript(c: Compiler, s: ast.AugAssign, target: ast.Subscript): void {
  const loc = locOf(target);
  c.visitExpr(target.value);
  if (isTwoElementSlice(target.slice)) {
    slice(c, target.slice);
    for (let i = 0; i < 3; i++) c.addop(loc, COPY, 3);
    c.addop(loc, BINARY_SLICE);
    augmented(c, s);
    for (const depth of [4, 3, 2]) c.addop(loc, SWAP, depth);
    return c.addop(loc, STORE_SLICE);
  }
  c.visitExpr(target.slice);
  c.addop(loc, COPY, 2);
  c.addop(loc, COPY, 2);
  c.addop(loc, BINARY_SUBSCR);
  augmented(c, s);
  c.addop(loc, SWAP, 3);
  c.addop(loc, SWAP, 2);
  c.addop(loc, STORE_SUBSCR);
}

function augmented(c: Compiler, s: ast.AugAssign): void {
  c.visitExpr(s.value);
  addBinary(c, locOf(s), s.op, true);
}

function checkAnnExpr(c: Compiler, e: ast.expr_ty): void {
  c.visitExpr(e);
  c.addop(locOf(e), POP_TOP);
}

// Everything in a subscript has to be defined at run time.
function checkAnnSubscript(c: Compiler, e: ast.expr_ty): void {
  if (e.kind === 'Slice') {
    for (const part of [e.lower, e.upper, e.step]) if (part !== null) checkAnnExpr(c, part);
  } else if (e.kind === 'Tuple') {
    for (const elt of e.elts) checkAnnSubscript(c, elt);
  } else {
    checkAnnExpr(c, e);
  }
}
