// Functions and bound methods as Python sees them. CPython 3.13 Objects/funcobject.c (func_getsetlist), Objects/classobject.c (method_*).

import './builtin-methods.ts';
import './code-methods.ts';
import './frame-methods.ts';
import { genericGetAttr, getAttr, getAttrOptional, lookupType } from './attributes.ts';
import { builtinsFrom } from './builtins-of.ts';
import { builtinIter } from './builtin-iter.ts';
import { hexAddress } from './base-object.ts';
import { CO_ASYNC_GENERATOR, CO_COROUTINE, CO_GENERATOR } from '../bytecode/code-unit.ts';
import { genericDictGetSet } from './class-layout.ts';
import { deprecationSteps } from './warn-door.ts';
import { PyCell } from './cell.ts';
import { PyCode } from './code.ts';
import { PyDict } from './dict.ts';
import { FunctionType, MethodType, PyFunction, PyMethod } from './function.ts';
import { runningBuiltins } from './import-door.ts';
import { hashIdentity, hashOf } from './hash.ts';
import { callNative, method } from './native.ts';
import { EQ, incref, NE, xdecref, type PyObject } from './object.ts';
import { raise } from './raise.ts';
import { newBool, newNone, newNotImplemented, None } from './singletons.ts';
import { describeType, type GetSet } from './static-type.ts';
import { newStr, PyStr, staticStr } from './str.ts';
import {
  SUSPENDED,
  suspendSteps,
  suspendThen,
  type MaySuspend,
  type Steps,
  type Suspended,
} from './suspend.ts';
import { reprSteps } from './text.ts';
import { newTuple, PyTuple } from './tuple.ts';

FunctionType.tp_repr = (o) =>
  newStr(`<function ${((o as PyFunction).qualname as PyStr).value} at ${hexAddress(o)}>`);

/** Puts `value` (borrowed) into a field of `f`. */
function replace<K extends keyof PyFunction>(
  f: PyFunction,
  field: K,
  value: PyFunction[K] & (PyObject | null),
): void {
  const old = f[field] as PyObject | null;
  if (value !== null) incref(value);
  f[field] = value;
  xdecref(old);
}

function stringGetSet(name: '__name__' | '__qualname__', field: 'name' | 'qualname'): GetSet {
  return {
    name,
    get: (f: PyFunction) => incref(f[field]),
    set: (f: PyFunction, value) => {
      if (!(value instanceof PyStr)) raise('TypeError', `${name} must be set to a string object`);
      replace(f, field, value);
    },
  };
}

const CO_KIND = CO_GENERATOR | CO_COROUTINE | CO_ASYNC_GENERATOR;

function setCode(f: PyFunction, value: PyObject | null): void | Suspended {
  if (!(value instanceof PyCode)) raise('TypeError', '__code__ must be set to a code object');
  const wanted = f.closure?.items.length ?? 0;
  const free = value.unit.localspluskinds.filter((k) => (k & 0x80) !== 0).length;
  if (wanted !== free) {
    const name = (f.name as PyStr).value;
    raise('ValueError', `${name}() requires a code object with ${wanted} free vars, not ${free}`);
  }
  if ((f.code.unit.flags & CO_KIND) !== (value.unit.flags & CO_KIND))
    return suspendSteps(otherKindSteps(f, value), [f, value]);
  replace(f, 'code', value);
}

function* otherKindSteps(f: PyFunction, value: PyCode): Steps<void> {
  yield* deprecationSteps(
    'Assigning a code object of non-matching type is deprecated (e.g., from a generator to a plain function)',
  );
  replace(f, 'code', value);
}

function setDefaults(f: PyFunction, value: PyObject | null): void {
  if (value !== null && value !== None && !(value instanceof PyTuple)) {
    raise('TypeError', '__defaults__ must be set to a tuple object');
  }
  replace(f, 'defaults', value instanceof PyTuple ? value : null);
}

function setKwdefaults(f: PyFunction, value: PyObject | null): void {
  if (value !== null && value !== None && !(value instanceof PyDict)) {
    raise('TypeError', '__kwdefaults__ must be set to a dict object');
  }
  replace(f, 'kwdefaults', value instanceof PyDict ? value : null);
}

/** The compiler leaves a tuple of names and values; the dict is made when first read (func_get_annotation_dict). */
function annotationsOf(f: PyFunction): PyDict {
  if (f.annotations instanceof PyDict) return f.annotations;
  const dict = new PyDict();
  if (f.annotations instanceof PyTuple) {
    const { items } = f.annotations;
    for (let i = 0; i + 1 < items.length; i += 2) dict.setStr(items[i] as PyStr, items[i + 1]!);
  }
  xdecref(f.annotations);
  f.annotations = dict;
  return dict;
}

function setAnnotations(f: PyFunction, value: PyObject | null): void {
  if (value !== null && value !== None && !(value instanceof PyDict)) {
    raise('TypeError', '__annotations__ must be set to a dict object');
  }
  replace(f, 'annotations', value instanceof PyDict ? value : null);
}

describeType(FunctionType, {
  source: 'CPython 3.13 Objects/funcobject.c',
  getsets: [
    stringGetSet('__name__', 'name'),
    stringGetSet('__qualname__', 'qualname'),
    { name: '__code__', get: (f: PyFunction) => incref(f.code), set: setCode },
    { name: '__defaults__', get: (f: PyFunction) => incref(f.defaults ?? None), set: setDefaults },
    {
      name: '__kwdefaults__',
      get: (f: PyFunction) => incref(f.kwdefaults ?? None),
      set: setKwdefaults,
    },
    {
      name: '__annotations__',
      get: (f: PyFunction) => incref(annotationsOf(f)),
      set: setAnnotations,
    },
    { name: '__globals__', get: (f: PyFunction) => incref(f.globals) },
    { name: '__builtins__', get: (f: PyFunction) => incref(f.builtins) },
    { name: '__closure__', get: (f: PyFunction) => incref(f.closure ?? None) },
    {
      name: '__doc__',
      get: (f: PyFunction) => incref(f.doc),
      set: (f: PyFunction, v) => replace(f, 'doc', v ?? None),
    },
    {
      name: '__module__',
      get: (f: PyFunction) => incref(f.module ?? None),
      set: (f: PyFunction, v) => replace(f, 'module', v),
    },
    {
      name: '__type_params__',
      get: (f: PyFunction) => (f.typeParams === null ? newTuple([]) : incref(f.typeParams)),
      set: (f: PyFunction, v) => {
        if (!(v instanceof PyTuple)) raise('TypeError', '__type_params__ must be set to a tuple');
        replace(f, 'typeParams', v);
      },
    },
    genericDictGetSet,
  ],
});

/** func_new_impl: the optional arguments, in the order of their checks. */
function checkParts(
  free: number,
  name?: PyObject,
  defaults?: PyObject,
  closure?: PyObject,
  kwdefaults?: PyObject,
): void {
  const given = (o: PyObject | undefined): o is PyObject => o !== undefined && o !== None;
  if (given(name) && !(name instanceof PyStr))
    raise('TypeError', 'arg 3 (name) must be None or string');
  if (given(defaults) && !(defaults instanceof PyTuple))
    raise('TypeError', 'arg 4 (defaults) must be None or tuple');
  if (given(kwdefaults) && !(kwdefaults instanceof PyDict))
    raise('TypeError', 'arg 6 (kwdefaults) must be None or dict');
  if (!(closure instanceof PyTuple)) {
    if (free > 0 && !given(closure)) raise('TypeError', 'arg 5 (closure) must be tuple');
    if (given(closure)) raise('TypeError', 'arg 5 (closure) must be None or tuple');
    return;
  }
  if (closure.items.length !== free) return;
  const wrong = closure.items.find((cell) => !(cell instanceof PyCell));
  if (wrong !== undefined)
    raise('TypeError', `arg 5 (closure) expected cell, found ${wrong.type.name}`);
}

/** types.FunctionType(code, globals, name=None, argdefs=None, closure=None, kwdefaults=None). */
const newFunction = method(
  'function',
  '(code, globals, name=None, argdefs=None, closure=None, kwdefaults=None)',
  (
    code: PyObject,
    globals: PyObject,
    name?: PyObject,
    argdefs?: PyObject,
    closure?: PyObject,
    kwdefaults?: PyObject,
  ) => {
    if (!(code instanceof PyCode))
      raise('TypeError', `function() argument 'code' must be code, not ${code.type.name}`);
    if (!(globals instanceof PyDict))
      raise('TypeError', `function() argument 'globals' must be dict, not ${globals.type.name}`);
    const free = code.unit.localspluskinds.filter((k) => (k & 0x80) !== 0).length;
    checkParts(free, name, argdefs, closure, kwdefaults);
    const cells = closure instanceof PyTuple ? closure.items.length : 0;
    if (free !== cells)
      raise('ValueError', `${code.unit.name} requires closure of length ${free}, not ${cells}`);
    const f = new PyFunction(
      code,
      globals,
      builtinsFrom(globals, runningBuiltins()),
      None,
      globals.getStr(NAME),
    );
    if (name instanceof PyStr) replace(f, 'name', name);
    if (argdefs !== undefined) setDefaults(f, argdefs);
    if (closure instanceof PyTuple) replace(f, 'closure', closure);
    if (kwdefaults !== undefined) setKwdefaults(f, kwdefaults);
    return f;
  },
);
const NAME = staticStr('__name__');
FunctionType.tp_new = (_type, args, kwnames) =>
  callNative(newFunction, undefined, args, kwnames, 'function');

// ---- bound methods ----

const QUALNAME = staticStr('__qualname__');

/** `<bound method A.f of <A object>>`. */
MethodType.tp_repr = (o) => suspendSteps(methodReprSteps(o as PyMethod), [o]);
function* methodReprSteps(m: PyMethod): Steps<PyObject> {
  let name = getAttrOptional(m.func, QUALNAME);
  if (name === SUSPENDED) name = (yield) as PyObject | null;
  if (name === null) {
    name = getAttrOptional(m.func, NAME);
    if (name === SUSPENDED) name = (yield) as PyObject | null;
  }
  const shown = name instanceof PyStr ? name.value : '?';
  xdecref(name);
  return newStr(`<bound method ${shown} of ${yield* reprSteps(m.self)}>`);
}

/** method_getattro: own attributes first, then those of the function. */
MethodType.tp_getattro = (o, name) => {
  if (lookupType(MethodType, name) !== null) return genericGetAttr(o, name);
  return getAttr((o as PyMethod).func, name);
};

MethodType.tp_richcompare = (a, b, op) => {
  if (!(b instanceof PyMethod) || (op !== EQ && op !== NE)) return newNotImplemented();
  const m = a as PyMethod;
  return newBool((m.self === b.self && m.func === b.func) === (op === EQ));
};

MethodType.tp_hash = (o) => {
  const { self, func } = o as PyMethod;
  const own = hashIdentity(self);
  const other = hashOf(func);
  if (other === SUSPENDED) return suspendThen((n: number) => (own as number) ^ n, [o]);
  return (own as number) ^ other;
};

MethodType.tp_new = (_type, args): MaySuspend => {
  if (args.length !== 2) raise('TypeError', `method expected 2 arguments, got ${args.length}`);
  const [func, self] = args as [PyObject, PyObject];
  if (func.type.tp_call === null) raise('TypeError', 'first argument must be callable');
  if (self === None) raise('TypeError', 'instance must not be None');
  return new PyMethod(func, self);
};

const DOC = staticStr('__doc__');
/** method___reduce___impl: `(getattr, (self, name))`. */
function reduceMethod(m: PyMethod): MaySuspend {
  const finish = (name: PyObject): PyObject =>
    newTuple([builtinIter('getattr'), newTuple([incref(m.self), name])]);
  const name = getAttr(m.func, staticStr('__name__'));
  return name === SUSPENDED ? suspendThen(finish, [m]) : finish(name);
}

describeType(MethodType, {
  source: 'CPython 3.13 Objects/classobject.c',
  methods: [method('__reduce__', '($self, /)', reduceMethod)],
  getsets: [
    { name: '__func__', get: (m: PyMethod) => incref(m.func) },
    { name: '__self__', get: (m: PyMethod) => incref(m.self) },
    {
      name: '__doc__',
      get: (m: PyMethod) => {
        const doc = getAttrOptional(m.func, DOC);
        return doc === SUSPENDED
          ? suspendThen((d: PyObject | null) => d ?? newNone(), [m])
          : (doc ?? newNone());
      },
    },
  ],
});
