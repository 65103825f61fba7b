// What sys says about memory: sizes, counts, interned strings, blocks. CPython 3.13 Python/sysmodule.c (sys_getsizeof, _PySys_GetSizeOf,
// sys_getrefcount, sys_intern_impl, sys__is_interned_impl, sys_getallocatedblocks_impl), Objects/object.c (_Py_GetObjects).

import { heap } from '../memory/heap.ts';
import { lookupSpecial } from '../objects/attributes.ts';
import { PyBuiltinFunction } from '../objects/descr.ts';
import { newList } from '../objects/list.ts';
import type { PyModule } from '../objects/module.ts';
import { callObject } from '../objects/calls.ts';
import { reportedRefcount } from './refcount.ts';
import type { PyDict } from '../objects/dict.ts';
import { SSIZE_MAX } from '../objects/index.ts';
import { newInt, newIntFrom, PyInt } from '../objects/int.ts';
import { method } from '../objects/native.ts';
import { decref, incref, isImmortal, PyType, type PyObject } from '../objects/object.ts';
import { raise, Raised } from '../objects/raise.ts';
import { newBool, None } from '../objects/singletons.ts';
import { internMortal, PyStr, StrType, staticStr } from '../objects/str.ts';
import { SUSPENDED, suspendSteps, type MaySuspend, type Steps } from '../objects/suspend.ts';
import { preHeaderBytes } from '../objects/type-layout.ts';

const SIZEOF = staticStr('__sizeof__');

/** `sys.getsizeof(o)`: what the class says, and what lies in front of the object. */
function getsizeof(o: PyObject, fallback?: PyObject): MaySuspend {
  return suspendSteps(getsizeofSteps(o, fallback), [o, fallback ?? null]);
}

function* getsizeofSteps(o: PyObject, fallback?: PyObject): Steps<PyObject> {
  try {
    const size = yield* sizeSteps(o);
    if (size < 0) raise('ValueError', '__sizeof__() should return >= 0');
    // A built-in class is no object of the collector.
    const isStatic = o instanceof PyType && !o.isHeapType;
    return newIntFrom(size + BigInt(isStatic ? 0 : preHeaderBytes(o.type)));
  } catch (error) {
    if (fallback === undefined || !(error instanceof Raised && error.exception.isA('TypeError')))
      throw error;
    decref(error.exception);
    return incref(fallback);
  }
}

function* sizeSteps(o: PyObject): Steps<bigint> {
  let sizeof = lookupSpecial(o, SIZEOF);
  if (sizeof === SUSPENDED) sizeof = (yield) as PyObject;
  if (sizeof === null) raise('TypeError', `Type ${o.type.name} doesn't define __sizeof__`);
  let result: PyObject;
  try {
    const called = callObject(sizeof, []);
    result = called === SUSPENDED ? ((yield) as PyObject) : called;
  } finally {
    decref(sizeof);
  }
  try {
    if (!(result instanceof PyInt)) raise('TypeError', 'an integer is required');
    const size = BigInt(result.value);
    if (size > SSIZE_MAX || size < -SSIZE_MAX - 1n)
      raise('OverflowError', 'Python int too large to convert to C ssize_t');
    return size;
  } finally {
    decref(result);
  }
}

/** Attributes of sys that came with a version. */
const SINCE: Readonly<Record<string, number>> = {
  _is_gil_enabled: 13,
  _is_interned: 13,
  _is_immortal: 14,
};

function intern(s: PyObject): PyObject {
  if (!(s instanceof PyStr))
    raise('TypeError', `intern() argument must be str, not ${s === None ? 'None' : s.type.name}`);
  if (s.type !== StrType) raise('TypeError', `can't intern ${s.type.name}`);
  return internMortal(s);
}

function isInterned(s: PyObject): PyObject {
  if (!(s instanceof PyStr))
    raise('TypeError', `_is_interned() argument must be str, not ${s.type.name}`);
  return newBool(s.interned);
}

export const memoryFunctions = [
  method('getsizeof', '(object, default=<unrepresentable>)', getsizeof, { varargs: true }),
  method('getrefcount', '(object, /)', (o: PyObject) => newInt(reportedRefcount(o))),
  method('intern', '(string, /)', intern),
  method('_is_interned', '(string, /)', isInterned),
  method('_is_immortal', '(op, /)', (o: PyObject) => newBool(isImmortal(o))),
  method('getallocatedblocks', '()', () => newInt(heap.obmalloc.blocks)),
];

/** _Py_GetObjects: objects of the refchain, the youngest first, but not the arguments of this call. */
function getobjects(limit: PyObject, type?: PyObject): PyObject {
  if (!(limit instanceof PyInt))
    raise('TypeError', `'${limit.type.name}' object cannot be interpreted as an integer`);
  const most = limit.value === 0 ? Infinity : Number(limit.value);
  const found: PyObject[] = [];
  for (const o of heap.refchain?.ring() ?? []) {
    if (found.length >= most) break;
    if (o === limit || o === type || (type !== undefined && o.type !== type)) continue;
    found.push(incref(o));
  }
  return newList(found);
}

const traceRefsFunctions = [method('getobjects', '(limit, type=<unrepresentable>, /)', getobjects)];

/** What only a --with-trace-refs build has. */
export function addTraceRefs(module: PyModule): void {
  if (heap.refchain?.isPublic !== true) return;
  for (const native of traceRefsFunctions)
    module.set(native.name, new PyBuiltinFunction(native, module, 'sys'));
}

/** Takes what the profile's version does not have out of a new module sys. */
export function forgetLaterFunctions(dict: PyDict): void {
  for (const [name, minor] of Object.entries(SINCE)) {
    if (heap.profile.version[1] < minor) dict.deleteStr(staticStr(name));
  }
}
