// The source lines of a traceback entry with the marks under them. CPython 3.13 Lib/traceback.py (StackSummary.format_frame_summary,
// _display_width), Lib/textwrap.py (dedent, indent).

import { displayWidth } from './wide-characters.ts';
import { anchorsOf, charOffset, shouldShow, type Anchors } from './traceback-anchors.ts';

/** Where an instruction comes from: lines from 1, columns in UTF-8 bytes. */
export interface SourceRange {
  readonly lineno: number;
  readonly endLineno: number;
  readonly col: number;
  readonly endCol: number;
}

/** Line `line` of `file` without the newline; null if it is not known. */
export type ReadLine = (file: string, line: number) => string | null;

/** Indented by four, each line with its newline; '' if the source is not known. `range` null: the columns are not known. */
export function sourceLines(
  file: string,
  lineno: number,
  range: SourceRange | null,
  readLine: ReadLine,
): string {
  const first = range?.lineno ?? lineno;
  const lines: string[] = [];
  for (let n = first; n <= (range?.endLineno ?? first); n++)
    lines.push((readLine(file, n) ?? '').trimEnd());
  const dedented = dedent(lines);
  if (dedented.every((line) => line.trim() === '')) return '';
  if (range === null) return `    ${dedented[0]!.trim()}\n`;
  return dedent(markedLines(lines, dedented, range))
    .map((line) => `    ${line}\n`)
    .join('');
}

/** textwrap.dedent for lines without newlines. */
function dedent(lines: readonly string[]): string[] {
  let margin: string | null = null;
  for (const line of lines) {
    if (line.trim() === '') continue;
    const indent = /^[ \t]*/.exec(line)![0];
    if (margin === null) margin = indent;
    while (!indent.startsWith(margin)) margin = margin.slice(0, -1);
  }
  const width = margin?.length ?? 0;
  return lines.map((line) => (line.trim() === '' ? '' : line.slice(width)));
}

/** The lines to show, each followed by its marks if there are any. */
function markedLines(
  original: readonly string[],
  lines: readonly string[],
  range: SourceRange,
): string[] {
  const shift = original[0]!.length - lines[0]!.length;
  const start = Math.max(0, charOffset(original[0]!, range.col) - shift);
  const end = Math.max(0, charOffset(original.at(-1)!, range.endCol) - shift);
  const text = lines.join('\n');
  const anchors = anchorsOf(text.slice(start, text.length - (lines.at(-1)!.length - end)));
  const marks = shouldShow(lines, start, end, anchors)
    ? new Marks(lines, start, end, anchors)
    : null;
  const shown: string[] = [];
  const show = (n: number): void => {
    shown.push(lines[n]!);
    if (marks !== null) shown.push(marks.under(n));
  };
  let last = -1;
  for (const n of significant(lines.length, anchors)) {
    if (last >= 0 && n - last === 2) show(n - 1);
    else if (last >= 0 && n - last > 2) shown.push(`...<${n - last - 1} lines>...`);
    show(n);
    last = n;
  }
  return shown;
}

/** First, last, and the lines around the anchors. */
function significant(count: number, anchors: Anchors | null): number[] {
  const lines = new Set([0, count - 1]);
  if (anchors !== null) {
    for (const at of [anchors.leftLine, anchors.rightLine])
      for (const n of [at - 1, at, at + 1]) lines.add(n);
  }
  return [...lines].filter((n) => n >= 0 && n < count).sort((a, b) => a - b);
}

class Marks {
  private readonly lines: readonly string[];
  private readonly start: number;
  private readonly end: number;
  private readonly anchors: Anchors | null;

  /** `start`, `end`: characters in the first and the last line. All columns here are those of a terminal. */
  constructor(lines: readonly string[], start: number, end: number, anchors: Anchors | null) {
    this.lines = lines;
    this.start = displayWidth(lines[0]!.slice(0, start));
    this.end = displayWidth(lines.at(-1)!.slice(0, end));
    const width = (line: number, column: number): number =>
      displayWidth(lines[line]!.slice(0, line === 0 ? column + start : column));
    this.anchors = anchors && {
      ...anchors,
      leftColumn: width(anchors.leftLine, anchors.leftColumn),
      rightColumn: width(anchors.rightLine, anchors.rightColumn),
    };
  }

  under(n: number): string {
    const line = this.lines[n]!;
    const spaces = line.length - line.trimStart().length;
    const length = n === this.lines.length - 1 ? this.end : displayWidth(line);
    let marks = '';
    for (let column = 0; column < length; column++) {
      if (column < spaces || (n === 0 && column < this.start)) marks += ' ';
      else marks += this.anchors === null || this.isAnchor(this.anchors, n, column) ? '^' : '~';
    }
    return marks;
  }

  private isAnchor(a: Anchors, n: number, column: number): boolean {
    const behindLeft = n > a.leftLine || (n === a.leftLine && column >= a.leftColumn);
    return behindLeft && (n < a.rightLine || (n === a.rightLine && column < a.rightColumn));
  }
}
