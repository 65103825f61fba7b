// What patterns of `match` bind.
//
// CPython: Python/symtable.c symtable_visit_pattern.

import type * as ast from '../../parser/ast.ts';
import { locOf } from '../source-location.ts';
import type { SymtableBuilder } from './builder.ts';
import { DEF_LOCAL } from './entry.ts';

/** Source: CPython 3.13 Python/symtable.c symtable_visit_pattern. */
export function visitPattern(st: SymtableBuilder, p: ast.pattern_ty): void {
  switch (p.kind) {
    case 'MatchValue':
      return st.visitExpr(p.value);
    case 'MatchSingleton':
      return;
    case 'MatchSequence':
    case 'MatchOr':
      return p.patterns.forEach((pattern) => visitPattern(st, pattern));
    case 'MatchStar':
      return bind(st, p, p.name);
    case 'MatchMapping':
      st.visitExprs(p.keys);
      p.patterns.forEach((pattern) => visitPattern(st, pattern));
      return bind(st, p, p.rest);
    case 'MatchClass':
      st.visitExpr(p.cls);
      p.patterns.forEach((pattern) => visitPattern(st, pattern));
      return p.kwd_patterns.forEach((pattern) => visitPattern(st, pattern));
    case 'MatchAs':
      if (p.pattern !== null) visitPattern(st, p.pattern);
      return bind(st, p, p.name);
  }
}

function bind(st: SymtableBuilder, p: ast.pattern_ty, name: string | null): void {
  if (name !== null) st.addDef(name, DEF_LOCAL, locOf(p));
}
