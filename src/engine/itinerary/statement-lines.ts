// The first line of the statement that each line of a source belongs to. In which line of a long statement an instruction stands differs
// between versions of CPython; in which statement does not. Not in CPython; `_statements` in bug-home/forcing.py says the same.

import { parseModule } from '../parser/parser.ts';

/** By line; empty if the source does not parse. */
export function statementLines(source: string): ReadonlyMap<number, number> {
  const lines = new Map<number, number>();
  const parsed = parseModule(source, '<statements>');
  if ('tree' in parsed) visit(parsed.tree, lines);
  return lines;
}

interface Node {
  readonly lineno?: number;
  readonly end_lineno?: number;
  readonly decorator_list?: readonly { readonly lineno: number }[];
}

/** Lists of these are statements, or parts of one that begin in a line of their own. */
const HOLDERS: ReadonlySet<string> = new Set(['body', 'orelse', 'finalbody', 'handlers']);

/** From outside to inside: a line belongs to the innermost statement. */
function visit(node: object, lines: Map<number, number>): void {
  for (const [field, value] of Object.entries(node)) {
    if (value === null || typeof value !== 'object') continue;
    if (!Array.isArray(value)) {
      if ('kind' in value) visit(value, lines);
      continue;
    }
    for (const child of value as unknown[]) {
      if (child === null || typeof child !== 'object') continue;
      if (HOLDERS.has(field)) enter(child, lines);
      visit(child, lines);
    }
  }
}

function enter({ lineno, end_lineno, decorator_list }: Node, lines: Map<number, number>): void {
  if (lineno === undefined || end_lineno === undefined) return;
  const first = Math.min(lineno, ...(decorator_list ?? []).map((decorator) => decorator.lineno));
  for (let line = first; line <= end_lineno; line++) lines.set(line, first);
}
