// From places in the token buffer to the attributes of a SyntaxError.
//
// CPython 3.13 Parser/pegen_errors.c _PyPegen_raise_error, _PyPegen_raise_error_known_location and the
// macros of Parser/pegen.h. Columns of nodes are bytes, offsets of errors are characters, 1-based.
import type * as ast from '../ast.ts';
import type { TokenizerState } from '../lexer/state.ts';
import { extraBytes } from '../lexer/state.ts';
import type { SyntaxDiagnostic, SyntaxErrorType } from '../syntax-errors.ts';

export interface Place {
  readonly t: TokenizerState;
  readonly filename: string;
  /** Number of tokens read: the last of them tells where the tokenizer stands. */
  readonly fill: number;
}

/** An end that is not known; CPython prints 0 for it. */
export const noColumn = -1;

/** Location of the tokens from `start` to before `end`. */
export function tokenLocation(t: TokenizerState, start: number, end: number): ast.Location {
  const tokens = t.tokens;
  return {
    lineno: tokens.line[start] ?? 0,
    col_offset: tokens.column[start] ?? 0,
    end_lineno: tokens.endLine[end - 1] ?? 0,
    end_col_offset: tokens.endColumn[end - 1] ?? 0,
  };
}

/** RAISE_ERROR_KNOWN_LOCATION: a range in lines and byte columns. */
export function errorAt(place: Place, message: string, where: ast.Location): SyntaxDiagnostic {
  const text = errorLine(place, where.lineno);
  return {
    type: 'SyntaxError',
    message,
    filename: place.filename,
    lineno: where.lineno,
    offset: characterOffset(text, where.col_offset),
    endLineno: where.end_lineno,
    endOffset: characterOffset(text, where.end_col_offset),
    text,
  };
}

/** RAISE_SYNTAX_ERROR_STARTING_FROM: to where the tokenizer stands. */
export function errorFrom(place: Place, message: string, where: ast.Location): SyntaxDiagnostic {
  const { t } = place;
  const last = place.fill - 1;
  const line = t.tokens.endLine[last] ?? 0;
  const error = errorAt(place, message, where);
  const end = characterOffset(error.text ?? '', (t.tokens.endColumn[last] ?? 0) - 1);
  return { ...error, endLineno: line, endOffset: end };
}

/** RAISE_SYNTAX_ERROR and RAISE_INDENTATION_ERROR: at a token, by default the last one read. */
export function errorAtToken(
  place: Place,
  type: SyntaxErrorType,
  message: string,
  token = place.fill - 1,
): SyntaxDiagnostic {
  const { t } = place;
  const where = tokenLocation(t, token, token + 1);
  if (where.col_offset >= 0) return { ...errorAt(place, message, where), type };
  const column = (t.tokens.start[token] ?? 0) - lineStart(t.source, where.lineno);
  const text = errorLine(place, where.lineno);
  return {
    type,
    message,
    filename: place.filename,
    lineno: where.lineno,
    offset: [...text.slice(0, column)].length,
    endLineno: where.end_lineno,
    endOffset: -1,
    text,
  };
}

/** "'(' was never closed", for the innermost bracket that is open (raise_unclosed_parentheses_error). */
export function neverClosed(place: Place): SyntaxDiagnostic {
  const { t } = place;
  const lineno = t.parenLine[t.level - 1] ?? 0;
  const bracket = String.fromCharCode(t.parenStack[t.level - 1] ?? 0);
  return errorAt(place, `'${bracket}' was never closed`, {
    lineno,
    col_offset: t.parenColumn[t.level - 1] ?? 0,
    end_lineno: lineno,
    end_col_offset: noColumn,
  });
}

/**
 * The line of source. If the tokenizer has not gone beyond it, it is what CPython has in its buffer:
 * with the '\n', and with the lines before that a token or a backslash joins to it.
 */
export function errorLine(place: Place, lineno: number): string {
  const { t } = place;
  const start = lineStart(t.source, lineno);
  const newline = t.source.indexOf('\n', start);
  const reached = t.tokens.endLine[place.fill - 1] ?? 0;
  if (reached > lineno || newline < 0) {
    return newline < 0 ? t.source.slice(start) : t.source.slice(start, newline);
  }
  return t.source.slice(lineStart(t.source, firstJoinedLine(place, lineno)), newline + 1);
}

/** One physical line, without its '\n'. */
export function sourceLine(t: TokenizerState, lineno: number): string {
  const start = lineStart(t.source, lineno);
  const newline = t.source.indexOf('\n', start);
  return newline < 0 ? t.source.slice(start) : t.source.slice(start, newline);
}

/** The first of the physical lines that are joined to this one. */
function firstJoinedLine(place: Place, lineno: number): number {
  const { tokens, source } = place.t;
  let line = lineno;
  for (let token = place.fill - 1; token >= 0; token--) {
    const from = tokens.line[token] ?? 0;
    if ((tokens.endLine[token] ?? 0) < line) break;
    if (from < line) line = from;
  }
  while (line > 1 && source[lineStart(source, line) - 2] === '\\') line--;
  return line;
}

/** _PyPegen_byte_offset_to_character_offset of a 0-based byte column, plus one. */
function characterOffset(line: string, column: number): number {
  let bytes = 0;
  let characters = 0;
  for (const character of line) {
    if (bytes >= column) break;
    for (let i = 0; i < character.length; i++) bytes += 1 + extraBytes(character.charCodeAt(i));
    characters++;
  }
  return column < 0 ? column + 1 : characters + 1;
}

function lineStart(source: string, lineno: number): number {
  let start = 0;
  for (let line = 1; line < lineno; line++) {
    const newline = source.indexOf('\n', start);
    if (newline < 0) break;
    start = newline + 1;
  }
  return start;
}

/** An error that is about the source as a whole. */
export function withoutPlace(
  type: SyntaxErrorType,
  message: string,
  filename: string,
): SyntaxDiagnostic {
  return {
    type,
    message,
    filename,
    lineno: null,
    offset: null,
    endLineno: null,
    endOffset: null,
    text: null,
  };
}
