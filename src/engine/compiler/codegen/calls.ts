// Calls: of methods, of super's methods, with plain, keyword and unpacked arguments.
//
// CPython: Python/compile.c compiler_call, maybe_optimize_method_call,
// compiler_call_helper, compiler_subkwargs, validate_keywords.

import {
  BUILD_CONST_KEY_MAP,
  BUILD_MAP,
  CALL,
  CALL_FUNCTION_EX,
  CALL_KW,
  DICT_MERGE,
  LOAD_METHOD,
  LOAD_SUPER_METHOD,
  LOAD_ZERO_SUPER_METHOD,
  MAP_ADD,
  NOP,
  PUSH_NULL,
} from '../../bytecode/generated/opcodes.ts';
import type { CodeConstant } from '../../bytecode/code-unit.ts';
import type * as ast from '../../parser/ast.ts';
import type { Compiler } from '../compiler.ts';
import { locOf, NO_LOCATION } from '../source-location.ts';
import type { SourceLocation } from '../source-location.ts';
import { DEF_IMPORT } from '../symtable/entry.ts';
import { attributeLocation, loadArgsForSuper, optimizableSuperCall } from './attributes.ts';
import { argumentTuple, STACK_USE_GUIDELINE } from './displays.ts';
import { checkCaller } from './infer-type.ts';
import { checkForbiddenName } from './names.ts';

/** Source: CPython 3.13 Python/compile.c compiler_call. */
export function call(c: Compiler, e: ast.Call): void {
  validateKeywords(c, e.keywords);
  if (e.func.kind === 'Attribute' && callsMethod(c, e, e.func)) return methodCall(c, e, e.func);
  checkCaller(c, e.func);
  c.visitExpr(e.func);
  c.addop(locOf(e.func), PUSH_NULL);
  callHelper(c, locOf(e), 0, e.args, e.keywords);
}

/**
 * The arguments and the call itself; callable, self_or_null and `pushed` arguments are on the
 * stack.
 * Source: CPython 3.13 Python/compile.c compiler_call_helper.
 */
export function callHelper(
  c: Compiler,
  loc: SourceLocation,
  pushed: number,
  args: readonly ast.expr_ty[],
  keywords: readonly ast.keyword_ty[],
): void {
  validateKeywords(c, keywords);
  const plain =
    args.length + keywords.length * 2 <= STACK_USE_GUIDELINE &&
    args.every((arg) => arg.kind !== 'Starred') &&
    keywords.every((keyword) => keyword.arg !== null);
  if (!plain) return callFunctionEx(c, loc, pushed, args, keywords);
  c.visitExprs(args);
  if (keywords.length === 0) return c.addop(loc, CALL, pushed + args.length);
  keywordValues(c, loc, keywords);
  c.addop(loc, CALL_KW, pushed + args.length + keywords.length);
}

// The conditions of maybe_optimize_method_call.
function callsMethod(c: Compiler, e: ast.Call, method: ast.Attribute): boolean {
  if (method.ctx !== 'Load') return false;
  // A function of a module is no method.
  const owner = method.value;
  if (owner.kind === 'Name' && c.symtable.top.symbol(owner.id) & DEF_IMPORT) return false;
  const count = e.args.length + e.keywords.length + (e.keywords.length > 0 ? 1 : 0);
  if (count >= STACK_USE_GUIDELINE) return false;
  return (
    e.args.every((arg) => arg.kind !== 'Starred') &&
    e.keywords.every((keyword) => keyword.arg !== null)
  );
}

// maybe_optimize_method_call
function methodCall(c: Compiler, e: ast.Call, method: ast.Attribute): void {
  let loc = locOf(method);
  const superCall = optimizableSuperCall(c, method);
  if (superCall !== null) {
    loadArgsForSuper(c, superCall);
    const op = superCall.args.length > 0 ? LOAD_SUPER_METHOD : LOAD_ZERO_SUPER_METHOD;
    c.addopName(loc, op, method.attr);
    loc = attributeLocation(loc, method);
    c.addop(loc, NOP);
  } else {
    c.visitExpr(method.value);
    loc = attributeLocation(loc, method);
    c.addopName(loc, LOAD_METHOD, method.attr);
  }
  c.visitExprs(e.args);
  const callLoc = attributeLocation(locOf(e), method);
  if (e.keywords.length === 0) return c.addop(callLoc, CALL, e.args.length);
  keywordValues(c, loc, e.keywords);
  c.addop(callLoc, CALL_KW, e.args.length + e.keywords.length);
}

// compiler_call_simple_kw_helper: the values, then the tuple of names.
function keywordValues(
  c: Compiler,
  loc: SourceLocation,
  keywords: readonly ast.keyword_ty[],
): void {
  for (const keyword of keywords) c.visitExpr(keyword.value);
  c.loadConst(loc, keywordNames(keywords));
}

function keywordNames(keywords: readonly ast.keyword_ty[]): CodeConstant {
  return {
    type: 'tuple',
    items: keywords.map((keyword) => ({ type: 'str', value: keyword.arg ?? '' })),
  };
}

function callFunctionEx(
  c: Compiler,
  loc: SourceLocation,
  pushed: number,
  args: readonly ast.expr_ty[],
  keywords: readonly ast.keyword_ty[],
): void {
  const [first] = args;
  if (pushed === 0 && args.length === 1 && first?.kind === 'Starred') c.visitExpr(first.value);
  else argumentTuple(c, loc, args, pushed);
  let haveDict = false;
  let seen = 0;
  const flush = (end: number): void => {
    if (seen === 0) return;
    subKeywords(c, loc, keywords.slice(end - seen, end));
    if (haveDict) c.addop(loc, DICT_MERGE, 1);
    haveDict = true;
    seen = 0;
  };
  keywords.forEach((keyword, i) => {
    if (keyword.arg !== null) {
      seen += 1;
      return;
    }
    flush(i);
    if (!haveDict) c.addop(loc, BUILD_MAP, 0);
    haveDict = true;
    c.visitExpr(keyword.value);
    c.addop(loc, DICT_MERGE, 1);
  });
  flush(keywords.length);
  c.addop(loc, CALL_FUNCTION_EX, keywords.length > 0 ? 1 : 0);
}

// compiler_subkwargs
function subKeywords(c: Compiler, loc: SourceLocation, keywords: readonly ast.keyword_ty[]): void {
  const n = keywords.length;
  const big = n * 2 > STACK_USE_GUIDELINE;
  if (n > 1 && !big) {
    for (const keyword of keywords) c.visitExpr(keyword.value);
    c.loadConst(loc, keywordNames(keywords));
    return c.addop(loc, BUILD_CONST_KEY_MAP, n);
  }
  if (big) c.addop(NO_LOCATION, BUILD_MAP, 0);
  for (const keyword of keywords) {
    c.loadString(loc, keyword.arg ?? '');
    c.visitExpr(keyword.value);
    if (big) c.addop(NO_LOCATION, MAP_ADD, 1);
  }
  if (!big) c.addop(loc, BUILD_MAP, n);
}

function validateKeywords(c: Compiler, keywords: readonly ast.keyword_ty[]): void {
  keywords.forEach((keyword, i) => {
    if (keyword.arg === null) return;
    checkForbiddenName(c, locOf(keyword), keyword.arg, 'Store');
    const other = keywords.find((later, j) => j > i && later.arg === keyword.arg);
    if (other !== undefined) c.error(locOf(other), `keyword argument repeated: ${keyword.arg}`);
  });
}
