// Signals of the process: handlers in Python, which run on the main thread between two bytecodes. CPython 3.13 Modules/signalmodule.c
// (trip_signal, _PyErr_CheckSignalsTstate), Python/ceval_gil.c (handle_signals).

import { SystemCallError } from '../machine/files/errno.ts';
import { callObject } from '../objects/calls.ts';
import { frameObjectOf } from '../objects/frame-object.ts';
import { Frame, DISCARD } from '../objects/frame.ts';
import { newInt } from '../objects/int.ts';
import { decref, incref, type PyObject } from '../objects/object.ts';
import { newNone } from '../objects/singletons.ts';
import { SUSPENDED, suspendSteps, suspendWait, type Steps, type Wait } from '../objects/suspend.ts';
import { enterPending, type Next } from './drive.ts';
import type { InterpreterState } from './interpreter-state.ts';
import type { ThreadState } from './thread-state.ts';

/** Pushes a native that runs the handlers of what has arrived; the interrupted frame goes on afterwards, or gets what they raise. */
export function runSignalHandlers(ts: ThreadState): Next {
  suspendSteps(handlePendingSteps(ts));
  return enterPending(ts, DISCARD);
}

/** PyErr_CheckSignals on the main thread. */
export function* handlePendingSteps(ts: ThreadState): Steps<PyObject> {
  const { pending, handlers } = ts.interp.signals;
  for (let number = pending.shift(); number !== undefined; number = pending.shift()) {
    const handler = handlers.get(number);
    if (handler === undefined) continue;
    incref(handler);
    const args = [newInt(number), frameOf(ts)];
    try {
      const result = callObject(handler, args);
      decref(result === SUSPENDED ? ((yield) as PyObject) : result);
    } finally {
      decref(handler);
      for (const arg of args) decref(arg);
    }
  }
  return newNone();
}

function frameOf(ts: ThreadState): PyObject {
  for (let f = ts.top; f !== null; f = f.previous) if (f instanceof Frame) return frameObjectOf(f);
  return newNone();
}

/** What a signal does that nobody handles, where it does not end the process. */
export const HARMLESS: ReadonlySet<number> = new Set([17, 18, 23, 28]);

/** A signal from outside. `ends`: nobody handles it, and the process is over. */
export function arrive(interp: InterpreterState, number: number): 'handled' | 'ends' {
  const { handlers, ignored, blocked, heldBack } = interp.signals;
  const SIGKILL = 9;
  if (number === SIGKILL) return 'ends';
  if (blocked.has(number)) heldBack.add(number);
  else if (handlers.has(number)) tripSignal(interp, number);
  else if (!ignored.has(number) && !HARMLESS.has(number)) return 'ends';
  return 'handled';
}

/**
 * A blocked call on the main thread is interrupted: the handlers run, then it waits on for what is left of its time (PEP 475). What they
 * raise is raised by the call.
 */
export function interruptWait(ts: ThreadState): Next {
  const { wait, deadlineNs } = ts;
  ts.wait = null;
  ts.deadlineNs = null;
  suspendSteps(interruptedSteps(ts, wait!, deadlineNs));
  return enterPending(ts, ts.waitCompletion);
}

function* interruptedSteps(ts: ThreadState, wait: Wait, deadlineNs: number | null): Steps<unknown> {
  decref(yield* handlePendingSteps(ts));
  const left = deadlineNs === null ? null : Math.max(deadlineNs - ts.interp.machine.now(), 0);
  const { reason } = wait;
  suspendWait({
    reason,
    timeoutNs: left,
    ready: () => wait.ready(),
    finish: (timedOut) => wait.finish(timedOut),
  });
  return yield;
}

/** Tells who polls the wake-up descriptor. A full one is left as it is: it wakes them all the same. */
function wake(interp: InterpreterState, number: number): void {
  const { wakeupFd } = interp.signals;
  if (wakeupFd < 0) return;
  try {
    interp.machine.files.write(wakeupFd, Uint8Array.of(number));
  } catch (error) {
    if (!(error instanceof SystemCallError)) throw error;
  }
}

/** The signal has arrived: its handler is due. */
export function tripSignal(interp: InterpreterState, number: number): void {
  interp.signals.pending.push(number);
  wake(interp, number);
  interp.threads[0]!.interrupt();
}
