// Writing where `sys.stderr` and `sys.stdout` point at that moment. CPython 3.13 Python/sysmodule.c (sys_write, PySys_WriteStderr),
// Objects/fileobject.c (PyFile_WriteString).

import { getAttr } from '../objects/attributes.ts';
import { callObject } from '../objects/calls.ts';
import { decref, incref, type PyObject } from '../objects/object.ts';
import { Raised } from '../objects/raise.ts';
import { None } from '../objects/singletons.ts';
import { newStr, staticStr } from '../objects/str.ts';
import { SUSPENDED, type Steps } from '../objects/suspend.ts';
import { currentInterpreter } from './current.ts';

const WRITE = staticStr('write');
const FLUSH = staticStr('flush');

/** An attribute of `sys`, borrowed; null if it is not there. */
export function sysAttribute(name: string): PyObject | null {
  return currentInterpreter().sysDict.getStr(staticStr(name));
}

/** Calls `file.name(...args)`; errors are dropped: there is nobody to tell. */
function* callQuietlySteps(
  file: PyObject,
  name: typeof WRITE,
  args: readonly PyObject[],
): Steps<void> {
  try {
    let found = getAttr(file, name);
    if (found === SUSPENDED) found = (yield) as PyObject;
    try {
      let result = callObject(found, args);
      if (result === SUSPENDED) result = (yield) as PyObject;
      decref(result);
    } finally {
      decref(found);
    }
  } catch (error) {
    if (!(error instanceof Raised)) throw error;
    decref(error.exception);
  }
}

/** Writes and flushes; nothing happens if the program has removed the file. */
export function* writeSysFileSteps(name: 'stdout' | 'stderr', text: string): Steps<void> {
  const file = sysAttribute(name);
  if (file === null || file === None) return;
  incref(file);
  const argument = newStr(text);
  yield* callQuietlySteps(file, WRITE, [argument]);
  decref(argument);
  yield* callQuietlySteps(file, FLUSH, []);
  decref(file);
}

/** flush_std_files. */
export function* flushSysFilesSteps(): Steps<void> {
  for (const name of ['stdout', 'stderr']) {
    const file = sysAttribute(name);
    if (file === null || file === None) continue;
    incref(file);
    yield* callQuietlySteps(file, FLUSH, []);
    decref(file);
  }
}
