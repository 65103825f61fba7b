// An exception that one thread asks for in another. CPython 3.13 Python/pystate.c (PyThreadState_SetAsyncExc), Python/ceval_gil.c
// (_Py_HandlePending), Python/errors.c (_PyErr_SetNone).
//
// It comes up where the thread looks at its eval breaker: a call that blocks goes on to its end first.

import { asExceptionSteps } from '../objects/normalize-exception.ts';
import { BaseExceptionType } from '../objects/exceptions.ts';
import { DISCARD } from '../objects/frame.ts';
import { decref, incref, isSubtype, PyType, xdecref, type PyObject } from '../objects/object.ts';
import { raise, Raised } from '../objects/raise.ts';
import { suspendSteps, type Steps } from '../objects/suspend.ts';
import { reprSteps } from '../objects/text.ts';
import { interruptKey, THREADS } from './access-log.ts';
import { currentThread } from './current.ts';
import { enterPending, type Next } from './drive.ts';
import type { InterpreterState } from './interpreter-state.ts';
import type { ThreadState } from './thread-state.ts';

/** Borrows `exception`; null takes back what was asked for. How many threads there are of that number: 0 or 1. */
export function setAsyncException(
  interp: InterpreterState,
  ident: bigint,
  exception: PyObject | null,
): number {
  const ts = interp.threads.find((t) => !t.finished && BigInt(t.ident) === ident);
  const { machineLog: log } = currentThread;
  if (ts === undefined) {
    // It might have been there still.
    log?.touchKey(THREADS, 'update', '');
    return 0;
  }
  log?.touchKey(interruptKey(ts.id), 'write', '');
  const old = ts.asyncException;
  ts.asyncException = exception === null ? null : incref(exception);
  xdecref(old);
  ts.interrupt();
  return 1;
}

/** The interrupted frame gets the exception. */
export function raiseAsyncException(ts: ThreadState): Next {
  const exception = ts.asyncException!;
  ts.asyncException = null;
  suspendSteps(raisingSteps(exception));
  return enterPending(ts, DISCARD);
}

/** Owns `type`, which is a class, or it is an error of its own. */
function* raisingSteps(type: PyObject): Steps<PyObject> {
  try {
    if (type instanceof PyType && isSubtype(type, BaseExceptionType))
      throw new Raised(yield* asExceptionSteps(type, null));
    const shown = yield* reprSteps(type);
    return raise(
      'SystemError',
      `_PyErr_SetObject: exception ${shown} is not a BaseException subclass`,
    );
  } finally {
    decref(type);
  }
}
