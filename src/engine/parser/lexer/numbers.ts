// Numeric literals: finds where one ends and what is wrong with it.
//
// CPython 3.13 Parser/lexer/lexer.c, section "Number" of tok_get_normal_mode, with tok_decimal_tail and
// verify_end_of_number. Values are made later, in grammar/numbers.ts.
import { isDigit, isHexDigit, isNameCharacter } from './characters.ts';
import type { TokenizerState } from './state.ts';
import { tokenizerError, tokenizerErrorRange, tokenizerWarning } from './state.ts';

/** End of the number that starts at `start`, or -1 after an error was set. */
export function scanNumber(t: TokenizerState, start: number): number {
  const source = t.source;
  const first = source.charCodeAt(start);
  if (first === 0x2e) return scanFraction(t, start + 1);
  if (first === 0x30) return scanAfterZero(t, start);
  let pos = start + 1;
  while (isDigit(source.charCodeAt(pos))) pos++;
  if (source.charCodeAt(pos) === 0x5f) {
    pos = scanDecimalTail(t, pos);
    if (pos < 0) return -1;
  }
  return scanAfterDigits(t, pos);
}

function scanAfterDigits(t: TokenizerState, pos: number): number {
  const unit = t.source.charCodeAt(pos);
  if (unit === 0x2e) return scanFraction(t, pos + 1);
  if (unit === 0x65 || unit === 0x45) return scanExponent(t, pos);
  if (unit === 0x6a || unit === 0x4a) return verifyEnd(t, pos + 1, 'imaginary');
  return verifyEnd(t, pos, 'decimal');
}

function scanFraction(t: TokenizerState, pos: number): number {
  let end = pos;
  if (isDigit(t.source.charCodeAt(end))) {
    end = scanDecimalTail(t, end);
    if (end < 0) return -1;
  }
  const unit = t.source.charCodeAt(end);
  if (unit === 0x65 || unit === 0x45) return scanExponent(t, end);
  if (unit === 0x6a || unit === 0x4a) return verifyEnd(t, end + 1, 'imaginary');
  return verifyEnd(t, end, 'decimal');
}

/** `pos` is at the `e`. Without digits the number ends before it (`1else`). */
function scanExponent(t: TokenizerState, pos: number): number {
  const source = t.source;
  let next = pos + 1;
  const sign = source.charCodeAt(next);
  if (sign === 0x2b || sign === 0x2d) {
    next++;
    if (!isDigit(source.charCodeAt(next))) {
      tokenizerError(t, 'invalid decimal literal', next);
      return -1;
    }
  } else if (!isDigit(sign)) {
    return verifyEnd(t, pos, 'decimal');
  }
  const end = scanDecimalTail(t, next);
  if (end < 0) return -1;
  const unit = source.charCodeAt(end);
  if (unit === 0x6a || unit === 0x4a) return verifyEnd(t, end + 1, 'imaginary');
  return verifyEnd(t, end, 'decimal');
}

/** Digits with single underscores between them. */
function scanDecimalTail(t: TokenizerState, start: number): number {
  let pos = start;
  for (;;) {
    while (isDigit(t.source.charCodeAt(pos))) pos++;
    if (t.source.charCodeAt(pos) !== 0x5f) return pos;
    pos++;
    if (!isDigit(t.source.charCodeAt(pos))) {
      tokenizerError(t, 'invalid decimal literal', pos);
      return -1;
    }
  }
}

function scanAfterZero(t: TokenizerState, start: number): number {
  switch (t.source.charCodeAt(start + 1)) {
    case 0x78:
    case 0x58:
      return scanRadix(t, start + 2, 16, 'hexadecimal');
    case 0x6f:
    case 0x4f:
      return scanRadix(t, start + 2, 8, 'octal');
    case 0x62:
    case 0x42:
      return scanRadix(t, start + 2, 2, 'binary');
    default:
      return scanZeros(t, start);
  }
}

function scanRadix(t: TokenizerState, start: number, radix: number, name: string): number {
  const source = t.source;
  let pos = start;
  do {
    if (source.charCodeAt(pos) === 0x5f) pos++;
    const unit = source.charCodeAt(pos);
    if (!isRadixDigit(unit, radix)) {
      if (radix !== 16 && isDigit(unit)) return invalidDigit(t, pos, name);
      tokenizerError(t, `invalid ${name} literal`, pos);
      return -1;
    }
    while (isRadixDigit(source.charCodeAt(pos), radix)) pos++;
  } while (source.charCodeAt(pos) === 0x5f);
  if (radix !== 16 && isDigit(source.charCodeAt(pos))) return invalidDigit(t, pos, name);
  return verifyEnd(t, pos, name);
}

function isRadixDigit(unit: number, radix: number): boolean {
  return radix === 16 ? isHexDigit(unit) : unit >= 48 && unit < 48 + radix;
}

function invalidDigit(t: TokenizerState, pos: number, name: string): number {
  tokenizerError(t, `invalid digit '${t.source.charAt(pos)}' in ${name} literal`, pos + 1);
  return -1;
}

/** A zero that opens no other radix: only zeros may follow, unless the number is not an integer. */
function scanZeros(t: TokenizerState, start: number): number {
  const source = t.source;
  let pos = start + 1;
  for (;;) {
    if (source.charCodeAt(pos) === 0x5f) {
      pos++;
      if (!isDigit(source.charCodeAt(pos))) {
        tokenizerError(t, 'invalid decimal literal', pos);
        return -1;
      }
    }
    if (source.charCodeAt(pos) !== 0x30) break;
    pos++;
  }
  const zerosEnd = pos + 1;
  const isNonzero = isDigit(source.charCodeAt(pos));
  if (isNonzero) {
    pos = scanDecimalTail(t, pos);
    if (pos < 0) return -1;
  }
  const isInteger = !/[.eEjJ]/.test(source.charAt(pos));
  if (!isNonzero || !isInteger || t.isLenient) return scanAfterDigits(t, pos);
  tokenizerErrorRange(
    t,
    'leading zeros in decimal integer literals are not permitted; ' +
      'use an 0o prefix for octal integers',
    start + 1 - t.lineStart,
    zerosEnd - t.lineStart,
  );
  return -1;
}

const keywordsAfterNumber = ['and', 'else', 'for', 'or', 'not'];

/** A keyword may follow a number at once, with a warning; any other name is an error. */
function verifyEnd(t: TokenizerState, pos: number, name: string): number {
  const unit = t.source.charCodeAt(pos);
  if (!(unit < 128 && isNameCharacter(unit))) return pos;
  // For tokenize.py the name is just the next token.
  if (t.isLenient) return pos;
  if (isKeywordAt(t.source, pos)) {
    tokenizerWarning(t, `invalid ${name} literal`, pos);
    return pos;
  }
  tokenizerError(t, `invalid ${name} literal`, pos);
  return -1;
}

/** CPython looks at the whole word, except for `if`, `in`, `is`: there two letters suffice. */
function isKeywordAt(source: string, pos: number): boolean {
  if (source[pos] === 'i') return /[fns]/.test(source.charAt(pos + 1));
  for (const keyword of keywordsAfterNumber) {
    if (source.startsWith(keyword, pos))
      return !isNameCharacter(source.charCodeAt(pos + keyword.length));
  }
  return false;
}
