// List, tuple, set and dict displays, and unpacking into targets.
//
// CPython: Python/compile.c starunpack_helper, unpack_helper, assignment_helper,
// compiler_dict, compiler_subdict. Long displays are built in steps so that the stack
// stays small.

import { markTreeConstant } from '../../bytecode/tree-constants.ts';
import {
  BUILD_CONST_KEY_MAP,
  BUILD_LIST,
  BUILD_MAP,
  BUILD_SET,
  BUILD_TUPLE,
  CALL_INTRINSIC_1,
  DICT_UPDATE,
  LIST_APPEND,
  LIST_EXTEND,
  MAP_ADD,
  SET_ADD,
  SET_UPDATE,
  UNPACK_EX,
  UNPACK_SEQUENCE,
} from '../../bytecode/generated/opcodes.ts';
import type * as ast from '../../parser/ast.ts';
import type { CodeConstant } from '../../bytecode/code-unit.ts';
import type { Compiler } from '../compiler.ts';
import { frozensetOf } from '../constants.ts';
import { INTRINSIC_LIST_TO_TUPLE } from '../intrinsics.ts';
import { locOf } from '../source-location.ts';
import type { SourceLocation } from '../source-location.ts';

/** More values than this do not go on the stack at once. */
export const STACK_USE_GUIDELINE = 30;

const LIST_OPS = { build: BUILD_LIST, add: LIST_APPEND, extend: LIST_EXTEND };
const SET_OPS = { build: BUILD_SET, add: SET_ADD, extend: SET_UPDATE };

export function listDisplay(c: Compiler, e: ast.List): void {
  if (e.ctx === 'Store') return unpackInto(c, locOf(e), e.elts);
  if (e.ctx === 'Del') return c.visitExprs(e.elts);
  starUnpack(c, locOf(e), e.elts, 0, LIST_OPS, false);
}

export function tupleDisplay(c: Compiler, e: ast.Tuple): void {
  if (e.ctx === 'Store') return unpackInto(c, locOf(e), e.elts);
  if (e.ctx === 'Del') return c.visitExprs(e.elts);
  starUnpack(c, locOf(e), e.elts, 0, LIST_OPS, true);
}

export function setDisplay(c: Compiler, e: ast.Set): void {
  starUnpack(c, locOf(e), e.elts, 0, SET_OPS, false);
}

/** The positional arguments of a call as one tuple; `pushed` of them are on the stack. */
export function argumentTuple(
  c: Compiler,
  loc: SourceLocation,
  args: readonly ast.expr_ty[],
  pushed: number,
): void {
  starUnpack(c, loc, args, pushed, LIST_OPS, true);
}

/** Source: CPython 3.13 Python/compile.c compiler_dict. */
export function dictDisplay(c: Compiler, e: ast.Dict): void {
  const loc = locOf(e);
  let haveDict = false;
  let elements = 0;
  const flush = (end: number): void => {
    subDict(c, e, end - elements, end);
    if (haveDict) c.addop(loc, DICT_UPDATE, 1);
    haveDict = true;
    elements = 0;
  };
  e.values.forEach((value, i) => {
    if (e.keys[i] === null) {
      if (elements > 0) flush(i);
      if (!haveDict) c.addop(loc, BUILD_MAP, 0);
      haveDict = true;
      c.visitExpr(value);
      c.addop(loc, DICT_UPDATE, 1);
    } else if (elements * 2 > STACK_USE_GUIDELINE) {
      elements += 1;
      flush(i + 1);
    } else {
      elements += 1;
    }
  });
  if (elements > 0) flush(e.values.length);
  if (!haveDict) c.addop(loc, BUILD_MAP, 0);
}

/** unpack_helper. Errors: SyntaxError for two stars or too many targets. */
export function unpack(
  c: Compiler,
  loc: SourceLocation,
  isStar: readonly boolean[],
  what: { readonly tooMany: string; readonly twoStars: string },
): void {
  const star = isStar.indexOf(true);
  if (star === -1) return c.addop(loc, UNPACK_SEQUENCE, isStar.length);
  const after = isStar.length - star - 1;
  if (star >= 1 << 8 || after >= 0x7fffffff >> 8) c.error(loc, what.tooMany);
  c.addop(loc, UNPACK_EX, star + (after << 8));
  if (isStar.indexOf(true, star + 1) !== -1) c.error(loc, what.twoStars);
}

// assignment_helper
function unpackInto(c: Compiler, loc: SourceLocation, elts: readonly ast.expr_ty[]): void {
  unpack(
    c,
    loc,
    elts.map((elt) => elt.kind === 'Starred'),
    {
      tooMany: 'too many expressions in star-unpacking assignment',
      twoStars: 'multiple starred expressions in assignment',
    },
  );
  for (const elt of elts) c.visitExpr(elt.kind === 'Starred' ? elt.value : elt);
}

// starunpack_helper
function starUnpack(
  c: Compiler,
  loc: SourceLocation,
  elts: readonly ast.expr_ty[],
  pushed: number,
  ops: typeof LIST_OPS | typeof SET_OPS,
  tuple: boolean,
): void {
  const n = elts.length;
  const constants = n > 2 ? constantValues(elts) : null;
  if (constants !== null) return foldedDisplay(c, loc, constants, pushed, ops, tuple);
  const big = n + pushed > STACK_USE_GUIDELINE;
  if (!big && !elts.some((elt) => elt.kind === 'Starred')) {
    c.visitExprs(elts);
    return c.addop(loc, tuple ? BUILD_TUPLE : ops.build, n + pushed);
  }
  let built = big;
  if (big) c.addop(loc, ops.build, pushed);
  elts.forEach((elt, i) => {
    if (elt.kind === 'Starred') {
      if (!built) c.addop(loc, ops.build, i + pushed);
      built = true;
      c.visitExpr(elt.value);
      c.addop(loc, ops.extend, 1);
    } else {
      c.visitExpr(elt);
      if (built) c.addop(loc, ops.add, 1);
    }
  });
  if (tuple) c.addop(loc, CALL_INTRINSIC_1, INTRINSIC_LIST_TO_TUPLE);
}

// A display of constants is one constant that a fresh container takes in.
function foldedDisplay(
  c: Compiler,
  loc: SourceLocation,
  items: readonly CodeConstant[],
  pushed: number,
  ops: typeof LIST_OPS | typeof SET_OPS,
  tuple: boolean,
): void {
  items.forEach(markTreeConstant);
  const folded: CodeConstant = { type: 'tuple', items };
  if (tuple && pushed === 0) return c.loadConst(loc, folded);
  c.addop(loc, ops.build, pushed);
  c.loadConst(loc, ops.add === SET_ADD ? frozensetOf(items) : folded);
  c.addop(loc, ops.extend, 1);
  if (tuple) c.addop(loc, CALL_INTRINSIC_1, INTRINSIC_LIST_TO_TUPLE);
}

// compiler_subdict
function subDict(c: Compiler, e: ast.Dict, begin: number, end: number): void {
  const loc = locOf(e);
  const n = end - begin;
  const big = n * 2 > STACK_USE_GUIDELINE;
  const keys = e.keys.slice(begin, end);
  const values = e.values.slice(begin, end);
  const constantKeys = n > 1 && !big ? constantValues(keys) : null;
  if (constantKeys !== null) {
    c.visitExprs(values);
    constantKeys.forEach(markTreeConstant);
    c.loadConst(loc, { type: 'tuple', items: constantKeys });
    return c.addop(loc, BUILD_CONST_KEY_MAP, n);
  }
  if (big) c.addop(loc, BUILD_MAP, 0);
  values.forEach((value, i) => {
    const key = keys[i];
    if (key) c.visitExpr(key);
    c.visitExpr(value);
    if (big) c.addop(loc, MAP_ADD, 1);
  });
  if (!big) c.addop(loc, BUILD_MAP, n);
}

// are_all_items_const, with the values.
function constantValues(elts: readonly (ast.expr_ty | null)[]): CodeConstant[] | null {
  const values: CodeConstant[] = [];
  for (const elt of elts) {
    if (elt?.kind !== 'Constant') return null;
    values.push(elt.value);
  }
  return values;
}
