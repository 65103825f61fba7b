// Open files on the way from one process to another (SCM_RIGHTS): they belong to an octet of the stream, and a receiving call stops behind
// the message that they came with. Not in CPython: the kernel's net/unix/af_unix.c (unix_attach_fds, unix_stream_read_generic).

import type { OpenFile } from '../files/descriptors.ts';

interface Sent {
  readonly files: readonly OpenFile[];
  /** Where in the stream their message begins and ends. */
  readonly start: number;
  readonly end: number;
}

export class RightsQueue {
  /** Octets that have come in all. */
  position = 0;
  private read = 0;
  private readonly queue: Sent[] = [];
  /** Came with what was received last. Owned until somebody claims them. */
  private received: readonly OpenFile[] = [];

  pushed(count: number): void {
    this.position += count;
  }

  attach(files: readonly OpenFile[], start: number, count: number): void {
    for (const file of files) file.references++;
    this.queue.push({ files, start, end: start + count });
  }

  /** How many of `count` octets one call may take. */
  limit(count: number): number {
    const [first] = this.queue;
    if (first === undefined || first.start >= this.read + count) return count;
    return Math.min(count, first.end - this.read);
  }

  taken(count: number): void {
    give(this.received);
    this.received = [];
    this.read += count;
    const [first] = this.queue;
    if (first === undefined || first.start >= this.read) return;
    this.received = first.files;
    this.queue.shift();
  }

  /** What came with the octets that were received last; the caller owns a reference to each. */
  claim(): readonly OpenFile[] {
    const { received } = this;
    this.received = [];
    return received;
  }

  /** Nobody will receive them any more. */
  drop(): void {
    give(this.received);
    this.received = [];
    for (const { files } of this.queue.splice(0)) give(files);
  }
}

/** Gives references back. */
export function give(files: readonly OpenFile[]): void {
  for (const file of files) if (--file.references === 0) file.closed();
}
