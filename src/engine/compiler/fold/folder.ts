// What the folding visitors share.
//
// CPython: Python/ast_opt.c _PyASTOptimizeState, make_const, CALL_SEQ.

import type { CodeConstant } from '../../bytecode/code-unit.ts';
import type * as ast from '../../parser/ast.ts';
import type { RecursionGuard } from '../errors.ts';

export interface FoldVisitors {
  expr(f: Folder, node: ast.expr_ty): ast.expr_ty;
  stmt(f: Folder, node: ast.stmt_ty): void;
}

export class Folder {
  readonly optimize: number;
  readonly annotationsAreStrings: boolean;
  /** How often `~` of a bool was folded: the operation itself warns, and here nobody can be told. */
  invertedBools = 0;
  private readonly guard: RecursionGuard;
  private readonly visitors: FoldVisitors;

  constructor(
    optimize: number,
    annotationsAreStrings: boolean,
    guard: RecursionGuard,
    visitors: FoldVisitors,
  ) {
    this.optimize = optimize;
    this.annotationsAreStrings = annotationsAreStrings;
    this.guard = guard;
    this.visitors = visitors;
  }

  /** The folded node, which may be another one. */
  expr<Node extends ast.expr_ty | null>(node: Node): ast.expr_ty | Extract<Node, null> {
    if (node === null) return null as Extract<Node, null>;
    this.guard.enter(node);
    const folded = this.visitors.expr(this, node);
    this.guard.leave(node);
    return folded;
  }

  exprs<Node extends ast.expr_ty | null>(nodes: (ast.expr_ty | Extract<Node, null>)[]): void {
    nodes.forEach((node, i) => {
      nodes[i] = this.expr(node);
    });
  }

  stmts(nodes: readonly ast.stmt_ty[]): void {
    for (const node of nodes) {
      this.guard.enter(node);
      this.visitors.stmt(this, node);
      this.guard.leave(node);
    }
  }
}

/** make_const: a Constant in the place of `node`; undefined means that it can't be folded. */
export function makeConst(node: ast.expr_ty, value: CodeConstant | undefined): ast.expr_ty {
  if (value === undefined) return node;
  const { lineno, col_offset, end_lineno, end_col_offset } = node;
  const place = { lineno, col_offset, end_lineno, end_col_offset };
  // The tree's type knows only constants of source text; codegen accepts all of them.
  return { kind: 'Constant', value: value as ast.ConstantValue, kind_: null, ...place };
}

/** The value of a Constant node, undefined for other nodes. */
export function constantOf(node: ast.expr_ty): CodeConstant | undefined {
  return node.kind === 'Constant' ? node.value : undefined;
}

/** The values of nodes that are all Constants, else undefined. */
export function constantsOf(nodes: readonly ast.expr_ty[]): CodeConstant[] | undefined {
  const values: CodeConstant[] = [];
  for (const node of nodes) {
    if (node.kind !== 'Constant') return undefined;
    values.push(node.value);
  }
  return values;
}
