// Functions and bound methods. CPython 3.13 Objects/funcobject.c, classobject.c; the call itself is Python/ceval.c
// (_PyEvalFramePushAndInit), here `bind-arguments.ts`.

import { heap } from '../memory/heap.ts';
import { bindArguments } from './bind-arguments.ts';
import { callObject } from './calls.ts';
import { Frame } from './frame.ts';
import { decref, free, PyGcObject, xdecref, type PyObject } from './object.ts';
import { newStaticType } from './static-type.ts';
import type { PyCode } from './code.ts';
import type { PyDict } from './dict.ts';
import { newStr, type PyStr } from './str.ts';
import { suspendOn, type MaySuspend } from './suspend.ts';
import type { PyTuple } from './tuple.ts';

export const FunctionType = newStaticType('function', {
  hasDict: true,
  hasWeakrefs: true,
  hasGc: true,
  basicSize: 152,
});
export const MethodType = newStaticType('method', {
  hasGc: true,
  hasWeakrefs: true,
  basicSize: 48,
});

const FUNCTION_BYTES = 168;

export class PyFunction extends PyGcObject {
  override dict: PyDict | null = null;
  /** All owned. */
  code: PyCode;
  readonly globals: PyDict;
  readonly builtins: PyDict;
  name: PyObject;
  qualname: PyObject;
  doc: PyObject;
  module: PyObject | null;
  defaults: PyTuple | null = null;
  kwdefaults: PyDict | null = null;
  closure: PyTuple | null = null;
  annotations: PyObject | null = null;
  typeParams: PyObject | null = null;

  /** Takes its own references. */
  constructor(
    code: PyCode,
    globals: PyDict,
    builtins: PyDict,
    doc: PyObject,
    module: PyObject | null,
  ) {
    super(FunctionType, FUNCTION_BYTES);
    this.code = code;
    this.globals = globals;
    this.builtins = builtins;
    this.name = newStr(code.unit.name);
    this.qualname = newStr(code.unit.qualname);
    this.doc = doc;
    this.module = module;
    code.refcnt++;
    globals.refcnt++;
    builtins.refcnt++;
    doc.refcnt++;
    if (module !== null) module.refcnt++;
    heap.gc.track(this);
  }
}

FunctionType.tp_dealloc = (o) => {
  const f = o as PyFunction;
  heap.gc.untrack(f);
  clearFunction(f);
  decref(f.code);
  decref(f.name);
  decref(f.qualname);
  decref(f.doc);
  decref(f.globals);
  decref(f.builtins);
  free(f, FUNCTION_BYTES);
};
function clearFunction(f: PyFunction): void {
  const { dict, module, defaults, kwdefaults, closure, annotations, typeParams } = f;
  f.dict = null;
  f.module = null;
  f.defaults = null;
  f.kwdefaults = null;
  f.closure = null;
  f.annotations = null;
  f.typeParams = null;
  for (const o of [dict, module, defaults, kwdefaults, closure, annotations, typeParams])
    xdecref(o);
}
FunctionType.tp_traverse = (o, visit) => {
  const f = o as PyFunction;
  const held = [
    f.code,
    f.globals,
    f.builtins,
    f.name,
    f.qualname,
    f.doc,
    f.module,
    f.defaults,
    f.kwdefaults,
    f.closure,
  ];
  for (const child of [...held, f.annotations, f.typeParams, f.dict])
    if (child !== null) visit(child);
};
FunctionType.tp_clear = (o) => clearFunction(o as PyFunction);

FunctionType.tp_call = (f, args, kwnames) => callFunction(f as PyFunction, args, kwnames);

/** Pushes a frame for `f`. Arguments are borrowed. */
export function callFunction(
  f: PyFunction,
  args: readonly PyObject[],
  kwnames: readonly PyStr[] | null,
): MaySuspend {
  return suspendOn(newFunctionFrame(f, args, kwnames));
}

/** The frame of a call: arguments bound, not yet running. Arguments are borrowed. TypeError if they don't fit. */
export function newFunctionFrame(
  f: PyFunction,
  args: readonly PyObject[],
  kwnames: readonly PyStr[] | null,
): Frame {
  return new Frame(f.code, f.globals, f.builtins, null, f, bindArguments(f, args, kwnames));
}

export class PyMethod extends PyGcObject {
  readonly func: PyObject;
  readonly self: PyObject;
  /** Takes its own references. */
  constructor(func: PyObject, self: PyObject) {
    super(MethodType, 64);
    this.func = func;
    this.self = self;
    func.refcnt++;
    self.refcnt++;
    heap.gc.track(this);
  }
}

MethodType.tp_dealloc = (o) => {
  const m = o as PyMethod;
  heap.gc.untrack(m);
  decref(m.func);
  decref(m.self);
  free(o, 64);
};
MethodType.tp_traverse = (o, visit) => {
  visit((o as PyMethod).func);
  visit((o as PyMethod).self);
};
MethodType.tp_call = (o, args, kwnames) => {
  const m = o as PyMethod;
  return callObject(m.func, [m.self, ...args], kwnames);
};

FunctionType.tp_descr_get = (descr, obj) => {
  if (obj !== null) return new PyMethod(descr, obj);
  descr.refcnt++;
  return descr;
};
