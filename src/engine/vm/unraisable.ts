// Errors that nobody can catch: in `__del__`, in callbacks. CPython 3.13 Python/errors.c (_PyErr_WriteUnraisableMsg,
// write_unraisable_exc_file, make_unraisable_hook_args), Python/traceback.c (PyTraceBack_Print: no marks under the source lines).

import { callObject } from '../objects/calls.ts';
import { decref, incref, type PyObject } from '../objects/object.ts';
import { Raised } from '../objects/raise.ts';
import { newNone, None } from '../objects/singletons.ts';
import { newStr, PyStr } from '../objects/str.ts';
import { newStructSeq, newStructSeqType } from '../objects/structseq.ts';
import { SUSPENDED, type Steps } from '../objects/suspend.ts';
import { reprSteps, strSteps } from '../objects/text.ts';
import { PyTraceback, tracebackHere } from '../objects/traceback.ts';
import { PyType } from '../objects/object.ts';
import { currentInterpreter, currentPythonFrame } from './current.ts';
import { sysAttribute, writeSysFileSteps } from './sys-file.ts';
import { plainStackText } from './traceback-text.ts';

export const UnraisableHookArgsType = newStructSeqType(
  'UnraisableHookArgs',
  [
    { name: 'exc_type', doc: 'Exception type' },
    { name: 'exc_value', doc: 'Exception value' },
    { name: 'exc_traceback', doc: 'Exception traceback' },
    { name: 'err_msg', doc: 'Error message' },
    { name: 'object', doc: 'Object causing the exception' },
  ],
  { source: 'CPython 3.13 Python/errors.c' },
);

/** Hands the error to `sys.unraisablehook`. `where`: the object that it happened in. Drops the exception. */
export function* writeUnraisable(
  error: unknown,
  where: PyObject | null,
  message: string | null = null,
): Steps<void> {
  if (!(error instanceof Raised)) throw error;
  const { exception } = error;
  const frame = currentPythonFrame();
  if (exception.traceback === null && frame !== null)
    exception.traceback = tracebackHere(null, frame, Math.max(frame.pc - 1, 0));
  const args = newStructSeq(UnraisableHookArgsType, [
    incref(exception.type),
    incref(exception),
    incref(exception.traceback ?? None),
    message === null ? newNone() : newStr(message),
    incref(where ?? None),
  ]);
  decref(exception);
  const hook = sysAttribute('unraisablehook');
  if (hook === null || hook === None || hook === currentInterpreter().unraisableHook) {
    yield* unraisableHookSteps(args.items);
    decref(args);
    return;
  }
  incref(hook);
  try {
    let result = callObject(hook, [args]);
    if (result === SUSPENDED) result = (yield) as PyObject;
    decref(result);
  } catch (inHook) {
    if (!(inHook instanceof Raised)) throw inHook;
    const second = inHook.exception;
    const text = newStr('Exception ignored in sys.unraisablehook');
    yield* unraisableHookSteps([second.type, second, second.traceback ?? None, text, hook]);
    decref(text);
    decref(second);
  } finally {
    decref(hook);
    decref(args);
  }
}

/** What `sys.__unraisablehook__` prints. Borrows the fields of the hook's argument. */
export function* unraisableHookSteps(fields: readonly PyObject[]): Steps<void> {
  const [type, value, traceback, message, object] = fields as [
    PyObject,
    PyObject,
    PyObject,
    PyObject,
    PyObject,
  ];
  let text = '';
  if (object !== None) {
    text += message instanceof PyStr ? `${message.value}: ` : 'Exception ignored in: ';
    text += `${yield* guardedSteps(reprSteps(object), '<object repr() failed>')}\n`;
  } else if (message instanceof PyStr) text += `${message.value}:\n`;
  if (traceback instanceof PyTraceback) {
    const { machine } = currentInterpreter();
    text += plainStackText(traceback, (file, line) => sourceLine(machine.readFile(file), line));
  }
  if (type instanceof PyType) {
    const bare = type.module === 'builtins' || type.module === '__main__';
    text += bare ? type.qualname : `${type.module}.${type.qualname}`;
    if (value !== None) {
      const what = yield* guardedSteps(strSteps(value), '<exception str() failed>');
      text += `: ${what}`;
    }
    text += '\n';
  }
  yield* writeSysFileSteps('stderr', text);
}

function* guardedSteps(steps: Steps<string>, instead: string): Steps<string> {
  try {
    return yield* steps;
  } catch (error) {
    if (!(error instanceof Raised)) throw error;
    decref(error.exception);
    return instead;
  }
}

/** Line `line` (1-based) of a text. */
export function sourceLine(text: string | null, line: number): string | null {
  return text?.split('\n')[line - 1] ?? null;
}
