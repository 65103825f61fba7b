// HMAC, PBKDF2 and scrypt. CPython 3.13 Modules/_hashopenssl.c (_hashlib_hmac_singleshot_impl, pbkdf2_hmac_impl, _hashlib_scrypt_impl);
// RFC 2104, 8018, 7914.

import { charge } from '../../objects/charge.ts';
import type { Hasher } from './hasher.ts';

/** HMAC as a hash function of its own. */
export class Hmac implements Hasher {
  readonly name: string;
  readonly digestSize: number;
  readonly blockSize: number;
  private inner: Hasher;
  private outer: Hasher;

  constructor(make: () => Hasher, key: Uint8Array) {
    this.inner = make();
    this.outer = make();
    this.name = `hmac-${this.inner.name}`;
    this.digestSize = this.inner.digestSize;
    this.blockSize = this.inner.blockSize;
    if (key.length > this.blockSize) {
      const shorter = make();
      shorter.update(key);
      key = shorter.digest();
    }
    const padded = new Uint8Array(this.blockSize);
    padded.set(key);
    this.inner.update(padded.map((o) => o ^ 0x36));
    this.outer.update(padded.map((o) => o ^ 0x5c));
  }

  update(data: Uint8Array): void {
    this.inner.update(data);
  }

  copy(): Hmac {
    const other = Object.create(Hmac.prototype) as Hmac;
    Object.assign(other, this);
    other.inner = this.inner.copy();
    other.outer = this.outer.copy();
    return other;
  }

  digest(): Uint8Array {
    const end = this.outer.copy();
    end.update(this.inner.digest());
    return end.digest();
  }
}

export function pbkdf2(
  make: () => Hasher,
  password: Uint8Array,
  salt: Uint8Array,
  rounds: number,
  length: number,
): Uint8Array {
  const keyed = new Hmac(make, password);
  const out = new Uint8Array(length);
  for (let block = 1, at = 0; at < length; block++, at += keyed.digestSize) {
    const first = keyed.copy();
    first.update(salt);
    first.update(
      Uint8Array.of(block >>> 24, (block >>> 16) & 255, (block >>> 8) & 255, block & 255),
    );
    let u = first.digest();
    const sum = u.slice();
    for (let i = 1; i < rounds; i++) {
      if (i % 64 === 0) charge(2048);
      const next = keyed.copy();
      next.update(u);
      u = next.digest();
      for (let j = 0; j < sum.length; j++) sum[j]! ^= u[j]!;
    }
    out.set(sum.subarray(0, Math.min(sum.length, length - at)), at);
  }
  return out;
}

const rotate = (x: number, n: number): number => (x << n) | (x >>> (32 - n));

function salsa8(block: Int32Array): void {
  const x = Int32Array.from(block);
  const quarter = (a: number, b: number, c: number, d: number): void => {
    x[b]! ^= rotate((x[a]! + x[d]!) | 0, 7);
    x[c]! ^= rotate((x[b]! + x[a]!) | 0, 9);
    x[d]! ^= rotate((x[c]! + x[b]!) | 0, 13);
    x[a]! ^= rotate((x[d]! + x[c]!) | 0, 18);
  };
  for (let i = 0; i < 4; i++) {
    quarter(0, 4, 8, 12);
    quarter(5, 9, 13, 1);
    quarter(10, 14, 2, 6);
    quarter(15, 3, 7, 11);
    quarter(0, 1, 2, 3);
    quarter(5, 6, 7, 4);
    quarter(10, 11, 8, 9);
    quarter(15, 12, 13, 14);
  }
  for (let i = 0; i < 16; i++) block[i]! += x[i]!;
}

function mixBlocks(b: Int32Array, r: number): void {
  const x = b.slice((2 * r - 1) * 16, 2 * r * 16);
  const y = new Int32Array(b.length);
  for (let i = 0; i < 2 * r; i++) {
    for (let j = 0; j < 16; j++) x[j]! ^= b[16 * i + j]!;
    salsa8(x);
    y.set(x, 16 * ((i >> 1) + (i & 1 ? r : 0)));
  }
  b.set(y);
}

export function scrypt(
  make: () => Hasher,
  password: Uint8Array,
  salt: Uint8Array,
  n: number,
  r: number,
  p: number,
  length: number,
): Uint8Array {
  const blocks = pbkdf2(make, password, salt, 1, p * 128 * r);
  const words = new Int32Array(blocks.buffer);
  for (let i = 0; i < p; i++) {
    const x = words.subarray(32 * r * i, 32 * r * (i + 1));
    const v = new Int32Array(32 * r * n);
    for (let j = 0; j < n; j++) {
      charge(8 * r);
      v.set(x, 32 * r * j);
      mixBlocks(x, r);
    }
    for (let j = 0; j < n; j++) {
      charge(8 * r);
      const k = x[(2 * r - 1) * 16]! & (n - 1);
      for (let w = 0; w < x.length; w++) x[w]! ^= v[32 * r * k + w]!;
      mixBlocks(x, r);
    }
  }
  return pbkdf2(make, password, blocks, 1, length);
}
