// What codegen writes and the flow graph reads: instructions in a row, jumps to labels.
//
// CPython: Python/instruction_sequence.c. A label is a number; applyLabelMap turns labels
// into positions of instructions. Invariant: a label is used at most once.

import type { SourceLocation } from './source-location.ts';
import { HAS_TARGET } from './opcode-properties.ts';

export type Label = number;
export const NO_LABEL: Label = -1;

/** The handler that covers an instruction, for the exception table. */
export interface ExceptHandlerInfo {
  /** Label of the handler, after applyLabelMap its position; -1 is none. */
  label: number;
  startdepth: number;
  preserveLasti: boolean;
}

export interface Instruction {
  opcode: number;
  oparg: number;
  loc: SourceLocation;
  handler: ExceptHandlerInfo | null;
  /** Assembler: position of the jump target. */
  target: number;
  /** Assembler: offset in code units. */
  offset: number;
}

export class InstructionSequence {
  readonly instrs: Instruction[] = [];
  private readonly labelMap: number[] = [];

  newLabel(): Label {
    return this.labelMap.push(-1) - 1;
  }

  /** Puts the label before the next instruction. */
  useLabel(label: Label): void {
    while (this.labelMap.length <= label) this.labelMap.push(-1);
    this.labelMap[label] = this.instrs.length;
  }

  addop(opcode: number, oparg: number, loc: SourceLocation): Instruction {
    const instr: Instruction = { opcode, oparg, loc, handler: null, target: 0, offset: 0 };
    this.instrs.push(instr);
    return instr;
  }

  /** Inserts before position `at`; labels from there on move along. */
  insert(at: number, opcode: number, oparg: number, loc: SourceLocation): void {
    this.instrs.splice(at, 0, { opcode, oparg, loc, handler: null, target: 0, offset: 0 });
    this.labelMap.forEach((position, label) => {
      if (position >= at) this.labelMap[label] = position + 1;
    });
  }

  /** Labels in arguments and handlers become positions. */
  applyLabelMap(): void {
    for (const instr of this.instrs) {
      if (HAS_TARGET[instr.opcode]) instr.oparg = this.position(instr.oparg);
      if (instr.handler !== null) instr.handler.label = this.position(instr.handler.label);
    }
  }

  private position(label: Label): number {
    return this.labelMap[label] ?? -1;
  }
}
