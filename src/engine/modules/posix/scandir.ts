// os.scandir and DirEntry. CPython 3.13 Modules/posixmodule.c (ScandirIterator, DirEntry).

import { Directory, RegularFile, Symlink, type Inode } from '../../machine/files/inode.ts';
import { SystemCallError } from '../../machine/files/errno.ts';
import { classGetItem } from '../../objects/generic-alias.ts';
import { newInt } from '../../objects/int.ts';
import { method } from '../../objects/native.ts';
import { incref, type PyObject, decref } from '../../objects/object.ts';
import { ownsFields, PyNative } from '../../objects/own-fields.ts';
import { newBool, newNone } from '../../objects/singletons.ts';
import { describeType, newStaticType } from '../../objects/static-type.ts';
import { newStr } from '../../objects/str.ts';
import { suspendSteps, type Steps } from '../../objects/suspend.ts';
import { reprSteps } from '../../objects/text.ts';
import { boolOr, clinic } from '../clinic.ts';
import { pathObject, pathOrFdOrNone, type Path } from './path-argument.ts';
import { statResult } from './stat-result.ts';
import { directoryOf, osError, processFiles, systemCall, touchTree } from './system-call.ts';
import { Raised } from '../../objects/raise.ts';
import { warnSteps } from '../../vm/warn.ts';
import { writeUnraisable } from '../../vm/unraisable.ts';
import { finalize } from '../../objects/finalize.ts';

const SOURCE = 'CPython 3.13 Modules/posixmodule.c';

export const DirEntryType = newStaticType('DirEntry', {
  module: 'posix',
  hasGc: true,
  basicSize: 80,
});
export const ScandirIteratorType = newStaticType('ScandirIterator', {
  module: 'posix',
  hasGc: true,
  basicSize: 64,
});

class PyDirEntry extends PyNative {
  /** Owned. */
  readonly name: PyObject;
  readonly path: PyObject;
  stat: PyObject | null = null;
  lstat: PyObject | null = null;
  readonly where: string;
  readonly inode: Inode;
  readonly dirFd: number | null;
  constructor(name: PyObject, path: PyObject, where: string, inode: Inode, dirFd: number | null) {
    super(DirEntryType);
    this.name = name;
    this.path = path;
    this.where = where;
    this.inode = inode;
    this.dirFd = dirFd;
  }
}
ownsFields(DirEntryType, ['name', 'path', 'stat', 'lstat']);
DirEntryType.tp_repr = (o) => suspendSteps(reprOfSteps(o as PyDirEntry), [o]);
function* reprOfSteps(self: PyDirEntry): Steps<PyObject> {
  return newStr(`<DirEntry ${yield* reprSteps(self.name)}>`);
}

/** What the entry points to; null: nothing any more. */
function target(self: PyDirEntry, follow: boolean): Inode | null {
  if (!follow || !(self.inode instanceof Symlink)) return self.inode;
  touchTree('read');
  try {
    const files = processFiles();
    return files.fs.lookup(directoryOf(files, self.dirFd), self.where, true);
  } catch (error) {
    if (!(error instanceof SystemCallError)) throw error;
    if (error.errno === 2) return null;
    throw osError(error.errno, self.path);
  }
}

function isKind(kind: typeof Directory | typeof RegularFile) {
  return (self: PyDirEntry, follow: boolean): PyObject =>
    newBool(target(self, follow) instanceof kind);
}

function statOf(self: PyDirEntry, follow: boolean): PyObject {
  const symbolic = follow && self.inode instanceof Symlink;
  const slot = symbolic ? 'stat' : 'lstat';
  const known = self[slot];
  if (known !== null) return incref(known);
  touchTree('read');
  let made: PyObject;
  try {
    const files = processFiles();
    made = statResult(files.fs.lookup(directoryOf(files, self.dirFd), self.where, symbolic));
  } catch (error) {
    if (!(error instanceof SystemCallError)) throw error;
    throw osError(error.errno, self.path);
  }
  self[slot] = incref(made);
  return made;
}

const FOLLOW = '($self, /, *, follow_symlinks=True)';
describeType(DirEntryType, {
  source: SOURCE,
  methods: [
    clinic('is_dir', FOLLOW, [boolOr(true)], isKind(Directory)),
    clinic('is_file', FOLLOW, [boolOr(true)], isKind(RegularFile)),
    method('is_symlink', '($self, /)', (self: PyDirEntry) =>
      newBool(self.inode instanceof Symlink),
    ),
    method('is_junction', '($self, /)', () => newBool(false)),
    clinic('stat', FOLLOW, [boolOr(true)], statOf),
    method('inode', '($self, /)', (self: PyDirEntry) => newInt(self.inode.number)),
    method('__fspath__', '($self, /)', (self: PyDirEntry) => incref(self.path)),
    method('__class_getitem__', '($type, object, /)', classGetItem, { class: true }),
  ],
  getsets: [
    { name: 'name', get: (self: PyDirEntry) => incref(self.name) },
    { name: 'path', get: (self: PyDirEntry) => incref(self.path) },
  ],
});

class PyScandir extends PyNative {
  entries: Iterator<[string, Inode]> | null;
  readonly prefix: string;
  readonly isBytes: boolean;
  /** `os.scandir(fd)`: paths of entries begin there. */
  readonly dirFd: number | null;
  constructor(
    entries: Iterator<[string, Inode]>,
    prefix: string,
    isBytes: boolean,
    dirFd: number | null,
  ) {
    super(ScandirIteratorType);
    this.entries = entries;
    this.prefix = prefix;
    this.isBytes = isBytes;
    this.dirFd = dirFd;
  }
}
ownsFields(ScandirIteratorType, []);
/** ScandirIterator_finalize: an iterator that was neither closed nor used up. */
ScandirIteratorType.tp_finalize = (o) => {
  const self = o as PyScandir;
  if (self.entries === null) return;
  self.entries = null;
  return suspendSteps(warnUnclosedSteps(self));
};
const dealloc = ScandirIteratorType.tp_dealloc!;
ScandirIteratorType.tp_dealloc = (o) => {
  if (!o.finalized && (o as PyScandir).entries !== null && finalize(o)) return;
  dealloc(o);
};

function* warnUnclosedSteps(self: PyScandir): Steps<void> {
  try {
    const message = `unclosed scandir iterator ${yield* reprSteps(self)}`;
    yield* warnSteps('ResourceWarning', message, 1, self);
  } catch (error) {
    // Spurious errors can appear at shutdown.
    if (!(error instanceof Raised)) throw error;
    if (error.exception.isA('Warning')) yield* writeUnraisable(error, self);
    else decref(error.exception);
  }
}

ScandirIteratorType.tp_iter = (o) => incref(o);
ScandirIteratorType.tp_iternext = (o) => {
  const self = o as PyScandir;
  if (self.entries === null) return null;
  const step = self.entries.next();
  if (step.done === true) {
    self.entries = null;
    return null;
  }
  const [name, inode] = step.value;
  const where = self.prefix + name;
  return new PyDirEntry(
    pathObject(name, self.isBytes),
    pathObject(where, self.isBytes),
    where,
    inode,
    self.dirFd,
  );
};

function close(self: PyScandir): PyObject {
  self.entries = null;
  return newNone();
}

describeType(ScandirIteratorType, {
  source: SOURCE,
  methods: [
    method('__enter__', '($self, /)', (self: PyScandir) => incref(self)),
    method('__exit__', '($self, /, *args)', close),
    method('close', '($self, /)', close),
  ],
});

function scandir(at: Path): PyObject {
  touchTree('read');
  const directory = systemCall(
    (files) =>
      at.fd === null ? files.fs.directory(files.cwd, at.text) : directoryOf(files, at.fd),
    at,
  );
  const given = at.fd === null;
  const prefix = !given ? '' : at.text.endsWith('/') ? at.text : `${at.text}/`;
  return new PyScandir([...directory.entries].values(), prefix, at.isBytes, at.fd);
}

export const scandirFunctions = [clinic('scandir', '(path=None)', [pathOrFdOrNone], scandir)];
