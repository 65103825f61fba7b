// What translated functions call where generators, `with` and exceptions change the frame on top.
// CPython 3.13 Python/bytecodes.c (FOR_ITER_GEN, SEND_GEN, YIELD_VALUE, BEFORE_WITH, RERAISE).

import { Frame, PUSH, SEND_VALUE } from '../../objects/frame.ts';
import { CoroutineType, GeneratorType, PyGenerator } from '../../objects/generator.ts';
import { PyInt } from '../../objects/int.ts';
import { decref, type PyObject } from '../../objects/object.ts';
import { SUSPENDED } from '../../objects/suspend.ts';
import { RUN, unwind, type Next } from '../drive.ts';
import { asRaised, enterManager } from '../ops/exceptions.ts';
import {
  consumed,
  enterGeneratorFrame,
  generatorTooDeep,
  leaveYielding,
  resumeFrame,
  send,
  yieldValue,
} from '../ops/generators.ts';
import type { ThreadState } from '../thread-state.ts';
import { DONE, finish, JUMPED } from './runtime.ts';

/** FOR_ITER over a suspended generator. */
export function resumeGenerator(ts: ThreadState, frame: Frame, gen: any): Next {
  enterGeneratorFrame(ts, gen, frame);
  return ++ts.depth > ts.interp.recursionLimit ? generatorTooDeep(ts) : RUN;
}

/** YIELD_VALUE of the top of the stack. Negative: the generator goes on at once. */
export function yieldTo(ts: ThreadState, frame: Frame, forIter: number): number {
  const below = frame.previous;
  if (!(below instanceof Frame) && consumed(frame)) return DONE;
  const stack = frame.localsplus;
  const value = stack[--frame.stackTop]!;
  stack[frame.stackTop] = null;
  const { completion } = frame;
  if (below instanceof Frame && (completion === forIter || completion === SEND_VALUE)) {
    leaveYielding(ts, frame);
    below.localsplus[below.stackTop++] = value;
    return RUN;
  }
  return yieldValue(ts, frame, value);
}

/** SEND. Negative: an answer without another frame; JUMPED: the last one. */
export function sendTo(ts: ThreadState, frame: Frame, end: number): number {
  const { localsplus: stack, stackTop: sp } = frame;
  const receiver = stack[sp - 2]!;
  const value = stack[sp - 1]!;
  const { type } = receiver;
  if (type === GeneratorType || type === CoroutineType) {
    const gen = receiver as PyGenerator;
    if (gen.state === 'suspended' || gen.state === 'created') {
      stack[sp - 1] = null;
      frame.stackTop = sp - 1;
      resumeFrame(ts, gen, frame, value, SEND_VALUE);
      return ++ts.depth > ts.interp.recursionLimit ? generatorTooDeep(ts) : RUN;
    }
  }
  const sent = send(ts, frame, receiver, value);
  if (sent === SUSPENDED)
    return finish(ts, frame, SUSPENDED, 1, SEND_VALUE, receiver instanceof PyGenerator);
  stack[sp - 1] = sent.value;
  decref(value);
  if (!sent.finished) return DONE;
  frame.pc = end;
  return JUMPED;
}

/** END_SEND. */
export function endSend(frame: Frame): void {
  const stack = frame.localsplus;
  const sp = --frame.stackTop;
  const receiver = stack[sp - 1]!;
  stack[sp - 1] = stack[sp]!;
  stack[sp] = null;
  decref(receiver);
}

/** BEFORE_WITH: the stack is [exit, enter] during the call, which leaves [exit, result]. */
export function enterWith(ts: ThreadState, frame: Frame): number {
  const at = frame.stackTop++ - 1;
  return finish(ts, frame, enterManager(frame.localsplus, at, false), 1, PUSH);
}

/** RERAISE. */
export function reraise(ts: ThreadState, frame: Frame, arg: number): Next {
  const stack = frame.localsplus;
  const exception = stack[--frame.stackTop]!;
  stack[frame.stackTop] = null;
  const lasti: PyObject | null = arg > 0 ? stack[frame.stackTop - arg]! : null;
  if (lasti instanceof PyInt) frame.raisedAt = Number(lasti.value);
  return unwind(ts, asRaised(exception), false);
}
