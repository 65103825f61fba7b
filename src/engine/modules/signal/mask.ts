// What a thread holds back, what has been held back, and signals to itself and to other threads of the process. CPython 3.13
// Modules/signalmodule.c (signal_pthread_sigmask_impl, signal_sigpending_impl, signal_raise_signal_impl, signal_pthread_kill_impl).

import { decref, type PyObject } from '../../objects/object.ts';
import type { Steps } from '../../objects/suspend.ts';
import { currentThread } from '../../vm/current.ts';
import { SIGNAL_MAX, type SignalInfo } from '../../vm/signal-state.ts';
import { FIXED, handlePendingSteps } from '../../vm/signals.ts';
import type { ThreadState } from '../../vm/thread-state.ts';
import { osError } from '../posix/system-call.ts';
import { newSignalSetSteps, numberSteps, RESERVED, signalsSteps } from './sigset.ts';

export const [SIG_BLOCK, SIG_UNBLOCK, SIG_SETMASK] = [0, 1, 2] as const;
const [ESRCH, EINVAL] = [3, 22] as const;
/** `si_code` of what tgkill sends. */
const SI_TKILL = -6;

/** From this process to one of its threads, or to itself. OSError. */
function send(number: number, to: ThreadState): void {
  if (number < 0 || number > SIGNAL_MAX || RESERVED.has(number)) throw osError(EINVAL);
  if (number === 0) return;
  const { machine } = currentThread.interp;
  const { uid } = machine.files.fs.credentials;
  const info = { number, code: SI_TKILL, pid: machine.entry.pid, uid, status: 0 };
  machine.signal(machine.entry, info, to);
}

export function* raiseSignalSteps(signalnum: PyObject): Steps<PyObject> {
  send(yield* numberSteps(signalnum), currentThread);
  return yield* handlePendingSteps(currentThread);
}

export function* pthreadKillSteps(thread: PyObject, signalnum: PyObject): Steps<PyObject> {
  const ident = yield* numberSteps(thread);
  const number = yield* numberSteps(signalnum);
  const to = currentThread.interp.threads.find((t) => t.ident === ident && !t.finished);
  if (to === undefined) throw osError(ESRCH);
  send(number, to);
  return yield* handlePendingSteps(currentThread);
}

/** The mask of before. What is no longer held back arrives, and its handlers run at once. */
export function* sigmaskSteps(how: PyObject, mask: PyObject): Steps<PyObject> {
  const way = yield* numberSteps(how);
  const numbers = yield* signalsSteps(mask);
  const ts = currentThread;
  const before = ts.blockedSignals;
  const after = new Set(way === SIG_SETMASK ? [] : before);
  if (way === SIG_UNBLOCK) for (const number of numbers) after.delete(number);
  else if (way === SIG_BLOCK || way === SIG_SETMASK)
    for (const number of numbers) after.add(number);
  else throw osError(EINVAL);
  for (const number of [...FIXED, ...RESERVED]) after.delete(number);
  ts.blockedSignals = after;
  release(ts);
  decref(yield* handlePendingSteps(ts));
  return yield* newSignalSetSteps(before);
}

/** What was held back for `ts` or for the process, and is not any more. */
function release(ts: ThreadState): void {
  const { machine, signals } = ts.interp;
  const wants = (number: number): boolean => !ts.blockedSignals.has(number);
  for (const [held, to] of [
    [ts.heldSignals, ts],
    [signals.held, undefined],
  ] as const)
    for (let info = held.take(wants); info !== null; info = held.take(wants))
      machine.signal(machine.entry, info, to);
}

/** The first signal of `numbers` that is held back for this thread, taken; null: none is. */
export function takeHeld(ts: ThreadState, numbers: ReadonlySet<number>): SignalInfo | null {
  const wants = (number: number): boolean => numbers.has(number);
  return ts.heldSignals.take(wants) ?? ts.interp.signals.held.take(wants);
}

export function* sigpendingSteps(): Steps<PyObject> {
  const { heldSignals, interp } = currentThread;
  return yield* newSignalSetSteps([...heldSignals.numbers(), ...interp.signals.held.numbers()]);
}
