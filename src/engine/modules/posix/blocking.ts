// System calls that may have to wait: a thread blocks until a channel has something for it. CPython 3.13 Python/fileutils.c (_Py_read,
// _Py_write), Modules/socketmodule.c (internal_select). A signal that arrives meanwhile is handled and the wait goes on (PEP 475).

import type { OpenFile } from '../../machine/files/descriptors.ts';
import {
  Channel,
  POLLERR,
  POLLHUP,
  POLLIN,
  POLLOUT,
  POLLRDHUP,
} from '../../machine/files/channel.ts';
import { decref, type PyObject } from '../../objects/object.ts';
import { newBool, True } from '../../objects/singletons.ts';
import { suspendWait, type Steps } from '../../objects/suspend.ts';
import { currentThread, setCurrentThread } from '../../vm/current.ts';
import { handlePendingSteps, isInterrupted } from '../../vm/signals.ts';
import { osError, systemCall } from './system-call.ts';

export const READABLE = POLLIN | POLLHUP | POLLERR | POLLRDHUP;
export const WRITABLE = POLLOUT | POLLERR | POLLHUP;

/** What is due by now has happened, before a call looks at the world. */
export function letHappen(): void {
  const { machine } = currentThread.interp;
  machine.eventQueue.runDue(machine.now());
}

/** Calls that a signal interrupts in any case. */
const POLLING: ReadonlySet<string> = new Set(['select', 'poll', 'epoll']);

/** Blocks until `ready`; true: `deadlineNs` (of the machine's clock; null: none) came first. */
export function* untilReadySteps(
  what: string,
  ready: () => boolean,
  deadlineNs: number | null,
): Steps<boolean> {
  const ts = currentThread;
  const { machine } = ts.interp;
  const wait = { on: 'io', what } as const;
  const restarts = !POLLING.has(what);
  // Asked while anybody runs, perhaps another process: descriptors are those of the one that waits.
  const isReadyNow = (): boolean => {
    const running = currentThread;
    setCurrentThread(ts);
    try {
      return ready();
    } finally {
      setCurrentThread(running);
    }
  };
  for (;;) {
    if (ready()) return false;
    machine.emit({ kind: 'block', wait, deadlineNs: deadlineNs as never });
    suspendWait({
      reason: wait,
      timeoutNs: deadlineNs === null ? null : Math.max(deadlineNs - machine.now(), 0),
      ready: () => isReadyNow() || isInterrupted(ts),
      finish: (timedOut) => newBool(timedOut),
      restarts,
    });
    const answer = (yield) as PyObject;
    const timedOut = answer === True;
    decref(answer);
    machine.emit({ kind: 'unblock', wait, timedOut });
    if (isInterrupted(ts)) decref(yield* handlePendingSteps(ts));
    else return timedOut && !ready();
  }
}

/** Has `file` something of `events` (READABLE, WRITABLE)? */
export function isReady(file: OpenFile, events: number): boolean {
  const { inode } = file;
  return !(inode instanceof Channel) || (inode.poll(file) & events) !== 0;
}

/** `read` on a channel: octets, or null where a descriptor that does not block has none. */
export function* readChannelSteps(fd: number, count: number): Steps<Uint8Array | null> {
  for (;;) {
    letHappen();
    const file = systemCall((files) => files.file(fd));
    if (!file.readable) throw osError(9);
    const octets = systemCall(() => (file.inode as Channel).receive(file, count));
    if (octets !== null || !file.blocks) return octets;
    yield* untilReadySteps('read', () => isReady(file, READABLE), null);
  }
}

/** `write` on a channel: how many octets it took, or null where a descriptor that does not block can take none. All, if it blocks. */
export function* writeChannelSteps(fd: number, data: Uint8Array): Steps<number | null> {
  const file = systemCall((files) => files.file(fd));
  if (!file.writable) throw osError(9);
  let written = 0;
  for (;;) {
    letHappen();
    const rest = data.subarray(written);
    const count = systemCall(() => (file.inode as Channel).send(file, rest));
    written += count ?? 0;
    if (!file.blocks) return count;
    if (written === data.length) return written;
    if (count === null) yield* untilReadySteps('write', () => isReady(file, WRITABLE), null);
  }
}

/** Is there a channel behind `fd`? Then calls may block. */
export function isChannel(fd: number): boolean {
  return currentThread.interp.machine.files.channel(fd) !== null;
}
