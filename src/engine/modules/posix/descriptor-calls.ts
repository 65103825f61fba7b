// posix functions on descriptors. CPython 3.13 Modules/posixmodule.c (os_open_impl, os_read_impl, os_lseek_impl, ...).

import { isStream, O_CLOEXEC } from '../../machine/files/descriptors.ts';
import { fail } from '../../machine/files/errno.ts';
import { newBytes, PyByteArray } from '../../objects/bytes.ts';
import { bytesLike } from '../../objects/bytes-like.ts';
import { newInt } from '../../objects/int.ts';
import { fastSequenceSteps } from '../../objects/iterate.ts';
import { isExporter, PyMemoryView } from '../../objects/memoryview.ts';
import { decrefAll, type PyObject } from '../../objects/object.ts';
import { raise } from '../../objects/raise.ts';
import { newBool, newNone } from '../../objects/singletons.ts';
import { newStr } from '../../objects/str.ts';
import { newTuple } from '../../objects/tuple.ts';
import { suspendSteps, type MaySuspend, type Steps } from '../../objects/suspend.ts';
import { newStructSeq, newStructSeqType } from '../../objects/structseq.ts';
import { anyObject, boolOr, buffer, clinic, intOr, sizeOr } from '../clinic.ts';
import { dirFd, fildes, path, type Path } from './path-argument.ts';
import { isChannel, readChannelSteps, writeChannelSteps } from './blocking.ts';
import {
  closeFd,
  osError,
  directoryOf,
  processFiles,
  systemCall,
  touchFile,
  touchTree,
} from './system-call.ts';
import type { ProcessFiles } from '../../machine/files/descriptors.ts';

export const TerminalSizeType = newStructSeqType(
  'os.terminal_size',
  [{ name: 'columns' }, { name: 'lines' }],
  { source: 'CPython 3.13 Modules/posixmodule.c' },
);

const FD = intOr(0);
const none = (call: (files: ProcessFiles) => unknown): PyObject => {
  systemCall(call);
  return newNone();
};

function open(at: Path, flags: number, mode: number, dir: number | null): PyObject {
  touchTree('write');
  const fd = systemCall(
    (files) => files.open(at.text, flags | O_CLOEXEC, mode, directoryOf(files, dir)),
    at,
  );
  return newInt(fd);
}

function read(fd: number, length: number): MaySuspend {
  if (length < 0) throw osError(22);
  touchFile(fd, 'update');
  if (isChannel(fd)) return suspendSteps(readSteps(fd, length));
  return newBytes(systemCall((files) => files.read(fd, Math.min(length, 0x7ffff000))));
}

function* readSteps(fd: number, length: number): Steps<PyObject> {
  const octets = yield* readChannelSteps(fd, length);
  if (octets === null) throw osError(11);
  return newBytes(octets);
}

function write(fd: number, data: Uint8Array): MaySuspend {
  touchFile(fd, 'update');
  if (isChannel(fd)) return suspendSteps(writeSteps(fd, data));
  return newInt(systemCall((files) => files.write(fd, data)));
}

function* writeSteps(fd: number, data: Uint8Array): Steps<PyObject> {
  const count = yield* writeChannelSteps(fd, data);
  if (count === null) throw osError(11);
  return newInt(count);
}

function pipe(flags: number): PyObject {
  return newTuple(systemCall((files) => files.pipe(flags)).map((fd) => newInt(fd)));
}

/** The window to write into of a writable bytes-like object, undefined for others. */
export function writableWindow(o: PyObject): Uint8Array | undefined {
  if (o instanceof PyByteArray) return o.value;
  const writable = isExporter(o) ? !o.bufferReadonly : o instanceof PyMemoryView && !o.readonly;
  return writable ? bytesLike(o, 'write') : undefined;
}

function writableOctets(o: PyObject): Uint8Array {
  return (
    writableWindow(o) ?? raise('TypeError', `a bytes-like object is required, not '${o.type.name}'`)
  );
}

function readv(fd: number, buffers: PyObject): MaySuspend {
  return suspendSteps(readvSteps(fd, buffers), [buffers]);
}
function* readvSteps(fd: number, buffers: PyObject): Steps<PyObject> {
  const items = yield* fastSequenceSteps(buffers, 'readv() arg 2 must be a sequence');
  try {
    let total = 0;
    touchFile(fd, 'update');
    for (const item of items) {
      const window = writableOctets(item);
      const count = systemCall((files) => files.readInto(fd, window));
      total += count;
      if (count < window.length) break;
    }
    return newInt(total);
  } finally {
    decrefAll(items);
  }
}

function writev(fd: number, buffers: PyObject): MaySuspend {
  return suspendSteps(writevSteps(fd, buffers), [buffers]);
}
function* writevSteps(fd: number, buffers: PyObject): Steps<PyObject> {
  const items = yield* fastSequenceSteps(buffers, 'writev() arg 2 must be a sequence');
  try {
    let total = 0;
    touchFile(fd, 'update');
    for (const item of items) {
      const octets = bytesLike(item);
      if (octets === undefined)
        raise('TypeError', `a bytes-like object is required, not '${item.type.name}'`);
      total += systemCall((files) => files.write(fd, octets));
    }
    return newInt(total);
  } finally {
    decrefAll(items);
  }
}

function sendfile(out: number, from: number, offset: PyObject | null, count: number): PyObject {
  const at = offset as { value?: number } | null;
  touchFile(from, 'update');
  touchFile(out, 'update');
  return newInt(
    systemCall((files) => {
      const data =
        typeof at?.value === 'number'
          ? files.pread(from, count, at.value)
          : files.read(from, count);
      return files.write(out, data);
    }),
  );
}

function terminalSize(fd: number): PyObject {
  systemCall((files) => files.isTerminal(fd) || fail('ENOTTY'));
  return newStructSeq(TerminalSizeType, [newInt(80), newInt(24)]);
}

/** What is no file on a disk can't be written there. */
function flushToDisk(fd: number): PyObject {
  return none((files) => {
    if (isStream(files.file(fd).inode)) fail('EINVAL');
  });
}

export const descriptorFunctions = [
  clinic('open', '(path, flags, mode=511, *, dir_fd=None)', [path, FD, intOr(0o777), dirFd], open),
  clinic('close', '(fd)', [FD], (fd: number) => none(() => closeFd(fd))),
  clinic('closerange', '(fd_low, fd_high, /)', [FD, FD], (low: number, high: number) => {
    for (let fd = Math.max(low, 0); fd < Math.min(high, 1024); fd++) {
      if (processFiles().has(fd)) closeFd(fd);
    }
    return newNone();
  }),
  clinic('read', '(fd, length, /)', [FD, sizeOr(0)], read),
  clinic('write', '(fd, data, /)', [FD, buffer], write),
  clinic('pipe', '()', [], () => pipe(O_CLOEXEC)),
  clinic('pipe2', '(flags, /)', [FD], pipe),
  clinic(
    'pread',
    '(fd, length, offset, /)',
    [FD, sizeOr(0), sizeOr(0)],
    (fd: number, n: number, at: number) => {
      if (n < 0) throw osError(22);
      touchFile(fd, 'read');
      return newBytes(systemCall((files) => files.pread(fd, n, at)));
    },
  ),
  clinic(
    'pwrite',
    '(fd, buffer, offset, /)',
    [FD, buffer, sizeOr(0)],
    (fd: number, data: Uint8Array, at: number) => {
      touchFile(fd, 'write');
      return newInt(systemCall((files) => files.pwrite(fd, data, at)));
    },
  ),
  clinic('readv', '(fd, buffers, /)', [FD, anyObject], readv),
  clinic('writev', '(fd, buffers, /)', [FD, anyObject], writev),
  clinic('sendfile', '(out_fd, in_fd, offset, count)', [FD, FD, anyObject, sizeOr(0)], sendfile),
  clinic(
    'lseek',
    '(fd, position, whence, /)',
    [FD, sizeOr(0), intOr(0)],
    (fd: number, at: number, whence: number) => {
      touchFile(fd, 'update');
      return newInt(systemCall((files) => files.lseek(fd, at, whence)));
    },
  ),
  clinic('ftruncate', '(fd, length, /)', [FD, sizeOr(0)], (fd: number, size: number) => {
    touchFile(fd, 'write');
    return none((files) => files.truncate(fd, size));
  }),
  clinic('fsync', '(fd)', [fildes], flushToDisk),
  clinic('fdatasync', '(fd)', [fildes], flushToDisk),
  clinic('sync', '()', [], () => newNone()),
  clinic('dup', '(fd, /)', [FD], (fd: number) =>
    newInt(systemCall((files) => files.dup(fd, false))),
  ),
  clinic(
    'dup2',
    '(fd, fd2, inheritable=True)',
    [FD, FD, boolOr(true)],
    (fd: number, to: number, keep: boolean) => {
      systemCall((files) => files.dup2(fd, to, keep));
      return newInt(to);
    },
  ),
  clinic('isatty', '(fd, /)', [FD], (fd: number) =>
    newBool(systemCall((files) => files.has(fd) && files.isTerminal(fd))),
  ),
  clinic('ttyname', '(fd, /)', [FD], (fd: number) => {
    systemCall((files) => files.isTerminal(fd) || fail('ENOTTY'));
    return newStr('/dev/pts/0');
  }),
  clinic('get_terminal_size', '(fd=None, /)', [intOr(1)], terminalSize),
  clinic('get_inheritable', '(fd, /)', [FD], (fd: number) =>
    newBool(systemCall((files) => files.inheritable(fd))),
  ),
  clinic('set_inheritable', '(fd, inheritable, /)', [FD, intOr(0)], (fd: number, on: number) =>
    none((files) => files.setInheritable(fd, on !== 0)),
  ),
  clinic('get_blocking', '(fd, /)', [FD], (fd: number) =>
    newBool(systemCall((files) => (files.file(fd).flags & 0o4000) === 0)),
  ),
  clinic('set_blocking', '(fd, blocking, /)', [FD, boolOr(true)], (fd: number, on: boolean) =>
    none((files) => files.setBlocking(fd, on)),
  ),
  clinic('fchmod', '(fd, mode)', [FD, FD], (fd: number, mode: number) =>
    none((files) => files.fs.chmod(files.file(fd).inode, mode)),
  ),
  clinic('fchown', '(fd, uid, gid)', [FD, FD, FD], (fd: number, uid: number, gid: number) =>
    none((files) => files.fs.chown(files.file(fd).inode, uid, gid)),
  ),
  clinic(
    'posix_fallocate',
    '(fd, offset, length, /)',
    [FD, sizeOr(0), sizeOr(0)],
    (fd: number, at: number, n: number) => {
      touchFile(fd, 'write');
      return none((files) => {
        if (files.file(fd).inode.size < at + n) files.truncate(fd, at + n);
      });
    },
  ),
  clinic(
    'posix_fadvise',
    '(fd, offset, length, advice, /)',
    [FD, sizeOr(0), sizeOr(0), FD],
    (fd: number) => none((files) => isStream(files.file(fd).inode) && fail('ESPIPE')),
  ),
  clinic('device_encoding', '(fd)', [FD], (fd: number) =>
    systemCall((files) => files.has(fd) && files.isTerminal(fd)) ? newStr('utf-8') : newNone(),
  ),
];
