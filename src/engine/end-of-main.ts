// The end of the main thread's program: its exception is printed and decides the exit status. CPython 3.13 Python/pythonrun.c
// (_PyErr_PrintEx, handle_system_exit), Python/pylifecycle.c (wait_for_thread_shutdown, the first half of _Py_Finalize).

import { PyBaseException } from './objects/exceptions.ts';
import { getAttrOptional } from './objects/attributes.ts';
import { callObject } from './objects/calls.ts';
import { PyInt } from './objects/int.ts';
import { decref, incref, type PyObject } from './objects/object.ts';
import { Raised } from './objects/raise.ts';
import { newNone, None } from './objects/singletons.ts';
import { staticStr } from './objects/str.ts';
import { SUSPENDED, type Steps } from './objects/suspend.ts';
import { strSteps } from './objects/text.ts';
import { runCallbacksSteps } from './modules/atexit.ts';
import { printExceptionSteps } from './modules/sys-hooks.ts';
import { sysAttribute, writeSysFileSteps } from './vm/sys-file.ts';
import { writeUnraisable } from './vm/unraisable.ts';
import type { Process } from './process.ts';

/** What the main thread does when its program has ended, with the exception that ended it (stolen). */
export function* endOfMainSteps(process: Process, exception: PyObject | null): Steps<PyObject> {
  // What is printed here is no step that other threads could come before or after.
  const ts = process.interp.threads[0]!;
  const { machineLog } = ts;
  ts.machineLog = ts.log = null;
  if (exception instanceof PyBaseException) {
    if (exception.isA('SystemExit')) yield* systemExitSteps(process, exception);
    else yield* printSteps(process, exception);
    decref(exception);
  }
  process.tell(ts, machineLog);
  yield* threadShutdownSteps(process);
  if (process === process.run.first) process.run.observer?.endOfProgram();
  // Daemon threads still run; from then on they hang.
  const { interp } = process;
  if (interp.atexit.length > 0) decref(yield* runCallbacksSteps(interp));
  return newNone();
}

/** `threading._shutdown()`, if the module is there. */
function* threadShutdownSteps(process: Process): Steps<void> {
  const threading = process.interp.modules.getStr(staticStr('threading'));
  if (threading === null || threading === None) return;
  let shutdown = getAttrOptional(threading, staticStr('_shutdown'));
  if (shutdown === SUSPENDED) shutdown = (yield) as PyObject | null;
  if (shutdown === null) return;
  try {
    let result = callObject(shutdown, []);
    if (result === SUSPENDED) result = (yield) as PyObject;
    decref(result);
  } catch (error) {
    yield* writeUnraisable(error, threading, 'Exception ignored on threading shutdown');
  } finally {
    decref(shutdown);
  }
}

function* printSteps(process: Process, exception: PyBaseException): Steps<void> {
  process.mainStatus = 1;
  // exit_sigint: as if nobody had handled it, so that a shell can see it.
  if (exception.isA('KeyboardInterrupt')) process.mainSignal = 2;
  process.mainException = yield* summarySteps(exception);
  const { sysDict } = process.interp;
  const traceback = exception.traceback ?? None;
  for (const [name, value] of [
    ['last_exc', exception],
    ['last_type', exception.type],
    ['last_value', exception],
    ['last_traceback', traceback],
  ] as const)
    sysDict.setStr(staticStr(name), value);
  const hook = sysAttribute('excepthook');
  if (hook === sysAttribute('__excepthook__')) return yield* printExceptionSteps(exception);
  if (hook === null || hook === None) {
    yield* writeSysFileSteps('stderr', 'sys.excepthook is missing\n');
    return yield* printExceptionSteps(exception);
  }
  incref(hook);
  try {
    let result = callObject(hook, [exception.type, exception, traceback]);
    if (result === SUSPENDED) result = (yield) as PyObject;
    decref(result);
  } catch (error) {
    if (!(error instanceof Raised)) throw error;
    const second = error.exception;
    if (second.isA('SystemExit')) yield* systemExitSteps(process, second);
    else {
      yield* writeSysFileSteps('stderr', 'Error in sys.excepthook:\n');
      yield* printExceptionSteps(second);
      yield* writeSysFileSteps('stderr', '\nOriginal exception was:\n');
      yield* printExceptionSteps(exception);
    }
    decref(second);
  } finally {
    decref(hook);
  }
}

/** `Type: message`, as the last line of a traceback. */
function* summarySteps(exception: PyBaseException): Steps<string> {
  const { module, qualname } = exception.type;
  const name = module === 'builtins' ? qualname : `${module}.${qualname}`;
  try {
    const message = yield* strSteps(exception);
    return message === '' ? name : `${name}: ${message}`;
  } catch (error) {
    if (!(error instanceof Raised)) throw error;
    decref(error.exception);
    return name;
  }
}

/** The status is the code, if it is an int; anything else is printed and means 1. */
function* systemExitSteps(process: Process, exception: PyBaseException): Steps<void> {
  const code = exception.field('code');
  if (code === None) return;
  if (code instanceof PyInt) {
    process.mainStatus = Number(BigInt.asUintN(8, BigInt(code.value)));
    return;
  }
  process.mainStatus = 1;
  try {
    yield* writeSysFileSteps('stderr', `${yield* strSteps(code)}`);
  } catch (error) {
    if (!(error instanceof Raised)) throw error;
    decref(error.exception);
  }
  yield* writeSysFileSteps('stderr', '\n');
}
