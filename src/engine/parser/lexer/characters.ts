// Classes of characters for the tokenizer.
//
// Identifiers follow PEP 3131 (CPython 3.13 Objects/unicodeobject.c _PyUnicode_ScanIdentifier, with the
// derived properties XID_Start and XID_Continue); the host's Unicode tables decide beyond ASCII.

export const ident = 1;
export const digit = 2;
export const space = 3;

/** Class of each ASCII character: `ident` (letter or `_`), `digit`, `space` or 0. */
export const asciiClass: Uint8Array = makeAsciiClass();

/** Whether CPython takes this character as part of a name before checking it (all non-ASCII). */
export function isNameCharacter(unit: number): boolean {
  if (unit >= 128) return true;
  const kind = asciiClass[unit];
  return kind === ident || kind === digit;
}

export function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

export function isHexDigit(unit: number): boolean {
  return isDigit(unit) || (unit >= 97 && unit <= 102) || (unit >= 65 && unit <= 70);
}

const identifierStart = /^[\p{XID_Start}_]$/u;
const identifierContinue = /^\p{XID_Continue}$/u;
const unprintable = /^[\p{C}\p{Zl}\p{Zp}\p{Zs}]$/u;

/** Index (in UTF-16 units) of the first character that may not stand in the name, or -1. */
export function findInvalidCharacter(name: string): number {
  let index = 0;
  for (const character of name) {
    const allowed = index === 0 ? identifierStart : identifierContinue;
    if (!allowed.test(character)) return index;
    index += character.length;
  }
  return -1;
}

/** CPython's str.isprintable for one character. */
export function isPrintable(character: string): boolean {
  return character === ' ' || !unprintable.test(character);
}

/** `U+` and at least four hexadecimal digits, as error messages have it. */
export function codePointName(codePoint: number): string {
  return `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
}

function makeAsciiClass(): Uint8Array {
  const table = new Uint8Array(128);
  for (let unit = 0; unit < 128; unit++) {
    const character = String.fromCharCode(unit);
    if (/[A-Za-z_]/.test(character)) table[unit] = ident;
    else if (/[0-9]/.test(character)) table[unit] = digit;
    else if (/[ \t\f]/.test(character)) table[unit] = space;
  }
  return table;
}
