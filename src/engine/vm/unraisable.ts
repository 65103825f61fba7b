// Errors that nobody can catch: in `__del__`, in callbacks. CPython 3.13 Python/errors.c (PyErr_WriteUnraisable).

import { decref, type PyObject } from '../objects/object.ts';
import { Raised } from '../objects/raise.ts';
import { repr } from '../objects/abstract.ts';
import { SUSPENDED, type Steps } from '../objects/suspend.ts';
import type { PyStr } from '../objects/str.ts';
import { currentInterpreter } from './current.ts';
import { exceptionTextSteps } from './traceback-text.ts';

/** Prints `Exception ignored in: ...` (or `what`) with the traceback. Drops the exception. */
export function* writeUnraisable(error: unknown, where: PyObject, what?: string): Steps<void> {
  if (!(error instanceof Raised)) throw error;
  let text = repr(where);
  if (text === SUSPENDED) text = (yield) as PyStr;
  const { machine } = currentInterpreter();
  const trace = yield* exceptionTextSteps(error.exception, (file, line) =>
    sourceLine(machine.readFile(file), line),
  );
  machine.write('stderr', `${what ?? `Exception ignored in: ${text.value}`}\n${trace}`);
  decref(text);
  decref(error.exception);
}

/** Line `line` (1-based) of a text. */
export function sourceLine(text: string | null, line: number): string | null {
  return text?.split('\n')[line - 1] ?? null;
}
