// The class statement. CPython 3.13 Python/bltinmodule.c (builtin___build_class__, update_bases).

import { getAttrOptional } from './attributes.ts';
import { calculateMetaclass } from './best-base.ts';
import { callObject } from './calls.ts';
import { PyCell } from './cell.ts';
import { PyDict } from './dict.ts';
import { Frame } from './frame.ts';
import { PyFunction } from './function.ts';
import { decref, incref, PyType, xdecref, type PyObject } from './object.ts';
import { raise } from './raise.ts';
import { setItem } from './abstract.ts';
import { TypeType } from './static-type.ts';
import { PyStr, staticStr } from './str.ts';
import { SUSPENDED, suspendOn, suspendSteps, type MaySuspend, type Steps } from './suspend.ts';
import { reprSteps } from './text.ts';
import { isType } from './type.ts';
import { newTuple, PyTuple, tupleOf } from './tuple.ts';

const PREPARE = staticStr('__prepare__');
const MRO_ENTRIES = staticStr('__mro_entries__');
const ORIG_BASES = staticStr('__orig_bases__');

/**
 * builtins.__build_class__(func, name, /, *bases, metaclass, **kwds). `args`: all positional arguments.
 * Borrows everything, new reference to what the metaclass made.
 */
export function buildClass(
  args: readonly PyObject[],
  kwargs: readonly [PyStr, PyObject][],
): MaySuspend {
  const [func, name] = args;
  if (func === undefined || name === undefined)
    raise('TypeError', '__build_class__: not enough arguments');
  if (!(func instanceof PyFunction)) raise('TypeError', '__build_class__: func must be a function');
  if (!(name instanceof PyStr)) raise('TypeError', '__build_class__: name is not a string');
  return suspendSteps(buildSteps(func, name, args.slice(2), kwargs), [
    ...args,
    ...kwargs.map(([, v]) => v),
  ]);
}

function* buildSteps(
  func: PyFunction,
  name: PyStr,
  original: readonly PyObject[],
  kwargs: readonly [PyStr, PyObject][],
): Steps<PyObject> {
  const resolved = yield* resolveBasesSteps(original);
  const bases = resolved === null ? tupleOf(original) : newTuple(resolved);
  let namespace: PyObject | null = null;
  let cell: PyObject | null = null;
  try {
    const given = kwargs.find(([k]) => k.value === 'metaclass')?.[1];
    const rest = kwargs.filter(([k]) => k.value !== 'metaclass');
    const values = rest.map(([, v]) => v);
    const names = rest.length === 0 ? null : rest.map(([k]) => k);
    let meta: PyObject = given ?? bases.items[0]?.type ?? TypeType;
    if (isType(meta)) meta = calculateMetaclass(meta, bases.items);
    namespace = yield* prepareSteps(meta, name, bases, values, names);
    cell = yield* runBodySteps(func, namespace);
    if (resolved !== null) yield* rememberBasesSteps(namespace, original);
    let made = callObject(meta, [name, bases, namespace, ...values], names);
    if (made === SUSPENDED) made = (yield) as PyObject;
    yield* checkCellSteps(cell, made, name);
    return made;
  } finally {
    decref(bases);
    xdecref(namespace);
    xdecref(cell);
  }
}

/** update_bases: what `__mro_entries__` puts in place of bases that are no classes. New references; null if nothing changed. */
function* resolveBasesSteps(original: readonly PyObject[]): Steps<PyObject[] | null> {
  if (original.every((base) => base instanceof PyType)) return null;
  const all = tupleOf(original);
  const bases: PyObject[] = [];
  let changed = false;
  try {
    for (const base of original) {
      const entries = base instanceof PyType ? null : yield* entriesSteps(base, all);
      if (entries === null) bases.push(incref(base));
      else {
        changed = true;
        for (const entry of entries.items) bases.push(incref(entry));
        decref(entries);
      }
    }
  } catch (error) {
    bases.forEach(decref);
    throw error;
  } finally {
    decref(all);
  }
  if (changed) return bases;
  bases.forEach(decref);
  return null;
}

/** New reference; null if `base` has no `__mro_entries__`. */
function* entriesSteps(base: PyObject, all: PyTuple): Steps<PyTuple | null> {
  let method = getAttrOptional(base, MRO_ENTRIES);
  if (method === SUSPENDED) method = (yield) as PyObject | null;
  if (method === null) return null;
  try {
    let made = callObject(method, [all]);
    if (made === SUSPENDED) made = (yield) as PyObject;
    if (made instanceof PyTuple) return made;
    decref(made);
    return raise('TypeError', '__mro_entries__ must return a tuple');
  } finally {
    decref(method);
  }
}

/** The namespace of the body: a dict, or what the metaclass prepares. */
function* prepareSteps(
  meta: PyObject,
  name: PyStr,
  bases: PyTuple,
  values: readonly PyObject[],
  names: readonly PyStr[] | null,
): Steps<PyObject> {
  if (meta === TypeType) return new PyDict();
  let prepare = getAttrOptional(meta, PREPARE);
  if (prepare === SUSPENDED) prepare = (yield) as PyObject | null;
  if (prepare === null) return new PyDict();
  let namespace: MaySuspend;
  try {
    namespace = callObject(prepare, [name, bases, ...values], names);
    if (namespace === SUSPENDED) namespace = (yield) as PyObject;
  } finally {
    decref(prepare);
  }
  if (namespace.type.mp_subscript !== null) return namespace;
  const got = namespace.type.name;
  decref(namespace);
  return raise(
    'TypeError',
    `${isType(meta) ? meta.name : '<metaclass>'}.__prepare__() must return a mapping, not ${got}`,
  );
}

/** Runs the class body; its result is the cell `__class__`, or None. New reference. */
function* runBodySteps(func: PyFunction, namespace: PyObject): Steps<PyObject> {
  const { code, globals, builtins } = func;
  const places: null[] = [];
  for (let i = code.localsplusNames.length + code.unit.stacksize; i > 0; i--) places.push(null);
  suspendOn(new Frame(code, globals, builtins, namespace, func, places));
  return yield;
}

function* rememberBasesSteps(namespace: PyObject, original: readonly PyObject[]): Steps<void> {
  const tuple = tupleOf(original);
  try {
    if (setItem(namespace, ORIG_BASES, tuple) === SUSPENDED) yield;
  } finally {
    decref(tuple);
  }
}

/** `super()` in the methods must find the class that was made. Drops `made` on errors. */
function* checkCellSteps(cell: PyObject, made: PyObject, name: PyStr): Steps<void> {
  if (!isType(made) || !(cell instanceof PyCell) || cell.contents === made) return;
  try {
    const [shownName, shownClass] = [yield* reprSteps(name), yield* reprSteps(made)];
    const set = cell.contents;
    if (set !== null)
      raise(
        'TypeError',
        `__class__ set to ${yield* reprSteps(set)} defining ${shownName} as ${shownClass}`,
      );
    raise(
      'RuntimeError',
      `__class__ not set defining ${shownName} as ${shownClass}. Was __classcell__ propagated to type.__new__?`,
    );
  } catch (error) {
    decref(made);
    throw error;
  }
}
