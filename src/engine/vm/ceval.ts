// The eval loop. CPython 3.13 Python/bytecodes.c, Python/ceval.c; internals/eval-loop.md explains it.
//
// One function runs a thread until its fuel is spent, it blocks, or it ends, and says which. It never calls itself: calls of Python functions
// push a frame, natives that need Python leave it pending (objects/suspend.ts), and both are picked up here.
//
// A case either does its work and continues, or leaves `result` and `inputs` to the tail, which drops the operands and pushes the result:
// operands stay on the stack until the work is done, so that unwinding finds and drops them when it fails.

import { longer } from '../objects/int-arithmetic.ts';
import { EngineBug } from '../base/assert.ts';
import * as op from '../bytecode/generated/opcodes.ts';
import {
  binaryOp,
  contains,
  delItem,
  getItem,
  invert,
  negative,
  setItem,
} from '../objects/abstract.ts';
import { notIterable } from '../objects/iterate.ts';
import { setAttr } from '../objects/attributes.ts';
import { PyCell } from '../objects/cell.ts';
import { richCompare } from '../objects/compare.ts';
import {
  DISCARD,
  FOR_ITER_NEXT,
  Frame,
  INIT,
  PUSH,
  PUSH_BOOL,
  PUSH_METHOD,
  PUSH_UNPACKED,
  SEND_VALUE,
} from '../objects/frame.ts';
import { newFunctionFrame, PyFunction, PyMethod, takeArguments } from '../objects/function.ts';
import { PyGenerator } from '../objects/generator.ts';
import { FloatType, PyFloat } from '../objects/float.ts';
import { IntType, newInt, PyInt } from '../objects/int.ts';
import { newList, type PyList } from '../objects/list.ts';
import { newSlice } from '../objects/slice.ts';
import { dealloc, decref, incref, type CompareOp, type PyObject } from '../objects/object.ts';
import { superMethod } from '../objects/super.ts';
import { False, newBool, None, True } from '../objects/singletons.ts';
import { SUSPENDED } from '../objects/suspend.ts';
import { PyStr } from '../objects/str.ts';
import { newTuple } from '../objects/tuple.ts';
import { isTrue } from '../objects/truth.ts';
import { setCurrentThread } from './current.ts';
import type { BLOCKED, FINISHED, OUT_OF_FUEL } from './drive.ts';
import { dropOperands, endOrItem, enterPending, popFrame, RUN, unwind } from './drive.ts';
import { INTERPRET, isHot, runTranslated, tiersApply } from './jit/jit.ts';
import { exhausted } from './eval-breaker.ts';
import {
  touchAttribute,
  touchCell,
  touchContainer,
  touchDeletion,
  touchGenerator,
  touchGlobal,
  touchItem,
  touchIterator,
  touchMembership,
  touchOperands,
  touchShape,
} from './ops/access.ts';
import {
  floatArithmetic,
  invertLater,
  quickArithmetic,
  quickCompare,
  toBool,
} from './ops/arithmetic.ts';
import {
  attributeCache,
  inInstance,
  loadAttribute,
  storeAttribute,
} from './ops/attribute-cache.ts';
import { loadSuperAttr } from './ops/attributes.ts';
import { quickSlice, quickStoreSlice } from './ops/slices.ts';
import {
  buildConstKeyMap,
  buildMap,
  buildSet,
  buildSlice,
  buildString,
  convertValue,
  dictMerge,
  dictUpdate,
  formatSimple,
  formatWithSpec,
  listExtend,
  mapAdd,
  setAdd,
  setUpdate,
  unpack,
} from './ops/build.ts';
import {
  INSTANCE_ENTERED,
  call,
  callFunctionEx,
  handOver,
  inlinesCall,
  unpackMethod,
  keywordNames,
  recursionError,
} from './ops/calls.ts';
import {
  asRaised,
  enterManager,
  checkEgMatch,
  checkExcMatch,
  cleanupThrow,
  endAsyncFor,
  raiseVarargs,
  withExceptStart,
} from './ops/exceptions.ts';
import {
  intrinsic1,
  intrinsic2,
  loadAssertionError,
  loadBuildClass,
  makeFunction,
  setFunctionAttribute,
} from './ops/functions.ts';
import {
  getAiter,
  getAnext,
  getAwaitable,
  enterGeneratorFrame,
  generatorTooDeep,
  getYieldFromIter,
  leaveYielding,
  returnGenerator,
  returnValue,
  send,
  yieldValue,
} from './ops/generators.ts';
import { importFrom, importName } from './ops/imports.ts';
import { loopIter, quickItem, quickNext, quickStore } from './ops/quick-items.ts';
import { getLen, isMapping, isMatchSequence, matchClass, matchKeys } from './ops/match.ts';
import {
  copyFreeVars,
  deleteName,
  loadFromDictOrDeref,
  loadFromDictOrGlobals,
  loadGlobal,
  loadGlobalSlowly,
  loadLocals,
  loadName,
  setupAnnotations,
  storeName,
  unboundDeref,
  unboundLocal,
} from './ops/names.ts';
import { NB_INPLACE_ADD, appendsToLocal, takesItemOperands, takesOwner } from './ops/specialize.ts';
import { startTracing } from './tracing.ts';
import type { ThreadState } from './thread-state.ts';

export type Stop = typeof OUT_OF_FUEL | typeof BLOCKED | typeof FINISHED;

/** Runs `ts` until it stops. Before: `ts.top` is a Python frame, `ts.fuel` says for how many bytecodes. */
export function evaluate(ts: ThreadState): Stop {
  setCurrentThread(ts);
  startTracing(ts);
  for (;;) {
    let next = runTranslated(ts);
    if (next === INTERPRET) next = runFrames(ts);
    if (next !== RUN) return next as Stop;
  }
}

/** Runs the frames of `ts` until it must stop, or RUN to start over with the frame that is on top now. */
function runFrames(ts: ThreadState): Stop | typeof RUN {
  let frame = ts.top as Frame;
  let stack = frame.localsplus;
  let executable = frame.code.executable;
  let code = executable.ops;
  let args = executable.args;
  let pc = frame.pc;
  let sp = frame.stackTop;
  let inputs: number;
  let completion: number;
  let result: any;
  /** The frame that is pending has taken the operands: they are not on the stack while it runs. */
  let moved = false;
  const tiered = tiersApply(ts);
  const first = pc;
  const entered = frame;
  try {
    for (;;) {
      if (--ts.fuel < 0) {
        frame.pc = pc;
        frame.stackTop = sp;
        const why = exhausted(ts);
        if (why !== RUN) return why;
        if (ts.top !== frame || frame.pc !== pc) return RUN;
        if (ts.stepping) {
          ts.stepping = false;
          ts.fuel++;
          return RUN;
        }
      }
      const arg = args[pc]!;
      completion = PUSH;
      switch (code[pc++]) {
        case op.NOP:
          continue;
        case op.RESUME:
          if (tiered && isHot(frame.code) && !(frame === entered && pc === first + 1)) {
            // The other tier pays for it.
            ts.fuel++;
            frame.pc = pc - 1;
            frame.stackTop = sp;
            return RUN;
          }
          continue;
        case op.LOAD_FAST: {
          const value = stack[arg]!;
          value.refcnt++;
          stack[sp++] = value;
          continue;
        }
        case op.LOAD_FAST_LOAD_FAST: {
          const first = stack[arg >> 4]!;
          const second = stack[arg & 15]!;
          first.refcnt++;
          second.refcnt++;
          stack[sp++] = first;
          stack[sp++] = second;
          continue;
        }
        case op.LOAD_FAST_CHECK: {
          const value = stack[arg]!;
          if (value === null) unboundLocal(frame, arg);
          value.refcnt++;
          stack[sp++] = value;
          continue;
        }
        case op.LOAD_FAST_AND_CLEAR:
          stack[sp++] = stack[arg]!;
          stack[arg] = null;
          continue;
        case op.LOAD_CONST: {
          const value = frame.code.consts[arg]!;
          value.refcnt++;
          stack[sp++] = value;
          continue;
        }
        case op.STORE_FAST: {
          const old = stack[arg]!;
          stack[arg] = stack[--sp]!;
          stack[sp] = null;
          if (old !== null && --old.refcnt === 0) dealloc(old);
          continue;
        }
        case op.STORE_FAST_LOAD_FAST: {
          const old = stack[arg >> 4]!;
          stack[arg >> 4] = stack[--sp]!;
          stack[sp] = null;
          const value = stack[arg & 15]!;
          value.refcnt++;
          stack[sp++] = value;
          if (old !== null && --old.refcnt === 0) dealloc(old);
          continue;
        }
        case op.STORE_FAST_STORE_FAST: {
          const old1 = stack[arg >> 4]!;
          stack[arg >> 4] = stack[--sp]!;
          stack[sp] = null;
          const old2 = stack[arg & 15]!;
          stack[arg & 15] = stack[--sp]!;
          stack[sp] = null;
          if (old1 !== null && --old1.refcnt === 0) dealloc(old1);
          if (old2 !== null && --old2.refcnt === 0) dealloc(old2);
          continue;
        }
        case op.DELETE_FAST: {
          const old = stack[arg]!;
          if (old === null) unboundLocal(frame, arg);
          stack[arg] = null;
          decref(old);
          continue;
        }
        case op.POP_TOP: {
          const value = stack[--sp]!;
          stack[sp] = null;
          if (value !== null && --value.refcnt === 0) dealloc(value);
          continue;
        }
        case op.PUSH_NULL:
          stack[sp++] = null;
          continue;
        case op.COPY: {
          const value = stack[sp - arg]!;
          if (value !== null) value.refcnt++;
          stack[sp++] = value;
          continue;
        }
        case op.SWAP: {
          const top = stack[sp - 1]!;
          stack[sp - 1] = stack[sp - arg]!;
          stack[sp - arg] = top;
          continue;
        }

        // ---- numbers, comparisons, truth ----
        case op.BINARY_OP: {
          const a = stack[sp - 2]!;
          const b = stack[sp - 1]!;
          if (a instanceof PyInt) {
            if (b instanceof PyInt && a.type === IntType && b.type === IntType) {
              const value = quickArithmetic(arg, a.value, b.value);
              if (Number.isSafeInteger(value) && !Object.is(value, -0)) {
                stack[--sp] = null;
                stack[sp - 1] = newInt(value);
                if (--a.refcnt === 0) dealloc(a);
                if (--b.refcnt === 0) dealloc(b);
                continue;
              }
            }
          } else if (a instanceof PyFloat && b instanceof PyFloat) {
            const reused = floatArithmetic(arg, a, b);
            if (reused !== null) {
              stack[--sp] = null;
              stack[sp - 1] = reused;
              continue;
            }
          }
          if (a instanceof PyStr && b instanceof PyStr && code[pc] === op.STORE_FAST) {
            if (appendsToLocal(frame, pc, arg, a, b, stack[args[pc]!] ?? null)) {
              stack[--sp] = null;
              decref(b);
              continue;
            }
          }
          if (ts.log !== null) {
            frame.pc = pc;
            touchOperands(ts, a, b, arg >= NB_INPLACE_ADD);
          }
          result = binaryOp(arg, a, b);
          inputs = 2;
          break;
        }
        case op.COMPARE_OP: {
          const a = stack[sp - 2]!;
          const b = stack[sp - 1]!;
          if (
            (a instanceof PyInt &&
              b instanceof PyInt &&
              a.type === IntType &&
              b.type === IntType) ||
            (a instanceof PyFloat &&
              b instanceof PyFloat &&
              a.type === FloatType &&
              b.type === FloatType)
          ) {
            if (typeof a.value === 'bigint' && typeof b.value === 'bigint') longer(a.value);
            const answer = quickCompare(arg >> 5, a.value, b.value) ? True : False;
            answer.refcnt++;
            stack[--sp] = null;
            stack[sp - 1] = answer;
            if (--a.refcnt === 0) dealloc(a);
            if (--b.refcnt === 0) dealloc(b);
            continue;
          }
          if (ts.log !== null) {
            frame.pc = pc;
            touchOperands(ts, a, b, false);
          }
          result = richCompare(a, b, (arg >> 5) as CompareOp);
          if ((arg & 16) !== 0) result = toBool(result);
          inputs = 2;
          break;
        }
        case op.TO_BOOL: {
          const value = stack[sp - 1]!;
          if (value === True || value === False) continue;
          if (ts.log !== null) {
            frame.pc = pc;
            touchShape(ts, value, 'read');
          }
          result = isTrue(value);
          if (result !== SUSPENDED) result = newBool(result);
          inputs = 1;
          completion = PUSH_BOOL;
          break;
        }
        case op.UNARY_NOT: {
          const value = stack[sp - 1]!;
          const answer = value === True ? False : True;
          answer.refcnt++;
          stack[sp - 1] = answer;
          value.refcnt--;
          continue;
        }
        case op.UNARY_NEGATIVE:
          result = negative(stack[sp - 1]!);
          inputs = 1;
          break;
        case op.UNARY_INVERT:
          result = invert(stack[sp - 1]!);
          inputs = 1;
          break;
        case op.IS_OP:
          result = newBool((stack[sp - 2] === stack[sp - 1]) === (arg === 0));
          inputs = 2;
          break;
        case op.CONTAINS_OP: {
          if (ts.log !== null) {
            frame.pc = pc;
            touchMembership(ts, stack[sp - 1]!, stack[sp - 2]!);
          }
          const answer = contains(stack[sp - 1]!, stack[sp - 2]!);
          result = answer === SUSPENDED ? invertLater(arg) : newBool(answer === (arg === 0));
          inputs = 2;
          completion = PUSH_BOOL;
          break;
        }

        // ---- jumps ----
        case op.POP_JUMP_IF_FALSE: {
          const value = stack[--sp]!;
          stack[sp] = null;
          value.refcnt--;
          if (value === False) pc = arg;
          continue;
        }
        case op.POP_JUMP_IF_TRUE: {
          const value = stack[--sp]!;
          stack[sp] = null;
          value.refcnt--;
          if (value === True) pc = arg;
          continue;
        }
        case op.POP_JUMP_IF_NONE: {
          const value = stack[--sp]!;
          stack[sp] = null;
          if (value === None) pc = arg;
          if (--value.refcnt === 0) dealloc(value);
          continue;
        }
        case op.POP_JUMP_IF_NOT_NONE: {
          const value = stack[--sp]!;
          stack[sp] = null;
          if (value !== None) pc = arg;
          if (--value.refcnt === 0) dealloc(value);
          continue;
        }
        case op.JUMP_BACKWARD:
          pc = arg;
          if (tiered && isHot(frame.code)) {
            frame.pc = pc;
            frame.stackTop = sp;
            return RUN;
          }
          continue;
        case op.JUMP_FORWARD:
        case op.JUMP_BACKWARD_NO_INTERRUPT:
          pc = arg;
          continue;

        // ---- iteration ----
        case op.GET_ITER:
          if (ts.log !== null) {
            frame.pc = pc;
            touchShape(ts, stack[sp - 1]!, 'read');
          }
          result = loopIter(stack[sp - 1]!);
          inputs = 1;
          break;
        case op.FOR_ITER: {
          const iterator = stack[sp - 1]!;
          if (ts.log !== null) {
            frame.pc = pc;
            touchIterator(ts, iterator);
          }
          if (iterator instanceof PyGenerator && iterator.state === 'suspended') {
            // Into the generator's frame without leaving the loop; what it yields comes back through YIELD_VALUE.
            frame.pc = pc;
            frame.stackTop = sp;
            frame = enterGeneratorFrame(ts, iterator, frame);
            stack = frame.localsplus;
            executable = frame.code.executable;
            code = executable.ops;
            args = executable.args;
            pc = frame.pc;
            sp = frame.stackTop;
            if (++ts.depth > ts.interp.recursionLimit) return generatorTooDeep(ts);
            continue;
          }
          const quick = quickNext(iterator);
          if (quick !== undefined) {
            stack[sp++] = quick;
            continue;
          }
          const iternext = iterator.type.tp_iternext;
          if (iternext === null) notIterable(iterator);
          const item = iternext(iterator);
          if (item === SUSPENDED) {
            result = SUSPENDED;
            inputs = 0;
            completion = FOR_ITER_NEXT;
            break;
          }
          if (item !== null) {
            stack[sp++] = item;
            continue;
          }
          frame.pc = pc;
          frame.stackTop = sp;
          endOrItem(frame, null);
          pc = frame.pc;
          sp = frame.stackTop;
          continue;
        }
        case op.END_FOR: {
          const value = stack[--sp]!;
          stack[sp] = null;
          decref(value);
          continue;
        }
        case op.SEND: {
          const receiver = stack[sp - 2]!;
          const value = stack[sp - 1]!;
          frame.pc = pc;
          frame.stackTop = sp;
          const sent = send(ts, frame, receiver, value);
          if (sent === SUSPENDED) {
            result = SUSPENDED;
            inputs = 1;
            moved = receiver instanceof PyGenerator;
            completion = SEND_VALUE;
            break;
          }
          stack[sp - 1] = sent.value;
          decref(value);
          if (sent.finished) pc = arg;
          continue;
        }
        case op.END_SEND: {
          const value = stack[--sp]!;
          const receiver = stack[sp - 1]!;
          stack[sp] = null;
          stack[sp - 1] = value;
          decref(receiver);
          continue;
        }
        case op.YIELD_VALUE: {
          const value = stack[--sp]!;
          stack[sp] = null;
          frame.pc = pc;
          if (ts.log !== null) touchGenerator(ts, frame.generator!);
          frame.stackTop = sp;
          const below = frame.previous;
          if (below instanceof Frame && frame.completion === FOR_ITER_NEXT) {
            leaveYielding(ts, frame);
            frame = below;
            stack = frame.localsplus;
            executable = frame.code.executable;
            code = executable.ops;
            args = executable.args;
            pc = frame.pc;
            sp = frame.stackTop;
            stack[sp++] = value;
            if (tiered && frame.code.jit.translated !== null) {
              frame.stackTop = sp;
              return RUN;
            }
            continue;
          }
          const next = yieldValue(ts, frame, value);
          if (next !== RUN) return next;
          frame = ts.top as Frame;
          stack = frame.localsplus;
          executable = frame.code.executable;
          code = executable.ops;
          args = executable.args;
          pc = frame.pc;
          sp = frame.stackTop;
          continue;
        }
        case op.RETURN_GENERATOR: {
          frame.pc = pc;
          frame.stackTop = sp;
          const next = returnGenerator(ts, frame);
          if (next !== RUN) return next;
          frame = ts.top as Frame;
          stack = frame.localsplus;
          executable = frame.code.executable;
          code = executable.ops;
          args = executable.args;
          pc = frame.pc;
          sp = frame.stackTop;
          continue;
        }

        // ---- returning ----
        case op.RETURN_VALUE:
        case op.RETURN_CONST: {
          let value: PyObject;
          if (code[pc - 1] === op.RETURN_CONST) {
            value = frame.code.consts[arg]!;
            value.refcnt++;
          } else {
            value = stack[--sp]!;
            stack[sp] = null;
          }
          frame.pc = pc;
          frame.stackTop = sp;
          const below = frame.previous;
          const initialised = frame.completion === INIT && value === None;
          if (
            below instanceof Frame &&
            (frame.completion === PUSH || initialised) &&
            frame.generator === null
          ) {
            popFrame(ts, frame);
            frame = below;
            stack = frame.localsplus;
            executable = frame.code.executable;
            code = executable.ops;
            args = executable.args;
            pc = frame.pc;
            if (frame.operands > 0) dropOperands(frame);
            sp = frame.stackTop;
            if (initialised) value.refcnt--;
            else {
              stack[sp++] = value;
              frame.landedAt = pc;
            }
            if (tiered && frame.code.jit.translated !== null) {
              frame.stackTop = sp;
              return RUN;
            }
            continue;
          }
          const next = returnValue(ts, frame, value);
          if (next !== RUN) return next;
          frame = ts.top as Frame;
          stack = frame.localsplus;
          executable = frame.code.executable;
          code = executable.ops;
          args = executable.args;
          pc = frame.pc;
          sp = frame.stackTop;
          continue;
        }

        // ---- calls ----
        case op.CALL: {
          if (stack[sp - arg - 2] instanceof PyMethod) unpackMethod(stack, sp - arg - 2);
          const self = stack[sp - arg - 1]!;
          const callable = stack[sp - arg - 2]!;
          if (callable instanceof PyFunction && inlinesCall()) {
            frame.pc = pc;
            const count = self === null ? arg : arg + 1;
            let callee: Frame;
            if (callable.code.plainArguments === count) {
              callee = takeArguments(callable, stack, sp, count);
              sp -= arg + 2;
              if (self === null) stack[sp + 1] = null;
              stack[sp] = null;
            } else {
              callee = newFunctionFrame(callable, stack.slice(sp - count, sp) as PyObject[], null);
              for (let i = 0; i < count; i++) {
                const value = stack[--sp]!;
                stack[sp] = null;
                value.refcnt--;
              }
              if (self === null) stack[--sp] = null;
              stack[--sp] = null;
            }
            frame.stackTop = sp;
            if (--callable.refcnt === 0) dealloc(callable);
            callee.previous = frame;
            ts.top = callee;
            if (++ts.depth > ts.interp.recursionLimit) recursionError(ts, callee);
            frame = callee;
            stack = frame.localsplus;
            executable = frame.code.executable;
            code = executable.ops;
            args = executable.args;
            pc = 0;
            sp = frame.stackTop;
            continue;
          }
          frame.pc = pc;
          result = call(ts, callable, self, stack.slice(sp - arg, sp) as PyObject[], null);
          inputs = arg + 2;
          if (result === INSTANCE_ENTERED) {
            // The new instance takes the place of the callable; its `__init__` runs next.
            result = SUSPENDED;
            moved = true;
            completion = INIT;
          }
          break;
        }
        case op.CALL_KW: {
          const names = keywordNames(stack[sp - 1]!);
          frame.pc = pc;
          if (stack[sp - arg - 3] instanceof PyMethod) unpackMethod(stack, sp - arg - 3);
          const callable = stack[sp - arg - 3]!;
          result = call(
            ts,
            callable,
            stack[sp - arg - 2]!,
            stack.slice(sp - 1 - arg, sp - 1) as PyObject[],
            names,
          );
          inputs = arg + 3;
          if (result === INSTANCE_ENTERED) {
            result = SUSPENDED;
            moved = true;
            completion = INIT;
          } else if (callable instanceof PyFunction) moved = inlinesCall();
          break;
        }
        case op.CALL_FUNCTION_EX: {
          const keywords = (arg & 1) !== 0 ? stack[sp - 1]! : null;
          inputs = 3 + (arg & 1);
          frame.pc = pc;
          result = callFunctionEx(stack, sp - inputs, keywords);
          moved = stack[sp - inputs] instanceof PyFunction && inlinesCall();
          break;
        }
        case op.CALL_INTRINSIC_1:
          result = intrinsic1(frame, arg, stack[sp - 1]!);
          inputs = 1;
          break;
        case op.CALL_INTRINSIC_2:
          result = intrinsic2(arg, stack[sp - 2]!, stack[sp - 1]!);
          inputs = 2;
          break;

        // ---- names ----
        case op.LOAD_GLOBAL: {
          if (ts.log !== null) {
            frame.pc = pc;
            touchGlobal(ts, frame, arg >> 1);
          }
          const value = loadGlobal(frame, pc, arg >> 1);
          if (value === null) {
            frame.pc = pc;
            result = loadGlobalSlowly(frame, frame.code.names[arg >> 1]!);
            inputs = 0;
            if ((arg & 1) === 0) break;
            if (result === SUSPENDED) {
              completion = PUSH_METHOD;
              break;
            }
            stack[sp++] = result;
            stack[sp++] = null;
            continue;
          }
          value.refcnt++;
          stack[sp++] = value;
          if ((arg & 1) !== 0) stack[sp++] = null;
          continue;
        }
        case op.STORE_GLOBAL: {
          const value = stack[sp - 1]!;
          if (ts.log !== null) {
            frame.pc = pc;
            ts.log.touch(
              frame.globals,
              frame.code.names[arg]!.value,
              'write',
              frame.code.names[arg]!.value,
            );
          }
          frame.globals.setStr(frame.code.names[arg]!, value);
          stack[--sp] = null;
          decref(value);
          continue;
        }
        case op.LOAD_NAME:
          result = loadName(ts, frame, frame.code.names[arg]!);
          inputs = 0;
          break;
        case op.STORE_NAME:
          result = storeName(ts, frame, frame.code.names[arg]!, stack[sp - 1]!);
          inputs = 1;
          completion = DISCARD;
          break;
        case op.DELETE_NAME:
        case op.DELETE_GLOBAL:
          result = deleteName(ts, frame, frame.code.names[arg]!, code[pc - 1] === op.DELETE_GLOBAL);
          inputs = 0;
          completion = DISCARD;
          break;
        case op.LOAD_LOCALS:
          result = loadLocals(frame);
          inputs = 0;
          break;
        case op.LOAD_FROM_DICT_OR_GLOBALS:
          result = loadFromDictOrGlobals(frame, stack[sp - 1]!, frame.code.names[arg]!);
          inputs = 1;
          break;
        case op.LOAD_FROM_DICT_OR_DEREF:
          result = loadFromDictOrDeref(frame, stack[sp - 1]!, arg);
          inputs = 1;
          break;
        case op.MAKE_CELL:
          stack[arg] = new PyCell(stack[arg]!);
          continue;
        case op.COPY_FREE_VARS:
          copyFreeVars(frame, arg);
          continue;
        case op.LOAD_DEREF: {
          const cell = stack[arg] as PyCell;
          if (ts.log !== null) {
            frame.pc = pc;
            touchCell(ts, frame, arg, 'read');
          }
          const value = cell.contents;
          if (value === null) unboundDeref(frame, arg);
          value!.refcnt++;
          stack[sp++] = value;
          continue;
        }
        case op.STORE_DEREF: {
          const cell = stack[arg] as PyCell;
          if (ts.log !== null) {
            frame.pc = pc;
            touchCell(ts, frame, arg, 'write');
          }
          const old = cell.contents;
          cell.contents = stack[--sp]!;
          stack[sp] = null;
          if (old !== null) decref(old);
          continue;
        }
        case op.DELETE_DEREF: {
          if (ts.log !== null) {
            frame.pc = pc;
            touchCell(ts, frame, arg, 'write');
          }
          const cell = stack[arg] as PyCell;
          const old = cell.contents;
          if (old === null) unboundDeref(frame, arg);
          cell.contents = null;
          decref(old!);
          continue;
        }

        // ---- attributes and items ----
        case op.LOAD_ATTR: {
          const owner = stack[sp - 1]!;
          const name = frame.code.names[arg >> 1]!;
          if (ts.log !== null) {
            frame.pc = pc;
            touchAttribute(ts, owner, name, 'read');
          }
          const cache = attributeCache(frame, pc, owner, name);
          if ((arg & 1) !== 0) {
            if (cache.isMethod && !cache.isOpaque && inInstance(cache, owner, name) === null) {
              const method = cache.descr!;
              method.refcnt++;
              stack[sp - 1] = method;
              stack[sp++] = owner;
              continue;
            }
            result = loadAttribute(cache, owner, name);
            if (result === SUSPENDED) {
              // The result comes back alone; the completion pushes the null above it.
              inputs = 1;
              completion = PUSH_METHOD;
              break;
            }
            stack[sp - 1] = result;
            stack[sp++] = null;
            decref(owner);
            continue;
          }
          // A frame that is asked for its own line looks here.
          frame.pc = pc;
          result = loadAttribute(cache, owner, name);
          inputs = 1;
          if (result === SUSPENDED) moved = takesOwner(frame, pc, owner, name);
          break;
        }
        case op.LOAD_SUPER_ATTR:
          if ((arg & 1) !== 0) {
            const [globalSuper, cls, self] = [stack[sp - 3]!, stack[sp - 2]!, stack[sp - 1]!];
            const method = superMethod(globalSuper, cls, self, frame.code.names[arg >> 2]!);
            if (method !== null) {
              method.refcnt++;
              stack[sp - 3] = method;
              stack[sp - 2] = self;
              stack[--sp] = null;
              decref(globalSuper);
              decref(cls);
              continue;
            }
          }
          result = loadSuperAttr(frame, arg, stack[sp - 3]!, stack[sp - 2]!, stack[sp - 1]!);
          inputs = 3;
          if ((arg & 1) !== 0) completion = PUSH_METHOD;
          break;
        case op.STORE_ATTR: {
          const owner = stack[sp - 1]!;
          const name = frame.code.names[arg]!;
          if (ts.log !== null) {
            frame.pc = pc;
            touchAttribute(ts, owner, name, 'write');
          }
          result = storeAttribute(frame, pc, owner, name, stack[sp - 2]!)
            ? undefined
            : setAttr(owner, name, stack[sp - 2]!);
          inputs = 2;
          completion = DISCARD;
          break;
        }
        case op.DELETE_ATTR: {
          const owner = stack[sp - 1]!;
          if (ts.log !== null) {
            frame.pc = pc;
            touchAttribute(ts, owner, frame.code.names[arg]!, 'write');
          }
          result = setAttr(owner, frame.code.names[arg]!, null);
          inputs = 1;
          completion = DISCARD;
          break;
        }
        case op.BINARY_SUBSCR:
          if (ts.log !== null) {
            frame.pc = pc;
            touchItem(ts, stack[sp - 2]!, stack[sp - 1]!, 'read');
          }
          result = quickItem(stack[sp - 2]!, stack[sp - 1]!);
          if (result !== null) result.refcnt++;
          else result = getItem(stack[sp - 2]!, stack[sp - 1]!);
          inputs = 2;
          if (result === SUSPENDED) moved = takesItemOperands(frame, pc, stack[sp - 2]!);
          break;
        case op.STORE_SUBSCR:
          if (ts.log !== null) {
            frame.pc = pc;
            touchItem(ts, stack[sp - 2]!, stack[sp - 1]!, 'write');
          }
          result = quickStore(stack[sp - 2]!, stack[sp - 1]!, stack[sp - 3]!)
            ? undefined
            : setItem(stack[sp - 2]!, stack[sp - 1]!, stack[sp - 3]!);
          inputs = 3;
          completion = DISCARD;
          break;
        case op.DELETE_SUBSCR:
          if (ts.log !== null) {
            frame.pc = pc;
            touchDeletion(ts, stack[sp - 2]!, stack[sp - 1]!);
          }
          result = delItem(stack[sp - 2]!, stack[sp - 1]!);
          inputs = 2;
          completion = DISCARD;
          break;
        case op.BINARY_SLICE:
          if (ts.log !== null) {
            frame.pc = pc;
            touchContainer(ts, stack[sp - 3]!, 'read');
          }
          result = quickSlice(stack[sp - 3]!, stack[sp - 2]!, stack[sp - 1]!);
          if (result !== null) {
            inputs = 3;
            break;
          }
          // _PyBuildSlice_ConsumeRefs: the slice takes its parts from the stack.
          stack[sp - 2] = newSlice(stack[sp - 2]!, stack[sp - 1]!, incref(None));
          stack[--sp] = null;
          result = getItem(stack[sp - 2]!, stack[sp - 1]!);
          inputs = 2;
          break;
        case op.STORE_SLICE:
          if (ts.log !== null) {
            frame.pc = pc;
            touchContainer(ts, stack[sp - 3]!, 'write');
          }
          completion = DISCARD;
          if (quickStoreSlice(stack[sp - 4]!, stack[sp - 3]!, stack[sp - 2]!, stack[sp - 1]!)) {
            result = undefined;
            inputs = 4;
            break;
          }
          stack[sp - 2] = newSlice(stack[sp - 2]!, stack[sp - 1]!, incref(None));
          stack[--sp] = null;
          result = setItem(stack[sp - 2]!, stack[sp - 1]!, stack[sp - 3]!);
          inputs = 3;
          break;

        // ---- building ----
        case op.BUILD_TUPLE: {
          const items = stack.slice(sp - arg, sp) as PyObject[];
          for (let i = 0; i < arg; i++) stack[--sp] = null;
          stack[sp++] = newTuple(items);
          continue;
        }
        case op.BUILD_LIST: {
          const items = stack.slice(sp - arg, sp) as PyObject[];
          for (let i = 0; i < arg; i++) stack[--sp] = null;
          stack[sp++] = newList(items);
          continue;
        }
        case op.LIST_APPEND: {
          const value = stack[sp - 1]!;
          (stack[sp - 1 - arg] as PyList).append(value);
          stack[--sp] = null;
          value.refcnt--;
          continue;
        }
        case op.BUILD_STRING:
          result = buildString(stack, sp, arg);
          inputs = arg;
          break;
        case op.BUILD_MAP:
          result = buildMap(stack.slice(sp - 2 * arg, sp) as PyObject[]);
          inputs = 2 * arg;
          break;
        case op.BUILD_CONST_KEY_MAP:
          result = buildConstKeyMap(
            stack.slice(sp - arg - 1, sp - 1) as PyObject[],
            stack[sp - 1]!,
          );
          inputs = arg + 1;
          break;
        case op.BUILD_SET:
          result = buildSet(stack.slice(sp - arg, sp) as PyObject[]);
          inputs = arg;
          break;
        case op.BUILD_SLICE:
          result = buildSlice(stack.slice(sp - arg, sp) as PyObject[]);
          inputs = arg;
          break;
        case op.LIST_EXTEND:
          if (ts.log !== null) {
            frame.pc = pc;
            touchContainer(ts, stack[sp - 1]!, 'read');
          }
          result = listExtend(stack[sp - 1 - arg] as PyList, stack[sp - 1]!);
          inputs = 1;
          completion = DISCARD;
          break;
        case op.SET_ADD:
          result = setAdd(stack[sp - 1 - arg]!, stack[sp - 1]!);
          inputs = 1;
          completion = DISCARD;
          break;
        case op.SET_UPDATE:
          if (ts.log !== null) {
            frame.pc = pc;
            touchContainer(ts, stack[sp - 1]!, 'read');
          }
          result = setUpdate(stack[sp - 1 - arg]!, stack[sp - 1]!);
          inputs = 1;
          completion = DISCARD;
          break;
        case op.MAP_ADD:
          result = mapAdd(stack[sp - 2 - arg]!, stack[sp - 2]!, stack[sp - 1]!);
          inputs = 2;
          completion = DISCARD;
          break;
        case op.DICT_UPDATE:
          if (ts.log !== null) {
            frame.pc = pc;
            touchContainer(ts, stack[sp - 1]!, 'read');
          }
          result = dictUpdate(stack[sp - 1 - arg]!, stack[sp - 1]!);
          inputs = 1;
          completion = DISCARD;
          break;
        case op.DICT_MERGE:
          if (ts.log !== null) {
            frame.pc = pc;
            touchContainer(ts, stack[sp - 1]!, 'read');
          }
          result = dictMerge(stack[sp - 1 - arg]!, stack[sp - 1]!, stack[sp - 4 - arg]!);
          inputs = 1;
          completion = DISCARD;
          break;
        case op.FORMAT_SIMPLE:
          if (ts.log !== null) {
            frame.pc = pc;
            touchContainer(ts, stack[sp - 1]!, 'read');
          }
          result = formatSimple(stack[sp - 1]!);
          inputs = 1;
          break;
        case op.FORMAT_WITH_SPEC:
          if (ts.log !== null) {
            frame.pc = pc;
            touchContainer(ts, stack[sp - 2]!, 'read');
          }
          result = formatWithSpec(stack[sp - 2]!, stack[sp - 1]!);
          inputs = 2;
          break;
        case op.CONVERT_VALUE:
          result = convertValue(arg, stack[sp - 1]!);
          inputs = 1;
          break;
        case op.UNPACK_SEQUENCE:
        case op.UNPACK_EX: {
          frame.pc = pc;
          if (ts.log !== null) touchContainer(ts, stack[sp - 1]!, 'read');
          const starred = code[pc - 1] === op.UNPACK_EX;
          const items = unpack(stack[sp - 1]!, starred ? arg & 255 : arg, starred ? arg >> 8 : -1);
          if (items === SUSPENDED) {
            result = SUSPENDED;
            inputs = 1;
            completion = PUSH_UNPACKED;
            break;
          }
          const sequence = stack[--sp]!;
          for (let i = items.length - 1; i >= 0; i--) stack[sp++] = items[i]!;
          decref(sequence);
          continue;
        }

        // ---- functions and classes ----
        case op.MAKE_FUNCTION:
          result = makeFunction(frame, stack[sp - 1]!);
          inputs = 1;
          break;
        case op.SET_FUNCTION_ATTRIBUTE: {
          const attribute = stack[sp - 2]!;
          const func = stack[sp - 1]!;
          setFunctionAttribute(func as PyFunction, arg, attribute);
          stack[--sp] = null;
          stack[sp - 1] = func;
          continue;
        }
        case op.LOAD_BUILD_CLASS:
          result = loadBuildClass(frame);
          inputs = 0;
          break;
        case op.LOAD_ASSERTION_ERROR:
          result = loadAssertionError();
          inputs = 0;
          break;
        case op.SETUP_ANNOTATIONS:
          result = setupAnnotations(frame);
          inputs = 0;
          completion = DISCARD;
          break;

        // ---- with, exceptions ----
        case op.BEFORE_WITH:
        case op.BEFORE_ASYNC_WITH: {
          // The stack is [exit, enter] during the call, which leaves [exit, result]. A lock notes where it was taken.
          frame.pc = pc;
          result = enterManager(stack, sp - 1, code[pc - 1] === op.BEFORE_ASYNC_WITH);
          sp++;
          inputs = 1;
          break;
        }
        case op.WITH_EXCEPT_START:
          frame.pc = pc;
          result = withExceptStart(stack[sp - 4]!, stack[sp - 1]!);
          inputs = 0;
          break;
        case op.PUSH_EXC_INFO: {
          const exception = stack[sp - 1]!;
          const previous = ts.excInfo.value;
          stack[sp - 1] = previous ?? None;
          if (previous === null) None.refcnt++;
          ts.excInfo.value = exception;
          exception.refcnt++;
          stack[sp++] = exception;
          continue;
        }
        case op.POP_EXCEPT: {
          const previous = stack[--sp]!;
          stack[sp] = null;
          const handled = ts.excInfo.value;
          ts.excInfo.value = previous === None ? null : previous;
          if (previous === None) None.refcnt--;
          if (handled !== null) decref(handled);
          continue;
        }
        case op.CHECK_EXC_MATCH:
          result = newBool(checkExcMatch(stack[sp - 2]!, stack[sp - 1]!));
          inputs = 1;
          break;
        case op.CHECK_EG_MATCH:
          result = checkEgMatch(ts, stack[sp - 2]!, stack[sp - 1]!);
          inputs = 2;
          completion = PUSH_UNPACKED;
          break;
        case op.RAISE_VARARGS:
          frame.pc = pc;
          result = raiseVarargs(
            ts,
            arg >= 1 ? stack[sp - arg]! : null,
            arg === 2 ? stack[sp - 1]! : null,
          );
          inputs = arg;
          completion = DISCARD;
          break;
        case op.RERAISE: {
          const exception = stack[--sp]!;
          stack[sp] = null;
          frame.pc = pc;
          frame.stackTop = sp;
          const lasti = arg > 0 ? stack[sp - arg]! : null;
          if (lasti instanceof PyInt) frame.raisedAt = Number(lasti.value);
          const next = unwind(ts, asRaised(exception), false);
          if (next !== RUN) return next;
          return RUN;
        }
        case op.CLEANUP_THROW: {
          const value = cleanupThrow(stack[sp - 1]!);
          for (let i = 0; i < 3; i++) {
            const dropped = stack[--sp]!;
            stack[sp] = null;
            decref(dropped);
          }
          None.refcnt++;
          stack[sp++] = None;
          stack[sp++] = value;
          continue;
        }

        // ---- import ----
        case op.IMPORT_NAME:
          frame.pc = pc;
          result = importName(ts, frame, frame.code.names[arg]!, stack[sp - 1]!, stack[sp - 2]!);
          inputs = 2;
          break;
        case op.IMPORT_FROM:
          result = importFrom(ts, stack[sp - 1]!, frame.code.names[arg]!);
          inputs = 0;
          break;

        // ---- match ----
        case op.GET_LEN:
          if (ts.log !== null) {
            frame.pc = pc;
            touchShape(ts, stack[sp - 1]!, 'read');
          }
          result = getLen(stack[sp - 1]!);
          inputs = 0;
          break;
        case op.MATCH_MAPPING:
          result = newBool(isMapping(stack[sp - 1]!));
          inputs = 0;
          break;
        case op.MATCH_SEQUENCE:
          result = newBool(isMatchSequence(stack[sp - 1]!));
          inputs = 0;
          break;
        case op.MATCH_KEYS:
          if (ts.log !== null) {
            frame.pc = pc;
            touchContainer(ts, stack[sp - 2]!, 'read');
          }
          result = matchKeys(stack[sp - 2]!, stack[sp - 1]!);
          inputs = 0;
          break;
        case op.MATCH_CLASS:
          result = matchClass(stack[sp - 3]!, stack[sp - 2]!, arg, stack[sp - 1]!);
          inputs = 3;
          break;

        // ---- coroutines ----
        case op.GET_YIELD_FROM_ITER:
          result = getYieldFromIter(frame, stack[sp - 1]!);
          inputs = 1;
          break;
        case op.GET_AWAITABLE:
          result = getAwaitable(stack[sp - 1]!, arg);
          inputs = 1;
          break;
        case op.GET_AITER:
          result = getAiter(stack[sp - 1]!);
          inputs = 1;
          break;
        case op.GET_ANEXT:
          result = getAnext(stack[sp - 1]!);
          inputs = 0;
          break;
        case op.END_ASYNC_FOR: {
          frame.pc = pc;
          endAsyncFor(stack[sp - 1]!);
          for (let i = 0; i < 2; i++) {
            const dropped = stack[--sp]!;
            stack[sp] = null;
            decref(dropped);
          }
          continue;
        }
        default:
          throw new EngineBug(`unknown opcode ${code[pc - 1]}`);
      }

      // The tail of `inputs -- result`.
      if (result === SUSPENDED) {
        frame.pc = pc;
        if (moved) {
          moved = false;
          sp = handOver(stack, sp, inputs, completion === INIT);
        } else frame.operands = inputs;
        frame.stackTop = sp;
        const next = enterPending(ts, completion);
        if (next !== RUN) return next as Stop;
        frame = ts.top as Frame;
        stack = frame.localsplus;
        executable = frame.code.executable;
        code = executable.ops;
        args = executable.args;
        pc = frame.pc;
        sp = frame.stackTop;
        continue;
      }
      // DECREF_INPUTS: in the order in which they were pushed.
      const end = sp;
      sp -= inputs;
      for (let i = sp; i < end; i++) {
        const value = stack[i]!;
        stack[i] = null;
        if (value !== null && --value.refcnt === 0) dealloc(value);
      }
      if (completion === DISCARD) continue;
      stack[sp++] = result as PyObject;
      if (completion === PUSH_METHOD) stack[sp++] = null;
    }
  } catch (error) {
    frame.pc = pc;
    frame.stackTop = sp;
    return unwind(ts, error) as Stop | typeof RUN;
  }
}
