// Which builtins a namespace sees. CPython 3.13 Objects/dictobject.c (_PyEval_BuiltinsFromGlobals).

import { PyDict } from './dict.ts';
import { PyModule } from './module.ts';
import { staticStr } from './str.ts';

const BUILTINS = staticStr('__builtins__');

/**
 * `globals['__builtins__']`, of a module its dict; `fallback` if there is none. Borrowed.
 * What a program puts there is trusted as little as there: it may be any object (None, a mapping proxy), which is asked as a mapping.
 * Who looks into it as a dict asks `isPlainBuiltins` first.
 */
export function builtinsFrom(globals: PyDict, fallback: PyDict): PyDict {
  const found = globals.getStr(BUILTINS);
  if (found instanceof PyModule) return found.dict;
  return found === null ? fallback : (found as PyDict);
}

/** A dict (or a subclass's instance), as nearly always. */
export function isPlainBuiltins(builtins: PyDict): boolean {
  return builtins instanceof PyDict;
}
