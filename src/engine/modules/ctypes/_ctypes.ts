// _ctypes, a part: C data (simple types, arrays, structures, unions), and looking at the engine's own objects through their addresses. CPython 3.13
// Lib/ctypes/__init__.py, Modules/_ctypes/callproc.c. There are no other libraries in this world to call: the rest raises.

import { objectAt } from '../../memory/known-addresses.ts';
import { newIntFrom, PyInt } from '../../objects/int.ts';
import { method, type NativeFunction } from '../../objects/native.ts';
import { decref, incref, type PyObject } from '../../objects/object.ts';
import { PyModule } from '../../objects/module.ts';
import { PyBuiltinFunction } from '../../objects/descr.ts';
import { raise } from '../../objects/raise.ts';
import { newNone } from '../../objects/singletons.ts';
import { reportedRefcount } from '../refcount.ts';
import { makeModule, type ModuleDefinition } from '../module-definition.ts';
import { dataAddress, PyCData } from './c-data.ts';
import './containers.ts';
import { memoryFunctions } from './memory-functions.ts';
import { ArrayType, StructureType, UnionType } from './metatypes.ts';
import { PointerType } from './pointer.ts';
import { kindOf, SimpleDataType, simpleTypes } from './simple-types.ts';
import type { InterpreterState } from '../../vm/interpreter-state.ts';

/** `cast(id(x), py_object)`: the object at an address. Other targets have no meaning here. */
function cast(o: PyObject, type: PyObject): PyObject {
  const target = simpleTypes.get('py_object');
  if (type !== target)
    raise('NotImplementedError', 'ctypes of this engine casts addresses to py_object only');
  const from = o instanceof PyCData ? dataAddress(o) : null;
  const address = o instanceof PyInt ? Number(o.value) : from;
  if (address === null) raise('TypeError', 'wrong type');
  const found = objectAt(address);
  if (found === null) raise('ValueError', 'PyObject is NULL');
  const data = new PyCData(target, kindOf(target).size);
  data.object = incref(found);
  return data;
}

/** The object in a `py_object` argument. Borrowed. */
function argument(o: PyObject): PyObject {
  if (!(o instanceof PyCData) || o.object === null)
    raise('TypeError', 'pythonapi of this engine takes py_object arguments');
  return o.object;
}

const PYTHON_API: readonly NativeFunction[] = [
  method('Py_IncRef', '(o, /)', (o: PyObject) => {
    incref(argument(o));
    return newNone();
  }),
  method('Py_DecRef', '(o, /)', (o: PyObject) => {
    decref(argument(o));
    return newNone();
  }),
  method('Py_REFCNT', '(o, /)', (o: PyObject) => newIntFrom(reportedRefcount(argument(o)))),
];

/** `pythonapi`: the few functions that change the books. */
function pythonApi(): PyObject {
  const api = new PyModule('pythonapi');
  for (const native of PYTHON_API)
    api.set(
      native.name,
      new PyBuiltinFunction({ ...native, source: 'CPython 3.13 Objects/object.c' }, null, null),
    );
  return api;
}

const definition: ModuleDefinition = {
  name: '_ctypes',
  source: 'CPython 3.13 Modules/_ctypes/callproc.c',
  doc: 'create and manipulate C data types in Python',
  functions: [...memoryFunctions, method('cast', '(obj, typ)', cast)],
  attributes: {
    _SimpleCData: () => incref(SimpleDataType),
    Array: () => incref(ArrayType),
    Structure: () => incref(StructureType),
    Union: () => incref(UnionType),
    _Pointer: () => incref(PointerType),
    pythonapi: pythonApi,
    ...Object.fromEntries(
      [...simpleTypes].map(([name, type]) => [name, (): PyObject => incref(type)]),
    ),
  },
};

export function ctypesModule(interp: InterpreterState): PyModule {
  return makeModule(definition, interp);
}
