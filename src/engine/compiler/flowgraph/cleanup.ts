// Removing what does nothing: unreachable blocks, NOPs without a line of their own, jumps to
// the next instruction, and small exits that are better repeated than jumped to.
//
// CPython: Python/flowgraph.c remove_unreachable, remove_redundant_nops,
// remove_redundant_nops_and_pairs, remove_redundant_jumps, inline_small_or_no_lineno_blocks.

import { COPY, JUMP, LOAD_CONST, NOP, POP_TOP } from '../../bytecode/generated/opcodes.ts';
import { NO_LABEL } from '../instruction-sequence.ts';
import { HAS_TARGET, IS_UNCONDITIONAL_JUMP } from '../opcode-properties.ts';
import {
  blocksFrom,
  clearVisited,
  isJump,
  makeNop,
  nextNonemptyBlock,
  targetOf,
} from './blocks.ts';
import type { BasicBlock, CfgInstruction } from './blocks.ts';

// Blocks up to this size that leave the scope are copied instead of jumped to.
const MAX_COPY_SIZE = 4;

/** Empties unreachable blocks and counts predecessors. */
export function removeUnreachable(entry: BasicBlock): void {
  for (const block of blocksFrom(entry)) block.predecessors = 0;
  clearVisited(entry);
  const todo = [entry];
  entry.predecessors = 1;
  for (let block = todo.pop(); block !== undefined; block = todo.pop()) {
    block.visited = true;
    if (block.next !== null && block.hasFallthrough) {
      if (!block.next.visited) todo.push(block.next);
      block.next.predecessors += 1;
    }
    for (const instr of block.instrs) {
      if (!HAS_TARGET[instr.opcode]) continue;
      const target = targetOf(instr);
      if (!target.visited) todo.push(target);
      target.predecessors += 1;
    }
  }
  for (const block of blocksFrom(entry)) {
    if (block.predecessors > 0) continue;
    block.instrs = [];
    block.exceptHandler = false;
  }
}

/** Returns how many NOPs went. */
export function removeRedundantNops(entry: BasicBlock): number {
  let removed = 0;
  for (const block of blocksFrom(entry)) removed += removeNopsInBlock(block);
  return removed;
}

/** Also removes LOAD_CONST; POP_TOP and COPY 1; POP_TOP. */
export function removeRedundantNopsAndPairs(entry: BasicBlock): void {
  for (let done = false; !done;) {
    done = true;
    let instr: CfgInstruction | null = null;
    for (const block of blocksFrom(entry)) {
      removeNopsInBlock(block);
      // A jump target: what comes before is not known.
      if (block.label !== NO_LABEL) instr = null;
      for (const next of block.instrs) {
        const prev: CfgInstruction | null = instr;
        instr = next;
        if (prev === null || next.opcode !== POP_TOP) continue;
        const pair = prev.opcode === LOAD_CONST || (prev.opcode === COPY && prev.oparg === 1);
        if (!pair) continue;
        makeNop(prev);
        makeNop(next);
        done = false;
      }
      if (isJump(instr) || !block.hasFallthrough) instr = null;
    }
  }
}

/** Repeats until nothing changes. */
export function removeRedundantNopsAndJumps(entry: BasicBlock): void {
  for (let removed = 1; removed > 0;) {
    removed = removeRedundantNops(entry) + removeRedundantJumps(entry);
  }
}

/** Source: CPython 3.13 Python/flowgraph.c inline_small_or_no_lineno_blocks. */
export function inlineSmallExits(entry: BasicBlock): void {
  let changed = true;
  while (changed) {
    changed = false;
    for (const block of blocksFrom(entry)) if (inlineSmallExit(block)) changed = true;
  }
}

function removeRedundantJumps(entry: BasicBlock): number {
  let changes = 0;
  for (const block of blocksFrom(entry)) {
    const last = block.last;
    if (last === null || !IS_UNCONDITIONAL_JUMP[last.opcode]) continue;
    if (nextNonemptyBlock(targetOf(last)) === nextNonemptyBlock(block.next)) {
      changes += 1;
      makeNop(last);
    }
  }
  return changes;
}

function inlineSmallExit(block: BasicBlock): boolean {
  const last = block.last;
  if (last === null || !IS_UNCONDITIONAL_JUMP[last.opcode]) return false;
  const target = targetOf(last);
  const smallExit = target.exitsScope && target.instrs.length <= MAX_COPY_SIZE;
  const noLineno = target.hasNoLineno && !target.hasFallthrough;
  if (!smallExit && !noLineno) return false;
  const removedOpcode = last.opcode;
  makeNop(last);
  block.instrs.push(...target.instrs.map((instr) => ({ ...instr })));
  const newLast = block.last;
  // The eval breaker must not be skipped.
  const needsCheck = noLineno && removedOpcode === JUMP && newLast !== null;
  if (needsCheck && IS_UNCONDITIONAL_JUMP[newLast.opcode]) newLast.opcode = JUMP;
  target.predecessors -= 1;
  return true;
}

// basicblock_remove_redundant_nops: a NOP stays only to give a line its event.
function removeNopsInBlock(block: BasicBlock): number {
  const { instrs } = block;
  let dest = 0;
  let prevLineno = -1;
  for (let src = 0; src < instrs.length; src++) {
    const instr = instrs[src];
    if (instr === undefined) break;
    const { lineno } = instr.loc;
    if (instr.opcode === NOP && isRedundantNop(block, instr, src, prevLineno)) continue;
    instrs[dest] = instr;
    dest += 1;
    prevLineno = lineno;
  }
  const removed = instrs.length - dest;
  instrs.length = dest;
  return removed;
}

function isRedundantNop(
  block: BasicBlock,
  instr: CfgInstruction,
  src: number,
  prevLineno: number,
): boolean {
  const { lineno } = instr.loc;
  if (lineno < 0 || prevLineno === lineno) return true;
  const following = block.instrs[src + 1];
  if (following !== undefined) {
    if (following.loc.lineno === lineno) return true;
    if (following.loc.lineno < 0) {
      following.loc = instr.loc;
      return true;
    }
    return false;
  }
  const next = nextNonemptyBlock(block.next);
  // NOPs without a location will be removed, so they do not count.
  const first = next?.instrs.find((other) => other.opcode !== NOP || other.loc.lineno >= 0);
  return first?.loc.lineno === lineno;
}
