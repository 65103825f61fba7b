// What a descriptor of a process leads to: it can be read from, as far as poll tells, once the process has ended. Not in CPython: the
// kernel's fs/pidfs.c (pidfd_poll).

import { Channel, POLLHUP, POLLIN } from './channel.ts';
import { fail } from './errno.ts';
import type { Volume } from './inode.ts';
import type { ProcessEntry } from '../process-table.ts';

const POLLRDNORM = 0x040;

export class ProcessDescriptor extends Channel {
  readonly entry: ProcessEntry;

  constructor(volume: Volume, nowNs: bigint, entry: ProcessEntry) {
    super(volume, 0o700, nowNs);
    this.links = 1;
    this.entry = entry;
  }

  /** The end of the process is all that can be seen through it. */
  override get key(): string {
    return `process:${this.entry.pid}`;
  }

  poll(): number {
    if (this.entry.status === null) return 0;
    return POLLIN | POLLRDNORM | (this.entry.reaped ? POLLHUP : 0);
  }
  get waiting(): number {
    return 0;
  }
  receive(): never {
    return fail('EINVAL');
  }
  send(): never {
    return fail('EINVAL');
  }
  opened(): void {}
  released(): void {}
}
