// What a character is: letter, digit, space, its other case. One place for the tokenizer, str, re and unicodedata, so that the Unicode
// version (15.1, CPython 3.13's) is never the host's. CPython 3.13: Objects/unicodectype.c (gettyperecord, _PyUnicode_IsAlpha, ...).
// The tables are decoded when first asked for.

import * as tables from './generated/unicode-types.ts';

const bit = (name: string): number => 1 << tables.flagNames.indexOf(name);

export const ALPHA = bit('alpha');
export const DECIMAL = bit('decimal');
export const DIGIT = bit('digit');
export const NUMERIC = bit('numeric');
export const LOWER = bit('lower');
export const UPPER = bit('upper');
export const TITLE = bit('title');
export const SPACE = bit('space');
export const LINEBREAK = bit('linebreak');
export const XID_START = bit('xidStart');
export const XID_CONTINUE = bit('xidContinue');
export const PRINTABLE = bit('printable');
/** As the final sigma sees it: cased and not ignorable. */
export const CASED = bit('cased');
export const CASE_IGNORABLE = bit('caseIgnorable');
/** `str.isalnum`. */
export const ALNUM = ALPHA | DECIMAL | DIGIT | NUMERIC;

const BLOCK = 256;
/** Block number -> flags of its code points; equal blocks of one value are shared. */
let blocks: Uint16Array[] | null = null;

function decodeRuns(): Uint16Array[] {
  const made: Uint16Array[] = [];
  const uniform = new Map<number, Uint16Array>();
  let current = new Uint16Array(BLOCK);
  let at = 0;
  for (const [, name, count] of tables.runs.matchAll(/([^0-9])(\d*)/g)) {
    const flags = tables.records[tables.recordNames.indexOf(name!)]!;
    let left = count === '' ? 1 : Number(count);
    while (left > 0) {
      if (at === 0 && left >= BLOCK) {
        let block = uniform.get(flags);
        if (block === undefined) uniform.set(flags, (block = new Uint16Array(BLOCK).fill(flags)));
        made.push(block);
        left -= BLOCK;
        continue;
      }
      const take = Math.min(left, BLOCK - at);
      current.fill(flags, at, at + take);
      at += take;
      left -= take;
      if (at < BLOCK) continue;
      made.push(current);
      current = new Uint16Array(BLOCK);
      at = 0;
    }
  }
  return made;
}

/** Flags of a code point: the constants above. */
export function unicodeFlags(point: number): number {
  blocks ??= decodeRuns();
  return blocks[point >> 8]![point & 255]!;
}

/** Is any of `flags` set for `point`? */
export function hasFlag(point: number, flags: number): boolean {
  return (unicodeFlags(point) & flags) !== 0;
}

type CaseName = 'lower' | 'upper' | 'title' | 'fold';
interface CaseMap {
  readonly single: ReadonlyMap<number, number>;
  /** Where one character becomes several. */
  readonly long: ReadonlyMap<number, string>;
}
const maps = new Map<CaseName, CaseMap>();

const number36 = (text: string): number => parseInt(text, 36);

function caseMap(name: CaseName): CaseMap {
  let map = maps.get(name);
  if (map !== undefined) return map;
  const single = new Map<number, number>();
  let start = 0;
  for (const run of tables[name].split(';')) {
    const [from, count, stride, delta] = run.split('.').map(number36) as [
      number,
      number,
      number,
      number,
    ];
    start += from;
    for (let i = 0; i < count; i++) single.set(start + i * stride, start + i * stride + delta);
  }
  const long = new Map<number, string>();
  for (const entry of tables[`${name}Long`].split(';')) {
    const at = entry.indexOf('=');
    if (at > 0) long.set(number36(entry.slice(0, at)), entry.slice(at + 1));
  }
  maps.set(name, (map = { single, long }));
  return map;
}

/** `_PyUnicode_ToLowercase`: the one character that a character becomes in lower case. */
export function simpleLower(point: number): number {
  if (point < 128) return point >= 65 && point <= 90 ? point + 32 : point;
  return caseMap('lower').single.get(point) ?? point;
}

/** `_PyUnicode_ToUppercase`: the first character of the upper case, as CPython has it for those that need several. */
export function simpleUpper(point: number): number {
  if (point < 128) return point >= 97 && point <= 122 ? point - 32 : point;
  const { single, long } = caseMap('upper');
  return single.get(point) ?? long.get(point)?.codePointAt(0) ?? point;
}

/** Full mapping of one character to lower case, without the rule of the final sigma. `_PyUnicode_ToLowerFull`. */
export function lowerFull(point: number): string {
  return point === 0x130 ? 'i\u0307' : String.fromCodePoint(simpleLower(point));
}

/** `_PyUnicode_ToUpperFull`. */
export function upperFull(point: number): string {
  const { single, long } = caseMap('upper');
  return long.get(point) ?? String.fromCodePoint(single.get(point) ?? point);
}

/** `_PyUnicode_ToTitleFull`. */
export function titleFull(point: number): string {
  const { single, long } = caseMap('title');
  const other = single.get(point);
  return long.get(point) ?? (other === undefined ? upperFull(point) : String.fromCodePoint(other));
}

/** `_PyUnicode_ToFoldedFull`. */
export function foldFull(point: number): string {
  const { single, long } = caseMap('fold');
  const other = single.get(point);
  return long.get(point) ?? (other === undefined ? lowerFull(point) : String.fromCodePoint(other));
}

let zeros: number[] | null = null;
let digits: Map<number, number> | null = null;

/** Value of a decimal digit of any script, or -1. `_PyUnicode_ToDecimalDigit`. */
export function decimalValue(point: number): number {
  if (point < 128) return point >= 48 && point <= 57 ? point - 48 : -1;
  if (!hasFlag(point, DECIMAL)) return -1;
  zeros ??= tables.zeros.split(' ').map(number36);
  let low = 0;
  let high = zeros.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (zeros[middle]! <= point) low = middle;
    else high = middle;
  }
  return point - zeros[low]!;
}

/** Value of a digit (superscripts and the like included), or -1. `_PyUnicode_ToDigit`. */
export function digitValue(point: number): number {
  const decimal = decimalValue(point);
  if (decimal >= 0) return decimal;
  digits ??= new Map(
    tables.digits.split(' ').map((entry) => {
      const [at, value] = entry.split('=') as [string, string];
      return [number36(at), Number(value)];
    }),
  );
  return digits.get(point) ?? -1;
}
