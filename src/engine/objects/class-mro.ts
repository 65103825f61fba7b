// The MRO of a class when it is made or gets other bases; a metaclass may compute its own.
// CPython 3.13 Objects/typeobject.c (mro_internal, mro_invoke, mro_check).

import { callSpecial } from './special-call.ts';
import { lookupType } from './attributes.ts';
import { setMro } from './heap-type.ts';
import { listSteps } from './iterate.ts';
import { decref, decrefAll, isSubtype, type PyObject, type PyType } from './object.ts';
import { raise } from './raise.ts';
import { TypeType } from './static-type.ts';
import { staticStr } from './str.ts';
import { SUSPENDED, type Steps } from './suspend.ts';
import { computeMro, isType } from './type.ts';

const MRO = staticStr('mro');

/** Whether the metaclass has a `mro()` of its own: only then does Python run. */
export function hasCustomMro(type: PyType): boolean {
  return lookupType(type.type, MRO) !== TypeType.namespace.getStr(MRO);
}

/** mro_internal: false where `mro()` itself has given the class another MRO meanwhile. */
export function* mroSteps(type: PyType): Steps<boolean> {
  const old = type.mro;
  const mro = hasCustomMro(type) ? yield* customMroSteps(type) : computeMro(type);
  if (type.mro !== old) return false;
  setMro(type, mro);
  return true;
}

/** mro_invoke: what the metaclass's `mro()` gives, checked. */
function* customMroSteps(type: PyType): Steps<PyType[]> {
  let result = callSpecial(type, MRO);
  if (result === SUSPENDED) result = (yield) as PyObject;
  let items: PyObject[];
  try {
    items = yield* listSteps(result);
  } finally {
    decref(result);
  }
  try {
    if (items.length === 0) raise('TypeError', 'type MRO must not be empty');
    for (const item of items) {
      if (!isType(item)) raise('TypeError', `mro() returned a non-class ('${item.type.name}')`);
      if (item !== type && !isSubtype(type.solid, item.solid))
        raise('TypeError', `mro() returned base with unsuitable layout ('${item.name}')`);
    }
    return items.slice() as PyType[];
  } finally {
    decrefAll(items);
  }
}
