// `frame.f_lineno = n` in a trace function: where the frame goes on, and what it must drop from its stack for that.
// CPython 3.13 Objects/frameobject.c (frame_setlineno, mark_stacks, compatible_stack, explain_incompatible_stack, marklines).
//
// A stack is a number whose octal digits say what kind of value lies there, the top one last; 0 is empty.

import type { Executable } from '../bytecode/executable.ts';
import * as op from '../bytecode/generated/opcodes.ts';
import { decodeLocations } from '../bytecode/locations-table.ts';
import { stackEffect } from '../compiler/opcode-properties.ts';
import type { Frame } from '../objects/frame.ts';
import type { PyFrameObject } from '../objects/frame-object.ts';
import { IntType, type PyInt } from '../objects/int.ts';
import { xdecref, type PyObject } from '../objects/object.ts';
import { raise } from '../objects/raise.ts';
import { newNone, None } from '../objects/singletons.ts';
import { suspendSteps, type Steps, type Suspended } from '../objects/suspend.ts';
import { warningSteps } from '../objects/warn-door.ts';
import { currentThread } from '../vm/current.ts';

const ITERATOR = 1n;
const EXCEPT = 2n;
const OBJECT = 3n;
const NULL = 4n;
const LASTI = 5n;
const UNINITIALIZED = -1n;
const OVERFLOWED = -2n;
const EMPTY = 0n;

const push = (stack: bigint, kind: bigint): bigint =>
  stack < 0n || stack >= 1n << 60n ? OVERFLOWED : (stack << 3n) | kind;
const pop = (stack: bigint): bigint => stack >> 3n;
const top = (stack: bigint): bigint => stack & 7n;
const peek = (stack: bigint, n: number): bigint => (stack >> BigInt(3 * (n - 1))) & 7n;

function swap(stack: bigint, n: number): bigint {
  const [a, b] = [peek(stack, 1), peek(stack, n)];
  const shift = BigInt(3 * (n - 1));
  const cleared = stack & ~(7n | (7n << shift));
  return cleared | b | (a << shift);
}

function popToLevel(stack: bigint, level: number): bigint {
  let depth = 0;
  for (let s = stack; s > 0n; s = pop(s)) depth++;
  let result = stack;
  for (; depth > level; depth--) result = pop(result);
  return result;
}

/** The stack after instruction `i` where it falls through; undefined where it does not. Jumps are noted in `stacks`. */
function after(executable: Executable, stacks: bigint[], i: number): bigint | undefined {
  const { ops, args } = executable;
  const arg = args[i]!;
  const stack = stacks[i]!;
  switch (ops[i]!) {
    case op.POP_JUMP_IF_FALSE:
    case op.POP_JUMP_IF_TRUE:
    case op.POP_JUMP_IF_NONE:
    case op.POP_JUMP_IF_NOT_NONE:
      return (stacks[arg] = pop(stack));
    case op.SEND:
      return (stacks[arg] = stack);
    case op.JUMP_FORWARD:
    case op.JUMP_BACKWARD:
    case op.JUMP_BACKWARD_NO_INTERRUPT:
      stacks[arg] = stack;
      return undefined;
    case op.RETURN_VALUE:
    case op.RETURN_CONST:
    case op.RAISE_VARARGS:
    case op.RERAISE:
      return undefined;
    case op.GET_ITER:
    case op.GET_AITER:
      return push(pop(stack), ITERATOR);
    case op.FOR_ITER:
      return (stacks[arg] = push(stack, OBJECT));
    case op.END_ASYNC_FOR:
      return pop(pop(stack));
    case op.PUSH_EXC_INFO:
      return push(stack, EXCEPT);
    case op.POP_EXCEPT:
      return pop(stack);
    case op.PUSH_NULL:
      return push(stack, NULL);
    case op.LOAD_GLOBAL:
      return (arg & 1) !== 0 ? push(push(stack, OBJECT), NULL) : push(stack, OBJECT);
    case op.LOAD_ATTR:
      return (arg & 1) !== 0 ? push(push(pop(stack), OBJECT), NULL) : stack;
    case op.SWAP:
      return swap(stack, arg);
    case op.COPY:
      return push(stack, peek(stack, arg));
    default:
      return byEffect(stack, ops[i]!, arg);
  }
}

function byEffect(stack: bigint, code: number, arg: number): bigint {
  let result = stack;
  const delta = Math.max(stackEffect(code, arg, false), stackEffect(code, arg, true));
  for (let n = delta; n < 0; n++) result = pop(result);
  for (let n = delta; n > 0; n--) result = push(result, OBJECT);
  return result;
}

/** mark_stacks: by instruction. */
function markStacks(frame: Frame): bigint[] {
  const { executable } = frame.code;
  const { ops, args, handlers, handlerTarget, handlerDepth, handlerLasti } = executable;
  const stacks = new Array<bigint>(ops.length + 1).fill(UNINITIALIZED);
  // What RETURN_GENERATOR leaves is by its effect.
  stacks[0] = EMPTY;
  for (let again = true; again;) {
    again = false;
    for (let i = 0; i < ops.length; i++) {
      if (stacks[i] === UNINITIALIZED) continue;
      const target = args[i]!;
      const isBackward = ops[i] === op.JUMP_BACKWARD || ops[i] === op.JUMP_BACKWARD_NO_INTERRUPT;
      if (isBackward && target < i && stacks[target] === UNINITIALIZED) again = true;
      const next = after(executable, stacks, i);
      if (next !== undefined) stacks[i + 1] = next;
    }
    handlerTarget.forEach((handler, number) => {
      const start = handlers.indexOf(number);
      if (start < 0 || stacks[start] === UNINITIALIZED || stacks[handler] !== UNINITIALIZED) return;
      let stack = popToLevel(stacks[start]!, handlerDepth[number]!);
      if (handlerLasti[number] === 1) stack = push(stack, LASTI);
      stacks[handler] = push(stack, EXCEPT);
      again = true;
    });
  }
  return stacks;
}

function isCompatible(from: bigint, to: bigint): boolean {
  if (from < 0n || to < 0n) return false;
  let [a, b] = [from, to];
  while (a > b) a = pop(a);
  for (; a > 0n; a = pop(a), b = pop(b)) {
    const [have, need] = [top(a), top(b)];
    if (need === 0n) return false;
    if (need === OBJECT ? have === NULL : need !== NULL && have !== need) return false;
  }
  return b === EMPTY;
}

function explain(to: bigint): string {
  if (to === OVERFLOWED) return 'stack is too deep to analyze';
  if (to === UNINITIALIZED || top(to) === EXCEPT)
    return "can't jump into an 'except' block as there's no exception";
  if (top(to) === LASTI) return "can't jump into a re-raising block, as there's no location";
  return top(to) === ITERATOR ? "can't jump into the body of a for loop" : 'incompatible stacks';
}

/** marklines: by instruction, the line that begins there; -1 for none. */
function markLines({ code, offsets }: Executable): number[] {
  const lines = new Array<number>(offsets.length).fill(-1);
  let unit = 0;
  let index = 0;
  let last = -1;
  for (const run of decodeLocations(code.linetable, code.firstlineno)) {
    while (index < offsets.length && offsets[index]! < 2 * unit) index++;
    // An instruction with EXTENDED_ARG is entered at its prefix.
    if (run.lineno !== last && run.lineno !== -1 && index < offsets.length) {
      lines[index] = run.lineno;
      last = run.lineno;
    }
    unit += run.units;
  }
  return lines;
}

const CALL_EVENTS = new Set(['PY_START', 'PY_THROW']);
/** CPython allows PY_YIELD, too: the value is yielded and the jump waits until the generator goes on. Here it is refused. */
const ALLOWED = new Set(['LINE', 'PY_RESUME', 'JUMP']);

function checkEvent(event: string | null): void {
  if (event === null) raise('ValueError', 'f_lineno can only be set in a trace function');
  if (CALL_EVENTS.has(event))
    raise('ValueError', "can't jump from the 'call' trace event of a new frame");
  if (event === 'CALL' || event === 'C_RETURN') raise('ValueError', "can't jump during a call");
  if (!ALLOWED.has(event)) raise('ValueError', "can only jump from a 'line' trace event");
}

/** The instruction to go on with. ValueError if there is none that the stack fits. */
function findTarget(frame: Frame, wanted: number): { at: number; from: bigint; to: bigint } {
  const { executable } = frame.code;
  if (wanted < executable.code.firstlineno)
    raise('ValueError', `line ${wanted} comes before the current code block`);
  const lines = markLines(executable);
  const line = lines.reduce((best, l) => (l < best && l >= wanted ? l : best), Infinity);
  if (line === Infinity) raise('ValueError', `line ${wanted} comes after the current code block`);
  const stacks = markStacks(frame);
  const from = stacks[Math.max(frame.pc - 1, 0)]!;
  let [best, at] = [OVERFLOWED, -1];
  let message = 'cannot find bytecode for specified line';
  lines.forEach((l, i) => {
    if (l !== line) return;
    const to = stacks[i]!;
    if (isCompatible(from, to)) {
      if (to > best) [best, at] = [to, i];
    } else if (at < 0) {
      if (from === OVERFLOWED) message = 'stack to deep to analyze';
      else message = from === UNINITIALIZED ? "can't jump from unreachable code" : explain(to);
    }
  });
  if (at < 0) raise('ValueError', message);
  return { at, from, to: best };
}

/** frame_setlineno. */
export function setLineNumber(o: PyFrameObject, value: PyObject | null): void | Suspended {
  if (value === null) raise('AttributeError', 'cannot delete attribute');
  if (value.type !== IntType) raise('ValueError', 'lineno must be an integer');
  const { frame } = o;
  checkEvent(currentThread.whatEvent);
  const wanted = Number((value as PyInt).value);
  if (!(Math.abs(wanted) <= 0x7fff_ffff)) raise('ValueError', 'lineno out of range');
  const target = findTarget(frame, wanted);
  return suspendSteps(jumpSteps(frame, target), [o]);
}

function* jumpSteps(frame: Frame, target: { at: number; from: bigint; to: bigint }): Steps<void> {
  const count = frame.code.localsplusNames.length;
  let unbound = 0;
  for (let i = 0; i < count; i++) if (!frame.localsplus[i]) unbound++;
  if (unbound > 0) {
    const plural = unbound === 1 ? '' : 's';
    yield* warningSteps('RuntimeWarning', `assigning None to ${unbound} unbound local${plural}`, 0);
    for (let i = 0; i < count; i++) frame.localsplus[i] ??= newNone();
  }
  const ts = currentThread;
  for (let stack = target.from; stack > target.to; stack = pop(stack)) {
    const value = frame.localsplus[--frame.stackTop] ?? null;
    frame.localsplus[frame.stackTop] = null;
    if (top(stack) !== EXCEPT) xdecref(value);
    else {
      // The exception that was handled before comes back.
      const handled = ts.excInfo.value;
      ts.excInfo.value = value === None ? null : value;
      xdecref(handled);
    }
  }
  // The instruction that is due next; its line is not told again.
  frame.pc = target.at + 1;
  frame.tracedLine = frame.code.executable.lines[target.at]!;
  frame.watchedPc = target.at;
  ts.toldAt = null;
}
