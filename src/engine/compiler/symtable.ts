// The symbol table: for each block of a module, what its names are.
//
// CPython: Python/symtable.c. A first pass visits the tree and notes where names are bound and
// used (symtable/builder.ts, symtable/visit-*.ts), a second decides their scopes
// (symtable/analyze.ts). Blocks are found again by the node that opened them.

import type * as ast from '../parser/ast.ts';
import type { FutureFeatures } from './future.ts';
import { analyze } from './symtable/analyze.ts';
import { SymtableBuilder } from './symtable/builder.ts';
import type { Symtable } from './symtable/builder.ts';
import { visitExpr } from './symtable/visit-expressions.ts';
import { visitStmt } from './symtable/visit-statements.ts';

export type { Symtable } from './symtable/builder.ts';

/**
 * Builds the table of a whole module.
 * Errors: SyntaxError and RecursionError as CompileAbort.
 * Source: CPython 3.13 Python/symtable.c _PySymtable_Build.
 */
export function buildSymtable(
  mod: ast.mod_ty,
  filename: string,
  future: FutureFeatures,
  topLevelAwait: boolean,
): Symtable {
  const visitors = { stmt: visitStmt, expr: visitExpr };
  const builder = new SymtableBuilder(mod, filename, future, topLevelAwait, visitors);
  switch (mod.kind) {
    case 'Module':
    case 'Interactive':
      builder.visitStmts(mod.body);
      break;
    case 'Expression':
      builder.visitExpr(mod.body);
      break;
    case 'FunctionType':
      builder.fail('RuntimeError', 'this compiler does not handle FunctionTypes');
  }
  builder.exitBlock();
  analyze(builder.top, filename);
  return builder;
}
