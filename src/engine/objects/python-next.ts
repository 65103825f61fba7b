// `__next__` where the value of its StopIteration matters: next(), `yield from`. Everywhere else the end of an iteration is just null.
// CPython 3.13 Python/bltinmodule.c (builtin_next), Python/bytecodes.c (SEND): there the exception stays set beside the null.

import { lookupType } from './attributes.ts';
import { callObject } from './calls.ts';
import { FunctionType } from './function.ts';
import { staticStr } from './str.ts';
import type { PyObject } from './object.ts';
import type { MaySuspend } from './suspend.ts';

const NEXT = staticStr('__next__');

/** Calls a `__next__` written in Python; its StopIteration passes. Null if the class's `__next__` is native. */
export function callPythonNext(it: PyObject): MaySuspend | null {
  if (!it.type.isHeapType) return null;
  const method = lookupType(it.type, NEXT);
  return method !== null && method.type === FunctionType ? callObject(method, [it]) : null;
}
