// Blocks that only exceptions reach go to the end of the code.
//
// CPython: Python/flowgraph.c mark_warm, mark_cold, push_cold_blocks_to_end.

import { JUMP_NO_INTERRUPT } from '../../bytecode/generated/opcodes.ts';
import { NO_LABEL } from '../instruction-sequence.ts';
import { NO_LOCATION } from '../source-location.ts';
import { BasicBlock, blocksFrom, clearVisited, isJump, targetOf } from './blocks.ts';
import { removeRedundantNopsAndJumps } from './cleanup.ts';
import { maxLabel } from './line-numbers.ts';

/** Source: CPython 3.13 Python/flowgraph.c push_cold_blocks_to_end. */
export function pushColdBlocksToEnd(entry: BasicBlock): void {
  if (entry.next === null) return;
  markWarm(entry);
  markCold(entry);
  addExplicitJumps(entry);
  const all = [...blocksFrom(entry)];
  const cold = all.filter((block) => block.cold);
  const order = [...all.filter((block) => !block.cold), ...cold];
  order.forEach((block, i) => {
    block.next = order[i + 1] ?? null;
  });
  if (cold.length > 0) removeRedundantNopsAndJumps(entry);
}

function markWarm(entry: BasicBlock): void {
  clearVisited(entry);
  const todo = [entry];
  entry.visited = true;
  for (let block = todo.pop(); block !== undefined; block = todo.pop()) {
    block.warm = true;
    pushSuccessors(block, todo, (next) => !next.visited);
  }
}

function markCold(entry: BasicBlock): void {
  clearVisited(entry);
  const todo: BasicBlock[] = [];
  for (const block of blocksFrom(entry)) {
    if (!block.exceptHandler) continue;
    block.visited = true;
    todo.push(block);
  }
  for (let block = todo.pop(); block !== undefined; block = todo.pop()) {
    block.cold = true;
    pushSuccessors(block, todo, (next) => !next.warm && !next.visited);
  }
}

function pushSuccessors(
  block: BasicBlock,
  todo: BasicBlock[],
  accepts: (next: BasicBlock) => boolean,
): void {
  const successors = block.next !== null && block.hasFallthrough ? [block.next] : [];
  for (const instr of block.instrs) if (isJump(instr)) successors.push(targetOf(instr));
  for (const next of successors) {
    if (!accepts(next)) continue;
    next.visited = true;
    todo.push(next);
  }
}

// A cold block that falls through to a warm one needs a jump.
function addExplicitJumps(entry: BasicBlock): void {
  let nextLabel = maxLabel(entry) + 1;
  for (const block of blocksFrom(entry)) {
    const { next } = block;
    if (!block.cold || !block.hasFallthrough || next === null || !next.warm) continue;
    if (next.label === NO_LABEL) {
      next.label = nextLabel;
      nextLabel += 1;
    }
    const jump = new BasicBlock();
    jump.addop(JUMP_NO_INTERRUPT, next.label, NO_LOCATION).target = next;
    jump.cold = true;
    jump.next = next;
    jump.predecessors = 1;
    block.next = jump;
  }
}
