// Does a tree that a program made make sense? CPython 3.13 Python/ast.c (_PyAST_Validate, validate_stmt, validate_expr, ...).

import { raise } from '../../objects/raise.ts';
import type * as ast from '../../parser/ast.ts';
import { validatePattern } from './validate-pattern.ts';

const wrong = (message: string): never => raise('ValueError', message);

/** VALIDATE_POSITIONS. */
export function validatePlace(node: ast.Location): void {
  const { lineno, end_lineno: endLine, col_offset: col, end_col_offset: endCol } = node;
  if (lineno > endLine) wrong(`AST node line range (${lineno}, ${endLine}) is not valid`);
  if ((lineno < 0 && endLine !== lineno) || (col < 0 && col !== endCol))
    wrong(
      `AST node column range (${col}, ${endCol}) for line range (${lineno}, ${endLine}) is not valid`,
    );
  if (lineno === endLine && col > endCol)
    wrong(`line ${lineno}, column ${col}-${endCol} is not a valid range`);
}

export function validateName(name: string | null): void {
  if (name === 'None' || name === 'True' || name === 'False')
    wrong(`identifier field can't represent '${name}' constant`);
}

export function validateModule(mod: ast.mod_ty): void {
  switch (mod.kind) {
    case 'Module':
    case 'Interactive':
      return validateStatements(mod.body);
    case 'Expression':
      return validateExpr(mod.body, 'Load');
    case 'FunctionType':
      validateExprs(mod.argtypes);
      return validateExpr(mod.returns, 'Load');
  }
}

function validateStatements(body: readonly (ast.stmt_ty | null)[]): void {
  for (const s of body) {
    if (s === null) wrong('None disallowed in statement list');
    validateStatement(s!);
  }
}

function validateBody(body: readonly ast.stmt_ty[], owner: string): void {
  nonEmpty(body, 'body', owner);
  validateStatements(body);
}

function nonEmpty(list: readonly unknown[], what: string, owner: string): void {
  if (list.length === 0) wrong(`empty ${what} on ${owner}`);
}

type Context = 'Load' | 'Store' | 'Del';

export function validateExprs(
  exprs: readonly (ast.expr_ty | null)[],
  context: Context = 'Load',
  nullOk = false,
): void {
  for (const e of exprs) {
    if (e !== null) validateExpr(e, context);
    else if (!nullOk) wrong('None disallowed in expression list');
  }
}

function optional(e: ast.expr_ty | null): void {
  if (e !== null) validateExpr(e, 'Load');
}

function validateTargets(targets: readonly ast.expr_ty[], context: Context, owner: string): void {
  nonEmpty(targets, context === 'Del' ? 'targets' : 'targets', owner);
  validateExprs(targets, context);
}

function validateArguments(args: ast.arguments_ty): void {
  for (const arg of [...args.posonlyargs, ...args.args]) validateArg(arg);
  if (args.vararg !== null) validateArg(args.vararg);
  for (const arg of args.kwonlyargs) validateArg(arg);
  if (args.kwarg !== null) validateArg(args.kwarg);
  if (args.defaults.length > args.posonlyargs.length + args.args.length)
    wrong('more positional defaults than args on arguments');
  if (args.kw_defaults.length !== args.kwonlyargs.length)
    wrong('length of kwonlyargs is not the same as kw_defaults on arguments');
  validateExprs(args.defaults);
  validateExprs(args.kw_defaults, 'Load', true);
}

function validateArg(arg: ast.arg_ty): void {
  validatePlace(arg);
  optional(arg.annotation);
}

function validateKeywords(keywords: readonly ast.keyword_ty[]): void {
  for (const k of keywords) validateExpr(k.value, 'Load');
}

function validateComprehensions(generators: readonly ast.comprehension_ty[]): void {
  if (generators.length === 0) wrong('comprehension with no generators');
  for (const g of generators) {
    validateExpr(g.target, 'Store');
    validateExpr(g.iter, 'Load');
    validateExprs(g.ifs);
  }
}

function validateTypeParams(params: readonly ast.type_param_ty[]): void {
  for (const p of params) {
    validatePlace(p);
    validateName(p.name);
    if (p.kind === 'TypeVar') optional(p.bound);
    optional(p.default_value);
  }
}

function validateHandlers(s: ast.Try | ast.TryStar): void {
  const owner = s.kind;
  validateBody(s.body, owner);
  if (s.handlers.length === 0 && s.finalbody.length === 0)
    wrong(`${owner} has neither except handlers nor finalbody`);
  if (s.handlers.length === 0 && s.orelse.length > 0)
    wrong(`${owner} has orelse but no except handlers`);
  for (const h of s.handlers) {
    validatePlace(h);
    optional(h.type);
    validateBody(h.body, 'ExceptHandler');
  }
  validateStatements(s.finalbody);
  validateStatements(s.orelse);
}

function validateFunction(s: ast.FunctionDef | ast.AsyncFunctionDef): void {
  validateBody(s.body, s.kind);
  validateTypeParams(s.type_params);
  validateArguments(s.args);
  validateExprs(s.decorator_list);
  optional(s.returns);
}

function validateStatement(s: ast.stmt_ty): void {
  validatePlace(s);
  switch (s.kind) {
    case 'FunctionDef':
    case 'AsyncFunctionDef':
      return validateFunction(s);
    case 'ClassDef':
      validateBody(s.body, 'ClassDef');
      validateTypeParams(s.type_params);
      validateExprs(s.bases);
      validateKeywords(s.keywords);
      return validateExprs(s.decorator_list);
    case 'Return':
      return optional(s.value);
    case 'Delete':
      return validateTargets(s.targets, 'Del', 'Delete');
    case 'Assign':
      validateTargets(s.targets, 'Store', 'Assign');
      return validateExpr(s.value, 'Load');
    case 'AugAssign':
      validateExpr(s.target, 'Store');
      return validateExpr(s.value, 'Load');
    case 'AnnAssign':
      if (s.target.kind !== 'Name' && s.simple !== 0)
        raise('TypeError', 'AnnAssign with simple non-Name target');
      validateExpr(s.target, 'Store');
      optional(s.value);
      return validateExpr(s.annotation, 'Load');
    case 'TypeAlias':
      if (s.name.kind !== 'Name') raise('TypeError', 'TypeAlias with non-Name name');
      validateExpr(s.name, 'Store');
      validateTypeParams(s.type_params);
      return validateExpr(s.value, 'Load');
    default:
      return validateCompound(s);
  }
}

function validateCompound(s: ast.stmt_ty): void {
  switch (s.kind) {
    case 'For':
    case 'AsyncFor':
      validateExpr(s.target, 'Store');
      validateExpr(s.iter, 'Load');
      validateBody(s.body, s.kind);
      return validateStatements(s.orelse);
    case 'While':
    case 'If':
      validateExpr(s.test, 'Load');
      validateBody(s.body, s.kind);
      return validateStatements(s.orelse);
    case 'With':
    case 'AsyncWith':
      nonEmpty(s.items, 'items', s.kind);
      for (const item of s.items) {
        validateExpr(item.context_expr, 'Load');
        if (item.optional_vars !== null) validateExpr(item.optional_vars, 'Store');
      }
      return validateBody(s.body, s.kind);
    case 'Match':
      validateExpr(s.subject, 'Load');
      nonEmpty(s.cases, 'cases', 'Match');
      for (const c of s.cases) {
        validatePattern(c.pattern, false);
        optional(c.guard);
        validateBody(c.body, 'match_case');
      }
      return;
    case 'Raise':
      if (s.exc !== null) {
        validateExpr(s.exc, 'Load');
        return optional(s.cause);
      }
      if (s.cause !== null) wrong('Raise with cause but no exception');
      return;
    case 'Try':
    case 'TryStar':
      return validateHandlers(s);
    default:
      return validateSimple(s);
  }
}

function validateSimple(s: ast.stmt_ty): void {
  switch (s.kind) {
    case 'Assert':
      validateExpr(s.test, 'Load');
      return optional(s.msg);
    case 'Import':
      return nonEmpty(s.names, 'names', 'Import');
    case 'ImportFrom':
      if ((s.level ?? 0) < 0) wrong('Negative ImportFrom level');
      return nonEmpty(s.names, 'names', 'ImportFrom');
    case 'Global':
    case 'Nonlocal':
      return nonEmpty(s.names, 'names', s.kind);
    case 'Expr':
      return validateExpr(s.value, 'Load');
    default:
      return;
  }
}

/** The context of an expression that has one. */
function contextOf(e: ast.expr_ty): Context | null {
  switch (e.kind) {
    case 'Attribute':
    case 'Subscript':
    case 'Starred':
    case 'Name':
    case 'List':
    case 'Tuple':
      return e.ctx;
    default:
      return null;
  }
}

export function validateExpr(e: ast.expr_ty, context: Context): void {
  validatePlace(e);
  if (e.kind === 'Name') validateName(e.id);
  const own = contextOf(e);
  if (own === null && context !== 'Load')
    wrong(`expression which can't be assigned to in ${context} context`);
  if (own !== null && own !== context)
    wrong(`expression must have ${context} context but has ${own} instead`);
  switch (e.kind) {
    case 'BoolOp':
      if (e.values.length < 2) wrong('BoolOp with less than 2 values');
      return validateExprs(e.values);
    case 'BinOp':
      validateExpr(e.left, 'Load');
      return validateExpr(e.right, 'Load');
    case 'UnaryOp':
      return validateExpr(e.operand, 'Load');
    case 'Lambda':
      validateArguments(e.args);
      return validateExpr(e.body, 'Load');
    case 'IfExp':
      return [e.test, e.body, e.orelse].forEach((x) => validateExpr(x, 'Load'));
    case 'Dict':
      if (e.keys.length !== e.values.length)
        wrong("Dict doesn't have the same number of keys as values");
      validateExprs(e.keys, 'Load', true);
      return validateExprs(e.values);
    case 'Set':
      return validateExprs(e.elts);
    case 'ListComp':
    case 'SetComp':
    case 'GeneratorExp':
      validateComprehensions(e.generators);
      return validateExpr(e.elt, 'Load');
    case 'DictComp':
      validateComprehensions(e.generators);
      validateExpr(e.key, 'Load');
      return validateExpr(e.value, 'Load');
    case 'Compare':
      if (e.comparators.length === 0) wrong('Compare with no comparators');
      if (e.comparators.length !== e.ops.length)
        wrong('Compare has a different number of comparators and operands');
      validateExprs(e.comparators);
      return validateExpr(e.left, 'Load');
    case 'Call':
      validateExpr(e.func, 'Load');
      validateExprs(e.args);
      return validateKeywords(e.keywords);
    default:
      return validateOther(e);
  }
}

function validateOther(e: ast.expr_ty): void {
  switch (e.kind) {
    case 'Yield':
      return optional(e.value);
    case 'YieldFrom':
    case 'Await':
      return validateExpr(e.value, 'Load');
    case 'FormattedValue':
      validateExpr(e.value, 'Load');
      return optional(e.format_spec);
    case 'JoinedStr':
      return validateExprs(e.values);
    case 'Attribute':
      return validateExpr(e.value, 'Load');
    case 'Subscript':
      validateExpr(e.slice, 'Load');
      return validateExpr(e.value, 'Load');
    case 'Starred':
      return validateExpr(e.value, e.ctx);
    case 'Slice':
      return [e.lower, e.upper, e.step].forEach(optional);
    case 'List':
    case 'Tuple':
      return validateExprs(e.elts, e.ctx);
    case 'NamedExpr':
      if (e.target.kind !== 'Name') raise('TypeError', 'NamedExpr target must be a Name');
      validateExpr(e.target, 'Store');
      return validateExpr(e.value, 'Load');
    default:
      return;
  }
}
