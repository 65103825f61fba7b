// What all objects of _io have in common: a dictionary, weak references, a finaliser that closes.
// CPython 3.13 Modules/_io/iobase.c (iobase_finalize, _PyIOBase_finalize), Modules/_io/_iomodule.c.

import { EngineBug } from '../../base/assert.ts';
import { heap } from '../../memory/heap.ts';
import { clearWeakRefs } from '../../objects/weakref-list.ts';
import { getAttr, setAttr } from '../../objects/attributes.ts';
import { callObject } from '../../objects/calls.ts';
import type { PyDict } from '../../objects/dict.ts';
import { newException } from '../../objects/exceptions.ts';
import { finalize } from '../../objects/finalize.ts';
import { newHeapType, setMro, wrapMemorySlots } from '../../objects/heap-type.ts';
import { method } from '../../objects/native.ts';
import {
  decref,
  decrefAll,
  fixedBytes,
  free,
  type PyObject,
  type PyType,
} from '../../objects/object.ts';
import { PyNative, dropInstanceDict } from '../../objects/own-fields.ts';
import { shortTypeName } from '../../objects/static-type.ts';
import { raise, Raised } from '../../objects/raise.ts';
import { exceptionType } from '../../objects/exceptions.ts';
import { PyDict as Dict } from '../../objects/dict.ts';
import { staticStr, newStr, type PyStr } from '../../objects/str.ts';
import {
  SUSPENDED,
  suspendOn,
  suspendSteps,
  suspendWait,
  takePendingFrame,
  takePendingWait,
  type AnyFrame,
  type MaySuspend,
  type Steps,
  type Wait,
} from '../../objects/suspend.ts';
import { isTrue } from '../../objects/truth.ts';
import { tupleOf } from '../../objects/tuple.ts';
import { computeMro, updateSlots } from '../../objects/type.ts';
import { TypeType } from '../../objects/static-type.ts';
import { currentInterpreter } from '../../vm/current.ts';
import type { InterpreterState } from '../../vm/interpreter-state.ts';

// shared: built-in classes only, never changed after start.
const openTests = new Map<PyType, (o: PyObject) => boolean>();

/** Would somebody notice that this stream is closed at the end: is it open, and not one of the standard streams? */
export function isOpenStream(o: PyIO): boolean {
  if (o.isStandard) return false;
  for (let type: PyType | null = o.type; type !== null; type = type.base) {
    const test = openTests.get(type);
    if (test !== undefined) return test(o);
  }
  return false;
}

/** An object of one of the classes of _io. */
export class PyIO extends PyNative {
  override dict: PyDict | null = null;
  /** `__IOBase_closed`: IOBase.close has run. */
  baseClosed = false;
  /** A layer of sys.stdin, stdout or stderr as the interpreter made them. */
  isStandard = false;
}

type Fields = Record<string, PyObject | null>;

/**
 * Memory slots of an _io class whose instances own `fields`. `isOpen`: there is something that the finaliser must close, asked without
 * running Python.
 */
export function ioMemory(
  type: PyType,
  fields: readonly string[],
  isOpen: (o: PyObject) => boolean,
): void {
  openTests.set(type, isOpen);
  const clear = (o: PyObject): void => {
    for (const name of fields) {
      const child = (o as unknown as Fields)[name];
      if (child == null) continue;
      (o as unknown as Fields)[name] = null;
      decref(child);
    }
    dropInstanceDict(o);
  };
  type.hasGc = true;
  type.tp_traverse = (o, visit) => {
    if (o.dict !== null) visit(o.dict);
    for (const name of fields) {
      const child = (o as unknown as Fields)[name];
      if (child != null) visit(child);
    }
  };
  type.tp_clear = clear;
  type.tp_dealloc = (o) => {
    if (!o.finalized && isOpen(o) && finalize(o)) return;
    heap.gc.untrack(o as PyNative);
    if (o.weakrefs !== null) clearWeakRefs(o);
    clear(o);
    free(o, fixedBytes(o.type));
  };
}

// ---- calling ----

export function* getSteps(o: PyObject, name: PyStr): Steps<PyObject> {
  const value = getAttr(o, name);
  return value === SUSPENDED ? yield : value;
}

/** `o.name(*args)`. New reference; arguments are borrowed. */
export function* callSteps(o: PyObject, name: PyStr, ...args: PyObject[]): Steps<PyObject> {
  const fn = yield* getSteps(o, name);
  try {
    const result = callObject(fn, args);
    return result === SUSPENDED ? yield : result;
  } finally {
    decref(fn);
  }
}

/** As `callSteps`, the arguments are given away. */
export function* callStealing(o: PyObject, name: PyStr, ...args: PyObject[]): Steps<PyObject> {
  try {
    return yield* callSteps(o, name, ...args);
  } finally {
    decrefAll(args);
  }
}

/** The truth of `o.name(...)`. */
export function* askSteps(o: PyObject, name: PyStr): Steps<boolean> {
  const result = yield* callSteps(o, name);
  return yield* truthSteps(result);
}

/** Steals `o`. */
export function* truthSteps(o: PyObject): Steps<boolean> {
  try {
    const truth = isTrue(o);
    return truth === SUSPENDED ? ((yield) as unknown as boolean) : truth;
  } finally {
    decref(o);
  }
}

export function* setSteps(o: PyObject, name: PyStr, value: PyObject): Steps<void> {
  if (setAttr(o, name, value) === SUSPENDED) yield;
}

/**
 * A native written as Steps. `quick`: it cannot come to a place where Python runs, so it is done at once, on no frame of its own.
 */
export function suspendUnlessQuick<T extends PyObject | null>(
  steps: Steps<T>,
  quick: boolean,
  owned: readonly (PyObject | null)[],
): MaySuspend<T> {
  if (!quick) return suspendSteps(steps, owned);
  const step = steps.next();
  if (step.done === true) return step.value;
  // An attribute of the object itself stands before the method of its class.
  return suspendSteps(goOnSteps(steps, takePendingFrame(), takePendingWait()), owned);
}

/** Steps that wait for `frame` or `wait` already. */
function* goOnSteps<T extends PyObject | null>(
  steps: Steps<T>,
  frame: AnyFrame | null,
  wait: Wait | null,
): Steps<T> {
  if (frame !== null) suspendOn(frame);
  if (wait !== null) suspendWait(wait);
  for (;;) {
    let step: IteratorResult<void, T>;
    let answer: unknown;
    try {
      answer = yield;
    } catch (error) {
      step = steps.throw(error);
      if (step.done === true) return step.value;
      continue;
    }
    step = steps.next(answer);
    if (step.done === true) return step.value;
  }
}

/** Runs Steps in which no Python can run to their end. */
export function runNow<T>(steps: Steps<T>): T {
  const step = steps.next();
  if (step.done !== true) throw new EngineBug('a quick native of _io wanted to run Python');
  return step.value;
}

// ---- UnsupportedOperation ----

/** `io.UnsupportedOperation`: a class of the interpreter. Borrowed. */
export function unsupportedOperation(interp: InterpreterState): PyType {
  if (interp.unsupportedOperation !== null) return interp.unsupportedOperation;
  const bases = [exceptionType('OSError'), exceptionType('ValueError')];
  const basesTuple = tupleOf(bases);
  const namespace = new Dict();
  const module = newStr('io');
  namespace.setStr(staticStr('__module__'), module);
  decref(module);
  const type = newHeapType(TypeType, 'UnsupportedOperation', bases[0]!, basesTuple, namespace, 0);
  decref(basesTuple);
  type.module = 'io';
  type.hasDict = true;
  type.hasWeakrefs = true;
  type.basicSize = bases[0]!.basicSize;
  setMro(type, computeMro(type));
  for (const base of bases) base.subclasses.push(type);
  updateSlots(type);
  wrapMemorySlots(type);
  interp.unsupportedOperation = type;
  return type;
}

/** Raises `io.UnsupportedOperation(message)`. */
export function unsupported(message: string): never {
  throw new Raised(newException(unsupportedOperation(currentInterpreter()), [message]));
}

export function closedError(message = 'I/O operation on closed file.'): never {
  return raise('ValueError', message);
}

/** `__reduce__` and its kin of what cannot be pickled. */
export const cannotPickle = ['__reduce__', '__reduce_ex__'].map((name) =>
  method(name, name === '__reduce_ex__' ? '($self, protocol, /)' : '($self, /)', (self: PyObject) =>
    raise('TypeError', `cannot pickle '${shortTypeName(self.type)}' instances`),
  ),
);
