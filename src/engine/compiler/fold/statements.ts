// Folding inside statements and patterns.
//
// CPython: Python/ast_opt.c astfold_stmt, astfold_body, astfold_pattern.

import type * as ast from '../../parser/ast.ts';
import { docString } from '../future.ts';
import { foldArguments, foldIter } from './expressions.ts';
import type { Folder } from './folder.ts';

/** Source: CPython 3.13 Python/ast_opt.c astfold_stmt. */
export function foldStmt(f: Folder, s: ast.stmt_ty): void {
  switch (s.kind) {
    case 'FunctionDef':
    case 'AsyncFunctionDef':
      foldTypeParams(f, s.type_params);
      foldArguments(f, s.args);
      foldBody(f, s.body);
      f.exprs(s.decorator_list);
      if (!f.annotationsAreStrings) s.returns = f.expr(s.returns);
      return;
    case 'ClassDef':
      foldTypeParams(f, s.type_params);
      f.exprs(s.bases);
      for (const keyword of s.keywords) keyword.value = f.expr(keyword.value);
      foldBody(f, s.body);
      f.exprs(s.decorator_list);
      return;
    case 'TypeAlias':
      s.name = f.expr(s.name);
      foldTypeParams(f, s.type_params);
      s.value = f.expr(s.value);
      return;
    case 'Return':
      s.value = f.expr(s.value);
      return;
    case 'Expr':
      s.value = f.expr(s.value);
      return;
    case 'Delete':
      return f.exprs(s.targets);
    case 'Assign':
      f.exprs(s.targets);
      s.value = f.expr(s.value);
      return;
    case 'AugAssign':
      s.target = f.expr(s.target);
      s.value = f.expr(s.value);
      return;
    case 'AnnAssign':
      s.target = f.expr(s.target);
      if (!f.annotationsAreStrings) s.annotation = f.expr(s.annotation);
      s.value = f.expr(s.value);
      return;
    case 'Raise':
      s.exc = f.expr(s.exc);
      s.cause = f.expr(s.cause);
      return;
    case 'Assert':
      s.test = f.expr(s.test);
      s.msg = f.expr(s.msg);
      return;
    default:
      return foldCompound(f, s);
  }
}

/** A body keeps its docstring, and no other string becomes one by folding. */
export function foldBody(f: Folder, body: ast.stmt_ty[]): void {
  const hadDocString = docString(body) !== null;
  f.stmts(body);
  const [first] = body;
  if (hadDocString || docString(body) === null || first?.kind !== 'Expr') return;
  const { lineno, col_offset, end_lineno, end_col_offset } = first;
  const place = { lineno, col_offset, end_lineno, end_col_offset };
  first.value = { kind: 'JoinedStr', values: [first.value], ...place };
}

function foldCompound(f: Folder, s: ast.stmt_ty): void {
  switch (s.kind) {
    case 'For':
    case 'AsyncFor':
      s.target = f.expr(s.target);
      s.iter = f.expr(s.iter);
      f.stmts(s.body);
      f.stmts(s.orelse);
      if (s.kind === 'For') s.iter = foldIter(s.iter);
      return;
    case 'While':
    case 'If':
      s.test = f.expr(s.test);
      f.stmts(s.body);
      return f.stmts(s.orelse);
    case 'With':
    case 'AsyncWith':
      for (const item of s.items) {
        item.context_expr = f.expr(item.context_expr);
        item.optional_vars = f.expr(item.optional_vars);
      }
      return f.stmts(s.body);
    case 'Try':
    case 'TryStar':
      f.stmts(s.body);
      for (const handler of s.handlers) {
        handler.type = f.expr(handler.type);
        f.stmts(handler.body);
      }
      f.stmts(s.orelse);
      return f.stmts(s.finalbody);
    case 'Match':
      s.subject = f.expr(s.subject);
      for (const matchCase of s.cases) {
        foldPattern(f, matchCase.pattern);
        matchCase.guard = f.expr(matchCase.guard);
        f.stmts(matchCase.body);
      }
      return;
    default:
      return;
  }
}

function foldTypeParams(f: Folder, params: readonly ast.type_param_ty[]): void {
  for (const param of params) {
    if (param.kind === 'TypeVar') param.bound = f.expr(param.bound);
    param.default_value = f.expr(param.default_value);
  }
}

function foldPattern(f: Folder, p: ast.pattern_ty): void {
  switch (p.kind) {
    case 'MatchValue':
      p.value = f.expr(p.value);
      return;
    case 'MatchMapping':
      f.exprs(p.keys);
      return p.patterns.forEach((item) => foldPattern(f, item));
    case 'MatchClass':
      p.cls = f.expr(p.cls);
      p.patterns.forEach((item) => foldPattern(f, item));
      return p.kwd_patterns.forEach((item) => foldPattern(f, item));
    case 'MatchSequence':
    case 'MatchOr':
      return p.patterns.forEach((item) => foldPattern(f, item));
    case 'MatchAs':
      if (p.pattern !== null) foldPattern(f, p.pattern);
      return;
    case 'MatchSingleton':
    case 'MatchStar':
      return;
  }
}
