// Characters by name, for the escape \N{...}.
//
// CPython 3.13 Modules/unicodedata.c has all names; here only those of the blocks in
// generated/unicode-names.ts, because the whole table is larger than the rest of the engine, and the
// control characters' aliases that are used most. The module `unicodedata` brings all others when it is loaded.
import { unicodeNameBlocks } from '../generated/unicode-names.ts';

const aliases: readonly (readonly [string, number])[] = [
  ['NULL', 0],
  ['BELL', 0x1f514],
  ['BACKSPACE', 8],
  ['CHARACTER TABULATION', 9],
  ['LINE FEED', 10],
  ['NEW LINE', 10],
  ['CARRIAGE RETURN', 13],
  ['ESCAPE', 27],
  ['DELETE', 127],
  ['NEXT LINE', 0x85],
  ['BYTE ORDER MARK', 0xfeff],
  ['ZERO WIDTH NO-BREAK SPACE', 0xfeff],
  ['REPLACEMENT CHARACTER', 0xfffd],
];

let allNames: ((name: string) => string | null) | null = null;

/** `find`: a character by any name. */
export function setUnicodeNames(find: (name: string) => string | null): void {
  allNames = find;
}

export function hasUnicodeNames(): boolean {
  return allNames !== null;
}

/** The character of that name (case does not matter), or null if it is not known here. */
export function lookupUnicodeName(name: string): string | null {
  index ??= makeIndex();
  const codePoint = index.get(name.toUpperCase());
  if (codePoint !== undefined) return String.fromCodePoint(codePoint);
  return allNames === null ? null : allNames(name);
}

let index: Map<string, number> | null = null;

function makeIndex(): Map<string, number> {
  const made = new Map(aliases);
  for (const [first, names] of unicodeNameBlocks) {
    names.split(',').forEach((name, offset) => {
      if (name !== '') made.set(name, first + offset);
    });
  }
  return made;
}
