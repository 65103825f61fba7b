// Memory that several address spaces see: what mmap(2) makes. Knows no Python. Not in CPython: the kernel's struct vm_area_struct.
//
// A mapping of a file shows the file's own octets, so whoever writes to one sees it in the other. Shared memory without a file is not
// copied when a process is (fork.ts); a private mapping is.

import { OpenFile } from './descriptors.ts';
import type { RegularFile } from './inode.ts';

/** Pages without a file that processes share. */
export class SharedPages {
  octets: Uint8Array;
  constructor(length: number) {
    this.octets = new Uint8Array(length);
  }
  resize(length: number): void {
    const larger = new Uint8Array(length);
    larger.set(this.octets.subarray(0, length));
    this.octets = larger;
  }
}

/** Pages of one process. */
export class PrivatePages {
  octets: Uint8Array;
  constructor(octets: Uint8Array) {
    this.octets = octets;
  }
}

/** A part of a file. */
export class FilePages {
  readonly file: RegularFile;
  readonly offset: number;
  length: number;
  /** Keeps the data of a file alive that has no name any more. */
  readonly mapped: OpenFile;
  constructor(file: RegularFile, offset: number, length: number, mapped: OpenFile) {
    this.file = file;
    this.offset = offset;
    this.length = length;
    this.mapped = mapped;
  }
  /** The mapping of a child process. */
  forked(): FilePages {
    const { file, offset, length, mapped } = this;
    return new FilePages(file, offset, length, new OpenFile(file, mapped.flags));
  }
  get octets(): Uint8Array {
    return this.file.window(this.offset, this.length);
  }
}

export type Pages = SharedPages | PrivatePages | FilePages;
