// Buffers with the octets that they had, and views of buffers (saved-groups.ts). A place that sees words and octets is twice as slow as one that
// sees one of them, so there is a class for each. Not in CPython.

import type { Group, Visit } from './saved-groups.ts';

/** Buffers of whole 32-bit words, which most are. */
export class WordsGroup implements Group {
  private readonly buffers: ArrayBuffer[] = [];
  private readonly words: Int32Array[] = [];
  private readonly saved: Int32Array[] = [];

  get size(): number {
    return this.buffers.length;
  }

  at(i: number): object {
    return this.buffers[i]!;
  }

  takes(o: object): boolean {
    return areWords(o as ArrayBuffer);
  }

  add(o: object): number {
    const words = new Int32Array(o as ArrayBuffer);
    this.buffers.push(o as ArrayBuffer);
    this.words.push(words);
    this.saved.push(words.slice());
    return words.length >>> 1;
  }

  restore(skip: Uint8Array): void {
    const { words, saved } = this;
    for (let i = 0; i < words.length; i++)
      if (skip[i] === 0 && !sameWords(words[i]!, saved[i]!)) words[i]!.set(saved[i]!);
  }

  changed(skip: Uint8Array, hits: number[]): void {
    const { words, saved } = this;
    for (let i = 0; i < words.length; i++)
      if (skip[i] === 0 && !sameWords(words[i]!, saved[i]!)) hits.push(i);
  }

  visitNew(): void {
    // Words lead nowhere.
  }
}

export function areWords(buffer: ArrayBuffer): boolean {
  return buffer.byteLength % 4 === 0;
}

/** Four at a time: tables of the allocator are thousands of words. */
function sameWords(now: Int32Array, then: Int32Array): boolean {
  const { length } = now;
  let i = 0;
  for (; i + 3 < length; i += 4)
    if (
      ((now[i]! ^ then[i]!) |
        (now[i + 1]! ^ then[i + 1]!) |
        (now[i + 2]! ^ then[i + 2]!) |
        (now[i + 3]! ^ then[i + 3]!)) !==
      0
    )
      return false;
  for (; i < length; i++) if (now[i] !== then[i]) return false;
  return true;
}

/** Other buffers. */
export class OctetsGroup implements Group {
  private readonly buffers: ArrayBuffer[] = [];
  private readonly octets: Uint8Array[] = [];
  private readonly saved: Uint8Array[] = [];

  get size(): number {
    return this.buffers.length;
  }

  at(i: number): object {
    return this.buffers[i]!;
  }

  takes(o: object): boolean {
    return !areWords(o as ArrayBuffer);
  }

  add(o: object): number {
    const octets = new Uint8Array(o as ArrayBuffer);
    this.buffers.push(o as ArrayBuffer);
    this.octets.push(octets);
    this.saved.push(octets.slice());
    return octets.length >>> 3;
  }

  restore(skip: Uint8Array): void {
    const { octets, saved } = this;
    for (let i = 0; i < octets.length; i++)
      if (skip[i] === 0 && !sameOctets(octets[i]!, saved[i]!)) octets[i]!.set(saved[i]!);
  }

  changed(skip: Uint8Array, hits: number[]): void {
    const { octets, saved } = this;
    for (let i = 0; i < octets.length; i++)
      if (skip[i] === 0 && !sameOctets(octets[i]!, saved[i]!)) hits.push(i);
  }

  visitNew(): void {
    // Octets lead nowhere.
  }
}

function sameOctets(now: Uint8Array, then: Uint8Array): boolean {
  for (let i = 0; i < now.length; i++) if (now[i] !== then[i]) return false;
  return true;
}

/** Views, whose octets are their buffer's. */
export class ViewGroup implements Group {
  private readonly views: ArrayBufferView[] = [];

  get size(): number {
    return this.views.length;
  }

  at(i: number): object {
    return this.views[i]!;
  }

  takes(): boolean {
    return true;
  }

  add(o: object): number {
    this.views.push(o as ArrayBufferView);
    return 0;
  }

  restore(): void {
    // Nothing of its own can change.
  }

  changed(): void {
    // As above.
  }

  visitNew(i: number, _before: Group | null, _j: number, visit: Visit): void {
    visit(this.views[i]!.buffer);
  }
}
