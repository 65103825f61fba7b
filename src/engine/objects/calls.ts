// Calling anything. CPython 3.13 Objects/call.c (_PyObject_Vectorcall, _PyObject_MakeTpCall).

import { heap } from '../memory/heap.ts';
import { ModuleType } from './module.ts';
import { raise } from './raise.ts';
import { PyType, type PyObject } from './object.ts';
import { PyStr, staticStr } from './str.ts';
import { holdArguments, SUSPENDED, type MaySuspend } from './suspend.ts';

/** `f(*args)`, the last `kwnames.length` of `args` being keyword values. Arguments are borrowed, the result is new. */
export function callObject(
  f: PyObject,
  args: readonly PyObject[],
  kwnames: readonly PyStr[] | null = null,
): MaySuspend {
  const call = f.type.tp_call;
  if (call === null) notCallable(f);
  const result = call(f, args, kwnames);
  return result === SUSPENDED && !hasVectorcall(f) ? holdArguments(args) : result;
}

/** A module that holds something callable of its own name is taken for that (object_is_not_callable, 3.13+). */
export function notCallable(f: PyObject): never {
  let hint = '';
  if (f.type === ModuleType && heap.profile.version[1] >= 13) {
    const name = f.dict?.getStr(NAME) ?? null;
    const attribute = name instanceof PyStr ? (f.dict?.getStr(name) ?? null) : null;
    if (attribute !== null && attribute.type.tp_call !== null) {
      const text = (name as PyStr).value;
      hint = `. Did you mean: '${text}.${text}(...)'?`;
    }
  }
  return raise('TypeError', `'${f.type.name}' object is not callable${hint}`);
}
const NAME = staticStr('__name__');

/** Py_TPFLAGS_HAVE_VECTORCALL. */
const HAVE_VECTORCALL = 1 << 11;

/** Does it take its arguments as they lie there (PyVectorcall_Function), or in a tuple and a dict (_PyObject_MakeTpCall)? */
function hasVectorcall(f: PyObject): boolean {
  return f instanceof PyType ? f.vectorcall : (f.type.flags & HAVE_VECTORCALL) !== 0;
}
