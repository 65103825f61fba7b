// Huffman trees and the blocks that are written with them, bit for bit as the C library zlib does. zlib 1.2.13 trees.c (build_tree,
// gen_bitlen, gen_codes, scan_tree, send_tree, build_bl_tree, compress_block, _tr_flush_block, _tr_stored_block, _tr_align).
// Not in CPython, which links that library.

const L_CODES = 286;
const D_CODES = 30;
const BL_CODES = 19;
const HEAP_SIZE = 2 * L_CODES + 1;
const END_BLOCK = 256;
const MAX_BITS = 15;

const EXTRA_LENGTH = [
  0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
];
const EXTRA_DISTANCE = [
  0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13,
];
const EXTRA_BL = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 3, 7];
const BL_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/** Code of a match length less 3, and of a distance less 1; where each code begins. */
const LENGTH_CODE = new Uint8Array(256);
const BASE_LENGTH = new Int32Array(29);
const DISTANCE_CODE = new Uint8Array(512);
const BASE_DISTANCE = new Int32Array(30);
{
  let length = 0;
  for (let code = 0; code < 28; code++) {
    BASE_LENGTH[code] = length;
    for (let n = 0; n < 1 << EXTRA_LENGTH[code]!; n++) LENGTH_CODE[length++] = code;
  }
  LENGTH_CODE[255] = 28;
  let distance = 0;
  for (let code = 0; code < 16; code++) {
    BASE_DISTANCE[code] = distance;
    for (let n = 0; n < 1 << EXTRA_DISTANCE[code]!; n++) DISTANCE_CODE[distance++] = code;
  }
  distance >>= 7;
  for (let code = 16; code < D_CODES; code++) {
    BASE_DISTANCE[code] = distance << 7;
    for (let n = 0; n < 1 << (EXTRA_DISTANCE[code]! - 7); n++)
      DISTANCE_CODE[256 + distance++] = code;
  }
}
const distanceCode = (distance: number): number =>
  distance < 256 ? DISTANCE_CODE[distance]! : DISTANCE_CODE[256 + (distance >>> 7)]!;

/** Codes and their lengths; the frequencies they are made from, and the parents while they are made. */
class Tree {
  readonly freq: Int32Array;
  readonly code: Int32Array;
  readonly dad: Int32Array;
  readonly len: Int32Array;
  maxCode = 0;
  readonly elems: number;
  readonly extra: readonly number[];
  readonly extraBase: number;
  readonly maxLength: number;
  readonly fixed: Tree | null;
  constructor(
    elems: number,
    extra: readonly number[],
    extraBase: number,
    maxLength: number,
    fixed: Tree | null,
  ) {
    const size = Math.max(HEAP_SIZE, 2 * elems + 1);
    this.freq = new Int32Array(size);
    this.code = new Int32Array(size);
    this.dad = new Int32Array(size);
    this.len = new Int32Array(size);
    this.elems = elems;
    this.extra = extra;
    this.extraBase = extraBase;
    this.maxLength = maxLength;
    this.fixed = fixed;
  }
}

function reversed(code: number, length: number): number {
  let result = 0;
  for (let i = 0; i < length; i++) result |= ((code >>> i) & 1) << (length - 1 - i);
  return result;
}

function genCodes(tree: Tree, maxCode: number, counts: Int32Array): void {
  const next = new Int32Array(MAX_BITS + 1);
  let code = 0;
  for (let bits = 1; bits <= MAX_BITS; bits++) next[bits] = code = (code + counts[bits - 1]!) << 1;
  for (let n = 0; n <= maxCode; n++) {
    const length = tree.len[n]!;
    if (length !== 0) tree.code[n] = reversed(next[length]!++, length);
  }
}

const FIXED_LITERALS = new Tree(288, EXTRA_LENGTH, 257, MAX_BITS, null);
const FIXED_DISTANCES = new Tree(D_CODES, EXTRA_DISTANCE, 0, MAX_BITS, null);
{
  const counts = new Int32Array(MAX_BITS + 1);
  for (let n = 0; n < 288; n++) {
    FIXED_LITERALS.len[n] = n < 144 ? 8 : n < 256 ? 9 : n < 280 ? 7 : 8;
    counts[FIXED_LITERALS.len[n]!]!++;
  }
  genCodes(FIXED_LITERALS, 287, counts);
  for (let n = 0; n < D_CODES; n++) {
    FIXED_DISTANCES.len[n] = 5;
    FIXED_DISTANCES.code[n] = reversed(n, 5);
  }
}

/** The bits of a stream, and the symbols of the block that is not yet written. */
export class BlockWriter {
  out: number[] = [];
  private buffer = 0;
  private valid = 0;
  private literals = new Tree(L_CODES, EXTRA_LENGTH, 257, MAX_BITS, FIXED_LITERALS);
  private distances = new Tree(D_CODES, EXTRA_DISTANCE, 0, MAX_BITS, FIXED_DISTANCES);
  private lengths = new Tree(BL_CODES, EXTRA_BL, 0, 7, null);
  /** Distance (0: a literal) and literal or length less 3, in turn. */
  private symbols: number[] = [];
  private readonly symbolsMax: number;
  private optLength = 0;
  private staticLength = 0;
  private readonly level: number;
  private readonly onlyFixed: boolean;

  constructor(level: number, onlyFixed: boolean, memLevel: number) {
    this.level = level;
    this.onlyFixed = onlyFixed;
    this.symbolsMax = (1 << (memLevel + 6)) - 1;
    this.initBlock();
  }

  /** For `compressobj.copy()`. */
  clone(): BlockWriter {
    const other = Object.assign(Object.create(BlockWriter.prototype) as BlockWriter, this);
    other.out = this.out.slice();
    other.symbols = this.symbols.slice();
    for (const name of ['literals', 'distances', 'lengths'] as const) {
      const tree = this[name];
      const copy = new Tree(tree.elems, tree.extra, tree.extraBase, tree.maxLength, tree.fixed);
      copy.freq.set(tree.freq);
      other[name] = copy;
    }
    return other;
  }

  get hasSymbols(): boolean {
    return this.symbols.length > 0;
  }

  private initBlock(): void {
    for (const tree of [this.literals, this.distances, this.lengths]) tree.freq.fill(0);
    this.literals.freq[END_BLOCK] = 1;
    this.optLength = this.staticLength = 0;
    this.symbols = [];
  }

  /** `_tr_tally`: true if the block is full. */
  literal(octet: number): boolean {
    this.symbols.push(0, octet);
    this.literals.freq[octet]!++;
    return this.symbols.length === 2 * this.symbolsMax;
  }
  match(distance: number, length: number): boolean {
    this.symbols.push(distance, length - 3);
    this.literals.freq[LENGTH_CODE[length - 3]! + 257]!++;
    this.distances.freq[distanceCode(distance - 1)]!++;
    return this.symbols.length === 2 * this.symbolsMax;
  }

  bits(value: number, count: number): void {
    this.buffer |= value << this.valid;
    this.valid += count;
    while (this.valid >= 8) {
      this.out.push(this.buffer & 0xff);
      this.buffer >>>= 8;
      this.valid -= 8;
    }
  }

  windup(): void {
    if (this.valid > 0) this.out.push(this.buffer & 0xff);
    this.buffer = 0;
    this.valid = 0;
  }

  /** `_tr_align`: an empty block of fixed codes. */
  align(): void {
    this.bits(2, 3);
    this.code(END_BLOCK, FIXED_LITERALS);
  }

  /** `_tr_stored_block`. */
  stored(data: Uint8Array, last: boolean): void {
    this.bits(last ? 1 : 0, 3);
    this.windup();
    const { length } = data;
    this.out.push(length & 0xff, length >>> 8, ~length & 0xff, (~length >>> 8) & 0xff);
    for (const octet of data) this.out.push(octet);
  }

  /** `_tr_flush_block`: writes the block in the shortest of three ways. `data`: what it stands for. */
  flushBlock(data: Uint8Array, last: boolean, mayStore: boolean): void {
    let optBytes = data.length + 5;
    let staticBytes = optBytes;
    let maxBl = 0;
    if (this.level > 0) {
      this.buildTree(this.literals);
      this.buildTree(this.distances);
      maxBl = this.buildBlTree();
      optBytes = (this.optLength + 3 + 7) >>> 3;
      staticBytes = (this.staticLength + 3 + 7) >>> 3;
      if (staticBytes <= optBytes || this.onlyFixed) optBytes = staticBytes;
    }
    if (mayStore && data.length + 4 <= optBytes) this.stored(data, last);
    else if (staticBytes === optBytes) {
      this.bits(2 + (last ? 1 : 0), 3);
      this.compressBlock(FIXED_LITERALS, FIXED_DISTANCES);
    } else {
      this.bits(4 + (last ? 1 : 0), 3);
      this.sendTrees(this.literals.maxCode + 1, this.distances.maxCode + 1, maxBl + 1);
      this.compressBlock(this.literals, this.distances);
    }
    this.initBlock();
    if (last) this.windup();
  }

  private code(symbol: number, tree: Tree): void {
    this.bits(tree.code[symbol]!, tree.len[symbol]!);
  }

  private compressBlock(literals: Tree, distances: Tree): void {
    const { symbols } = this;
    for (let i = 0; i < symbols.length; i += 2) {
      let distance = symbols[i]!;
      const value = symbols[i + 1]!;
      if (distance === 0) {
        this.code(value, literals);
        continue;
      }
      const lengthCode = LENGTH_CODE[value]!;
      this.code(lengthCode + 257, literals);
      const lengthBits = EXTRA_LENGTH[lengthCode]!;
      if (lengthBits > 0) this.bits(value - BASE_LENGTH[lengthCode]!, lengthBits);
      distance--;
      const code = distanceCode(distance);
      this.code(code, distances);
      const distanceBits = EXTRA_DISTANCE[code]!;
      if (distanceBits > 0) this.bits(distance - BASE_DISTANCE[code]!, distanceBits);
    }
    this.code(END_BLOCK, literals);
  }

  // ---- building trees ----

  private buildTree(tree: Tree): void {
    const { freq, dad, len, elems } = tree;
    const depth = new Uint8Array(HEAP_SIZE);
    const heap = new Int32Array(HEAP_SIZE);
    let heapLength = 0;
    let heapMax = HEAP_SIZE;
    let maxCode = -1;
    for (let n = 0; n < elems; n++) {
      if (freq[n] !== 0) {
        heap[++heapLength] = maxCode = n;
        depth[n] = 0;
      } else len[n] = 0;
    }
    while (heapLength < 2) {
      const node = (heap[++heapLength] = maxCode < 2 ? ++maxCode : 0);
      freq[node] = 1;
      depth[node] = 0;
      this.optLength--;
      if (tree.fixed !== null) this.staticLength -= tree.fixed.len[node]!;
    }
    tree.maxCode = maxCode;
    const smaller = (a: number, b: number): boolean =>
      freq[a]! < freq[b]! || (freq[a] === freq[b] && depth[a]! <= depth[b]!);
    const down = (from: number): void => {
      let k = from;
      const v = heap[k]!;
      for (let j = k << 1; j <= heapLength; j <<= 1) {
        if (j < heapLength && smaller(heap[j + 1]!, heap[j]!)) j++;
        if (smaller(v, heap[j]!)) break;
        heap[k] = heap[j]!;
        k = j;
      }
      heap[k] = v;
    };
    for (let n = heapLength >> 1; n >= 1; n--) down(n);
    let node = elems;
    do {
      const n = heap[1]!;
      heap[1] = heap[heapLength--]!;
      down(1);
      const m = heap[1]!;
      heap[--heapMax] = n;
      heap[--heapMax] = m;
      freq[node] = freq[n]! + freq[m]!;
      depth[node] = Math.max(depth[n]!, depth[m]!) + 1;
      dad[n] = dad[m] = node;
      heap[1] = node++;
      down(1);
    } while (heapLength >= 2);
    heap[--heapMax] = heap[1]!;
    genCodes(tree, maxCode, this.genBitLengths(tree, heap, heapMax));
  }

  /** `gen_bitlen`: numbers of codes by length. */
  private genBitLengths(tree: Tree, heap: Int32Array, heapMax: number): Int32Array {
    const { freq, dad, len, extra, extraBase, maxLength, fixed, maxCode } = tree;
    const counts = new Int32Array(MAX_BITS + 1);
    let overflow = 0;
    len[heap[heapMax]!] = 0;
    let h = heapMax + 1;
    for (; h < HEAP_SIZE; h++) {
      const n = heap[h]!;
      let bits = len[dad[n]!]! + 1;
      if (bits > maxLength) {
        bits = maxLength;
        overflow++;
      }
      len[n] = bits;
      if (n > maxCode || n >= tree.elems) continue;
      counts[bits]!++;
      const extraBits = n >= extraBase ? (extra[n - extraBase] ?? 0) : 0;
      this.optLength += freq[n]! * (bits + extraBits);
      if (fixed !== null) this.staticLength += freq[n]! * (fixed.len[n]! + extraBits);
    }
    if (overflow === 0) return counts;
    do {
      let bits = maxLength - 1;
      while (counts[bits] === 0) bits--;
      counts[bits]!--;
      counts[bits + 1]! += 2;
      counts[maxLength]!--;
      overflow -= 2;
    } while (overflow > 0);
    for (let bits = maxLength; bits !== 0; bits--) {
      for (let n = counts[bits]!; n !== 0;) {
        const m = heap[--h]!;
        if (m > maxCode) continue;
        if (len[m] !== bits) {
          this.optLength += (bits - len[m]!) * freq[m]!;
          len[m] = bits;
        }
        n--;
      }
    }
    return counts;
  }

  /** Runs of equal lengths in a tree, as `scan_tree` counts them and `send_tree` writes them. */
  private runs(tree: Tree, maxCode: number, emit: (symbol: number, count: number) => void): void {
    let previous = -1;
    let next = tree.len[0]!;
    let count = 0;
    let max = next === 0 ? 138 : 7;
    let min = next === 0 ? 3 : 4;
    for (let n = 0; n <= maxCode; n++) {
      const current = next;
      next = n + 1 <= maxCode ? tree.len[n + 1]! : -1;
      if (++count < max && current === next) continue;
      if (count < min) for (let i = 0; i < count; i++) emit(current, 0);
      else if (current !== 0) {
        if (current !== previous) {
          emit(current, 0);
          count--;
        }
        emit(16, count);
      } else emit(count <= 10 ? 17 : 18, count);
      count = 0;
      previous = current;
      if (next === 0) [max, min] = [138, 3];
      else if (current === next) [max, min] = [6, 3];
      else [max, min] = [7, 4];
    }
  }

  private buildBlTree(): number {
    const count = (symbol: number): void => void this.lengths.freq[symbol]!++;
    this.runs(this.literals, this.literals.maxCode, count);
    this.runs(this.distances, this.distances.maxCode, count);
    this.buildTree(this.lengths);
    let max = BL_CODES - 1;
    while (max >= 3 && this.lengths.len[BL_ORDER[max]!] === 0) max--;
    this.optLength += 3 * (max + 1) + 5 + 5 + 4;
    return max;
  }

  private sendTrees(literals: number, distances: number, lengths: number): void {
    this.bits(literals - 257, 5);
    this.bits(distances - 1, 5);
    this.bits(lengths - 4, 4);
    for (let rank = 0; rank < lengths; rank++) this.bits(this.lengths.len[BL_ORDER[rank]!]!, 3);
    const send = (symbol: number, count: number): void => {
      this.code(symbol, this.lengths);
      if (symbol === 16) this.bits(count - 3, 2);
      else if (symbol === 17) this.bits(count - 3, 3);
      else if (symbol === 18) this.bits(count - 11, 7);
    };
    this.runs(this.literals, literals - 1, send);
    this.runs(this.distances, distances - 1, send);
  }
}
