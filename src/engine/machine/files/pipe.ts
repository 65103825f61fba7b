// A pipe: 16 pages of 4 KB between those who write and those who read. Not in CPython: the kernel's fs/pipe.c (pipe_read, pipe_write).
// As there, a write fills up the last page only if what does not fill pages of its own fits behind it; so up to PIPE_BUF octets go in as a
// whole or not at all.

import { Channel, POLLERR, POLLHUP, POLLIN, POLLOUT } from './channel.ts';
import { fail } from './errno.ts';
import { S_IFIFO, type Volume } from './inode.ts';
import type { OpenFile } from './descriptors.ts';

const PAGE_SIZE = 4096;
const PAGES = 16;

/** What is in a page: `start` to `end`. */
interface Page {
  readonly octets: Uint8Array;
  start: number;
  end: number;
}

export class Pipe extends Channel {
  private readonly pages: Page[] = [];
  private readers = 0;
  private writers = 0;

  constructor(volume: Volume, mode: number, nowNs: bigint) {
    super(volume, S_IFIFO | mode, nowNs);
    this.links = 1;
  }

  get waiting(): number {
    return this.pages.reduce((sum, page) => sum + page.end - page.start, 0);
  }

  opened(file: OpenFile): void {
    if (file.readable) this.readers++;
    if (file.writable) this.writers++;
  }

  released(file: OpenFile): void {
    if (file.readable) this.readers--;
    if (file.writable) this.writers--;
    if (this.readers === 0 && this.writers === 0) this.pages.length = 0;
  }

  receive(_file: OpenFile, count: number): Uint8Array | null {
    if (count > 0 && this.pages.length === 0 && this.writers > 0) return null;
    const result = new Uint8Array(Math.min(count, this.waiting));
    for (let filled = 0; filled < result.length;) {
      const page = this.pages[0]!;
      const part = page.octets.subarray(
        page.start,
        Math.min(page.end, page.start + result.length - filled),
      );
      result.set(part, filled);
      filled += part.length;
      page.start += part.length;
      if (page.start === page.end) this.pages.shift();
    }
    return result;
  }

  send(_file: OpenFile, data: Uint8Array): number | null {
    if (this.readers === 0) fail('EPIPE');
    if (data.length === 0) return 0;
    let written = 0;
    const odd = data.length % PAGE_SIZE;
    const last = this.pages.at(-1);
    if (odd > 0 && last !== undefined && last.end + odd <= PAGE_SIZE) {
      last.octets.set(data.subarray(0, odd), last.end);
      last.end += odd;
      written = odd;
    }
    while (written < data.length && this.pages.length < PAGES) {
      const part = data.subarray(written, written + PAGE_SIZE);
      const octets = new Uint8Array(PAGE_SIZE);
      octets.set(part);
      this.pages.push({ octets, start: 0, end: part.length });
      written += part.length;
    }
    if (written === 0) return null;
    this.news++;
    return written;
  }

  poll(file: OpenFile): number {
    let events = 0;
    if (file.readable) {
      if (this.pages.length > 0) events |= POLLIN;
      if (this.writers === 0) events |= POLLHUP;
    }
    if (file.writable) {
      if (this.pages.length < PAGES) events |= POLLOUT;
      if (this.readers === 0) events |= POLLERR;
    }
    return events;
  }
}
