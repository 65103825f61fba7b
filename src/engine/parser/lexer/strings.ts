// String literals as the tokenizer sees them: where they end, and the text and expressions of f-strings.
//
// CPython 3.13 Parser/lexer/lexer.c: labels letter_quote and f_string_quote of tok_get_normal_mode, and
// tok_get_fstring_mode. What the literals mean is decided in grammar/strings.ts.
import type { FStringMode, TokenizerState } from './state.ts';
import {
  byteColumn,
  deferredError,
  enterNextLine,
  fstringDepthMax,
  fstringExpressionDepthMax,
  pushSpan,
  pushToken,
  tokenizerError,
  tokenizerWarning,
} from './state.ts';
import { FSTRING_END, FSTRING_MIDDLE, FSTRING_START, STRING } from '../tokens.ts';

const backslash = 0x5c;
const newline = 0x0a;
const openBrace = 0x7b;
const closeBrace = 0x7d;

/** Reads a string without expressions. `start` is at its prefix, `quoteAt` at its first quote. */
export function stringToken(t: TokenizerState, start: number, quoteAt: number): void {
  const source = t.source;
  const quote = source.charCodeAt(quoteAt);
  const startLine = t.line;
  const startLineStart = t.lineStart;
  const startColumn = byteColumn(t, start);
  const isTriple = startsTriple(source, quoteAt, quote);
  let pos = quoteAt + (isTriple ? 3 : 1);
  let escapedQuote = false;
  for (;;) {
    const unit = source.charCodeAt(pos);
    if (unit === quote) {
      if (!isTriple || startsTriple(source, pos, quote)) break;
    } else if (unit === backslash) {
      pos++;
      const next = source.charCodeAt(pos);
      if (next === quote) escapedQuote = true;
      else if (next === newline) enterNextLine(t, pos);
    } else if (unit === newline && isTriple) {
      enterNextLine(t, pos);
    } else if (unit === newline || pos >= source.length) {
      const endLine = t.line;
      t.line = startLine;
      t.lineStart = startLineStart;
      unterminatedString(t, start, quote, isTriple, escapedQuote, endLine);
      return;
    }
    pos++;
  }
  pos += isTriple ? 3 : 1;
  t.pos = pos;
  pushSpan(t, STRING, start, pos, startLine, startColumn);
}

function startsTriple(source: string, pos: number, quote: number): boolean {
  return source.charCodeAt(pos + 1) === quote && source.charCodeAt(pos + 2) === quote;
}

function unterminatedString(
  t: TokenizerState,
  start: number,
  quote: number,
  isTriple: boolean,
  escapedQuote: boolean,
  endLine: number,
): void {
  const outer = t.fstrings.at(-1);
  if (outer?.quote === quote && outer.quoteSize === (isTriple ? 3 : 1)) {
    tokenizerError(t, "f-string: expecting '}'", start + 1);
    return;
  }
  const what = isTriple ? 'unterminated triple-quoted string' : 'unterminated string';
  const hint = !isTriple && escapedQuote ? '; perhaps you escaped the end quote?' : '';
  tokenizerError(t, `${what} literal (detected at line ${endLine})${hint}`, start + 1);
}

/** Opens an f-string: FSTRING_START is the prefix with its quotes. */
export function fstringStart(t: TokenizerState, start: number, quoteAt: number): void {
  const source = t.source;
  const quote = source.charCodeAt(quoteAt);
  const quoteSize = startsTriple(source, quoteAt, quote) ? 3 : 1;
  const end = quoteAt + quoteSize;
  if (t.fstrings.length + 1 >= fstringDepthMax) {
    tokenizerError(t, 'too many nested f-strings', end);
    return;
  }
  t.fstrings.push({
    quote,
    quoteSize,
    raw: /r/i.test(source.slice(start, quoteAt)),
    start,
    startLine: t.line,
    startLineStart: t.lineStart,
    inText: true,
    curlyDepth: 0,
    expressionDepth: -1,
    expressionStart: -1,
    expressionEnded: false,
    debug: false,
  });
  t.pos = end;
  pushToken(t, FSTRING_START, start, end);
}

/**
 * Reads the next piece of an f-string that is not in an expression: FSTRING_END, or FSTRING_MIDDLE up
 * to a brace or the end. At a `{` that opens an expression it only leaves text mode.
 */
export function fstringText(t: TokenizerState, mode: FStringMode): void {
  const source = t.source;
  const start = t.pos;
  if (source.charCodeAt(start) === openBrace && source.charCodeAt(start + 1) !== openBrace) {
    enterExpression(t, mode, start);
    return;
  }
  if (endsHere(source, start, mode)) {
    t.pos = start + mode.quoteSize;
    t.fstrings.pop();
    pushToken(t, FSTRING_END, start, t.pos);
    return;
  }
  fstringMiddle(t, mode, start);
}

function enterExpression(t: TokenizerState, mode: FStringMode, pos: number): boolean {
  mode.expressionDepth++;
  if (mode.expressionDepth >= fstringExpressionDepthMax) {
    tokenizerError(t, 'f-string: expressions nested too deeply', pos);
    return false;
  }
  mode.inText = false;
  return true;
}

function endsHere(source: string, pos: number, mode: FStringMode): boolean {
  if (source.charCodeAt(pos) !== mode.quote) return false;
  return mode.quoteSize === 1 || startsTriple(source, pos, mode.quote);
}

function fstringMiddle(t: TokenizerState, mode: FStringMode, start: number): void {
  const source = t.source;
  const line = t.line;
  const column = byteColumn(t, start);
  const inSpec = mode.expressionEnded && mode.expressionDepth >= 0;
  let named = false;
  let pos = start;
  for (;;) {
    const unit = source.charCodeAt(pos);
    if (unit === mode.quote && endsHere(source, pos, mode)) break;
    if (unit === openBrace) {
      const isDouble = source.charCodeAt(pos + 1) === openBrace && !inSpec;
      mode.expressionStart = pos + 1;
      mode.expressionEnded = false;
      if (!isDouble && !enterExpression(t, mode, pos)) return;
      middleToken(t, start, isDouble ? pos + 1 : pos, isDouble ? pos + 2 : pos, line, column);
      return;
    }
    if (unit === closeBrace) {
      closeBraceInText(t, mode, { start, pos, line, column, named, inSpec });
      return;
    }
    if (unit === backslash) {
      const next = source.charCodeAt(pos + 1);
      if (next === openBrace || next === closeBrace) {
        if (!mode.raw) warnInvalidEscape(t, pos + 1);
        pos++;
        continue;
      }
      if (next === 0x4e && !mode.raw && source.charCodeAt(pos + 2) === openBrace) {
        named = true;
        pos += 3;
        continue;
      }
      pos++;
      if (next === newline) enterNextLine(t, pos);
    } else if (unit === newline || pos >= source.length) {
      if (mode.quoteSize === 1 || pos >= source.length) {
        endOfLineInText(t, mode, start, pos, inSpec);
        return;
      }
      enterNextLine(t, pos);
    }
    pos++;
  }
  middleToken(t, start, pos, pos, line, column);
}

interface TextBrace {
  readonly start: number;
  readonly pos: number;
  readonly line: number;
  readonly column: number;
  readonly named: boolean;
  readonly inSpec: boolean;
}

/** A `}` in text: the end of `\N{...}`, a doubled brace, or the end of a format specification. */
function closeBraceInText(t: TokenizerState, mode: FStringMode, at: TextBrace): void {
  const { start, pos, line, column } = at;
  if (at.named) {
    middleToken(t, start, pos + 1, pos + 1, line, column);
    return;
  }
  const isDouble = t.source.charCodeAt(pos + 1) === closeBrace;
  if (isDouble && !at.inSpec && mode.curlyDepth === 0) {
    middleToken(t, start, pos + 1, pos + 2, line, column);
    return;
  }
  mode.inText = false;
  middleToken(t, start, pos, pos, line, column);
}

/** The text of an f-string stops at `pos` without its closing quotes. */
function endOfLineInText(
  t: TokenizerState,
  mode: FStringMode,
  start: number,
  pos: number,
  inSpec: boolean,
): void {
  if (inSpec && pos < t.source.length) {
    mode.inText = false;
    middleToken(t, start, pos, pos, t.line, byteColumn(t, start));
    return;
  }
  const endLine = t.line;
  t.line = mode.startLine;
  t.lineStart = mode.startLineStart;
  const what =
    mode.quoteSize === 3 ? 'unterminated triple-quoted f-string' : 'unterminated f-string';
  tokenizerError(t, `${what} literal (detected at line ${endLine})`, mode.start + 1);
}

function middleToken(
  t: TokenizerState,
  start: number,
  end: number,
  next: number,
  line: number,
  column: number,
): void {
  pushSpan(t, FSTRING_MIDDLE, start, end, line, column);
  // CPython's token ends where reading stands, which is after both braces of a doubled one.
  t.tokens.endColumn[t.tokens.count - 1] = byteColumn(t, next);
  t.pos = next;
}

function warnInvalidEscape(t: TokenizerState, at: number): void {
  tokenizerWarning(t, `invalid escape sequence '\\${t.source.charAt(at)}'`, at + 1);
}

/**
 * Notes the braces and marks of an f-string's expression (CPython: the first part of "Punctuation
 * character" with _PyLexer_update_fstring_expr and set_fstring_expr). Returns true where a `:` begins
 * the format specification.
 */
export function fstringPunctuation(t: TokenizerState, mode: FStringMode, unit: number): boolean {
  const cursor = mode.curlyDepth - (unit === openBrace ? 0 : 1);
  const pos = t.pos;
  if (cursor === mode.expressionDepth) {
    if (unit === openBrace) {
      mode.expressionStart = pos + 1;
      mode.expressionEnded = false;
    } else {
      mode.expressionEnded = true;
      if (mode.debug) {
        const text = t.source.slice(mode.expressionStart, pos);
        t.tokens.debugText.set(t.tokens.count, withoutComments(text));
      }
    }
  }
  if (unit !== 0x3a || cursor !== mode.expressionDepth) return false;
  mode.inText = true;
  return true;
}

/** As CPython does it: by the character, so a `#` in a nested string counts, too. */
function withoutComments(text: string): string {
  return text.includes('#') ? text.replace(/#[^\n]*/g, '') : text;
}

/** Reports a backslash that ends no line (CPython: E_LINECONT). */
export function unexpectedAfterBackslash(t: TokenizerState, pos: number): void {
  const offset = pos - t.lineStart + 1;
  const message = 'unexpected character after line continuation character';
  deferredError(t, 'SyntaxError', message, offset, 0);
}
