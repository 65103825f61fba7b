// Importing: sys.modules, modules written in TypeScript, the program's own files, the library. CPython 3.13: Python/import.c,
// Lib/importlib/_bootstrap.py (_find_and_load). Module bodies run on the thread that imports, one frame each.

import { compiledObject } from './compiled.ts';
import { newException } from '../objects/exceptions.ts';
import { Frame } from '../objects/frame.ts';
import type { PyDict } from '../objects/dict.ts';
import { PyModule } from '../objects/module.ts';
import { decref, incref, type PyObject } from '../objects/object.ts';
import { raise, Raised } from '../objects/raise.ts';
import { None } from '../objects/singletons.ts';
import { newStr, PyStr, staticStr } from '../objects/str.ts';
import { newList } from '../objects/list.ts';
import {
  SUSPENDED,
  suspendOn,
  suspendSteps,
  type MaySuspend,
  type Steps,
} from '../objects/suspend.ts';
import type { ThreadState } from './thread-state.ts';

const PACKAGE = staticStr('__package__');
const NAME = staticStr('__name__');
const PATH = staticStr('__path__');

/**
 * `import a.b.c` (answers `a`) or `from a.b import x` (answers `a.b`). `level`: leading dots. New reference.
 */
export function importModule(
  ts: ThreadState,
  globals: PyDict,
  name: string,
  fromlist: readonly string[],
  level: number,
  wantsLeaf: boolean,
): MaySuspend {
  const full = level === 0 ? name : absoluteName(globals, name, level);
  const parts = full.split('.');
  const answer = wantsLeaf
    ? full
    : parts.slice(0, level === 0 ? 1 : parts.length - name.split('.').length + 1).join('.');
  const loaded = known(ts, full);
  if (
    loaded !== null &&
    fromlist.every((n) => loaded instanceof PyModule && hasAttribute(loaded, n))
  ) {
    return incref(known(ts, answer)!);
  }
  return suspendSteps(importSteps(ts, parts, answer, fromlist), []);
}

function hasAttribute(module: PyModule, name: string): boolean {
  return module.dict.getStr(staticStr(name)) !== null;
}

function known(ts: ThreadState, name: string): PyObject | null {
  return ts.interp.modules.getStr(staticStr(name));
}

function absoluteName(globals: PyDict, name: string, level: number): string {
  const own = globals.getStr(PACKAGE);
  const module = globals.getStr(NAME);
  let base = own instanceof PyStr ? own.value : '';
  if (!(own instanceof PyStr) && module instanceof PyStr) {
    base =
      globals.getStr(PATH) !== null ? module.value : module.value.split('.').slice(0, -1).join('.');
  }
  if (base === '') raise('ImportError', 'attempted relative import with no known parent package');
  const parts = base.split('.');
  if (level - 1 >= parts.length + (name === '' ? 1 : 0))
    raise('ImportError', 'attempted relative import beyond top-level package');
  const parent = parts.slice(0, parts.length - (level - 1)).join('.');
  return name === '' ? parent : `${parent}.${name}`;
}

function* importSteps(
  ts: ThreadState,
  parts: string[],
  answer: string,
  fromlist: readonly string[],
): Steps<PyObject> {
  let parent: PyModule | null = null;
  for (let i = 1; i <= parts.length; i++) {
    const name = parts.slice(0, i).join('.');
    parent = (yield* loadSteps(ts, name, parent)) as PyModule;
  }
  const leaf = known(ts, parts.join('.'))!;
  if (leaf instanceof PyModule && leaf.dict.getStr(PATH) !== null) {
    for (const name of fromlist) {
      if (name === '*' || hasAttribute(leaf, name)) continue;
      const sub = `${parts.join('.')}.${name}`;
      if (ts.interp.findModule(sub) !== null) yield* loadSteps(ts, sub, leaf);
    }
  }
  return incref(known(ts, answer)!);
}

/** Loads one module unless sys.modules has it. Borrowed. ModuleNotFoundError. */
function* loadSteps(ts: ThreadState, name: string, parent: PyModule | null): Steps<PyObject> {
  const loaded = known(ts, name);
  if (loaded === None) throw notFound(`import of ${name} halted; None in sys.modules`, name);
  if (loaded !== null) return loaded;
  if (parent !== null && parent.dict.getStr(PATH) === null) {
    const parentName = name.slice(0, name.lastIndexOf('.'));
    throw notFound(`No module named '${name}'; '${parentName}' is not a package`, name);
  }
  const native = ts.interp.nativeMaker(name);
  let module: PyModule;
  if (native !== null) {
    module = native(ts.interp);
    register(ts, name, module);
  } else module = yield* loadSourceSteps(ts, name);
  if (parent !== null) parent.dict.setStr(staticStr(name.slice(name.lastIndexOf('.') + 1)), module);
  return module;
}

/** Steals `module`. */
function register(ts: ThreadState, name: string, module: PyModule): void {
  ts.interp.modules.setStr(staticStr(name), module);
  decref(module);
}

function* loadSourceSteps(ts: ThreadState, name: string): Steps<PyModule> {
  const found = ts.interp.findModule(name);
  if (found === null) throw notFound(`No module named '${name}'`, name);
  const module = new PyModule(name);
  module.set('__file__', newStr(found.file));
  module.set(
    '__package__',
    newStr(found.isPackage ? name : name.split('.').slice(0, -1).join('.')),
  );
  if (found.isPackage)
    module.set('__path__', newList([newStr(found.file.replace(/\/__init__\.py$/, ''))]));
  module.dict.setStr(staticStr('__builtins__'), ts.interp.builtins);
  module.initializing = true;
  register(ts, name, module);
  const code = compiledObject(found.code);
  try {
    const frame = moduleFrame(ts, code, module.dict);
    if (suspendOn(frame) === SUSPENDED) {
      const result = (yield) as PyObject;
      decref(result);
    }
  } catch (error) {
    ts.interp.modules.deleteStr(staticStr(name));
    throw error;
  } finally {
    decref(code);
    module.initializing = false;
  }
  return known(ts, name) as PyModule;
}

/** The frame of a module body. */
export function moduleFrame(
  ts: ThreadState,
  code: ReturnType<typeof compiledObject>,
  globals: PyDict,
): Frame {
  const size = code.localsplusNames.length + code.unit.stacksize;
  return new Frame(
    code,
    globals,
    ts.interp.builtins,
    globals,
    null,
    new Array<null>(size).fill(null),
  );
}

function notFound(message: string, name: string): Raised {
  const error = newException('ModuleNotFoundError', [message]);
  const text = newStr(name);
  error.setField('name', text);
  decref(text);
  return new Raised(error);
}
