// fcntl: descriptor flags and advisory locks. CPython 3.13 Modules/fcntlmodule.c (fcntl_fcntl_impl, fcntl_flock_impl, fcntl_lockf_impl,
// fcntl_ioctl_impl).
//
// Of the commands, those about descriptors and status flags are here; the others answer EINVAL, as the kernel does for commands that it
// does not know. No device of the machine has requests of ioctl.

import {
  DESCRIPTORS_MAX,
  O_APPEND,
  O_CLOEXEC,
  O_CREAT,
  O_EXCL,
  O_NONBLOCK,
  O_TRUNC,
} from '../machine/files/descriptors.ts';
import { Channel } from '../machine/files/channel.ts';
import { newInt, PyInt } from '../objects/int.ts';
import { bytesLike } from '../objects/bytes-like.ts';
import { PyStr } from '../objects/str.ts';
import { raise } from '../objects/raise.ts';
import type { PyModule } from '../objects/module.ts';
import type { PyObject } from '../objects/object.ts';
import { suspendSteps, type MaySuspend } from '../objects/suspend.ts';
import type { InterpreterState } from '../vm/interpreter-state.ts';
import { anyObject, boolOr, clinic, intOr, sizeOr } from './clinic.ts';
import { FCNTL_CONSTANTS as C } from './posix/fcntl-constants.ts';
import { flockSteps, lockRangeSteps } from './posix/file-lock-calls.ts';
import { fildes } from './posix/path-argument.ts';
import { osError, systemCall } from './posix/system-call.ts';
import { makeModule, type ModuleDefinition } from './module-definition.ts';

const EBADF = 9;
const EINVAL = 22;
const ENOTTY = 25;
/** A 64-bit program opens every file with it. */
const O_LARGEFILE = 0o100000;
const CHANGEABLE = O_APPEND | O_NONBLOCK;
const PIPE_OCTETS = 65536;

function fcntl(fd: number, command: number, argument: PyObject | null): PyObject {
  if (argument !== null && !(argument instanceof PyInt)) {
    if (bytesLike(argument) === undefined && !(argument instanceof PyStr))
      raise('TypeError', `'${argument.type.name}' object cannot be interpreted as an integer`);
    systemCall((files) => files.file(fd));
    throw osError(EINVAL);
  }
  return newInt(control(fd, command, argument === null ? 0 : Number(argument.value)));
}

function control(fd: number, command: number, argument: number): number {
  return systemCall((files) => {
    const file = files.file(fd);
    switch (command) {
      case C.F_DUPFD:
      case C.F_DUPFD_CLOEXEC:
        if (argument < 0 || argument >= DESCRIPTORS_MAX) throw osError(EINVAL);
        return files.dup(fd, command === C.F_DUPFD, argument);
      case C.F_GETFD:
        return files.inheritable(fd) ? 0 : C.FD_CLOEXEC;
      case C.F_SETFD:
        files.setInheritable(fd, (argument & C.FD_CLOEXEC) === 0);
        return 0;
      case C.F_GETFL:
        return (file.flags & ~(O_CREAT | O_EXCL | O_TRUNC | O_CLOEXEC)) | largeFile(file.inode);
      case C.F_SETFL:
        file.flags = (file.flags & ~CHANGEABLE) | (argument & CHANGEABLE);
        return 0;
      case C.F_GETPIPE_SZ:
        if (file.inode instanceof Channel) return PIPE_OCTETS;
    }
    throw osError(command === C.F_GETPIPE_SZ ? EBADF : EINVAL);
  });
}

function largeFile(inode: object): number {
  return inode instanceof Channel ? 0 : O_LARGEFILE;
}

/** fcntl_lockf_impl: the code as flock has it, in the words of fcntl(2). */
function lockf(
  fd: number,
  code: number,
  length: number,
  start: number,
  whence: number,
): MaySuspend {
  const { LOCK_UN, LOCK_SH, LOCK_EX, LOCK_NB } = C;
  const isUnlock = code === LOCK_UN;
  if (!isUnlock && (code & (LOCK_SH | LOCK_EX)) === 0)
    raise('ValueError', 'unrecognized lockf argument');
  const kind = isUnlock ? 'unlock' : (code & LOCK_SH) !== 0 ? 'shared' : 'exclusive';
  const waits = (code & LOCK_NB) === 0;
  return suspendSteps(lockRangeSteps(fd, kind, { length, start, whence }, waits));
}

const definition: ModuleDefinition = {
  name: 'fcntl',
  source: 'CPython 3.13 Modules/fcntlmodule.c',
  functions: [
    clinic('fcntl', '(fd, cmd, arg=0, /)', [fildes, intOr(0), anyObject], fcntl),
    clinic('flock', '(fd, operation, /)', [fildes, intOr(0)], (fd: number, operation: number) =>
      suspendSteps(flockSteps(fd, operation)),
    ),
    clinic(
      'lockf',
      '(fd, cmd, len=0, start=0, whence=0, /)',
      [fildes, intOr(0), sizeOr(0), sizeOr(0), intOr(0)],
      lockf,
    ),
    clinic(
      'ioctl',
      '(fd, request, arg=0, mutate_flag=True, /)',
      [fildes, sizeOr(0), anyObject, boolOr(true)],
      (fd: number) => {
        systemCall((files) => files.file(fd));
        throw osError(ENOTTY);
      },
    ),
  ],
  attributes: Object.fromEntries(
    Object.entries(C).map(([name, value]) => [name, () => newInt(value)]),
  ),
};

export function fcntlModule(interp: InterpreterState): PyModule {
  return makeModule(definition, interp);
}
