// The file system in memory: what system calls on paths do. Not in CPython: the operating system; see the manual pages of section 2.
//
// Knows no Python. Everything that a host could decide differently (inode numbers, order of a directory, times) is decided here, so that
// the same program sees the same files in every run. A program's writes stay here; `changes` tells what became of a folder.

import { fail } from './errno.ts';
import {
  Device,
  Directory,
  RegularFile,
  S_IFCHR,
  S_IFREG,
  Symlink,
  type DeviceDriver,
  type Inode,
  type LazyData,
  type Volume,
} from './inode.ts';
import { Pipe } from './pipe.ts';
import { pathOf, walk, type Found } from './path-walk.ts';

export const R_OK = 4;
export const W_OK = 2;
export const X_OK = 1;

/** Who makes the calls. The superuser may do everything but execute what nobody may. */
export interface Credentials {
  readonly uid: number;
  readonly gid: number;
}

export interface FileSystemOptions {
  /** Nanoseconds since 1970. */
  readonly now: () => bigint;
  readonly credentials: Credentials;
  /** Bytes that all files together may take. */
  readonly capacity: number;
}

export class FileSystem {
  readonly now: () => bigint;
  readonly credentials: Credentials;
  readonly root: Directory;
  private readonly main: Volume;
  private devices = 0;

  constructor(options: FileSystemOptions) {
    this.now = options.now;
    this.credentials = options.credentials;
    this.main = this.newVolume(false, options.capacity);
    this.root = new Directory(this.main, 0o755, this.now(), null, '');
  }

  private newVolume(readOnly: boolean, capacity: number): Volume {
    return { device: 0x801 + this.devices++, readOnly, nextInode: 2, used: 0, capacity };
  }

  // ---- setting the machine up ----

  /** The directory at an absolute path; made with its parents where missing. */
  makeDirectories(path: string, mode = 0o755): Directory {
    let directory = this.root;
    for (const part of path.split('/').filter((p) => p !== '')) {
      let next = directory.entries.get(part);
      if (next instanceof Symlink) next = this.lookup(directory, part, true);
      if (next === undefined) {
        next = new Directory(directory.volume, mode, this.now(), directory, part);
        directory.add(part, next);
      }
      if (!(next instanceof Directory)) fail('ENOTDIR');
      directory = next;
    }
    return directory;
  }

  /** A file whose data the host has. */
  provide(directory: Directory, name: string, data: LazyData, mode = 0o644): void {
    directory.add(name, RegularFile.fromHost(directory.volume, mode, this.now(), data));
  }

  /** A tree that nobody can change, at an absolute path; `fill` says what is in it when it is first looked into. */
  mountReadOnly(path: string, fill: (root: Directory) => void): Directory {
    const at = path.lastIndexOf('/');
    const parent = this.makeDirectories(path.slice(0, at));
    const name = path.slice(at + 1);
    const volume = this.newVolume(true, Infinity);
    const mounted = new Directory(volume, 0o755, this.now(), parent, name, fill);
    parent.add(name, mounted);
    return mounted;
  }

  addDevice(path: string, mode: number, driver: DeviceDriver): Device {
    const at = path.lastIndexOf('/');
    const device = new Device(this.main, S_IFCHR | mode, this.now(), driver);
    this.makeDirectories(path.slice(0, at)).add(path.slice(at + 1), device);
    return device;
  }

  /** A stream without a name, such as what standard output is connected to. */
  newStream(type: number, driver: DeviceDriver): Device {
    return new Device(this.main, type, this.now(), driver);
  }

  /** A pipe without a name. */
  newPipe(): Pipe {
    return new Pipe(this.main, 0o600, this.now());
  }

  // ---- finding ----

  find(start: Directory, path: string, follow: boolean): Found {
    return walk(this.root, start, path, follow, (d) => this.may(d, X_OK));
  }

  /** What a path names. ENOENT. */
  lookup(start: Directory, path: string, follow: boolean): Inode {
    return this.find(start, path, follow).inode ?? fail('ENOENT');
  }

  directory(start: Directory, path: string): Directory {
    const inode = this.lookup(start, path, true);
    return inode instanceof Directory ? inode : fail('ENOTDIR');
  }

  pathOf(directory: Directory): string {
    return pathOf(this.root, directory);
  }

  // ---- permissions ----

  /** Do the permission bits allow all of `wanted` (R_OK | W_OK | X_OK)? */
  may(inode: Inode, wanted: number): boolean {
    const { uid, gid } = this.credentials;
    if (uid === 0) {
      const executable = inode instanceof Directory || (inode.mode & 0o111) !== 0;
      return (wanted & X_OK) === 0 || executable;
    }
    const shift = inode.uid === uid ? 6 : inode.gid === gid ? 3 : 0;
    return ((inode.mode >> shift) & wanted) === wanted;
  }

  require(inode: Inode, wanted: number): void {
    if (!this.may(inode, wanted)) fail('EACCES');
  }

  /** Somebody is about to change the entries of `directory`. */
  private requireChange(directory: Directory): void {
    if (directory.volume.readOnly) fail('EROFS');
    this.require(directory, W_OK | X_OK);
  }

  /** Only the owner may change the bits and times of an inode. */
  requireOwner(inode: Inode): void {
    if (inode.volume.readOnly) fail('EROFS');
    const { uid } = this.credentials;
    if (uid !== 0 && uid !== inode.uid) fail('EPERM');
  }

  access(start: Directory, path: string, wanted: number, follow = true): boolean {
    const inode = this.lookup(start, path, follow);
    if ((wanted & W_OK) !== 0 && inode.volume.readOnly) fail('EROFS');
    return this.may(inode, wanted);
  }

  // ---- changing names ----

  private own<T extends Inode>(inode: T): T {
    inode.uid = this.credentials.uid;
    inode.gid = this.credentials.gid;
    return inode;
  }

  private touch(directory: Directory): void {
    directory.mtimeNs = this.now();
    directory.ctimeNs = directory.mtimeNs;
  }

  /** A new empty file at a place where nothing is. */
  createFile(found: Found, mode: number): RegularFile {
    if (found.wantsDirectory) fail('EISDIR');
    this.requireChange(found.parent);
    const file = this.own(
      new RegularFile(found.parent.volume, S_IFREG | (mode & 0o7777), this.now()),
    );
    found.parent.add(found.name, file);
    this.touch(found.parent);
    return file;
  }

  /** A new inode of another kind at a path where nothing is. */
  createNode(
    start: Directory,
    path: string,
    make: (volume: Volume, nowNs: bigint) => Inode,
  ): Inode {
    const found = this.find(start, path, false);
    if (found.inode !== null) fail('EEXIST');
    this.requireChange(found.parent);
    const made = this.own(make(found.parent.volume, this.now()));
    found.parent.add(found.name, made);
    this.touch(found.parent);
    return made;
  }

  mkdir(start: Directory, path: string, mode: number): void {
    const found = this.find(start, path, false);
    if (found.inode !== null) fail('EEXIST');
    this.requireChange(found.parent);
    const made = new Directory(found.parent.volume, mode, this.now(), found.parent, found.name);
    found.parent.add(found.name, this.own(made));
    this.touch(found.parent);
  }

  symlink(start: Directory, target: string, path: string): void {
    if (target === '') fail('ENOENT');
    const found = this.find(start, path, false);
    if (found.inode !== null) fail('EEXIST');
    if (found.wantsDirectory) fail('ENOENT');
    this.requireChange(found.parent);
    found.parent.add(found.name, this.own(new Symlink(found.parent.volume, target, this.now())));
    this.touch(found.parent);
  }

  readlink(start: Directory, path: string): string {
    const inode = this.lookup(start, path, false);
    return inode instanceof Symlink ? inode.target : fail('EINVAL');
  }

  /** A second name for an inode. */
  link(from: Directory, source: string, to: Directory, target: string, follow: boolean): void {
    const inode = this.lookup(from, source, follow);
    const found = this.find(to, target, false);
    if (found.inode !== null) fail('EEXIST');
    if (inode instanceof Directory) fail('EPERM');
    if (inode.volume !== found.parent.volume) fail('EXDEV');
    if (found.wantsDirectory) fail('ENOENT');
    this.requireChange(found.parent);
    found.parent.add(found.name, inode);
    inode.ctimeNs = this.now();
    this.touch(found.parent);
  }

  /** Takes the name away; the inode goes when nobody refers to it (descriptors.ts counts those who have it open). */
  unlink(start: Directory, path: string): Inode {
    const { parent, name, inode, wantsDirectory } = this.find(start, path, false);
    if (inode === null) fail('ENOENT');
    if (inode instanceof Directory) fail('EISDIR');
    if (wantsDirectory) fail('ENOTDIR');
    this.requireRemoval(parent, inode);
    parent.remove(name);
    inode.ctimeNs = this.now();
    this.touch(parent);
    return inode;
  }

  /** In a directory with the sticky bit only the owner removes. */
  private requireRemoval(parent: Directory, inode: Inode): void {
    this.requireChange(parent);
    const { uid } = this.credentials;
    const sticky = (parent.mode & 0o1000) !== 0;
    if (sticky && uid !== 0 && uid !== inode.uid && uid !== parent.uid) fail('EPERM');
  }

  rmdir(start: Directory, path: string): void {
    const { parent, name, inode } = this.find(start, path, false);
    if (inode === null) fail('ENOENT');
    if (!(inode instanceof Directory)) fail('ENOTDIR');
    if (name === '')
      fail(
        path.replace(/\/+$/, '').endsWith('..')
          ? 'ENOTEMPTY'
          : inode === this.root
            ? 'EBUSY'
            : 'EINVAL',
      );
    if (inode.volume !== parent.volume) fail('EBUSY');
    if (inode.entries.size > 0) fail('ENOTEMPTY');
    this.requireRemoval(parent, inode);
    parent.remove(name);
    inode.links = 0;
    this.touch(parent);
  }

  /** Gives the inode that the new name had before, if it is gone now. */
  rename(from: Directory, source: string, to: Directory, target: string): Inode | null {
    const old = this.find(from, source, false);
    const place = this.find(to, target, false);
    const moved = old.inode;
    if (moved === null) fail('ENOENT');
    if (old.name === '' || place.name === '') fail('EBUSY');
    if (old.wantsDirectory && !(moved instanceof Directory)) fail('ENOTDIR');
    if (place.wantsDirectory && !(moved instanceof Directory)) fail('ENOTDIR');
    if (moved.volume !== place.parent.volume) fail('EXDEV');
    this.requireRemoval(old.parent, moved);
    this.requireChange(place.parent);
    const replaced = place.inode;
    if (replaced === moved) return null;
    if (moved instanceof Directory) {
      for (let d = place.parent; ; d = d.parent) {
        if (d === moved) fail('EINVAL');
        if (d === this.root) break;
      }
      if (replaced !== null && !(replaced instanceof Directory)) fail('ENOTDIR');
      if (replaced instanceof Directory && replaced.entries.size > 0) fail('ENOTEMPTY');
    } else if (replaced instanceof Directory) fail('EISDIR');
    if (replaced !== null) {
      place.parent.remove(place.name);
      if (replaced instanceof Directory) replaced.links = 0;
    }
    old.parent.remove(old.name);
    place.parent.add(place.name, moved);
    moved.ctimeNs = this.now();
    this.touch(old.parent);
    this.touch(place.parent);
    return replaced instanceof RegularFile ? replaced : null;
  }

  // ---- changing inodes ----

  chmod(inode: Inode, mode: number): void {
    this.requireOwner(inode);
    inode.mode = (inode.mode & ~0o7777) | (mode & 0o7777);
    inode.ctimeNs = this.now();
  }

  chown(inode: Inode, uid: number, gid: number): void {
    this.requireOwner(inode);
    if (this.credentials.uid !== 0 && uid !== -1 && uid !== inode.uid) fail('EPERM');
    if (uid !== -1) inode.uid = uid;
    if (gid !== -1) inode.gid = gid;
    inode.ctimeNs = this.now();
  }

  /** Null: now. */
  utime(inode: Inode, times: readonly [bigint, bigint] | null): void {
    const now = this.now();
    this.requireOwner(inode);
    [inode.atimeNs, inode.mtimeNs] = times ?? [now, now];
    inode.ctimeNs = now;
  }

  truncate(inode: Inode, size: number): void {
    if (inode instanceof Directory) fail('EISDIR');
    if (inode.volume.readOnly) fail('EROFS');
    this.require(inode, W_OK);
    this.setSize(inode, size);
  }

  setSize(inode: Inode, size: number): void {
    if (!(inode instanceof RegularFile) || size < 0) fail('EINVAL');
    if (size > 2 ** 31) fail('EFBIG');
    inode.truncate(size);
    inode.mtimeNs = this.now();
    inode.ctimeNs = inode.mtimeNs;
  }
}

/** What a program left in a folder: files by path relative to it; null for what it removed. */
export function changesIn(
  folder: Directory,
  provided: ReadonlySet<string>,
): { readonly files: Map<string, Uint8Array>; readonly removed: string[] } {
  const files = new Map<string, Uint8Array>();
  const seen = new Set<string>();
  const visit = (directory: Directory, prefix: string): void => {
    for (const [name, inode] of directory.entries) {
      const path = prefix + name;
      if (inode instanceof Directory) visit(inode, `${path}/`);
      else if (inode instanceof RegularFile) {
        seen.add(path);
        if (inode.changed) files.set(path, inode.read(0, inode.size));
      }
    }
  };
  visit(folder, '');
  return { files, removed: [...provided].filter((path) => !seen.has(path)) };
}
