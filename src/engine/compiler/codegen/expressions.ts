// Code for expressions: one case for each kind, the larger ones in files of their own.
//
// CPython: Python/compile.c compiler_visit_expr1 and the functions it names.

import {
  BINARY_SLICE,
  BINARY_SUBSCR,
  BUILD_SLICE,
  CALL_INTRINSIC_1,
  COPY,
  DELETE_ATTR,
  DELETE_SUBSCR,
  GET_AWAITABLE,
  GET_YIELD_FROM_ITER,
  LOAD_ATTR,
  STORE_ATTR,
  STORE_SLICE,
  STORE_SUBSCR,
  TO_BOOL,
  UNARY_INVERT,
  UNARY_NEGATIVE,
  UNARY_NOT,
} from '../../bytecode/generated/opcodes.ts';
import type * as ast from '../../parser/ast.ts';
import type { Compiler } from '../compiler.ts';
import { INTRINSIC_UNARY_POSITIVE } from '../intrinsics.ts';
import { locOf } from '../source-location.ts';
import { attributeLocation, loadSuperAttribute, maybeAddStaticAttribute } from './attributes.ts';
import { call } from './calls.ts';
import { comprehension } from './comprehensions.ts';
import { boolOp, compare, ifExp } from './conditions.ts';
import { dictDisplay, listDisplay, setDisplay, tupleDisplay } from './displays.ts';
import { formattedValue, joinedStr } from './fstrings.ts';
import { lambda } from './functions.ts';
import { addYield, addYieldFrom } from './generators.ts';
import { checkIndex, checkSubscripter } from './infer-type.ts';
import { checkForbiddenName, nameop } from './names.ts';
import { addBinary } from './operators.ts';
import { isTwoElementSlice, slice } from './slices.ts';

/** Leaves the value of `e` on the stack. Source: CPython 3.13 compiler_visit_expr1. */
export function visitExpr(c: Compiler, e: ast.expr_ty): void {
  const loc = locOf(e);
  switch (e.kind) {
    case 'NamedExpr':
      c.visitExpr(e.value);
      c.addop(loc, COPY, 1);
      return c.visitExpr(e.target);
    case 'BoolOp':
      return boolOp(c, e);
    case 'BinOp':
      c.visitExpr(e.left);
      c.visitExpr(e.right);
      return addBinary(c, loc, e.op);
    case 'UnaryOp':
      return unaryOp(c, e);
    case 'Lambda':
      return lambda(c, e);
    case 'IfExp':
      return ifExp(c, e);
    case 'Dict':
      return dictDisplay(c, e);
    case 'Set':
      return setDisplay(c, e);
    case 'GeneratorExp':
    case 'ListComp':
    case 'SetComp':
    case 'DictComp':
      return comprehension(c, e);
    case 'Yield':
    case 'YieldFrom':
      return yieldExpr(c, e);
    case 'Await':
      c.visitExpr(e.value);
      c.addop(loc, GET_AWAITABLE, 0);
      c.loadConst(loc, null);
      return addYieldFrom(c, loc, true);
    case 'Compare':
      return compare(c, e);
    case 'Call':
      return call(c, e);
    case 'Constant':
      return c.loadTreeConst(loc, e.value);
    case 'JoinedStr':
      return joinedStr(c, e);
    case 'FormattedValue':
      return formattedValue(c, e);
    case 'Attribute':
      return attribute(c, e);
    case 'Subscript':
      return subscript(c, e);
    case 'Starred':
      return starred(c, e);
    case 'Slice':
      return c.addop(loc, BUILD_SLICE, slice(c, e));
    case 'Name':
      return nameop(c, loc, e.id, e.ctx);
    case 'List':
      return listDisplay(c, e);
    case 'Tuple':
      return tupleDisplay(c, e);
  }
}

function unaryOp(c: Compiler, e: ast.UnaryOp): void {
  const loc = locOf(e);
  c.visitExpr(e.operand);
  switch (e.op) {
    case 'UAdd':
      return c.addop(loc, CALL_INTRINSIC_1, INTRINSIC_UNARY_POSITIVE);
    case 'Not':
      c.addop(loc, TO_BOOL);
      return c.addop(loc, UNARY_NOT);
    case 'Invert':
      return c.addop(loc, UNARY_INVERT);
    case 'USub':
      return c.addop(loc, UNARY_NEGATIVE);
  }
}

function yieldExpr(c: Compiler, e: ast.Yield | ast.YieldFrom): void {
  const loc = locOf(e);
  if (!c.ste.isFunctionLike) {
    c.error(loc, `'${e.kind === 'Yield' ? 'yield' : 'yield from'}' outside function`);
  }
  if (e.kind === 'Yield') {
    if (e.value !== null) c.visitExpr(e.value);
    else c.loadConst(loc, null);
    return addYield(c, loc);
  }
  if (c.u.scopeType === 'async-function') c.error(loc, "'yield from' inside async function");
  c.visitExpr(e.value);
  c.addop(loc, GET_YIELD_FROM_ITER);
  c.loadConst(loc, null);
  addYieldFrom(c, loc, false);
}

function attribute(c: Compiler, e: ast.Attribute): void {
  if (e.ctx === 'Load' && loadSuperAttribute(c, e)) return;
  maybeAddStaticAttribute(c, e);
  c.visitExpr(e.value);
  const loc = attributeLocation(locOf(e), e);
  if (e.ctx === 'Store') checkForbiddenName(c, loc, e.attr, e.ctx);
  const ops = { Load: LOAD_ATTR, Store: STORE_ATTR, Del: DELETE_ATTR };
  c.addopName(loc, ops[e.ctx], e.attr);
}

// compiler_subscript
function subscript(c: Compiler, e: ast.Subscript): void {
  const loc = locOf(e);
  if (e.ctx === 'Load') {
    checkSubscripter(c, e.value);
    checkIndex(c, e.value, e.slice);
  }
  c.visitExpr(e.value);
  if (isTwoElementSlice(e.slice) && e.ctx !== 'Del') {
    slice(c, e.slice);
    return c.addop(loc, e.ctx === 'Load' ? BINARY_SLICE : STORE_SLICE);
  }
  c.visitExpr(e.slice);
  c.addop(loc, { Load: BINARY_SUBSCR, Store: STORE_SUBSCR, Del: DELETE_SUBSCR }[e.ctx]);
}

// In all legal places the display around it has already taken the star away.
function starred(c: Compiler, e: ast.Starred): never {
  const message =
    e.ctx === 'Store'
      ? 'starred assignment target must be in a list or tuple'
      : "can't use starred expression here";
  return c.error(locOf(e), message);
}
