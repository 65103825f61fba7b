// Waiting for a signal. CPython 3.13 Modules/signalmodule.c (signal_pause_impl, signal_sigwait_impl, signal_sigwaitinfo_impl,
// signal_sigtimedwait_impl, fill_siginfo).

import { newInt } from '../../objects/int.ts';
import { decref, type PyObject } from '../../objects/object.ts';
import { raise } from '../../objects/raise.ts';
import { newBool, newNone, True } from '../../objects/singletons.ts';
import { newStructSeq, newStructSeqType } from '../../objects/structseq.ts';
import { SUSPENDED, suspendWait, type Steps } from '../../objects/suspend.ts';
import { currentThread } from '../../vm/current.ts';
import type { SignalInfo } from '../../vm/signal-state.ts';
import { handlePendingSteps } from '../../vm/signals.ts';
import { withTimeout } from '../thread/timeout.ts';
import { takeHeld } from './mask.ts';
import { signalsSteps } from './sigset.ts';

export const SigInfoType = newStructSeqType(
  'signal.struct_siginfo',
  [
    { name: 'si_signo', doc: 'signal number' },
    { name: 'si_code', doc: 'signal code' },
    { name: 'si_errno', doc: 'errno associated with this signal' },
    { name: 'si_pid', doc: 'sending process ID' },
    { name: 'si_uid', doc: 'real user ID of sending process' },
    { name: 'si_status', doc: 'exit value or signal' },
    { name: 'si_band', doc: 'band event for SIGPOLL' },
  ],
  {
    source: 'CPython 3.13 Modules/signalmodule.c',
    doc: 'struct_siginfo: Result from sigwaitinfo or sigtimedwait.\n\nThis object may be accessed either as a tuple of\n(si_signo, si_code, si_errno, si_pid, si_uid, si_status, si_band),\nor via the attributes si_signo, si_code, and so on.',
  },
);

function newSigInfo({ number, code, pid, uid, status }: SignalInfo): PyObject {
  const fields = [number, code, 0, pid, uid, status, 0];
  return newStructSeq(
    SigInfoType,
    fields.map((value) => newInt(value)),
  );
}

/** Until a handler of this thread's has run, or would run if this were the main thread. */
export function* pauseSteps(): Steps<PyObject> {
  const ts = currentThread;
  yield* blockSteps('pause', () => ts.interrupted, null);
  return yield* handlePendingSteps(ts);
}

/** True: the time is over. */
function* blockSteps(what: string, ready: () => boolean, timeoutNs: number | null): Steps<boolean> {
  suspendWait({
    reason: { on: 'io', what },
    timeoutNs,
    ready,
    finish: (timedOut) => newBool(timedOut),
  });
  const answer = (yield) as PyObject;
  decref(answer);
  return answer === True;
}

export function* sigwaitSteps(sigset: PyObject): Steps<PyObject> {
  const numbers = yield* signalsSteps(sigset);
  // The C library waits on after a signal that somebody else handles.
  return newInt((yield* nextSteps('sigwait', numbers, null, false))!.number);
}

export function* sigwaitinfoSteps(sigset: PyObject): Steps<PyObject> {
  const numbers = yield* signalsSteps(sigset);
  return newSigInfo((yield* nextSteps('sigwaitinfo', numbers, null, true))!);
}

export function* sigtimedwaitSteps(sigset: PyObject, timeout: PyObject): Steps<PyObject> {
  const numbers = yield* signalsSteps(sigset);
  let ns = withTimeout(timeout, [], (value) => value as never) as unknown;
  if (ns === SUSPENDED) ns = yield;
  if ((ns as number) < 0) raise('ValueError', 'timeout must be non-negative');
  const info = yield* nextSteps('sigtimedwait', numbers, ns as number, true);
  return info === null ? newNone() : newSigInfo(info);
}

/** The next signal of `numbers`; null: none came in time. `handles`: others are handled meanwhile (PEP 475). */
function* nextSteps(
  what: string,
  numbers: ReadonlySet<number>,
  timeoutNs: number | null,
  handles: boolean,
): Steps<SignalInfo | null> {
  const ts = currentThread;
  const { machine, signals } = ts.interp;
  const wants = (number: number): boolean => numbers.has(number);
  const deadlineNs = timeoutNs === null ? null : machine.now() + timeoutNs;
  for (;;) {
    const info = takeHeld(ts, numbers);
    if (info !== null) return info;
    const left = deadlineNs === null ? null : Math.max(deadlineNs - machine.now(), 0);
    if (left === 0) return null;
    ts.awaited = numbers;
    let timedOut: boolean;
    try {
      const isHere = (): boolean => ts.heldSignals.some(wants) || signals.held.some(wants);
      timedOut = yield* blockSteps(what, () => isHere() || (handles && ts.interrupted), left);
    } finally {
      ts.awaited = null;
    }
    if (handles) decref(yield* handlePendingSteps(ts));
    if (timedOut) return takeHeld(ts, numbers);
  }
}
