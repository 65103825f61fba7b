// The line of a warning as the module's loader has it. CPython 3.13 Python/_warnings.c (get_source_line), Python/import.c
// (_PyImport_BlessMyLoader): `importlib` picks the loader, and complains about a module without one.

import { getAttr, getAttrOptional, swallowAttributeError } from '../objects/attributes.ts';
import { callObject } from '../objects/calls.ts';
import type { PyDict } from '../objects/dict.ts';
import { importModuleSteps } from '../objects/import-door.ts';
import { decref, incref, type PyObject } from '../objects/object.ts';
import { raise } from '../objects/raise.ts';
import { splitLines } from '../objects/str-split.ts';
import { PyStr, staticStr } from '../objects/str.ts';
import { SUSPENDED, type Steps } from '../objects/suspend.ts';
import { None } from '../objects/singletons.ts';

const BLESS = staticStr('_bless_my_loader');
const NAME = staticStr('__name__');
const GET_SOURCE = staticStr('get_source');

/** Null: no loader that has sources. Borrows the globals. */
export function* loadedLineSteps(globals: PyDict, lineno: number): Steps<string | null> {
  const loader = yield* blessedLoaderSteps(globals);
  const name = globals.getStr(NAME);
  if (name === null) {
    decref(loader);
    return null;
  }
  incref(name);
  try {
    const source = yield* sourceSteps(loader, name);
    if (source === null) return null;
    const lines = splitLines(source, false);
    return lines[lineno - 1] ?? raise('IndexError', 'list index out of range');
  } finally {
    decref(loader);
    decref(name);
  }
}

function* blessedLoaderSteps(globals: PyDict): Steps<PyObject> {
  const external = yield* importModuleSteps('importlib._bootstrap_external');
  try {
    const found = getAttr(external, BLESS);
    const bless = found === SUSPENDED ? ((yield) as PyObject) : found;
    try {
      const loader = callObject(bless, [globals]);
      return loader === SUSPENDED ? ((yield) as PyObject) : loader;
    } finally {
      decref(bless);
    }
  } finally {
    decref(external);
  }
}

function* sourceSteps(loader: PyObject, name: PyObject): Steps<string | null> {
  let getSource: PyObject | null;
  try {
    const found = getAttrOptional(loader, GET_SOURCE);
    getSource = found === SUSPENDED ? ((yield) as PyObject) : found;
  } catch (error) {
    getSource = swallowAttributeError(error);
  }
  if (getSource === null) return null;
  try {
    const called = callObject(getSource, [name]);
    const source = called === SUSPENDED ? ((yield) as PyObject) : called;
    const text = source instanceof PyStr ? source.value : null;
    const { type } = source;
    const none = source === None;
    decref(source);
    if (text === null && !none) raise('TypeError', `must be str, not ${type.name}`);
    return text;
  } finally {
    decref(getSource);
  }
}
