// The second tier: the bytecode of one code object as a JavaScript function. CPython 3.13 Python/jit.c, Python/optimizer.c have the same
// place; notes/0010 says why and how.
//
// The function is a loop around a switch over `pc`; each case is a segment (emitter.ts) that can be entered with everything in the frame.
// It is called with the frame on top of the thread's chain and says how it ended, as the functions of vm/drive.ts do.

import { functionFrom } from '../../base/function-maker.ts';
import * as op from '../../bytecode/generated/opcodes.ts';
import type { Translated } from '../../objects/code.ts';
import type { Frame } from '../../objects/frame.ts';
import * as attributes from './emit-attributes.ts';
import * as calls from './emit-calls.ts';
import { generic } from './emit-generic.ts';
import * as items from './emit-items.ts';
import { jump, popJump, popJumpNone } from './emit-jumps.ts';
import * as numbers from './emit-numbers.ts';
import * as stack from './emit-stack.ts';
import { Emitter, STEP, TRAP } from './emitter.ts';
import { LIBRARY, LIBRARY_NAMES } from './library.ts';
import { CONTINUE, GENERIC, NEVER, type Outcome } from './outcome.ts';
import { depthsOf, labelsOf } from './stack-depths.ts';

const OBSERVED = new Set<number>([
  ...[op.BINARY_OP, op.COMPARE_OP, op.BINARY_SUBSCR, op.STORE_SUBSCR, op.FOR_ITER],
  ...[op.TO_BOOL, op.LOAD_ATTR, op.STORE_ATTR, op.CALL, op.UNPACK_SEQUENCE],
]);

/** The bytecode as it would be executed from `frame`; `final`: there will be no better one, nothing waits to be seen first. */
export function translate(frame: Frame, final: boolean): Translated {
  const { code } = frame;
  const e = new Emitter(code);
  const depths = depthsOf(code);
  const labels = labelsOf(code, depths);
  const { ops } = code.executable;
  let outcome: Outcome = NEVER;
  let open = false;
  for (let pc = 0; pc < ops.length; pc++) {
    const depth = depths[pc]!;
    if (depth < 0) {
      if (open) e.end();
      open = false;
      continue;
    }
    if (!open || outcome !== CONTINUE || labels[pc] === 1) {
      if (open) {
        if (outcome === CONTINUE) e.spill();
        e.end();
      }
      e.pc = pc;
      e.begin(pc, depth);
      open = true;
    }
    e.pc = pc;
    outcome = emit(e, frame, final, depths[pc + 1] ?? -1);
    e.count++;
  }
  if (open) e.end();
  return assemble(e);
}

function emit(e: Emitter, frame: Frame, final: boolean, depthAfter: number): Outcome {
  if (OBSERVED.has(e.op) && e.feedback === undefined && !final) {
    e.giveUp(TRAP);
    return NEVER;
  }
  const outcome = special(e, frame);
  if (outcome !== GENERIC) return outcome;
  const whole = generic(e, depthAfter);
  if (whole !== null) return whole;
  e.giveUp(STEP);
  return NEVER;
}

function special(e: Emitter, frame: Frame): Outcome {
  const { arg } = e;
  switch (e.op) {
    case op.NOP:
    case op.RESUME:
      return CONTINUE;
    case op.LOAD_FAST:
      stack.loadFast(e, arg);
      return CONTINUE;
    case op.LOAD_FAST_LOAD_FAST:
      stack.loadFast(e, arg >> 4);
      stack.loadFast(e, arg & 15);
      return CONTINUE;
    case op.LOAD_FAST_CHECK:
      return stack.loadFastCheck(e);
    case op.LOAD_FAST_AND_CLEAR:
      return stack.loadFastAndClear(e);
    case op.LOAD_CONST:
      return stack.loadConst(e);
    case op.STORE_FAST:
      stack.storeFast(e, arg);
      return CONTINUE;
    case op.STORE_FAST_LOAD_FAST:
      return stack.storeFastLoadFast(e);
    case op.STORE_FAST_STORE_FAST:
      return stack.storeFastStoreFast(e);
    case op.DELETE_FAST:
      return stack.deleteFast(e);
    case op.POP_TOP:
      return stack.popTop(e);
    case op.PUSH_NULL:
      return stack.pushNull(e);
    case op.COPY:
      return stack.copy(e);
    case op.SWAP:
      return stack.swap(e);
    case op.LOAD_DEREF:
      return stack.loadDeref(e);
    case op.STORE_DEREF:
      return stack.storeDeref(e);
    case op.LOAD_GLOBAL:
      return stack.loadGlobal(e, frame);
    case op.LOAD_NAME:
      return stack.loadName(e, frame);
    case op.STORE_NAME:
      return stack.storeName(e, frame, false);
    case op.STORE_GLOBAL:
      return stack.storeName(e, frame, true);
    case op.BINARY_OP:
      return numbers.binaryOp(e);
    case op.COMPARE_OP:
      return numbers.compareOp(e);
    case op.TO_BOOL:
      return numbers.toBool(e);
    case op.UNARY_NOT:
      return numbers.unaryNot(e);
    case op.IS_OP:
      return numbers.isOp(e);
    default:
      return specialFlow(e);
  }
}

function specialFlow(e: Emitter): Outcome {
  switch (e.op) {
    case op.POP_JUMP_IF_FALSE:
      return popJump(e, false);
    case op.POP_JUMP_IF_TRUE:
      return popJump(e, true);
    case op.POP_JUMP_IF_NONE:
      return popJumpNone(e, true);
    case op.POP_JUMP_IF_NOT_NONE:
      return popJumpNone(e, false);
    case op.JUMP_FORWARD:
    case op.JUMP_BACKWARD:
    case op.JUMP_BACKWARD_NO_INTERRUPT:
      return jump(e);
    case op.FOR_ITER:
      return items.forIter(e);
    case op.LOAD_ATTR:
      return attributes.loadAttr(e);
    case op.STORE_ATTR:
      return attributes.storeAttr(e);
    case op.BINARY_SUBSCR:
      return items.binarySubscr(e);
    case op.STORE_SUBSCR:
      return items.storeSubscr(e);
    case op.UNPACK_SEQUENCE:
      return items.unpackSequence(e);
    case op.BUILD_TUPLE:
      return items.build(e, 'newTuple');
    case op.BUILD_LIST:
      return items.build(e, 'newList');
    case op.LIST_APPEND:
      return items.listAppend(e);
    case op.CALL:
      return calls.call(e);
    case op.RETURN_CONST:
      stack.loadConst(e);
      return calls.returnValue(e);
    case op.RETURN_VALUE:
      return calls.returnValue(e);
    case op.YIELD_VALUE:
      return calls.yieldValue(e);
    case op.RETURN_GENERATOR:
      return calls.returnGenerator(e);
    case op.SEND:
      return calls.sendValue(e);
    case op.RERAISE:
      return calls.reraise(e);
    default:
      return GENERIC;
  }
}

/** The function from its lines. What it refers to comes in through a function around it, as constants. */
function assemble(e: Emitter): Translated {
  const constants = [...e.usedConstants].map((i) => `const k${i} = K[${i}];`).join(' ');
  const objects = e.objects.map((_, i) => `const o${i} = O[${i}];`).join(' ');
  const text = [
    `'use strict'; const { ${LIBRARY_NAMES} } = R; ${constants} ${objects}`,
    `return function translated(ts, frame) {`,
    `const L = frame.localsplus, G = frame.globals, heap = ts.interp.heap;`,
    `let pc = frame.pc;`,
    `for (;;) switch (pc) {`,
    ...e.lines,
    `default: frame.pc = pc; return ${STEP};`,
    `} };`,
  ].join('\n');

  const make = functionFrom(['R', 'K', 'O'], text) as (...args: unknown[]) => Translated;
  return make(LIBRARY, e.code.consts, e.objects);
}
