// Modules. CPython 3.13 Objects/moduleobject.c.

import { heap } from '../memory/heap.ts';
import { genericLookup, lookupType } from './attributes.ts';
import { PyDict } from './dict.ts';
import { newAttributeError } from './exceptions.ts';
import { docOfModule } from './internal-docs.ts';
import { clearWeakRefs } from './weakref-list.ts';
import {
  decref,
  xdecref,
  fixedBytes,
  free,
  PyGcObject,
  type PyObject,
  type PyType,
} from './object.ts';
import { Raised } from './raise.ts';
import { None, True } from './singletons.ts';
import { PyList } from './list.ts';
import { newStaticType } from './static-type.ts';
import { newStr, PyStr, staticStr, internName } from './str.ts';
import { callObject } from './calls.ts';
import type { Steps } from './suspend.ts';

export const ModuleType = newStaticType('module', {
  isBaseType: true,
  hasDict: true,
  hasGc: true,
  hasWeakrefs: true,
  basicSize: 56,
});

const NAME = staticStr('__name__');
const DOC = staticStr('__doc__');
const UNKNOWN_YET = ['__package__', '__loader__', '__spec__'].map((n) => staticStr(n));
const SPEC = staticStr('__spec__');
const ORIGIN = staticStr('origin');
const SET_FILEATTR = staticStr('_set_fileattr');
const INITIALIZING = staticStr('_initializing');
const UNINITIALIZED = staticStr('_uninitialized_submodules');
const GETATTR = staticStr('__getattr__');

export class PyModule extends PyGcObject {
  override dict: PyDict;
  /** What a native module still has to do with Python's help when it is imported. */
  exec: (() => Steps<void>) | null = null;
  /** Under which name the text of a native module is recorded, until somebody has asked for `__doc__`. */
  recordedDoc: string | null = null;
  /** `name` null: `__init__` has not run (new_module_notrack). */
  constructor(name: string | null, type: PyType = ModuleType) {
    super(type, fixedBytes(type));
    this.dict = new PyDict();
    if (name !== null) this.initialise(internName(name));
    heap.gc.track(this);
  }

  /** module_init_dict. */
  initialise(name: PyStr, doc: PyObject = None): void {
    this.dict.setStr(NAME, name);
    this.dict.setStr(DOC, doc);
    for (const attribute of UNKNOWN_YET) this.dict.setStr(attribute, None);
  }

  /** Sets a global; steals `value`. */
  set(name: string, value: PyObject): void {
    this.dict.setStr(internName(name), value);
    decref(value);
  }
}

ModuleType.tp_dealloc = (o) => {
  const module = o as PyModule;
  heap.gc.untrack(module);
  if (module.weakrefs !== null) clearWeakRefs(module);
  // Of a subclass it is gone already.
  xdecref(module.dict as PyDict | null);
  free(o, fixedBytes(o.type));
};
ModuleType.tp_traverse = (o, visit) => {
  if (o.dict !== null) visit(o.dict);
};
/** module_clear: the module lets go of its dictionary, which its functions may still be using. */
ModuleType.tp_clear = (o) => {
  const module = o as PyModule;
  const dict = module.dict as PyDict | null;
  module.dict = new PyDict();
  xdecref(dict);
};

/** Puts the recorded text where CPython has it from the start: it is long, few programs ask, and the host brings it then (notes/0007). */
function fetchDoc(module: PyModule): void {
  const doc = docOfModule(module.recordedDoc!);
  module.recordedDoc = null;
  if (doc !== null && module.dict.getStr(DOC) === None) module.set('__doc__', newStr(doc));
}

/** module_getattro: module's own `__getattr__` function is the last resort. */
ModuleType.tp_getattro = (o, name) => {
  if ((o as PyModule).recordedDoc !== null && name.value === '__doc__') fetchDoc(o as PyModule);
  const found = genericLookup(o, name);
  if (found !== null) return found;
  const fallback = (o as PyModule).dict.getStr(GETATTR);
  if (fallback !== null && lookupType(o.type, name) === null) return callObject(fallback, [name]);
  throw new Raised(newAttributeError(missingAttribute(o as PyModule, name), o, name));
};

/** What the module's own folder tells a module with the name of another (`_PyModule_IsPossiblyShadowing`): `sys.path[0]`. */
let programFolder: () => string = () => '';
/** Names that count as the standard library's. */
let isStandard: (name: string) => boolean = () => false;
export function setShadowing(folder: () => string, standard: (name: string) => boolean): void {
  programFolder = folder;
  isStandard = standard;
}

/** `spec._initializing`: the body has not finished. Only looks at the instance. */
export function isPartiallyInitialized(spec: PyObject): boolean {
  return spec.dict?.getStr(INITIALIZING) === True;
}

/** `spec.origin` if it is the file of the module (`spec.has_location`); null otherwise. */
export function moduleOrigin(spec: PyObject): string | null {
  const origin = spec.dict?.getStr(ORIGIN) ?? null;
  return origin instanceof PyStr && spec.dict!.getStr(SET_FILEATTR) === True ? origin.value : null;
}

/** The words of _Py_module_getattro_impl. */
function missingAttribute(module: PyModule, name: PyStr): string {
  const own = module.dict.getStr(NAME);
  if (!(own instanceof PyStr)) return `module has no attribute '${name.value}'`;
  const plain = `module '${own.value}' has no attribute '${name.value}'`;
  const spec = module.dict.getStr(SPEC);
  if (spec === null || spec === None) return plain;
  const origin = moduleOrigin(spec);
  const shadows = origin !== null && isPossiblyShadowing(origin);
  const renaming = `${plain} (consider renaming ${quoted(origin ?? '')}`;
  if (shadows && isStandard(own.value))
    return `${renaming} since it has the same name as the standard library module named '${own.value}' and the import system gives it precedence)`;
  if (isPartiallyInitialized(spec)) {
    if (shadows)
      return `${renaming} if it has the same name as a third-party module you intended to import)`;
    const from = origin === null ? '' : ` from ${quoted(origin)}`;
    return `partially initialized module '${own.value}'${from} has no attribute '${name.value}' (most likely due to a circular import)`;
  }
  return isUninitializedSubmodule(spec, name)
    ? `cannot access submodule '${name.value}' of module '${own.value}' (most likely due to a circular import)`
    : plain;
}

function quoted(text: string): string {
  return text.includes("'") && !text.includes('"') ? `"${text}"` : `'${text}'`;
}

function isPossiblyShadowing(origin: string): boolean {
  const folder = origin.replace(/\/[^/]*$/, '');
  const top = /\/__init__\.py$/.test(origin) ? folder.replace(/\/[^/]*$/, '') : folder;
  return top === programFolder();
}

/** `name in spec._uninitialized_submodules`. */
function isUninitializedSubmodule(spec: PyObject, name: PyStr): boolean {
  const list = spec.dict?.getStr(UNINITIALIZED);
  return (
    list instanceof PyList && list.items.some((i) => i instanceof PyStr && i.value === name.value)
  );
}
