// Fewer SWAPs: a run of them becomes the shortest one, and stores trade places instead.
//
// CPython: Python/flowgraph.c swaptimize, apply_static_swaps.

import {
  NOP,
  POP_TOP,
  STORE_FAST,
  STORE_FAST_MAYBE_NULL,
  SWAP,
} from '../../bytecode/generated/opcodes.ts';
import { makeNop } from './blocks.ts';
import type { BasicBlock, CfgInstruction } from './blocks.ts';

const VISITED = -1;

/** Works on all SWAPs of a block. */
export function optimizeSwaps(block: BasicBlock): void {
  for (let i = 0; i < block.instrs.length; i++) {
    if (block.instrs[i]?.opcode !== SWAP) continue;
    i = swaptimize(block, i);
    applyStaticSwaps(block, i);
  }
}

// Replaces a run of SWAPs and NOPs; returns the index of its last instruction.
function swaptimize(block: BasicBlock, start: number): number {
  const run: CfgInstruction[] = [];
  for (const instr of block.instrs.slice(start)) {
    if (instr.opcode !== SWAP && instr.opcode !== NOP) break;
    run.push(instr);
  }
  const swaps = run.filter((instr) => instr.opcode === SWAP);
  if (swaps.length < 2) return start;
  const depth = Math.max(...swaps.map((instr) => instr.oparg));
  // What the run does to a stack of that depth; 0 is the top.
  const stack = Array.from({ length: depth }, (_, i) => i);
  for (const { oparg } of swaps) {
    const top = stack[0] ?? 0;
    stack[0] = stack[oparg - 1] ?? 0;
    stack[oparg - 1] = top;
  }
  writeSwaps(run, stack);
  return start + run.length - 1;
}

// Solves the permutation cycle by cycle, from the end of the run backwards: each move of
// un-shuffling, done in reverse order, shuffles.
function writeSwaps(run: readonly CfgInstruction[], stack: number[]): void {
  let current = run.length - 1;
  for (let i = 0; i < stack.length; i++) {
    if (stack[i] === VISITED || stack[i] === i) continue;
    for (let j = i; ;) {
      const instr = run[current];
      if (j !== 0 && instr !== undefined) {
        instr.opcode = SWAP;
        instr.oparg = j + 1;
        current -= 1;
      }
      const next = stack[j] ?? VISITED;
      if (next === VISITED) break;
      stack[j] = VISITED;
      j = next;
    }
  }
  for (; current >= 0; current--) {
    const instr = run[current];
    if (instr !== undefined) makeNop(instr);
  }
}

// SWAP(2) POP_TOP STORE_FAST(x) is STORE_FAST(x) POP_TOP.
function applyStaticSwaps(block: BasicBlock, start: number): void {
  const { instrs } = block;
  for (let i = start; i >= 0; i--) {
    const swap = instrs[i];
    if (swap === undefined) return;
    if (swap.opcode !== SWAP) {
      if (swap.opcode === NOP || isSwappable(swap)) continue;
      return;
    }
    const j = nextSwappable(block, i, -1);
    const first = instrs[j];
    if (first === undefined) return;
    let k = j;
    for (let count = swap.oparg - 1; count > 0; count--) {
      k = nextSwappable(block, k, first.loc.lineno);
      if (k < 0) return;
    }
    const second = instrs[k];
    if (second === undefined || !canTradePlaces(instrs, j, k)) return;
    makeNop(swap);
    instrs[j] = second;
    instrs[k] = first;
  }
}

// Not if both store to one place, or something between stores to the place of either.
function canTradePlaces(instrs: readonly CfgInstruction[], j: number, k: number): boolean {
  const storeJ = storesTo(instrs[j]);
  const storeK = storesTo(instrs[k]);
  if (storeJ < 0 && storeK < 0) return true;
  if (storeJ === storeK) return false;
  for (let index = j + 1; index < k; index++) {
    const store = storesTo(instrs[index]);
    if (store >= 0 && (store === storeJ || store === storeK)) return false;
  }
  return true;
}

// With a line number, only on that line: names are bound in the order of lines.
function nextSwappable(block: BasicBlock, from: number, lineno: number): number {
  for (let i = from + 1; i < block.instrs.length; i++) {
    const instr = block.instrs[i];
    if (instr === undefined) return -1;
    if (lineno >= 0 && instr.loc.lineno !== lineno) return -1;
    if (instr.opcode === NOP) continue;
    return isSwappable(instr) ? i : -1;
  }
  return -1;
}

function isSwappable({ opcode }: CfgInstruction): boolean {
  return opcode === STORE_FAST || opcode === STORE_FAST_MAYBE_NULL || opcode === POP_TOP;
}

function storesTo(instr: CfgInstruction | undefined): number {
  if (instr === undefined || instr.opcode === POP_TOP || !isSwappable(instr)) return -1;
  return instr.oparg;
}
