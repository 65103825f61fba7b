// How deep the value stack gets, and how deep it is where each block starts.
//
// CPython: Python/flowgraph.c calculate_stackdepth.

import { EngineBug } from '../../base/assert.ts';
import {
  HAS_TARGET,
  IS_SCOPE_EXIT,
  IS_UNCONDITIONAL_JUMP,
  stackEffect,
} from '../opcode-properties.ts';
import { blocksFrom, targetOf } from './blocks.ts';
import type { BasicBlock } from './blocks.ts';

/**
 * co_stacksize; sets `startdepth` of every reachable block.
 * Source: CPython 3.13 Python/flowgraph.c calculate_stackdepth.
 */
export function calculateStackDepth(entry: BasicBlock): number {
  for (const block of blocksFrom(entry)) block.startdepth = -1;
  const todo: BasicBlock[] = [];
  const push = (block: BasicBlock, depth: number): void => {
    if (block.startdepth >= 0 && block.startdepth !== depth) {
      throw new EngineBug('Invalid CFG, inconsistent stackdepth');
    }
    if (block.startdepth >= 0) return;
    block.startdepth = depth;
    todo.push(block);
  };
  let maxdepth = 0;
  push(entry, 0);
  for (let block = todo.pop(); block !== undefined; block = todo.pop()) {
    let depth = block.startdepth;
    let next = block.next;
    for (const instr of block.instrs) {
      const newDepth = depth + stackEffect(instr.opcode, instr.oparg, false);
      if (newDepth < 0) throw new EngineBug('Invalid CFG, stack underflow');
      maxdepth = Math.max(maxdepth, newDepth);
      if (HAS_TARGET[instr.opcode]) {
        const targetDepth = depth + stackEffect(instr.opcode, instr.oparg, true);
        maxdepth = Math.max(maxdepth, targetDepth);
        push(targetOf(instr), targetDepth);
      }
      depth = newDepth;
      if (IS_UNCONDITIONAL_JUMP[instr.opcode] || IS_SCOPE_EXIT[instr.opcode]) {
        next = null;
        break;
      }
    }
    if (next !== null) push(next, depth);
  }
  return maxdepth;
}
