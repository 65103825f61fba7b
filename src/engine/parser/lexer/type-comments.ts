// Comments that tell types: `# type: int` is a token, `# type: ignore` is noted with its line.
//
// CPython 3.13 Parser/lexer/lexer.c tok_get_normal_mode, "Skip comment, unless it's a type comment". Only if ast.parse is asked for them.
import type { TokenizerState } from './state.ts';
import { pushToken } from './state.ts';
import { TYPE_COMMENT } from '../tokens.ts';

const PREFIX = /#[ \t]*type:[ \t]*/y;
const IGNORE = /ignore(?![0-9A-Za-z\u0080-\uffff])/y;

/** Where the type begins in the comment at `pos`; -1 if it tells none, or that types are to be ignored. */
export function typeCommentAt(source: string, pos: number): number {
  const start = typeAt(source, pos);
  return start < 0 || isIgnore(source, start) ? -1 : start;
}

/**
 * Appends the token of the comment from `pos` to `end`, or notes what it says (with the line end, if the comment has a line of its own).
 * Returns whether there is a token.
 */
export function typeCommentToken(t: TokenizerState, pos: number, end: number): boolean {
  const start = typeAt(t.source, pos);
  if (start < 0) return false;
  if (isIgnore(t.source, start)) {
    t.typeIgnores.push({ lineno: t.line, tag: t.source.slice(start + 'ignore'.length, end) });
    return false;
  }
  pushToken(t, TYPE_COMMENT, start, end);
  t.tokens.name[t.tokens.count - 1] = t.source.slice(start, end);
  return true;
}

function typeAt(source: string, pos: number): number {
  PREFIX.lastIndex = pos;
  return PREFIX.test(source) ? PREFIX.lastIndex : -1;
}

function isIgnore(source: string, start: number): boolean {
  IGNORE.lastIndex = start;
  return IGNORE.test(source);
}
