// What the standard streams of a process are connected to. Not in CPython: a terminal or a pipe of the operating system.

import type { DeviceDriver } from './inode.ts';

/** Standard input: octets that are there from the start, then the end of the file. */
export class InputStream implements DeviceDriver {
  readonly isTerminal: boolean;
  private readonly data: Uint8Array;
  private at = 0;
  constructor(text: string, isTerminal: boolean) {
    this.data = new TextEncoder().encode(text);
    this.isTerminal = isTerminal;
  }
  read(count: number): Uint8Array {
    let end = Math.min(this.at + count, this.data.length);
    // A terminal hands over a line at a time.
    const newline = this.isTerminal ? this.data.indexOf(10, this.at) : -1;
    if (newline >= 0) end = Math.min(end, newline + 1);
    const octets = this.data.slice(this.at, end);
    this.at = end;
    return octets;
  }
  write(data: Uint8Array): number {
    return data.length;
  }
}

/** Standard output and error: what is written is shown as text, however the octets are cut. */
export class OutputStream implements DeviceDriver {
  readonly isTerminal: boolean;
  private readonly show: (text: string) => void;
  /** The first octets of a character whose rest has not come yet. */
  private rest: Uint8Array = new Uint8Array(0);
  constructor(isTerminal: boolean, show: (text: string) => void) {
    this.isTerminal = isTerminal;
    this.show = show;
  }
  read(): Uint8Array {
    return new Uint8Array(0);
  }
  write(data: Uint8Array): number {
    let all = data;
    if (this.rest.length > 0) {
      all = new Uint8Array(this.rest.length + data.length);
      all.set(this.rest);
      all.set(data, this.rest.length);
    }
    const whole = all.length - unfinished(all);
    if (whole < all.length || this.rest.length > 0) this.rest = all.slice(whole);
    if (whole > 0) this.show(textOf(all.subarray(0, whole)));
    return data.length;
  }
}

/** Text of octets; what is no UTF-8 is shown as U+DC80 ... U+DCFF, so that nothing is lost. */
function textOf(octets: Uint8Array): string {
  const whole = decoded(octets);
  if (whole !== null) return whole;
  let text = '';
  for (let i = 0; i < octets.length;) {
    const size = sizeAt(octets[i]!);
    const part = size === 0 ? null : decoded(octets.subarray(i, i + size));
    text += part ?? String.fromCharCode(0xdc00 + octets[i]!);
    i += part === null ? 1 : size;
  }
  return text;
}

/** Octets of the character that begins so; 0: none does. */
function sizeAt(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  return lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** As many octets as fit on the host's stack as arguments. */
const SHORT = 1024;

function decoded(octets: Uint8Array): string | null {
  if (octets.length <= SHORT && isAscii(octets))
    return String.fromCharCode.apply(null, octets as unknown as number[]);
  try {
    return decoder.decode(octets);
  } catch {
    return null;
  }
}

function isAscii(octets: Uint8Array): boolean {
  for (let i = 0; i < octets.length; i++) if (octets[i]! >= 0x80) return false;
  return true;
}

/** How many octets at the end begin a character of UTF-8 that is not complete. */
function unfinished(data: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= data.length; back++) {
    const octet = data[data.length - back]!;
    if (octet < 0x80) return 0;
    if (octet < 0xc0) continue;
    const size = octet < 0xe0 ? 2 : octet < 0xf0 ? 3 : 4;
    return size > back ? back : 0;
  }
  return 0;
}
