// Loads of locals that may be unbound, and pairs of loads and stores in one instruction.
//
// CPython: Python/flowgraph.c add_checks_for_loads_of_uninitialized_variables,
// fast_scan_many_locals, scan_block_for_locals, insert_superinstructions.

import {
  DELETE_FAST,
  LOAD_FAST,
  LOAD_FAST_AND_CLEAR,
  LOAD_FAST_CHECK,
  LOAD_FAST_LOAD_FAST,
  STORE_FAST,
  STORE_FAST_LOAD_FAST,
  STORE_FAST_MAYBE_NULL,
  STORE_FAST_STORE_FAST,
} from '../../bytecode/generated/opcodes.ts';
import { blocksFrom, clearVisited, isJump, makeNop, targetOf } from './blocks.ts';
import type { BasicBlock, CfgInstruction } from './blocks.ts';
import { removeRedundantNops } from './cleanup.ts';

/**
 * LOAD_FAST becomes LOAD_FAST_CHECK where the local may be unbound.
 * Source: CPython 3.13 Python/flowgraph.c add_checks_for_loads_of_uninitialized_variables.
 */
export function addLoadChecks(entry: BasicBlock, nlocals: number, nparams: number): void {
  if (nlocals === 0) return;
  // Locals beyond the first 64 are only looked at block by block.
  if (nlocals > 64) scanManyLocals(entry, nlocals);
  clearVisited(entry);
  const todo: BasicBlock[] = [];
  const unbound = new Mask();
  for (let i = nparams; i < Math.min(nlocals, 64); i++) unbound.add(i);
  push(entry, unbound, todo);
  // There may be a DELETE_FAST anywhere, so each block is scanned once.
  for (const block of blocksFrom(entry)) scanBlock(block, todo);
  for (let block = todo.pop(); block !== undefined; block = todo.pop()) {
    block.visited = false;
    scanBlock(block, todo);
  }
}

/** Source: CPython 3.13 Python/flowgraph.c insert_superinstructions. */
export function insertSuperinstructions(entry: BasicBlock): void {
  for (const block of blocksFrom(entry)) {
    block.instrs.forEach((instr, i) => {
      const next = block.instrs[i + 1];
      if (next === undefined) return;
      if (instr.opcode === LOAD_FAST && next.opcode === LOAD_FAST) {
        makeSuperinstruction(instr, next, LOAD_FAST_LOAD_FAST);
      } else if (instr.opcode === STORE_FAST && next.opcode === LOAD_FAST) {
        makeSuperinstruction(instr, next, STORE_FAST_LOAD_FAST);
      } else if (instr.opcode === STORE_FAST && next.opcode === STORE_FAST) {
        makeSuperinstruction(instr, next, STORE_FAST_STORE_FAST);
      }
    });
  }
  removeRedundantNops(entry);
}

// A set of the first 64 locals.
class Mask {
  low = 0;
  high = 0;

  has(i: number): boolean {
    return i < 32 ? (this.low & (1 << i)) !== 0 : (this.high & (1 << (i - 32))) !== 0;
  }

  add(i: number): void {
    if (i < 32) this.low |= 1 << i;
    else this.high |= 1 << (i - 32);
  }

  remove(i: number): void {
    if (i < 32) this.low &= ~(1 << i);
    else this.high &= ~(1 << (i - 32));
  }
}

// maybe_push: only if the mask says something new; `visited` means it is on the stack.
function push(block: BasicBlock, mask: Mask, todo: BasicBlock[]): void {
  const low = block.unsafeLow | mask.low;
  const high = block.unsafeHigh | mask.high;
  if (low === block.unsafeLow && high === block.unsafeHigh) return;
  block.unsafeLow = low;
  block.unsafeHigh = high;
  if (block.visited) return;
  block.visited = true;
  todo.push(block);
}

function scanBlock(block: BasicBlock, todo: BasicBlock[]): void {
  const unsafe = new Mask();
  unsafe.low = block.unsafeLow;
  unsafe.high = block.unsafeHigh;
  for (const instr of block.instrs) {
    if (instr.except !== null) push(instr.except, unsafe, todo);
    const local = instr.oparg;
    if (local >= 64) continue;
    switch (instr.opcode) {
      case DELETE_FAST:
      case LOAD_FAST_AND_CLEAR:
      case STORE_FAST_MAYBE_NULL:
        unsafe.add(local);
        break;
      case LOAD_FAST:
        if (unsafe.has(local)) instr.opcode = LOAD_FAST_CHECK;
        unsafe.remove(local);
        break;
      case STORE_FAST:
      case LOAD_FAST_CHECK:
        unsafe.remove(local);
        break;
    }
  }
  if (block.next !== null && block.hasFallthrough) push(block.next, unsafe, todo);
  const last = block.last;
  if (isJump(last)) push(targetOf(last), unsafe, todo);
}

// bound[i] is the number of the block in which local i was last seen bound.
function scanManyLocals(entry: BasicBlock, nlocals: number): void {
  const bound = new Int32Array(nlocals);
  let number = 0;
  for (const block of blocksFrom(entry)) {
    number += 1;
    for (const instr of block.instrs) {
      const local = instr.oparg;
      if (local < 64) continue;
      switch (instr.opcode) {
        case DELETE_FAST:
        case LOAD_FAST_AND_CLEAR:
        case STORE_FAST_MAYBE_NULL:
          bound[local] = number - 1;
          break;
        case STORE_FAST:
          bound[local] = number;
          break;
        case LOAD_FAST:
          if (bound[local] !== number) instr.opcode = LOAD_FAST_CHECK;
          bound[local] = number;
          break;
      }
    }
  }
}

function makeSuperinstruction(first: CfgInstruction, second: CfgInstruction, opcode: number): void {
  const line1 = first.loc.lineno;
  const line2 = second.loc.lineno;
  if (line1 >= 0 && line2 >= 0 && line1 !== line2) return;
  if (first.oparg >= 16 || second.oparg >= 16) return;
  first.opcode = opcode;
  first.oparg = (first.oparg << 4) | second.oparg;
  makeNop(second);
}
