// Generators and coroutines: a frame that can be left and entered again. CPython 3.13 Objects/genobject.c (gen_send_ex2, gen_close,
// _gen_throw). Methods are in generator-methods.ts; the switch of frames is vm/drive.ts.
//
// Invariant: while `running`, the frame is on the chain of a thread; otherwise the generator alone owns it.

import { heap } from '../memory/heap.ts';
import { CO_ASYNC_GENERATOR, CO_COROUTINE } from '../bytecode/code-unit.ts';
import { clearFrame, frameSlots, traverseFrame, type Frame } from './frame.ts';
import { finalize } from './finalize.ts';
import {
  decref,
  fixedBytes,
  free,
  incref,
  PyGcObject,
  xdecref,
  type PyObject,
  type PyType,
} from './object.ts';
import { raise } from './raise.ts';
import { None } from './singletons.ts';
import { newStaticType } from './static-type.ts';
import { suspendOn, type Suspended } from './suspend.ts';
import { clearWeakRefs } from './weakref-list.ts';
import type { PyBaseException } from './exceptions.ts';

const OPTIONS = { hasGc: true, hasWeakrefs: true, basicSize: 192 } as const;
export const GeneratorType = newStaticType('generator', OPTIONS);
export const CoroutineType = newStaticType('coroutine', OPTIONS);
export const AsyncGeneratorType = newStaticType('async_generator', OPTIONS);

export type GeneratorState = 'created' | 'suspended' | 'running' | 'finished';

export class PyGenerator extends PyGcObject {
  /** Null once finished. */
  declare frame: Frame | null;
  /** Words for variables and stack at its end. */
  declare readonly frameSlots: number;
  state: GeneratorState = 'created';
  /** The frame of a generator that was closed before it ran. */
  abandoned: Frame | null = null;
  /** Owned. */
  declare name: PyObject;
  declare qualname: PyObject;
  /** The code, once the frame is gone. Owned. */
  code: PyObject | null = null;
  /** Asynchronous generators: in the middle of an `asend` ...; closed; hooks were asked; the event loop's finalizer (owned). */
  runningAsync = false;
  closedByUser = false;
  hooksReady = false;
  finalizer: PyObject | null = null;
  /** `cr_origin`. Owned. */
  origin: PyObject | null = null;
  /** What it handles while suspended (`gi_exc_state`). */
  excInfo: { value: PyObject | null; previous: any } = { value: null, previous: null };

  /** Takes over `frame`; own references to the names. */
  constructor(type: PyType, frame: Frame, name: PyObject, qualname: PyObject) {
    super(type, fixedBytes(type) + 8 * frameSlots(frame.code));
    this.frame = frame;
    this.frameSlots = frameSlots(frame.code);
    this.name = incref(name);
    this.qualname = incref(qualname);
    frame.generator = this;
    heap.gc.track(this);
  }

  /** The frame ends: `gi_code` stays. */
  keepCode(frame: Frame): void {
    this.code = incref(frame.code);
  }
}

/** The class for a code object's flags. */
export function generatorType(flags: number): PyType {
  if ((flags & CO_COROUTINE) !== 0) return CoroutineType;
  return (flags & CO_ASYNC_GENERATOR) !== 0 ? AsyncGeneratorType : GeneratorType;
}

for (const type of [GeneratorType, CoroutineType, AsyncGeneratorType]) {
  type.tp_dealloc = (o) => {
    const gen = o as PyGenerator;
    if (gen.weakrefs !== null) clearWeakRefs(gen);
    if (mustFinalize(gen) && finalize(gen)) return;
    heap.gc.untrack(gen);
    const { frame } = gen;
    gen.frame = null;
    if (frame !== null) clearFrame(frame);
    if (gen.abandoned !== null) clearFrame(gen.abandoned);
    xdecref(gen.excInfo.value);
    xdecref(gen.code);
    xdecref(gen.finalizer);
    xdecref(gen.origin);
    decref(gen.name);
    decref(gen.qualname);
    free(gen, fixedBytes(gen.type) + 8 * gen.frameSlots);
  };
  type.tp_traverse = (o, visit) => {
    const { frame, state, finalizer, origin, code, excInfo } = o as PyGenerator;
    visit((o as PyGenerator).name);
    visit((o as PyGenerator).qualname);
    if (finalizer !== null) visit(finalizer);
    if (origin !== null) visit(origin);
    if (code !== null) visit(code);
    if (excInfo.value !== null) visit(excInfo.value);
    const { abandoned } = o as PyGenerator;
    if (abandoned !== null) traverseFrame(abandoned, visit);
    if (frame === null || state === 'running') return;
    traverseFrame(frame, visit);
  };
}

/** Would the finalizer do anything: close it, hand it to the event loop, warn? */
function mustFinalize(gen: PyGenerator): boolean {
  if (gen.state === 'finished') return false;
  if (gen.type === AsyncGeneratorType && gen.finalizer !== null && !gen.closedByUser) return true;
  if (gen.state === 'created') return gen.type === CoroutineType;
  return gen.state === 'suspended' && hasHandlers(gen);
}

/** Is there a handler that closing the generator would run? */
function hasHandlers(gen: PyGenerator): boolean {
  return gen.frame!.code.executable.handlerTarget.length > 0;
}

export const KIND = new Map([
  [GeneratorType, 'generator'],
  [CoroutineType, 'coroutine'],
  [AsyncGeneratorType, 'async generator'],
]);

/**
 * Enters the generator's frame with `value` (borrowed) as the result of its `yield`. The frame runs next; what it yields is the answer, its end
 * arrives as StopIteration (or as exhaustion, if the caller sets `stopIsEnd`).
 */
export function sendInto(gen: PyGenerator, value: PyObject): Suspended {
  const frame = enterable(gen);
  if (frame === null) return endedGenerator(gen);
  if (gen.state === 'created') {
    if (value !== None)
      raise('TypeError', `can't send non-None value to a just-started ${KIND.get(gen.type)}`);
  }
  frame.localsplus[frame.stackTop++] = incref(value);
  return enter(gen, frame);
}

function endedGenerator(gen: PyGenerator): never {
  return raise(gen.type === AsyncGeneratorType ? 'StopAsyncIteration' : 'StopIteration');
}

/** Raises `exception` (stolen) at the generator's `yield`. */
export function throwInto(gen: PyGenerator, exception: PyBaseException): Suspended {
  const frame = enterable(gen);
  if (frame === null) return endedGenerator(gen);
  // As in CPython, the `yield` has a result before the exception strikes: handlers count on that depth.
  frame.localsplus[frame.stackTop++] = incref(None);
  frame.pendingThrow = exception;
  return enter(gen, frame);
}

/**
 * The frame runs next. From now on until it leaves the chain again it owns a reference to its generator (drive.ts gives it back): the
 * caller may hold none, as in `next(f())`.
 */
export function enter(gen: PyGenerator, frame: Frame): Suspended {
  gen.refcnt++;
  return suspendOn(frame);
}

/**
 * Puts `frame` on the chain below the native that runs, as if it had called it; the answer takes it off again. What runs is the thread's
 * business: vm/current.ts fills it in.
 */
export let linkFrame: (frame: Frame) => () => void;
export function setFrameLinker(linker: typeof linkFrame): void {
  linkFrame = linker;
}

/** The frame to enter, null if the generator is over. ValueError if it is running. */
export function enterable(gen: PyGenerator): Frame | null {
  if (gen.state === 'running') raise('ValueError', `${KIND.get(gen.type)} already executing`);
  if (gen.frame === null && gen.type === CoroutineType)
    raise('RuntimeError', 'cannot reuse already awaited coroutine');
  if (gen.frame !== null) gen.frame.stopIsEnd = false;
  return gen.frame;
}
GeneratorType.tp_iter = (o) => incref(o);
GeneratorType.tp_iternext = (o) => {
  const gen = o as PyGenerator;
  const frame = enterable(gen);
  if (frame === null) return null;
  frame.localsplus[frame.stackTop++] = incref(None);
  frame.stopIsEnd = true;
  return enter(gen, frame);
};
