// A growing array of octets: what encoders write to, and BytesIO keeps. Not in CPython, where it is Objects/bytesobject.c (_PyBytesWriter).

export class Octets {
  private buffer: Uint8Array;
  length = 0;

  constructor(capacity = 64) {
    this.buffer = new Uint8Array(capacity);
  }

  reserve(extra: number): void {
    const needed = this.length + extra;
    if (needed <= this.buffer.length) return;
    const larger = new Uint8Array(Math.max(needed, this.buffer.length * 2));
    larger.set(this.buffer.subarray(0, this.length));
    this.buffer = larger;
  }

  push(octet: number): void {
    if (this.length === this.buffer.length) this.reserve(1);
    this.buffer[this.length++] = octet;
  }

  append(octets: Uint8Array): void {
    this.reserve(octets.length);
    this.buffer.set(octets, this.length);
    this.length += octets.length;
  }

  /** Of a text of characters below 256. */
  appendLatin1(text: string): void {
    this.reserve(text.length);
    for (let i = 0; i < text.length; i++) this.buffer[this.length++] = text.charCodeAt(i);
  }

  /** A copy. */
  take(): Uint8Array {
    return this.buffer.slice(0, this.length);
  }
}
