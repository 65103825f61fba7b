// What `sys` calls when nobody catches an error. CPython 3.13 Python/sysmodule.c (sys_unraisablehook, sys_excepthook).

import { PyBaseException } from '../objects/exceptions.ts';
import { method, type NativeFunction } from '../objects/native.ts';
import { raise } from '../objects/raise.ts';
import { newNone } from '../objects/singletons.ts';
import { PyStructSeq } from '../objects/structseq.ts';
import { suspendSteps, type Steps, type Suspended } from '../objects/suspend.ts';
import { incref, type PyObject } from '../objects/object.ts';
import { PyTraceback } from '../objects/traceback.ts';
import { writeSysFileSteps } from '../vm/sys-file.ts';
import { currentInterpreter } from '../vm/current.ts';
import { exceptionTextSteps } from '../vm/traceback-text.ts';
import { sourceLine, UnraisableHookArgsType, unraisableHookSteps } from '../vm/unraisable.ts';

function unraisableHook(args: PyObject): Suspended {
  if (!(args instanceof PyStructSeq) || args.type !== UnraisableHookArgsType)
    raise('TypeError', 'sys.unraisablehook argument type must be UnraisableHookArgs');
  return suspendSteps(hookSteps(args), [args]);
}

function* hookSteps(args: PyStructSeq): Steps<PyObject> {
  yield* unraisableHookSteps(args.items);
  return newNone();
}

function* exceptHookSteps(value: PyObject, traceback: PyObject): Steps<PyObject> {
  if (!(value instanceof PyBaseException)) {
    yield* writeSysFileSteps(
      'stderr',
      `TypeError: print_exception(): Exception expected for value, ${value.type.name} found\n`,
    );
    return newNone();
  }
  if (traceback instanceof PyTraceback && value.traceback === null)
    value.traceback = incref(traceback);
  yield* printExceptionSteps(value);
  return newNone();
}

/** PyErr_Display: the whole report, on `sys.stderr`. */
export function* printExceptionSteps(exception: PyBaseException): Steps<void> {
  const { machine } = currentInterpreter();
  const text = yield* exceptionTextSteps(exception, (file, line) =>
    sourceLine(machine.readFile(file), line),
  );
  yield* writeSysFileSteps('stderr', text);
}

const exceptHook = (_type: PyObject, value: PyObject, traceback: PyObject): Suspended =>
  suspendSteps(exceptHookSteps(value, traceback), [value, traceback]);

export const HOOKS: readonly NativeFunction[] = [
  method('unraisablehook', '(unraisable, /)', unraisableHook),
  method('excepthook', '(exctype, value, traceback, /)', exceptHook),
];
