// A source without some of its synchronisation: `with lock:` becomes `if True:`, a call becomes the constant that it would have answered. All
// lines keep their numbers. Not in CPython.

import { parseModule } from '../parser/parser.ts';
import type { InstructionPlace } from '../vm/instruction-place.ts';
import type { Site, SiteKind } from './site-finder.ts';
import type * as ast from '../parser/ast.ts';

/** What a call would have answered at once. */
const ANSWERS: Readonly<Record<SiteKind, string>> = {
  with: 'True',
  acquire: 'True',
  release: 'None',
  wait: 'True',
  notify: 'None',
  barrier: '0',
  join: 'None',
};

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A site found again in the text. */
export interface SourceSite {
  /** As the program says it: `with lock`, `worker.join()`. */
  readonly text: string;
  readonly line: number;
}

/** The places of a source text, and its tree. */
export class SourceSites {
  private readonly source: string;
  private readonly lineStarts: number[] = [0];
  private readonly withs: ast.With[] = [];
  private readonly calls: ast.Call[] = [];

  constructor(source: string) {
    this.source = source;
    for (let i = 0; i < source.length; i++) if (source[i] === '\n') this.lineStarts.push(i + 1);
    const parsed = parseModule(source, '<sites>');
    if ('tree' in parsed) this.collect(parsed.tree);
  }

  private collect(node: object): void {
    const { kind } = node as { kind?: string };
    if (kind === 'With') this.withs.push(node as ast.With);
    if (kind === 'Call') this.calls.push(node as ast.Call);
    for (const value of Object.values(node) as unknown[])
      for (const child of Array.isArray(value) ? (value as unknown[]) : [value])
        if (child !== null && typeof child === 'object') this.collect(child);
  }

  /** Null: it is not written so that it could be taken out. */
  find({ kind, place }: Site): SourceSite | null {
    if (kind === 'with') {
      const found = this.withAt(place);
      if (found === null || found.item.optional_vars !== null) return null;
      return { text: `with ${this.textOf(found.item.context_expr)}`, line: place.lineno };
    }
    const call = this.callAt(place);
    return call === null ? null : { text: this.textOf(call), line: place.lineno };
  }

  /** The source without `sites`, all of which `find` has found. */
  without(sites: readonly Site[]): string {
    const edits: Edit[] = [];
    const dropped = new Map<ast.With, Set<ast.withitem_ty>>();
    for (const { kind, place } of sites) {
      if (kind !== 'with') {
        edits.push(this.answered(this.callAt(place)!, ANSWERS[kind]));
        continue;
      }
      const { statement, item } = this.withAt(place)!;
      const items = dropped.get(statement) ?? new Set();
      dropped.set(statement, items.add(item));
    }
    for (const [statement, items] of dropped) edits.push(this.header(statement, items));
    let text = this.source;
    for (const { from, to, text: by } of edits.sort((a, b) => b.from - a.from))
      text = text.slice(0, from) + by + text.slice(to);
    return text;
  }

  private withAt(place: InstructionPlace): { statement: ast.With; item: ast.withitem_ty } | null {
    for (const statement of this.withs)
      for (const item of statement.items)
        if (isAt(item.context_expr, place) && startsAt(item.context_expr, place))
          return { statement, item };
    return null;
  }

  /** The location of a long call begins at its attribute, but ends where it ends. The outermost one that does. */
  private callAt(place: InstructionPlace): ast.Call | null {
    const ending = this.calls.filter((call) => isAt(call, place));
    return ending.find((call) => startsAt(call, place)) ?? ending[0] ?? null;
  }

  private answered(call: ast.Call, answer: string): Edit {
    const [from, to] = this.span(call);
    const lines = call.end_lineno - call.lineno;
    return { from, to, text: lines === 0 ? answer : `(${answer}${'\n'.repeat(lines)})` };
  }

  /** From `with` to its colon. */
  private header(statement: ast.With, dropped: ReadonlySet<ast.withitem_ty>): Edit {
    const from = this.offset(statement.lineno, statement.col_offset);
    const to = this.colonOf(statement);
    const left = statement.items.filter((item) => !dropped.has(item));
    const lines = this.source.slice(from, to).split('\n').length - 1;
    const kept = left.map((item) => this.itemText(item).replaceAll(/\\?\n\s*/g, ' ')).join(', ');
    const head = left.length === 0 ? 'if True' : `with ${kept}`;
    // A backslash at the end of a line goes on in the next.
    return { from, to, text: head + ' \\\n'.repeat(lines) };
  }

  private itemText({ context_expr, optional_vars }: ast.withitem_ty): string {
    const expression = this.textOf(context_expr);
    return optional_vars === null ? expression : `${expression} as ${this.textOf(optional_vars)}`;
  }

  private colonOf({ items }: ast.With): number {
    const last = items.at(-1)!;
    let [, at] = this.span(last.optional_vars ?? last.context_expr);
    while (this.source[at] !== ':') {
      if (this.source[at] === '#') at = this.source.indexOf('\n', at);
      at++;
    }
    return at;
  }

  private textOf(node: ast.Location): string {
    const [from, to] = this.span(node);
    return this.source.slice(from, to);
  }

  private span(node: ast.Location): [number, number] {
    return [
      this.offset(node.lineno, node.col_offset),
      this.offset(node.end_lineno, node.end_col_offset),
    ];
  }

  /** Columns of the tree count UTF-8 bytes. */
  private offset(line: number, column: number): number {
    let at = this.lineStarts[line - 1]!;
    for (let bytes = 0; bytes < column;) {
      const point = this.source.codePointAt(at)!;
      bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
      at += point < 0x10000 ? 1 : 2;
    }
    return at;
  }
}

function isAt(node: ast.Location, place: InstructionPlace): boolean {
  return node.end_lineno === place.endLineno && node.end_col_offset === place.endCol;
}

function startsAt(node: ast.Location, place: InstructionPlace): boolean {
  return node.lineno === place.lineno && node.col_offset === place.col;
}
