// builtins: functions and classes of the module. CPython 3.13 Python/bltinmodule.c. Printing is in print.ts, sum and sorted in
// builtin-reductions.ts, min and max in builtin-extremes.ts, code at run time in builtin-eval.ts.

import { newLength } from '../objects/long-length.ts';
import { wrappedCoroutine } from '../objects/generator-methods.ts';
import {
  absolute,
  divmodOp,
  ascii,
  format,
  getIter,
  ITEM,
  iterNext,
  lengthOf,
  power,
  repr,
} from '../objects/abstract.ts';
import { getAttr, getAttrOptional, setAttr } from '../objects/attributes.ts';
import { hashOf, wholeHash } from '../objects/hash.ts';
import { newInt, newIntFrom, PyInt } from '../objects/int.ts';
import { instanceCheckSteps, subclassCheckSteps } from '../objects/instance-check.ts';
import { expectStr } from '../objects/arguments.ts';
import { withIndex } from '../objects/index.ts';
import { PyByteArray, PyBytes } from '../objects/bytes.ts';
import { buildClass } from '../objects/build-class.ts';
import { method } from '../objects/native.ts';
import { rememberAddress } from '../memory/known-addresses.ts';
import { addressOf, decref, incref, type PyObject, type PyType } from '../objects/object.ts';
import { tellAttribute } from '../objects/exceptions.ts';
import { raise, Raised } from '../objects/raise.ts';
import { work } from '../objects/charge.ts';
import {
  Ellipsis,
  False,
  newBool,
  newNone,
  None,
  NotImplemented,
  True,
} from '../objects/singletons.ts';
import { callBoundSpecial } from '../objects/special-call.ts';
import { newStr, PyStr, staticStr } from '../objects/str.ts';
import {
  consumeBy,
  SUSPENDED,
  suspendSteps,
  suspendThen,
  type MaySuspend,
  type Steps,
} from '../objects/suspend.ts';
import { truthSteps } from '../objects/truth.ts';
import { PyGenerator, sendInto } from '../objects/generator.ts';
import { newAnextAwaitable } from '../objects/anext-awaitable.ts';
import { callPythonNext } from '../objects/python-next.ts';
import { newCallIter } from '../objects/seq-iter.ts';
import { PyDict } from '../objects/dict.ts';
import { staticTypes } from '../objects/static-type.ts';
import { optimizeLevel } from '../vm/switches.ts';
import { currentThread } from '../vm/current.ts';
import { touchAttribute } from '../vm/ops/access.ts';
import { evalFunctions } from './builtin-eval.ts';
import { extremes } from './builtin-extremes.ts';
import { reductions } from './builtin-reductions.ts';
import { makeModule, type ModuleDefinition } from './module-definition.ts';
import { OPEN_SIGNATURE } from './_io/io-module.ts';
import { open } from './_io/open.ts';
import { breakpoint, siteBuiltins } from './site-builtins.ts';
import { print, input } from './print.ts';
import { importLevel } from '../vm/import/import-level.ts';
import type { PyModule } from '../objects/module.ts';
import type { InterpreterState } from '../vm/interpreter-state.ts';

function attributeName(name: PyObject): PyStr {
  if (name instanceof PyStr) return name;
  return raise('TypeError', `attribute name must be string, not '${name.type.name}'`);
}

function getattr(o: PyObject, name: PyObject, fallback?: PyObject): MaySuspend {
  const key = attributeName(name);
  if (currentThread.log !== null) touchAttribute(currentThread, o, key, 'read');
  if (fallback === undefined) {
    const found = getAttr(o, key);
    const told = (error: unknown): never => {
      if (error instanceof Raised) tellAttribute(error.exception, o, key);
      throw error;
    };
    return found === SUSPENDED ? suspendThen((v) => v, [o, key], told) : found;
  }
  const value = getAttrOptional(o, key);
  if (value === SUSPENDED)
    return suspendThen((v: PyObject | null) => v ?? incref(fallback), [fallback, o, name]);
  return value ?? incref(fallback);
}

function hasattr(o: PyObject, name: PyObject): MaySuspend {
  const key = attributeName(name);
  if (currentThread.log !== null) touchAttribute(currentThread, o, key, 'read');
  const value = getAttrOptional(o, key);
  if (value === SUSPENDED) return suspendThen(found, [o, name]);
  return found(value);
}
/** Steals `value`. */
function found(value: PyObject | null): PyObject {
  if (value !== null) decref(value);
  return newBool(value !== null);
}

function setattr(o: PyObject, name: PyObject, value: PyObject | null): MaySuspend {
  const key = attributeName(name);
  if (currentThread.log !== null) touchAttribute(currentThread, o, key, 'write');
  const done = setAttr(o, key, value);
  return done === SUSPENDED ? suspendThen(() => newNone(), [o, name, value]) : newNone();
}

function len(o: PyObject): MaySuspend {
  const length = lengthOf(o);
  return length === SUSPENDED
    ? suspendThen((n: number) => newLength(o, n), [o])
    : newLength(o, length);
}

function hash(o: PyObject): MaySuspend {
  const low = hashOf(o);
  if (low === SUSPENDED) return suspendThen((n: number) => newIntFrom(wholeHash(n)), [o]);
  return newIntFrom(wholeHash(low));
}

function iter(o: PyObject, sentinel?: PyObject): MaySuspend {
  if (sentinel === undefined) return getIter(o);
  if (o.type.tp_call === null) raise('TypeError', 'iter(v, w): v must be callable');
  return newCallIter(o, sentinel);
}

function next(it: PyObject, fallback?: PyObject): MaySuspend {
  if (it.type.tp_iternext === null)
    raise('TypeError', `'${it.type.name}' object is not an iterator`);
  const gen = it instanceof PyGenerator ? it : wrappedCoroutine(it);
  if (gen !== null && fallback === undefined) return sendInto(gen, None);
  const own = fallback === undefined ? callPythonNext(it) : null;
  if (own !== null) return own;
  const end = (): PyObject => (fallback === undefined ? raise('StopIteration') : incref(fallback));
  const item = iterNext(it);
  if (item === SUSPENDED)
    return suspendThen((v: PyObject | null) => v ?? end(), [it, fallback ?? null]);
  return item ?? end();
}

function callable(o: PyObject): PyObject {
  return newBool(o.type.tp_call !== null);
}

function isinstance(o: PyObject, cls: PyObject): MaySuspend {
  if (o.type === cls) return newBool(true);
  return suspendSteps(boolSteps(instanceCheckSteps(o, cls)), [o, cls]);
}
function issubclass(cls: PyObject, base: PyObject): MaySuspend {
  return suspendSteps(boolSteps(subclassCheckSteps(cls, base)), [cls, base]);
}
function* boolSteps(steps: Steps<boolean>): Steps<PyObject> {
  return newBool(yield* steps);
}

function chr(o: PyObject): MaySuspend {
  return withIndex(o, [], (value) => {
    if (value < 0 || value > 0x10ffff) raise('ValueError', 'chr() arg not in range(0x110000)');
    return newStr(String.fromCodePoint(Number(value)));
  });
}

function ord(o: PyObject): PyObject {
  if (o instanceof PyBytes || o instanceof PyByteArray) {
    const { length } = o.value;
    if (length === 1) return newInt(o.value[0]!);
    raise('TypeError', `ord() expected a character, but string of length ${length} found`);
  }
  if (!(o instanceof PyStr))
    raise('TypeError', `ord() expected string of length 1, but ${o.type.name} found`);
  if (o.length !== 1)
    raise('TypeError', `ord() expected a character, but string of length ${o.length} found`);
  return newInt(o.value.codePointAt(0)!);
}

const radix =
  (prefix: string, base: number) =>
  (o: PyObject): MaySuspend =>
    withIndex(o, [], (value) => {
      const text = value.toString(base);
      return newStr(text.startsWith('-') ? `-${prefix}${text.slice(1)}` : prefix + text);
    });

const ROUND = staticStr('__round__');
function round(number: PyObject, ndigits?: PyObject): MaySuspend {
  const args = ndigits === undefined || ndigits === None ? [] : [ndigits];
  return (
    callBoundSpecial(number, ROUND, ...args) ??
    raise('TypeError', `type ${number.type.name} doesn't define __round__ method`)
  );
}

function* anySteps(iterable: PyObject, stopAt: boolean): Steps<PyObject> {
  let it = getIter(iterable);
  if (it === SUSPENDED) it = (yield) as PyObject;
  const consumer = (item: PyObject): boolean => {
    if (item !== (stopAt ? False : True)) return false;
    work(ITEM);
    item.refcnt--;
    return true;
  };
  try {
    for (;;) {
      let item = iterNext(it);
      if (item === SUSPENDED) {
        consumeBy(consumer);
        item = (yield) as PyObject | null;
      }
      if (item === null) return newBool(!stopAt);
      const truth = yield* truthSteps(item);
      decref(item);
      if (truth === stopAt) return newBool(stopAt);
    }
  } finally {
    decref(it);
  }
}

function importFunction(
  name: PyObject,
  globals?: PyObject,
  _locals?: PyObject,
  fromlist?: PyObject,
  level?: PyObject,
): MaySuspend {
  if (!(name instanceof PyStr)) raise('TypeError', 'module name must be a string');
  const depth = level === undefined ? 0 : intArgument(level);
  if (depth > 0 && globals !== undefined && globals !== None && !(globals instanceof PyDict))
    raise('TypeError', 'globals must be a dict');
  const scope = globals instanceof PyDict ? globals : null;
  return importLevel(currentThread, name.value, scope, fromlist ?? None, depth);
}

function intArgument(o: PyObject): number {
  if (o instanceof PyInt) return Number(o.value);
  return raise('TypeError', `'${o.type.name}' object cannot be interpreted as an integer`);
}

/** PyObject_GetAIter. */
function aiter(o: PyObject): MaySuspend {
  const made = o.type.am_aiter?.(o) ?? null;
  if (made === null) raise('TypeError', `'${o.type.name}' object is not an async iterable`);
  return made === SUSPENDED ? suspendThen(checkAiter, [o]) : checkAiter(made);
}
/** Steals `it`. */
function checkAiter(it: PyObject): PyObject {
  if (it.type.am_anext !== null) return it;
  const { name } = it.type;
  decref(it);
  return raise('TypeError', `aiter() returned not an async iterator of type '${name}'`);
}

function anext(o: PyObject, fallback?: PyObject): MaySuspend {
  const made = o.type.am_anext?.(o) ?? null;
  if (made === null) raise('TypeError', `'${o.type.name}' object is not an async iterator`);
  if (fallback === undefined) return made;
  const wrap = (awaitable: PyObject): PyObject => {
    const wrapped = newAnextAwaitable(awaitable, fallback);
    decref(awaitable);
    return wrapped;
  };
  return made === SUSPENDED ? suspendThen(wrap, [o, fallback]) : wrap(made);
}

const definition: ModuleDefinition = {
  name: 'builtins',
  source: 'CPython 3.13 Python/bltinmodule.c',
  functions: [
    method('abs', '(x, /)', absolute),
    method('aiter', '(async_iterable, /)', aiter),
    method('anext', '(aiterator, default=None, /)', anext),
    method('all', '(iterable, /)', (o: PyObject) => suspendSteps(anySteps(o, false), [o])),
    method('any', '(iterable, /)', (o: PyObject) => suspendSteps(anySteps(o, true), [o])),
    method('ascii', '(obj, /)', ascii),
    method('bin', '(number, /)', radix('0b', 2)),
    method('callable', '(obj, /)', callable),
    method('chr', '(i, /)', chr),
    method('delattr', '(obj, name, /)', (o: PyObject, name: PyObject) => setattr(o, name, null)),
    method('divmod', '(x, y, /)', divmodOp),
    method('format', "(value, format_spec='', /)", (o: PyObject, spec?: PyObject) => {
      if (spec !== undefined) expectStr(spec, 'format', 'argument 2');
      return format(o, (spec as PyStr | undefined) ?? null);
    }),
    method('getattr', '(object, name, default=None, /)', getattr),
    method('hasattr', '(obj, name, /)', hasattr),
    method('hash', '(obj, /)', hash),
    method('hex', '(number, /)', radix('0x', 16)),
    method('id', '(obj, /)', (o: PyObject) => newIntFrom(rememberAddress(addressOf(o), o))),
    method('input', "(prompt='', /)", input),
    method('isinstance', '(obj, class_or_tuple, /)', isinstance),
    method('issubclass', '(cls, class_or_tuple, /)', issubclass),
    method('iter', '(object, sentinel=None, /)', iter),
    method('len', '(obj, /)', len),
    method('next', '(iterator, default=None, /)', next),
    method('oct', '(number, /)', radix('0o', 8)),
    method('ord', '(c, /)', ord),
    method('pow', '(base, exp, mod=None)', (a: PyObject, b: PyObject, m?: PyObject) =>
      power(a, b, m ?? None),
    ),
    method('open', OPEN_SIGNATURE, open),
    method('print', "(*args, sep=' ', end='\\n', file=None, flush=False)", print),
    method('repr', '(obj, /)', repr),
    method('round', '(number, ndigits=None)', round),
    method('setattr', '(obj, name, value, /)', setattr),
    method('__build_class__', '(*args, **kwargs)', buildClass),
    method('__import__', '(name, globals=None, locals=None, fromlist=(), level=0)', importFunction),
    breakpoint,
    ...extremes,
    ...reductions,
    ...evalFunctions,
  ],
  attributes: {
    None: () => newNone(),
    Ellipsis: () => incref(Ellipsis),
    NotImplemented: () => incref(NotImplemented),
    True: () => newBool(true),
    False: () => newBool(false),
    __debug__: (interp) => newBool(optimizeLevel(interp.switches) === 0),
  },
};

/** Classes that `builtins` shows under their own names. */
const CLASSES = new Set(
  `object type int bool float complex str bytes bytearray memoryview list tuple dict set frozenset range slice enumerate zip map filter
   reversed property classmethod staticmethod super`.split(/\s+/),
);

export function builtinsModule(interp: InterpreterState): PyModule {
  const module = makeModule(definition, interp);
  for (const { type } of staticTypes) {
    if (type.module === 'builtins' && (CLASSES.has(type.name) || isExceptionClass(type)))
      module.set(type.name, incref(type));
  }
  for (const [name, o] of siteBuiltins) module.set(name, incref(o));
  for (const alias of ['EnvironmentError', 'IOError'])
    module.set(alias, incref(module.dict.getStr(staticStr('OSError'))!));
  return module;
}

function isExceptionClass(type: PyType): boolean {
  return type.mro.some((t) => t.name === 'BaseException');
}
