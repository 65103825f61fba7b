// Modules as Python sees them: repr, dir, `types.ModuleType(name)`. CPython 3.13 Objects/moduleobject.c, Lib/importlib/_bootstrap.py
// (_module_repr).

import { getAttr } from './attributes.ts';
import { PyDict } from './dict.ts';
import { callObject } from './calls.ts';
import { newList } from './list.ts';
import { ModuleType, PyModule } from './module.ts';
import { callNative, method } from './native.ts';
import { decref, incref, type PyObject } from './object.ts';
import { raise } from './raise.ts';
import { newNone, None, True } from './singletons.ts';
import { describeType } from './static-type.ts';
import { newStr, PyStr, staticStr } from './str.ts';
import { SUSPENDED, suspendSteps, type Steps, type Suspended } from './suspend.ts';
import { reprSteps } from './text.ts';

const NAME = staticStr('__name__');
const FILE = staticStr('__file__');
const DIR = staticStr('__dir__');
const SPEC = staticStr('__spec__');
const LOADER = staticStr('__loader__');
const SPEC_NAME = staticStr('name');
const ORIGIN = staticStr('origin');
const SET_FILEATTR = staticStr('_set_fileattr');
const DICT = staticStr('__dict__');
const ANNOTATIONS = staticStr('__annotations__');

/** importlib's `_module_repr`, for modules whose spec says more than a name and an origin; set by the import system. */
let reprByImportlib: ((module: PyObject) => Steps<PyObject>) | null = null;
export function setModuleRepr(repr: (module: PyObject) => Steps<PyObject>): void {
  reprByImportlib = repr;
}

ModuleType.tp_repr = (o) => suspendSteps(moduleReprSteps(o as PyModule), [o]);

function* moduleReprSteps(module: PyModule): Steps<PyObject> {
  const spec = module.dict.getStr(SPEC);
  if (spec === null || spec === None) return yield* plainReprSteps(module);
  const name = spec.dict?.getStr(SPEC_NAME) ?? null;
  const origin = spec.dict?.getStr(ORIGIN) ?? null;
  const located = spec.dict?.getStr(SET_FILEATTR) ?? null;
  if (!(name instanceof PyStr) || !(origin instanceof PyStr) || located === null)
    return reprByImportlib === null
      ? yield* plainReprSteps(module)
      : yield* reprByImportlib(module);
  const shown = yield* reprSteps(name);
  return newStr(
    located === True
      ? `<module ${shown} from ${yield* reprSteps(origin)}>`
      : `<module ${shown} (${origin.value})>`,
  );
}

/** A module without a spec: what its other attributes say. */
function* plainReprSteps(module: PyModule): Steps<PyObject> {
  const name = module.dict.getStr(NAME);
  const file = module.dict.getStr(FILE);
  const loader = module.dict.getStr(LOADER);
  const shown = name === null ? "'?'" : yield* reprSteps(name);
  if (file !== null) return newStr(`<module ${shown} from ${yield* reprSteps(file)}>`);
  if (loader === null || loader === None) return newStr(`<module ${shown}>`);
  return newStr(`<module ${shown} (${yield* reprSteps(loader)})>`);
}

/** module_dir. */
function* dirSteps(module: PyModule): Steps<PyObject> {
  let dict = getAttr(module, DICT);
  if (dict === SUSPENDED) dict = (yield) as PyObject;
  try {
    if (!(dict instanceof PyDict)) raise('TypeError', '<module>.__dict__ is not a dictionary');
    const own = dict.getStr(DIR);
    if (own === null) return newList(dict.keys.filter((key) => key !== null).map((k) => incref(k)));
    const names = callObject(own, []);
    return names === SUSPENDED ? ((yield) as PyObject) : names;
  } finally {
    decref(dict);
  }
}

ModuleType.tp_new = (type) => new PyModule(null, type);
const init = method(
  'module',
  '($self, name, doc=None)',
  (module: PyModule, name: PyObject, doc?: PyObject) => {
    if (!(name instanceof PyStr))
      raise('TypeError', `module() argument 'name' must be str, not ${name.type.name}`);
    module.initialise(name, doc);
    return newNone();
  },
);
ModuleType.tp_init = (o, args, kwnames): void | Suspended => {
  decref(callNative(init, o, args, kwnames, 'module') as PyObject);
};

/** module_get_annotations: made when asked for. */
function getAnnotations(module: PyModule): PyObject {
  const own = module.dict.getStr(ANNOTATIONS);
  if (own !== null) return incref(own);
  const made = new PyDict();
  module.dict.setStr(ANNOTATIONS, made);
  return made;
}

function setAnnotations(module: PyModule, value: PyObject | null): void {
  if (value !== null) module.dict.setStr(ANNOTATIONS, value);
  else if (!module.dict.deleteStr(ANNOTATIONS)) raise('AttributeError', '__annotations__');
}

describeType(ModuleType, {
  source: 'CPython 3.13 Objects/moduleobject.c',
  methods: [
    method('__dir__', '($self, /)', (module: PyModule) => suspendSteps(dirSteps(module), [module])),
  ],
  getsets: [
    { name: '__dict__', get: (module: PyModule) => incref(module.dict) },
    { name: '__annotations__', get: getAnnotations, set: setAnnotations },
  ],
});
