// CPython's importlib, executed when somebody needs more of it than load.ts and path-finder.ts do.
// CPython 3.13: Python/import.c (init_importlib, init_importlib_external, remove_importlib_frames, import_find_and_load).

import { callObject } from '../../objects/calls.ts';
import { getAttr } from '../../objects/attributes.ts';
import { PyBuiltinFunction } from '../../objects/descr.ts';
import { method } from '../../objects/native.ts';
import { setModuleRepr } from '../../objects/module-methods.ts';
import { PyModule } from '../../objects/module.ts';
import { decref, incref, xdecref, type PyObject } from '../../objects/object.ts';
import { raise, Raised } from '../../objects/raise.ts';
import { internName, newStr, staticStr, type PyStr } from '../../objects/str.ts';
import { None } from '../../objects/singletons.ts';
import { SUSPENDED, suspendSteps, type Steps } from '../../objects/suspend.ts';
import { heap } from '../../memory/heap.ts';
import { currentThread } from '../current.ts';
import { newArchiveHook } from './archive-hook.ts';
import { setBootstrap } from './importers.ts';
import { START_PATH } from './module-sources.ts';
import { describeBuiltin, describeFrozen, runBodySteps } from './load.ts';
import type { PyFrameObject } from '../../objects/frame-object.ts';
import type { PyTraceback } from '../../objects/traceback.ts';
import type { ThreadState } from '../thread-state.ts';

export const INTERNAL = '_frozen_importlib';
export const EXTERNAL = '_frozen_importlib_external';

const ORIGIN_OF: Readonly<Record<string, string>> = {
  [INTERNAL]: 'importlib._bootstrap',
  [EXTERNAL]: 'importlib._bootstrap_external',
};

setBootstrap(bootstrapSteps);
setModuleRepr(reprSteps);

/** `_bootstrap._module_repr(module)`. */
function* reprSteps(module: PyObject): Steps<PyObject> {
  yield* bootstrapSteps();
  const internal = currentThread.interp.modules.getStr(staticStr(INTERNAL));
  if (internal instanceof PyModule) return yield* resultSteps(internal, '_module_repr', [module]);
  return newStr('<module>');
}

/** Executes `_frozen_importlib` and `_frozen_importlib_external` once; the announced classes become complete. */
export function* bootstrapSteps(): Steps<void> {
  const ts = currentThread;
  const { imports, modules } = ts.interp;
  if (imports.bootstrapped) return;
  const sys = modules.getStr(staticStr('sys'));
  if (sys === null) raise('ImportError', 'sys.meta_path is None, Python is likely shutting down');
  imports.bootstrapped = true;
  const internal = yield* frozenSteps(ts, INTERNAL, 'importlib._bootstrap');
  const imp = builtinModule(ts, '_imp');
  yield* frozenStatesSteps(ts);
  yield* callSteps(internal, '_setup', [sys, imp]);
  const external = yield* frozenSteps(ts, EXTERNAL, 'importlib._bootstrap_external');
  yield* frozenStatesSteps(ts);
  internal.dict.setStr(staticStr('_bootstrap_external'), external);
  yield* callSteps(external, '_set_bootstrap_module', [internal]);
  yield* installHookSteps(ts, external);
  ts.interp.imports.putArchiveHook(newArchiveHook(importlibFindAndLoadSteps));
  yield* rememberFoldersSteps(ts);
  heap.announced.clear();
}

/** FrozenImporter.find_spec: `loader_state` of the frozen modules that load.ts has loaded. */
function* frozenStatesSteps(ts: ThreadState): Steps<void> {
  const { imports, modules } = ts.interp;
  const space = imports.sysDict!.getStr(staticStr('implementation'))?.type;
  if (space === undefined) return;
  for (const module of [...modules.values]) {
    const spec = module instanceof PyModule ? module.dict.getStr(staticStr('__spec__')) : null;
    const dict = spec?.dict ?? null;
    if (dict?.getStr(staticStr('loader')) !== imports.types.FrozenImporter) continue;
    const name = dict.getStr(staticStr('name'))!;
    const file = (module as PyModule).dict.getStr(staticStr('__file__')) ?? name;
    const origname = newStr(ORIGIN_OF[(name as PyStr).value] ?? (name as PyStr).value);
    const state = callObject(
      space,
      [file, origname],
      [staticStr('filename'), staticStr('origname')],
    );
    decref(origname);
    const made = (state === SUSPENDED ? yield : state) as PyObject;
    dict.setStr(staticStr('loader_state'), made);
    decref(made);
  }
}

/** The folders of the start are known before anybody adds a hook: CPython's own start-up has looked into them. */
function* rememberFoldersSteps(ts: ThreadState): Steps<void> {
  const { sources, pathImporterCache, fileFinderHook } = ts.interp.imports;
  for (const folder of [sources.path0, ...START_PATH]) {
    const path = newStr(folder);
    try {
      if (pathImporterCache.getStr(path) !== null) continue;
      const made = callObject(fileFinderHook, [path]);
      const finder = (made === SUSPENDED ? yield : made) as PyObject;
      pathImporterCache.setStr(path, finder);
      decref(finder);
    } catch (error) {
      // No folder.
      if (!(error instanceof Raised) || !error.exception.isA('ImportError')) throw error;
      decref(error.exception);
      pathImporterCache.setStr(path, None);
    } finally {
      decref(path);
    }
  }
}

/** `sys.path_hooks[0]` is CPython's FileFinder hook from now on. */
function* installHookSteps(ts: ThreadState, external: PyModule): Steps<void> {
  const loaders = yield* resultSteps(external, '_get_supported_file_loaders', []);
  const finder = external.dict.getStr(staticStr('FileFinder'))!;
  const pathHook = getAttr(finder, internName('path_hook'));
  const make = (pathHook === SUSPENDED ? yield : pathHook) as PyObject;
  const made = callObject(make, (loaders as unknown as { items: PyObject[] }).items);
  ts.interp.imports.replaceFileFinderHook((made === SUSPENDED ? yield : made) as PyObject);
  decref(make);
  decref(loaders);
}

/** What `sys.path_hooks` holds until somebody calls it. New reference. */
export function newFileFinderHook(): PyObject {
  const hook = method('path_hook_for_FileFinder', '(path, /)', (path: PyObject) =>
    suspendSteps(firstHookSteps(path), [path]),
  );
  return new PyBuiltinFunction(hook, null, EXTERNAL);
}

function* firstHookSteps(path: PyObject): Steps<PyObject> {
  yield* bootstrapSteps();
  const made = callObject(currentThread.interp.imports.fileFinderHook, [path]);
  return made === SUSPENDED ? yield : made;
}

/** Borrowed: sys.modules has it. */
function* frozenSteps(ts: ThreadState, name: string, file: string): Steps<PyModule> {
  const { interp } = ts;
  const source = interp.imports.sources.frozen(file);
  if (source === null) raise('ImportError', `the library has no ${file}`);
  const module = new PyModule(name);
  describeFrozen(interp, module, name, source.file);
  interp.modules.setStr(internName(name), module);
  decref(module);
  module.dict.setStr(staticStr('__builtins__'), interp.builtins);
  yield* runBodySteps(ts, source.code, module.dict);
  return module;
}

/** A built-in module that importlib cannot do without. Borrowed. */
function builtinModule(ts: ThreadState, name: string): PyObject {
  const { interp } = ts;
  const key = internName(name);
  const known = interp.modules.getStr(key);
  if (known !== null) return known;
  const maker = interp.imports.sources.nativeMaker(name);
  if (maker === null) raise('ImportError', `no built-in module named '${name}'`);
  const module = maker(interp);
  describeBuiltin(interp, module, name);
  interp.modules.setStr(key, module);
  decref(module);
  return module;
}

function* callSteps(module: PyModule, name: string, args: readonly PyObject[]): Steps<void> {
  decref(yield* resultSteps(module, name, args));
}

function* resultSteps(module: PyModule, name: string, args: readonly PyObject[]): Steps<PyObject> {
  const result = callObject(module.dict.getStr(internName(name))!, args);
  return result === SUSPENDED ? yield : result;
}

/** import_find_and_load: importlib does it, with whatever finders there are. New reference. */
export function* importlibFindAndLoadSteps(ts: ThreadState, name: string): Steps<PyObject> {
  yield* bootstrapSteps();
  const internal = ts.interp.modules.getStr(staticStr(INTERNAL));
  if (!(internal instanceof PyModule)) return raise('ImportError', `${INTERNAL} is gone`);
  const importFunction =
    ts.interp.builtins.getStr(staticStr('__import__')) ??
    raise('ImportError', '__import__ not found');
  const text = newStr(name);
  try {
    return yield* resultSteps(internal, '_find_and_load', [text, importFunction]);
  } finally {
    decref(text);
  }
}

const REMOVED = 'importlib._bootstrap';

/** Frames of importlib say nothing to whoever wrote `import x`: they are taken out of the traceback. */
export function removeImportlibFrames(error: unknown): void {
  if (!(error instanceof Raised)) return;
  const { exception } = error;
  const always = exception.isA('ImportError');
  let chunk: PyTraceback | null = null;
  let before: PyTraceback | null = null;
  let inside = false;
  let chunkAtStart = false;
  const unlink = (from: PyTraceback | null, next: PyTraceback | null): void => {
    const old = from === null ? (exception.traceback as PyTraceback | null) : from.next;
    if (next !== null) incref(next);
    if (from === null) exception.traceback = next;
    else from.next = next;
    xdecref(old);
  };
  let tb = exception.traceback as PyTraceback | null;
  while (tb !== null) {
    const { next }: PyTraceback = tb;
    const unit = codeOf(tb.frame);
    const now =
      unit.filename === `<frozen ${REMOVED}>` || unit.filename === `<frozen ${REMOVED}_external>`;
    if (now && !inside) {
      chunk = before;
      chunkAtStart = true;
    }
    inside = now;
    if (inside && chunkAtStart && (always || unit.name === '_call_with_frames_removed')) {
      unlink(chunk, next);
      before = chunk;
    } else before = tb;
    tb = next;
  }
}

function codeOf(frame: PyFrameObject) {
  return frame.frame.code.unit;
}
