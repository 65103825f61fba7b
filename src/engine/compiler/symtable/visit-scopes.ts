// Statements and expressions that open blocks: functions, classes, type aliases, type
// parameters, lambdas, comprehensions.
//
// CPython: Python/symtable.c, the FunctionDef, ClassDef and TypeAlias cases of
// symtable_visit_stmt, symtable_visit_type_param, symtable_visit_annotations,
// symtable_handle_comprehension.

import type * as ast from '../../parser/ast.ts';
import { locOf } from '../source-location.ts';
import type { SourceLocation } from '../source-location.ts';
import { DEF_LOCAL, DEF_PARAM, DEF_TYPE_PARAM, USE } from './entry.ts';
import type { SymtableBuilder } from './builder.ts';
import type { SymtableEntry } from './entry.ts';

/** A function and, if it is generic, the type scope around it. */
export function visitFunction(
  st: SymtableBuilder,
  s: ast.FunctionDef | ast.AsyncFunctionDef,
): void {
  const loc = locOf(s);
  const { args } = s;
  st.addDef(s.name, DEF_LOCAL, loc);
  st.visitExprs(args.defaults);
  st.visitExprs(args.kw_defaults);
  st.visitExprs(s.decorator_list);
  const generic = s.type_params.length > 0;
  if (generic) {
    enterTypeParamBlock(st, s, s.name, loc);
    // CPython asks whether the list of defaults exists, and its parser always makes one.
    st.addDef('.defaults', DEF_PARAM, loc);
    if (args.kw_defaults.some((value) => value !== null)) {
      st.addDef('.kwdefaults', DEF_PARAM, loc);
    }
    visitTypeParams(st, s.type_params);
  }
  visitAnnotations(st, s, args, s.returns);
  st.enterBlock(s.name, 'function', s, loc);
  if (s.kind === 'AsyncFunctionDef') st.cur.coroutine = true;
  visitArguments(st, args);
  st.visitStmts(s.body);
  st.exitBlock();
  if (generic) st.exitBlock();
}

export function visitClass(st: SymtableBuilder, s: ast.ClassDef): void {
  const loc = locOf(s);
  st.addDef(s.name, DEF_LOCAL, loc);
  st.visitExprs(s.decorator_list);
  const outerPrivate = st.privateName;
  const generic = s.type_params.length > 0;
  if (generic) {
    enterTypeParamBlock(st, s, s.name, loc);
    st.privateName = s.name;
    st.cur.mangledNames = new Set();
    visitTypeParams(st, s.type_params);
  }
  st.visitExprs(s.bases);
  for (const keyword of s.keywords) st.visitExpr(keyword.value);
  st.enterBlock(s.name, 'class', s, loc);
  st.privateName = s.name;
  if (generic) {
    st.addDef('__type_params__', DEF_LOCAL, loc);
    st.addDef('.type_params', USE, loc);
  }
  st.visitStmts(s.body);
  st.exitBlock();
  if (generic) st.exitBlock();
  st.privateName = outerPrivate;
}

export function visitTypeAlias(st: SymtableBuilder, s: ast.TypeAlias): void {
  st.visitExpr(s.name);
  const name = s.name.kind === 'Name' ? s.name.id : '';
  const inClass = st.cur.type === 'class';
  const generic = s.type_params.length > 0;
  if (generic) {
    enterTypeParamBlock(st, s, name, locOf(s));
    visitTypeParams(st, s.type_params);
  }
  st.enterBlock(name, 'type-alias', s, locOf(s));
  st.cur.canSeeClassScope = inClass;
  if (inClass) st.addDef('__classdict__', USE, locOf(s.value));
  st.visitExpr(s.value);
  st.exitBlock();
  if (generic) st.exitBlock();
}

/** An annotation of an assignment. Source: CPython symtable_visit_annotation. */
export function visitAnnotation(st: SymtableBuilder, annotation: ast.expr_ty): void {
  const asString = st.future.annotations;
  if (asString) st.enterBlock('_annotation', 'annotation', annotation, locOf(annotation));
  st.visitExpr(annotation);
  if (asString) st.exitBlock();
}

export function visitLambda(st: SymtableBuilder, e: ast.Lambda): void {
  st.visitExprs(e.args.defaults);
  st.visitExprs(e.args.kw_defaults);
  st.enterBlock('lambda', 'function', e, locOf(e));
  visitArguments(st, e.args);
  st.visitExpr(e.body);
  st.exitBlock();
}

/** Source: CPython 3.13 Python/symtable.c symtable_handle_comprehension. */
export function visitComprehension(
  st: SymtableBuilder,
  e: ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp,
): void {
  const [outermost, ...inner] = e.generators;
  if (outermost === undefined) return st.fail('SystemError', 'comprehension with no generators');
  // The outermost iterator is evaluated in the scope around.
  st.cur.compIterExpr += 1;
  st.visitExpr(outermost.iter);
  st.cur.compIterExpr -= 1;
  const isGenerator = e.kind === 'GeneratorExp';
  st.enterBlock(COMPREHENSION_SCOPES[e.kind].name, 'function', e, locOf(e));
  st.cur.comprehension = COMPREHENSION_SCOPES[e.kind].type;
  if (outermost.is_async) st.cur.coroutine = true;
  st.addDef('.0', DEF_PARAM, st.cur.loc);
  visitTarget(st, outermost.target);
  st.visitExprs(outermost.ifs);
  for (const generator of inner) {
    visitTarget(st, generator.target);
    st.cur.compIterExpr += 1;
    st.visitExpr(generator.iter);
    st.cur.compIterExpr -= 1;
    st.visitExprs(generator.ifs);
    if (generator.is_async) st.cur.coroutine = true;
  }
  if (e.kind === 'DictComp') st.visitExprs([e.value, e.key]);
  else st.visitExpr(e.elt);
  st.cur.generator = isGenerator;
  const isAsync = st.cur.coroutine && !isGenerator;
  st.exitBlock();
  if (!isAsync) return;
  const outer: SymtableEntry = st.cur;
  if (!st.inAsyncDef && outer.comprehension === 'none' && !st.allowsTopLevelAwait) {
    st.error(locOf(e), 'asynchronous comprehension outside of an asynchronous function');
  }
  st.cur.coroutine = true;
}

const COMPREHENSION_SCOPES = {
  ListComp: { name: 'listcomp', type: 'list' },
  SetComp: { name: 'setcomp', type: 'set' },
  DictComp: { name: 'dictcomp', type: 'dict' },
  GeneratorExp: { name: 'genexpr', type: 'generator' },
} as const;

function visitTarget(st: SymtableBuilder, target: ast.expr_ty): void {
  st.cur.compIterTarget = true;
  st.visitExpr(target);
  st.cur.compIterTarget = false;
}

// symtable_enter_type_param_block, without the defaults of functions.
function enterTypeParamBlock(
  st: SymtableBuilder,
  s: ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef | ast.TypeAlias,
  name: string,
  loc: SourceLocation,
): void {
  const inClass = st.cur.type === 'class';
  st.enterBlock(name, 'type-parameters', s.type_params, loc);
  if (inClass) {
    st.cur.canSeeClassScope = true;
    st.addDef('__classdict__', USE, loc);
  }
  if (s.kind === 'ClassDef') {
    for (const implicit of ['.type_params', '.generic_base']) {
      st.addDef(implicit, DEF_LOCAL, loc);
      st.addDef(implicit, USE, loc);
    }
  }
}

function visitTypeParams(st: SymtableBuilder, params: readonly ast.type_param_ty[]): void {
  for (const param of params) {
    st.addDef(param.name, DEF_TYPE_PARAM | DEF_LOCAL, locOf(param));
    if (param.kind === 'TypeVar') {
      const { bound } = param;
      const info = bound?.kind === 'Tuple' ? 'a TypeVar constraint' : 'a TypeVar bound';
      visitTypeParamExpr(st, param, bound, info, false);
      visitTypeParamExpr(st, param, param.default_value, 'a TypeVar default', true);
    } else {
      visitTypeParamExpr(st, param, param.default_value, `a ${param.kind} default`, false);
    }
  }
}

// symtable_visit_type_param_bound_or_default
function visitTypeParamExpr(
  st: SymtableBuilder,
  param: ast.type_param_ty,
  e: ast.expr_ty | null,
  scopeInfo: string,
  isDefault: boolean,
): void {
  if (e === null) return;
  const inClass = st.cur.canSeeClassScope;
  st.enterBlock(param.name, 'type-variable', param, locOf(e), isDefault);
  st.cur.canSeeClassScope = inClass;
  if (inClass) st.addDef('__classdict__', USE, locOf(e));
  st.cur.scopeInfo = scopeInfo;
  st.visitExpr(e);
  st.exitBlock();
}

// symtable_visit_annotations
function visitAnnotations(
  st: SymtableBuilder,
  s: ast.FunctionDef | ast.AsyncFunctionDef,
  args: ast.arguments_ty,
  returns: ast.expr_ty | null,
): void {
  const asString = st.future.annotations;
  if (asString) st.enterBlock('_annotation', 'annotation', s, locOf(s));
  const inOrder = [...args.posonlyargs, ...args.args, args.vararg, args.kwarg, ...args.kwonlyargs];
  for (const arg of inOrder) if (arg?.annotation) st.visitExpr(arg.annotation);
  if (asString) st.exitBlock();
  if (returns !== null) visitAnnotation(st, returns);
}

// symtable_visit_arguments
function visitArguments(st: SymtableBuilder, args: ast.arguments_ty): void {
  for (const arg of [...args.posonlyargs, ...args.args, ...args.kwonlyargs]) {
    st.addDef(arg.arg, DEF_PARAM, locOf(arg));
  }
  if (args.vararg !== null) {
    st.addDef(args.vararg.arg, DEF_PARAM, locOf(args.vararg));
    st.cur.varargs = true;
  }
  if (args.kwarg !== null) {
    st.addDef(args.kwarg.arg, DEF_PARAM, locOf(args.kwarg));
    st.cur.varkeywords = true;
  }
}
