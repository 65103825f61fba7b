// FileIO: a descriptor as a raw stream. CPython 3.13 Modules/_io/fileio.c.

import {
  isSeekable,
  isStream,
  O_APPEND,
  O_CLOEXEC,
  O_CREAT,
  O_EXCL,
  O_RDONLY,
  O_RDWR,
  O_TRUNC,
  O_WRONLY,
} from '../../machine/files/descriptors.ts';
import { Directory } from '../../machine/files/inode.ts';
import { setAttr } from '../../objects/attributes.ts';
import { bytesLike } from '../../objects/bytes-like.ts';
import { newBytes } from '../../objects/bytes.ts';
import { callObject } from '../../objects/calls.ts';
import { asSize, indexSteps } from '../../objects/index.ts';
import { newInt, newIntFrom, PyInt } from '../../objects/int.ts';
import { callNative, method } from '../../objects/native.ts';
import { decref, type PyObject, incref } from '../../objects/object.ts';
import { raise } from '../../objects/raise.ts';
import { newBool, newNone, None } from '../../objects/singletons.ts';
import { describeType, newStaticType } from '../../objects/static-type.ts';
import { newStr, PyStr, staticStr } from '../../objects/str.ts';
import { SUSPENDED, suspendSteps, type Steps } from '../../objects/suspend.ts';
import { reprSteps } from '../../objects/text.ts';
import { isTrue } from '../../objects/truth.ts';
import { fsTextSteps, boolDescriptorSteps } from '../posix/path-argument.ts';
import { isChannel, readChannelSteps, writeChannelSteps } from '../posix/blocking.ts';
import {
  closeFd,
  osError,
  processFiles,
  systemCall,
  touchFile,
  touchTree,
} from '../posix/system-call.ts';
import { writableWindow } from '../posix/descriptor-calls.ts';
import { CLOSE, concat, IOBaseType, lineSizeSteps, RawIOBaseType, stepsMethod } from './iobase.ts';
import { cannotPickle, closedError, ioMemory, PyIO, unsupported } from './io-object.ts';
import { auditSteps } from '../../vm/audit.ts';

export const FileIOType = newStaticType('FileIO', {
  base: RawIOBaseType,
  module: '_io',
  isBaseType: true,
  basicSize: 72,
});

export class PyFileIO extends PyIO {
  fd = -1;
  created = false;
  readable = false;
  writable = false;
  appending = false;
  /** Null: not asked yet. */
  seekable: boolean | null = null;
  closeFd = true;
  blockSize = 8192;
}

FileIOType.tp_new = (type) => new PyFileIO(type);
ioMemory(FileIOType, [], (o) => (o as PyFileIO).fd >= 0 && (o as PyFileIO).closeFd);

const NAME = staticStr('name');

interface Mode {
  readonly flags: number;
  readonly readable: boolean;
  readonly writable: boolean;
  readonly created: boolean;
  readonly appending: boolean;
}

const badMode = (): never =>
  raise(
    'ValueError',
    'Must have exactly one of create/read/write/append mode and at most one plus',
  );

function parseMode(mode: string): Mode {
  let kind = '';
  let plus = false;
  for (const c of mode) {
    if ('xrwa'.includes(c)) {
      if (kind !== '') badMode();
      kind = c;
    } else if (c === '+') {
      if (plus) badMode();
      plus = true;
    } else if (c !== 'b') raise('ValueError', `invalid mode: ${mode}`);
  }
  if (kind === '') badMode();
  const readable = plus || kind === 'r';
  const writable = plus || kind !== 'r';
  let flags = readable ? (writable ? O_RDWR : O_RDONLY) : O_WRONLY;
  if (kind === 'x') flags |= O_EXCL | O_CREAT;
  if (kind === 'w') flags |= O_CREAT | O_TRUNC;
  if (kind === 'a') flags |= O_APPEND | O_CREAT;
  return { flags, readable, writable, created: kind === 'x', appending: kind === 'a' };
}

const init = method(
  'FileIO',
  "($self, file, mode='r', closefd=True, opener=None)",
  (self: PyFileIO, file: PyObject, mode?: PyObject, closefd?: PyObject, opener?: PyObject) =>
    suspendSteps(initSteps(self, file, mode, closefd, opener), [
      self,
      file,
      mode ?? null,
      closefd ?? null,
      opener ?? null,
    ]),
);
FileIOType.tp_init = (o, args, kwnames) => {
  const done = callNative(init, o, args, kwnames, 'FileIO');
  if (done === SUSPENDED) return done;
  decref(done);
  return undefined;
};

function* initSteps(
  self: PyFileIO,
  file: PyObject,
  modeObject?: PyObject,
  closefd?: PyObject,
  opener?: PyObject,
): Steps<PyObject> {
  if (self.fd >= 0) closeDescriptor(self);
  if (modeObject !== undefined && !(modeObject instanceof PyStr))
    raise('TypeError', `FileIO() argument 'mode' must be str, not ${modeObject.type.name}`);
  const mode = parseMode(modeObject === undefined ? 'r' : modeObject.value);
  let close = true;
  if (closefd !== undefined) {
    const truth = isTrue(closefd);
    close = truth === SUSPENDED ? ((yield) as unknown as boolean) : truth;
  }
  self.readable = mode.readable;
  self.writable = mode.writable;
  self.created = mode.created;
  self.appending = mode.appending;
  self.seekable = null;
  self.closeFd = true;
  const given = yield* descriptorGivenSteps(file);
  yield* auditSteps('open', () => [
    incref(file),
    modeObject === undefined ? newStr('r') : incref(modeObject),
    newInt(mode.flags | O_CLOEXEC),
  ]);
  if (given !== null) {
    self.fd = given;
    self.closeFd = close;
  } else {
    if (!close) raise('ValueError', 'Cannot use closefd=False with file name');
    const flags = mode.flags | O_CLOEXEC;
    self.fd =
      opener === undefined || opener === None
        ? yield* openPathSteps(file, flags)
        : yield* openWithSteps(opener, file, flags);
  }
  try {
    checkOpened(self, file, given !== null);
    if (setAttr(self, NAME, file) === SUSPENDED) yield;
  } catch (error) {
    if (given !== null) self.fd = -1;
    else closeDescriptor(self);
    throw error;
  }
  if (self.appending)
    systemCall((files) => {
      if (!isStream(files.file(self.fd).inode)) files.lseek(self.fd, 0, 2);
    });
  return newNone();
}

/** An integer is a descriptor, unless it is a path object. */
function* descriptorGivenSteps(file: PyObject): Steps<number | null> {
  yield* boolDescriptorSteps(file);
  if (!(file instanceof PyInt)) {
    if (file.type.nb_index === null || file instanceof PyStr) return null;
    return descriptorOf(Number(yield* indexSteps(file)));
  }
  return descriptorOf(Number(file.value));
}

/** Null: what is no C int is taken for a file name, which it is not either. ValueError. */
function descriptorOf(fd: number): number | null {
  if (fd !== (fd | 0)) return null;
  return fd < 0 ? raise('ValueError', 'negative file descriptor') : fd;
}

function* openPathSteps(file: PyObject, flags: number): Steps<number> {
  const text = yield* fsTextSteps(file);
  if (text.includes('\0')) raise('ValueError', 'embedded null byte');
  touchTree('write');
  return systemCall((files) => files.open(text, flags, 0o666), { text, fd: null, object: file });
}

function* openWithSteps(opener: PyObject, file: PyObject, flags: number): Steps<number> {
  const number = newInt(flags);
  let result = callObject(opener, [file, number]);
  decref(number);
  if (result === SUSPENDED) result = (yield) as PyObject;
  try {
    if (!(result instanceof PyInt)) raise('TypeError', 'expected integer from opener');
    const fd = Number(result.value);
    if (fd < 0) raise('ValueError', `opener returned ${fd}`);
    return fd;
  } finally {
    decref(result);
  }
}

/** A directory cannot be a file; bad descriptors are noticed at once. */
function checkOpened(self: PyFileIO, file: PyObject, isFd: boolean): void {
  const inode = systemCall(
    (files) => files.file(self.fd).inode,
    isFd ? null : { text: '', fd: null, object: file },
  );
  if (inode instanceof Directory) throw osError(21, file);
  self.blockSize = 4096;
}

function closeDescriptor(self: PyFileIO): void {
  const { fd } = self;
  self.fd = -1;
  if (fd >= 0 && self.closeFd) closeFd(fd);
}

// ---- what other layers use without Python ----

function checkOpen(self: PyFileIO): void {
  if (self.fd < 0) closedError('I/O operation on closed file');
}

export function fileReadInto(self: PyFileIO, target: Uint8Array): number {
  checkOpen(self);
  if (!self.readable) unsupported('File not open for reading');
  touchFile(self.fd, 'update');
  return systemCall((files) => files.readInto(self.fd, target));
}

export function fileWrite(self: PyFileIO, data: Uint8Array): number {
  checkOpen(self);
  if (!self.writable) unsupported('File not open for writing');
  touchFile(self.fd, 'update');
  return systemCall((files) => files.write(self.fd, data));
}

/** As `readall`, which leaves it to the system to refuse. */
export function fileReadAll(self: PyFileIO): Uint8Array {
  checkOpen(self);
  touchFile(self.fd, 'update');
  const chunks: Uint8Array[] = [];
  for (;;) {
    const chunk = systemCall((files) => files.read(self.fd, 1 << 20));
    if (chunk.length === 0) return chunks.length === 1 ? chunks[0]! : concat(chunks);
    chunks.push(chunk);
  }
}

export function fileSeek(self: PyFileIO, offset: number, whence: number): number {
  checkOpen(self);
  touchFile(self.fd, 'update');
  const at = systemCall((files) => files.lseek(self.fd, offset, whence));
  self.seekable ??= true;
  return at;
}

export function fileSeekable(self: PyFileIO): boolean {
  checkOpen(self);
  // That it can't be asked is no error: somebody closed the descriptor.
  const files = processFiles();
  self.seekable ??= files.has(self.fd) && isSeekable(files.file(self.fd).inode);
  return self.seekable;
}

export function fileIsTerminal(self: PyFileIO): boolean {
  return self.fd >= 0 && processFiles().has(self.fd) && processFiles().isTerminal(self.fd);
}

export function fileMode(self: PyFileIO): string {
  if (self.created) return self.readable ? 'xb+' : 'xb';
  if (self.appending) return self.readable ? 'ab+' : 'ab';
  if (self.readable) return self.writable ? 'rb+' : 'rb';
  return 'wb';
}

/** FileIO on a descriptor that exists, for the standard streams. New reference. */
export function newFileIO(fd: number, mode: 'rb' | 'wb', name: PyObject): PyFileIO {
  const file = new PyFileIO(FileIOType);
  file.fd = fd;
  file.closeFd = false;
  file.readable = mode === 'rb';
  file.writable = mode === 'wb';
  file.blockSize = 4096;
  setAttr(file, NAME, name);
  return file;
}

// ---- methods ----

function* readSteps(self: PyFileIO, size?: PyObject): Steps<PyObject> {
  checkOpen(self);
  if (!self.readable) unsupported('File not open for reading');
  const limit = yield* lineSizeSteps(size);
  if (limit < 0) return yield* readAllSteps(self);
  touchFile(self.fd, 'update');
  if (isChannel(self.fd)) {
    const octets = yield* readChannelSteps(self.fd, Math.min(limit, 0x7ffff000));
    return octets === null ? newNone() : newBytes(octets);
  }
  return newBytes(systemCall((files) => files.read(self.fd, Math.min(limit, 0x7ffff000))));
}

/** To the end; None if there is nothing yet. */
function* readAllSteps(self: PyFileIO): Steps<PyObject> {
  checkOpen(self);
  if (!isChannel(self.fd)) return newBytes(fileReadAll(self));
  touchFile(self.fd, 'update');
  const chunks: Uint8Array[] = [];
  for (;;) {
    const chunk = yield* readChannelSteps(self.fd, 1 << 20);
    if (chunk === null && chunks.length === 0) return newNone();
    if (chunk === null || chunk.length === 0) return newBytes(concat(chunks));
    chunks.push(chunk);
  }
}

function* readIntoSteps(self: PyFileIO, target: PyObject): Steps<PyObject> {
  checkOpen(self);
  if (!self.readable) unsupported('File not open for reading');
  if (!isChannel(self.fd)) return newInt(fileReadInto(self, readTarget(target)));
  touchFile(self.fd, 'update');
  const octets = yield* readChannelSteps(self.fd, readTarget(target).length);
  if (octets === null) return newNone();
  readTarget(target).set(octets);
  return newInt(octets.length);
}

function* writeSteps(self: PyFileIO, data: PyObject): Steps<PyObject> {
  checkOpen(self);
  if (!self.writable) unsupported('File not open for writing');
  const octets = bytesLike(data);
  if (octets === undefined)
    raise('TypeError', `a bytes-like object is required, not '${data.type.name}'`);
  if (!isChannel(self.fd)) return newInt(fileWrite(self, octets));
  touchFile(self.fd, 'update');
  const count = yield* writeChannelSteps(self.fd, octets);
  return count === null ? newNone() : newInt(count);
}

function* seekSteps(self: PyFileIO, offset: PyObject, whence?: PyObject): Steps<PyObject> {
  checkOpen(self);
  if (!(offset instanceof PyInt) && offset.type.nb_index === null)
    raise('TypeError', `'${offset.type.name}' object cannot be interpreted as an integer`);
  const at = asSize(yield* indexSteps(offset));
  const from = whence === undefined ? 0 : asSize(yield* indexSteps(whence));
  return newInt(fileSeek(self, at, from));
}

function* truncateSteps(self: PyFileIO, size?: PyObject): Steps<PyObject> {
  checkOpen(self);
  if (!self.writable) unsupported('File not open for writing');
  const to =
    size === undefined || size === None ? fileSeek(self, 0, 1) : asSize(yield* indexSteps(size));
  return newInt(fileTruncate(self, to));
}

export function fileTruncate(self: PyFileIO, size: number): number {
  checkOpen(self);
  if (!self.writable) unsupported('File not open for writing');
  touchFile(self.fd, 'write');
  systemCall((files) => files.truncate(self.fd, size));
  return size;
}

/** RawIOBase.close (flush, and the mark), then the descriptor. */
function* closeSteps(self: PyFileIO): Steps<PyObject> {
  let base = callObject(IOBaseType.namespace.getStr(CLOSE)!, [self]);
  try {
    if (base === SUSPENDED) base = (yield) as PyObject;
    decref(base);
  } finally {
    if (!self.closeFd) self.fd = -1;
    else closeDescriptor(self);
  }
  return newNone();
}

/** Closes without Python: only for exactly a FileIO. */
export function fileClose(self: PyFileIO): void {
  self.baseClosed = true;
  closeDescriptor(self);
}

FileIOType.tp_repr = (o) => suspendSteps(reprOfSteps(o as PyFileIO), [o]);
function* reprOfSteps(self: PyFileIO): Steps<PyObject> {
  const type = `${self.type.module}.${self.type.qualname}`;
  if (self.fd < 0) return newStr(`<${type} [closed]>`);
  const closefd = self.closeFd ? 'True' : 'False';
  const name = self.dict?.getStr(NAME) ?? null;
  if (name === null)
    return newStr(`<${type} fd=${self.fd} mode='${fileMode(self)}' closefd=${closefd}>`);
  const shown = yield* reprSteps(name);
  return newStr(`<${type} name=${shown} mode='${fileMode(self)}' closefd=${closefd}>`);
}

const opened =
  (fn: (self: PyFileIO) => PyObject) =>
  (self: PyFileIO): PyObject => {
    checkOpen(self);
    return fn(self);
  };

describeType(FileIOType, {
  source: 'CPython 3.13 Modules/_io/fileio.c',
  methods: [
    stepsMethod('read', '($self, size=-1, /)', readSteps),
    stepsMethod('readall', '($self, /)', readAllSteps),
    stepsMethod('readinto', '($self, buffer, /)', readIntoSteps),
    stepsMethod('write', '($self, b, /)', writeSteps),
    stepsMethod('seek', '($self, pos, whence=0, /)', seekSteps),
    method('tell', '($self, /)', (self: PyFileIO) => newInt(fileSeek(self, 0, 1))),
    stepsMethod('truncate', '($self, size=None, /)', truncateSteps),
    stepsMethod('close', '($self, /)', closeSteps),
    method('seekable', '($self, /)', (self: PyFileIO) => newBool(fileSeekable(self))),
    method(
      'readable',
      '($self, /)',
      opened((self) => newBool(self.readable)),
    ),
    method(
      'writable',
      '($self, /)',
      opened((self) => newBool(self.writable)),
    ),
    method(
      'fileno',
      '($self, /)',
      opened((self) => newInt(self.fd)),
    ),
    method(
      'isatty',
      '($self, /)',
      opened((self) => newBool(fileIsTerminal(self))),
    ),
    method(
      '_isatty_open_only',
      '($self, /)',
      opened((self) => newBool(fileIsTerminal(self))),
    ),
    ...cannotPickle,
  ],
  getsets: [
    { name: 'closed', get: (self: PyFileIO) => newBool(self.fd < 0) },
    { name: 'closefd', get: (self: PyFileIO) => newBool(self.closeFd) },
    { name: 'mode', get: (self: PyFileIO) => newStr(fileMode(self)) },
    { name: '_blksize', get: (self: PyFileIO) => newIntFrom(self.blockSize) },
  ],
});

/** `readinto() argument must be read-write bytes-like object, not bytes`. */
export function readTarget(o: PyObject): Uint8Array {
  return (
    writableWindow(o) ??
    raise(
      'TypeError',
      `readinto() argument must be read-write bytes-like object, not ${o.type.name}`,
    )
  );
}
