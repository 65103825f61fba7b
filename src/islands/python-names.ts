// What the full editor knows of a program without running it: its names, for completion, and which expression stands under the pointer, for
// its value. A half-typed program is read like any other; nothing is understood.

import { highlightLines } from './python-highlight.ts';

/** Names and keywords that every program has. */
const builtins =
  'abs all any bool bytes callable chr dict dir divmod enumerate filter float format frozenset getattr globals hasattr hash id input int ' +
  'isinstance issubclass iter len list locals map max min next object open ord pow print property range repr reversed round set setattr ' +
  'sorted staticmethod str sum super tuple type vars zip Exception ValueError TypeError KeyError IndexError RuntimeError StopIteration';
const words =
  'False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda ' +
  'nonlocal not or pass raise return try while with yield match case';

export interface Offered {
  readonly name: string;
  readonly kind: 'own' | 'builtin' | 'keyword' | 'module';
}

/** What may follow in a line that goes as far as `before`. */
export function offeredAt(
  before: string,
  source: string,
  modules: readonly string[],
): readonly Offered[] {
  if (/^\s*(?:import\s+(?:[\w.]+\s*,\s*)*|from\s+)[\w.]*$/.test(before))
    return modules.map((name) => ({ name, kind: 'module' }));
  if (/\.\s*\w*$/.test(before) || isText(before)) return [];
  const own = namesIn(source);
  const rest = (list: string): string[] => list.split(' ').filter((name) => !own.includes(name));
  return [
    ...own.map((name) => ({ name, kind: 'own' }) as const),
    ...rest(builtins).map((name) => ({ name, kind: 'builtin' }) as const),
    ...words.split(' ').map((name) => ({ name, kind: 'keyword' }) as const),
  ];
}

/** The names that a program uses, each once, in alphabetical order. */
export function namesIn(source: string): string[] {
  const found = new Set<string>();
  for (const { kind, text } of highlightLines(source).flat()) {
    if (kind !== 'plain' && kind !== 'name') continue;
    for (const [name] of text.matchAll(/[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*/g))
      found.add(name);
  }
  return [...found].sort();
}

export interface Pointed {
  readonly expression: string;
  /** Columns of the line, from 1 on; `to` is behind the last one. */
  readonly from: number;
  readonly to: number;
}

/** The name under a column with what stands before its dots: `self.total` over `total`, `self` over `self`. Null: there is none. */
export function pointedAt(line: string, column: number): Pointed | null {
  for (const match of line.matchAll(/[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*/g)) {
    const from = match.index + 1;
    const to = from + match[0].length;
    if (column < from || column >= to) continue;
    if (isText(line.slice(0, from - 1)) || words.split(' ').includes(match[0])) return null;
    const [chain] = /(?:[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*\s*\.\s*)*$/.exec(
      line.slice(0, from - 1),
    )!;
    const start = from - chain.length;
    // After a bracket or a call the beginning is not a name: `f().x`, `a[0].b`.
    if (/[.)\]]\s*$/.test(line.slice(0, start - 1))) return null;
    return { expression: `${chain}${match[0]}`.replace(/\s/g, ''), from: start, to };
  }
  return null;
}

/** Is the end of a line within a string or a comment? */
function isText(before: string): boolean {
  const last = highlightLines(before).at(-1)?.at(-1);
  if (last?.kind === 'comment') return true;
  return last?.kind === 'string' && !/^[rbfuRBFU]*(["'])(?:.*[^\\])?\1$/.test(last.text);
}
