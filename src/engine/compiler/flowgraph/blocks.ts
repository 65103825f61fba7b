// The control-flow graph: basic blocks of instructions, built from an instruction sequence.
//
// CPython: Python/flowgraph.c struct _PyCfgBasicblock, _PyCfg_FromInstructionSequence,
// translate_jump_labels_to_targets. Blocks are linked by `next` in the order of the code.
// Invariant: only the last instruction of a block is a jump or leaves the scope.

import { EngineBug } from '../../base/assert.ts';
import { NOP } from '../../bytecode/generated/opcodes.ts';
import type { InstructionSequence, Label } from '../instruction-sequence.ts';
import { NO_LABEL } from '../instruction-sequence.ts';
import {
  HAS_JUMP,
  HAS_TARGET,
  IS_SCOPE_EXIT,
  IS_TERMINATOR,
  IS_UNCONDITIONAL_JUMP,
} from '../opcode-properties.ts';
import type { SourceLocation } from '../source-location.ts';

export interface CfgInstruction {
  opcode: number;
  oparg: number;
  loc: SourceLocation;
  /** Block that a jump goes to, or that a block push has as its handler. */
  target: BasicBlock | null;
  /** Handler that covers this instruction. */
  except: BasicBlock | null;
}

export class BasicBlock {
  label: Label = NO_LABEL;
  instrs: CfgInstruction[] = [];
  next: BasicBlock | null = null;
  /** Handlers around the start of the block, outermost first; only while labelling. */
  exceptStack: BasicBlock[] | null = null;
  /** Bit i: local i may be unbound on entry; 64 bits in two halves. */
  unsafeLow = 0;
  unsafeHigh = 0;
  predecessors = 0;
  startdepth = -1;
  preserveLasti = false;
  visited = false;
  exceptHandler = false;
  cold = false;
  warm = false;

  get last(): CfgInstruction | null {
    return this.instrs.at(-1) ?? null;
  }

  /** BB_HAS_FALLTHROUGH */
  get hasFallthrough(): boolean {
    const last = this.last;
    if (last === null) return true;
    return !IS_SCOPE_EXIT[last.opcode] && !IS_UNCONDITIONAL_JUMP[last.opcode];
  }

  /** basicblock_exits_scope */
  get exitsScope(): boolean {
    const last = this.last;
    return last !== null && IS_SCOPE_EXIT[last.opcode] === true;
  }

  /** basicblock_has_no_lineno */
  get hasNoLineno(): boolean {
    return this.instrs.every((instr) => instr.loc.lineno < 0);
  }

  addop(opcode: number, oparg: number, loc: SourceLocation): CfgInstruction {
    const instr: CfgInstruction = { opcode, oparg, loc, target: null, except: null };
    this.instrs.push(instr);
    return instr;
  }
}

/** The blocks from `entry` on, in the order of the code. */
export function* blocksFrom(entry: BasicBlock): Generator<BasicBlock> {
  for (let block: BasicBlock | null = entry; block !== null; block = block.next) yield block;
}

/** The instruction becomes a NOP; its location stays. */
export function makeNop(instr: CfgInstruction): void {
  instr.opcode = NOP;
  instr.oparg = 0;
}

/** OPCODE_HAS_JUMP; an empty block's last instruction is none. */
export function isJump(instr: CfgInstruction | null): instr is CfgInstruction {
  return instr !== null && HAS_JUMP[instr.opcode] === true;
}

/** next_nonempty_block */
export function nextNonemptyBlock(block: BasicBlock | null): BasicBlock | null {
  let found = block;
  while (found !== null && found.instrs.length === 0) found = found.next;
  return found;
}

/** The target of a jump or block push. */
export function targetOf(instr: CfgInstruction): BasicBlock {
  if (instr.target === null) throw new EngineBug(`opcode ${instr.opcode} has no target`);
  return instr.target;
}

/** make_cfg_traversal_stack: nothing is visited yet. */
export function clearVisited(entry: BasicBlock): void {
  for (const block of blocksFrom(entry)) block.visited = false;
}

/**
 * Cuts the sequence into blocks and links jumps to them.
 * Source: CPython 3.13 Python/flowgraph.c _PyCfg_FromInstructionSequence.
 */
export function buildCfg(seq: InstructionSequence): BasicBlock {
  seq.applyLabelMap();
  const isTarget = new Set<number>();
  for (const instr of seq.instrs) if (HAS_TARGET[instr.opcode]) isTarget.add(instr.oparg);
  const entry = new BasicBlock();
  const blockOfLabel = new Map<Label, BasicBlock>();
  let current = entry;
  let pending: Label = NO_LABEL;
  const maybeStartNewBlock = (): void => {
    const last = current.last;
    let terminated = last !== null && IS_TERMINATOR[last.opcode] === true;
    if (!terminated && pending !== NO_LABEL) {
      if (last !== null || current.label !== NO_LABEL) {
        terminated = true;
      } else {
        current.label = pending;
        blockOfLabel.set(pending, current);
        pending = NO_LABEL;
      }
    }
    if (!terminated) return;
    const block = new BasicBlock();
    block.label = pending;
    if (pending !== NO_LABEL) blockOfLabel.set(pending, block);
    pending = NO_LABEL;
    current.next = block;
    current = block;
  };
  seq.instrs.forEach((instr, i) => {
    if (isTarget.has(i)) {
      pending = i;
      maybeStartNewBlock();
    }
    maybeStartNewBlock();
    current.addop(instr.opcode, instr.oparg, instr.loc);
  });
  for (const block of blocksFrom(entry)) {
    for (const instr of block.instrs) {
      if (HAS_TARGET[instr.opcode]) instr.target = blockOfLabel.get(instr.oparg) ?? null;
    }
  }
  return entry;
}
