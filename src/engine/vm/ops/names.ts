// LOAD_NAME and its family. CPython 3.13 Python/bytecodes.c, Python/ceval.c (_PyEval_LoadName, format_exc_check_arg, format_exc_unbound).

import { CO_FAST_FREE } from '../../bytecode/code-unit.ts';
import { getItem, setItem, delItem } from '../../objects/abstract.ts';
import type { PyCell } from '../../objects/cell.ts';
import { DictType, PyDict } from '../../objects/dict.ts';
import { newNameError } from '../../objects/exceptions.ts';
import { decref, incref, type PyObject } from '../../objects/object.ts';
import { raise, Raised } from '../../objects/raise.ts';
import { newNone, None } from '../../objects/singletons.ts';
import {
  SUSPENDED,
  suspendSteps,
  suspendThen,
  type MaySuspend,
  type Steps,
  type Suspended,
} from '../../objects/suspend.ts';
import type { Frame } from '../../objects/frame.ts';
import type { PyFunction } from '../../objects/function.ts';
import { staticStr, type PyStr } from '../../objects/str.ts';
import type { PyTuple } from '../../objects/tuple.ts';
import type { ThreadState } from '../thread-state.ts';

/** Value of a global or builtin, borrowed; with a cache per instruction that compares dictionary versions. NameError. */
/** Null where a namespace is no plain dict: `loadGlobalSlowly`. */
export function loadGlobal(frame: Frame, pc: number, nameIndex: number): PyObject | null {
  const { globals, builtins, code } = frame;
  const cached = code.globalCache[pc];
  if (
    cached !== undefined &&
    cached.globals === globals &&
    cached.globalsVersion === globals.version &&
    cached.builtinsVersion === builtins.version
  ) {
    return cached.value;
  }
  if (globals.type !== DictType || builtins.type !== DictType) return null;
  const name = code.names[nameIndex]!;
  const value = globals.getStr(name) ?? builtins.getStr(name);
  if (value === null) undefinedName(name.value);
  code.globalCache[pc] = {
    globals,
    globalsVersion: globals.version,
    builtinsVersion: builtins.version,
    value,
  };
  return value;
}

/** LOAD_GLOBAL's slow path: subclasses of dict are asked as mappings. New reference. */
export function loadGlobalSlowly(frame: Frame, name: PyStr): MaySuspend {
  return namedIn(frame.globals, name, () => loadBuiltin(frame, name));
}

function loadBuiltin(frame: Frame, name: PyStr): MaySuspend {
  return namedIn(frame.builtins, name, () => undefinedName(name.value));
}

/** PyMapping_GetOptionalItem of the frame's builtins, then `otherwise`. New reference. */
export function builtinOr(frame: Frame, name: PyStr, otherwise: () => MaySuspend): MaySuspend {
  return namedIn(frame.builtins, name, otherwise);
}

/** PyMapping_GetOptionalItem, then `otherwise`. */
function namedIn(namespace: PyObject, name: PyStr, otherwise: () => MaySuspend): MaySuspend {
  if (!isPlainDict(namespace)) return mappingOr(namespace, name, otherwise);
  const value = namespace.getStr(name);
  return value !== null ? incref(value) : otherwise();
}

export function undefinedName(name: string): never {
  throw new Raised(newNameError('NameError', `name '${name}' is not defined`, name));
}

export function unboundLocal(frame: Frame, index: number): never {
  const name = frame.code.localsplusNames[index]!.value;
  throw new Raised(
    newNameError(
      'UnboundLocalError',
      `cannot access local variable '${name}' where it is not associated with a value`,
      null,
    ),
  );
}

export function unboundDeref(frame: Frame, index: number): never {
  const name = frame.code.localsplusNames[index]!.value;
  if ((frame.code.unit.localspluskinds[index]! & CO_FAST_FREE) === 0) unboundLocal(frame, index);
  throw new Raised(
    newNameError(
      'NameError',
      `cannot access free variable '${name}' where it is not associated with a value in enclosing scope`,
      name,
    ),
  );
}

/** PyDict_CheckExact: a subclass may have `__missing__` or its own `__setitem__`. */
function isPlainDict(o: PyObject | null): o is PyDict {
  return o !== null && o.type === DictType;
}

/** New reference. */
export function loadName(ts: ThreadState, frame: Frame, name: PyStr): MaySuspend {
  const { locals } = frame;
  if (isPlainDict(locals)) {
    const value = locals.getStr(name);
    if (value !== null) {
      if (ts.log !== null) ts.log.touch(locals, name.value, 'read', name.value);
      return incref(value);
    }
  } else if (locals !== null) {
    return mappingOr(locals, name, () => loadGlobalName(ts, frame, name));
  }
  return loadGlobalName(ts, frame, name);
}

function loadGlobalName(ts: ThreadState, frame: Frame, name: PyStr): MaySuspend {
  const value = frame.globals.getStr(name);
  if (value === null) return loadBuiltin(frame, name);
  if (ts.log !== null) ts.log.touch(frame.globals, name.value, 'read', name.value);
  return incref(value);
}

/** `mapping[name]`, or `otherwise()` if that raises KeyError. */
function mappingOr(mapping: PyObject, name: PyStr, otherwise: () => MaySuspend): MaySuspend {
  const rescue = (error: unknown): MaySuspend => {
    if (!(error instanceof Raised) || !error.exception.isA('KeyError')) throw error;
    decref(error.exception);
    return otherwise();
  };
  try {
    const value = getItem(mapping, name);
    return value === SUSPENDED ? suspendThen((v) => v, [mapping, name], rescue) : value;
  } catch (error) {
    return rescue(error);
  }
}

export function storeName(
  ts: ThreadState,
  frame: Frame,
  name: PyStr,
  value: PyObject,
): void | Suspended {
  const { locals } = frame;
  if (isPlainDict(locals)) {
    if (ts.log !== null) ts.log.touch(locals, name.value, 'write', name.value);
    locals.setStr(name, value);
    return;
  }
  if (locals === null) raise('SystemError', `no locals found when storing '${name.value}'`);
  return setItem(locals, name, value);
}

const ANNOTATIONS = staticStr('__annotations__');

/** SETUP_ANNOTATIONS: a new dict of annotations, if the namespace has none. */
export function setupAnnotations(frame: Frame): void | Suspended {
  const { locals } = frame;
  if (locals === null) raise('SystemError', 'no locals found when setting up annotations');
  if (isPlainDict(locals) && locals.getStr(ANNOTATIONS) !== null) return;
  const annotations = new PyDict();
  try {
    if (isPlainDict(locals)) return locals.setStr(ANNOTATIONS, annotations);
    return suspendSteps(setupAnnotationsSteps(locals, annotations), [locals, annotations]);
  } finally {
    decref(annotations);
  }
}

function* setupAnnotationsSteps(locals: PyObject, annotations: PyObject): Steps<void> {
  let found = mappingOr(locals, ANNOTATIONS, () => newNone());
  if (found === SUSPENDED) found = (yield) as PyObject;
  const isThere = found !== None;
  decref(found);
  if (!isThere && setItem(locals, ANNOTATIONS, annotations) === SUSPENDED) yield;
}

export function deleteName(
  ts: ThreadState,
  frame: Frame,
  name: PyStr,
  global: boolean,
): void | Suspended {
  const namespace = global ? frame.globals : frame.locals;
  if (ts.log !== null && namespace !== null)
    ts.log.touch(namespace, name.value, 'write', name.value);
  if (global || isPlainDict(namespace)) {
    if (!(namespace as PyDict).deleteStr(name)) undefinedName(name.value);
    return;
  }
  if (namespace === null) raise('SystemError', `no locals when deleting '${name.value}'`);
  // Whatever the mapping raised, a NameError stands for it.
  const undefinedFor = (error: unknown): never => {
    if (!(error instanceof Raised)) throw error;
    decref(error.exception);
    return undefinedName(name.value);
  };
  try {
    const done = delItem(namespace, name);
    return done === SUSPENDED ? suspendThen(() => undefined, [], undefinedFor) : done;
  } catch (error) {
    return undefinedFor(error);
  }
}

export function loadLocals(frame: Frame): PyObject {
  if (frame.locals === null) raise('SystemError', 'no locals');
  return incref(frame.locals);
}

export function loadFromDictOrGlobals(frame: Frame, mapping: PyObject, name: PyStr): MaySuspend {
  return namedIn(mapping, name, () => loadGlobalSlowly(frame, name));
}

export function loadFromDictOrDeref(frame: Frame, mapping: PyObject, index: number): MaySuspend {
  const name = frame.code.localsplusNames[index]!;
  const otherwise = (): PyObject => {
    const { contents } = frame.localsplus[index] as PyCell;
    if (contents === null) unboundDeref(frame, index);
    return incref(contents);
  };
  if (!isPlainDict(mapping)) return mappingOr(mapping, name, otherwise);
  const value = mapping.getStr(name);
  return value !== null ? incref(value) : otherwise();
}

/** COPY_FREE_VARS: the closure's cells become the last locals. */
export function copyFreeVars(frame: Frame, count: number): void {
  const closure = (frame.func as PyFunction).closure as PyTuple;
  const offset = frame.code.localsplusNames.length - count;
  for (let i = 0; i < count; i++) frame.localsplus[offset + i] = incref(closure.items[i]!);
}
