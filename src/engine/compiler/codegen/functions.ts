// def, async def and lambda.
//
// CPython: Python/compile.c compiler_function, compiler_function_body, compiler_lambda,
// compiler_default_arguments, compiler_visit_annotations.

import {
  BUILD_CONST_KEY_MAP,
  BUILD_TUPLE,
  CALL,
  CALL_INTRINSIC_2,
  LOAD_FAST,
  PUSH_NULL,
  RETURN_VALUE,
  SWAP,
  UNPACK_SEQUENCE,
} from '../../bytecode/generated/opcodes.ts';
import type { CodeConstant } from '../../bytecode/code-unit.ts';
import type * as ast from '../../parser/ast.ts';
import { cleanDoc } from '../clean-doc.ts';
import { optimizeAndAssemble } from '../code-objects.ts';
import type { Compiler } from '../compiler.ts';
import { docString } from '../future.ts';
import { NO_LABEL } from '../instruction-sequence.ts';
import { INTRINSIC_SET_FUNCTION_TYPE_PARAMS } from '../intrinsics.ts';
import { locOf, NO_LOCATION } from '../source-location.ts';
import type { SourceLocation } from '../source-location.ts';
import { NO_ARGUMENTS } from '../unit.ts';
import type { ArgumentCounts } from '../unit.ts';
import { unparse } from '../unparse.ts';
import {
  MAKE_FUNCTION_ANNOTATIONS,
  MAKE_FUNCTION_DEFAULTS,
  MAKE_FUNCTION_KWDEFAULTS,
  makeClosure,
} from './closures.ts';
import { wrapInStopIterationHandler } from './generators.ts';
import { checkForbiddenName, nameop } from './names.ts';
import { typeParams } from './type-params.ts';

type AnyFunctionDef = ast.FunctionDef | ast.AsyncFunctionDef;

/** Source: CPython 3.13 Python/compile.c compiler_function. */
export function functionDef(c: Compiler, s: AnyFunctionDef): void {
  checkArguments(c, s.args);
  c.visitExprs(s.decorator_list);
  const firstlineno = s.decorator_list[0]?.lineno ?? s.lineno;
  const loc = locOf(s);
  const generic = s.type_params.length > 0;
  let flags = defaultArguments(c, loc, s.args);
  const typeParamArgs =
    (flags & MAKE_FUNCTION_DEFAULTS ? 1 : 0) + (flags & MAKE_FUNCTION_KWDEFAULTS ? 1 : 0);
  if (generic) {
    // The defaults are evaluated outside and handed to the type scope as arguments.
    if (typeParamArgs === 2) c.addop(loc, SWAP, 2);
    const entry = c.symtable.lookup(s.type_params);
    const counts = { ...NO_ARGUMENTS, argcount: typeParamArgs };
    const name = `<generic parameters of ${s.name}>`;
    c.enterScope(name, 'type-params', entry, firstlineno, null, counts);
    typeParams(c, s.type_params);
    for (let i = 0; i < typeParamArgs; i++) c.addop(loc, LOAD_FAST, i);
  }
  flags |= annotations(c, loc, s.args, s.returns);
  functionBody(c, s, flags, firstlineno);
  if (generic) {
    c.addop(loc, SWAP, 2);
    c.addop(loc, CALL_INTRINSIC_2, INTRINSIC_SET_FUNCTION_TYPE_PARAMS);
    const code = optimizeAndAssemble(c, false);
    c.exitScope();
    makeClosure(c, loc, code, 0);
    if (typeParamArgs > 0) {
      c.addop(loc, SWAP, typeParamArgs + 1);
      c.addop(loc, CALL, typeParamArgs - 1);
    } else {
      c.addop(loc, PUSH_NULL);
      c.addop(loc, CALL, 0);
    }
  }
  applyDecorators(c, s.decorator_list);
  nameop(c, loc, s.name, 'Store');
}

/** Each decorator was pushed before; calls them from the inside out. */
export function applyDecorators(c: Compiler, decorators: readonly ast.expr_ty[]): void {
  for (const decorator of decorators.toReversed()) c.addop(locOf(decorator), CALL, 0);
}

/** Source: CPython 3.13 Python/compile.c compiler_lambda. */
export function lambda(c: Compiler, e: ast.Lambda): void {
  checkArguments(c, e.args);
  const loc = locOf(e);
  const flags = defaultArguments(c, loc, e.args);
  const entry = c.symtable.lookup(e);
  c.enterScope('<lambda>', 'lambda', entry, e.lineno, null, argumentCounts(e.args));
  // None is the first constant, so a lambda has no docstring.
  c.u.consts.add(null);
  c.visitExpr(e.body);
  const isGenerator = c.ste.generator;
  if (!isGenerator) c.addop(locOf(e.body), RETURN_VALUE);
  const code = optimizeAndAssemble(c, !isGenerator);
  c.exitScope();
  makeClosure(c, loc, code, flags);
}

// compiler_check_debug_args
function checkArguments(c: Compiler, args: ast.arguments_ty): void {
  const { posonlyargs, args: plain, vararg, kwonlyargs, kwarg } = args;
  for (const arg of [...posonlyargs, ...plain, vararg, ...kwonlyargs, kwarg]) {
    if (arg !== null) checkForbiddenName(c, locOf(arg), arg.arg, 'Store');
  }
}

function argumentCounts(args: ast.arguments_ty): ArgumentCounts {
  return {
    argcount: args.args.length,
    posonlyargcount: args.posonlyargs.length,
    kwonlyargcount: args.kwonlyargs.length,
  };
}

// compiler_function_body
function functionBody(c: Compiler, s: AnyFunctionDef, flags: number, firstlineno: number): void {
  const scopeType = s.kind === 'FunctionDef' ? 'function' : 'async-function';
  const entry = c.symtable.lookup(s);
  c.enterScope(s.name, scopeType, entry, firstlineno, null, argumentCounts(s.args));
  const doc = docString(s.body);
  const keepsDoc = doc !== null && c.options.optimize < 2;
  // The first constant is the docstring or None.
  c.u.consts.add(keepsDoc ? { type: 'str', value: cleanDoc(doc) } : null);
  const start = c.newLabel();
  c.useLabel(start);
  const stopIterationHandler = entry.coroutine || entry.generator;
  if (stopIterationHandler) c.pushFrameBlock(NO_LOCATION, 'stop-iteration', start, NO_LABEL);
  c.visitStmts(doc === null ? s.body : s.body.slice(1));
  if (stopIterationHandler) {
    wrapInStopIterationHandler(c);
    c.popFrameBlock();
  }
  const code = optimizeAndAssemble(c, true);
  c.exitScope();
  makeClosure(c, locOf(s), code, flags);
}

// compiler_default_arguments: pushes defaults and says which there are.
function defaultArguments(c: Compiler, loc: SourceLocation, args: ast.arguments_ty): number {
  let flags = 0;
  if (args.defaults.length > 0) {
    c.visitExprs(args.defaults);
    c.addop(loc, BUILD_TUPLE, args.defaults.length);
    flags |= MAKE_FUNCTION_DEFAULTS;
  }
  const names: CodeConstant[] = [];
  args.kwonlyargs.forEach((arg, i) => {
    const value = args.kw_defaults[i];
    if (!value) return;
    names.push({ type: 'str', value: c.mangle(arg.arg) });
    c.visitExpr(value);
  });
  if (names.length > 0) {
    c.loadConst(loc, { type: 'tuple', items: names });
    c.addop(loc, BUILD_CONST_KEY_MAP, names.length);
    flags |= MAKE_FUNCTION_KWDEFAULTS;
  }
  return flags;
}

// compiler_visit_annotations: a tuple of names and values in turn.
function annotations(
  c: Compiler,
  loc: SourceLocation,
  args: ast.arguments_ty,
  returns: ast.expr_ty | null,
): number {
  const inOrder = [...args.args, ...args.posonlyargs, args.vararg, ...args.kwonlyargs, args.kwarg];
  let length = 0;
  for (const arg of inOrder) {
    if (!arg?.annotation) continue;
    argAnnotation(c, loc, arg.arg, arg.annotation);
    length += 2;
  }
  if (returns !== null) {
    argAnnotation(c, loc, 'return', returns);
    length += 2;
  }
  if (length === 0) return 0;
  c.addop(loc, BUILD_TUPLE, length);
  return MAKE_FUNCTION_ANNOTATIONS;
}

function argAnnotation(
  c: Compiler,
  loc: SourceLocation,
  name: string,
  annotation: ast.expr_ty,
): void {
  c.loadString(loc, c.mangle(name));
  if (c.options.future.annotations) {
    c.loadString(locOf(annotation), unparse(annotation));
  } else if (annotation.kind === 'Starred') {
    // *args: *Ts, with one value behind the star.
    c.visitExpr(annotation.value);
    c.addop(loc, UNPACK_SEQUENCE, 1);
  } else {
    c.visitExpr(annotation);
  }
}
