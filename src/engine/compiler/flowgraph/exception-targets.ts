// Which handler covers which instruction.
//
// CPython: Python/flowgraph.c mark_except_handlers, label_exception_targets. SETUP_* and
// POP_BLOCK only steer this pass; afterwards each instruction names its handler.

import {
  NOP,
  POP_BLOCK,
  RESUME,
  SETUP_CLEANUP,
  SETUP_WITH,
  YIELD_VALUE,
} from '../../bytecode/generated/opcodes.ts';
import { HAS_JUMP, IS_BLOCK_PUSH } from '../opcode-properties.ts';
import { blocksFrom, clearVisited, targetOf } from './blocks.ts';
import type { BasicBlock, CfgInstruction } from './blocks.ts';

// Set in the argument of RESUME if the yield is only covered by the generator's own handler.
const RESUME_OPARG_DEPTH1_MASK = 4;

export function markExceptHandlers(entry: BasicBlock): void {
  for (const block of blocksFrom(entry)) {
    for (const instr of block.instrs) {
      if (IS_BLOCK_PUSH[instr.opcode]) targetOf(instr).exceptHandler = true;
    }
  }
}

/** Source: CPython 3.13 Python/flowgraph.c label_exception_targets. */
export function labelExceptionTargets(entry: BasicBlock): void {
  clearVisited(entry);
  const todo: BasicBlock[] = [];
  const visit = (block: BasicBlock, stack: BasicBlock[]): void => {
    if (block.visited) return;
    block.visited = true;
    block.exceptStack = stack;
    todo.push(block);
  };
  visit(entry, []);
  for (let block = todo.pop(); block !== undefined; block = todo.pop()) {
    const stack = block.exceptStack ?? [];
    block.exceptStack = null;
    labelBlock(block, stack, visit);
    if (block.hasFallthrough && block.next !== null) visit(block.next, stack);
  }
}

function labelBlock(
  block: BasicBlock,
  stack: BasicBlock[],
  visit: (block: BasicBlock, stack: BasicBlock[]) => void,
): void {
  let lastYieldDepth = -1;
  for (const instr of block.instrs) {
    if (IS_BLOCK_PUSH[instr.opcode]) {
      visit(targetOf(instr), [...stack]);
      pushHandler(stack, instr);
      continue;
    }
    if (instr.opcode === POP_BLOCK) {
      stack.pop();
      instr.opcode = NOP;
      instr.oparg = 0;
      continue;
    }
    instr.except = stack.at(-1) ?? null;
    if (HAS_JUMP[instr.opcode]) {
      visit(targetOf(instr), [...stack]);
    } else if (instr.opcode === YIELD_VALUE) {
      lastYieldDepth = stack.length;
    } else if (instr.opcode === RESUME && instr.oparg !== 0) {
      if (lastYieldDepth === 1) instr.oparg |= RESUME_OPARG_DEPTH1_MASK;
      lastYieldDepth = -1;
    }
  }
}

function pushHandler(stack: BasicBlock[], setup: CfgInstruction): void {
  const target = targetOf(setup);
  if (setup.opcode === SETUP_WITH || setup.opcode === SETUP_CLEANUP) target.preserveLasti = true;
  stack.push(target);
}
