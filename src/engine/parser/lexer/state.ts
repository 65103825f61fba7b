// What the tokenizer knows while it reads: CPython 3.13 Parser/lexer/state.h `struct tok_state`.
//
// Lines are 1-based. `line` counts the lines of which a character was read (CPython reads by lines),
// so at the end of the source it is the number of the last line. Invariant: `lineStart` is the index
// of the first character of `line`. Source text has '\n' as its only line end (see source-text.ts).
import type { SyntaxErrorType, SyntaxWarning } from '../syntax-errors.ts';
import type { TokenBuffer } from '../token-buffer.ts';
import { createTokenBuffer, growTokenBuffer } from '../token-buffer.ts';
import { ERRORTOKEN } from '../tokens.ts';

/** CPython's limits: Parser/lexer/state.h MAXLEVEL, MAXINDENT, MAXFSTRINGLEVEL, MAX_EXPR_NESTING. */
export const bracketDepthMax = 200;
export const indentDepthMax = 100;
export const fstringDepthMax = 150;
export const fstringExpressionDepthMax = 3;

/** One f-string that is being read: `tokenizer_mode` of CPython's state.h. */
export interface FStringMode {
  readonly quote: number;
  readonly quoteSize: 1 | 3;
  readonly raw: boolean;
  readonly start: number;
  readonly startLine: number;
  readonly startLineStart: number;
  /** Whether the next token is text (true) or belongs to an expression (false). */
  inText: boolean;
  curlyDepth: number;
  expressionDepth: number;
  /** Start of the current expression's source, for `{x=}`; -1 before the first. */
  expressionStart: number;
  /** Whether the current expression's end was seen (CPython: last_expr_end != -1). */
  expressionEnded: boolean;
  debug: boolean;
}

/** An error of the tokenizer, as SyntaxError arguments (offsets 1-based in characters). */
export interface TokenizerError {
  readonly type: SyntaxErrorType;
  readonly message: string;
  readonly line: number;
  readonly offset: number;
  readonly endOffset: number;
  /**
   * Whether the tokenizer itself raised it. Such an error wins over an earlier error of the parser;
   * the others (indentation, unexpected end) are raised only when the parser meets the token.
   */
  readonly raised: boolean;
  /** The end of the source inside brackets: the parser names the bracket. */
  readonly atEnd: boolean;
}

export interface TokenizerState {
  readonly source: string;
  readonly isAscii: boolean;
  /** Comments that begin with `type:` count: they are tokens, or lines whose types are ignored. */
  readonly typeComments: boolean;
  readonly typeIgnores: { readonly lineno: number; readonly tag: string }[];
  pos: number;
  line: number;
  lineStart: number;
  atLineStart: boolean;
  done: boolean;
  level: number;
  readonly parenStack: number[];
  readonly parenLine: number[];
  readonly parenColumn: number[];
  readonly indents: number[];
  readonly altIndents: number[];
  readonly fstrings: FStringMode[];
  readonly tokens: TokenBuffer;
  readonly warnings: SyntaxWarning[];
  /** Brackets need not match. */
  readonly isLenient: boolean;
  error: TokenizerError | null;
  /** Memory of `byteColumn`: position and extra bytes counted so far on this line. */
  columnPos: number;
  columnExtra: number;
}

export function createTokenizerState(
  source: string,
  isLenient = false,
  typeComments = false,
): TokenizerState {
  return {
    source,
    isLenient,
    typeComments,
    typeIgnores: [],
    isAscii: /^[\x00-\x7f]*$/.test(source),
    pos: 0,
    line: source.length > 0 ? 1 : 0,
    lineStart: 0,
    atLineStart: true,
    done: false,
    level: 0,
    parenStack: [],
    parenLine: [],
    parenColumn: [],
    indents: [0],
    altIndents: [0],
    fstrings: [],
    tokens: createTokenBuffer(source.length),
    warnings: [],
    error: null,
    columnPos: 0,
    columnExtra: 0,
  };
}

/** Steps over the line end at `newline`; a line is counted only when it has a character to read. */
export function enterNextLine(t: TokenizerState, newline: number): void {
  if (newline + 1 >= t.source.length) return;
  t.line++;
  t.lineStart = newline + 1;
  t.columnPos = newline + 1;
  t.columnExtra = 0;
}

/** Column of `pos` on the current line in UTF-8 bytes, 0-based. */
export function byteColumn(t: TokenizerState, pos: number): number {
  if (t.isAscii) return pos - t.lineStart;
  if (pos < t.columnPos) {
    t.columnPos = t.lineStart;
    t.columnExtra = 0;
  }
  let extra = t.columnExtra;
  for (let i = t.columnPos; i < pos; i++) extra += extraBytes(t.source.charCodeAt(i));
  t.columnPos = pos;
  t.columnExtra = extra;
  return pos - t.lineStart + extra;
}

/** UTF-8 bytes of one UTF-16 unit beyond the first; a surrogate pair has two units and four bytes. */
export function extraBytes(unit: number): number {
  if (unit < 0x80) return 0;
  if (unit < 0x800) return 1;
  return unit >= 0xd800 && unit <= 0xdfff ? 1 : 2;
}

/** Appends a token that lies on the current line. */
export function pushToken(t: TokenizerState, kind: number, start: number, end: number): void {
  pushSpan(t, kind, start, end, t.line, byteColumn(t, start));
}

/** Appends a token that began on an earlier line and ends on the current one. */
export function pushSpan(
  t: TokenizerState,
  kind: number,
  start: number,
  end: number,
  line: number,
  column: number,
): void {
  const tokens = t.tokens;
  const i = tokens.count;
  if (i === tokens.kind.length) growTokenBuffer(tokens);
  tokens.kind[i] = kind;
  tokens.start[i] = start;
  tokens.end[i] = end;
  tokens.line[i] = line;
  tokens.column[i] = column;
  tokens.endLine[i] = t.line;
  tokens.endColumn[i] = byteColumn(t, end);
  tokens.level[i] = t.level;
  tokens.name.push('');
  tokens.count = i + 1;
}

/** Appends a token without text (INDENT, DEDENT, ENDMARKER): CPython gives it the column -1. */
export function pushMarker(t: TokenizerState, kind: number): void {
  pushSpan(t, kind, t.pos, t.pos, t.line, -1);
  t.tokens.endColumn[t.tokens.count - 1] = -1;
}

/**
 * Stops with an error that the tokenizer raises itself (CPython 3.13 Parser/tokenizer/helpers.c
 * _syntaxerror_range). `cur` is where reading stood: the error points at the character before it.
 */
export function tokenizerError(t: TokenizerState, message: string, cur: number): void {
  const offset = characterCount(t.source, t.lineStart, cur);
  stop(t, { type: 'SyntaxError', message, offset, endOffset: offset, raised: true, atEnd: false });
}

/** A warning at the character before `cur` (parser_warn). */
export function tokenizerWarning(t: TokenizerState, message: string, cur: number): void {
  const offset = characterCount(t.source, t.lineStart, cur);
  t.warnings.push({
    category: 'SyntaxWarning',
    message,
    lineno: t.line,
    offset,
    endLineno: t.line,
    endOffset: offset,
  });
}

/** As `tokenizerError`, with a known range of 1-based offsets on the current line. */
export function tokenizerErrorRange(
  t: TokenizerState,
  message: string,
  offset: number,
  endOffset: number,
): void {
  stop(t, { type: 'SyntaxError', message, offset, endOffset, raised: true, atEnd: false });
}

/** Stops with an error that counts only when the parser meets it (Parser/pegen_errors.c). */
export function deferredError(
  t: TokenizerState,
  type: SyntaxErrorType,
  message: string,
  offset: number,
  endOffset: number,
): void {
  stop(t, { type, message, offset, endOffset, raised: false, atEnd: false });
}

/** Stops at the end of the source where it may not end (CPython: E_EOF). */
export function unexpectedEnd(t: TokenizerState): void {
  const offset = characterCount(t.source, t.lineStart, t.source.length);
  const message = 'unexpected EOF while parsing';
  stop(t, { type: 'SyntaxError', message, offset, endOffset: -1, raised: false, atEnd: true });
}

/** Number of characters (code points) in a range of the source. */
export function characterCount(source: string, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) {
    const unit = source.charCodeAt(i);
    if (unit >= 0xd800 && unit <= 0xdbff && i + 1 < to) {
      const next = source.charCodeAt(i + 1);
      if (next >= 0xdc00 && next <= 0xdfff) i++;
    }
    count++;
  }
  return count;
}

function stop(t: TokenizerState, error: Omit<TokenizerError, 'line'>): void {
  t.error = { ...error, line: t.line };
  pushMarker(t, ERRORTOKEN);
  t.done = true;
}
