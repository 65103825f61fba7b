// The functions `iter` and `reversed` of builtins, which iterators name in their `__reduce__`. The vm installs the look-up: objects/ knows
// no modules. CPython 3.13 Objects/iterobject.c (_PyEval_GetBuiltin(&_Py_ID(iter))).

import type { PyObject } from './object.ts';
import { raise } from './raise.ts';

let lookup: (name: string) => PyObject | null = () => null;

export function setBuiltinLookup(find: (name: string) => PyObject | null): void {
  lookup = find;
}

/** `builtins.<name>`. New reference. AttributeError if the program removed it. */
export function builtinIter(name: string): PyObject {
  const found = lookup(name);
  if (found === null) raise('AttributeError', name);
  found.refcnt++;
  return found;
}
