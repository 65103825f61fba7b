// What the marks of a traceback need to know of a piece of source. CPython 3.13 Lib/traceback.py asks `ast.parse`; here the vm, which does
// not know the parser, is handed this (vm/traceback-anchors.ts).

import { parseModule } from './parser/parser.ts';
import type { expr_ty, stmt_ty } from './parser/ast.ts';
import type { SourceStatement } from './vm/traceback-anchors.ts';

/** The statements of `text`; null if it does not parse. */
export function parseStatements(text: string): readonly SourceStatement[] | null {
  const parsed = parseModule(text, '<traceback>');
  if (!('tree' in parsed) || parsed.tree.kind !== 'Module') return null;
  return parsed.tree.body.map((statement) => ({
    marked: statement.kind === 'Expr' ? markedOf(statement.value) : null,
    call: wholeCall(statement),
  }));
}

function markedOf(expr: expr_ty): SourceStatement['marked'] {
  switch (expr.kind) {
    case 'BinOp':
      return { bracket: null, first: expr.left, right: expr.right };
    case 'Subscript':
      return { bracket: '[', whole: expr, first: expr.value };
    case 'Call':
      return { bracket: '(', whole: expr, first: expr.func };
    default:
      return null;
  }
}

function wholeCall(statement: stmt_ty): expr_ty | null {
  if (statement.kind === 'Return') {
    const { value } = statement;
    return value?.kind === 'Call' && value.func.kind === 'Name' ? value : null;
  }
  if (statement.kind !== 'Assign' || statement.value.kind !== 'Call') return null;
  return statement.targets.length === 1 && statement.targets[0]!.kind === 'Name'
    ? statement.value
    : null;
}
