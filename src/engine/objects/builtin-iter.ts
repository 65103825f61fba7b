// The functions `iter` and `reversed` of builtins, which iterators name in their `__reduce__`.
// CPython 3.13 Objects/iterobject.c (_PyEval_GetBuiltin(&_Py_ID(iter))).

import { runningBuiltins } from './import-door.ts';
import type { PyObject } from './object.ts';
import { raise } from './raise.ts';
import { staticStr } from './str.ts';

/** `builtins.<name>`. New reference. AttributeError if the program removed it. */
export function builtinIter(name: string): PyObject {
  const found = runningBuiltins().getStr(staticStr(name));
  if (found === null) raise('AttributeError', name);
  found.refcnt++;
  return found;
}
