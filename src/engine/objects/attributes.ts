// Attribute access. CPython 3.13: Objects/object.c (PyObject_GetAttr, _PyObject_GenericGetAttrWithDict, _PyObject_GenericSetAttrWithDict),
// Objects/typeobject.c (_PyType_Lookup).

import { newAttributeError } from './exceptions.ts';
import { DictType, PyDict } from './dict.ts';
import { raise, Raised } from './raise.ts';
import { decref, type PyObject, type PyType } from './object.ts';
import type { PyStr } from './str.ts';
import { SUSPENDED, suspendThen, type MaySuspend, type Suspended } from './suspend.ts';

/** `_PyType_Lookup`: what the class and its bases say about `name`, unbound. Borrowed; null if nothing. */
export function lookupType(type: PyType, name: PyStr): PyObject | null {
  const mro = type.mro;
  for (let i = 0; i < mro.length; i++) {
    const found = mro[i]!.namespace.getStr(name);
    if (found !== null) return found;
  }
  return null;
}

/** `o.name`. New reference. AttributeError. */
export function getAttr(o: PyObject, name: PyStr): MaySuspend {
  return o.type.tp_getattro!(o, name);
}

/** `o.name = value`, or `del o.name` with null. */
export function setAttr(o: PyObject, name: PyStr, value: PyObject | null): void | Suspended {
  const slot = o.type.tp_setattro;
  if (slot === null) raise('TypeError', `'${o.type.name}' object has no attributes`);
  return slot(o, name, value);
}

/** object.__getattribute__. */
export function genericGetAttr(o: PyObject, name: PyStr): MaySuspend {
  const found = genericLookup(o, name);
  return found === null ? throwAttributeError(o, name) : found;
}

/** As `genericGetAttr`, null instead of AttributeError (a descriptor may still raise one). */
export function genericLookup(o: PyObject, name: PyStr): MaySuspend | null {
  const type = o.type;
  const descr = lookupType(type, name);
  const get = descr === null ? null : descr.type.tp_descr_get;
  if (descr !== null && get !== null && descr.type.tp_descr_set !== null)
    return get(descr, o, type);
  const dict = o.dict;
  if (dict !== null) {
    const value = dict.getStr(name);
    if (value !== null) {
      value.refcnt++;
      return value;
    }
  }
  if (descr === null) return null;
  if (get !== null) return get(descr, o, type);
  descr.refcnt++;
  return descr;
}

export function throwAttributeError(o: PyObject, name: PyStr, typeName = o.type.name): never {
  throw new Raised(
    newAttributeError(`'${typeName}' object has no attribute '${name.value}'`, o, name),
  );
}

/** object.__setattr__ and __delattr__. */
export function genericSetAttr(o: PyObject, name: PyStr, value: PyObject | null): void | Suspended {
  const type = o.type;
  const descr = lookupType(type, name);
  const set = descr === null ? null : descr.type.tp_descr_set;
  if (set !== null) return set(descr!, o, value);
  const dict = instanceDict(o, value !== null);
  if (dict === null) return noDictError(o, name, descr, value === null);
  if (value !== null) {
    dict.setStr(name, value);
    return;
  }
  if (!dict.deleteStr(name)) noSuchValue(o, name);
}

/** Deleting what is not there: store_instance_attr_lock_held of Objects/dictobject.c does not tell the exception its `name` and `obj`. */
function noSuchValue(o: PyObject, name: PyStr): never {
  if (o.dict === null ? o.valuesBytes === 0 : !o.dict.embedded) throwAttributeError(o, name);
  raise('AttributeError', `'${o.type.name}' object has no attribute '${name.value}'`);
}

/** The dict of an instance; made on demand if `create`. Borrowed; null if the class gives none (or not yet). */
export function instanceDict(o: PyObject, create: boolean): PyDict | null {
  if (o.dict === null && create && o.type.hasDict) {
    const { cachedKeys } = o.type;
    o.dict = new PyDict(DictType, cachedKeys, cachedKeys !== null && o.valuesBytes > 0);
  }
  return o.dict;
}

function noDictError(o: PyObject, name: PyStr, descr: PyObject | null, deleting: boolean): never {
  if (o.type.hasDict && deleting) noSuchValue(o, name);
  // Of the two, only this one does not tell the exception its `name` and `obj`.
  if (descr !== null)
    raise('AttributeError', `'${o.type.name}' object attribute '${name.value}' is read-only`);
  const hint = o.type.hasDict ? '' : ' and no __dict__ for setting new attributes';
  const message = `'${o.type.name}' object has no attribute '${name.value}'${hint}`;
  throw new Raised(newAttributeError(message, o, name));
}

/**
 * A special method as the loop looks it up: on the class, never on the instance (_PyObject_LookupSpecial). Bound. New reference; null if
 * the class has none.
 */
export function lookupSpecial(o: PyObject, name: PyStr): MaySuspend | null {
  const descr = lookupType(o.type, name);
  if (descr === null) return null;
  const get = descr.type.tp_descr_get;
  if (get !== null) return get(descr, o, o.type);
  descr.refcnt++;
  return descr;
}

/** `getattr(o, name, None-ish)`: null when AttributeError would be raised; other exceptions pass. When suspended: the same. */
export function getAttrOptional(o: PyObject, name: PyStr): MaySuspend | null {
  if (o.type.tp_getattro === genericGetAttr && !mayRaiseInDescriptor(o, name))
    return genericLookup(o, name);
  try {
    const value = getAttr(o, name);
    return value === SUSPENDED ? suspendCatching() : value;
  } catch (e) {
    return swallowAttributeError(e);
  }
}

function mayRaiseInDescriptor(o: PyObject, name: PyStr): boolean {
  const descr = lookupType(o.type, name);
  return descr !== null && descr.type.tp_descr_set !== null;
}

function suspendCatching(): Suspended {
  return suspendThen((v) => v, [], swallowAttributeError);
}

/** Null for AttributeError (dropped), rethrows everything else. */
export function swallowAttributeError(e: unknown): null {
  if (e instanceof Raised && e.exception.isA('AttributeError')) {
    decref(e.exception);
    return null;
  }
  throw e;
}
