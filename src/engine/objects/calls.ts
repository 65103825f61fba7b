// Calling anything. CPython 3.13 Objects/call.c (_PyObject_Vectorcall, _PyObject_MakeTpCall).

import { raise } from './raise.ts';
import { PyType, type PyObject } from './object.ts';
import type { PyStr } from './str.ts';
import { holdArguments, SUSPENDED, type MaySuspend } from './suspend.ts';

/** `f(*args)`, the last `kwnames.length` of `args` being keyword values. Arguments are borrowed, the result is new. */
export function callObject(
  f: PyObject,
  args: readonly PyObject[],
  kwnames: readonly PyStr[] | null = null,
): MaySuspend {
  const call = f.type.tp_call;
  if (call === null) raise('TypeError', `'${f.type.name}' object is not callable`);
  const result = call(f, args, kwnames);
  return result === SUSPENDED && !hasVectorcall(f) ? holdArguments(args) : result;
}

/** Py_TPFLAGS_HAVE_VECTORCALL. */
const HAVE_VECTORCALL = 1 << 11;

/** Does it take its arguments as they lie there (PyVectorcall_Function), or in a tuple and a dict (_PyObject_MakeTpCall)? */
function hasVectorcall(f: PyObject): boolean {
  return f instanceof PyType ? f.vectorcall : (f.type.flags & HAVE_VECTORCALL) !== 0;
}
