// _c_types: lets a class that is written in Python stand for one that CPython has in C. Not in CPython.
//
// Modules of ours (lib/_datetime.py, lib/_pickle.py) take CPython's fallback in Python for an accelerator in C. What a program sees of the
// difference: errors name a static type by its dotted `tp_name`, its attributes can not be set, its module is the one it is imported from.

import type { MaySuspend } from '../objects/suspend.ts';
import { getAttr } from '../objects/attributes.ts';
import { callObject } from '../objects/calls.ts';
import { PyBuiltinFunction, PyGetSetDescr, PyMethodDescr } from '../objects/descr.ts';
import { PyDict } from '../objects/dict.ts';
import { method, type NativeFunction } from '../objects/native.ts';
import { decref, incref, PyType, type PyObject } from '../objects/object.ts';
import { raise } from '../objects/raise.ts';
import { newNone } from '../objects/singletons.ts';
import { internName, PyStr, staticStr } from '../objects/str.ts';
import { classChanged } from '../objects/type.ts';
import { currentInterpreter } from '../vm/current.ts';
import { makeModule, type ModuleDefinition } from './module-definition.ts';
import type { PyModule } from '../objects/module.ts';
import type { InterpreterState } from '../vm/interpreter-state.ts';

const MODULE = staticStr('__module__');

/** `stand_for_c(class, module)`: the class is a static type of `module` from here on. Gives the class. */
function standForC(type: PyObject, module: PyObject): PyObject {
  if (!(type instanceof PyType) || !type.isHeapType || !(module instanceof PyStr))
    raise('TypeError', 'stand_for_c() takes a class made by Python and a name');
  type.namespace.setStr(MODULE, module);
  type.module = module.value;
  type.name = `${module.value}.${type.qualname}`;
  type.isForC = true;
  classChanged(type, '__module__');
  return incref(type);
}

/** `forget(class, name)`: an attribute that the fallback has and the class in C has not, for `dir()`. */
function forget(type: PyObject, name: PyObject): PyObject {
  if (!(type instanceof PyType) || !(name instanceof PyStr))
    raise('TypeError', 'forget() takes a class and a name');
  type.namespace.deleteStr(name);
  classChanged(type, name.value);
  return newNone();
}

/** The functions in Python behind the methods, by class and name. Owned by the module. */
const FUNCTIONS = staticStr('_functions');
const functions = (): PyDict => currentInterpreter().moduleStates.get('_c_types') as PyDict;
const keyOf = (type: PyType, name: string): PyStr => internName(`${type.name}.${name}`);

function behind(key: PyStr): PyObject {
  return functions().getStr(key) ?? raise('RuntimeError', `${key.value} is no longer there`);
}

/** Calls it with what was given: what stands behind an omitted argument goes by its name. */
function callBehind(
  native: NativeFunction,
  key: PyStr,
  args: readonly (PyObject | undefined)[],
  receivers = 1,
): MaySuspend {
  const given: PyObject[] = [];
  const names: PyStr[] = [];
  args.forEach((value, i) => {
    if (value === undefined) return;
    const parameter = native.parameters[i - receivers];
    if (given.length < i || parameter?.kind === 'keyword') names.push(internName(parameter!.name));
    given.push(value);
  });
  return callObject(behind(key), given, names.length === 0 ? null : names);
}

/**
 * `method_for_c(class, name, signature, function)`: the class gets a method of C with that signature, which calls the function. A signature
 * with `$type` makes a class method.
 */
function methodForC(type: PyObject, name: PyObject, signature: PyObject, fn: PyObject): PyObject {
  if (!(type instanceof PyType) || !(name instanceof PyStr) || !(signature instanceof PyStr))
    raise('TypeError', 'method_for_c() takes a class, a name, a signature and a function');
  const key = keyOf(type, name.value);
  functions().setStr(key, fn);
  const native: NativeFunction = method(
    name.value,
    signature.value,
    (...args: (PyObject | undefined)[]) => callBehind(native, key, args),
    { source: 'Not in CPython', class: signature.value.startsWith('($type') },
  );
  const descriptor = new PyMethodDescr(type, native);
  type.namespace.setStr(name, descriptor);
  decref(descriptor);
  classChanged(type, name.value);
  return newNone();
}

/** `function_for_c(module, name, signature, function)`: a function of C with that signature, which calls the function. New reference. */
function functionForC(
  module: PyObject,
  name: PyObject,
  signature: PyObject,
  fn: PyObject,
): PyObject {
  if (!(module instanceof PyStr) || !(name instanceof PyStr) || !(signature instanceof PyStr))
    raise('TypeError', 'function_for_c() takes three names and a function');
  const key = internName(`${module.value}.${name.value}`);
  functions().setStr(key, fn);
  const native: NativeFunction = method(
    name.value,
    signature.value.replace('$module, ', ''),
    (...args: (PyObject | undefined)[]) => callBehind(native, key, args, 0),
    { source: 'Not in CPython' },
  );
  return new PyBuiltinFunction(native, null, module.value);
}

/** `getset_for_c(class, name, attribute)`: an attribute that can not be set, and is that other attribute. */
function getsetForC(type: PyObject, name: PyObject, attribute: PyObject): PyObject {
  if (!(type instanceof PyType) || !(name instanceof PyStr) || !(attribute instanceof PyStr))
    raise('TypeError', 'getset_for_c() takes a class and two names');
  const other = internName(attribute.value);
  const getset = { name: name.value, get: (self: PyObject) => getAttr(self, other) };
  const descriptor = new PyGetSetDescr(type, getset);
  type.namespace.setStr(name, descriptor);
  decref(descriptor);
  classChanged(type, name.value);
  return newNone();
}

const definition: ModuleDefinition = {
  name: '_c_types',
  source: 'Not in CPython',
  functions: [
    method('stand_for_c', '(class, module, /)', standForC),
    method('forget', '(class, name, /)', forget),
    method('method_for_c', '(class, name, signature, function, /)', methodForC),
    method('function_for_c', '(module, name, signature, function, /)', functionForC),
    method('getset_for_c', '(class, name, attribute, /)', getsetForC),
  ],
  attributes: {
    [FUNCTIONS.value]: (interp) => {
      const made = new PyDict();
      interp.moduleStates.set('_c_types', made);
      return made;
    },
  },
};

export function cTypesModule(interp: InterpreterState): PyModule {
  return makeModule(definition, interp);
}
