// What each statement binds and uses.
//
// CPython: Python/symtable.c symtable_visit_stmt and the helpers it names. The order of visits
// is the order in which names enter a block, which codegen relies on.

import type * as ast from '../../parser/ast.ts';
import { locOf } from '../source-location.ts';
import {
  DEF_ANNOT,
  DEF_GLOBAL,
  DEF_IMPORT,
  DEF_LOCAL,
  DEF_NONLOCAL,
  DEF_PARAM,
  USE,
} from './entry.ts';
import type { SymtableBuilder } from './builder.ts';
import { visitClass, visitFunction, visitTypeAlias } from './visit-scopes.ts';
import { visitAnnotation } from './visit-scopes.ts';
import { visitPattern } from './visit-patterns.ts';

/** Source: CPython 3.13 Python/symtable.c symtable_visit_stmt. */
export function visitStmt(st: SymtableBuilder, s: ast.stmt_ty): void {
  switch (s.kind) {
    case 'FunctionDef':
    case 'AsyncFunctionDef':
      return visitFunction(st, s);
    case 'ClassDef':
      return visitClass(st, s);
    case 'TypeAlias':
      return visitTypeAlias(st, s);
    case 'Return':
    case 'Expr':
      return st.visitExprs([s.value]);
    case 'Delete':
      return st.visitExprs(s.targets);
    case 'Assign':
      return st.visitExprs([...s.targets, s.value]);
    case 'AugAssign':
      return st.visitExprs([s.target, s.value]);
    case 'AnnAssign':
      return visitAnnAssign(st, s);
    case 'For':
      return visitFor(st, s);
    case 'AsyncFor':
      requireCoroutine(st, s, "'async for' outside async function");
      return visitFor(st, s);
    case 'While':
    case 'If':
      st.visitExpr(s.test);
      st.visitStmts(s.body);
      return st.visitStmts(s.orelse);
    case 'With':
      return visitWith(st, s);
    case 'AsyncWith':
      requireCoroutine(st, s, "'async with' outside async function");
      return visitWith(st, s);
    case 'Match':
      return visitMatch(st, s);
    case 'Raise':
      return st.visitExprs(s.exc === null ? [] : [s.exc, s.cause]);
    case 'Try':
    case 'TryStar':
      return visitTry(st, s);
    case 'Assert':
      return st.visitExprs([s.test, s.msg]);
    case 'Import':
      return s.names.forEach((name) => visitAlias(st, name));
    case 'ImportFrom':
      s.names.forEach((name) => visitAlias(st, name));
      return checkImportFrom(st, s);
    case 'Global':
      return visitDirective(st, s, DEF_GLOBAL, 'global');
    case 'Nonlocal':
      return visitDirective(st, s, DEF_NONLOCAL, 'nonlocal');
    case 'Pass':
    case 'Break':
    case 'Continue':
      return;
  }
}

function visitAnnAssign(st: SymtableBuilder, s: ast.AnnAssign): void {
  const target = s.target;
  if (target.kind === 'Name') {
    const cur = st.lookupName(target.id);
    if (cur & (DEF_GLOBAL | DEF_NONLOCAL) && st.cur !== st.top && s.simple) {
      const what = cur & DEF_GLOBAL ? 'global' : 'nonlocal';
      st.error(locOf(s), `annotated name '${target.id}' can't be ${what}`);
    }
    if (s.simple) st.addDef(target.id, DEF_ANNOT | DEF_LOCAL, locOf(target));
    else if (s.value !== null) st.addDef(target.id, DEF_LOCAL, locOf(target));
  } else {
    st.visitExpr(target);
  }
  visitAnnotation(st, s.annotation);
  if (s.value !== null) st.visitExpr(s.value);
}

function visitFor(st: SymtableBuilder, s: ast.For | ast.AsyncFor): void {
  st.visitExprs([s.target, s.iter]);
  st.visitStmts(s.body);
  st.visitStmts(s.orelse);
}

function visitWith(st: SymtableBuilder, s: ast.With | ast.AsyncWith): void {
  for (const item of s.items) st.visitExprs([item.context_expr, item.optional_vars]);
  st.visitStmts(s.body);
}

// symtable_raise_if_not_coroutine
function requireCoroutine(st: SymtableBuilder, s: ast.stmt_ty, message: string): void {
  if (st.allowsTopLevelAwait) st.cur.coroutine = true;
  if (!st.cur.coroutine) st.error(locOf(s), message);
}

function visitMatch(st: SymtableBuilder, s: ast.Match): void {
  st.visitExpr(s.subject);
  for (const matchCase of s.cases) {
    visitPattern(st, matchCase.pattern);
    if (matchCase.guard !== null) st.visitExpr(matchCase.guard);
    st.visitStmts(matchCase.body);
  }
}

function visitTry(st: SymtableBuilder, s: ast.Try | ast.TryStar): void {
  st.visitStmts(s.body);
  for (const handler of s.handlers) {
    if (handler.type !== null) st.visitExpr(handler.type);
    if (handler.name !== null) st.addDef(handler.name, DEF_LOCAL, locOf(handler));
    st.visitStmts(handler.body);
  }
  st.visitStmts(s.orelse);
  st.visitStmts(s.finalbody);
}

// symtable_visit_alias: `import a.b` binds `a`.
function visitAlias(st: SymtableBuilder, alias: ast.alias_ty): void {
  const name = alias.asname ?? alias.name;
  if (name === '*') {
    if (st.cur.type !== 'module') st.error(locOf(alias), 'import * only allowed at module level');
    return;
  }
  const dot = name.indexOf('.');
  st.addDef(dot === -1 ? name : name.slice(0, dot), DEF_IMPORT, locOf(alias));
}

// check_import_from
function checkImportFrom(st: SymtableBuilder, s: ast.ImportFrom): void {
  if (s.module !== '__future__' || (s.level ?? 0) !== 0) return;
  const last = st.future.loc;
  const late =
    s.lineno > last.lineno || (s.lineno === last.endLineno && s.col_offset > last.endCol);
  if (late) {
    st.error(locOf(s), 'from __future__ imports must occur at the beginning of the file');
  }
}

function visitDirective(
  st: SymtableBuilder,
  s: ast.Global | ast.Nonlocal,
  flag: number,
  word: 'global' | 'nonlocal',
): void {
  const loc = locOf(s);
  for (const name of s.names) {
    const cur = st.lookupName(name);
    if (cur & DEF_PARAM) st.error(loc, `name '${name}' is parameter and ${word}`);
    if (cur & USE) st.error(loc, `name '${name}' is used prior to ${word} declaration`);
    if (cur & DEF_ANNOT) st.error(loc, `annotated name '${name}' can't be ${word}`);
    if (cur & DEF_LOCAL) {
      st.error(loc, `name '${name}' is assigned to before ${word} declaration`);
    }
    st.addDef(name, flag, loc);
    st.recordDirective(name, loc);
  }
}
