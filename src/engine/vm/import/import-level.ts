// The import statement and `__import__`: which module is meant, and what the statement gets. CPython 3.13: Python/import.c
// (PyImport_ImportModuleLevelObject, resolve_name, import_ensure_initialized), Lib/importlib/_bootstrap.py (_handle_fromlist).

import { getAttr } from '../../objects/attributes.ts';
import { toArraySteps } from '../../objects/iterate.ts';
import { PyModule } from '../../objects/module.ts';
import { decref, decrefAll, incref, type PyObject } from '../../objects/object.ts';
import { raise, Raised } from '../../objects/raise.ts';
import { None } from '../../objects/singletons.ts';
import { PyStr, staticStr } from '../../objects/str.ts';
import { SUSPENDED, suspendSteps, type MaySuspend, type Steps } from '../../objects/suspend.ts';
import { PyTuple } from '../../objects/tuple.ts';
import { truthSteps } from '../../objects/truth.ts';
import { deprecationSteps, warningSteps } from '../../objects/warn-door.ts';
import { removeImportlibFrames } from './bootstrap.ts';
import { findAndLoadSteps, inModules, optionalSteps } from './find-and-load.ts';
import { acquireSteps, isBeingImported, releaseLock } from './module-lock.ts';
import type { PyDict } from '../../objects/dict.ts';
import type { PyBaseException } from '../../objects/exceptions.ts';
import type { ThreadState } from '../thread-state.ts';

const PACKAGE = staticStr('__package__');
const NAME = staticStr('__name__');
const SPEC = staticStr('__spec__');
const PATH = staticStr('__path__');
const ALL = staticStr('__all__');
const PARENT = staticStr('parent');
const SEARCH = staticStr('submodule_search_locations');
const SPEC_NAME = staticStr('name');

/** PyImport_ImportModuleLevelObject. `globals`: null if there are none. Borrows all. New reference. */
export function importLevel(
  ts: ThreadState,
  name: string,
  globals: PyDict | null,
  fromlist: PyObject,
  level: number,
): MaySuspend {
  if (level < 0) raise('ValueError', 'level must be >= 0');
  if (level === 0) {
    if (name === '') raise('ValueError', 'Empty module name');
    const there = inModules(ts, name);
    if (there instanceof PyModule && !isBeingImported(ts, name)) {
      if (fromlist === None) {
        const dot = name.indexOf('.');
        const top = dot < 0 ? there : inModules(ts, name.slice(0, dot));
        if (top !== null) return incref(top);
      } else if (hasAll(there, fromlist)) return incref(there);
    }
  }
  return suspendSteps(importSteps(ts, name, globals, fromlist, level), [globals, fromlist]);
}

/** A tuple of names that the module's namespace has. */
function hasAll(module: PyModule, fromlist: PyObject): boolean {
  if (!(fromlist instanceof PyTuple)) return false;
  for (const name of fromlist.items)
    if (!(name instanceof PyStr) || module.dict.getStr(name) === null) return false;
  return true;
}

function* importSteps(
  ts: ThreadState,
  name: string,
  globals: PyDict | null,
  fromlist: PyObject,
  level: number,
): Steps<PyObject> {
  let module: PyObject | null = null;
  try {
    const full = level === 0 ? name : yield* resolveSteps(ts, name, globals, level);
    module = yield* moduleSteps(ts, full);
    if (!(yield* truthSteps(fromlist))) return yield* headSteps(ts, module, name, full, level);
    const path = yield* optionalSteps(module, PATH);
    if (path !== null) {
      decref(path);
      yield* handleFromlistSteps(ts, module, fromlist, false);
    }
    return incref(module);
  } catch (error) {
    removeImportlibFrames(error);
    throw error;
  } finally {
    if (module !== null) decref(module);
  }
}

/** New reference. */
function* moduleSteps(ts: ThreadState, full: string): Steps<PyObject> {
  const there = inModules(ts, full);
  if (there === null || there === None) return yield* findAndLoadSteps(ts, full);
  incref(there);
  // import_ensure_initialized: another thread is importing it.
  if (isBeingImported(ts, full) && (yield* acquireSteps(ts, full))) releaseLock(ts, full);
  return there;
}

/** Without a fromlist: `import a.b.c` gets `a`. New reference. */
function* headSteps(
  ts: ThreadState,
  module: PyObject,
  name: string,
  full: string,
  level: number,
): Steps<PyObject> {
  const dot = name.indexOf('.');
  if (name === '' || dot < 0) return incref(module);
  if (level === 0) return yield* moduleSteps(ts, name.slice(0, dot));
  const head = full.slice(0, full.length - (name.length - dot));
  const found = inModules(ts, head);
  if (found === null) raise('KeyError', `'${head}' not in sys.modules as expected`);
  return incref(found);
}

/** resolve_name. */
function* resolveSteps(
  ts: ThreadState,
  name: string,
  globals: PyDict | null,
  level: number,
): Steps<string> {
  if (globals === null) raise('KeyError', "'__name__' not in globals");
  const parent = yield* packageSteps(ts, globals);
  if (parent === '') noParent();
  const parts = parent.split('.');
  if (level > parts.length)
    raise('ImportError', 'attempted relative import beyond top-level package');
  const base = parts.slice(0, parts.length - (level - 1)).join('.');
  return name === '' ? base : `${base}.${name}`;
}

function noParent(): never {
  raise('ImportError', 'attempted relative import with no known parent package');
}

const NO_PACKAGE =
  "can't resolve package from __spec__ or __package__, falling back on __name__ and __path__";

/** The package that relative imports in these globals start from. */
function* packageSteps(ts: ThreadState, globals: PyDict): Steps<string> {
  const own = globals.getStr(PACKAGE);
  const spec = globals.getStr(SPEC);
  const hasSpec = spec !== null && spec !== None;
  if (own !== null && own !== None) {
    if (!(own instanceof PyStr)) raise('TypeError', 'package must be a string');
    const { value } = own;
    if (hasSpec && (yield* parentSteps(ts, spec)) !== value)
      yield* deprecationSteps('__package__ != __spec__.parent');
    return value;
  }
  if (hasSpec) return yield* parentSteps(ts, spec);
  yield* warningSteps('ImportWarning', NO_PACKAGE);
  const name = globals.getStr(NAME);
  if (name === null) raise('KeyError', "'__name__' not in globals");
  if (!(name instanceof PyStr)) raise('TypeError', '__name__ must be a string');
  if (globals.getStr(PATH) !== null) return name.value;
  const dot = name.value.lastIndexOf('.');
  return dot < 0 ? noParent() : name.value.slice(0, dot);
}

/** `spec.parent`; known without executing importlib for specs that are as we made them. */
function* parentSteps(ts: ThreadState, spec: PyObject): Steps<string> {
  const name = spec.dict?.getStr(SPEC_NAME);
  if (spec.type === ts.interp.imports.types.ModuleSpec && name instanceof PyStr) {
    if (spec.dict!.getStr(SEARCH) !== None) return name.value;
    return name.value.slice(0, Math.max(name.value.lastIndexOf('.'), 0));
  }
  const got = getAttr(spec, PARENT);
  const parent: PyObject = got === SUSPENDED ? yield : got;
  const text = parent instanceof PyStr ? parent.value : null;
  decref(parent);
  return text ?? raise('TypeError', '__spec__.parent must be a string');
}

/** _handle_fromlist: names that the package does not have may be submodules. */
function* handleFromlistSteps(
  ts: ThreadState,
  module: PyObject,
  fromlist: PyObject,
  recursive: boolean,
): Steps<void> {
  const names = yield* toArraySteps(fromlist);
  try {
    for (const name of names) {
      if (!(name instanceof PyStr)) wrongItem(module, name, recursive);
      if (name.value === '*') {
        const all = recursive ? null : yield* optionalSteps(module, ALL);
        if (all === null) continue;
        try {
          yield* handleFromlistSteps(ts, module, all, true);
        } finally {
          decref(all);
        }
      } else yield* submoduleSteps(ts, module, name);
    }
  } finally {
    decrefAll(names);
  }
}

function wrongItem(module: PyObject, item: PyObject, recursive: boolean): never {
  const own = module.dict?.getStr(NAME);
  const where = recursive ? `${own instanceof PyStr ? own.value : '?'}.__all__` : "``from list''";
  return raise('TypeError', `Item in ${where} must be str, not ${item.type.name}`);
}

function* submoduleSteps(ts: ThreadState, module: PyObject, name: PyStr): Steps<void> {
  const there = yield* optionalSteps(module, name);
  if (there !== null) return decref(there);
  const own = getAttr(module, NAME);
  const ownName: PyObject = own === SUSPENDED ? yield : own;
  const full = `${ownName instanceof PyStr ? ownName.value : ''}.${name.value}`;
  decref(ownName);
  try {
    decref(yield* moduleSteps(ts, full));
  } catch (error) {
    if (!isNotFound(error, full) || inModules(ts, full) === None) throw error;
    decref((error as Raised).exception);
  }
}

/** ModuleNotFoundError for just this name: it may be no module, `import_from` will tell. */
function isNotFound(error: unknown, full: string): boolean {
  if (!(error instanceof Raised)) return false;
  const exception: PyBaseException = error.exception;
  const name = exception.field('name');
  return exception.isA('ModuleNotFoundError') && name instanceof PyStr && name.value === full;
}
