// Calling special methods: looked up on the class, not on the instance.
// CPython 3.13 Objects/typeobject.c (lookup_maybe_method, vectorcall_method, vectorcall_maybe).

import { lookupType } from './attributes.ts';
import { callObject } from './calls.ts';
import { decref, type PyObject } from './object.ts';
import { raise } from './raise.ts';
import type { PyStr } from './str.ts';
import { keepUntilDone, SUSPENDED, suspendThen, type MaySuspend } from './suspend.ts';

/** What the class of `o` defines under `name`, unbound. Borrowed. */
export function lookupMaybe(o: PyObject, name: PyStr): PyObject | null {
  return lookupType(o.type, name);
}

/** `type(o).name(o, ...args)`. AttributeError if the class has none. */
export function callSpecial(o: PyObject, name: PyStr, ...args: PyObject[]): MaySuspend {
  const method = lookupType(o.type, name);
  // lookup_method: the name alone.
  if (method === null) raise('AttributeError', name);
  return callMethodObject(method, o, args);
}

/** As `callSpecial`; null if the class has none. */
export function callSpecialOptional(
  o: PyObject,
  name: PyStr,
  ...args: PyObject[]
): MaySuspend | null {
  const method = lookupType(o.type, name);
  return method === null ? null : callMethodObject(method, o, args);
}

/**
 * As `callSpecialOptional`, where CPython makes a bound method of it (_PyObject_LookupSpecial), which holds `o` during the call.
 */
export function callBoundSpecial(o: PyObject, name: PyStr, ...args: PyObject[]): MaySuspend | null {
  const method = lookupType(o.type, name);
  if (method === null) return null;
  const get = method.type.tp_descr_get;
  if (get === null) return callObject(method, args);
  const bound = get(method, o, o.type);
  if (bound === SUSPENDED) return suspendThen((b: PyObject) => callBound(b, args), args);
  return callBound(bound, args);
}

/** Py_TPFLAGS_METHOD_DESCRIPTOR: called with the instance instead of being bound. */
const UNBOUND = new Set(['function', 'method_descriptor', 'wrapper_descriptor']);

function callMethodObject(method: PyObject, o: PyObject, args: PyObject[]): MaySuspend {
  const type = method.type;
  if (!type.isHeapType && UNBOUND.has(type.name)) return callObject(method, [o, ...args]);
  const get = type.tp_descr_get;
  if (get === null) return callObject(method, args);
  const bound = get(method, o, o.type);
  if (bound === SUSPENDED) return suspendThen((b: PyObject) => callBound(b, args), args);
  return callBound(bound, args);
}

/** Calls `bound` (stolen), which lives until the call is over. */
export function callBound(
  bound: PyObject,
  args: readonly PyObject[],
  kwnames: readonly PyStr[] | null = null,
): MaySuspend {
  return dropAfter(bound, () => callObject(bound, args, kwnames));
}

/** `call()`, with `o` (stolen) alive until it is over. */
export function dropAfter<T>(o: PyObject, call: () => MaySuspend<T>): MaySuspend<T> {
  let result: MaySuspend<T>;
  try {
    result = call();
  } catch (error) {
    decref(o);
    throw error;
  }
  if (result === SUSPENDED) return keepUntilDone(o);
  decref(o);
  return result;
}
