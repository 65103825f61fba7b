// The marks under a traceback line: `~~~^^^`. CPython 3.13 Lib/traceback.py (_extract_caret_anchors_from_line_segment,
// _should_show_carets). Simplified: only for expressions on one line.

import { parseModule } from '../parser/parser.ts';
import type { expr_ty, stmt_ty } from '../parser/ast.ts';

/** Marks under `line.trim()` for the byte columns [col, endCol) of `line`; null if CPython shows none. */
export function anchorLine(line: string, col: number, endCol: number): string | null {
  const start = charOffset(line, col);
  const end = charOffset(line, endCol);
  if (end <= start) return null;
  const indent = line.length - line.trimStart().length;
  const segment = line.slice(start, end);
  const anchors = anchorsOf(segment);
  if (!shouldShow(line, start, end, anchors !== null)) return null;
  const marks =
    anchors === null
      ? '^'.repeat(end - start)
      : '~'.repeat(anchors[0]) +
        '^'.repeat(anchors[1] - anchors[0]) +
        '~'.repeat(segment.length - anchors[1]);
  return ' '.repeat(Math.max(start - indent, 0)) + marks;
}

function charOffset(line: string, bytes: number): number {
  const encoded = new TextEncoder().encode(line);
  return new TextDecoder().decode(encoded.slice(0, bytes)).length;
}

function firstStatement(text: string): stmt_ty | null {
  const parsed = parseModule(text, '<traceback>');
  if (!('tree' in parsed) || parsed.tree.kind !== 'Module') return null;
  return parsed.tree.body[0] ?? null;
}

/** [start, end) of the secondary marks in the segment. */
function anchorsOf(segment: string): [number, number] | null {
  const statement = firstStatement(`(\n${segment}\n)`);
  if (
    statement?.kind !== 'Expr' ||
    statement.value.lineno !== 2 ||
    statement.value.end_lineno !== 2
  )
    return null;
  const expr = statement.value;
  switch (expr.kind) {
    case 'BinOp':
      return operatorAnchors(segment, charOffset(segment, expr.left.end_col_offset ?? 0));
    case 'Subscript':
      return bracketAnchors(segment, charOffset(segment, expr.value.end_col_offset ?? 0), '[');
    case 'Call':
      return bracketAnchors(segment, charOffset(segment, expr.func.end_col_offset ?? 0), '(');
    default:
      return null;
  }
}

function operatorAnchors(segment: string, leftEnd: number): [number, number] {
  let at = leftEnd;
  while (at < segment.length && (/\s/.test(segment[at]!) || segment[at] === ')')) at++;
  const next = segment[at + 1];
  const two = next !== undefined && !/[\s\w()[\]{}'"~+-]/.test(next) && next === segment[at];
  return [at, at + (two ? 2 : 1)];
}

function bracketAnchors(segment: string, leftEnd: number, bracket: string): [number, number] {
  let at = leftEnd;
  while (at < segment.length && segment[at] !== bracket) at++;
  return [at, segment.length];
}

/** Not for a call that is the whole of `return f(...)` or `x = f(...)`, nor where the marks would underline the whole line. */
function shouldShow(line: string, start: number, end: number, anchored: boolean): boolean {
  const trimmed = line.trim();
  const indent = line.length - line.trimStart().length;
  const statement = firstStatement(trimmed) ?? firstStatement(`def f():\n  ${trimmed}`);
  const inner = statement?.kind === 'FunctionDef' ? (statement.body[0] ?? null) : statement;
  const shift = statement?.kind === 'FunctionDef' ? 2 : 0;
  let value: expr_ty | null = null;
  if (inner?.kind === 'Return' && inner.value?.kind === 'Call' && inner.value.func.kind === 'Name')
    value = inner.value;
  if (inner?.kind === 'Assign' && inner.value.kind === 'Call') value = inner.value;
  if (value !== null) {
    const from = charOffset(trimmed, value.col_offset - shift) + indent;
    const to = charOffset(trimmed, (value.end_col_offset ?? 0) - shift) + indent;
    if (from === start && to === end) return false;
  }
  if (anchored) return true;
  return line.slice(0, start).trim() !== '' || line.slice(end).trim() !== '';
}
