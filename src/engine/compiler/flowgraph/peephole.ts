// Small optimizations inside a block and jumps to jumps.
//
// CPython: Python/flowgraph.c optimize_load_const, optimize_basic_block, jump_thread,
// fold_tuple_on_constants.

import {
  BUILD_TUPLE,
  COMPARE_OP,
  CONTAINS_OP,
  COPY,
  IS_OP,
  JUMP,
  JUMP_NO_INTERRUPT,
  LOAD_CONST,
  LOAD_GLOBAL,
  NOP,
  POP_JUMP_IF_FALSE,
  POP_JUMP_IF_NONE,
  POP_JUMP_IF_NOT_NONE,
  POP_JUMP_IF_TRUE,
  POP_TOP,
  PUSH_NULL,
  RETURN_CONST,
  RETURN_VALUE,
  STORE_FAST,
  SWAP,
  TO_BOOL,
  UNARY_NOT,
  UNPACK_SEQUENCE,
} from '../../bytecode/generated/opcodes.ts';
import type { CodeConstant } from '../../bytecode/code-unit.ts';
import { constantIsTrue } from '../constants.ts';
import type { ConstTable } from '../constants.ts';
import { HAS_CONST, HAS_TARGET } from '../opcode-properties.ts';
import { makeNop, targetOf } from './blocks.ts';
import type { BasicBlock, CfgInstruction } from './blocks.ts';

/** What follows a constant load can often be decided now. */
export function optimizeLoadConst(block: BasicBlock, consts: ConstTable): void {
  let opcode = 0;
  let oparg = 0;
  for (let i = 0; i < block.instrs.length; i++) {
    const inst = block.instrs[i];
    if (inst === undefined) break;
    const isCopy = opcode === LOAD_CONST && inst.opcode === COPY && inst.oparg === 1;
    if (!isCopy) {
      opcode = inst.opcode;
      oparg = inst.oparg;
    }
    const next = block.instrs[i + 1];
    if (opcode !== LOAD_CONST || next === undefined) continue;
    const constant = consts.values[oparg] ?? null;
    switch (next.opcode) {
      case POP_JUMP_IF_FALSE:
      case POP_JUMP_IF_TRUE: {
        makeNop(inst);
        const taken = constantIsTrue(constant) === (next.opcode === POP_JUMP_IF_TRUE);
        if (taken) next.opcode = JUMP;
        else makeNop(next);
        break;
      }
      case IS_OP:
        if (constant === null) foldIsNone(block, i);
        break;
      case RETURN_VALUE:
        makeNop(inst);
        next.opcode = RETURN_CONST;
        next.oparg = oparg;
        i += 1;
        break;
      case TO_BOOL:
        makeNop(inst);
        next.opcode = LOAD_CONST;
        next.oparg = consts.add(constantIsTrue(constant));
        break;
    }
  }
}

/** Source: CPython 3.13 Python/flowgraph.c optimize_basic_block, without its SWAPs. */
export function optimizeBasicBlock(block: BasicBlock, consts: ConstTable): void {
  for (let i = 0; i < block.instrs.length; i++) {
    const inst = block.instrs[i];
    if (inst === undefined) break;
    if (HAS_TARGET[inst.opcode]) {
      // A threaded jump is looked at again.
      if (threadJump(block, inst)) i -= 1;
      continue;
    }
    const next = block.instrs[i + 1];
    if (inst.opcode === BUILD_TUPLE) {
      if (next !== undefined && unpacksTuple(inst, next)) continue;
      if (i >= inst.oparg) foldTuple(block, i, consts);
    } else if (inst.opcode === SWAP && inst.oparg === 1) {
      makeNop(inst);
    } else if (next !== undefined) {
      optimizePair(inst, next);
    }
  }
}

// LOAD_CONST None; IS_OP; (TO_BOOL;) POP_JUMP_IF_x at i: one jump.
function foldIsNone(block: BasicBlock, i: number): void {
  const inst = block.instrs[i];
  const isInstr = block.instrs[i + 1];
  let jump = block.instrs[i + 2];
  if (inst === undefined || isInstr === undefined || jump === undefined) return;
  if (jump.opcode === TO_BOOL) {
    makeNop(jump);
    jump = block.instrs[i + 3];
    if (jump === undefined) return;
  }
  let invert = isInstr.oparg !== 0;
  if (jump.opcode === POP_JUMP_IF_FALSE) invert = !invert;
  else if (jump.opcode !== POP_JUMP_IF_TRUE) return;
  makeNop(inst);
  makeNop(isInstr);
  jump.opcode = invert ? POP_JUMP_IF_NOT_NONE : POP_JUMP_IF_NONE;
}

function threadJump(block: BasicBlock, inst: CfgInstruction): boolean {
  const first = targetOf(inst).instrs[0];
  if (first === undefined) return false;
  switch (inst.opcode) {
    case POP_JUMP_IF_NOT_NONE:
    case POP_JUMP_IF_NONE:
    case POP_JUMP_IF_FALSE:
    case POP_JUMP_IF_TRUE:
      return first.opcode === JUMP && jumpThread(block, inst, first, inst.opcode);
    case JUMP:
    case JUMP_NO_INTERRUPT:
      if (first.opcode === JUMP) return jumpThread(block, inst, first, JUMP);
      if (first.opcode === JUMP_NO_INTERRUPT) return jumpThread(block, inst, first, inst.opcode);
      return false;
    default:
      return false;
  }
}

// A NOP keeps the line of the old jump; the new one has the place of the jump it skips.
function jumpThread(
  block: BasicBlock,
  inst: CfgInstruction,
  target: CfgInstruction,
  opcode: number,
): boolean {
  if (inst.target === target.target) return false;
  makeNop(inst);
  const destination = targetOf(target);
  block.addop(opcode, destination.label, target.loc).target = destination;
  return true;
}

// BUILD_TUPLE n; UNPACK_SEQUENCE n for small n makes no tuple.
function unpacksTuple(inst: CfgInstruction, next: CfgInstruction): boolean {
  if (next.opcode !== UNPACK_SEQUENCE || next.oparg !== inst.oparg) return false;
  if (inst.oparg === 1) {
    makeNop(inst);
    makeNop(next);
    return true;
  }
  if (inst.oparg !== 2 && inst.oparg !== 3) return false;
  makeNop(inst);
  next.opcode = SWAP;
  return true;
}

// fold_tuple_on_constants
function foldTuple(block: BasicBlock, i: number, consts: ConstTable): void {
  const inst = block.instrs[i];
  if (inst === undefined) return;
  const loads = block.instrs.slice(i - inst.oparg, i);
  if (!loads.every((load) => HAS_CONST[load.opcode])) return;
  const items: CodeConstant[] = loads.map((load) => consts.values[load.oparg] ?? null);
  const index = consts.add({ type: 'tuple', items });
  loads.forEach(makeNop);
  inst.opcode = LOAD_CONST;
  inst.oparg = index;
}

function optimizePair(inst: CfgInstruction, next: CfgInstruction): void {
  const moveTo = (opcode: number, oparg: number): void => {
    makeNop(inst);
    next.opcode = opcode;
    next.oparg = oparg;
  };
  switch (inst.opcode) {
    case STORE_FAST:
      if (
        next.opcode === STORE_FAST &&
        next.oparg === inst.oparg &&
        next.loc.lineno === inst.loc.lineno
      ) {
        inst.opcode = POP_TOP;
        inst.oparg = 0;
      }
      break;
    case LOAD_GLOBAL:
      if (next.opcode === PUSH_NULL && (inst.oparg & 1) === 0) {
        inst.oparg |= 1;
        makeNop(next);
      }
      break;
    case COMPARE_OP:
      if (next.opcode === TO_BOOL) moveTo(COMPARE_OP, inst.oparg | 16);
      break;
    case CONTAINS_OP:
    case IS_OP:
      if (next.opcode === TO_BOOL) moveTo(inst.opcode, inst.oparg);
      break;
    case TO_BOOL:
      if (next.opcode === TO_BOOL) makeNop(inst);
      break;
    case UNARY_NOT:
      if (next.opcode === TO_BOOL) moveTo(UNARY_NOT, 0);
      else if (next.opcode === UNARY_NOT) moveTo(NOP, 0);
      break;
  }
}
