// Signals of the process: handlers in Python, which run on the main thread between two bytecodes. CPython 3.13 Modules/signalmodule.c
// (trip_signal, _PyErr_CheckSignalsTstate), Python/ceval_gil.c (handle_signals).

import { callObject } from '../objects/calls.ts';
import { frameObjectOf } from '../objects/frame-object.ts';
import { Frame, DISCARD } from '../objects/frame.ts';
import { newInt } from '../objects/int.ts';
import { decref, incref, type PyObject } from '../objects/object.ts';
import { newNone } from '../objects/singletons.ts';
import { SUSPENDED, suspendSteps, type Steps } from '../objects/suspend.ts';
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

/** The signal has arrived: its handler is due. */
export function tripSignal(interp: InterpreterState, number: number): void {
  interp.signals.pending.push(number);
  interp.threads[0]!.interrupt();
}
