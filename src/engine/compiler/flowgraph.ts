// From the instructions that codegen wrote to those that are assembled.
//
// CPython: Python/flowgraph.c _PyCfg_OptimizeCodeUnit,
// _PyCfg_OptimizedCfgToInstructionSequence, and the passes they call, which are the files of
// flowgraph/. The order of the passes is CPython's and matters.

import {
  JUMP,
  LOAD_CLOSURE,
  LOAD_FAST,
  POP_JUMP_IF_FALSE,
  POP_JUMP_IF_NONE,
  POP_JUMP_IF_NOT_NONE,
  POP_JUMP_IF_TRUE,
  STORE_FAST,
  STORE_FAST_MAYBE_NULL,
} from '../bytecode/generated/opcodes.ts';
import type { CodeConstant } from '../bytecode/code-unit.ts';
import type { ConstTable } from './constants.ts';
import { BasicBlock, blocksFrom, buildCfg, makeNop, targetOf } from './flowgraph/blocks.ts';
import {
  inlineSmallExits,
  removeRedundantNopsAndJumps,
  removeRedundantNopsAndPairs,
  removeUnreachable,
} from './flowgraph/cleanup.ts';
import { pushColdBlocksToEnd } from './flowgraph/cold-blocks.ts';
import { labelExceptionTargets, markExceptHandlers } from './flowgraph/exception-targets.ts';
import { resolveLineNumbers } from './flowgraph/line-numbers.ts';
import { addLoadChecks, insertSuperinstructions } from './flowgraph/locals.ts';
import { prepareLocalsplus } from './flowgraph/localsplus.ts';
import { optimizeBasicBlock, optimizeLoadConst } from './flowgraph/peephole.ts';
import { calculateStackDepth } from './flowgraph/stack-depth.ts';
import { optimizeSwaps } from './flowgraph/swaps.ts';
import { InstructionSequence } from './instruction-sequence.ts';
import { HAS_CONST, HAS_TARGET, IS_BLOCK_PUSH } from './opcode-properties.ts';
import type { CompilerUnit } from './unit.ts';

/** What the assembler needs of a unit. */
export interface OptimizedUnit {
  readonly seq: InstructionSequence;
  readonly consts: readonly CodeConstant[];
  readonly stacksize: number;
}

/** Optimizes the unit's instructions; `flags` are those of the code object. */
export function optimizeUnit(unit: CompilerUnit, flags: number): OptimizedUnit {
  const entry = buildCfg(unit.seq);
  const consts = optimizeCfg(entry, unit);
  const stacksize = calculateStackDepth(entry);
  prepareLocalsplus(unit, entry, flags);
  convertPseudoOps(entry);
  normalizeJumps(entry);
  return { seq: toInstructionSequence(entry), consts, stacksize };
}

// _PyCfg_OptimizeCodeUnit
function optimizeCfg(entry: BasicBlock, unit: CompilerUnit): readonly CodeConstant[] {
  const { consts } = unit;
  markExceptHandlers(entry);
  labelExceptionTargets(entry);

  inlineSmallExits(entry);
  removeUnreachable(entry);
  resolveLineNumbers(entry);
  for (const block of blocksFrom(entry)) optimizeLoadConst(block, consts);
  for (const block of blocksFrom(entry)) {
    optimizeBasicBlock(block, consts);
    optimizeSwaps(block);
  }
  removeRedundantNopsAndPairs(entry);
  removeUnreachable(entry);
  removeRedundantNopsAndJumps(entry);

  const used = removeUnusedConsts(entry, consts);
  addLoadChecks(entry, unit.varnames.size, unit.ste.varnames.length);
  insertSuperinstructions(entry);
  pushColdBlocksToEnd(entry);
  resolveLineNumbers(entry);
  return used;
}

// remove_unused_consts: the first may be the docstring and stays.
function removeUnusedConsts(entry: BasicBlock, consts: ConstTable): readonly CodeConstant[] {
  const used = new Set([0]);
  for (const block of blocksFrom(entry)) {
    for (const instr of block.instrs) if (HAS_CONST[instr.opcode]) used.add(instr.oparg);
  }
  const kept = consts.values.flatMap((_, index) => (used.has(index) ? [index] : []));
  const newIndex = new Map(kept.map((index, position) => [index, position]));
  for (const block of blocksFrom(entry)) {
    for (const instr of block.instrs) {
      if (HAS_CONST[instr.opcode]) instr.oparg = newIndex.get(instr.oparg) ?? 0;
    }
  }
  return kept.map((index) => consts.values[index] ?? null);
}

// convert_pseudo_ops
function convertPseudoOps(entry: BasicBlock): void {
  for (const block of blocksFrom(entry)) {
    for (const instr of block.instrs) {
      if (IS_BLOCK_PUSH[instr.opcode]) makeNop(instr);
      else if (instr.opcode === LOAD_CLOSURE) instr.opcode = LOAD_FAST;
      else if (instr.opcode === STORE_FAST_MAYBE_NULL) instr.opcode = STORE_FAST;
    }
  }
  removeRedundantNopsAndJumps(entry);
}

const REVERSED = new Map<number, number>([
  [POP_JUMP_IF_NOT_NONE, POP_JUMP_IF_NONE],
  [POP_JUMP_IF_NONE, POP_JUMP_IF_NOT_NONE],
  [POP_JUMP_IF_FALSE, POP_JUMP_IF_TRUE],
  [POP_JUMP_IF_TRUE, POP_JUMP_IF_FALSE],
]);

// normalize_jumps: conditional jumps only go forward; a backward one becomes a reversed jump
// over an unconditional one.
function normalizeJumps(entry: BasicBlock): void {
  for (const block of blocksFrom(entry)) block.visited = false;
  for (const block of blocksFrom(entry)) {
    block.visited = true;
    const last = block.last;
    const reversed = last === null ? undefined : REVERSED.get(last.opcode);
    if (last === null || reversed === undefined) continue;
    const target = targetOf(last);
    if (!target.visited) continue;
    const backwards = new BasicBlock();
    backwards.addop(JUMP, target.label, last.loc).target = target;
    backwards.startdepth = target.startdepth;
    last.opcode = reversed;
    last.target = block.next;
    backwards.cold = block.cold;
    backwards.next = block.next;
    block.next = backwards;
  }
}

// _PyCfg_ToInstructionSequence
function toInstructionSequence(entry: BasicBlock): InstructionSequence {
  const seq = new InstructionSequence();
  for (const block of blocksFrom(entry)) block.label = seq.newLabel();
  for (const block of blocksFrom(entry)) {
    seq.useLabel(block.label);
    for (const instr of block.instrs) {
      const oparg = HAS_TARGET[instr.opcode] ? targetOf(instr).label : instr.oparg;
      const added = seq.addop(instr.opcode, oparg, instr.loc);
      if (instr.except === null) continue;
      const { label, startdepth, preserveLasti } = instr.except;
      added.handler = { label, startdepth, preserveLasti };
    }
  }
  seq.applyLabelMap();
  return seq;
}
