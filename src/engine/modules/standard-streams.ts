// Writing to a file object of the program. CPython 3.13 Objects/fileobject.c (PyFile_WriteString).

import { getAttr } from '../objects/attributes.ts';
import { callObject } from '../objects/calls.ts';
import { decref, incref, type PyObject } from '../objects/object.ts';
import { newStr, staticStr } from '../objects/str.ts';
import { SUSPENDED, type Steps } from '../objects/suspend.ts';

const WRITE = staticStr('write');

/** `file.write(text)`. */
export function* writeToSteps(file: PyObject, text: string): Steps<void> {
  const argument = newStr(text);
  incref(file);
  try {
    let write = getAttr(file, WRITE);
    if (write === SUSPENDED) write = (yield) as PyObject;
    try {
      const done = callObject(write, [argument]);
      decref(done === SUSPENDED ? ((yield) as PyObject) : done);
    } finally {
      decref(write);
    }
  } finally {
    decref(argument);
    decref(file);
  }
}
