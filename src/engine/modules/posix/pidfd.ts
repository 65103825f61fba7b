// Descriptors of processes. CPython 3.13 Modules/posixmodule.c (os_pidfd_open_impl).

import { O_NONBLOCK, O_RDWR, OpenFile } from '../../machine/files/descriptors.ts';
import { fail } from '../../machine/files/errno.ts';
import { ProcessDescriptor } from '../../machine/files/process-descriptor.ts';
import type { ProcessEntry } from '../../machine/process-table.ts';
import { newInt } from '../../objects/int.ts';
import type { PyObject } from '../../objects/object.ts';
import { currentInterpreter, currentThread } from '../../vm/current.ts';
import { clinic, intOr } from '../clinic.ts';
import { osError, systemCall } from './system-call.ts';

const [ESRCH, EINVAL] = [3, 22] as const;

function pidfdOpen(pid: number, flags: number): PyObject {
  const { machine } = currentInterpreter();
  if (pid <= 0 || (flags & ~O_NONBLOCK) !== 0) throw osError(EINVAL);
  currentThread.machineLog?.touchKey(`process:${pid}`, 'read', '');
  const entry = machine.processes.byPid(pid);
  if (entry === null) throw osError(ESRCH);
  const { volume, clock } = machine.network;
  const inode = new ProcessDescriptor(volume, clock.wallNs(), entry);
  return newInt(systemCall((files) => files.install(new OpenFile(inode, O_RDWR | flags), false)));
}

/** Whom a descriptor stands for. EBADF. */
export function processBehind(fd: number): ProcessEntry {
  return systemCall((files) => {
    const { inode } = files.file(fd);
    return inode instanceof ProcessDescriptor ? inode.entry : fail('EBADF');
  });
}

export const pidfdFunctions = [
  clinic('pidfd_open', '(pid, flags=0)', [intOr(0), intOr(0)], pidfdOpen),
];
