// Attributes and reprs of functions, methods, built-ins, code, modules, cells. CPython 3.13 Objects/funcobject.c, classobject.c,
// methodobject.c, codeobject.c, moduleobject.c, cellobject.c.

import { hexAddress } from './base-object.ts';
import type { PyCell } from './cell.ts';
import { CellType } from './cell.ts';
import { CodeType, localsOfKind, type PyCode } from './code.ts';
import {
  BuiltinFunctionType,
  MethodDescrType,
  type PyBuiltinFunction,
  type PyMethodDescr,
} from './descr.ts';
import { PyDict } from './dict.ts';
import { FunctionType, MethodType, type PyFunction, type PyMethod } from './function.ts';
import { getAttr, genericLookup } from './attributes.ts';
import { newInt } from './int.ts';
import { ModuleType, type PyModule } from './module.ts';
import { decref, incref, xdecref, type PyObject } from './object.ts';
import { raise } from './raise.ts';
import { newNone, None } from './singletons.ts';
import { describeType, type GetSet } from './static-type.ts';
import { newStr, PyStr, staticStr } from './str.ts';
import { repr } from './abstract.ts';
import { SUSPENDED, suspendThen } from './suspend.ts';
import { PyTuple } from './tuple.ts';
import { CO_FAST_CELL, CO_FAST_FREE, CO_FAST_LOCAL } from '../bytecode/code-unit.ts';

FunctionType.tp_repr = (o) =>
  newStr(`<function ${((o as PyFunction).qualname as PyStr).value} at ${hexAddress(o)}>`);
MethodType.tp_repr = (o) => {
  const { func, self } = o as PyMethod;
  const name =
    (func as PyFunction).qualname instanceof PyStr
      ? ((func as PyFunction).qualname as PyStr).value
      : '?';
  const finish = (text: PyStr): PyObject => {
    const whole = newStr(`<bound method ${name} of ${text.value}>`);
    decref(text);
    return whole;
  };
  const text = repr(self);
  return text === SUSPENDED ? suspendThen(finish) : finish(text);
};
BuiltinFunctionType.tp_repr = (o) => {
  const { native, self } = o as PyBuiltinFunction;
  if (self === null) return newStr(`<built-in function ${native.name}>`);
  return newStr(
    `<built-in method ${native.name} of ${self.type.name} object at ${hexAddress(self)}>`,
  );
};
CodeType.tp_repr = (o) => {
  const { name, filename, firstlineno } = (o as PyCode).unit;
  return newStr(
    `<code object ${name} at ${hexAddress(o)}, file "${filename}", line ${firstlineno}>`,
  );
};
ModuleType.tp_repr = (o) => {
  const { dict } = o as PyModule;
  const [name, file] = [dict.getStr(staticStr('__name__')), dict.getStr(staticStr('__file__'))];
  const text = name instanceof PyStr ? name.value : '?';
  return newStr(
    file instanceof PyStr
      ? `<module '${text}' from '${file.value}'>`
      : `<module '${text}' (built-in)>`,
  );
};
CellType.tp_repr = (o) => {
  const { contents } = o as PyCell;
  const holds =
    contents === null ? 'empty' : `${contents.type.name} object at ${hexAddress(contents)}`;
  return newStr(`<cell at ${hexAddress(o)}: ${holds}>`);
};

const strField = (name: string, field: 'name' | 'qualname'): GetSet => ({
  name,
  get: (f: PyFunction) => incref(f[field]),
  set: (f: PyFunction, value) => {
    if (!(value instanceof PyStr)) raise('TypeError', `${name} must be set to a string object`);
    const old = f[field];
    f[field] = incref(value);
    decref(old);
  },
});
const orNone = (o: PyObject | null): PyObject => incref(o ?? None);

describeType(FunctionType, {
  source: 'CPython 3.13 Objects/funcobject.c',
  getsets: [
    strField('__name__', 'name'),
    strField('__qualname__', 'qualname'),
    { name: '__code__', get: (f: PyFunction) => incref(f.code) },
    { name: '__globals__', get: (f: PyFunction) => incref(f.globals) },
    { name: '__builtins__', get: (f: PyFunction) => incref(f.builtins) },
    { name: '__closure__', get: (f: PyFunction) => orNone(f.closure) },
    {
      name: '__defaults__',
      get: (f: PyFunction) => orNone(f.defaults),
      set: (f: PyFunction, value) => {
        if (value !== null && value !== None && !(value instanceof PyTuple))
          raise('TypeError', '__defaults__ must be set to a tuple object');
        const old = f.defaults;
        f.defaults = value instanceof PyTuple ? incref(value) : null;
        xdecref(old);
      },
    },
    { name: '__kwdefaults__', get: (f: PyFunction) => orNone(f.kwdefaults) },
    {
      name: '__doc__',
      get: (f: PyFunction) => incref(f.doc),
      set: (f: PyFunction, value) => {
        const old = f.doc;
        f.doc = incref(value ?? None);
        decref(old);
      },
    },
    {
      name: '__module__',
      get: (f: PyFunction) => orNone(f.module),
      set: (f: PyFunction, value) => {
        const old = f.module;
        f.module = value === null ? null : incref(value);
        xdecref(old);
      },
    },
    { name: '__annotations__', get: annotations },
    {
      name: '__dict__',
      get: (f: PyFunction) => {
        f.dict ??= new PyDict();
        return incref(f.dict);
      },
    },
  ],
});

/** The dict; MAKE_FUNCTION leaves a tuple of names and values. */
function annotations(f: PyFunction): PyObject {
  if (f.annotations instanceof PyDict) return incref(f.annotations);
  const dict = new PyDict();
  if (f.annotations instanceof PyTuple) {
    const { items } = f.annotations;
    for (let i = 0; i + 1 < items.length; i += 2) dict.setStr(items[i] as PyStr, items[i + 1]!);
  }
  xdecref(f.annotations);
  f.annotations = dict;
  return incref(dict);
}

MethodType.tp_getattro = (o, name) => genericLookup(o, name) ?? getAttr((o as PyMethod).func, name);
describeType(MethodType, {
  source: 'CPython 3.13 Objects/classobject.c',
  getsets: [
    { name: '__func__', get: (m: PyMethod) => incref(m.func) },
    { name: '__self__', get: (m: PyMethod) => incref(m.self) },
  ],
});
describeType(BuiltinFunctionType, {
  source: 'CPython 3.13 Objects/methodobject.c',
  getsets: [
    { name: '__name__', get: (f: PyBuiltinFunction) => newStr(f.native.name) },
    {
      name: '__qualname__',
      get: (f: PyBuiltinFunction) =>
        newStr(f.owner === null ? f.native.name : `${f.owner.name}.${f.native.name}`),
    },
    { name: '__self__', get: (f: PyBuiltinFunction) => orNone(f.self) },
    {
      name: '__module__',
      get: (f: PyBuiltinFunction) => (f.module === null ? newNone() : newStr(f.module)),
    },
    { name: '__doc__', get: (f: PyBuiltinFunction) => newStr(f.native.doc) },
    { name: '__text_signature__', get: (f: PyBuiltinFunction) => newStr(f.native.signature) },
  ],
});
describeType(MethodDescrType, {
  source: 'CPython 3.13 Objects/descrobject.c',
  getsets: [
    { name: '__name__', get: (d: PyMethodDescr) => newStr(d.native.name) },
    { name: '__qualname__', get: (d: PyMethodDescr) => newStr(`${d.owner.name}.${d.native.name}`) },
    { name: '__objclass__', get: (d: PyMethodDescr) => incref(d.owner) },
  ],
});
describeType(CodeType, {
  source: 'CPython 3.13 Objects/codeobject.c',
  getsets: [
    { name: 'co_name', get: (c: PyCode) => newStr(c.unit.name) },
    { name: 'co_qualname', get: (c: PyCode) => newStr(c.unit.qualname) },
    { name: 'co_filename', get: (c: PyCode) => newStr(c.unit.filename) },
    { name: 'co_firstlineno', get: (c: PyCode) => newInt(c.unit.firstlineno) },
    { name: 'co_argcount', get: (c: PyCode) => newInt(c.unit.argcount) },
    { name: 'co_posonlyargcount', get: (c: PyCode) => newInt(c.unit.posonlyargcount) },
    { name: 'co_kwonlyargcount', get: (c: PyCode) => newInt(c.unit.kwonlyargcount) },
    { name: 'co_flags', get: (c: PyCode) => newInt(c.unit.flags) },
    { name: 'co_stacksize', get: (c: PyCode) => newInt(c.unit.stacksize) },
    { name: 'co_varnames', get: (c: PyCode) => localsOfKind(c, CO_FAST_LOCAL) },
    { name: 'co_cellvars', get: (c: PyCode) => localsOfKind(c, CO_FAST_CELL) },
    { name: 'co_freevars', get: (c: PyCode) => localsOfKind(c, CO_FAST_FREE) },
    { name: 'co_consts', get: (c: PyCode) => new PyTuple(c.consts.map((o) => incref(o))) },
    { name: 'co_names', get: (c: PyCode) => new PyTuple(c.names.map((o) => incref(o))) },
  ],
});
describeType(ModuleType, {
  source: 'CPython 3.13 Objects/moduleobject.c',
  getsets: [{ name: '__dict__', get: (m: PyModule) => incref(m.dict) }],
});
describeType(CellType, {
  source: 'CPython 3.13 Objects/cellobject.c',
  getsets: [
    {
      name: 'cell_contents',
      get: (c: PyCell) => incref(c.contents ?? raise('ValueError', 'Cell is empty')),
    },
  ],
});
