// What an interpreter knows about importing. CPython 3.13: Include/internal/pycore_import.h (struct _import_state).

import { PyDict } from '../../objects/dict.ts';
import { newList, type PyList } from '../../objects/list.ts';
import { decref, incref, xdecref, type PyObject } from '../../objects/object.ts';
import { staticStr } from '../../objects/str.ts';
import { announceImporters, type ImporterTypes } from './importers.ts';
import type { ModuleSources } from './module-sources.ts';
import type { ThreadState } from '../thread-state.ts';

/** `_ModuleLock`: who is importing a module right now. */
export interface ImportLock {
  readonly owner: ThreadState;
  released: boolean;
}

export class ImportState {
  readonly sources: ModuleSources;
  readonly types: ImporterTypes = announceImporters();
  /** `sys.meta_path`, `sys.path_hooks`, `sys.path_importer_cache` as they are at the start. Owned. */
  readonly metaPath: PyList;
  readonly pathHooks: PyList;
  readonly pathImporterCache = new PyDict();
  /** `builtins.__import__` as it is at the start. Borrowed from the module. */
  importFunction: PyObject | null = null;
  /** `sys.__dict__`. Borrowed. */
  sysDict: PyDict | null = null;
  /** Virtual time that it took to load modules of the library. */
  libraryNs = 0;
  isLoadingLibrary = false;
  /** Importing `_frozen_importlib` has begun. */
  bootstrapped = false;
  readonly locks = new Map<string, ImportLock>();
  /** The module whose import a thread waits for. */
  readonly waiting = new Map<ThreadState, string>();
  /** The path hook that makes a FileFinder: first one of ours that runs the bootstrap, then CPython's. Owned. */
  fileFinderHook: PyObject;
  /** The path hook for archives, since importlib is there: one of ours, then `zipimport.zipimporter`. Owned. */
  archiveHook: PyObject | null = null;

  /** Steals `fileFinderHook`. */
  constructor(sources: ModuleSources, fileFinderHook: PyObject) {
    this.sources = sources;
    const { BuiltinImporter, FrozenImporter, PathFinder } = this.types;
    this.metaPath = newList([incref(BuiltinImporter), incref(FrozenImporter), incref(PathFinder)]);
    this.fileFinderHook = fileFinderHook;
    this.pathHooks = newList([incref(fileFinderHook)]);
  }

  /**
   * Nobody has changed the import system: our own finder (path-finder.ts) gives what CPython's would give. `sys.path` may have changed,
   * that is read each time.
   */
  isPristine(): boolean {
    const sys = this.sysDict!;
    const { BuiltinImporter, FrozenImporter, PathFinder } = this.types;
    const [first, second, third] = this.metaPath.items;
    return (
      sys.getStr(META_PATH) === this.metaPath &&
      this.metaPath.items.length === 3 &&
      first === BuiltinImporter &&
      second === FrozenImporter &&
      third === PathFinder &&
      sys.getStr(PATH_HOOKS) === this.pathHooks &&
      this.hasHooksOfStart() &&
      sys.getStr(MODULES) !== null
    );
  }

  private hasHooksOfStart(): boolean {
    const { items } = this.pathHooks;
    const last = items.length - 1;
    return (
      last === (this.archiveHook === null ? 0 : 1) &&
      items[last] === this.fileFinderHook &&
      (last === 0 || items[0] === this.archiveHook)
    );
  }

  /** CPython's hook takes the place of ours. Steals `hook`. */
  replaceFileFinderHook(hook: PyObject): void {
    this.replaceHook(this.fileFinderHook, hook);
    this.fileFinderHook = hook;
  }

  /** Comes before all others, or takes the place of ours. Steals `hook`. */
  putArchiveHook(hook: PyObject): void {
    if (this.archiveHook !== null) this.replaceHook(this.archiveHook, hook);
    else this.pathHooks.items.unshift(incref(hook));
    this.archiveHook = hook;
  }

  private replaceHook(old: PyObject, hook: PyObject): void {
    const { items } = this.pathHooks;
    for (const [i, item] of items.entries()) {
      if (item !== old) continue;
      items[i] = incref(hook);
      decref(old);
    }
    decref(old);
  }

  /** At the end of the interpreter. */
  release(): void {
    for (const type of Object.values(this.types)) decref(type);
    decref(this.metaPath);
    decref(this.pathHooks);
    decref(this.pathImporterCache);
    decref(this.fileFinderHook);
    xdecref(this.archiveHook);
  }
}

const META_PATH = staticStr('meta_path');
const PATH_HOOKS = staticStr('path_hooks');
const MODULES = staticStr('modules');
