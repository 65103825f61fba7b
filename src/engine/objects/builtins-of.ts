// Which builtins a namespace sees. CPython 3.13 Objects/dictobject.c (_PyEval_BuiltinsFromGlobals).

import { PyDict } from './dict.ts';
import { PyModule } from './module.ts';
import { staticStr } from './str.ts';

const BUILTINS = staticStr('__builtins__');

/** The dict behind `globals['__builtins__']`, a module or a dict; `fallback` if there is none. Borrowed. */
export function builtinsFrom(globals: PyDict, fallback: PyDict): PyDict {
  const found = globals.getStr(BUILTINS);
  if (found instanceof PyModule) return found.dict;
  return found instanceof PyDict ? found : fallback;
}
