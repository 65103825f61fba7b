// _ctypes, a part: C data (simple types, arrays, structures, unions), and looking at the engine's own objects through their addresses. CPython 3.13
// Lib/ctypes/__init__.py, Modules/_ctypes/callproc.c. There are no other libraries in this world to call: the rest raises.

import { objectAt } from '../../memory/known-addresses.ts';
import { PyInt } from '../../objects/int.ts';
import { method } from '../../objects/native.ts';
import { decref, incref, type PyObject } from '../../objects/object.ts';
import { PyModule } from '../../objects/module.ts';
import { raise } from '../../objects/raise.ts';
import { None } from '../../objects/singletons.ts';
import { setAsyncException } from '../../vm/async-exception.ts';
import { currentInterpreter } from '../../vm/current.ts';
import { reportedRefcount } from '../refcount.ts';
import { makeModule, type ModuleDefinition } from '../module-definition.ts';
import { dataAddress, PyCData } from './c-data.ts';
import './containers.ts';
import { ArgumentError, newFunctionPointer, type ApiFunction } from './function-pointer.ts';
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

/** An `unsigned long`. A bare int is passed as a C int, which has no room for the number of a thread. */
function unsignedLong(o: PyObject): bigint {
  if (o instanceof PyInt) return BigInt.asUintN(64, BigInt.asIntN(32, BigInt(o.value)));
  if (!(o instanceof PyCData) || o.value.length !== 8)
    return raise(
      'TypeError',
      'pythonapi of this engine takes a c_ulong for the number of a thread',
    );
  return new DataView(o.value.slice().buffer).getBigUint64(0, true);
}

function setAsyncExc(ident: PyObject, exc: PyObject): number {
  const exception = exc instanceof PyCData && exc.object === null ? null : exc;
  const given = exception === null || exception === None ? null : argument(exception);
  return setAsyncException(currentInterpreter(), unsignedLong(ident), given);
}

const PYTHON_API: readonly ApiFunction[] = [
  {
    name: 'Py_IncRef',
    arity: 1,
    call: ([o]) => {
      incref(argument(o!));
      return null;
    },
  },
  {
    name: 'Py_DecRef',
    arity: 1,
    call: ([o]) => {
      decref(argument(o!));
      return null;
    },
  },
  { name: 'Py_REFCNT', arity: 1, call: ([o]) => reportedRefcount(argument(o!)) },
  {
    name: 'PyThreadState_SetAsyncExc',
    arity: 2,
    call: ([ident, exc]) => setAsyncExc(ident!, exc!),
  },
];

/** `pythonapi`: the few functions that change the books, and the one that stops a thread. */
function pythonApi(): PyObject {
  const api = new PyModule('pythonapi');
  for (const native of PYTHON_API) api.set(native.name, newFunctionPointer(native));
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
    ArgumentError: () => incref(ArgumentError),
    pythonapi: pythonApi,
    ...Object.fromEntries(
      [...simpleTypes].map(([name, type]) => [name, (): PyObject => incref(type)]),
    ),
  },
};

export function ctypesModule(interp: InterpreterState): PyModule {
  return makeModule(definition, interp);
}
