// CALL and its relatives. CPython 3.13 Python/bytecodes.c (CALL, CALL_ALLOC_AND_ENTER_INIT), Python/ceval.c (check_args_iterable).

import { tryToArray, isSequence } from '../../objects/abstract.ts';
import { listSteps } from '../../objects/iterate.ts';
import { lookupType } from '../../objects/attributes.ts';
import { callObject, notCallable } from '../../objects/calls.ts';
import type { PyDict } from '../../objects/dict.ts';
import { newException } from '../../objects/exceptions.ts';
import type { Frame } from '../../objects/frame.ts';
import type { PyFunction } from '../../objects/function.ts';
import { FunctionType, newFunctionFrame, PyMethod } from '../../objects/function.ts';
import { functionStrSteps } from '../../objects/function-name.ts';
import { MethodDescrType, PyMethodDescr } from '../../objects/descr.ts';
import { callSimply, isSimpleCall } from '../../objects/native.ts';
import { heap } from '../../memory/heap.ts';
import {
  decref,
  decrefAll,
  incref,
  isSubtype,
  type PyObject,
  type PyType,
} from '../../objects/object.ts';
import { raise, Raised } from '../../objects/raise.ts';
import { ObjectType, TypeType } from '../../objects/static-type.ts';
import { PyStr, staticStr } from '../../objects/str.ts';
import {
  holdArguments,
  SUSPENDED,
  suspendOn,
  suspendSteps,
  type MaySuspend,
  type Steps,
} from '../../objects/suspend.ts';
import { newTuple, PyTuple } from '../../objects/tuple.ts';
import type { ThreadState } from '../thread-state.ts';
import { currentThread } from '../current.ts';
import { touchCall } from './access.ts';
import { isSimpleFunction, isSpecialized } from './specialize.ts';

/** A class with a Python `__init__` was called: the instance is made, the frame of `__init__` is pending. */
export const INSTANCE_ENTERED: unique symbol = Symbol('instance entered');
let newInstance: PyObject | null = null;

/** `callable(self?, *args)`. Borrows everything. */
export function call(
  ts: ThreadState,
  callable: PyObject,
  self: PyObject | null,
  args: PyObject[],
  kwnames: readonly PyStr[] | null,
): MaySuspend | typeof INSTANCE_ENTERED {
  if (
    self !== null &&
    kwnames === null &&
    ts.log === null &&
    callable instanceof PyMethodDescr &&
    callable.type === MethodDescrType &&
    (self.type === callable.owner || isSubtype(self.type, callable.owner)) &&
    isSimpleCall(callable.native, args.length)
  ) {
    return callSimply(callable.native, self, args);
  }
  if (self !== null) args.unshift(self);
  if (ts.log !== null) touchCall(ts, callable, args);
  if (callable instanceof PyMethod && callable.func.type === FunctionType) {
    return suspendOn(
      newFunctionFrame(callable.func as PyFunction, [callable.self, ...args], kwnames),
    );
  }
  if (callable.type === TypeType && (callable as PyType).isHeapType) {
    return callClass(ts.top as Frame, callable as PyType, args, kwnames);
  }
  return callObject(callable, args, kwnames);
}

const INIT = staticStr('__init__');

/**
 * A class with a Python `__init__`: no native in between. Specialised (CALL_ALLOC_AND_ENTER_INIT) the frame takes the arguments; else they
 * are on the stack and in a tuple (_PyObject_MakeTpCall), and once more where _PyStack_UnpackDict copies them for keywords.
 */
function callClass(
  caller: Frame,
  type: PyType,
  args: PyObject[],
  kwnames: readonly PyStr[] | null,
): MaySuspend | typeof INSTANCE_ENTERED {
  const init = lookupType(type, INIT);
  if (
    init === null ||
    init.type !== FunctionType ||
    type.tp_new !== ObjectType.tp_new ||
    type.isAbstract
  ) {
    return callObject(type, args, kwnames);
  }
  const instance = type.tp_new!(type, [], null) as PyObject;
  let frame: Frame;
  try {
    frame = newFunctionFrame(init as PyFunction, [instance, ...args], kwnames);
  } catch (error) {
    decref(instance);
    throw error;
  }
  newInstance = instance;
  suspendOn(frame);
  const specialized =
    kwnames === null &&
    isSpecialized(
      caller,
      caller.pc,
      type,
      () => type.cachedKeys !== null && isSimpleFunction(init, args.length + 1),
    );
  if (!specialized) {
    holdArguments([type, ...args, ...args]);
    if (kwnames !== null) holdArguments([instance, ...args]);
  }
  return INSTANCE_ENTERED;
}

/** Pops the operands that the pending frame has taken. With `init`, the new instance is pushed. Returns the new stack pointer. */
export function handOver(
  stack: (PyObject | null)[],
  sp: number,
  inputs: number,
  init: boolean,
): number {
  const end = sp;
  sp -= inputs;
  for (let i = sp; i < end; i++) {
    const value = stack[i] ?? null;
    stack[i] = null;
    if (value !== null) decref(value);
  }
  if (init) {
    stack[sp++] = newInstance;
    newInstance = null;
  }
  return sp;
}

/** Does the frame of a Python function take its arguments from the stack (since 3.11), or do they stay there until it returns? */
export function inlinesCall(): boolean {
  return !heap.profile.argumentsHeldByCaller;
}

/** A bound method about to be called, at `at`: its function and its object take its place and that of the null above it. */
export function unpackMethod(stack: (PyObject | null)[], at: number): void {
  const method = stack[at] as PyMethod;
  if (stack[at + 1] !== null || !inlinesCall()) return;
  stack[at] = incref(method.func);
  stack[at + 1] = incref(method.self);
  decref(method);
}

/** Names of CALL_KW. */
export function keywordNames(names: PyObject): readonly PyStr[] {
  return (names as PyTuple).items as readonly PyStr[];
}

/** `f(*args, **kwargs)`: the callable is at `at`, the arguments two above it. */
export function callFunctionEx(
  stack: (PyObject | null)[],
  at: number,
  keywords: PyObject | null,
): MaySuspend {
  const f = stack[at]!;
  const args = stack[at + 2]!;
  const quick = tryToArray(args);
  if (quick === undefined) {
    return suspendSteps(callExSteps(f, args, keywords), [f, args, keywords]);
  }
  if (!(args instanceof PyTuple)) {
    // A list becomes a tuple on the stack.
    stack[at + 2] = newTuple(quick);
    decref(args);
    return callWith(f, quick.map(incref), keywords);
  }
  return callWith(f, quick, keywords);
}

function* callExSteps(f: PyObject, args: PyObject, keywords: PyObject | null): Steps<PyObject> {
  if (args.type.tp_iter === null && !isSequence(args)) {
    const name = yield* functionStrSteps(f);
    raise('TypeError', `${name} argument after * must be an iterable, not ${args.type.name}`);
  }
  // As _PySequence_Tuple: the items are in a tuple during the call.
  const tuple = newTuple(yield* listSteps(args));
  try {
    const result = callWith(f, tuple.items.map(incref), keywords);
    return result === SUSPENDED ? yield : result;
  } finally {
    decref(tuple);
  }
}

/**
 * `f(*positional, **keywords)`: both are on the stack, and what they hold with them. Steals `positional`: an iterator's items are in a tuple
 * of their own.
 */
function callWith(f: PyObject, positional: PyObject[], keywords: PyObject | null): MaySuspend {
  const names: PyStr[] = [];
  const values: PyObject[] = [];
  const dict = keywords as PyDict | null;
  if (currentThread.log !== null) touchCall(currentThread, f, positional);
  for (let i = 0; dict !== null && i < dict.keys.length; i++) {
    const key = dict.keys[i];
    if (!key) continue;
    if (!(key instanceof PyStr)) {
      decrefAll(positional);
      raise('TypeError', 'keywords must be strings');
    }
    names.push(key);
    values.push(dict.values[i]!);
  }
  const call = f.type.tp_call;
  try {
    if (call === null) notCallable(f);
    return call(f, [...positional, ...values], names.length === 0 ? null : names);
  } finally {
    decrefAll(positional);
  }
}

export function recursionError(ts: ThreadState, callee: Frame): never {
  ts.top = callee.previous;
  ts.depth--;
  callee.previous = null;
  for (const value of callee.localsplus) if (value !== null) decref(value);
  callee.stackTop = 0;
  if (callee.func === null) decref(callee.globals);
  else decref(callee.func);
  decref(callee.code);
  throw new Raised(newException('RecursionError', ['maximum recursion depth exceeded']));
}
