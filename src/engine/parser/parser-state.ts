// Where the parser stands in its tokens, and the few steps that every production takes.
//
// CPython 3.13 Parser/pegen.h `Parser`. Simplified: the first pass is predictive, so it needs no
// memo and keeps no error; a production that does not match throws `parseFailure`, and the second
// pass (diagnosis/) finds out what is wrong. `level` is pegen's guard against deep nesting.
import type { Location } from './ast.ts';
import type { SyntaxWarning } from './syntax-errors.ts';
import type { TokenBuffer } from './token-buffer.ts';
import { DEDENT, ENDMARKER, NEWLINE, TYPE_COMMENT } from './tokens.ts';

/** Thrown by a production that does not match; caught by whoever can try something else. */
export const parseFailure: unique symbol = Symbol('parseFailure');

/** Thrown when nesting is deeper than CPython's parser allows (its MemoryError). */
export const parserStackOverflow: unique symbol = Symbol('parserStackOverflow');

/** CPython 3.13 Parser/pegen.h MAXSTACK, counted in rules. */
export const levelMax = 6000;

export interface Parser {
  readonly source: string;
  readonly tokens: TokenBuffer;
  readonly kind: Uint8Array;
  readonly line: Int32Array;
  readonly column: Int32Array;
  readonly endLine: Int32Array;
  readonly endColumn: Int32Array;
  pos: number;
  level: number;
  /**
   * Where the top-level statement that is being parsed began; where the one before it began, if this
   * one begins with an INDENT, because that may be the fault of the line before.
   */
  statementStart: number;
  readonly warnings: SyntaxWarning[];
  /** `from __future__ import barry_as_FLUFL` was seen: `<>` is the inequality. */
  barryAsFlufl: boolean;
  /** The minor version of Python 3 whose grammar is asked for. */
  readonly featureVersion: number;
}

export const NEWEST_MINOR = 13;

export function createParser(
  source: string,
  tokens: TokenBuffer,
  featureVersion = NEWEST_MINOR,
): Parser {
  return {
    source,
    tokens,
    kind: tokens.kind,
    line: tokens.line,
    column: tokens.column,
    endLine: tokens.endLine,
    endColumn: tokens.endColumn,
    pos: 0,
    level: 0,
    statementStart: 0,
    warnings: [],
    barryAsFlufl: false,
    featureVersion,
  };
}

/** Thrown by a production that an older grammar does not have. */
export class TooNew {
  readonly message: string;
  constructor(message: string) {
    this.message = message;
  }
}

/** CHECK_VERSION of Parser/pegen.h: `what` says the subject with its verb. */
export function since(p: Parser, minor: number, what: string): void {
  if (p.featureVersion < minor)
    throw new TooNew(`${what} only supported in Python 3.${minor} and greater`);
}

/** A type comment, if one comes next. */
export function typeComment(p: Parser): string | null {
  return peek(p) === TYPE_COMMENT ? (p.tokens.name[p.pos++] ?? '') : null;
}

/** Kind of the token that comes next. */
export function peek(p: Parser): number {
  return p.kind[p.pos] ?? ENDMARKER;
}

/** Kind of the token after the next one. */
export function peekSecond(p: Parser): number {
  return p.kind[p.pos + 1] ?? ENDMARKER;
}

export function fail(): never {
  throw parseFailure;
}

/** Consumes a token of this kind and returns its index. */
export function expect(p: Parser, kind: number): number {
  if (p.kind[p.pos] !== kind) fail();
  return p.pos++;
}

/** Consumes the next token if it is of this kind. */
export function accept(p: Parser, kind: number): boolean {
  if (p.kind[p.pos] !== kind) return false;
  p.pos++;
  return true;
}

/** Identifier of a NAME or keyword token. */
export function nameOf(p: Parser, token: number): string {
  return p.tokens.name[token] ?? '';
}

/** Source text of a token. */
export function textOf(p: Parser, token: number): string {
  return p.source.slice(p.tokens.start[token], p.tokens.end[token]);
}

/** Goes one nesting level of `weight` rules deeper; `leave` with the same weight on the way back. */
export function enter(p: Parser, weight: number): void {
  p.level += weight;
  if (p.level > levelMax) throw parserStackOverflow;
}

/** Line where the token stands. */
export function lineOf(p: Parser, token: number): number {
  return p.line[token] ?? 0;
}

/** Column where the token begins, in UTF-8 bytes. */
export function columnOf(p: Parser, token: number): number {
  return p.column[token] ?? 0;
}

/** Line where the last consumed token ends. */
export function endLineOf(p: Parser): number {
  return p.endLine[p.pos - 1] ?? 0;
}

/** Column where the last consumed token ends, in UTF-8 bytes. */
export function endColumnOf(p: Parser): number {
  return p.endColumn[p.pos - 1] ?? 0;
}

/**
 * The last consumed token that is no NEWLINE, INDENT or DEDENT: where a compound statement ends
 * (CPython: _PyPegen_get_last_nonnwhitespace_token).
 */
export function lastVisibleToken(p: Parser): number {
  let token = p.pos - 1;
  while (token > 0) {
    const kind = p.kind[token] ?? 0;
    if (kind !== ENDMARKER && (kind < NEWLINE || kind > DEDENT)) break;
    token--;
  }
  return token;
}

/** Location of a compound statement that began at token `start` and was just read. */
export function blockLocation(p: Parser, start: number): Location {
  const end = lastVisibleToken(p);
  return {
    lineno: p.line[start] ?? 0,
    col_offset: p.column[start] ?? 0,
    end_lineno: p.endLine[end] ?? 0,
    end_col_offset: p.endColumn[end] ?? 0,
  };
}

/**
 * Tries `parse`; where it does not match, goes back and returns null. For the few places where one
 * token of lookahead does not decide.
 */
export function attempt<T>(p: Parser, parse: (p: Parser) => T): T | null {
  const { pos, level } = p;
  const warningCount = p.warnings.length;
  try {
    return parse(p);
  } catch (error) {
    if (error !== parseFailure) throw error;
    p.pos = pos;
    p.level = level;
    p.warnings.length = warningCount;
    return null;
  }
}
