// An epoll instance: a set of descriptors that is watched. Not in CPython: the kernel's fs/eventpoll.c.
//
// An entry belongs to a description, not to a descriptor: it goes when the description does. Level and edge triggering, one-shot.

import { Channel, POLLERR, POLLHUP, POLLIN } from './channel.ts';
import { fail } from './errno.ts';
import type { Volume } from './inode.ts';
import type { OpenFile } from './descriptors.ts';

export const EPOLLET = 0x8000_0000;
export const EPOLLONESHOT = 0x4000_0000;
const EVENTS = 0x3fff;

interface Watch {
  readonly file: OpenFile;
  mask: number;
  /** Edge-triggered: what has been told already. */
  told: number;
  /** The channel's news when it was. */
  seen: number;
  disabled: boolean;
}

export class Epoll extends Channel {
  private readonly watches = new Map<number, Watch>();

  constructor(volume: Volume, nowNs: bigint) {
    super(volume, 0o600, nowNs);
  }

  add(fd: number, file: OpenFile, mask: number): void {
    this.sweep();
    if (!(file.inode instanceof Channel)) fail('EPERM');
    if (this.watches.has(fd)) fail('EEXIST');
    this.watches.set(fd, { file, mask, told: 0, seen: 0, disabled: false });
  }

  change(fd: number, mask: number): void {
    this.sweep();
    const watch = this.watches.get(fd);
    if (watch === undefined) fail('ENOENT');
    watch.mask = mask;
    watch.told = 0;
    watch.disabled = false;
  }

  remove(fd: number): void {
    this.sweep();
    if (!this.watches.delete(fd)) fail('ENOENT');
  }

  /** Descriptions that nobody has open any more. */
  private sweep(): void {
    for (const [fd, watch] of this.watches)
      if (watch.file.references === 0) this.watches.delete(fd);
  }

  private eventsOf(watch: Watch): number {
    if (watch.disabled) return 0;
    const channel = watch.file.inode as Channel;
    const now = channel.poll(watch.file);
    if (channel.news !== watch.seen) {
      watch.seen = channel.news;
      watch.told = 0;
    }
    const events = now & ((watch.mask & EVENTS) | POLLERR | POLLHUP);
    return (watch.mask & EPOLLET) === 0 ? events : events & ~watch.told;
  }

  get ready(): boolean {
    this.sweep();
    for (const watch of this.watches.values()) if (this.eventsOf(watch) !== 0) return true;
    return false;
  }

  /** Up to `max` [descriptor, events]; what was told moves to the end, so that nobody starves. */
  take(max: number): [number, number][] {
    this.sweep();
    const found: [number, number][] = [];
    for (const [fd, watch] of [...this.watches]) {
      const now = (watch.file.inode as Channel).poll(watch.file);
      watch.told &= now;
      const events = this.eventsOf(watch);
      if (events === 0) continue;
      if (found.length === max) break;
      found.push([fd, events]);
      if ((watch.mask & EPOLLET) !== 0) watch.told |= events;
      if ((watch.mask & EPOLLONESHOT) !== 0) watch.disabled = true;
      this.watches.delete(fd);
      this.watches.set(fd, watch);
    }
    return found;
  }

  get descriptors(): Iterable<number> {
    return this.watches.keys();
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
  poll(): number {
    return this.ready ? POLLIN : 0;
  }
  opened(): void {}
  released(): void {
    this.watches.clear();
  }
}
