// SHA-224, 256, 384, 512 (FIPS 180-4). CPython 3.13 Modules/sha2module.c. The constants are roots of primes, computed exactly.

import { BlockHasher } from './hasher.ts';

function primes(count: number): bigint[] {
  const found: bigint[] = [];
  for (let n = 2n; found.length < count; n++) if (found.every((p) => n % p !== 0n)) found.push(n);
  return found;
}

/** 64 bits behind the point of the square (2) or cube (3) root of p. */
function rootBits(p: bigint, degree: 2n | 3n): bigint {
  const target = p << (64n * degree);
  let low = 1n << 64n;
  let high = 1n << 70n;
  while (high - low > 1n) {
    const middle = (low + high) >> 1n;
    if (middle ** degree <= target) low = middle;
    else high = middle;
  }
  return low & 0xffffffffffffffffn;
}

const PRIMES = primes(80);
const CUBES = PRIMES.map((p) => rootBits(p, 3n));
const SQUARES = PRIMES.slice(0, 16).map((p) => rootBits(p, 2n));
const high = (x: bigint): number => Number(x >> 32n) | 0;
const low = (x: bigint): number => Number(x & 0xffffffffn) | 0;

const K256 = Int32Array.from(CUBES.slice(0, 64), high);
const w = new Int32Array(64);
const rotate = (x: number, n: number): number => (x >>> n) | (x << (32 - n));

export class Sha256 extends BlockHasher {
  readonly name: string;
  readonly digestSize: number;
  private readonly state: Int32Array;
  constructor(bits: 224 | 256) {
    super(64);
    this.name = `sha${bits}`;
    this.digestSize = bits / 8;
    // SHA-224 starts from the second halves of the next eight roots.
    this.state = Int32Array.from(
      bits === 256 ? SQUARES.slice(0, 8) : SQUARES.slice(8),
      bits === 256 ? high : low,
    );
  }

  protected compress(data: Uint8Array, at: number): void {
    const view = new DataView(data.buffer, data.byteOffset + at, 64);
    for (let i = 0; i < 16; i++) w[i] = view.getInt32(4 * i);
    for (let i = 16; i < 64; i++) {
      const x = w[i - 15]!;
      const y = w[i - 2]!;
      const s0 = rotate(x, 7) ^ rotate(x, 18) ^ (x >>> 3);
      const s1 = rotate(y, 17) ^ rotate(y, 19) ^ (y >>> 10);
      w[i] = (w[i - 16]! + s0 + w[i - 7]! + s1) | 0;
    }
    const s = this.state;
    let a = s[0]!,
      b = s[1]!,
      c = s[2]!,
      d = s[3]!,
      e = s[4]!,
      f = s[5]!,
      g = s[6]!,
      h = s[7]!;
    for (let i = 0; i < 64; i++) {
      const t1 =
        (h +
          (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) +
          ((e & f) ^ (~e & g)) +
          K256[i]! +
          w[i]!) |
        0;
      const t2 =
        ((rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      h = g;
      g = f;
      f = e;
      e = (d + t1) | 0;
      d = c;
      c = b;
      b = a;
      a = (t1 + t2) | 0;
    }
    [a, b, c, d, e, f, g, h].forEach((word, i) => {
      s[i]! += word;
    });
  }

  copy(): Sha256 {
    const other = this.copyInto(new Sha256(this.digestSize === 32 ? 256 : 224));
    other.state.set(this.state);
    return other;
  }

  digest(): Uint8Array {
    const end = this.copy();
    end.pad(8, false);
    const out = new DataView(new ArrayBuffer(32));
    end.state.forEach((word, i) => out.setInt32(4 * i, word));
    return new Uint8Array(out.buffer).slice(0, this.digestSize);
  }
}

const K_HIGH = Int32Array.from(CUBES, high);
const K_LOW = Int32Array.from(CUBES, low);
const wHigh = new Int32Array(80);
const wLow = new Int32Array(80);
/** SHA-384 starts from the roots of the ninth to sixteenth primes. */
const START_384 = SQUARES.slice(8);
/** The high half of lowA + lowB + ... : what is carried over. */
const carry = (sum: number): number => Math.floor(sum / 0x100000000);

export class Sha512 extends BlockHasher {
  readonly name: string;
  readonly digestSize: number;
  private readonly high: Int32Array;
  private readonly low: Int32Array;
  constructor(bits: 384 | 512) {
    super(128);
    this.name = `sha${bits}`;
    this.digestSize = bits / 8;
    const start = bits === 512 ? SQUARES.slice(0, 8) : START_384;
    this.high = Int32Array.from(start, high);
    this.low = Int32Array.from(start, low);
  }

  protected compress(data: Uint8Array, at: number): void {
    schedule(new DataView(data.buffer, data.byteOffset + at, 128));
    const H = Int32Array.from(this.high);
    const L = Int32Array.from(this.low);
    for (let i = 0; i < 80; i++) {
      const eh = H[4]!,
        el = L[4]!,
        ah = H[0]!,
        al = L[0]!;
      const s1h =
        ((eh >>> 14) | (el << 18)) ^ ((eh >>> 18) | (el << 14)) ^ ((el >>> 9) | (eh << 23));
      const s1l =
        ((el >>> 14) | (eh << 18)) ^ ((el >>> 18) | (eh << 14)) ^ ((eh >>> 9) | (el << 23));
      const chh = (eh & H[5]!) ^ (~eh & H[6]!);
      const chl = (el & L[5]!) ^ (~el & L[6]!);
      let sum = (L[7]! >>> 0) + (s1l >>> 0) + (chl >>> 0) + (K_LOW[i]! >>> 0) + (wLow[i]! >>> 0);
      const t1l = sum | 0;
      const t1h = (H[7]! + s1h + chh + K_HIGH[i]! + wHigh[i]! + carry(sum)) | 0;
      const s0h = ((ah >>> 28) | (al << 4)) ^ ((al >>> 2) | (ah << 30)) ^ ((al >>> 7) | (ah << 25));
      const s0l = ((al >>> 28) | (ah << 4)) ^ ((ah >>> 2) | (al << 30)) ^ ((ah >>> 7) | (al << 25));
      const mjh = (ah & H[1]!) ^ (ah & H[2]!) ^ (H[1]! & H[2]!);
      const mjl = (al & L[1]!) ^ (al & L[2]!) ^ (L[1]! & L[2]!);
      H.copyWithin(1, 0, 7);
      L.copyWithin(1, 0, 7);
      sum = (L[4]! >>> 0) + (t1l >>> 0);
      L[4] = sum | 0;
      H[4] = H[4]! + t1h + carry(sum);
      sum = (t1l >>> 0) + (s0l >>> 0) + (mjl >>> 0);
      L[0] = sum | 0;
      H[0] = t1h + s0h + mjh + carry(sum);
    }
    for (let i = 0; i < 8; i++) {
      const sum = (this.low[i]! >>> 0) + (L[i]! >>> 0);
      this.low[i] = sum | 0;
      this.high[i] = this.high[i]! + H[i]! + carry(sum);
    }
  }

  copy(): Sha512 {
    const other = this.copyInto(new Sha512(this.digestSize === 64 ? 512 : 384));
    other.high.set(this.high);
    other.low.set(this.low);
    return other;
  }

  digest(): Uint8Array {
    const end = this.copy();
    end.pad(16, false);
    const out = new DataView(new ArrayBuffer(64));
    for (let i = 0; i < 8; i++) {
      out.setInt32(8 * i, end.high[i]!);
      out.setInt32(8 * i + 4, end.low[i]!);
    }
    return new Uint8Array(out.buffer).slice(0, this.digestSize);
  }
}

function schedule(view: DataView): void {
  for (let i = 0; i < 16; i++) {
    wHigh[i] = view.getInt32(8 * i);
    wLow[i] = view.getInt32(8 * i + 4);
  }
  for (let i = 16; i < 80; i++) {
    const xh = wHigh[i - 15]!,
      xl = wLow[i - 15]!,
      yh = wHigh[i - 2]!,
      yl = wLow[i - 2]!;
    const s0h = ((xh >>> 1) | (xl << 31)) ^ ((xh >>> 8) | (xl << 24)) ^ (xh >>> 7);
    const s0l = ((xl >>> 1) | (xh << 31)) ^ ((xl >>> 8) | (xh << 24)) ^ ((xl >>> 7) | (xh << 25));
    const s1h = ((yh >>> 19) | (yl << 13)) ^ ((yl >>> 29) | (yh << 3)) ^ (yh >>> 6);
    const s1l = ((yl >>> 19) | (yh << 13)) ^ ((yh >>> 29) | (yl << 3)) ^ ((yl >>> 6) | (yh << 26));
    const sum = (wLow[i - 16]! >>> 0) + (s0l >>> 0) + (wLow[i - 7]! >>> 0) + (s1l >>> 0);
    wLow[i] = sum | 0;
    wHigh[i] = wHigh[i - 16]! + s0h + wHigh[i - 7]! + s1h + carry(sum);
  }
}
