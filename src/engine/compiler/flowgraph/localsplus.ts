// Cells and free variables get their places behind the locals, and the code its prefix.
//
// CPython: Python/flowgraph.c prepare_localsplus, build_cellfixedoffsets,
// insert_prefix_instructions, fix_cell_offsets. A parameter that is a cell keeps its place as
// a local, so the cells behind it move up.

import {
  COPY_FREE_VARS,
  DELETE_DEREF,
  LOAD_CLOSURE,
  LOAD_DEREF,
  LOAD_FROM_DICT_OR_DEREF,
  MAKE_CELL,
  POP_TOP,
  RETURN_GENERATOR,
  STORE_DEREF,
} from '../../bytecode/generated/opcodes.ts';
import { CO_ASYNC_GENERATOR, CO_COROUTINE, CO_GENERATOR } from '../../bytecode/code-unit.ts';
import { NO_LOCATION } from '../source-location.ts';
import type { SourceLocation } from '../source-location.ts';
import type { CompilerUnit } from '../unit.ts';
import { blocksFrom } from './blocks.ts';
import type { BasicBlock, CfgInstruction } from './blocks.ts';

const DEREF_OPS: ReadonlySet<number> = new Set([
  MAKE_CELL,
  LOAD_CLOSURE,
  LOAD_DEREF,
  STORE_DEREF,
  DELETE_DEREF,
  LOAD_FROM_DICT_OR_DEREF,
]);

/** Source: CPython 3.13 Python/flowgraph.c prepare_localsplus. */
export function prepareLocalsplus(unit: CompilerUnit, entry: BasicBlock, flags: number): void {
  const fixed = cellFixedOffsets(unit);
  insertPrefix(unit, entry, fixed, flags);
  fixCellOffsets(unit, entry, fixed);
}

function cellFixedOffsets(unit: CompilerUnit): number[] {
  const nlocals = unit.varnames.size;
  const count = unit.cellvars.size + unit.freevars.size;
  const fixed = Array.from({ length: count }, (_, i) => nlocals + i);
  for (const [name, index] of unit.cellvars) {
    const local = unit.varnames.get(name);
    if (local !== undefined) fixed[index] = local;
  }
  return fixed;
}

function insertPrefix(
  unit: CompilerUnit,
  entry: BasicBlock,
  fixed: readonly number[],
  flags: number,
): void {
  const prefix: CfgInstruction[] = [];
  const add = (opcode: number, oparg: number, loc: SourceLocation): void => {
    prefix.push({ opcode, oparg, loc, target: null, except: null });
  };
  if (unit.freevars.size > 0) add(COPY_FREE_VARS, unit.freevars.size, NO_LOCATION);
  // Cells in the order of their places, parameters first.
  const cells = Array.from({ length: unit.cellvars.size }, (_, i) => i);
  cells.sort((a, b) => (fixed[a] ?? 0) - (fixed[b] ?? 0));
  for (const index of cells) add(MAKE_CELL, index, NO_LOCATION);
  if (flags & (CO_GENERATOR | CO_COROUTINE | CO_ASYNC_GENERATOR)) {
    const { firstlineno } = unit;
    const loc = { lineno: firstlineno, endLineno: firstlineno, col: -1, endCol: -1 };
    add(RETURN_GENERATOR, 0, loc);
    add(POP_TOP, 0, loc);
  }
  entry.instrs.unshift(...prefix);
}

function fixCellOffsets(unit: CompilerUnit, entry: BasicBlock, fixed: number[]): void {
  const nlocals = unit.varnames.size;
  let dropped = 0;
  fixed.forEach((offset, i) => {
    if (offset === i + nlocals) fixed[i] = offset - dropped;
    else dropped += 1;
  });
  for (const block of blocksFrom(entry)) {
    for (const instr of block.instrs) {
      if (DEREF_OPS.has(instr.opcode)) instr.oparg = fixed[instr.oparg] ?? instr.oparg;
    }
  }
}
