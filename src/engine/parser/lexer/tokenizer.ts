// Splits source text into tokens.
//
// CPython 3.13 Parser/lexer/lexer.c tok_get_normal_mode, in the same order: indentation, spaces and
// comments, names and prefixed strings, numbers, strings, continuation lines, punctuation. Simplified:
// no extra tokens (comments, NL); the whole source at once. Never throws: an error
// becomes the last token.
import { asciiClass, codePointName, digit, findInvalidCharacter, ident } from './characters.ts';
import { isNameCharacter, isPrintable } from './characters.ts';
import { scanNumber } from './numbers.ts';
import { lineIndentation } from './indentation.ts';
import type { TokenizerState } from './state.ts';
import { bracketDepthMax, byteColumn, createTokenizerState, enterNextLine } from './state.ts';
import { pushMarker, pushToken, tokenizerError, unexpectedEnd } from './state.ts';
import { fstringPunctuation, fstringStart, fstringText, stringToken } from './strings.ts';
import { unexpectedAfterBackslash } from './strings.ts';
import { scanOperator } from './operators.ts';
import { typeCommentToken } from './type-comments.ts';
import { DEDENT, ENDMARKER, NAME, NEWLINE, NUMBER, keywordKinds } from '../tokens.ts';

const singleInput = 'single';

/**
 * The tokens of `source`, whose line ends are '\n'. In mode 'single' a NEWLINE and the DEDENTs that are
 * due come before the ENDMARKER, as CPython adds them for interactive input. `isLenient`: brackets need not match (tok_extra_tokens).
 */
export function tokenize(
  source: string,
  mode: 'exec' | 'eval' | 'single',
  isLenient = false,
  typeComments = false,
): TokenizerState {
  const t = createTokenizerState(source, isLenient, typeComments);
  while (!t.done) {
    const fstring = t.fstrings.length > 0 ? t.fstrings[t.fstrings.length - 1] : undefined;
    if (fstring?.inText) fstringText(t, fstring);
    else if (t.atLineStart) lineIndentation(t);
    else nextToken(t, mode);
  }
  return t;
}

function nextToken(t: TokenizerState, mode: string): void {
  const source = t.source;
  let pos = t.pos;
  let unit = source.charCodeAt(pos);
  while (unit === 32 || unit === 9 || unit === 12) unit = source.charCodeAt(++pos);
  const tokenStart = pos;
  if (unit === 0x23) {
    const lineEnd = source.indexOf('\n', pos);
    pos = lineEnd < 0 ? source.length : lineEnd;
    if (t.typeComments && typeCommentToken(t, tokenStart, pos)) {
      t.pos = pos;
      return;
    }
    unit = source.charCodeAt(pos);
  }
  t.pos = pos;
  if (unit >= 128) {
    nameToken(t, pos);
    return;
  }
  const kind = asciiClass[unit];
  if (kind === ident) nameToken(t, pos);
  else if (kind === digit) numberToken(t, pos);
  else if (unit === 10) newlineToken(t, tokenStart, pos);
  else if (unit === 0x22 || unit === 0x27) stringToken(t, pos, pos);
  else if (unit === 0x5c) continueLine(t, pos);
  else if (pos >= source.length) endToken(t, mode);
  else punctuationToken(t, unit, pos);
}

function nameToken(t: TokenizerState, start: number): void {
  const source = t.source;
  let pos = start;
  let unit = source.charCodeAt(pos);
  let isAscii = true;
  while (isNameCharacter(unit)) {
    if (unit >= 128) isAscii = false;
    unit = source.charCodeAt(++pos);
  }
  if ((unit === 0x22 || unit === 0x27) && pos - start <= 2) {
    const prefix = source.slice(start, pos).toLowerCase();
    if (prefix === 'f' || prefix === 'rf' || prefix === 'fr') return fstringStart(t, start, pos);
    if (prefix === 'b' || prefix === 'r' || prefix === 'u') return stringToken(t, start, pos);
    if (prefix === 'rb' || prefix === 'br') return stringToken(t, start, pos);
  }
  let name = source.slice(start, pos);
  if (!isAscii) {
    if (!verifyName(t, name, start)) return;
    name = name.normalize('NFKC');
  }
  t.pos = pos;
  const length = pos - start;
  const keyword = length >= 2 && length <= 8 && isAscii ? keywordKinds.get(name) : undefined;
  pushToken(t, keyword ?? NAME, start, pos);
  t.tokens.name[t.tokens.count - 1] = name;
}

function verifyName(t: TokenizerState, name: string, start: number): boolean {
  const invalid = findInvalidCharacter(name);
  if (invalid < 0) return true;
  const codePoint = name.codePointAt(invalid) ?? 0;
  const character = String.fromCodePoint(codePoint);
  const message = isPrintable(character)
    ? `invalid character '${character}' (${codePointName(codePoint)})`
    : `invalid non-printable character ${codePointName(codePoint)}`;
  tokenizerError(t, message, start + invalid + character.length);
  return false;
}

function numberToken(t: TokenizerState, start: number): void {
  const end = scanNumber(t, start);
  if (end < 0) return;
  t.pos = end;
  pushToken(t, NUMBER, start, end);
}

/** A comment before the line end belongs to the NEWLINE, as CPython reports its place. */
function newlineToken(t: TokenizerState, start: number, pos: number): void {
  t.pos = pos + 1;
  if (t.level === 0) {
    pushToken(t, NEWLINE, start, pos);
    t.tokens.endColumn[t.tokens.count - 1] = byteColumn(t, pos) + 1;
    t.atLineStart = true;
  }
  enterNextLine(t, pos);
}

/** A backslash joins the next line; it may not be the last thing in the source. */
function continueLine(t: TokenizerState, pos: number): void {
  if (t.source.charCodeAt(pos + 1) !== 10) {
    unexpectedAfterBackslash(t, pos + 1);
    return;
  }
  t.pos = pos + 2;
  enterNextLine(t, pos + 1);
  if (t.pos >= t.source.length) unexpectedEnd(t);
}

function endToken(t: TokenizerState, mode: string): void {
  if (t.level > 0) {
    unexpectedEnd(t);
    return;
  }
  if (mode === singleInput && t.tokens.count > 0) {
    pushToken(t, NEWLINE, t.pos, t.pos);
    const isIndented = t.indents.length > 1;
    while (t.indents.length > 1) {
      t.indents.pop();
      pushMarker(t, DEDENT);
    }
    // After the dedents the end counts as a line end once more (_PyPegen_fill_token).
    if (isIndented) pushToken(t, NEWLINE, t.pos, t.pos);
  }
  pushMarker(t, ENDMARKER);
  t.done = true;
}

function punctuationToken(t: TokenizerState, unit: number, pos: number): void {
  const fstring = t.fstrings.length > 0 ? t.fstrings[t.fstrings.length - 1] : undefined;
  const isExpression = fstring !== undefined && fstring.expressionDepth >= 0;
  if (isExpression && (unit === 0x3a || unit === 0x7d || unit === 0x21 || unit === 0x7b)) {
    if (fstringPunctuation(t, fstring, unit)) {
      t.pos = pos + 1;
      pushToken(t, 11, pos, pos + 1);
      return;
    }
  }
  const packed = scanOperator(t.source, unit, pos);
  const kind = packed >> 2;
  const length = packed & 3;
  if (length === 1) {
    if (unit === 0x2e && isNumberAfterDot(t.source, pos)) return numberToken(t, pos);
    if (unit === 0x28 || unit === 0x5b || unit === 0x7b) {
      if (!openBracket(t, unit, pos)) return;
    } else if (unit === 0x29 || unit === 0x5d || unit === 0x7d) {
      if (!closeBracket(t, unit, pos)) return;
    } else if (unit === 0x3d && isExpression) {
      fstring.debug = true;
    } else if (unit < 32 || unit === 127) {
      tokenizerError(t, `invalid non-printable character ${codePointName(unit)}`, pos + 1);
      return;
    }
  }
  t.pos = pos + length;
  pushToken(t, kind, pos, pos + length);
}

function isNumberAfterDot(source: string, pos: number): boolean {
  const next = source.charCodeAt(pos + 1);
  return next >= 48 && next <= 57;
}

function openBracket(t: TokenizerState, unit: number, pos: number): boolean {
  if (t.level >= bracketDepthMax) {
    tokenizerError(t, 'too many nested parentheses', pos + 1);
    return false;
  }
  t.parenStack[t.level] = unit;
  t.parenLine[t.level] = t.line;
  t.parenColumn[t.level] = byteColumn(t, pos);
  t.level++;
  const fstring = t.fstrings.at(-1);
  if (fstring) fstring.curlyDepth++;
  return true;
}

function closeBracket(t: TokenizerState, unit: number, pos: number): boolean {
  const fstring = t.fstrings.at(-1);
  const character = String.fromCharCode(unit);
  const fail = (message: string): boolean => {
    tokenizerError(t, message, pos + 1);
    return false;
  };
  if (fstring?.curlyDepth === 0 && unit === 0x7d) {
    return fail("f-string: single '}' is not allowed");
  }
  if (t.level === 0 && !t.isLenient) return fail(`unmatched '${character}'`);
  t.level = Math.max(0, t.level - 1);
  const opening = t.parenStack[t.level] ?? 0;
  if (!t.isLenient && opening + (opening === 0x28 ? 1 : 2) !== unit) {
    if (fstring && opening === 0x7b && fstring.curlyDepth - 1 === fstring.expressionDepth) {
      return fail(`f-string: unmatched '${character}'`);
    }
    const line = t.parenLine[t.level];
    const where = line === t.line ? '' : ` on line ${line}`;
    const open = String.fromCharCode(opening);
    return fail(
      `closing parenthesis '${character}' does not match opening parenthesis '${open}'${where}`,
    );
  }
  if (!fstring) return true;
  fstring.curlyDepth--;
  if (fstring.curlyDepth < 0) return fail(`f-string: unmatched '${character}'`);
  if (unit === 0x7d && fstring.curlyDepth === fstring.expressionDepth) {
    fstring.expressionDepth--;
    fstring.inText = true;
    fstring.debug = false;
  }
  return true;
}
