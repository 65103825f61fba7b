// IMPORT_NAME, IMPORT_FROM, `from x import *`. CPython 3.13 Python/ceval.c (import_name, _PyEval_ImportFrom), Python/intrinsics.c
// (import_all_from). What the import statement gets is vm/import/import-level.ts.

import { getAttr, getAttrOptional } from '../../objects/attributes.ts';
import { setItem } from '../../objects/abstract.ts';
import { callObject } from '../../objects/calls.ts';
import { DictType, PyDict } from '../../objects/dict.ts';
import { newException } from '../../objects/exceptions.ts';
import { toArraySteps } from '../../objects/iterate.ts';
import { isPartiallyInitialized, moduleOrigin } from '../../objects/module.ts';
import { decref, decrefAll, incref, type PyObject } from '../../objects/object.ts';
import { raise, Raised } from '../../objects/raise.ts';
import { newNone, None } from '../../objects/singletons.ts';
import { newStr, PyStr, staticStr } from '../../objects/str.ts';
import {
  SUSPENDED,
  suspendSteps,
  suspendThen,
  type MaySuspend,
  type Steps,
} from '../../objects/suspend.ts';
import { importLevel } from '../import/import-level.ts';
import { optionalSteps } from '../import/find-and-load.ts';
import type { PyInt } from '../../objects/int.ts';
import { builtinOr } from './names.ts';
import type { Frame } from '../../objects/frame.ts';
import type { ThreadState } from '../thread-state.ts';

const IMPORT = staticStr('__import__');
const NAME = staticStr('__name__');
const FILE = staticStr('__file__');
const SPEC = staticStr('__spec__');
const ALL = staticStr('__all__');
const DICT = staticStr('__dict__');

/** import_name: the program may have its own `__import__`. */
export function importName(
  ts: ThreadState,
  frame: Frame,
  name: PyStr,
  fromlist: PyObject,
  level: PyObject,
): MaySuspend {
  const own = builtinOr(frame, IMPORT, () => raise('ImportError', '__import__ not found'));
  if (own === SUSPENDED)
    return suspendThen((found) => importBy(ts, frame, found, name, fromlist, level));
  return importBy(ts, frame, own, name, fromlist, level);
}

/** Steals `importer`. */
function importBy(
  ts: ThreadState,
  frame: Frame,
  importer: PyObject,
  name: PyStr,
  fromlist: PyObject,
  level: PyObject,
): MaySuspend {
  try {
    if (importer === ts.interp.imports.importFunction)
      return importLevel(ts, name.value, frame.globals, fromlist, (level as PyInt).value as number);
    return callObject(importer, [name, frame.globals, frame.locals ?? None, fromlist, level]);
  } finally {
    decref(importer);
  }
}

/** `from module import name`: an attribute, or a submodule that is being imported. ImportError with CPython's words. */
export function importFrom(ts: ThreadState, module: PyObject, name: PyStr): MaySuspend {
  const found = getAttrOptional(module, name);
  if (found === SUSPENDED)
    return suspendThen(
      (v: PyObject | null) => v ?? suspendSteps(fromModulesSteps(ts, module, name)),
      [module, name],
    );
  return found ?? suspendSteps(fromModulesSteps(ts, module, name), [module, name]);
}

function* fromModulesSteps(ts: ThreadState, module: PyObject, name: PyStr): Steps<PyObject> {
  const own = yield* optionalSteps(module, NAME);
  try {
    if (own instanceof PyStr) {
      const full = newStr(`${own.value}.${name.value}`);
      const sub = ts.interp.modules.getStr(full);
      decref(full);
      if (sub !== null) return incref(sub);
    }
    return yield* cannotImportSteps(module, own, name);
  } finally {
    if (own !== null) decref(own);
  }
}

function* cannotImportSteps(module: PyObject, own: PyObject | null, name: PyStr): Steps<never> {
  const moduleName = own instanceof PyStr ? own.value : '<unknown module name>';
  const spec = yield* optionalSteps(module, SPEC);
  const origin = spec === null ? null : moduleOrigin(spec);
  const partial = spec !== null && isPartiallyInitialized(spec);
  if (spec !== null) decref(spec);
  let path: PyObject | null = origin === null ? yield* optionalSteps(module, FILE) : newStr(origin);
  if (path !== null && !(path instanceof PyStr)) {
    decref(path);
    path = null;
  }
  const where = path instanceof PyStr ? path.value : 'unknown location';
  const what = partial
    ? `partially initialized module '${moduleName}' (most likely due to a circular import)`
    : `'${moduleName}'`;
  const message = newStr(`cannot import name '${name.value}' from ${what} (${where})`);
  const error = newException('ImportError', [message]);
  error.setField('msg', message);
  decref(message);
  error.setField('name_from', name);
  error.setField('name', own instanceof PyStr ? own : None);
  if (path !== null) {
    error.setField('path', path);
    decref(path);
  }
  throw new Raised(error);
}

/** import_all_from: `from module import *` into the namespace of `frame`. */
export function importStar(frame: Frame, module: PyObject): MaySuspend {
  const { locals } = frame;
  if (locals === null) raise('SystemError', "no locals found during 'import *'");
  return suspendSteps(importStarSteps(locals, module), [locals, module]);
}

function* importStarSteps(target: PyObject, module: PyObject): Steps<PyObject> {
  const all = yield* optionalSteps(module, ALL);
  const names = all ?? (yield* optionalSteps(module, DICT));
  if (names === null) raise('ImportError', 'from-import-* object has no __dict__ and no __all__');
  let items: PyObject[] = [];
  try {
    items = yield* toArraySteps(names);
    for (const name of items) {
      if (!(name instanceof PyStr)) return yield* wrongNameSteps(module, name, all !== null);
      if (all === null && name.value.startsWith('_')) continue;
      const got = getAttr(module, name);
      const value: PyObject = got === SUSPENDED ? yield : got;
      try {
        if (target instanceof PyDict && target.type === DictType) target.setStr(name, value);
        else if (setItem(target, name, value) === SUSPENDED) yield;
      } finally {
        decref(value);
      }
    }
  } finally {
    decref(names);
    decrefAll(items);
  }
  return newNone();
}

function* wrongNameSteps(module: PyObject, name: PyObject, inAll: boolean): Steps<never> {
  const own = yield* optionalSteps(module, NAME);
  const moduleName = own instanceof PyStr ? own.value : '?';
  if (own !== null) decref(own);
  return raise(
    'TypeError',
    `${inAll ? 'Item' : 'Key'} in ${moduleName}.${inAll ? '__all__' : '__dict__'} must be str, not ${name.type.name}`,
  );
}
