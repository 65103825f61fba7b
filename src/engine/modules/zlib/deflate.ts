// Deflating (RFC 1951), bit for bit as the C library zlib does. zlib 1.2.13 deflate.c (deflate_stored, deflate_fast, deflate_slow,
// deflate_huff, deflate_rle, longest_match). Not in CPython, which links that library.
//
// All input is kept: positions are those in the stream, where C slides a window. The chains of equal hashes end where C's do.

import { charge } from '../../objects/charge.ts';
import { BlockWriter } from './trees.ts';

const MIN_MATCH = 3;
const MAX_MATCH = 258;
const MIN_LOOKAHEAD = MAX_MATCH + MIN_MATCH + 1;
const TOO_FAR = 4096;
const MAX_STORED = 65535;

/** Flush modes. */
const [NO_FLUSH, PARTIAL, , FULL, FINISH, BLOCK] = [0, 1, 2, 3, 4, 5];
/** Strategies. */
const [FILTERED, HUFFMAN_ONLY, RLE, FIXED] = [1, 2, 3, 4];

/** Flush modes in the order of what they do. */
const RANK: Readonly<Record<number, number>> = { 0: 0, 5: 1, 1: 2, 2: 4, 3: 6, 4: 8, [-1]: -1 };

/** By level: reduce the search above this length, no lazy search above, quit above, length of chains searched. */
const CONFIGURATION: readonly (readonly [number, number, number, number])[] = [
  [0, 0, 0, 0],
  [4, 4, 8, 4],
  [4, 5, 16, 8],
  [4, 6, 32, 32],
  [4, 4, 16, 16],
  [8, 16, 32, 32],
  [8, 16, 128, 128],
  [8, 32, 128, 256],
  [32, 128, 258, 1024],
  [32, 258, 258, 4096],
];

export interface DeflateOptions {
  readonly level: number;
  readonly wbits: number;
  readonly memLevel: number;
  readonly strategy: number;
}

export class Deflater {
  readonly options: DeflateOptions;
  private writer: BlockWriter;
  /** The dictionary, then all input. */
  private data = new Uint8Array(1024);
  private end = 0;
  private at = 0;
  private blockStart = 0;
  private readonly maxDistance: number;
  private readonly hashMask: number;
  private readonly hashShift: number;
  private head: Int32Array;
  private prev: Int32Array;
  /** Positions before `at` that are not yet in the chains, for want of bytes behind them. */
  private insert = 0;
  private matchLength = MIN_MATCH - 1;
  private matchStart = 0;
  private prevLength = MIN_MATCH - 1;
  private matchAvailable = false;
  /** Where C's window of twice its size begins, and how far it is filled: a block that began before can not be stored. */
  private windowStart = 0;
  private filled = 0;
  /** What lies before has been given up by a full flush. */
  private base = 0;
  private lastFlush = -1;
  /** Z_BUF_ERROR, whose message C keeps. */
  hadNothingToDo = false;

  constructor(options: DeflateOptions) {
    this.options = options;
    const { level, memLevel, strategy } = options;
    const windowBits = Math.max(Math.abs(options.wbits) & 15, 9);
    this.maxDistance = (1 << windowBits) - MIN_LOOKAHEAD;
    const hashBits = memLevel + 7;
    this.hashMask = (1 << hashBits) - 1;
    this.hashShift = Math.floor((hashBits + MIN_MATCH - 1) / MIN_MATCH);
    this.head = new Int32Array(1 << hashBits).fill(-1);
    this.prev = new Int32Array(1024);
    this.writer = new BlockWriter(level, strategy === FIXED, memLevel);
  }

  clone(): Deflater {
    const other = Object.assign(Object.create(Deflater.prototype) as Deflater, this);
    other.writer = this.writer.clone();
    other.data = this.data.slice();
    other.head = this.head.slice();
    other.prev = this.prev.slice();
    return other;
  }

  /** deflateSetDictionary: what matches may refer to before any input. */
  setDictionary(dictionary: Uint8Array): void {
    const windowSize = this.maxDistance + MIN_LOOKAHEAD;
    this.append(dictionary.subarray(Math.max(0, dictionary.length - windowSize)));
    while (this.end - this.at >= MIN_MATCH) this.insertAt(this.at++);
    this.insert = this.end - this.at;
    this.at = this.blockStart = this.filled = this.end;
  }

  /** Takes input, and gives what is written by then. */
  run(input: Uint8Array, flush: number): Uint8Array {
    charge(1 + (input.length >> 4));
    const isRepeated = input.length === 0 && RANK[flush]! <= RANK[this.lastFlush]!;
    this.lastFlush = flush;
    if (isRepeated && flush !== FINISH) {
      if (flush !== NO_FLUSH) this.hadNothingToDo = true;
      return new Uint8Array(0);
    }
    this.append(input);
    const { level, strategy } = this.options;
    if (level === 0) this.store(flush);
    else if (strategy === HUFFMAN_ONLY) this.huffman(flush);
    else if (strategy === RLE) this.runLength(flush);
    else if (level <= 3) this.fast(flush);
    else this.slow(flush);
    const { writer } = this;
    if (flush === PARTIAL) writer.align();
    else if (flush !== NO_FLUSH && flush !== FINISH && flush !== BLOCK) {
      writer.stored(new Uint8Array(0), false);
      if (flush === FULL) {
        this.head.fill(-1);
        if (this.at === this.end) {
          this.blockStart = this.base = this.windowStart = this.at;
          this.insert = 0;
        }
      }
    }
    return Uint8Array.from(writer.out.splice(0));
  }

  private append(input: Uint8Array): void {
    const size = this.end + input.length;
    if (size + MAX_MATCH > this.data.length) {
      const data = new Uint8Array(2 * size + MAX_MATCH);
      data.set(this.data.subarray(0, this.end));
      this.data = data;
      const prev = new Int32Array(2 * size + MAX_MATCH);
      prev.set(this.prev.subarray(0, this.end));
      this.prev = prev;
    }
    this.data.set(input, this.end);
    this.end = size;
    for (let at = this.at - this.insert; this.insert > 0 && at + MIN_MATCH <= size; at++) {
      this.insertAt(at);
      this.insert--;
    }
  }

  /** INSERT_STRING: the head of the chain before; -1: there is none. */
  private insertAt(at: number): number {
    const { data, hashShift } = this;
    const hash =
      ((data[at]! << (2 * hashShift)) ^ (data[at + 1]! << hashShift) ^ data[at + 2]!) &
      this.hashMask;
    const before = this.head[hash]!;
    this.prev[at] = before;
    this.head[hash] = at;
    return before;
  }

  /** May `candidate` be referred to from here? The first position of all never is. */
  private reaches(candidate: number): boolean {
    return candidate > this.base && this.at - candidate <= this.maxDistance;
  }

  private longestMatch(first: number): number {
    const { data, prev, at } = this;
    const [good, , nice, chain] = CONFIGURATION[this.options.level]!;
    const lookahead = this.end - at;
    const enough = Math.min(nice, lookahead);
    const limit = Math.max(at - this.maxDistance, this.base);
    let left = this.prevLength >= good ? chain >> 2 : chain;
    let best = this.prevLength;
    const longest = Math.min(MAX_MATCH, lookahead);
    for (let candidate = first; ;) {
      if (
        data[candidate + best] === data[at + best] &&
        data[candidate + best - 1] === data[at + best - 1]
      ) {
        let length = 0;
        while (length < longest && data[candidate + length] === data[at + length]) length++;
        if (length > best) {
          this.matchStart = candidate;
          best = length;
          if (length >= enough) break;
        }
      }
      candidate = prev[candidate]!;
      if (candidate <= limit || --left === 0) break;
    }
    return Math.min(best, lookahead);
  }

  /** `fill_window`, as far as it moves the window. */
  private fillWindow(): void {
    const size = this.maxDistance + MIN_LOOKAHEAD;
    do {
      if (this.at - this.windowStart >= size + this.maxDistance) this.windowStart += size;
      const room = this.windowStart + 2 * size - this.filled;
      const count = Math.min(room, this.end - this.filled);
      if (count === 0) break;
      this.filled += count;
    } while (this.filled - this.at < MIN_LOOKAHEAD);
  }

  private flushBlock(last: boolean): void {
    const block = this.data.subarray(this.blockStart, this.at);
    this.writer.flushBlock(block, last, this.blockStart >= this.windowStart);
    this.blockStart = this.at;
  }

  private mustWait(flush: number, wanted: number): boolean {
    if (this.filled - this.at < wanted) this.fillWindow();
    const lookahead = this.end - this.at;
    return lookahead === 0 || (flush === NO_FLUSH && lookahead < wanted);
  }

  private finish(flush: number, insert: number): void {
    if (flush === NO_FLUSH) return;
    this.insert = Math.min(this.at, insert);
    if (flush === FINISH) this.flushBlock(true);
    else if (this.writer.hasSymbols) this.flushBlock(false);
  }

  private fast(flush: number): void {
    const [, maxInsert] = CONFIGURATION[this.options.level]!;
    const { writer, data } = this;
    while (!this.mustWait(flush, MIN_LOOKAHEAD)) {
      const first = this.end - this.at >= MIN_MATCH ? this.insertAt(this.at) : -1;
      if (this.reaches(first)) this.matchLength = this.longestMatch(first);
      let full: boolean;
      if (this.matchLength >= MIN_MATCH) {
        const length = this.matchLength;
        full = writer.match(this.at - this.matchStart, length);
        this.matchLength = 0;
        const inserts = length <= maxInsert && this.end - this.at - length >= MIN_MATCH;
        for (let i = 1; inserts && i < length; i++) this.insertAt(this.at + i);
        this.at += length;
      } else full = writer.literal(data[this.at++]!);
      if (full) this.flushBlock(false);
    }
    this.finish(flush, MIN_MATCH - 1);
  }

  private slow(flush: number): void {
    const [, maxLazy] = CONFIGURATION[this.options.level]!;
    const { writer, data } = this;
    const filtered = this.options.strategy === FILTERED;
    while (!this.mustWait(flush, MIN_LOOKAHEAD)) {
      const first = this.end - this.at >= MIN_MATCH ? this.insertAt(this.at) : -1;
      this.prevLength = this.matchLength;
      const prevMatch = this.matchStart;
      this.matchLength = MIN_MATCH - 1;
      if (this.prevLength < maxLazy && this.reaches(first)) {
        this.matchLength = this.longestMatch(first);
        const isFar = this.matchLength === MIN_MATCH && this.at - this.matchStart > TOO_FAR;
        if (this.matchLength <= 5 && (filtered || isFar)) this.matchLength = MIN_MATCH - 1;
      }
      if (this.prevLength >= MIN_MATCH && this.matchLength <= this.prevLength) {
        const lastInsert = this.end - MIN_MATCH;
        const full = writer.match(this.at - 1 - prevMatch, this.prevLength);
        for (let left = this.prevLength - 2; left > 0; left--)
          if (++this.at <= lastInsert) this.insertAt(this.at);
        this.matchAvailable = false;
        this.matchLength = MIN_MATCH - 1;
        this.at++;
        if (full) this.flushBlock(false);
      } else if (this.matchAvailable) {
        if (writer.literal(data[this.at - 1]!)) this.flushBlock(false);
        this.at++;
      } else {
        this.matchAvailable = true;
        this.at++;
      }
    }
    if (flush === NO_FLUSH) return;
    if (this.matchAvailable) {
      writer.literal(data[this.at - 1]!);
      this.matchAvailable = false;
    }
    this.finish(flush, MIN_MATCH - 1);
  }

  private huffman(flush: number): void {
    while (!this.mustWait(flush, 1))
      if (this.writer.literal(this.data[this.at++]!)) this.flushBlock(false);
    this.finish(flush, 0);
  }

  private runLength(flush: number): void {
    const { writer, data } = this;
    while (!this.mustWait(flush, MAX_MATCH + 1)) {
      let length = 0;
      if (this.at > this.base) {
        const before = data[this.at - 1];
        const most = Math.min(MAX_MATCH, this.end - this.at);
        while (length < most && data[this.at + length] === before) length++;
      }
      let full: boolean;
      if (length >= MIN_MATCH) {
        full = writer.match(1, length);
        this.at += length;
      } else full = writer.literal(data[this.at++]!);
      if (full) this.flushBlock(false);
    }
    this.finish(flush, 0);
  }

  /** Level 0. C's blocks depend on the room it has for output, too. */
  private store(flush: number): void {
    if (flush === NO_FLUSH) return;
    do {
      const to = Math.min(this.end, this.at + MAX_STORED);
      const last = flush === FINISH && to === this.end;
      if (to > this.at || last) this.writer.stored(this.data.subarray(this.at, to), last);
      this.at = this.blockStart = to;
    } while (this.at < this.end);
  }
}
