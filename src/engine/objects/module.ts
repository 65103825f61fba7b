// Modules. CPython 3.13 Objects/moduleobject.c.

import { heap } from '../memory/heap.ts';
import { genericLookup, lookupType } from './attributes.ts';
import { PyDict } from './dict.ts';
import { newAttributeError } from './exceptions.ts';
import { decref, free, PyGcObject, type PyObject, type PyType } from './object.ts';
import { Raised } from './raise.ts';
import { None } from './singletons.ts';
import { newStaticType } from './static-type.ts';
import { newStr, PyStr, staticStr } from './str.ts';
import { callObject } from './calls.ts';

export const ModuleType = newStaticType('module', {
  isBaseType: true,
  hasDict: true,
  hasGc: true,
  hasWeakrefs: true,
  basicSize: 56,
});

const NAME = staticStr('__name__');
const GETATTR = staticStr('__getattr__');

export class PyModule extends PyGcObject {
  override dict: PyDict;
  /** Its body has not finished (`__spec__._initializing`). */
  initializing = false;

  constructor(name: string, type: PyType = ModuleType) {
    super(type, 72);
    this.dict = new PyDict();
    const text = newStr(name);
    this.dict.setStr(NAME, text);
    decref(text);
    for (const attribute of ['__doc__', '__package__', '__loader__', '__spec__'])
      this.dict.setStr(staticStr(attribute), None);
    heap.gc.track(this);
  }

  /** Sets a global; steals `value`. */
  set(name: string, value: PyObject): void {
    this.dict.setStr(staticStr(name), value);
    decref(value);
  }
}

ModuleType.tp_dealloc = (o) => {
  const module = o as PyModule;
  heap.gc.untrack(module);
  decref(module.dict);
  free(o, 72);
};
ModuleType.tp_traverse = (o, visit) => visit((o as PyModule).dict);
ModuleType.tp_clear = (o) => (o as PyModule).dict.clear();

/** module_getattro: module's own `__getattr__` function is the last resort. */
ModuleType.tp_getattro = (o, name) => {
  const found = genericLookup(o, name);
  if (found !== null) return found;
  const fallback = (o as PyModule).dict.getStr(GETATTR);
  if (fallback !== null && lookupType(o.type, name) === null) return callObject(fallback, [name]);
  const own = (o as PyModule).dict.getStr(NAME);
  const message =
    own instanceof PyStr
      ? `module '${own.value}' has no attribute '${name.value}'`
      : `module has no attribute '${name.value}'`;
  throw new Raised(newAttributeError(message, o, name));
};
