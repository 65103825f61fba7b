// The start of a logical line: blank lines, indentation, INDENT and DEDENT.
//
// CPython 3.13 Parser/lexer/lexer.c tok_get_normal_mode, "Get indentation level". Tabs count to columns
// of 8 and, for the check that tabs and spaces agree, of 1 (ALTTABSIZE).
import type { TokenizerState } from './state.ts';
import {
  characterCount,
  deferredError,
  enterNextLine,
  indentDepthMax,
  pushMarker,
  unexpectedEnd,
} from './state.ts';
import { unexpectedAfterBackslash } from './strings.ts';
import { typeCommentAt, typeCommentToken } from './type-comments.ts';
import { DEDENT, INDENT } from '../tokens.ts';

const tabSize = 8;

/** Skips lines without tokens, then appends the INDENT or DEDENTs of the next one, if any. */
export function lineIndentation(t: TokenizerState): void {
  const source = t.source;
  t.atLineStart = false;
  for (;;) {
    let column = 0;
    let altColumn = 0;
    let continuedColumn = 0;
    let pos = t.pos;
    let unit = source.charCodeAt(pos);
    for (; ; unit = source.charCodeAt(++pos)) {
      if (unit === 0x20) {
        column++;
        altColumn++;
      } else if (unit === 0x09) {
        column = (Math.floor(column / tabSize) + 1) * tabSize;
        altColumn++;
      } else if (unit === 0x0c) {
        column = 0;
        altColumn = 0;
      } else if (unit === 0x5c) {
        // Indentation cannot be split over lines: the first backslash decides.
        if (continuedColumn === 0) continuedColumn = column;
        if (!joinNextLine(t, pos)) return;
        pos++;
      } else {
        break;
      }
    }
    if (unit === 0x23) {
      if (t.typeComments && typeCommentAt(source, pos) >= 0) {
        // A line of its own, but no blank one: the line end after it is a NEWLINE.
        t.pos = pos;
        return;
      }
      const commentStart = pos;
      const lineEnd = source.indexOf('\n', pos);
      pos = lineEnd < 0 ? source.length : lineEnd;
      if (t.typeComments) typeCommentToken(t, commentStart, Math.min(pos + 1, source.length));
      unit = lineEnd < 0 ? 0x23 : 0x0a;
    }
    t.pos = pos;
    if (unit === 0x0a) {
      t.pos = pos + 1;
      enterNextLine(t, pos);
      continue;
    }
    if (unit !== 0x23 && t.level === 0) {
      const isContinued = continuedColumn > 0;
      changeIndentation(
        t,
        isContinued ? continuedColumn : column,
        isContinued ? continuedColumn : altColumn,
      );
    }
    return;
  }
}

function joinNextLine(t: TokenizerState, backslash: number): boolean {
  if (t.source.charCodeAt(backslash + 1) !== 0x0a) {
    unexpectedAfterBackslash(t, backslash + 1);
    return false;
  }
  enterNextLine(t, backslash + 1);
  if (backslash + 2 < t.source.length) return true;
  unexpectedEnd(t);
  return false;
}

function changeIndentation(t: TokenizerState, column: number, altColumn: number): void {
  const { indents, altIndents } = t;
  const current = indents.at(-1) ?? 0;
  if (column === current) {
    if (altColumn !== altIndents.at(-1)) inconsistentTabs(t);
    return;
  }
  if (column > current) {
    if (indents.length >= indentDepthMax) {
      deferredError(t, 'IndentationError', 'too many levels of indentation', 1, 0);
    } else if (altColumn <= (altIndents.at(-1) ?? 0)) {
      inconsistentTabs(t);
    } else {
      indents.push(column);
      altIndents.push(altColumn);
      pushMarker(t, INDENT);
    }
    return;
  }
  let dedents = 0;
  while (indents.length > 1 && column < (indents.at(-1) ?? 0)) {
    indents.pop();
    altIndents.pop();
    dedents++;
  }
  if (column !== indents.at(-1)) {
    const lineEnd = t.source.indexOf('\n', t.pos);
    const end = lineEnd < 0 ? t.source.length : lineEnd + 1;
    const offset = characterCount(t.source, t.lineStart, end);
    const message = 'unindent does not match any outer indentation level';
    deferredError(t, 'IndentationError', message, offset, -1);
    return;
  }
  if (altColumn !== altIndents.at(-1)) {
    inconsistentTabs(t);
    return;
  }
  for (; dedents > 0; dedents--) pushMarker(t, DEDENT);
}

function inconsistentTabs(t: TokenizerState): void {
  const message = 'inconsistent use of tabs and spaces in indentation';
  deferredError(t, 'TabError', message, 1, 0);
}
