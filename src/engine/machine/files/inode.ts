// What lies in the file system: inodes. Not in CPython: the kernel's struct inode and its kinds.
// Names are in directories, data and times in inodes; an inode lives as long as a name or an open description refers to it.

import { fail } from './errno.ts';
import type { FileLocks } from './file-locks.ts';

export const S_IFMT = 0o170000;
export const S_IFSOCK = 0o140000;
export const S_IFLNK = 0o120000;
export const S_IFREG = 0o100000;
export const S_IFBLK = 0o060000;
export const S_IFDIR = 0o040000;
export const S_IFCHR = 0o020000;
export const S_IFIFO = 0o010000;

/** Where an inode lies: what `st_dev` tells, and whether anything may be changed there. */
export interface Volume {
  readonly device: number;
  readonly readOnly: boolean;
  /** Next inode number; numbers are given out in order, so they are the same in every run. */
  nextInode: number;
  /** Bytes that its files take. */
  used: number;
  readonly capacity: number;
}

export abstract class Inode {
  readonly volume: Volume;
  readonly number: number;
  /** Type and permission bits. */
  mode: number;
  links = 0;
  /** Open descriptions; the data of a file without a name goes with the last of them. */
  opens = 0;
  /** Advisory locks, once somebody has asked for one. */
  locks: FileLocks | null = null;
  uid = 0;
  gid = 0;
  /** Nanoseconds since 1970, on virtual time. */
  atimeNs: bigint;
  mtimeNs: bigint;
  ctimeNs: bigint;
  constructor(volume: Volume, mode: number, nowNs: bigint) {
    this.volume = volume;
    this.number = volume.nextInode++;
    this.mode = mode;
    this.atimeNs = nowNs;
    this.mtimeNs = nowNs;
    this.ctimeNs = nowNs;
  }
  abstract get size(): number;
}

/** Data that somebody else keeps until it is asked for: the library's sources, the program's own files. */
export interface LazyData {
  readonly size: () => number;
  readonly read: () => Uint8Array;
}

export class RegularFile extends Inode {
  /** At least `length` octets; grows by doubling. */
  private buffer: Uint8Array = new Uint8Array(0);
  private length = 0;
  private lazy: LazyData | null = null;
  /** Written to since it was given to the machine. */
  changed = true;

  static fromHost(volume: Volume, mode: number, nowNs: bigint, lazy: LazyData): RegularFile {
    const file = new RegularFile(volume, S_IFREG | mode, nowNs);
    file.lazy = lazy;
    file.changed = false;
    return file;
  }

  get size(): number {
    return this.lazy === null ? this.length : this.lazy.size();
  }

  private load(): void {
    if (this.lazy === null) return;
    this.buffer = this.lazy.read().slice();
    this.length = this.buffer.length;
    this.lazy = null;
    this.volume.used += this.length;
  }

  /** A copy of up to `count` octets at `offset`. */
  read(offset: number, count: number): Uint8Array {
    this.load();
    return this.buffer.slice(Math.min(offset, this.length), Math.min(offset + count, this.length));
  }

  /** Fills `target` from `offset`; the number of octets read. */
  readInto(offset: number, target: Uint8Array): number {
    this.load();
    const end = Math.min(offset + target.length, this.length);
    if (end <= offset) return 0;
    target.set(this.buffer.subarray(offset, end));
    return end - offset;
  }

  /** The octets themselves, for a mapping; pages behind the end are zeros. What is written there is in the file. */
  window(offset: number, count: number): Uint8Array {
    this.load();
    if (offset + count > this.buffer.length) {
      const { length } = this;
      this.resize(offset + count);
      this.resize(length);
    }
    this.changed = true;
    return this.buffer.subarray(offset, offset + count);
  }

  /** Writes at `offset`; a gap before it is zeros. ENOSPC. */
  write(offset: number, data: Uint8Array): void {
    this.load();
    const end = offset + data.length;
    if (end > this.length) this.resize(end);
    this.buffer.set(data, offset);
    this.changed = true;
  }

  truncate(size: number): void {
    this.load();
    if (size < this.length) this.buffer.fill(0, size, this.length);
    this.resize(size);
    this.changed = true;
  }

  private resize(size: number): void {
    const { volume } = this;
    if (size > this.length && volume.used + size - this.length > volume.capacity) fail('ENOSPC');
    volume.used += size - this.length;
    if (size > this.buffer.length) {
      const larger = new Uint8Array(Math.min(Math.max(size, 2 * this.buffer.length, 64), 2 ** 30));
      larger.set(this.buffer.subarray(0, this.length));
      this.buffer = larger;
    }
    this.length = size;
  }

  /** No name and no description refers to it any more. */
  release(): void {
    if (this.lazy === null) this.volume.used -= this.length;
    this.buffer = new Uint8Array(0);
    this.length = 0;
    this.lazy = null;
  }
}

export class Directory extends Inode {
  /** Itself for the root. */
  parent: Directory;
  /** Its name in `parent`; a directory has one name only. */
  name: string;
  /** In order of creation, which is the order of listdir. */
  private readonly known = new Map<string, Inode>();
  /** Fills the directory when it is first looked into. */
  private fill: ((into: Directory) => void) | null;

  constructor(
    volume: Volume,
    mode: number,
    nowNs: bigint,
    parent: Directory | null,
    name: string,
    fill: ((into: Directory) => void) | null = null,
  ) {
    super(volume, S_IFDIR | mode, nowNs);
    this.parent = parent ?? this;
    this.name = name;
    this.fill = fill;
    this.links = 2;
  }

  get size(): number {
    return 4096;
  }

  get entries(): Map<string, Inode> {
    const { fill } = this;
    if (fill !== null) {
      this.fill = null;
      fill(this);
    }
    return this.known;
  }

  /** Enters a name; counts the link. */
  add(name: string, inode: Inode): void {
    this.entries.set(name, inode);
    if (inode instanceof Directory) {
      inode.parent = this;
      inode.name = name;
      this.links++;
    } else inode.links++;
  }

  /** Takes a name away; gives the inode that had it. */
  remove(name: string): Inode {
    const inode = this.entries.get(name)!;
    this.entries.delete(name);
    if (inode instanceof Directory) this.links--;
    else inode.links--;
    return inode;
  }
}

export class Symlink extends Inode {
  readonly target: string;
  constructor(volume: Volume, target: string, nowNs: bigint) {
    super(volume, S_IFLNK | 0o777, nowNs);
    this.target = target;
  }
  get size(): number {
    return new TextEncoder().encode(this.target).length;
  }
}

/** What a device does with the octets. */
export interface DeviceDriver {
  readonly isTerminal: boolean;
  /** It lets itself be asked to seek, which changes nothing. */
  readonly isSeekable?: boolean;
  /** Up to `count` octets; none: end of file. */
  read(count: number): Uint8Array;
  /** How many octets it took. */
  write(data: Uint8Array): number;
}

/** A character device, or what a standard stream is connected to. Has no places. */
export class Device extends Inode {
  readonly driver: DeviceDriver;
  constructor(volume: Volume, mode: number, nowNs: bigint, driver: DeviceDriver) {
    super(volume, mode, nowNs);
    this.driver = driver;
    this.links = 1;
  }
  get size(): number {
    return 0;
  }
}
