// What each expression binds and uses.
//
// CPython: Python/symtable.c symtable_visit_expr, symtable_handle_namedexpr,
// symtable_raise_if_annotation_block, symtable_raise_if_comprehension_block.

import type * as ast from '../../parser/ast.ts';
import { locOf } from '../source-location.ts';
import type { SymtableBuilder } from './builder.ts';
import { DEF_LOCAL, USE } from './entry.ts';
import { visitComprehension, visitLambda } from './visit-scopes.ts';

/** Source: CPython 3.13 Python/symtable.c symtable_visit_expr. */
export function visitExpr(st: SymtableBuilder, e: ast.expr_ty): void {
  switch (e.kind) {
    case 'NamedExpr':
      return visitNamedExpr(st, e);
    case 'BoolOp':
    case 'JoinedStr':
      return st.visitExprs(e.values);
    case 'BinOp':
      return st.visitExprs([e.left, e.right]);
    case 'UnaryOp':
      return st.visitExpr(e.operand);
    case 'Lambda':
      return visitLambda(st, e);
    case 'IfExp':
      return st.visitExprs([e.test, e.body, e.orelse]);
    case 'Dict':
      st.visitExprs(e.keys);
      return st.visitExprs(e.values);
    case 'Set':
    case 'List':
    case 'Tuple':
      return st.visitExprs(e.elts);
    case 'ListComp':
    case 'SetComp':
    case 'DictComp':
    case 'GeneratorExp':
      return visitComprehension(st, e);
    case 'Yield':
    case 'YieldFrom':
      return visitYield(st, e);
    case 'Await':
      return visitAwait(st, e);
    case 'Compare':
      st.visitExpr(e.left);
      return st.visitExprs(e.comparators);
    case 'Call':
      st.visitExpr(e.func);
      st.visitExprs(e.args);
      return e.keywords.forEach((keyword) => st.visitExpr(keyword.value));
    case 'FormattedValue':
      return st.visitExprs([e.value, e.format_spec]);
    case 'Constant':
      return;
    case 'Subscript':
      return st.visitExprs([e.value, e.slice]);
    case 'Attribute':
    case 'Starred':
      return st.visitExpr(e.value);
    case 'Slice':
      return st.visitExprs([e.lower, e.upper, e.step]);
    case 'Name':
      return visitName(st, e);
  }
}

function visitName(st: SymtableBuilder, e: ast.Name): void {
  st.addDef(e.id, e.ctx === 'Load' ? USE : DEF_LOCAL, locOf(e));
  // super() without arguments needs the cell of __class__.
  if (e.ctx === 'Load' && e.id === 'super' && st.cur.isFunctionLike) {
    st.addDef('__class__', USE, locOf(e));
  }
}

function visitNamedExpr(st: SymtableBuilder, e: ast.NamedExpr): void {
  raiseIfAnnotationBlock(st, 'named expression', e);
  if (st.cur.compIterExpr > 0) {
    const what = 'assignment expression cannot be used in a comprehension iterable expression';
    st.error(locOf(e), what);
  }
  if (st.cur.comprehension !== 'none' && e.target.kind === 'Name') {
    st.extendNamedexprScope(e.target.id, locOf(e.target));
  }
  st.visitExprs([e.value, e.target]);
}

function visitYield(st: SymtableBuilder, e: ast.Yield | ast.YieldFrom): void {
  raiseIfAnnotationBlock(st, 'yield expression', e);
  if (e.value !== null) st.visitExpr(e.value);
  st.cur.generator = true;
  if (st.cur.comprehension === 'none') return;
  const where =
    st.cur.comprehension === 'generator'
      ? 'generator expression'
      : `${st.cur.comprehension} comprehension`;
  st.error(locOf(e), `'yield' inside ${where}`);
}

function visitAwait(st: SymtableBuilder, e: ast.Await): void {
  raiseIfAnnotationBlock(st, 'await expression', e);
  if (!st.allowsTopLevelAwait) {
    if (!st.cur.isFunctionLike) st.error(locOf(e), "'await' outside function");
    if (!st.inAsyncDef && st.cur.comprehension === 'none') {
      st.error(locOf(e), "'await' outside async function");
    }
  }
  st.visitExpr(e.value);
  st.cur.coroutine = true;
}

function raiseIfAnnotationBlock(st: SymtableBuilder, name: string, e: ast.expr_ty): void {
  switch (st.cur.type) {
    case 'annotation':
      return st.error(locOf(e), `${name} cannot be used within an annotation`);
    case 'type-variable':
      return st.error(locOf(e), `${name} cannot be used within ${st.cur.scopeInfo}`);
    case 'type-alias':
      return st.error(locOf(e), `${name} cannot be used within a type alias`);
    case 'type-parameters':
      return st.error(locOf(e), `${name} cannot be used within the definition of a generic`);
    default:
      return;
  }
}
