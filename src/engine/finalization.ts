// The end of the interpreter, after the last non-daemon thread: exit functions, the last collections, modules torn down, the leak check.
// CPython 3.13 Python/pylifecycle.c (_Py_Finalize, finalize_modules and what it calls), Objects/moduleobject.c (_PyModule_ClearDict).
//
// What of it a program can see (exit functions, `__del__`, callbacks of weak references) is part of the process. Where nothing can be seen the
// modules stay as they are, so that the world can be looked at after the end, and are torn down when somebody asks for the leak check.

import { dropTreeReferences } from './vm/tree-references.ts';
import { dropChain } from './objects/chain.ts';
import { PyFunction } from './objects/function.ts';
import { PyGenerator } from './objects/generator.ts';
import { PyList } from './objects/list.ts';
import { PyModule } from './objects/module.ts';
import {
  decref,
  decrefAll,
  xdecref,
  type PyGcObject,
  type PyObject,
  type PyType,
} from './objects/object.ts';
import { None } from './objects/singletons.ts';
import { PyStr, staticStr } from './objects/str.ts';
import { abandonWait, takePendingFrame, type Steps } from './objects/suspend.ts';
import { PyWeakReference } from './objects/weakref-list.ts';
import { clearThreadState } from './thread-boot.ts';
import { isOwnFile } from './program.ts';
import { dropCallbacks } from './modules/atexit.ts';
import { isOpenStream, PyIO } from './modules/_io/io-object.ts';
import { forgetGcLists } from './modules/gc.ts';
import { gcCollectSteps } from './vm/collector.ts';
import { currentThread } from './vm/current.ts';
import { drainFinalizers } from './vm/finalizers.ts';
import { runNested } from './vm/nested.ts';
import { flushSysFilesSteps } from './vm/sys-file.ts';
import type { PyDict } from './objects/dict.ts';
import type { Process } from './process.ts';
import type { InterpreterState } from './vm/interpreter-state.ts';
import type { ThreadState } from './vm/thread-state.ts';

/** _Py_Finalize on the main thread, as far as the program can see something of it. */
export function* finalizeSteps(process: Process): Steps<null> {
  const { interp } = process;
  yield* drainFinalizers();
  interp.finalizing = true;
  // _PyThreadState_DeleteList: what other threads keep for themselves goes while modules are whole; their frames stay.
  for (const ts of interp.threads) if (ts !== currentThread && !ts.finished) clearThreadState(ts);
  yield* drainFinalizers();
  yield* flushSysFilesSteps();
  if (isVisible(interp)) yield* teardownSteps(process);
  return null;
}

/** Would somebody notice the teardown: is there a finaliser or a callback left to be called? */
function isVisible(interp: InterpreterState): boolean {
  const { gc } = interp.heap;
  if (gc.debug !== 0) return true;
  if (gc.callbacks instanceof PyList && gc.callbacks.items.length > 0) return true;
  // Types whose objects nobody sees go; the latest one is found without the set.
  const quiet = new Set<PyType>();
  let latest: PyType | null = null;
  for (const list of [...gc.generations, gc.permanent]) {
    for (let node = list.gcNext!; node !== list; node = node.gcNext!) {
      const o = node as PyGcObject;
      if (o.type === latest || quiet.has(o.type)) continue;
      if (o.type.tp_finalize === null && !(o instanceof PyWeakReference)) {
        latest = o.type;
        quiet.add(o.type);
      } else if (isSeenToGo(o)) return true;
    }
  }
  return false;
}

function isSeenToGo(o: PyGcObject): boolean {
  if (o instanceof PyWeakReference) return o.callback !== null && !isOfLibrary(o.callback);
  if (o.finalized) return false;
  if (o instanceof PyIO && !o.type.isHeapType && !isOpenStream(o)) return false;
  return !(o instanceof PyGenerator) || o.state !== 'finished';
}

/** A callback by which the library keeps its own sets of weak references in order: nobody sees it run. */
function isOfLibrary(callback: PyObject): boolean {
  return callback instanceof PyFunction && !isOwnFile(callback.code.unit.filename);
}

function* teardownSteps(process: Process): Steps<void> {
  process.tornDown = true;
  process.interp.signals.release();
  if (process.heap.gc.enabled) yield* gcCollectSteps(2, 'manual');
  yield* finalizeModulesSteps(process.interp);
}

/** Common places where values of the user hide; they go first (finalize_modules_delete_special). */
const SYS_DELETES = [
  'path',
  'argv',
  'ps1',
  'ps2',
  'last_exc',
  'last_type',
  'last_value',
  'last_traceback',
  'path_hooks',
  'path_importer_cache',
  'meta_path',
];
const SYS_FILES = ['stdin', 'stdout', 'stderr'];

function* finalizeModulesSteps(interp: InterpreterState): Steps<void> {
  const { modules, sysDict, builtins } = interp;
  yield* setSteps(builtins, '_');
  for (const name of SYS_DELETES) yield* setSteps(sysDict, name);
  for (const name of SYS_FILES) {
    sysDict.setStr(staticStr(name), sysDict.getStr(staticStr(`__${name}__`)) ?? None);
    yield* drainFinalizers();
  }
  const removed = yield* removeModulesSteps(modules);
  modules.clear();
  yield* drainFinalizers();
  yield* restoreBuiltinsSteps(interp);
  yield* gcCollectSteps(2, 'shutdown');
  for (const module of removed.reverse()) {
    // What died has given its block back.
    if (module.refcnt <= 0 || module.dict === sysDict || module.dict === builtins) continue;
    module.refcnt++;
    yield* clearModuleDictSteps(module.dict);
    decref(module);
    yield* drainFinalizers();
  }
  yield* clearModuleDictSteps(sysDict);
  yield* clearModuleDictSteps(builtins);
  modules.clear();
  yield* gcCollectSteps(2, 'shutdown');
}

/** None instead of a value that is there. */
function* setSteps(dict: PyDict, name: string): Steps<void> {
  dict.setStr(staticStr(name), None);
  yield* drainFinalizers();
}

/** finalize_remove_modules: each entry becomes None. The answer is who was there, borrowed. */
function* removeModulesSteps(modules: PyDict): Steps<PyModule[]> {
  const removed: PyModule[] = [];
  for (let i = 0; i < modules.keys.length; i++) {
    const key = modules.keys[i];
    const module = modules.values[i];
    if (!(key instanceof PyStr) || !(module instanceof PyModule)) continue;
    removed.push(module);
    modules.setStr(key, None);
    yield* drainFinalizers();
  }
  return removed;
}

/** The names that the program has put into `builtins` go, those that it changed are as they were. */
function* restoreBuiltinsSteps(interp: InterpreterState): Steps<void> {
  interp.builtins.clear();
  interp.builtins.copyFrom(interp.builtinsCopy);
  yield* drainFinalizers();
}

/** _PyModule_ClearDict: names with one underscore first, then the others but `__builtins__`; the values become None. */
function* clearModuleDictSteps(dict: PyDict): Steps<void> {
  for (const privateOnes of [true, false]) {
    for (let i = 0; i < dict.keys.length; i++) {
      const key = dict.keys[i];
      if (!(key instanceof PyStr) || dict.values[i] === None) continue;
      const isPrivate = key.value.startsWith('_') && key.value[1] !== '_';
      if (privateOnes ? !isPrivate : key.value === '__builtins__') continue;
      dict.setStr(key, None);
      yield* drainFinalizers();
    }
  }
}

/** Tears down what is left, silently, and counts the objects that are still there. Only after the end. */
export function finalizeInterpreter(process: Process): number {
  const { interp, heap } = process;
  const ts = interp.threads[0]!;
  process.enter(ts);
  process.muted = true;
  interp.finalizing = true;
  dropTreeReferences(process.treeReferences);
  for (const thread of [...interp.threads, ...process.lostThreads]) clearThread(thread);
  if (!process.tornDown) runNested(ts, teardownSteps(process));
  forgetGcLists(heap.gc);
  dropCallbacks(interp);
  decrefAll(interp.auditHooks.splice(0));
  interp.monitoring.clear();
  for (const hooks of Object.values(interp.atFork)) decrefAll(hooks.splice(0));
  interp.warnings?.drop();
  interp.warnings = null;
  interp.codecs.clear();
  xdecref(interp.unsupportedOperation);
  interp.unsupportedOperation = null;
  interp.imports.release();
  interp.signals.release();
  for (const state of interp.moduleStates.values())
    if ('release' in state) (state.release as () => void).call(state);
  interp.moduleStates.clear();
  for (const dict of [interp.sysDict, interp.builtins, interp.builtinsCopy, interp.modules]) {
    dict.clear();
    decref(dict);
  }
  // Two more: what finalisers made, and what that held.
  for (let i = 0; i < 2; i++) {
    if (heap.finalizerQueue.length > 0) runNested(ts, drainFinalizers());
    runNested(ts, gcCollectSteps(2, 'shutdown'));
  }
  takePendingFrame();
  return heap.liveObjects;
}

/** What it and the generators on its chain were handling. */
function dropHandled(ts: ThreadState): void {
  for (let info: ThreadState['excInfo'] | null = ts.excInfo; info !== null; info = info.previous) {
    const { value } = info;
    info.value = null;
    xdecref(value);
  }
}

/** A thread that never came to its end: what its frames hold is dropped (PyThreadState_Clear). */
function clearThread(ts: ThreadState): void {
  let first = ts.top;
  if (ts.boot !== null) {
    // It never had a turn.
    first = ts.boot;
    ts.boot = null;
  }
  dropChain(first);
  dropHandled(ts);
  clearThreadState(ts);
  ts.top = null;
  abandonWait(ts.wait);
  ts.wait = null;
  ts.finished = true;
}
