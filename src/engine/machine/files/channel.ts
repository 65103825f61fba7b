// What octets flow through: pipes and sockets. Not in CPython: the kernel's file_operations (read, write, poll, release).
//
// Nothing here blocks. `receive` and `send` say null when they would have to wait; whoever made the call (modules/posix/blocking.ts) then
// fails with EAGAIN or blocks the thread until `poll` says that it is worth another try.

import { Inode } from './inode.ts';
import type { OpenFile } from './descriptors.ts';

export const POLLIN = 0x001;
export const POLLPRI = 0x002;
export const POLLOUT = 0x004;
export const POLLERR = 0x008;
export const POLLHUP = 0x010;
export const POLLNVAL = 0x020;
export const POLLRDHUP = 0x2000;

export abstract class Channel extends Inode {
  /** How often something came that somebody may wait for: what edge-triggered epoll tells. */
  news = 0;

  /** Up to `count` octets; empty: the end; null: nothing there yet. */
  abstract receive(file: OpenFile, count: number): Uint8Array | null;
  /** How many octets were taken; null: no room. EPIPE. */
  abstract send(file: OpenFile, data: Uint8Array): number | null;
  /** POLLIN ... as they are now. */
  abstract poll(file: OpenFile): number;
  /** A description of it was made. */
  abstract opened(file: OpenFile): void;
  /** The last descriptor of a description was closed. */
  abstract released(file: OpenFile): void;
  /** Octets that FIONREAD tells. */
  abstract get waiting(): number;

  get size(): number {
    return 0;
  }

  /** For the access log. */
  get key(): string {
    return `${(this.mode & 0o170000) === 0o140000 ? 'socket' : 'file'}:${this.number}`;
  }
}

/** Octets in the order in which they came, taken from the front in pieces of any size. */
export class ByteQueue {
  private readonly chunks: Uint8Array[] = [];
  /** Octets of the first chunk that are gone. */
  private offset = 0;
  length = 0;

  push(data: Uint8Array): void {
    if (data.length === 0) return;
    const last = this.chunks.at(-1);
    // Many small pieces become few: a byte at a time costs no list of thousands.
    if (last !== undefined && this.chunks.length > 1 && last.length + data.length <= 4096) {
      const merged = new Uint8Array(last.length + data.length);
      merged.set(last);
      merged.set(data, last.length);
      this.chunks[this.chunks.length - 1] = merged;
    } else this.chunks.push(data.slice());
    this.length += data.length;
  }

  /** A copy of up to `count` octets at the front; `keep`: they stay (MSG_PEEK). */
  take(count: number, keep = false): Uint8Array {
    const result = new Uint8Array(Math.min(count, this.length));
    let filled = 0;
    let index = 0;
    let offset = this.offset;
    while (filled < result.length) {
      const chunk = this.chunks[index]!;
      const part = chunk.subarray(offset, offset + result.length - filled);
      result.set(part, filled);
      filled += part.length;
      offset += part.length;
      if (offset === chunk.length) {
        index++;
        offset = 0;
      }
    }
    if (keep) return result;
    this.chunks.splice(0, index);
    this.offset = offset;
    this.length -= result.length;
    return result;
  }

  clear(): void {
    this.chunks.length = 0;
    this.offset = 0;
    this.length = 0;
  }
}
