// How error messages name a callable: `f()`, `list.append()`; what has no qualified name is shown by str().
// CPython 3.13 Objects/object.c (_PyObject_FunctionStr).

import { getAttrOptional } from './attributes.ts';
import { decref, xdecref, type PyObject } from './object.ts';
import { None } from './singletons.ts';
import { staticStr } from './str.ts';
import { SUSPENDED, type Steps } from './suspend.ts';
import { strSteps } from './text.ts';

const QUALNAME = staticStr('__qualname__');
const MODULE = staticStr('__module__');

/** `module.qualname()`, without the module if that is `builtins`. */
export function* functionStrSteps(callable: PyObject): Steps<string> {
  let qualname = getAttrOptional(callable, QUALNAME);
  if (qualname === SUSPENDED) qualname = (yield) as PyObject | null;
  if (qualname === null) return yield* strSteps(callable);
  let module: PyObject | null = null;
  try {
    let found = getAttrOptional(callable, MODULE);
    if (found === SUSPENDED) found = (yield) as PyObject | null;
    module = found;
    const prefix = module === null || module === None ? '' : yield* strSteps(module);
    const dotted = prefix === '' || prefix === 'builtins' ? '' : `${prefix}.`;
    return `${dotted}${yield* strSteps(qualname)}()`;
  } finally {
    decref(qualname);
    xdecref(module);
  }
}
