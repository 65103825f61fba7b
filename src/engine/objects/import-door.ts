// Natives that need a module written in Python: `typing`, `warnings`, ... CPython 3.13 Python/import.c (PyImport_ImportModule): through
// `builtins.__import__`, as there.

import { getAttr } from './attributes.ts';
import { callObject } from './calls.ts';
import type { PyDict } from './dict.ts';
import { newInt } from './int.ts';
import { newList } from './list.ts';
import { decref, decrefAll, type PyObject } from './object.ts';
import { raise } from './raise.ts';
import { newNone } from './singletons.ts';
import { newStr, staticStr } from './str.ts';
import { SUSPENDED, type Steps } from './suspend.ts';

let builtinsOf: () => PyDict;
/** Where `__import__` is found: the builtins of the running interpreter. */
export function setBuiltinsProvider(provider: () => PyDict): void {
  builtinsOf = provider;
}

/** The builtins of the running interpreter. Borrowed. */
export function runningBuiltins(): PyDict {
  return builtinsOf();
}

const IMPORT = staticStr('__import__');

/** The module `name`. New reference. */
export function* importModuleSteps(name: string): Steps<PyObject> {
  const importer = builtinsOf().getStr(IMPORT);
  if (importer === null) raise('ImportError', '__import__ not found');
  const args = [newStr(name), newNone(), newNone(), newList([newStr('__doc__')]), newInt(0)];
  try {
    const module = callObject(importer, args);
    return module === SUSPENDED ? ((yield) as PyObject) : module;
  } finally {
    decrefAll(args);
  }
}

/** `module.name`, imported when needed. New reference. */
export function* importAttributeSteps(module: string, name: string): Steps<PyObject> {
  const owner = yield* importModuleSteps(module);
  try {
    const value = getAttr(owner, staticStr(name));
    return value === SUSPENDED ? ((yield) as PyObject) : value;
  } finally {
    decref(owner);
  }
}

/** `module.name(*args)`. Borrows the arguments. */
export function* callImportedSteps(
  module: string,
  name: string,
  args: readonly PyObject[],
): Steps<PyObject> {
  const fn = yield* importAttributeSteps(module, name);
  try {
    const result = callObject(fn, args);
    return result === SUSPENDED ? ((yield) as PyObject) : result;
  } finally {
    decref(fn);
  }
}
