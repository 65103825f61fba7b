// Getting a module by its absolute name. CPython 3.13: Lib/importlib/_bootstrap.py (_find_and_load, _find_and_load_unlocked).
//
// As long as nobody has changed the import system, this file and its neighbours do what importlib would do, without executing it; else
// importlib itself does it (bootstrap.ts). Either way the module objects are alike.

import { getAttrOptional, setAttr } from '../../objects/attributes.ts';
import { newException } from '../../objects/exceptions.ts';
import { PyList } from '../../objects/list.ts';
import { PyModule } from '../../objects/module.ts';
import { decref, incref, xdecref, type PyObject } from '../../objects/object.ts';
import { Raised } from '../../objects/raise.ts';
import { None, newNone } from '../../objects/singletons.ts';
import type { PyStr } from '../../objects/str.ts';
import { internName, newStr, staticStr } from '../../objects/str.ts';
import { SUSPENDED, type Steps } from '../../objects/suspend.ts';
import { bootstrapSteps, EXTERNAL, importlibFindAndLoadSteps, INTERNAL } from './bootstrap.ts';
import { loadFoundSteps } from './load.ts';
import { acquireSteps, releaseLock } from './module-lock.ts';
import { isOfLibrary, type Found } from './module-sources.ts';
import { findModule } from './path-finder.ts';
import type { ThreadState } from '../thread-state.ts';
import { auditSteps } from '../audit.ts';
import { sysAttribute } from '../sys-file.ts';

const PATH = staticStr('__path__');
/** CPython has loaded this at its start; by itself it finds its partner half done. */
const LOADED_WITH: Readonly<Record<string, string>> = { genericpath: 'os' };

/** `sys.modules[name]`, borrowed; null if it is not there. */
export function inModules(ts: ThreadState, name: string): PyObject | null {
  return ts.interp.modules.getStr(internName(name));
}

/** _find_and_load: the module of this absolute name, loaded if it is not there. New reference. ModuleNotFoundError. */
export function* findAndLoadSteps(ts: ThreadState, name: string): Steps<PyObject> {
  if (name === INTERNAL || name === EXTERNAL) yield* bootstrapSteps();
  yield* auditSteps('import', () => [
    newStr(name),
    newNone(),
    ...['path', 'meta_path', 'path_hooks'].map((key) => incref(sysAttribute(key) ?? None)),
  ]);
  if (!ts.interp.imports.isPristine()) return yield* importlibFindAndLoadSteps(ts, name);
  const mine = yield* acquireSteps(ts, name);
  try {
    const there = inModules(ts, name);
    if (there === None) throw notFound(`import of ${name} halted; None in sys.modules`, name);
    return there === null ? yield* loadUnlockedSteps(ts, name) : incref(there);
  } finally {
    if (mine) releaseLock(ts, name);
  }
}

/** _find_and_load_unlocked. */
function* loadUnlockedSteps(ts: ThreadState, name: string): Steps<PyObject> {
  const dot = name.lastIndexOf('.');
  const parentName = dot < 0 ? '' : name.slice(0, dot);
  let path: PyObject | null = null;
  let parent: PyObject | null = null;
  try {
    if (parentName !== '') {
      if (inModules(ts, parentName) === null) decref(yield* findAndLoadSteps(ts, parentName));
      // Importing the parent may have imported the child.
      const there = inModules(ts, name);
      if (there !== null) return incref(there);
      parent = incref(inModules(ts, parentName) ?? None);
      path = yield* optionalSteps(parent, PATH);
      if (path === null) {
        const message = `No module named '${name}'; '${parentName}' is not a package`;
        throw notFound(message, name);
      }
    }
    const early = LOADED_WITH[name];
    if (early !== undefined && inModules(ts, early) === null) {
      decref(yield* findAndLoadSteps(ts, early));
      const now = inModules(ts, name);
      if (now !== null) return incref(now);
    }
    if (path !== null && !(path instanceof PyList))
      return yield* importlibFindAndLoadSteps(ts, name);
    const found = findModule(ts.interp.imports, name, path);
    if (found === null) throw notFound(`No module named '${name}'`, name);
    if (found.kind === 'other') return yield* importlibFindAndLoadSteps(ts, name);
    const module = yield* timedLoadSteps(ts, name, found);
    if (parent !== null) yield* bindSteps(parent, name.slice(dot + 1), module);
    return module;
  } finally {
    xdecref(path);
    xdecref(parent);
  }
}

/** Loads what was found. What it takes is known apart for modules of the library: it is no work of the program. */
function* timedLoadSteps(ts: ThreadState, name: string, found: Found): Steps<PyObject> {
  const { imports, machine } = ts.interp;
  if (imports.isLoadingLibrary || !isOfLibrary(found))
    return yield* loadFoundSteps(ts, name, found);
  const from = machine.now();
  const heap = ts.interp.heap;
  const bytes = heap.loadingBegins();
  const begun = machine.loadingBegins();
  imports.isLoadingLibrary = true;
  try {
    return yield* loadFoundSteps(ts, name, found);
  } finally {
    imports.isLoadingLibrary = false;
    imports.libraryNs += machine.now() - from;
    heap.loadingEnds(bytes);
    machine.loadingEnds(begun);
  }
}

/** `setattr(parent, child, module)`; a parent that does not take it is left alone. Drops `module` on errors. */
function* bindSteps(parent: PyObject, child: string, module: PyObject): Steps<void> {
  if (parent instanceof PyModule && parent.type.tp_setattro !== null && !parent.type.isHeapType) {
    parent.dict.setStr(internName(child), module);
    return;
  }
  try {
    if (setAttr(parent, internName(child), module) === SUSPENDED) yield;
  } catch (error) {
    if (!(error instanceof Raised) || !error.exception.isA('AttributeError')) {
      decref(module);
      throw error;
    }
    decref(error.exception);
  }
}

/** `getattr(o, name, None-ish)`. New reference; null if there is none. */
export function* optionalSteps(o: PyObject, name: PyStr): Steps<PyObject | null> {
  const value = getAttrOptional(o, name);
  return value === SUSPENDED ? yield : value;
}

export function notFound(message: string, name: string): Raised {
  const error = newException('ModuleNotFoundError', [message]);
  for (const [field, value] of [
    ['msg', message],
    ['name', name],
  ] as const) {
    const text = newStr(value);
    error.setField(field, text);
    decref(text);
  }
  return new Raised(error);
}
