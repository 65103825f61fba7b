// What select, poll and epoll have in common: descriptors, what is asked of each, and waiting. CPython 3.13 Modules/selectmodule.c; the
// kernel's fs/select.c.

import { touchOtherEnd } from '../posix/pipe-ends.ts';
import { Channel, POLLIN, POLLNVAL, POLLOUT } from '../../machine/files/channel.ts';
import { PyFloat } from '../../objects/float.ts';
import { PyInt } from '../../objects/int.ts';
import type { PyObject } from '../../objects/object.ts';
import { raise } from '../../objects/raise.ts';
import { None } from '../../objects/singletons.ts';
import { currentThread } from '../../vm/current.ts';
import { letHappen } from '../posix/blocking.ts';
import { checkTimeout } from '../thread/timeout.ts';

/** What a call costs on virtual time. */
const CALL_NS = 2000;

/** What is there for a descriptor now: POLLIN ...; POLLNVAL: it is not open. Files are always ready. */
export function readiness(fd: number): number {
  const { files } = currentThread.interp.machine;
  if (!files.has(fd)) return POLLNVAL;
  const file = files.file(fd);
  const { inode } = file;
  if (inode instanceof Channel) return inode.poll(file);
  return (file.readable ? POLLIN : 0) | (file.writable ? POLLOUT : 0);
}

/** Before a call looks: due events have happened, the explorer knows what is looked at. */
export function look(fds: Iterable<number>): void {
  currentThread.interp.machine.spend(CALL_NS);
  letHappen();
  tellLook(fds);
}

/** The same after a wait: whatever was found, or that it was in vain, is a matter of all of them. */
export function tellLook(fds: Iterable<number>): void {
  const { interp, machineLog: log } = currentThread;
  if (log === null) return;
  for (const fd of fds) {
    const inode = interp.machine.files.channel(fd);
    if (inode === null) continue;
    log.touchKey(inode.key, 'read', '');
    touchOtherEnd(log, interp.machine.files.file(fd));
  }
}

/** A timeout argument in seconds as nanoseconds; null: for ever. */
export function secondsTimeout(
  o: PyObject | null,
  wanted = 'timeout must be a float or None',
): number | null {
  if (o === null || o === None) return null;
  if (!(o instanceof PyFloat) && !(o instanceof PyInt)) return raise('TypeError', wanted);
  checkTimeout(o);
  if (o instanceof PyInt || o.value < 0) return awayFromZero(Number(o.value) * 1e9);
  return Math.ceil(o.value * 1e9 - 1e-6);
}

/** _PyTime_ROUND_TIMEOUT: what is below zero stays so, which is for ever. */
export const awayFromZero = (value: number): number =>
  value < 0 ? Math.floor(value) : Math.ceil(value);

/** Poll and epoll count whole milliseconds, as a C int; each rounds its own way. OverflowError. */
export function wholeMilliseconds(timeoutNs: number, round: (value: number) => number): number {
  const milliseconds = round(timeoutNs / 1e6);
  if (milliseconds > INT_MAX || milliseconds < INT_MIN)
    raise('OverflowError', 'timeout is too large');
  return milliseconds * 1e6;
}
const [INT_MIN, INT_MAX] = [-(2 ** 31), 2 ** 31 - 1];

export function deadlineAfter(timeoutNs: number | null): number | null {
  return timeoutNs === null ? null : currentThread.interp.machine.now() + timeoutNs;
}
