// Inflating (RFC 1951). Not in CPython, which links the C library zlib.

import { charge } from '../../objects/charge.ts';

/** Not enough input yet. */
class Underflow extends Error {}
/** No more output wanted. */
class Full extends Error {}
/** The data are wrong: zlib's words. */
export class InflateError extends Error {}

export interface Inflated {
  readonly out: Uint8Array;
  readonly consumed: number;
  readonly done: boolean;
  /** More output could be had. */
  readonly full: boolean;
}

const LENGTHS = [
  3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131,
  163, 195, 227, 258,
];
const LENGTH_BITS = [
  0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
];
const DISTANCES = [
  1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049,
  3073, 4097, 6145, 8193, 12289, 16385, 24577,
];
const DISTANCE_BITS = [
  0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13,
];
const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/** Codes of one table: how many of each length, and the symbols in order. */
interface Codes {
  readonly counts: Uint16Array;
  readonly symbols: Uint16Array;
}
function codesOf(lengths: ArrayLike<number>): Codes {
  const counts = new Uint16Array(16);
  for (let i = 0; i < lengths.length; i++) counts[lengths[i]!]!++;
  counts[0] = 0;
  const offsets = new Uint16Array(17);
  for (let i = 1; i < 16; i++) offsets[i + 1] = offsets[i]! + counts[i]!;
  const symbols = new Uint16Array(lengths.length);
  for (let i = 0; i < lengths.length; i++)
    if (lengths[i]! > 0) symbols[offsets[lengths[i]!]!++] = i;
  return { counts, symbols };
}

const fixedLengths = Array.from({ length: 288 }, (_, i) =>
  i < 144 ? 8 : i < 256 ? 9 : i < 280 ? 7 : 8,
);
const FIXED = codesOf(fixedLengths);
const FIXED_DISTANCES = codesOf(new Array<number>(30).fill(5));

class Inflater {
  private readonly data: Uint8Array;
  at: number;
  private bit = 0;
  out = new Uint8Array(1024);
  length = 0;
  isFull = false;
  private readonly end: number;
  constructor(data: Uint8Array, at: number, dictionary: Uint8Array, limit: number) {
    this.data = data;
    this.at = at;
    this.end = dictionary.length + limit;
    for (const octet of dictionary) this.put(octet);
  }

  private bits(count: number): number {
    let value = 0;
    for (let i = 0; i < count; i++) {
      if (this.at >= this.data.length) throw new Underflow();
      value |= ((this.data[this.at]! >> this.bit) & 1) << i;
      if (++this.bit === 8) {
        this.bit = 0;
        this.at++;
      }
    }
    return value;
  }

  private symbol({ counts, symbols }: Codes): number {
    let code = 0;
    let first = 0;
    let index = 0;
    for (let length = 1; length < 16; length++) {
      code |= this.bits(1);
      const count = counts[length]!;
      if (code - count < first) return symbols[index + code - first]!;
      index += count;
      first = (first + count) << 1;
      code <<= 1;
    }
    throw new InflateError('invalid code lengths set');
  }

  private put(octet: number): void {
    if (this.length >= this.end) throw new Full();
    if (this.length === this.out.length) {
      charge(this.length >> 6);
      const larger = new Uint8Array(this.length * 2);
      larger.set(this.out);
      this.out = larger;
    }
    this.out[this.length++] = octet;
  }

  private stored(): void {
    if (this.bit > 0) {
      this.bit = 0;
      this.at++;
    }
    const { data } = this;
    if (this.at + 4 > data.length) throw new Underflow();
    const size = data[this.at]! | (data[this.at + 1]! << 8);
    if ((size ^ 0xffff) !== (data[this.at + 2]! | (data[this.at + 3]! << 8)))
      throw new InflateError('invalid stored block lengths');
    this.at += 4;
    for (let i = 0; i < size; i++) {
      if (this.at >= data.length) throw new Underflow();
      this.put(data[this.at]!);
      this.at++;
    }
  }

  private compressed(literals: Codes, distances: Codes): void {
    for (;;) {
      const symbol = this.symbol(literals);
      if (symbol < 256) this.put(symbol);
      else if (symbol === 256) return;
      else {
        if (symbol > 285) throw new InflateError('invalid literal/length code');
        const length = LENGTHS[symbol - 257]! + this.bits(LENGTH_BITS[symbol - 257]!);
        const code = this.symbol(distances);
        if (code > 29) throw new InflateError('invalid distance code');
        const distance = DISTANCES[code]! + this.bits(DISTANCE_BITS[code]!);
        if (distance > this.length) throw new InflateError('invalid distance too far back');
        for (let i = 0; i < length; i++) this.put(this.out[this.length - distance]!);
      }
    }
  }

  private dynamic(): void {
    const literalCount = this.bits(5) + 257;
    const distanceCount = this.bits(5) + 1;
    const codeCount = this.bits(4) + 4;
    const lengths = new Uint8Array(19);
    for (let i = 0; i < codeCount; i++) lengths[ORDER[i]!] = this.bits(3);
    const codes = codesOf(lengths);
    const all: number[] = [];
    while (all.length < literalCount + distanceCount) {
      const symbol = this.symbol(codes);
      if (symbol < 16) all.push(symbol);
      else {
        if (symbol === 16 && all.length === 0) throw new InflateError('invalid bit length repeat');
        const value = symbol === 16 ? all.at(-1)! : 0;
        const times =
          symbol === 16 ? 3 + this.bits(2) : symbol === 17 ? 3 + this.bits(3) : 11 + this.bits(7);
        for (let i = 0; i < times; i++) all.push(value);
      }
    }
    this.compressed(
      codesOf(all.slice(0, literalCount)),
      codesOf(all.slice(literalCount, literalCount + distanceCount)),
    );
  }

  /** True at the end of the last block, false when input is missing. */
  run(): boolean {
    try {
      for (;;) {
        const last = this.bits(1);
        const kind = this.bits(2);
        if (kind === 0) this.stored();
        else if (kind === 1) this.compressed(FIXED, FIXED_DISTANCES);
        else if (kind === 2) this.dynamic();
        else throw new InflateError('invalid block type');
        if (last === 1) break;
      }
    } catch (error) {
      if (error instanceof Underflow) {
        this.at = this.data.length;
        return false;
      }
      if (error instanceof Full) {
        this.isFull = true;
        if (this.bit > 0) this.at++;
        return false;
      }
      throw error;
    }
    if (this.bit > 0) this.at++;
    return true;
  }
}

/** What a raw stream that begins at `at` gives so far, at most `limit` octets. InflateError. */
export function inflate(
  data: Uint8Array,
  at: number,
  dictionary: Uint8Array = new Uint8Array(0),
  limit = Infinity,
): Inflated {
  const inflater = new Inflater(data, at, dictionary, limit);
  const done = inflater.run();
  charge(inflater.length >> 4);
  const out = inflater.out.slice(dictionary.length, inflater.length);
  return { out, consumed: inflater.at, done, full: inflater.isFull };
}
