// signal.set_wakeup_fd. CPython 3.13 Modules/signalmodule.c (signal_set_wakeup_fd_impl).

import { newInt } from '../../objects/int.ts';
import { raise } from '../../objects/raise.ts';
import type { PyObject } from '../../objects/object.ts';
import { currentInterpreter, currentThread } from '../../vm/current.ts';
import { systemCall } from '../posix/system-call.ts';

/** The descriptor of before; from now on `fd` gets an octet for each signal. */
export function setWakeupFd(fd: number, warnOnFullBuffer: boolean): PyObject {
  if (!currentThread.isMain)
    raise('ValueError', 'set_wakeup_fd only works in main thread of the main interpreter');
  if (fd !== -1) {
    const { blocks } = systemCall((files) => files.file(fd));
    if (blocks) raise('ValueError', `the fd ${fd} must be in non-blocking mode`);
  }
  const { signals } = currentInterpreter();
  const before = signals.wakeupFd;
  signals.wakeupFd = fd;
  signals.warnsOnFullBuffer = warnOnFullBuffer;
  return newInt(before);
}
