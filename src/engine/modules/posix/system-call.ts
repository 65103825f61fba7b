// System calls of the machine from Python: their errors become OSError. CPython 3.13 Python/errors.c (PyErr_SetFromErrnoWithFilename).

import { fail, strerror, SystemCallError } from '../../machine/files/errno.ts';
import type { ProcessFiles } from '../../machine/files/descriptors.ts';
import { Directory } from '../../machine/files/inode.ts';
import { Socket } from '../../machine/network/socket.ts';
import type { PyBaseException } from '../../objects/exceptions.ts';
import { exceptionType } from '../../objects/exceptions.ts';
import { newInt } from '../../objects/int.ts';
import { decref, incref, xdecref, type PyObject } from '../../objects/object.ts';
import { Raised } from '../../objects/raise.ts';
import { None } from '../../objects/singletons.ts';
import { newStr } from '../../objects/str.ts';
import { currentThread } from '../../vm/current.ts';
import { touchBothEnds, touchEnd, touchOtherEnd } from './pipe-ends.ts';

/** OSError of the right subclass, to be thrown. Borrows the file names. */
export function osError(
  errno: number,
  file: PyObject | null = null,
  file2: PyObject | null = null,
): Raised {
  const type = exceptionType('OSError');
  const number = newInt(errno);
  const message = newStr(strerror(errno));
  const names = file === null ? [] : file2 === null ? [file] : [file, None, file2];
  const error = type.tp_new!(type, [number, message, ...names], null) as PyBaseException;
  decref(number);
  decref(message);
  return new Raised(error);
}

/** A path argument, as far as errors show it. */
interface Named {
  readonly text: string;
  readonly fd: number | null;
  readonly object: PyObject | null;
}

/** The answer of a system call; OSError that names `path` (and `path2`) if it fails. */
export function systemCall<T>(
  call: (files: ProcessFiles) => T,
  path: Named | null = null,
  path2: Named | null = null,
): T {
  try {
    return call(processFiles());
  } catch (error) {
    if (!(error instanceof SystemCallError)) throw error;
    const names = [path, path2].map((p) => (p === null ? null : nameOf(p)));
    const raised = osError(error.errno, names[0], names[1]);
    for (const name of names) xdecref(name);
    throw raised;
  }
}

function nameOf(path: Named): PyObject {
  return path.object === null ? newStr(path.text) : incref(path.object);
}

/** The files of the running process. */
export function processFiles(): ProcessFiles {
  return currentThread.interp.machine.files;
}

/** What a system call on a file costs on virtual time: files written one after the other have different times. */
const CALL_NS = 2000;

/** Tells whoever explores schedules that the tree of names is read or changed. */
export function touchTree(kind: 'read' | 'write'): void {
  currentThread.interp.machine.spend(CALL_NS);
  currentThread.machineLog?.touchKey('files', kind, '');
}

/** The same for what is behind a descriptor. */
export function touchFile(fd: number, kind: 'read' | 'write' | 'update'): void {
  if (fd > 2) currentThread.interp.machine.spend(CALL_NS);
  const { machineLog: log } = currentThread;
  if (log === null) return;
  const file = systemCall((files) => files.file(fd));
  if (file.inode instanceof Socket) return touchBothEnds(log, file.inode);
  log.touchKey(fd <= 2 ? `fd:${fd}` : `file:${file.inode.number}`, kind, '');
  if (fd > 2 && kind !== 'read') touchOtherEnd(log, file);
}

export function closeFd(fd: number): void {
  systemCall((files) => {
    const { machineLog } = currentThread;
    if (machineLog !== null && files.has(fd)) touchEnd(machineLog, files.file(fd), files);
    files.close(fd);
  });
}

/** Where a relative path begins: `dir_fd`, or the working directory. ENOTDIR, EBADF. */
export function directoryOf(files: ProcessFiles, fd: number | null): Directory {
  if (fd === null || fd === AT_FDCWD) return files.cwd;
  const { inode } = files.file(fd);
  return inode instanceof Directory ? inode : fail('ENOTDIR');
}

const AT_FDCWD = -100;
