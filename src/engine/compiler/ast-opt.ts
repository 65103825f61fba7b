// Constant folding on the tree, before the symbol table sees it.
//
// CPython: Python/ast_opt.c astfold_*. Children are folded first, then the node itself; a
// folded node is put into its parent's place. Constant tuples and frozensets, which no source
// text has, appear as the value of Constant nodes from here on.

import type * as ast from '../parser/ast.ts';
import { RecursionGuard } from './errors.ts';
import { Folder } from './fold/folder.ts';
import { foldExpr } from './fold/expressions.ts';
import { foldBody, foldStmt } from './fold/statements.ts';

/**
 * Folds a whole module in place; answers how often `~` of a bool was folded.
 * Errors: RecursionError as CompileAbort.
 * Source: CPython 3.13 Python/ast_opt.c _PyAST_Optimize.
 */
export function foldConstants(
  mod: ast.mod_ty,
  filename: string,
  optimize: number,
  annotationsAreStrings: boolean,
): number {
  const guard = new RecursionGuard(filename);
  const visitors = { expr: foldExpr, stmt: foldStmt };
  const folder = new Folder(optimize, annotationsAreStrings, guard, visitors);
  if (mod.kind === 'Module') foldBody(folder, mod.body);
  else if (mod.kind === 'Interactive') folder.stmts(mod.body);
  else if (mod.kind === 'Expression') mod.body = folder.expr(mod.body);
  return folder.invertedBools;
}
