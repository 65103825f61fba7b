// posix functions that take paths. CPython 3.13 Modules/posixmodule.c (os_mkdir_impl, os_rename_impl, os_utime_impl, ...).

import { releaseIfUnused } from '../../machine/files/descriptors.ts';
import { SystemCallError } from '../../machine/files/errno.ts';
import { Directory } from '../../machine/files/inode.ts';
import { newList } from '../../objects/list.ts';
import { PyFloat } from '../../objects/float.ts';
import { PyInt } from '../../objects/int.ts';
import type { PyObject } from '../../objects/object.ts';
import { raise } from '../../objects/raise.ts';
import { newBool, newNone, None } from '../../objects/singletons.ts';
import { PyTuple } from '../../objects/tuple.ts';
import { anyObject, boolOr, clinic, intOr, sizeOr } from '../clinic.ts';
import {
  dirFd,
  namedPath,
  path,
  pathObject,
  pathOrFd,
  pathOrFdOrNone,
  type Path,
} from './path-argument.ts';
import { directoryOf, processFiles, systemCall, touchTree } from './system-call.ts';
import type { Inode } from '../../machine/files/inode.ts';
import type { ProcessFiles } from '../../machine/files/descriptors.ts';

type Dir = number | null;

function change(
  call: (files: ProcessFiles) => void,
  at: Path | null = null,
  at2: Path | null = null,
): PyObject {
  touchTree('write');
  systemCall(call, at, at2);
  return newNone();
}

function listdir(at: Path): PyObject {
  touchTree('read');
  const names = systemCall(
    (files) =>
      at.fd !== null
        ? [...directoryOf(files, at.fd).entries.keys()]
        : [...files.fs.directory(files.cwd, at.text).entries.keys()],
    at,
  );
  return newList(names.map((name) => pathObject(name, at.isBytes)));
}

function unlink(at: Path, dir: Dir): PyObject {
  return change((files) => {
    releaseIfUnused(files.fs.unlink(directoryOf(files, dir), at.text));
  }, at);
}

function rename(from: Path, to: Path, fromDir: Dir, toDir: Dir): PyObject {
  return change(
    (files) => {
      const start = directoryOf(files, fromDir);
      releaseIfUnused(files.fs.rename(start, from.text, directoryOf(files, toDir), to.text));
    },
    from,
    to,
  );
}

/** What `path` names, also by descriptor. */
function inodeOf(files: ProcessFiles, at: Path, dir: Dir, follow: boolean): Inode {
  if (at.fd !== null) return files.file(at.fd).inode;
  return files.fs.lookup(directoryOf(files, dir), at.text, follow);
}

function access(at: Path, mode: number, dir: Dir, _effective: boolean, follow: boolean): PyObject {
  touchTree('read');
  try {
    const files = processFiles();
    return newBool(files.fs.access(directoryOf(files, dir), at.text, mode, follow));
  } catch (error) {
    if (error instanceof SystemCallError) return newBool(false);
    throw error;
  }
}

const NS = 1_000_000_000n;

function utime(
  at: Path,
  times: PyObject | null,
  ns: PyObject | null,
  dir: Dir,
  follow: boolean,
): PyObject {
  const given = times !== null && times !== None;
  if (given && ns !== null)
    raise('ValueError', "utime: you may specify either 'times' or 'ns' but not both");
  let pair: [bigint, bigint] | null = null;
  if (given)
    pair = pairOf(times, "utime: 'times' must be either a tuple of two ints or None", secondsAsNs);
  else if (ns !== null) pair = pairOf(ns, "utime: 'ns' must be a tuple of two ints", wholeNs);
  return change((files) => files.fs.utime(inodeOf(files, at, dir, follow), pair), at);
}

function pairOf(o: PyObject, message: string, convert: (o: PyObject) => bigint): [bigint, bigint] {
  if (!(o instanceof PyTuple) || o.items.length !== 2) raise('TypeError', message);
  return [convert(o.items[0]!), convert(o.items[1]!)];
}

function wholeNs(o: PyObject): bigint {
  if (o instanceof PyInt) return BigInt(o.value);
  return raise('TypeError', `'${o.type.name}' object cannot be interpreted as an integer`);
}

/** _PyTime_ObjectToTimespec, rounding down. */
function secondsAsNs(o: PyObject): bigint {
  if (o instanceof PyInt) return BigInt(o.value) * NS;
  if (!(o instanceof PyFloat))
    raise('TypeError', `'${o.type.name}' object cannot be interpreted as an integer`);
  if (Number.isNaN(o.value)) raise('ValueError', 'Invalid value NaN (not a number)');
  const whole = Math.floor(o.value);
  return BigInt(whole) * NS + BigInt(Math.floor((o.value - whole) * 1e9));
}

function chdir(at: Path): PyObject {
  systemCall((files) => {
    files.cwd = at.fd === null ? files.fs.directory(files.cwd, at.text) : directoryOf(files, at.fd);
  }, at);
  return newNone();
}

function truncate(at: Path, length: number): PyObject {
  return change(
    (files) => {
      if (at.fd === null) files.fs.truncate(files.fs.lookup(files.cwd, at.text, true), length);
      else files.truncate(at.fd, length);
    },
    at.fd === null ? at : undefined,
  );
}

const MODE = intOr(0o777);
const two = [namedPath('src'), namedPath('dst'), dirFd, dirFd] as const;

export const pathFunctions = [
  clinic('listdir', '(path=None)', [pathOrFdOrNone], listdir),
  clinic(
    'mkdir',
    '(path, mode=511, *, dir_fd=None)',
    [path, MODE, dirFd],
    (at: Path, mode: number, dir: Dir) =>
      change(
        (files) => files.fs.mkdir(directoryOf(files, dir), at.text, mode & ~files.umask & 0o7777),
        at,
      ),
  ),
  clinic('rmdir', '(path, *, dir_fd=None)', [path, dirFd], (at: Path, dir: Dir) =>
    change((files) => files.fs.rmdir(directoryOf(files, dir), at.text), at),
  ),
  clinic('unlink', '(path, *, dir_fd=None)', [path, dirFd], unlink),
  clinic('remove', '(path, *, dir_fd=None)', [path, dirFd], unlink),
  clinic('rename', '(src, dst, *, src_dir_fd=None, dst_dir_fd=None)', two, rename),
  clinic('replace', '(src, dst, *, src_dir_fd=None, dst_dir_fd=None)', two, rename),
  clinic(
    'link',
    '(src, dst, *, src_dir_fd=None, dst_dir_fd=None, follow_symlinks=True)',
    [...two, boolOr(true)],
    (from: Path, to: Path, fromDir: Dir, toDir: Dir) =>
      change(
        (files) =>
          files.fs.link(
            directoryOf(files, fromDir),
            from.text,
            directoryOf(files, toDir),
            to.text,
            // As link(2) of Linux: the new name is for the link itself.
            false,
          ),
        from,
        to,
      ),
  ),
  clinic(
    'symlink',
    '(src, dst, target_is_directory=False, *, dir_fd=None)',
    [namedPath('src'), namedPath('dst'), boolOr(false), dirFd],
    (target: Path, at: Path, _directory: boolean, dir: Dir) =>
      change(
        (files) => files.fs.symlink(directoryOf(files, dir), target.text, at.text),
        target,
        at,
      ),
  ),
  clinic('readlink', '(path, *, dir_fd=None)', [path, dirFd], (at: Path, dir: Dir) => {
    touchTree('read');
    const target = systemCall((files) => files.fs.readlink(directoryOf(files, dir), at.text), at);
    return pathObject(target, at.isBytes);
  }),
  clinic(
    'access',
    '(path, mode, *, dir_fd=None, effective_ids=False, follow_symlinks=True)',
    [path, intOr(0), dirFd, boolOr(false), boolOr(true)],
    access,
  ),
  clinic(
    'chmod',
    '(path, mode, *, dir_fd=None, follow_symlinks=True)',
    [pathOrFd, intOr(0), dirFd, boolOr(true)],
    (at: Path, mode: number, dir: Dir, follow: boolean) =>
      change((files) => {
        const inode = inodeOf(files, at, dir, follow);
        files.fs.chmod(inode, mode);
      }, at),
  ),
  clinic(
    'chown',
    '(path, uid, gid, *, dir_fd=None, follow_symlinks=True)',
    [pathOrFd, intOr(-1), intOr(-1), dirFd, boolOr(true)],
    (at: Path, uid: number, gid: number, dir: Dir, follow: boolean) =>
      change((files) => files.fs.chown(inodeOf(files, at, dir, follow), uid, gid), at),
  ),
  clinic(
    'lchown',
    '(path, uid, gid)',
    [path, intOr(-1), intOr(-1)],
    (at: Path, uid: number, gid: number) =>
      change((files) => files.fs.chown(inodeOf(files, at, null, false), uid, gid), at),
  ),
  clinic(
    'utime',
    '(path, times=None, *, ns=None, dir_fd=None, follow_symlinks=True)',
    [pathOrFd, anyObject, anyObject, dirFd, boolOr(true)],
    utime,
  ),
  clinic('truncate', '(path, length)', [pathOrFd, sizeOr(0)], truncate),
  clinic('chdir', '(path)', [pathOrFd], chdir),
  clinic('getcwd', '()', [], () => cwd(false)),
  clinic('getcwdb', '()', [], () => cwd(true)),
];

function cwd(isBytes: boolean): PyObject {
  return pathObject(
    systemCall((files) => files.fs.pathOf(files.cwd)),
    isBytes,
  );
}

/** Is there a directory at the path? For the quick tests of posixpath (`_path_isdir`). */
export function kindAt(at: Path, follow: boolean): Inode | null {
  touchTree('read');
  try {
    const files = processFiles();
    return at.fd !== null ? files.file(at.fd).inode : files.fs.lookup(files.cwd, at.text, follow);
  } catch (error) {
    if (error instanceof SystemCallError) return null;
    throw error;
  }
}

export function isDirectory(inode: Inode | null): boolean {
  return inode instanceof Directory;
}
