// The frame of a running Python function: plain data. CPython 3.13: Include/internal/pycore_frame.h (_PyInterpreterFrame),
// Python/frame.c, Objects/frameobject.c (the frame object that Python sees: `frame-object.ts`).
//
// Invariant: `localsplus[i]` owns what it holds: locals, cells and free variables first, then the value stack up to `stackTop`.

import { decref, decrefAll, xdecref, type PyObject } from './object.ts';
import type { AnyFrame } from './suspend.ts';
import type { PyCode } from './code.ts';
import type { PyDict } from './dict.ts';
import type { PyBaseException } from './exceptions.ts';
import type { PyFrameObject } from './frame-object.ts';
import type { PyGenerator } from './generator.ts';

/** What the frame below does with the result of the one above it. The opcode that pushed the frame says so. */
export const PUSH = 0;
export const DISCARD = 1;
/** FOR_ITER: null ends the loop, anything else is pushed. */
export const FOR_ITER_NEXT = 2;
/** SEND: `sendTarget` after the value of StopIteration or `return`, the yielded value otherwise. */
export const SEND_VALUE = 3;
/** The result of `__init__`: must be None; `initSelf` is pushed instead. */
export const INIT = 4;
/** A host boolean: pushed as True or False. */
export const PUSH_BOOL = 5;
/** Nothing follows: the result is the thread's. */
export const THREAD_END = 6;
/** LOAD_ATTR before a call: the result, and a null above it. */
export const PUSH_METHOD = 7;
/** UNPACK_SEQUENCE: a host array of items; the last one goes deepest. */
export const PUSH_UNPACKED = 8;

export class Frame {
  previous: AnyFrame | null = null;
  declare readonly code: PyCode;
  /** Index of the next instruction. `instr_ptr` in units of real instructions. */
  pc = 0;
  declare readonly localsplus: (PyObject | null)[];
  /** Index of the first free stack slot in `localsplus`. */
  declare stackTop: number;
  /** Owned by the function, by the frame if it has none. */
  declare readonly globals: PyDict;
  /** Borrowed from the interpreter or the globals. */
  declare readonly builtins: PyDict;
  /** Namespace of module and class bodies, owned; null in functions. */
  declare locals: PyObject | null;
  /** The function, owned; null for modules. */
  declare readonly func: PyObject | null;
  /** How the frame below goes on: PUSH ... */
  completion = PUSH;
  /** StopIteration from this frame means: the iteration is over (the caller was `tp_iternext`). */
  stopIsEnd = false;
  /** For completion INIT, owned. */
  initSelf: PyObject | null = null;
  /** The generator whose frame this is; owned while the frame is on a chain. */
  generator: PyGenerator | null = null;
  /** `generator.throw`: raised as soon as the frame is entered. Owned. */
  pendingThrow: PyBaseException | null = null;
  /** What Python sees of it, if it ever looked. Owned until that object owns the frame. */
  frameObject: PyFrameObject | null = null;
  /** Values on top of the stack that the suspended instruction still needs; they are dropped when its result arrives. */
  operands = 0;
  /** Arguments that whoever called it has in a tuple until it is done (objects/suspend.ts, holdArguments). Owned. */
  held: PyObject[] | null = null;
  /** RERAISE: where the exception was raised first; there the frame stands when it ends by it. -1: nowhere else. */
  raisedAt = -1;
  /** Line of the last `line` event. */
  tracedLine = -1;
  /** sys.monitoring: the instruction before, since when it counts, the native that it calls with its first argument (owned). */
  watchedPc = -1;
  watchedEpoch = -1;
  pendingCall: PyObject[] | null = null;
  /** Where a Python function that was called without leaving the loop has come back to. */
  landedAt = -1;
  /** sys.settrace: the StopIteration that a FOR_ITER or SEND took as an end (owned), and where. It is told before the next instruction. */
  swallowed: PyBaseException | null = null;
  swallowedPc = 0;
  /** The last FOR_ITER came to the end of a generator. */
  endedGenerator = false;

  constructor(
    code: PyCode,
    globals: PyDict,
    builtins: PyDict,
    locals: PyObject | null,
    func: PyObject | null,
    localsplus: (PyObject | null)[],
  ) {
    this.code = code;
    this.globals = globals;
    this.builtins = builtins;
    this.locals = locals;
    this.func = func;
    this.localsplus = localsplus;
    this.stackTop = code.localsplusNames.length;
    code.refcnt++;
    // The function owns them (f_globals is borrowed); the frame of a module or a class body has none.
    if (func === null) globals.refcnt++;
    if (locals !== null) locals.refcnt++;
    if (func !== null) func.refcnt++;
  }

  /** Line it stands at: of the instruction before `pc`, which is the one that runs. */
  get line(): number {
    const lines = this.code.executable.lines;
    return lines[Math.max(this.pc - 1, 0)] ?? -1;
  }
}

/** Words for variables and stack of a frame (`_PyFrame_NumSlotsForCodeObject`). */
export function frameSlots(code: PyCode): number {
  return code.localsplusNames.length + code.unit.stacksize;
}

/** Drops everything a finished frame holds (`_PyFrame_ClearExceptCode` and the code); `below`: what it stood on. */
export function clearFrame(frame: Frame, below: AnyFrame | null = null): void {
  const object = frame.frameObject;
  if (object !== null && object.refcnt > 1) {
    // Python still looks at it (a traceback does): it takes the locals along, as take_ownership does.
    // The frame goes on pointing at it, without owning it.
    object.takeOver(below);
    decref(object);
    dropHeld(frame);
    return;
  }
  frame.frameObject = null;
  dropFrame(frame);
  if (object !== null) decref(object);
}

/** _PyFrame_Traverse: what `frame` itself owns. */
export function traverseFrame(frame: Frame, visit: (child: PyObject) => void): void {
  if (frame.frameObject !== null && !frame.frameObject.ownsFrame) visit(frame.frameObject);
  if (frame.locals !== null) visit(frame.locals);
  if (frame.func === null) visit(frame.globals);
  else visit(frame.func);
  visit(frame.code);
  const values = frame.localsplus;
  for (let i = 0; i < frame.stackTop; i++) {
    const value = values[i];
    if (value) visit(value);
  }
  if (frame.initSelf !== null) visit(frame.initSelf);
  if (frame.swallowed !== null) visit(frame.swallowed);
  if (frame.pendingThrow !== null) visit(frame.pendingThrow);
}

/** Gives back all references of `frame` itself. */
export function dropFrame(frame: Frame): void {
  const values = frame.localsplus;
  for (let i = 0; i < frame.stackTop; i++) {
    const value = values[i];
    if (value !== null && value !== undefined) {
      values[i] = null;
      decref(value);
    }
  }
  frame.stackTop = 0;
  xdecref(frame.locals);
  frame.locals = null;
  dropHeld(frame);
  xdecref(frame.initSelf);
  frame.initSelf = null;
  xdecref(frame.swallowed);
  frame.swallowed = null;
  if (frame.pendingCall !== null) {
    for (const o of frame.pendingCall) decref(o);
    frame.pendingCall = null;
  }
  if (frame.func === null) decref(frame.globals);
  xdecref(frame.func);
  decref(frame.code);
}

/** What the stack of the caller held: the call is over. */
export function dropHeld(frame: Frame): void {
  const { held } = frame;
  if (held === null) return;
  frame.held = null;
  decrefAll(held);
}
