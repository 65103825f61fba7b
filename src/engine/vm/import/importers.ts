// The classes of the import system that every program has in hand: `sys.meta_path`, `__spec__` and `__loader__` of each module.
// CPython 3.13: Lib/importlib/_bootstrap.py and _bootstrap_external.py, which run at every start-up; Python/import.c (init_importlib).
//
// Ours are announced: they exist from the start, with the attributes of their instances, but their class statements are executed (by
// bootstrap.ts, from CPython's own source) when somebody asks for more than that: a method, a property, a repr. So an interpreter
// that nobody asks starts quickly, and whoever asks gets CPython's classes, the same objects as before. notes/0007.

import { setInstanceLayout } from '../../objects/type-layout.ts';
import { getAttr, setAttr } from '../../objects/attributes.ts';
import { PyInstance } from '../../objects/base-object.ts';
import { PyDict } from '../../objects/dict.ts';
import { newHeapType, setMro } from '../../objects/heap-type.ts';
import { newList, type PyList } from '../../objects/list.ts';
import { decref, incref, makeImmortal, PyType, type PyObject } from '../../objects/object.ts';
import { newBool, None } from '../../objects/singletons.ts';
import { ObjectType, TypeType } from '../../objects/static-type.ts';
import { newStr, staticStr, type PyStr } from '../../objects/str.ts';
import { SUSPENDED, suspendSteps, type Steps, type Suspended } from '../../objects/suspend.ts';
import { tupleOf } from '../../objects/tuple.ts';
import { updateSlots } from '../../objects/type.ts';
import { heap } from '../../memory/heap.ts';

const INTERNAL = '_frozen_importlib';
const EXTERNAL = '_frozen_importlib_external';

export interface ImporterTypes {
  readonly ModuleSpec: PyType;
  readonly BuiltinImporter: PyType;
  readonly FrozenImporter: PyType;
  readonly PathFinder: PyType;
  readonly SourceFileLoader: PyType;
  readonly ExtensionFileLoader: PyType;
}

/** Runs CPython's importlib; set by bootstrap.ts, which needs these classes. */
type RunBootstrap = () => Steps<void>;
let runBootstrap: RunBootstrap;
export function setBootstrap(run: RunBootstrap): void {
  runBootstrap = run;
}

/** `act`, after the class statements have been executed. */
function afterBootstrap(act: () => any, owned: readonly (PyObject | null)[]): Suspended {
  return suspendSteps(afterSteps(act), owned);
}

function* afterSteps(act: () => any): Steps<any> {
  yield* runBootstrap();
  const result = act();
  return result === SUSPENDED ? yield : result;
}

/** The metaclass of an announced class: as `type`, but whoever looks into the class makes it complete first. */
const announcedMeta = makeImmortal(new PyType(TypeType, 'type', 408));
let metaReady = false;

function metaOfAnnounced(): PyType {
  const meta = announcedMeta;
  if (metaReady) return meta;
  metaReady = true;
  const { address, refcnt } = meta;
  Object.assign(meta, TypeType, { address, refcnt });
  meta.tp_getattro = (o, name) => afterBootstrap(() => getAttr(o, name), [o, name]);
  meta.tp_setattro = (o, name, value) =>
    afterBootstrap(() => setAttr(o, name, value), [o, name, value]);
  meta.tp_call = (o, args, kwnames) =>
    afterBootstrap(() => TypeType.tp_call!(o, args, kwnames), [o, ...args]);
  return meta;
}

function announce(module: string, name: string): PyType {
  const bases = tupleOf([ObjectType]);
  const type = newHeapType(TypeType, name, ObjectType, bases, new PyDict(), 0);
  decref(bases);
  type.module = module;
  setMro(type, [type, ObjectType]);
  type.hasDict = true;
  type.hasWeakrefs = true;
  setInstanceLayout(type, 0, true, true);
  updateSlots(type);
  type.type = metaOfAnnounced();
  type.tp_getattro = (o, name_) => {
    const value = o.dict?.getStr(name_) ?? null;
    return value === null ? afterBootstrap(() => getAttr(o, name_), [o, name_]) : incref(value);
  };
  type.tp_setattro = (o, name_, value) =>
    afterBootstrap(() => setAttr(o, name_, value), [o, name_, value]);
  type.tp_repr = (o) => afterBootstrap(() => o.type.tp_repr!(o), [o]);
  type.tp_richcompare = (a, b, op) =>
    afterBootstrap(() => a.type.tp_richcompare!(a, b, op), [a, b]);
  heap.announced.set(`${module}.${name}`, type);
  return type;
}

/** New references. */
export function announceImporters(): ImporterTypes {
  return {
    ModuleSpec: announce(INTERNAL, 'ModuleSpec'),
    BuiltinImporter: announce(INTERNAL, 'BuiltinImporter'),
    FrozenImporter: announce(INTERNAL, 'FrozenImporter'),
    PathFinder: announce(EXTERNAL, 'PathFinder'),
    SourceFileLoader: announce(EXTERNAL, 'SourceFileLoader'),
    ExtensionFileLoader: announce(EXTERNAL, 'ExtensionFileLoader'),
  };
}

/** Sets an attribute of a new instance; steals `value`. */
function put(dict: PyDict, name: PyStr, value: PyObject): void {
  dict.setStr(name, value);
  decref(value);
}

const NAME = staticStr('name');
const LOADER = staticStr('loader');
const ORIGIN = staticStr('origin');
const LOADER_STATE = staticStr('loader_state');
const SEARCH = staticStr('submodule_search_locations');
const UNINITIALIZED = staticStr('_uninitialized_submodules');
const SET_FILEATTR = staticStr('_set_fileattr');
const CACHED = staticStr('_cached');
const PATH = staticStr('path');
const INITIALIZING = staticStr('_initializing');

/** ModuleSpec.__init__ and what spec_from_file_location adds. Borrows all; `search`: for a package. New reference. */
export function newSpec(
  types: ImporterTypes,
  name: PyStr,
  loader: PyObject,
  origin: PyObject,
  search: PyList | null,
  hasLocation: boolean,
): PyInstance {
  const spec = new PyInstance(types.ModuleSpec);
  const dict = new PyDict();
  spec.dict = dict;
  dict.setStr(NAME, name);
  dict.setStr(LOADER, loader);
  dict.setStr(ORIGIN, origin);
  dict.setStr(LOADER_STATE, None);
  dict.setStr(SEARCH, search ?? None);
  put(dict, UNINITIALIZED, newList([]));
  put(dict, SET_FILEATTR, newBool(hasLocation));
  dict.setStr(CACHED, None);
  return spec;
}

/** FileLoader.__init__. New reference. */
export function newFileLoader(type: PyType, name: PyStr, path: string): PyInstance {
  const loader = new PyInstance(type);
  const dict = new PyDict();
  loader.dict = dict;
  dict.setStr(NAME, name);
  put(dict, PATH, newStr(path));
  return loader;
}

/** `spec._initializing = value`. */
export function setInitializing(spec: PyObject | null, value: boolean): void {
  const dict = spec?.dict ?? null;
  if (dict !== null) put(dict, INITIALIZING, newBool(value));
}
