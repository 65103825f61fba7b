// From a path to an inode. Not in CPython: the kernel's path_lookupat, path_resolution(7).

import { fail } from './errno.ts';
import { Directory, Symlink, type Inode } from './inode.ts';

const NAME_MAX = 255;
const PATH_MAX = 4096;
const SYMLINKS_MAX = 40;

/** Where a path leads: the directory of its last name, that name, and what it names (null: nothing yet). */
export interface Found {
  readonly parent: Directory;
  /** `.` and `..` and `/` name the directory itself: then `name` is empty. */
  readonly name: string;
  readonly inode: Inode | null;
  /** The path ended in a slash: only a directory will do. */
  readonly wantsDirectory: boolean;
}

/** May the caller search this directory? Thrown by `walk` where not. */
export type MaySearch = (directory: Directory) => boolean;

/** Resolves `path` from `start`. `follow`: also a symbolic link at the end. ENOENT, ENOTDIR, ELOOP, ENAMETOOLONG, EACCES. */
export function walk(
  root: Directory,
  start: Directory,
  path: string,
  follow: boolean,
  maySearch: MaySearch,
): Found {
  if (path === '') fail('ENOENT');
  if (path.length >= PATH_MAX) fail('ENAMETOOLONG');
  let links = 0;
  let directory = path.startsWith('/') ? root : start;
  let rest = path.split('/');
  const ended = /[^/]\/+$/.test(path);
  rest = rest.filter((part) => part !== '');
  if (rest.length === 0) return { parent: root, name: '', inode: root, wantsDirectory: true };
  let wantsDirectory = ended;
  for (;;) {
    const name = rest.shift()!;
    const last = rest.length === 0;
    if (!maySearch(directory)) fail('EACCES');
    if (name === '.' || name === '..') {
      if (name === '..') directory = directory.parent;
      if (last) return { parent: directory, name: '', inode: directory, wantsDirectory: true };
      continue;
    }
    if (new TextEncoder().encode(name).length > NAME_MAX) fail('ENAMETOOLONG');
    const inode: Inode | undefined = directory.entries.get(name);
    if (inode instanceof Symlink && (!last || follow || wantsDirectory)) {
      if (++links > SYMLINKS_MAX) fail('ELOOP');
      if (inode.target.startsWith('/')) directory = root;
      if (last && inode.target.endsWith('/')) wantsDirectory = true;
      rest = [...inode.target.split('/').filter((part) => part !== ''), ...rest];
      if (rest.length === 0) return { parent: root, name: '', inode: root, wantsDirectory: true };
      continue;
    }
    if (last) {
      if (wantsDirectory && inode !== undefined && !(inode instanceof Directory)) fail('ENOTDIR');
      return { parent: directory, name, inode: inode ?? null, wantsDirectory };
    }
    if (inode === undefined) fail('ENOENT');
    if (!(inode instanceof Directory)) fail('ENOTDIR');
    directory = inode;
  }
}

/** The absolute path of a directory. ENOENT if it was removed. */
export function pathOf(root: Directory, directory: Directory): string {
  const parts: string[] = [];
  for (let d = directory; d !== root; d = d.parent) {
    if (d.parent.entries.get(d.name) !== d) fail('ENOENT');
    parts.unshift(d.name);
  }
  return `/${parts.join('/')}`;
}
