// Folding of expressions.
//
// CPython: Python/ast_opt.c astfold_expr, fold_unaryop, fold_binop, fold_tuple, fold_subscr,
// fold_iter, fold_compare.

import type * as ast from '../../parser/ast.ts';
import { frozensetOf } from '../constants.ts';
import { binaryOperation } from './binary-operations.ts';
import { constantOf, constantsOf, makeConst } from './folder.ts';
import type { Folder } from './folder.ts';
import { optimizeFormat } from './percent-format.ts';
import { subscriptConstant, unaryOperation } from './unary-operations.ts';

/** Source: CPython 3.13 Python/ast_opt.c astfold_expr. */
export function foldExpr(f: Folder, e: ast.expr_ty): ast.expr_ty {
  switch (e.kind) {
    case 'BoolOp':
    case 'JoinedStr':
      f.exprs(e.values);
      return e;
    case 'BinOp':
      e.left = f.expr(e.left);
      e.right = f.expr(e.right);
      return foldBinOp(e);
    case 'UnaryOp':
      e.operand = f.expr(e.operand);
      return foldUnaryOp(f, e);
    case 'Lambda':
      foldArguments(f, e.args);
      e.body = f.expr(e.body);
      return e;
    case 'IfExp':
      e.test = f.expr(e.test);
      e.body = f.expr(e.body);
      e.orelse = f.expr(e.orelse);
      return e;
    case 'Compare':
      e.left = f.expr(e.left);
      f.exprs(e.comparators);
      return foldCompare(e);
    case 'Subscript':
      e.value = f.expr(e.value);
      e.slice = f.expr(e.slice);
      return foldSubscript(e);
    case 'Tuple':
      f.exprs(e.elts);
      if (e.ctx !== 'Load') return e;
      return makeConst(e, tupleOf(constantsOf(e.elts)));
    case 'Name':
      if (e.ctx !== 'Load' || e.id !== '__debug__') return e;
      return makeConst(e, f.optimize === 0);
    default:
      foldChildren(f, e);
      return e;
  }
}

/** Source: CPython 3.13 Python/ast_opt.c astfold_arguments. */
export function foldArguments(f: Folder, args: ast.arguments_ty): void {
  const all = [...args.posonlyargs, ...args.args, args.vararg, ...args.kwonlyargs, args.kwarg];
  for (const arg of all) {
    if (arg !== null && !f.annotationsAreStrings) arg.annotation = f.expr(arg.annotation);
  }
  f.exprs(args.kw_defaults);
  f.exprs(args.defaults);
}

/**
 * A list or set display that is only iterated over or searched becomes a constant tuple or
 * frozenset, or at least a tuple.
 * Source: CPython 3.13 Python/ast_opt.c fold_iter.
 */
export function foldIter(e: ast.expr_ty): ast.expr_ty {
  if (e.kind === 'List') {
    if (e.elts.some((elt) => elt.kind === 'Starred')) return e;
    const { elts, ctx, lineno, col_offset, end_lineno, end_col_offset } = e;
    const place = { lineno, col_offset, end_lineno, end_col_offset };
    return makeConst({ kind: 'Tuple', elts, ctx, ...place }, tupleOf(constantsOf(elts)));
  }
  if (e.kind === 'Set') {
    const items = constantsOf(e.elts);
    return makeConst(e, items === undefined ? undefined : frozensetOf(items));
  }
  return e;
}

function foldChildren(f: Folder, e: ast.expr_ty): void {
  switch (e.kind) {
    case 'Dict':
      f.exprs(e.keys);
      return f.exprs(e.values);
    case 'Set':
    case 'List':
      return f.exprs(e.elts);
    case 'ListComp':
    case 'SetComp':
    case 'GeneratorExp':
      e.elt = f.expr(e.elt);
      return foldGenerators(f, e.generators);
    case 'DictComp':
      e.key = f.expr(e.key);
      e.value = f.expr(e.value);
      return foldGenerators(f, e.generators);
    case 'Yield':
      e.value = f.expr(e.value);
      return;
    case 'Await':
    case 'YieldFrom':
    case 'Attribute':
    case 'Starred':
    case 'NamedExpr':
      e.value = f.expr(e.value);
      return;
    case 'Call':
      e.func = f.expr(e.func);
      f.exprs(e.args);
      for (const keyword of e.keywords) keyword.value = f.expr(keyword.value);
      return;
    case 'FormattedValue':
      e.value = f.expr(e.value);
      e.format_spec = f.expr(e.format_spec);
      return;
    case 'Slice':
      e.lower = f.expr(e.lower);
      e.upper = f.expr(e.upper);
      e.step = f.expr(e.step);
      return;
    default:
      return;
  }
}

function foldGenerators(f: Folder, generators: readonly ast.comprehension_ty[]): void {
  for (const gen of generators) {
    gen.target = f.expr(gen.target);
    gen.iter = f.expr(gen.iter);
    f.exprs(gen.ifs);
    gen.iter = foldIter(gen.iter);
  }
}

function tupleOf(items: ReturnType<typeof constantsOf>) {
  return items === undefined ? undefined : ({ type: 'tuple', items } as const);
}

const INVERSE: Partial<Record<ast.cmpop_ty, ast.cmpop_ty>> = {
  Is: 'IsNot',
  IsNot: 'Is',
  In: 'NotIn',
  NotIn: 'In',
};

function foldUnaryOp(f: Folder, e: ast.UnaryOp): ast.expr_ty {
  const value = constantOf(e.operand);
  if (e.op === 'Invert' && typeof value === 'boolean') f.invertedBools++;
  if (value !== undefined) return makeConst(e, unaryOperation(e.op, value));
  // not a is b: a is not b. Other comparisons need not be each other's inverse.
  const inner = e.operand;
  const [only] = inner.kind === 'Compare' ? inner.ops : [];
  if (e.op !== 'Not' || inner.kind !== 'Compare' || inner.ops.length !== 1) return e;
  const inverse = only === undefined ? undefined : INVERSE[only];
  return inverse === undefined ? e : { ...inner, ops: [inverse] };
}

function foldBinOp(e: ast.BinOp): ast.expr_ty {
  const left = constantOf(e.left);
  if (left === undefined) return e;
  const isFormat = e.op === 'Mod' && left !== null && typeof left === 'object';
  if (isFormat && left.type === 'str' && e.right.kind === 'Tuple') {
    if (e.right.elts.some((elt) => elt.kind === 'Starred')) return e;
    return optimizeFormat(e, left.value, e.right.elts);
  }
  const right = constantOf(e.right);
  return right === undefined ? e : makeConst(e, binaryOperation(e.op, left, right));
}

function foldCompare(e: ast.Compare): ast.expr_ty {
  const last = e.comparators.length - 1;
  const op = e.ops[last];
  const right = e.comparators[last];
  if ((op === 'In' || op === 'NotIn') && right !== undefined) {
    e.comparators[last] = foldIter(right);
  }
  return e;
}

function foldSubscript(e: ast.Subscript): ast.expr_ty {
  const value = constantOf(e.value);
  const index = constantOf(e.slice);
  if (e.ctx !== 'Load' || value === undefined || index === undefined) return e;
  return makeConst(e, subscriptConstant(value, index));
}
