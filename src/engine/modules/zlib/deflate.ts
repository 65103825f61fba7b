// Deflating (RFC 1951): matches found by hashing three octets, written with the fixed codes. What it writes is right but not byte for byte
// what the C library zlib writes, which builds its own codes.

import { charge } from '../../objects/charge.ts';

class BitWriter {
  readonly out: number[] = [];
  private value = 0;
  private count = 0;
  put(value: number, bits: number): void {
    for (let i = 0; i < bits; i++) {
      this.value |= ((value >> i) & 1) << this.count;
      if (++this.count === 8) {
        this.out.push(this.value);
        this.value = this.count = 0;
      }
    }
  }
  /** Huffman codes are written from their first bit. */
  code(value: number, bits: number): void {
    for (let i = bits - 1; i >= 0; i--) this.put((value >> i) & 1, 1);
  }
  align(): void {
    if (this.count > 0) this.put(0, 8 - this.count);
  }
}

function literal(w: BitWriter, symbol: number): void {
  if (symbol < 144) w.code(0x30 + symbol, 8);
  else if (symbol < 256) w.code(0x190 + symbol - 144, 9);
  else if (symbol < 280) w.code(symbol - 256, 7);
  else w.code(0xc0 + symbol - 280, 8);
}

/** [code, extra bits, their value] of a length or distance: steps double every `per` codes. */
function codeOf(value: number, least: number, per: number): [number, number, number] {
  let base = least;
  let code = 0;
  for (;;) {
    const extra = Math.max(0, Math.floor(code / per) - 1);
    if (value < base + (1 << extra)) return [code, extra, value - base];
    base += 1 << extra;
    code++;
  }
}

/** A whole raw stream. `level` 0: stored blocks. */
export function deflate(data: Uint8Array, level: number): Uint8Array {
  const w = new BitWriter();
  charge(data.length >> 2);
  if (level === 0) {
    for (let at = 0; at === 0 || at < data.length; at += 65535) {
      const part = data.subarray(at, at + 65535);
      w.put(at + 65535 >= data.length ? 1 : 0, 3);
      w.align();
      w.put(part.length, 16);
      w.put(part.length ^ 0xffff, 16);
      for (const octet of part) w.put(octet, 8);
    }
    return Uint8Array.from(w.out);
  }
  w.put(3, 3);
  const seen = new Map<number, number>();
  for (let at = 0; at < data.length;) {
    const key =
      at + 2 < data.length ? (data[at]! << 16) | (data[at + 1]! << 8) | data[at + 2]! : -1;
    const before = key < 0 ? undefined : seen.get(key);
    if (key >= 0) seen.set(key, at);
    let length = 0;
    if (before !== undefined && at - before <= 32768) {
      while (
        length < 258 &&
        at + length < data.length &&
        data[before + length] === data[at + length]
      )
        length++;
    }
    if (length < 3) {
      literal(w, data[at++]!);
      continue;
    }
    if (length === 258) literal(w, 285);
    else {
      const [code, extra, rest] = codeOf(length, 3, 4);
      literal(w, 257 + code);
      w.put(rest, extra);
    }
    const [code, extra, rest] = codeOf(at - before!, 1, 2);
    w.code(code, 5);
    w.put(rest, extra);
    at += length;
  }
  literal(w, 256);
  w.align();
  return Uint8Array.from(w.out);
}
