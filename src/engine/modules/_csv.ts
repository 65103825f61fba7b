// _csv. CPython 3.13 Modules/_csv.c.

import {
  CsvError,
  csvState,
  type CsvState,
  DialectType,
  newDialectSteps,
  registeredSteps,
  type PyDialect,
} from './csv/dialect.ts';
import { PyReader, ReaderType } from './csv/reader.ts';
import { PyWriter, WriterType } from './csv/writer.ts';
import { getIter } from '../objects/abstract.ts';
import { getAttrOptional } from '../objects/attributes.ts';
import { dictDelete, PyDict, setSteps } from '../objects/dict.ts';
import { newInt, PyInt } from '../objects/int.ts';
import { newList } from '../objects/list.ts';
import { method } from '../objects/native.ts';
import { decref, incref, type PyObject } from '../objects/object.ts';
import { raise } from '../objects/raise.ts';
import { newNone } from '../objects/singletons.ts';
import { PyStr, staticStr } from '../objects/str.ts';
import { SUSPENDED, suspendSteps, type MaySuspend, type Steps } from '../objects/suspend.ts';
import { makeModule, type ModuleDefinition } from './module-definition.ts';
import type { PyModule } from '../objects/module.ts';
import type { InterpreterState } from '../vm/interpreter-state.ts';

type Keywords = readonly (readonly [PyStr, PyObject])[];

/** _call_dialect: a dialect from what a function was given. New reference. */
function* dialectSteps(base: PyObject | undefined, keywords: Keywords): Steps<PyDialect> {
  const options = new Map<string, PyObject>();
  if (base !== undefined) options.set('dialect', base);
  for (const [name, value] of keywords) {
    if (name.value === 'dialect' || !OPTIONS.has(name.value)) {
      raise('TypeError', `this function got an unexpected keyword argument '${name.value}'`);
    }
    options.set(name.value, value);
  }
  return (yield* newDialectSteps(DialectType, options)) as PyDialect;
}
const OPTIONS = new Set(
  'delimiter doublequote escapechar lineterminator quotechar quoting skipinitialspace strict'.split(
    ' ',
  ),
);

function unpack(args: readonly PyObject[]): void {
  if (args.length >= 1 && args.length <= 2) return;
  const bound = args.length < 1 ? 'at least 1 argument' : 'at most 2 arguments';
  raise('TypeError', ` expected ${bound}, got ${args.length}`);
}

/** `dialect` may also come by name. */
function split(args: readonly PyObject[], keywords: Keywords): [PyObject | undefined, Keywords] {
  const named = keywords.find(([name]) => name.value === 'dialect');
  if (named === undefined || args.length > 1) return [args[1], keywords];
  return [named[1], keywords.filter((k) => k !== named)];
}

function* readerSteps(args: readonly PyObject[], keywords: Keywords): Steps<PyObject> {
  let it = getIter(args[0]!);
  if (it === SUSPENDED) it = (yield) as PyObject;
  try {
    return new PyReader(it, yield* dialectSteps(...split(args, keywords)));
  } catch (error) {
    decref(it);
    throw error;
  }
}

const WRITE = staticStr('write');
function* writerSteps(args: readonly PyObject[], keywords: Keywords): Steps<PyObject> {
  const dialect = yield* dialectSteps(...split(args, keywords));
  try {
    let write = getAttrOptional(args[0]!, WRITE);
    if (write === SUSPENDED) write = (yield) as PyObject | null;
    if (write === null || write.type.tp_call === null) {
      if (write !== null) decref(write);
      raise('TypeError', 'argument 1 must have a "write" method');
    }
    return new PyWriter(write, dialect);
  } catch (error) {
    decref(dialect);
    throw error;
  }
}

function* registerSteps(args: readonly PyObject[], keywords: Keywords): Steps<PyObject> {
  const name = args[0]!;
  if (!(name instanceof PyStr)) raise('TypeError', 'dialect name must be a string');
  const dialect = yield* dialectSteps(...split(args, keywords));
  try {
    yield* setSteps(csvState().dialects, name, dialect);
  } finally {
    decref(dialect);
  }
  return newNone();
}

function* unregisterSteps(name: PyObject): Steps<PyObject> {
  let found = dictDelete(csvState().dialects, name);
  if (found === SUSPENDED) found = (yield) as boolean;
  return found ? newNone() : raise(CsvError, 'unknown dialect');
}

function fieldSizeLimit(limit?: PyObject): PyObject {
  const state = csvState();
  const old = state.fieldLimit;
  if (limit !== undefined) {
    if (!(limit instanceof PyInt)) raise('TypeError', 'limit must be an integer');
    if (typeof limit.value === 'bigint')
      raise('OverflowError', 'Python int too large to convert to C long');
    state.fieldLimit = limit.value;
  }
  return newInt(old);
}

const spread =
  (steps: (args: readonly PyObject[], keywords: Keywords) => Steps<PyObject>) =>
  (args: readonly PyObject[], keywords: Keywords): MaySuspend => {
    unpack(args);
    return suspendSteps(steps(args, keywords), [...args, ...keywords.flat()]);
  };

const constant = (value: number) => () => newInt(value);
const definition: ModuleDefinition = {
  name: '_csv',
  source: 'CPython 3.13 Modules/_csv.c',
  doc: 'CSV parsing and writing.\n',
  functions: [
    method('reader', '($module, /, *args, **fmtparams)', spread(readerSteps)),
    method('writer', '($module, /, *args, **fmtparams)', spread(writerSteps)),
    method('register_dialect', '($module, /, *args, **fmtparams)', spread(registerSteps)),
    method('unregister_dialect', '($module, /, name)', (name: PyObject) =>
      suspendSteps(unregisterSteps(name), [name]),
    ),
    method('get_dialect', '($module, /, name)', (name: PyObject) =>
      suspendSteps(registeredSteps(name), [name]),
    ),
    method('list_dialects', '($module, /)', () => {
      const { keys } = csvState().dialects;
      return newList(keys.flatMap((key) => (key === null ? [] : [incref(key)])));
    }),
    method('field_size_limit', '($module, /, new_limit=<unrepresentable>)', fieldSizeLimit),
  ],
  attributes: {
    QUOTE_MINIMAL: constant(0),
    QUOTE_ALL: constant(1),
    QUOTE_NONNUMERIC: constant(2),
    QUOTE_NONE: constant(3),
    QUOTE_STRINGS: constant(4),
    QUOTE_NOTNULL: constant(5),
    Error: () => incref(CsvError),
    Dialect: () => incref(DialectType),
    Reader: () => incref(ReaderType),
    Writer: () => incref(WriterType),
    _dialects: (interp) => {
      const dialects = new PyDict();
      const state: CsvState = { dialects, fieldLimit: 128 * 1024 };
      interp.moduleStates.set('_csv', state);
      return dialects;
    },
  },
};

export function csvModule(interp: InterpreterState): PyModule {
  return makeModule(definition, interp);
}
