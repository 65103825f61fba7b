// Which part of the source of an instruction is marked with `^` and which with `~`. CPython 3.13 Lib/traceback.py
// (_extract_caret_anchors_from_line_segment, StackSummary._should_show_carets).

/** A node of a syntax tree: lines from 1, columns in UTF-8 bytes, as the parser gives them. */
export interface SourceNode {
  readonly lineno: number;
  readonly col_offset: number;
  readonly end_lineno: number | null;
  readonly end_col_offset: number | null;
}

/** What is needed of a statement. */
export interface SourceStatement {
  /** The statement is an expression whose middle can be marked: between its first part and `right`, or from the bracket on. */
  readonly marked:
    | { readonly bracket: '(' | '['; readonly whole: SourceNode; readonly first: SourceNode }
    | { readonly bracket: null; readonly first: SourceNode; readonly right: SourceNode }
    | null;
  /** It is `return f(...)` or `x = f(...)`: the call is all there is to see. */
  readonly call: SourceNode | null;
}

/** The statements of a piece of source; null if it does not parse. */
type StatementParser = (text: string) => readonly SourceStatement[] | null;
let statements: StatementParser = () => null;

/** The vm does not know the parser: who wires an interpreter hands it over. */
export function setStatementParser(parser: StatementParser): void {
  statements = parser;
}

/** [left, right) of the operator or the brackets: lines from 0 in the segment, columns in characters. */
export interface Anchors {
  readonly leftLine: number;
  readonly leftColumn: number;
  readonly rightLine: number;
  readonly rightColumn: number;
}

/** Characters in the first `bytes` bytes of `line` in UTF-8. */
export function charOffset(line: string, bytes: number): number {
  let count = 0;
  let at = 0;
  for (const c of line) {
    if (count >= bytes) break;
    const point = c.codePointAt(0)!;
    count += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    at += c.length;
  }
  return at;
}

/** A walk over the characters of the segment. Null: it ran out of them, then there are no anchors. */
type Place = readonly [line: number, column: number] | null;

/** Null if `segment` is no binary operation, subscript or call. */
export function anchorsOf(segment: string): Anchors | null {
  // In parentheses an expression may go over several lines.
  const body = statements(`(\n${segment}\n)`);
  const marked = body?.length === 1 ? body[0]!.marked : null;
  if (marked === null) return null;
  const lines = segment.split('\n');
  if (marked.bracket === null) return operatorAnchors(lines, marked.first, marked.right);
  return bracketAnchors(lines, marked.first, marked.whole, marked.bracket);
}

function valid(lines: readonly string[], place: Place): Place {
  if (place === null) return null;
  let [line, column] = place;
  while (line < lines.length && column >= lines[line]!.length) {
    column = 0;
    line++;
  }
  return line < lines.length ? [line, column] : null;
}

/** increment_until: the next character that `stop` likes, behind line continuations and comments. */
function find(lines: readonly string[], from: Place, stop: (c: string) => boolean): Place {
  let place = from;
  while (place !== null) {
    const [line, column]: readonly [number, number] = place;
    const c = lines[line]![column]!;
    if (c === '\\' || c === '#') place = valid(lines, [line + 1, 0]);
    else if (stop(c)) return place;
    else place = valid(lines, [line, column + 1]);
  }
  return null;
}

/** Where an expression ends; our opening bracket is one line more. */
function endOf(lines: readonly string[], expr: SourceNode): Place {
  const line = (expr.end_lineno ?? 2) - 2;
  return lines[line] === undefined
    ? null
    : [line, charOffset(lines[line]!, expr.end_col_offset ?? 0)];
}

const isSpace = (c: string): boolean => /\s/.test(c);

function operatorAnchors(
  lines: readonly string[],
  left: SourceNode,
  right: SourceNode,
): Anchors | null {
  const found = find(lines, valid(lines, endOf(lines, left)), (c) => !isSpace(c) && c !== ')');
  if (found === null) return null;
  const [line, column] = found;
  const text = lines[line]!;
  const rightLine = right.lineno - 2;
  let end = column + 1;
  const next = text[end];
  const apart = rightLine > line || end < charOffset(lines[rightLine]!, right.col_offset);
  if (next !== undefined && apart && !isSpace(next) && next !== '\\' && next !== '#') end++;
  return { leftLine: line, leftColumn: column, rightLine: line, rightColumn: end };
}

function bracketAnchors(
  lines: readonly string[],
  inner: SourceNode,
  whole: SourceNode,
  bracket: string,
): Anchors | null {
  const open = find(lines, valid(lines, endOf(lines, inner)), (c) => c === bracket);
  const close = endOf(lines, whole);
  if (open === null || close === null) return null;
  return { leftLine: open[0], leftColumn: open[1], rightLine: close[0], rightColumn: close[1] };
}

/** No marks if they would only underline the whole statement. Offsets in characters of the first and the last line. */
export function shouldShow(
  lines: readonly string[],
  start: number,
  end: number,
  anchors: Anchors | null,
): boolean {
  const body = statements(lines.join('\n'));
  if (body !== null) {
    if (body.length === 0) return false;
    const value = body[0]!.call;
    if (
      value !== null &&
      value.lineno === 1 &&
      value.end_lineno === lines.length &&
      value.col_offset === start &&
      value.end_col_offset === end
    ) {
      return false;
    }
  }
  if (anchors !== null) return true;
  return lines[0]!.slice(0, start).trimStart() !== '' || lines.at(-1)!.slice(end).trimEnd() !== '';
}
