// Calling anything. CPython 3.13 Objects/call.c (_PyObject_Vectorcall, _PyObject_MakeTpCall).

import { raise } from './raise.ts';
import type { PyObject } from './object.ts';
import type { PyStr } from './str.ts';
import type { MaySuspend } from './suspend.ts';

/** `f(*args)`, the last `kwnames.length` of `args` being keyword values. Arguments are borrowed, the result is new. */
export function callObject(
  f: PyObject,
  args: readonly PyObject[],
  kwnames: readonly PyStr[] | null = null,
): MaySuspend {
  const call = f.type.tp_call;
  if (call === null) raise('TypeError', `'${f.type.name}' object is not callable`);
  return call(f, args, kwnames);
}
