// What translated functions call: each of these is what the interpreter's case does where the guess of the translation does not reach.
// CPython 3.13 Python/bytecodes.c.
//
// Shared by all translations, so their inline caches see everything; what must be quick is written out in the translation itself.

import { isPlainBuiltins } from '../../objects/builtins-of.ts';
import type { Heap } from '../../memory/heap.ts';
import { FLOAT_FREE_LIST } from '../../memory/free-lists.ts';
import { binaryOp, contains, getItem, setItem } from '../../objects/abstract.ts';
import { instanceDict, setAttr } from '../../objects/attributes.ts';
import { STORE_FAST } from '../../bytecode/generated/opcodes.ts';
import { hashStr, PyStr } from '../../objects/str.ts';
import { richCompare } from '../../objects/compare.ts';
import { floatAt, type PyFloat } from '../../objects/float.ts';
import { DISCARD, Frame, INIT, PUSH, PUSH_BOOL, PUSH_METHOD } from '../../objects/frame.ts';
import { newFunctionFrame, PyFunction, PyMethod, takeArguments } from '../../objects/function.ts';
import { intAt, intBytes, newInt, type PyInt, SMALL_INT_MIN } from '../../objects/int.ts';
import { dealloc, incref, type CompareOp, type PyObject } from '../../objects/object.ts';
import { newBool, None } from '../../objects/singletons.ts';
import { SUSPENDED } from '../../objects/suspend.ts';
import { isTrue } from '../../objects/truth.ts';
import { dropOperands, endOrItem, enterPending, popFrame, RUN } from '../drive.ts';
import { toBool, invertLater, quickArithmetic } from '../ops/arithmetic.ts';
import {
  attributeCache,
  loadAttribute,
  inInstance,
  storeAttribute,
} from '../ops/attribute-cache.ts';
import { setFunctionAttribute } from '../ops/functions.ts';
import { loadSuperAttr } from '../ops/attributes.ts';
import { superMethod } from '../../objects/super.ts';
import {
  call,
  callFunctionEx,
  handOver,
  INSTANCE_ENTERED,
  keywordNames,
  recursionError,
  unpackMethod,
} from '../ops/calls.ts';
import { returnValue } from '../ops/generators.ts';
import { quickSlice, quickStoreSlice } from '../ops/slices.ts';
import { appendsToLocal, takesItemOperands, takesOwner } from '../ops/specialize.ts';
import { newSlice } from '../../objects/slice.ts';
import { notIterable } from '../../objects/iterate.ts';
import { quickItem, quickStore } from '../ops/quick-items.ts';
import type { ThreadState } from '../thread-state.ts';

/** The result of an instruction is on the stack, the function goes on; or it goes on at `frame.pc`. */
export const DONE = -1;
export const JUMPED = -2;

// ---- numbers ----

/** Address of a new int, 0 if it is a shared one. */
export function allocateInt(heap: Heap, value: number): number {
  if (value <= heap.smallIntMax && value >= SMALL_INT_MIN) return 0;
  return heap.allocate(value < 1073741824 && value > -1073741824 ? 28 : 32);
}

/** An int that never became an object. */
export function releaseInt(heap: Heap, value: number, address: number): void {
  if (address !== 0) heap.release(address, value < 1073741824 && value > -1073741824 ? 28 : 32);
}

/** The last reference to an exact int is gone. */
export function freeInt(heap: Heap, o: PyInt): void {
  heap.release(o.address, intBytes(o.value));
  o.refcnt = -1;
}

export function freeFloat(heap: Heap, o: PyFloat): void {
  heap.release(o.address, FLOAT_FREE_LIST);
  o.refcnt = -1;
}

export function boxInt(value: number, address: number): PyInt {
  return address === 0 ? newInt(value) : intAt(value, address);
}

export function boxFloat(value: number, address: number): PyFloat {
  return floatAt(value, address);
}

/** The object of an int that dies just now becomes the new one's: nobody can tell. */
export function reuseInt(heap: Heap, o: PyInt, value: number, address: number): void {
  heap.release(o.address, intBytes(o.value));
  o.value = value;
  o.address = address;
}

export function reuseFloat(heap: Heap, o: PyFloat, value: number, address: number): void {
  heap.release(o.address, FLOAT_FREE_LIST);
  o.value = value;
  o.address = address;
}

/** Remainder with the sign of the divisor. */
export function floorRest(x: number, y: number): number {
  const rest = x % y;
  return rest !== 0 && rest < 0 !== y < 0 ? rest + y : rest + 0;
}

export function bits(operator: number, x: number, y: number): number {
  return quickArithmetic(operator, x, y);
}

// ---- between instructions ----

/** Drops an object whose last reference is gone, with exact fuel. True: somebody wants the loop's attention. */
export function dropped(ts: ThreadState, o: PyObject, rest: number): boolean {
  ts.fuel += rest;
  dealloc(o);
  return (ts.fuel -= rest) < 0;
}

/**
 * The tail of `inputs -- result`, after `frame.pc` and `frame.stackTop` were written. Negative: done, go on. `moved`: the frame that is pending
 * has taken the operands.
 */
export function finish(
  ts: ThreadState,
  frame: Frame,
  result: any,
  inputs: number,
  completion: number,
  moved = false,
): number {
  const stack = frame.localsplus;
  if (result === SUSPENDED) {
    if (moved) frame.stackTop = handOver(stack, frame.stackTop, inputs, completion === INIT);
    else frame.operands = inputs;
    return enterPending(ts, completion);
  }
  const end = frame.stackTop;
  const start = end - inputs;
  for (let i = start; i < end; i++) {
    const value = stack[i]!;
    stack[i] = null;
    if (value !== null && --value.refcnt === 0) dealloc(value);
  }
  if (completion === DISCARD) return DONE;
  stack[start] = result as PyObject;
  if (completion === PUSH_METHOD) stack[start + 1] = null;
  return DONE;
}

// ---- instructions of any operands; operands are on top of the frame's stack ----

export function binary(ts: ThreadState, frame: Frame, arg: number): number {
  const { localsplus: stack, stackTop: sp } = frame;
  const [a, b] = [stack[sp - 2]!, stack[sp - 1]!];
  if (a instanceof PyStr && b instanceof PyStr) {
    const { ops, args } = frame.code.executable;
    const { pc } = frame;
    const target = ops[pc] === STORE_FAST ? (stack[args[pc]!] ?? null) : null;
    if (target !== null && appendsToLocal(frame, pc, arg, a, b, target)) {
      stack[--frame.stackTop] = null;
      if (--b.refcnt === 0) dealloc(b);
      return DONE;
    }
  }
  return finish(ts, frame, binaryOp(arg, a, b), 2, PUSH);
}

export function compare(ts: ThreadState, frame: Frame, arg: number): number {
  const { localsplus: stack, stackTop: sp } = frame;
  let result: any = richCompare(stack[sp - 2]!, stack[sp - 1]!, (arg >> 5) as CompareOp);
  if ((arg & 16) !== 0) result = toBool(result);
  return finish(ts, frame, result, 2, PUSH);
}

export function containsOp(ts: ThreadState, frame: Frame, arg: number): number {
  const { localsplus: stack, stackTop: sp } = frame;
  const answer = contains(stack[sp - 1]!, stack[sp - 2]!);
  const result = answer === SUSPENDED ? invertLater(arg) : newBool(answer === (arg === 0));
  return finish(ts, frame, result, 2, PUSH_BOOL);
}

export function truth(ts: ThreadState, frame: Frame): number {
  const answer = isTrue(frame.localsplus[frame.stackTop - 1]!);
  return finish(ts, frame, answer === SUSPENDED ? answer : newBool(answer), 1, PUSH_BOOL);
}

export function subscript(ts: ThreadState, frame: Frame): number {
  const { localsplus: stack, stackTop: sp } = frame;
  const container = stack[sp - 2]!;
  const key = stack[sp - 1]!;
  const quick = quickItem(container, key);
  if (quick !== null) quick.refcnt++;
  const result = quick ?? getItem(container, key);
  const moved = result === SUSPENDED && takesItemOperands(frame, frame.pc, container);
  return finish(ts, frame, result, 2, PUSH, moved);
}

export function storeSubscript(ts: ThreadState, frame: Frame): number {
  const { localsplus: stack, stackTop: sp } = frame;
  const [value, container, key] = [stack[sp - 3]!, stack[sp - 2]!, stack[sp - 1]!];
  const result = quickStore(container, key, value) ? undefined : setItem(container, key, value);
  return finish(ts, frame, result, 3, DISCARD);
}

export function loadAttr(ts: ThreadState, frame: Frame, pc: number, arg: number): number {
  const stack = frame.localsplus;
  const at = frame.stackTop - 1;
  const owner = stack[at]!;
  const name = frame.code.names[arg >> 1]!;
  const cache = attributeCache(frame, pc + 1, owner, name);
  if ((arg & 1) === 0) {
    const result = loadAttribute(cache, owner, name);
    const moved = result === SUSPENDED && takesOwner(frame, frame.pc, owner, name);
    return finish(ts, frame, result, 1, PUSH, moved);
  }
  if (cache.isMethod && !cache.isOpaque && inInstance(cache, owner, name) === null) {
    const method = cache.descr!;
    method.refcnt++;
    stack[at] = method;
    stack[at + 1] = owner;
    return DONE;
  }
  return finish(ts, frame, loadAttribute(cache, owner, name), 1, PUSH_METHOD);
}

export function storeAttr(ts: ThreadState, frame: Frame, pc: number, arg: number): number {
  const stack = frame.localsplus;
  const sp = frame.stackTop;
  const owner = stack[sp - 1]!;
  const value = stack[sp - 2]!;
  const name = frame.code.names[arg]!;
  const result = storeAttribute(frame, pc + 1, owner, name, value)
    ? undefined
    : setAttr(owner, name, value);
  return finish(ts, frame, result, 2, DISCARD);
}

/** Of an instance whose class says nothing about the name. Steals `value`. */
export function putAttribute(o: PyObject, name: PyStr, value: PyObject): void {
  const dict = instanceDict(o, true)!;
  dict.put(dict.findStr(name), name, hashStr(name), value);
}

// ---- globals ----

/** What LOAD_GLOBAL found, while both dictionaries are as they were. */
export interface GlobalSite {
  globals: unknown;
  globalsVersion: number;
  builtinsVersion: number;
  value: PyObject | null;
}

/** False: there is no such name. */
export function isKnown(site: GlobalSite, frame: Frame, index: number): boolean {
  const { globals, builtins } = frame;
  return (
    (site.globals === globals &&
      site.globalsVersion === globals.version &&
      site.builtinsVersion === builtins.version) ||
    findGlobal(site, frame, index)
  );
}

function findGlobal(site: GlobalSite, frame: Frame, index: number): boolean {
  if (!isPlainBuiltins(frame.builtins)) return false;
  const name = frame.code.names[index]!;
  const value = frame.globals.getStr(name) ?? frame.builtins.getStr(name);
  site.globals = frame.globals;
  site.globalsVersion = frame.globals.version;
  site.builtinsVersion = frame.builtins.version;
  site.value = value;
  return value !== null;
}

// ---- what needs no operands, or all of the frame ----

/** PUSH_EXC_INFO. */
export function pushExcInfo(ts: ThreadState, frame: Frame): void {
  const stack = frame.localsplus;
  const exception = stack[frame.stackTop - 1]!;
  const previous = ts.excInfo.value;
  stack[frame.stackTop - 1] = previous ?? None;
  if (previous === null) None.refcnt++;
  ts.excInfo.value = exception;
  exception.refcnt++;
  stack[frame.stackTop++] = exception;
}

/** POP_EXCEPT. */
export function popExcept(ts: ThreadState, frame: Frame): void {
  const previous = frame.localsplus[--frame.stackTop]!;
  const handled = ts.excInfo.value;
  ts.excInfo.value = previous === None ? null : previous;
  if (previous === None) None.refcnt--;
  if (handled !== null && --handled.refcnt === 0) dealloc(handled);
}

/** SET_FUNCTION_ATTRIBUTE. */
export function setAttributeOfFunction(frame: Frame, arg: number): void {
  const stack = frame.localsplus;
  const sp = frame.stackTop;
  const func = stack[sp - 1] as PyFunction;
  setFunctionAttribute(func, arg, stack[sp - 2]!);
  stack[sp - 2] = func;
}

/** BINARY_SLICE: a slice that must be made takes its parts from the stack. */
export function slice(ts: ThreadState, frame: Frame): number {
  const { localsplus: stack, stackTop: sp } = frame;
  const quick = quickSlice(stack[sp - 3]!, stack[sp - 2]!, stack[sp - 1]!);
  if (quick !== null) return finish(ts, frame, quick, 3, PUSH);
  makeSlice(frame);
  return finish(ts, frame, getItem(stack[sp - 3]!, stack[sp - 2]!), 2, PUSH);
}

/** STORE_SLICE. */
export function storeSlice(ts: ThreadState, frame: Frame): number {
  const { localsplus: stack, stackTop: sp } = frame;
  if (quickStoreSlice(stack[sp - 4]!, stack[sp - 3]!, stack[sp - 2]!, stack[sp - 1]!))
    return finish(ts, frame, undefined, 4, DISCARD);
  makeSlice(frame);
  return finish(ts, frame, setItem(stack[sp - 3]!, stack[sp - 2]!, stack[sp - 4]!), 3, DISCARD);
}

function makeSlice(frame: Frame): void {
  const { localsplus: stack } = frame;
  const at = --frame.stackTop;
  stack[at - 1] = newSlice(stack[at - 1]!, stack[at]!, incref(None));
  stack[at] = null;
}

/** LOAD_SUPER_ATTR. */
export function loadSuper(ts: ThreadState, frame: Frame, arg: number): number {
  const stack = frame.localsplus;
  const sp = frame.stackTop;
  const [globalSuper, cls, self] = [stack[sp - 3]!, stack[sp - 2]!, stack[sp - 1]!];
  if ((arg & 1) !== 0) {
    const method = superMethod(globalSuper, cls, self, frame.code.names[arg >> 2]!);
    if (method !== null) {
      method.refcnt++;
      stack[sp - 3] = method;
      stack[sp - 2] = self;
      if (--globalSuper.refcnt === 0) dealloc(globalSuper);
      if (--cls.refcnt === 0) dealloc(cls);
      return DONE;
    }
  }
  const result = loadSuperAttr(frame, arg, globalSuper, cls, self);
  return finish(ts, frame, result, 3, (arg & 1) !== 0 ? PUSH_METHOD : PUSH);
}

// ---- calls ----

/** CALL of anything. */
export function callAny(ts: ThreadState, frame: Frame, arg: number): number {
  const stack = frame.localsplus;
  const sp = frame.stackTop;
  if (stack[sp - arg - 2] instanceof PyMethod) unpackMethod(stack, sp - arg - 2);
  const self = stack[sp - arg - 1]!;
  const callable = stack[sp - arg - 2]!;
  if (callable instanceof PyFunction) return callFunction(ts, frame, callable, self, arg);
  const args = stack.slice(sp - arg, sp) as PyObject[];
  const result = call(ts, callable, self, args, null);
  if (result !== INSTANCE_ENTERED) return finish(ts, frame, result, arg + 2, PUSH);
  return finish(ts, frame, SUSPENDED, arg + 2, INIT, true);
}

/** CALL_KW. */
export function callKeywords(ts: ThreadState, frame: Frame, arg: number): number {
  const { localsplus: stack, stackTop: sp } = frame;
  const names = keywordNames(stack[sp - 1]!);
  if (stack[sp - arg - 3] instanceof PyMethod) unpackMethod(stack, sp - arg - 3);
  const callable = stack[sp - arg - 3]!;
  const args = stack.slice(sp - 1 - arg, sp - 1) as PyObject[];
  const result = call(ts, callable, stack[sp - arg - 2]!, args, names);
  if (result === INSTANCE_ENTERED) return finish(ts, frame, SUSPENDED, arg + 3, INIT, true);
  return finish(ts, frame, result, arg + 3, PUSH, callable instanceof PyFunction);
}

/** CALL_FUNCTION_EX. */
export function callEx(ts: ThreadState, frame: Frame, arg: number): number {
  const { localsplus: stack, stackTop: sp } = frame;
  const inputs = 3 + (arg & 1);
  const keywords = (arg & 1) !== 0 ? stack[sp - 1]! : null;
  const result = callFunctionEx(stack, sp - inputs, keywords);
  return finish(ts, frame, result, inputs, PUSH, stack[sp - inputs] instanceof PyFunction);
}

function callFunction(
  ts: ThreadState,
  frame: Frame,
  callable: PyFunction,
  self: PyObject | null,
  arg: number,
): number {
  const stack = frame.localsplus;
  const count = self === null ? arg : arg + 1;
  let sp = frame.stackTop;
  let callee: Frame;
  if (callable.code.plainArguments === count) {
    callee = takeArguments(callable, stack, sp, count);
    sp -= arg + 2;
  } else {
    callee = newFunctionFrame(callable, stack.slice(sp - count, sp) as PyObject[], null);
    for (let i = 0; i < count; i++) {
      const value = stack[--sp]!;
      stack[sp] = null;
      value.refcnt--;
    }
    sp = frame.stackTop - arg - 2;
  }
  stack[sp] = stack[sp + 1] = null;
  frame.stackTop = sp;
  if (--callable.refcnt === 0) dealloc(callable);
  return enterFrame(ts, frame, callee);
}

/** The frame of a call goes on top. */
export function enterFrame(ts: ThreadState, frame: Frame, callee: Frame): number {
  callee.previous = frame;
  ts.top = callee;
  if (++ts.depth > ts.interp.recursionLimit) recursionError(ts, callee);
  return RUN;
}

/** RETURN_VALUE of any frame. Steals `value`. */
export function returnTo(ts: ThreadState, frame: Frame, value: PyObject): number {
  const below = frame.previous;
  const initialised = frame.completion === INIT && value === None;
  if (
    below instanceof Frame &&
    (frame.completion === PUSH || initialised) &&
    frame.generator === null
  ) {
    popFrame(ts, frame);
    if (below.operands > 0) dropOperands(below);
    if (initialised) value.refcnt--;
    else {
      below.localsplus[below.stackTop++] = value;
      below.landedAt = below.pc;
    }
    return RUN;
  }
  return returnValue(ts, frame, value);
}

// ---- iteration ----

/** FOR_ITER over anything. Negative: an item is on the stack; JUMPED: the loop is over, the iterator gone. */
export function nextItem(ts: ThreadState, frame: Frame, completion: number): number {
  const iterator = frame.localsplus[frame.stackTop - 1]!;
  const iternext = iterator.type.tp_iternext;
  if (iternext === null) notIterable(iterator);
  const item = iternext(iterator);
  if (item === SUSPENDED) return finish(ts, frame, SUSPENDED, 0, completion);
  const over = item === null;
  endOrItem(frame, item);
  return over ? JUMPED : DONE;
}
