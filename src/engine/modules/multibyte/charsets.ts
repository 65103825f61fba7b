// Character sets that ISO 2022 switches between. CPython 3.13 Modules/cjkcodecs/_codecs_iso2022.c (ksx1001_decoder, jisx0208_encoder,
// jisx0213_encoder, REGISTRY_...).

import type { MultibyteTable } from './tables.ts';

export interface Charset {
  /** Last octet of its escape sequence; 0x80 is set if it has two octets for a character. */
  readonly mark: number;
  /** G0 or G1; null: only by name (G2). */
  readonly plane: 0 | 1;
  readonly width: 1 | 2;
  /** Text of one or two seven-bit octets, empty if they mean nothing. */
  readonly decode: (a: number, b: number) => string;
  /** Octets of a code point; null: not in it. */
  readonly encode: (point: number) => number | null;
  /** Two code points that are one character; and which begin one. */
  readonly pairs?: ReadonlyMap<string, number>;
  readonly pairStarts?: ReadonlySet<number>;
}

const two = (c: string): number => c.charCodeAt(0) | 0x80;
export const ASCII = 'B'.charCodeAt(0);
export const ISO8859_1 = 'A'.charCodeAt(0);
export const ISO8859_7 = 'F'.charCodeAt(0);
export const JISX0208 = two('B');

/** The part of a table of EUC whose sequences are two octets. */
function doubles(mark: number, plane: 0 | 1, table: MultibyteTable): Charset {
  return {
    mark,
    plane,
    width: 2,
    decode: (a, b) =>
      a < 0x80 && b < 0x80 && a > 0x20 && b > 0x20 ? table.double(a | 0x80, b | 0x80) : '',
    encode(point) {
      const octets = table.octets.get(point);
      // 0x8e begins the katakana of one octet.
      const isDouble = octets !== undefined && octets <= 0xffff && octets >= 0xa100;
      return isDouble ? octets & 0x7f7f : null;
    },
  };
}

/** As `doubles`, of the sequences of three octets. */
function triples(mark: number, table: MultibyteTable, isRow = (_: number) => true): Charset {
  return {
    mark,
    plane: 0,
    width: 2,
    decode: (a, b) => (a < 0x80 && b < 0x80 && isRow(a) ? table.triple(a | 0x80, b | 0x80) : ''),
    encode(point) {
      const octets = table.octets.get(point);
      if (octets === undefined || octets < 0x10000) return null;
      return isRow((octets >> 8) & 0x7f) ? octets & 0x7f7f : null;
    },
  };
}

/** Rows of the second plane of JIS X 0213; in the others EUC has what JIS X 0212 has. */
const isSecondPlane = (row: number): boolean =>
  row >= 0x6e || (row >= 0x2c && row <= 0x2f) || [0x21, 0x23, 0x24, 0x25, 0x28].includes(row);

export const gb2312Set = (table: MultibyteTable): Charset => doubles(two('A'), 0, table);
export const ksx1001Set = (table: MultibyteTable, plane: 0 | 1): Charset =>
  // The filler is no character in EUC, where three others follow it.
  ({
    ...doubles(two('C'), plane, table),
    decode: (a, b) =>
      a === 0x24 && b === 0x54 ? '\u3164' : doubles(two('C'), plane, table).decode(a, b),
  });

/** Of 1983 and, by the same table, of 1978. */
export const jisx0208Set = (table: MultibyteTable, mark = JISX0208): Charset =>
  doubles(mark, 0, table);
export const JISX0208_OLD = two('@');
export const jisx0212Set = (table: MultibyteTable): Charset => triples(two('D'), table);

export function jisx0213Set(table: MultibyteTable, mark: 'O' | 'Q'): Charset {
  const { pairs, pairStarts } = table;
  const set = doubles(two(mark), 0, table);
  // EUC has another tilde in this place.
  const decode = (a: number, b: number): string =>
    a === 0x22 && b === 0x32 ? '~' : set.decode(a, b);
  const encode = (point: number): number | null => (point === 0xff5e ? null : set.encode(point));
  return { ...set, decode, encode, pairs, pairStarts };
}
/** What of it is pairs. */
export function jisx0213Pairs(table: MultibyteTable, mark: 'O' | 'Q'): Charset {
  return { ...jisx0213Set(table, mark), encode: () => null };
}
export function jisx0213SecondSet(table: MultibyteTable, mark: 'O' | 'Q'): Charset {
  const set = triples(two('P'), table, isSecondPlane);
  if (mark === 'Q') return set;
  // EMULATE_JISX0213_2000_DECODE_PLANE2_CHAR is not the same here and in EUC.
  return { ...set, decode: (a, b) => (a === 0x7d && b === 0x3b ? '\u9b1c' : set.decode(a, b)) };
}

export const jisx0201Roman: Charset = {
  mark: 'J'.charCodeAt(0),
  plane: 0,
  width: 1,
  decode: (a) => (a === 0x5c ? '\xa5' : a === 0x7e ? '\u203e' : String.fromCharCode(a)),
  encode: (point) => (point === 0xa5 ? 0x5c : point === 0x203e ? 0x7e : null),
};
export const jisx0201Kana: Charset = {
  mark: 'I'.charCodeAt(0),
  plane: 0,
  width: 1,
  decode: (a) => (a >= 0x21 && a <= 0x5f ? String.fromCharCode(0xff40 + a) : ''),
  encode: (point) => (point >= 0xff61 && point <= 0xff9f ? point - 0xff40 : null),
};

/** Sets of G2, which are only read: dummy_encoder. */
const onlyRead = (mark: number): Charset => ({
  mark,
  plane: 0,
  width: 1,
  decode: () => '',
  encode: () => null,
});
export const latin1Set = onlyRead(ISO8859_1);
export const greekSet = onlyRead(ISO8859_7);

/** A character of ISO 8859-7, by its octet with the high bit. Source: ISO8859_7_DECODE. */
export function greek(octet: number): string {
  const c = octet;
  if (c < 0xa0) return String.fromCharCode(c);
  if (c < 0xc0 && (0x288f3bc9 & (1 << (c - 0xa0))) !== 0) return String.fromCharCode(c);
  if (c >= 0xb4 && c <= 0xfe && (c >= 0xd4 || (0xbffffd77 & (1 << (c - 0xb4))) !== 0))
    return String.fromCharCode(0x2d0 + c);
  if (c === 0xa1 || c === 0xa2) return String.fromCharCode(0x2018 + c - 0xa1);
  return c === 0xaf ? '\u2015' : '';
}
