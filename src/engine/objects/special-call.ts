// Calling special methods: looked up on the class, not on the instance.
// CPython 3.13 Objects/typeobject.c (lookup_maybe_method, vectorcall_method, vectorcall_maybe).

import { lookupType, throwAttributeError } from './attributes.ts';
import { callObject } from './calls.ts';
import { decref, type PyObject } from './object.ts';
import type { PyStr } from './str.ts';
import { SUSPENDED, suspendThen, type MaySuspend } from './suspend.ts';

/** What the class of `o` defines under `name`, unbound. Borrowed. */
export function lookupMaybe(o: PyObject, name: PyStr): PyObject | null {
  return lookupType(o.type, name);
}

/** `type(o).name(o, ...args)`. AttributeError if the class has none. */
export function callSpecial(o: PyObject, name: PyStr, ...args: PyObject[]): MaySuspend {
  const method = lookupType(o.type, name);
  if (method === null) throwAttributeError(o, name);
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

function callMethodObject(method: PyObject, o: PyObject, args: PyObject[]): MaySuspend {
  const type = method.type;
  if (!type.isHeapType && (type.name === 'function' || type.name === 'method_descriptor'))
    return callObject(method, [o, ...args]);
  const get = type.tp_descr_get;
  if (get === null) return callObject(method, args);
  const bound = get(method, o, o.type);
  if (bound === SUSPENDED) return suspendThen((b: PyObject) => callBound(b, args), args);
  return callBound(bound, args);
}

/** Steals `bound`: the callee's frame holds what it needs. */
function callBound(bound: PyObject, args: PyObject[]): MaySuspend {
  try {
    return callObject(bound, args);
  } finally {
    decref(bound);
  }
}
