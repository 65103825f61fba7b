// Functions and bound methods. CPython 3.13 Objects/funcobject.c, classobject.c; the call itself is Python/ceval.c
// (_PyEvalFramePushAndInit), here `bind-arguments.ts`.

import { CO_OPTIMIZED } from '../bytecode/code-unit.ts';
import { heap } from '../memory/heap.ts';
import { bindArguments } from './bind-arguments.ts';
import { callObject } from './calls.ts';
import { Frame } from './frame.ts';
import {
  decref,
  fixedBytes,
  free,
  makeImmortal,
  PyGcObject,
  xdecref,
  type PyObject,
  incref,
} from './object.ts';
import { newStaticType } from './static-type.ts';
import { clearWeakRefs } from './weakref-list.ts';
import type { PyCode } from './code.ts';
import { PyDict } from './dict.ts';
import { None } from './singletons.ts';
import { staticStr, type PyStr } from './str.ts';
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

export class PyFunction extends PyGcObject {
  override dict: PyDict | null = null;
  /** All owned. */
  declare code: PyCode;
  declare globals: PyDict;
  declare builtins: PyDict;
  declare name: PyObject;
  declare qualname: PyObject;
  declare doc: PyObject;
  declare module: PyObject | null;
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
    super(FunctionType, fixedBytes(FunctionType));
    this.code = code;
    this.globals = globals;
    this.builtins = builtins;
    this.name = incref(code.name);
    this.qualname = incref(code.qualname);
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
  if (f.weakrefs !== null) clearWeakRefs(f);
  clearFunction(f);
  decref(f.code);
  decref(f.name);
  decref(f.qualname);
  free(f, fixedBytes(f.type));
};

/** What a cleared function points at where the host wants an object. */
const EMPTY_DICT = makeImmortal(new PyDict());

/** func_clear: all but the code and the names. */
function clearFunction(f: PyFunction): void {
  const { globals, builtins, module, defaults, kwdefaults, doc, dict, closure } = f;
  const { annotations, typeParams } = f;
  f.globals = EMPTY_DICT;
  f.builtins = EMPTY_DICT;
  f.module = null;
  f.defaults = null;
  f.kwdefaults = null;
  f.doc = None;
  f.dict = null;
  f.closure = null;
  f.annotations = null;
  f.typeParams = null;
  EMPTY_DICT.refcnt += 2;
  None.refcnt++;
  decref(globals);
  decref(builtins);
  xdecref(module);
  xdecref(defaults);
  xdecref(kwdefaults);
  decref(doc);
  xdecref(dict);
  xdecref(closure);
  xdecref(annotations);
  xdecref(typeParams);
}
FunctionType.tp_traverse = (o, visit) => {
  const f = o as PyFunction;
  visit(f.code);
  visit(f.globals);
  visit(f.builtins);
  if (f.module !== null) visit(f.module);
  if (f.defaults !== null) visit(f.defaults);
  if (f.kwdefaults !== null) visit(f.kwdefaults);
  visit(f.doc);
  visit(f.name);
  if (f.dict !== null) visit(f.dict);
  if (f.closure !== null) visit(f.closure);
  if (f.annotations !== null) visit(f.annotations);
  if (f.typeParams !== null) visit(f.typeParams);
  visit(f.qualname);
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
  // A function made of a module's code: its names are the globals' (_PyFunction_Vectorcall).
  const locals = (f.code.unit.flags & CO_OPTIMIZED) === 0 ? f.globals : null;
  return new Frame(f.code, f.globals, f.builtins, locals, f, bindArguments(f, args, kwnames));
}

const NAME = staticStr('__name__');

/**
 * The frame of a module's code, or of `exec` and `eval`: it runs under a function of its own, which owns what the frame borrows. Borrows
 * everything. Source: Python/ceval.c PyEval_EvalCode, Objects/funcobject.c _PyFunction_FromConstructor.
 */
export function newCodeFrame(
  code: PyCode,
  globals: PyDict,
  builtins: PyDict,
  locals: PyObject,
  closure: PyTuple | null = null,
): Frame {
  const places = new Array<null>(code.frameSize).fill(null);
  if (!heap.profile.codeRunsInFunction && closure === null)
    return new Frame(code, globals, builtins, locals, null, places);
  const func = new PyFunction(code, globals, builtins, None, globals.getStr(NAME));
  if (closure !== null) func.closure = incref(closure);
  const frame = new Frame(code, globals, builtins, locals, func, places);
  decref(func);
  return frame;
}

/**
 * The frame of a call whose arguments need no binding (`plainArguments === count`): they are the `count` values below `sp`, and move from
 * `stack` into the frame. Source: Python/bytecodes.c _PY_FRAME_GENERAL, Python/ceval.c _PyEvalFramePushAndInit.
 */
export function takeArguments(
  f: PyFunction,
  stack: (PyObject | null)[],
  sp: number,
  count: number,
): Frame {
  const { code } = f;
  const size = code.frameSize;
  const locals: (PyObject | null)[] = [];
  for (let i = sp - count; i < sp; i++) {
    locals.push(stack[i]!);
    stack[i] = null;
  }
  for (let i = count; i < size; i++) locals.push(null);
  return new Frame(code, f.globals, f.builtins, null, f, locals);
}

export class PyMethod extends PyGcObject {
  declare readonly func: PyObject;
  declare readonly self: PyObject;
  /** Takes its own references. */
  constructor(func: PyObject, self: PyObject) {
    super(MethodType, fixedBytes(MethodType));
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
  if (m.weakrefs !== null) clearWeakRefs(m);
  decref(m.func);
  decref(m.self);
  free(o, fixedBytes(o.type));
};
MethodType.tp_traverse = (o, visit) => {
  visit((o as PyMethod).func);
  visit((o as PyMethod).self);
};
MethodType.tp_call = (o, args, kwnames) => {
  const m = o as PyMethod;
  return callObject(m.func, [m.self, ...args], kwnames);
};

// It is bound already (method_descr_get).
MethodType.tp_descr_get = (descr) => {
  descr.refcnt++;
  return descr;
};
FunctionType.tp_descr_get = (descr, obj) => {
  if (obj !== null) return new PyMethod(descr, obj);
  descr.refcnt++;
  return descr;
};
