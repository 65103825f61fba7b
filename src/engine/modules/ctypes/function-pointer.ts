// The functions of `pythonapi`: what they take and answer can be told. CPython 3.13 Modules/_ctypes/_ctypes.c (PyCFuncPtr_call,
// PyCFuncPtr_getsets), Modules/_ctypes/callproc.c (ConvParam, _ctypes_callproc).

import { callObject } from '../../objects/calls.ts';
import { PyInt, newInt } from '../../objects/int.ts';
import { decref, decrefAll, incref, isSubtype, PyType, xdecref } from '../../objects/object.ts';
import type { PyObject } from '../../objects/object.ts';
import { ownsFields, PyNative } from '../../objects/own-fields.ts';
import { raise, Raised } from '../../objects/raise.ts';
import { newNone, None } from '../../objects/singletons.ts';
import { describeType, newStaticType } from '../../objects/static-type.ts';
import { newStr } from '../../objects/str.ts';
import { SUSPENDED, suspendSteps, type Steps } from '../../objects/suspend.ts';
import { strSteps } from '../../objects/text.ts';
import { PyTuple } from '../../objects/tuple.ts';
import { newModuleException } from '../module-exception.ts';
import { PyCData } from './c-data.ts';
import { simpleTypes } from './simple-types.ts';

export const ArgumentError = newModuleException('ctypes.ArgumentError', 'Exception');

/** One function: its arguments are C data, int or None. What is no number is the answer of a function that has none. */
export interface ApiFunction {
  readonly name: string;
  readonly arity: number;
  readonly call: (args: readonly PyObject[]) => number | null;
}

const FunctionPointerType = newStaticType('_FuncPtr', {
  module: 'ctypes',
  dotted: true,
  hasGc: true,
  basicSize: 176,
});

class PyFunctionPointer extends PyNative {
  readonly api: ApiFunction;
  /** A tuple, or null. Owned. */
  argtypes: PyObject | null = null;
  /** Owned. */
  restype: PyObject | null;
  constructor(api: ApiFunction) {
    super(FunctionPointerType);
    this.api = api;
    this.restype = incref(simpleTypes.get('c_int')!);
  }
}
ownsFields(FunctionPointerType, ['argtypes', 'restype'], true);

export const newFunctionPointer = (api: ApiFunction): PyObject => new PyFunctionPointer(api);

/** A new reference to what is passed for `arg`. ArgumentError names the argument. */
function* convertedSteps(arg: PyObject, type: PyObject | undefined, at: number): Steps<PyObject> {
  const fits = type === undefined || (type instanceof PyType && isSubtype(arg.type, type));
  if (fits && (arg instanceof PyCData || arg instanceof PyInt || arg === None)) return incref(arg);
  if (fits)
    raise(ArgumentError, `argument ${at}: TypeError: Don't know how to convert parameter ${at}`);
  try {
    const made = callObject(type, [arg]);
    return made === SUSPENDED ? ((yield) as PyObject) : made;
  } catch (error) {
    if (!(error instanceof Raised)) throw error;
    const { exception } = error;
    const text = yield* strSteps(exception);
    const name = exception.type.name;
    decref(exception);
    return raise(ArgumentError, `argument ${at}: ${name}: ${text}`);
  }
}

function* callSteps(f: PyFunctionPointer, given: readonly PyObject[]): Steps<PyObject> {
  const types = f.argtypes instanceof PyTuple ? f.argtypes.items : null;
  const least = types?.length ?? f.api.arity;
  if (given.length < least)
    raise(
      'TypeError',
      `this function takes at least ${least} argument${least === 1 ? '' : 's'} (${given.length} given)`,
    );
  const args: PyObject[] = [];
  try {
    for (const [i, arg] of given.entries())
      args.push(yield* convertedSteps(arg, types?.[i], i + 1));
    const answer = f.api.call(args);
    return answer === null || f.restype === None ? newNone() : newInt(answer);
  } finally {
    decrefAll(args);
  }
}

FunctionPointerType.tp_call = (f, args, kwnames) => {
  if ((kwnames?.length ?? 0) > 0) raise('TypeError', 'this function takes no keyword arguments');
  return suspendSteps(callSteps(f as PyFunctionPointer, [...args]), [f, ...args]);
};

function setArgtypes(f: PyFunctionPointer, value: PyObject | null): void {
  const old = f.argtypes;
  if (value === null || value === None) f.argtypes = null;
  else if (value instanceof PyTuple) f.argtypes = incref(value);
  else raise('TypeError', '_argtypes_ must be a sequence of types');
  xdecref(old);
}

function setRestype(f: PyFunctionPointer, value: PyObject | null): void {
  const old = f.restype;
  f.restype = incref(value ?? simpleTypes.get('c_int')!);
  xdecref(old);
}

describeType(FunctionPointerType, {
  source: 'CPython 3.13 Modules/_ctypes/_ctypes.c',
  getsets: [
    {
      name: 'argtypes',
      get: (f: PyFunctionPointer) => incref(f.argtypes ?? None),
      set: setArgtypes,
      doc: 'specify the argument types',
    },
    {
      name: 'restype',
      get: (f: PyFunctionPointer) => incref(f.restype ?? None),
      set: setRestype,
      doc: 'specify the result type',
    },
    { name: '__name__', get: (f: PyFunctionPointer) => newStr(f.api.name) },
  ],
});
