// The mmap object: memory of the machine as a sequence of octets with a position. CPython 3.13 Modules/mmapmodule.c (mmap_object,
// new_mmap_object, is_writable, is_resizeable).

import { COMMON_MEMORY } from '../../base/access-kind.ts';
import { OpenFile } from '../../machine/files/descriptors.ts';
import { fail } from '../../machine/files/errno.ts';
import { RegularFile } from '../../machine/files/inode.ts';
import { FilePages, PrivatePages, SharedPages, type Pages } from '../../machine/files/mapping.ts';
import { heap } from '../../memory/heap.ts';
import { fixedBytes, free, PyObject, type PyType } from '../../objects/object.ts';
import { dropInstanceDict } from '../../objects/own-fields.ts';
import { raise } from '../../objects/raise.ts';
import { newStaticType } from '../../objects/static-type.ts';
import { clearWeakRefs } from '../../objects/weakref-list.ts';
import { currentThread } from '../../vm/current.ts';
import { processFiles, systemCall } from '../posix/system-call.ts';

export const PAGE_SIZE = 4096;
export const ACCESS_DEFAULT = 0;
export const ACCESS_READ = 1;
export const ACCESS_WRITE = 2;
export const ACCESS_COPY = 3;
export const MAP_SHARED = 1;
export const MAP_PRIVATE = 2;
export const MAP_ANONYMOUS = 0x20;
export const PROT_READ = 1;
export const PROT_WRITE = 2;

export const MmapType = newStaticType('mmap', {
  module: 'mmap',
  dotted: true,
  basicSize: 72,
  isBaseType: true,
  hasWeakrefs: true,
});

export interface MapOptions {
  readonly fd: number;
  readonly length: number;
  readonly flags: number;
  readonly prot: number;
  readonly access: number;
  readonly offset: number;
  readonly trackfd: boolean;
}

export class PyMmap extends PyObject {
  /** Null once closed. */
  pages: Pages | null;
  /** Its own descriptor for the file; -1: none. */
  fd: number;
  readonly access: number;
  readonly offset: number;
  position = 0;
  exports = 0;
  readonly bufferFormat = 'B';
  readonly bufferItemSize = 1;

  constructor(type: PyType, pages: Pages, fd: number, access: number, offset: number) {
    super(type, fixedBytes(type));
    this.pages = pages;
    this.fd = fd;
    this.access = access;
    this.offset = offset;
  }

  get bufferReadonly(): boolean {
    return this.access === ACCESS_READ;
  }
  /** The octets: the machine's own. ValueError once closed. */
  get value(): Uint8Array {
    return this.pages?.octets ?? raise('ValueError', 'mmap closed or invalid');
  }
  get size(): number {
    return this.value.length;
  }

  /** Tells whoever explores schedules that the memory is read or written. */
  reached(kind: 'read' | 'write'): void {
    currentThread.machineLog?.touchKey(COMMON_MEMORY, kind, '');
  }

  requireWritable(): void {
    if (this.access === ACCESS_READ) raise('TypeError', "mmap can't modify a readonly memory map.");
  }

  close(): void {
    if (this.pages === null) return;
    if (this.exports > 0) raise('BufferError', 'cannot close exported pointers exist');
    this.dropPages();
  }

  private dropPages(): void {
    const { fd, pages } = this;
    this.pages = null;
    this.fd = -1;
    if (fd !== -1 && processFiles().has(fd)) processFiles().close(fd);
    if (pages instanceof FilePages) pages.mapped.closed();
  }

  /** At the end of its life. */
  drop(): void {
    if (this.pages !== null) this.dropPages();
  }
}
MmapType.tp_dealloc = (o) => {
  (o as PyMmap).drop();
  if (o.weakrefs !== null) clearWeakRefs(o);
  dropInstanceDict(o);
  free(o, fixedBytes(o.type));
};

/** What may be done with the memory, and whether writing changes the file. */
function accessOf({
  access,
  flags,
  prot,
}: MapOptions): [flags: number, prot: number, access: number] {
  const both = PROT_READ | PROT_WRITE;
  if (access !== ACCESS_DEFAULT && (flags !== MAP_SHARED || prot !== both))
    raise('ValueError', "mmap can't specify both access, flags and prot.");
  if (access === ACCESS_READ) return [MAP_SHARED, PROT_READ, access];
  if (access === ACCESS_WRITE) return [MAP_SHARED, both, access];
  if (access === ACCESS_COPY) return [MAP_PRIVATE, both, access];
  if (access !== ACCESS_DEFAULT) raise('ValueError', 'mmap invalid access parameter.');
  if ((prot & both) === both) return [flags, prot, ACCESS_DEFAULT];
  return [flags, prot, (prot & PROT_WRITE) !== 0 ? ACCESS_WRITE : ACCESS_READ];
}

export function newMmap(type: PyType, options: MapOptions): PyMmap {
  const { fd, offset, trackfd } = options;
  if (options.length < 0) raise('OverflowError', 'memory mapped length must be positive');
  if (offset < 0) raise('OverflowError', 'memory mapped offset must be positive');
  const [flags, prot, access] = accessOf(options);
  const file = fd === -1 ? null : systemCall((files) => files.file(fd));
  const length =
    file?.inode instanceof RegularFile
      ? lengthIn(file.inode, options.length, offset)
      : options.length;
  const pages = systemCall(() => map(file, length, offset, flags, prot));
  const own = fd === -1 || !trackfd ? -1 : systemCall((files) => files.dup(fd, false));
  return new PyMmap(type, pages, own, access, offset);
}

/** As much of the file as is asked for; 0: the rest. */
function lengthIn(file: RegularFile, length: number, offset: number): number {
  const { size } = file;
  if (length === 0) {
    if (size === 0) raise('ValueError', 'cannot mmap an empty file');
    if (offset >= size) raise('ValueError', 'mmap offset is greater than file size');
    return size - offset;
  }
  if (offset > size || size - offset < length)
    raise('ValueError', 'mmap length is greater than file size');
  return length;
}

/** mmap(2). EINVAL, EACCES, ENODEV, ENOMEM. */
function map(
  file: OpenFile | null,
  length: number,
  offset: number,
  flags: number,
  prot: number,
): Pages {
  if (length === 0 || offset % PAGE_SIZE !== 0) fail('EINVAL');
  const shared = (flags & MAP_SHARED) !== 0;
  if (!shared && (flags & MAP_PRIVATE) === 0) fail('EINVAL');
  if (file === null || (flags & MAP_ANONYMOUS) !== 0) {
    if (length > heap.limitBytes) fail('ENOMEM');
    return shared ? new SharedPages(length) : new PrivatePages(new Uint8Array(length));
  }
  if (!file.readable) fail('EACCES');
  if (!(file.inode instanceof RegularFile)) return fail('ENODEV');
  if (shared && (prot & PROT_WRITE) !== 0 && !file.writable) fail('EACCES');
  if (!shared) return new PrivatePages(file.inode.window(offset, length).slice());
  return new FilePages(file.inode, offset, length, new OpenFile(file.inode, file.flags));
}
