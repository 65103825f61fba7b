// Warnings from natives. CPython 3.13 Python/_warnings.c (PyErr_WarnEx). The work is done by the `warnings` module of the program.

import { getAttr } from '../objects/attributes.ts';
import { callObject } from '../objects/calls.ts';
import { exceptionType } from '../objects/exceptions.ts';
import { newInt } from '../objects/int.ts';
import { decref, type PyObject } from '../objects/object.ts';
import { newStr, staticStr } from '../objects/str.ts';
import { SUSPENDED, suspendSteps, type Steps, type Suspended } from '../objects/suspend.ts';
import { importModuleSteps } from '../objects/import-door.ts';

const WARN = staticStr('warn');

/** Issues a warning of a built-in class. When suspended, the answer is of no interest. Raises what the filters turn into an error. */
export function warn(category: string, message: string, stacklevel = 1): void | Suspended {
  return suspendSteps(warnSteps(category, message, stacklevel));
}

export function* warnSteps(category: string, message: string, stacklevel = 1): Steps<void> {
  const module = yield* importModuleSteps('warnings');
  let found = getAttr(module, WARN);
  decref(module);
  if (found === SUSPENDED) found = (yield) as PyObject;
  const args = [newStr(message), exceptionType(category), newInt(stacklevel)];
  try {
    let done = callObject(found, args);
    if (done === SUSPENDED) done = (yield) as PyObject;
    decref(done);
  } finally {
    decref(found);
    decref(args[0]!);
    decref(args[2]!);
  }
}
