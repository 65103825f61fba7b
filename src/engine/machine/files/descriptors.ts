// Open files: descriptions and the descriptors of a process that point to them. Not in CPython: the kernel's struct file and files_struct.
//
// An open file description holds the offset and the status flags. `dup` and `fork` make new descriptors for the same description, so the
// offset is shared; `open` makes a new description.

import { Channel } from './channel.ts';
import { fail } from './errno.ts';
import { R_OK, W_OK, type FileSystem } from './filesystem.ts';
import { Device, Directory, RegularFile, Symlink, type Inode } from './inode.ts';

export const O_RDONLY = 0;
export const O_WRONLY = 1;
export const O_RDWR = 2;
export const O_ACCMODE = 3;
export const O_CREAT = 0o100;
export const O_EXCL = 0o200;
export const O_TRUNC = 0o1000;
export const O_APPEND = 0o2000;
export const O_NONBLOCK = 0o4000;
export const O_DIRECTORY = 0o200000;
export const O_NOFOLLOW = 0o400000;
export const O_CLOEXEC = 0o2000000;
export const O_PATH = 0o10000000;
export const O_TMPFILE = 0o20200000;

export const SEEK_SET = 0;
export const SEEK_CUR = 1;
export const SEEK_END = 2;

/** Descriptors of a process: RLIMIT_NOFILE. */
export const DESCRIPTORS_MAX = 1024;

export class OpenFile {
  readonly inode: Inode;
  /** O_RDONLY ...; O_NONBLOCK may change. */
  flags: number;
  offset = 0;
  /** Descriptors that point here, in all processes. */
  references = 0;

  constructor(inode: Inode, flags: number) {
    this.inode = inode;
    this.flags = flags;
    inode.opens++;
    if (inode instanceof Channel) inode.opened(this);
  }
  get readable(): boolean {
    return (this.flags & O_ACCMODE) !== O_WRONLY && (this.flags & O_PATH) === 0;
  }
  get writable(): boolean {
    return (this.flags & O_ACCMODE) !== O_RDONLY && (this.flags & O_PATH) === 0;
  }
  get blocks(): boolean {
    return (this.flags & O_NONBLOCK) === 0;
  }
  closed(): void {
    if (this.inode instanceof Channel) this.inode.released(this);
    this.inode.locks?.unlock(this);
    this.inode.opens--;
    releaseIfUnused(this.inode);
  }
}

/** Gives the data of a file back that has neither a name nor somebody who has it open. */
export function releaseIfUnused(inode: Inode | null): void {
  if (!(inode instanceof RegularFile) || inode.links > 0) return;
  if (inode.opens === 0) inode.release();
}

/** Has no offset. */
export function isStream(inode: Inode): inode is Device | Channel {
  return inode instanceof Device || inode instanceof Channel;
}

/** Can it be asked for another place? What can't is a pipe, a socket, a terminal. */
export function isSeekable(inode: Inode): boolean {
  if (inode instanceof Device) return inode.driver.isSeekable === true;
  return !isStream(inode);
}

interface Descriptor {
  readonly file: OpenFile;
  inheritable: boolean;
}

/** The files of one process: descriptors, working directory, umask. */
export class ProcessFiles {
  readonly fs: FileSystem;
  private readonly table: (Descriptor | undefined)[] = [];
  cwd: Directory;
  umask = 0o022;
  /** The process that holds the lock on a file which a thread of this one waits for (fcntl(2)). */
  waitsFor: ProcessFiles | null = null;

  constructor(fs: FileSystem, cwd: Directory) {
    this.fs = fs;
    this.cwd = cwd;
  }

  /** What a child of fork gets: the same descriptions under the same numbers. */
  fork(): ProcessFiles {
    const child = new ProcessFiles(this.fs, this.cwd);
    child.umask = this.umask;
    this.table.forEach((entry, fd) => {
      if (entry === undefined) return;
      entry.file.references++;
      child.table[fd] = { ...entry };
    });
    return child;
  }

  /** The description behind a descriptor. EBADF. */
  file(fd: number): OpenFile {
    return this.table[fd]?.file ?? fail('EBADF');
  }

  /** The pipe or socket behind a descriptor; null: it is none, or there is no such descriptor. */
  channel(fd: number): Channel | null {
    const inode = this.table[fd]?.file.inode;
    return inode instanceof Channel ? inode : null;
  }

  /** Descriptions that this process has open. */
  opened(): OpenFile[] {
    return this.table.flatMap((entry) => (entry === undefined ? [] : [entry.file]));
  }

  has(fd: number): boolean {
    return this.table[fd] !== undefined;
  }

  /** Enters a description under the lowest free number. EMFILE. */
  install(file: OpenFile, inheritable: boolean, lowest = 0): number {
    let fd = lowest;
    while (this.table[fd] !== undefined) fd++;
    if (fd >= DESCRIPTORS_MAX) fail('EMFILE');
    file.references++;
    this.table[fd] = { file, inheritable };
    return fd;
  }

  /** `start`: where a relative path begins, `dir_fd` or the working directory. */
  open(path: string, flags: number, mode: number, start: Directory = this.cwd): number {
    if (this.table.filter((e) => e !== undefined).length >= DESCRIPTORS_MAX) fail('EMFILE');
    const inode = this.openInode(start, path, flags, mode);
    return this.install(new OpenFile(inode, flags), (flags & O_CLOEXEC) === 0);
  }

  private openInode(start: Directory, path: string, flags: number, mode: number): Inode {
    const { fs } = this;
    const exclusive = (flags & (O_CREAT | O_EXCL)) === (O_CREAT | O_EXCL);
    const found = fs.find(start, path, (flags & O_NOFOLLOW) === 0 && !exclusive);
    if (found.inode === null) {
      if ((flags & O_CREAT) === 0) fail('ENOENT');
      return fs.createFile(found, mode & ~this.umask);
    }
    const { inode } = found;
    if (exclusive) fail('EEXIST');
    if (inode instanceof Symlink && (flags & O_PATH) === 0) fail('ELOOP');
    const access = flags & O_ACCMODE;
    if (inode instanceof Directory) {
      if (access !== O_RDONLY || (flags & O_CREAT) !== 0) fail('EISDIR');
    } else if ((flags & O_DIRECTORY) !== 0) fail('ENOTDIR');
    if ((flags & O_PATH) !== 0) return inode;
    if (access !== O_WRONLY) fs.require(inode, R_OK);
    if (access !== O_RDONLY) {
      if (inode.volume.readOnly) fail('EROFS');
      fs.require(inode, W_OK);
    }
    if ((flags & O_TRUNC) !== 0 && access !== O_RDONLY && inode instanceof RegularFile)
      fs.setSize(inode, 0);
    return inode;
  }

  close(fd: number): void {
    const entry = this.table[fd];
    if (entry === undefined) fail('EBADF');
    this.table[fd] = undefined;
    entry.file.inode.locks?.closedBy(this);
    if (--entry.file.references === 0) entry.file.closed();
  }

  /** At the end of the process. */
  closeAll(): void {
    this.table.forEach((entry, fd) => {
      if (entry !== undefined) this.close(fd);
    });
  }

  /** Closes those above the standard ones that `keep` does not name. */
  closeOthers(keep: readonly number[]): void {
    this.closeFrom(3, keep);
  }

  closeFrom(lowest: number, keep: readonly number[] = []): void {
    this.table.forEach((entry, fd) => {
      if (entry !== undefined && fd >= lowest && !keep.includes(fd)) this.close(fd);
    });
  }

  /** What execve(2) does to them. */
  closeOnExec(): void {
    this.table.forEach((entry, fd) => {
      if (entry !== undefined && !entry.inheritable) this.close(fd);
    });
  }

  dup(fd: number, inheritable: boolean, lowest = 0): number {
    return this.install(this.file(fd), inheritable, lowest);
  }

  dup2(fd: number, target: number, inheritable: boolean): void {
    const file = this.file(fd);
    if (target < 0 || target >= DESCRIPTORS_MAX) fail('EBADF');
    if (fd === target) return;
    file.references++;
    if (this.table[target] !== undefined) this.close(target);
    this.table[target] = { file, inheritable };
  }

  inheritable(fd: number): boolean {
    this.file(fd);
    return this.table[fd]!.inheritable;
  }

  setInheritable(fd: number, inheritable: boolean): void {
    this.file(fd);
    this.table[fd]!.inheritable = inheritable;
  }

  /** Both ends of a new pipe, the one to read first. */
  pipe(flags: number): [number, number] {
    const pipe = this.fs.newPipe();
    const keep = (flags & O_CLOEXEC) === 0;
    const extra = flags & O_NONBLOCK;
    const read = this.install(new OpenFile(pipe, O_RDONLY | extra), keep);
    try {
      return [read, this.install(new OpenFile(pipe, O_WRONLY | extra), keep)];
    } catch (error) {
      this.close(read);
      throw error;
    }
  }

  setBlocking(fd: number, blocking: boolean): void {
    const file = this.file(fd);
    file.flags = blocking ? file.flags & ~O_NONBLOCK : file.flags | O_NONBLOCK;
  }

  /** Up to `count` octets at the offset. Empty: end of file. A channel without any: EAGAIN. */
  read(fd: number, count: number): Uint8Array {
    const file = this.readable(fd);
    const { inode } = file;
    if (inode instanceof Channel) return inode.receive(file, count) ?? fail('EAGAIN');
    if (inode instanceof Device) return inode.driver.read(count);
    const data = (inode as RegularFile).read(file.offset, count);
    file.offset += data.length;
    inode.atimeNs = this.fs.now();
    return data;
  }

  /** Fills `target`; the number of octets. */
  readInto(fd: number, target: Uint8Array): number {
    const file = this.readable(fd);
    const { inode } = file;
    if (inode instanceof Channel || inode instanceof Device) {
      const data =
        inode instanceof Device
          ? inode.driver.read(target.length)
          : (inode.receive(file, target.length) ?? fail('EAGAIN'));
      target.set(data);
      return data.length;
    }
    const count = (inode as RegularFile).readInto(file.offset, target);
    file.offset += count;
    inode.atimeNs = this.fs.now();
    return count;
  }

  private readable(fd: number): OpenFile {
    const file = this.file(fd);
    if (!file.readable) fail('EBADF');
    if (file.inode instanceof Directory) fail('EISDIR');
    return file;
  }

  pread(fd: number, count: number, offset: number): Uint8Array {
    const { inode } = this.readable(fd);
    if (isStream(inode)) fail('ESPIPE');
    if (offset < 0) fail('EINVAL');
    return (inode as RegularFile).read(offset, count);
  }

  write(fd: number, data: Uint8Array): number {
    const file = this.file(fd);
    if (!file.writable) fail('EBADF');
    const { inode } = file;
    if (inode instanceof Channel) return inode.send(file, data) ?? fail('EAGAIN');
    if (inode instanceof Device) return inode.driver.write(data);
    if ((file.flags & O_APPEND) !== 0) file.offset = inode.size;
    this.writeAt(inode, data, file.offset);
    file.offset += data.length;
    return data.length;
  }

  pwrite(fd: number, data: Uint8Array, offset: number): number {
    const file = this.file(fd);
    if (!file.writable) fail('EBADF');
    if (isStream(file.inode)) fail('ESPIPE');
    if (offset < 0) fail('EINVAL');
    this.writeAt(file.inode, data, (file.flags & O_APPEND) !== 0 ? file.inode.size : offset);
    return data.length;
  }

  private writeAt(inode: Inode, data: Uint8Array, offset: number): void {
    if (data.length === 0) return;
    if (offset + data.length > 2 ** 31) fail('EFBIG');
    (inode as RegularFile).write(offset, data);
    inode.mtimeNs = this.fs.now();
    inode.ctimeNs = inode.mtimeNs;
  }

  lseek(fd: number, offset: number, whence: number): number {
    const file = this.file(fd);
    // null_lseek: whoever reads there is always at the beginning.
    if (!isSeekable(file.inode)) fail('ESPIPE');
    if (isStream(file.inode)) return 0;
    if (whence < 0 || whence > SEEK_END) fail('EINVAL');
    const base = whence === SEEK_SET ? 0 : whence === SEEK_CUR ? file.offset : file.inode.size;
    if (base + offset < 0) fail('EINVAL');
    file.offset = base + offset;
    return file.offset;
  }

  truncate(fd: number, size: number): void {
    const file = this.file(fd);
    if (!file.writable || isStream(file.inode)) fail('EINVAL');
    this.fs.setSize(file.inode, size);
  }

  isTerminal(fd: number): boolean {
    const { inode } = this.file(fd);
    return inode instanceof Device && inode.driver.isTerminal;
  }
}
