// The last step: bytes, tables and the code object.
//
// CPython: Python/assemble.c resolve_unconditional_jumps, resolve_jump_offsets,
// assemble_location_info, assemble_exception_table, compute_localsplus_info,
// _PyAssemble_MakeCodeObject.

import {
  CO_FAST_CELL,
  CO_FAST_FREE,
  CO_FAST_HIDDEN,
  CO_FAST_LOCAL,
} from '../bytecode/code-unit.ts';
import type { CodeUnit } from '../bytecode/code-unit.ts';
import { encodeExceptionTable } from '../bytecode/exception-table.ts';
import type { ExceptionEntry } from '../bytecode/exception-table.ts';
import {
  EXTENDED_ARG,
  JUMP,
  JUMP_BACKWARD,
  JUMP_BACKWARD_NO_INTERRUPT,
  JUMP_FORWARD,
  JUMP_NO_INTERRUPT,
} from '../bytecode/generated/opcodes.ts';
import { encodeLocations } from '../bytecode/locations-table.ts';
import type { LocationRun } from '../bytecode/locations-table.ts';
import type { OptimizedUnit } from './flowgraph.ts';
import type { ExceptHandlerInfo, Instruction } from './instruction-sequence.ts';
import { CACHE_UNITS, HAS_JUMP } from './opcode-properties.ts';
import { NO_LOCATION, sameLocation } from './source-location.ts';
import type { CompilerUnit } from './unit.ts';

/** Source: CPython 3.13 Python/assemble.c _PyAssemble_MakeCodeObject. */
export function assemble(
  unit: CompilerUnit,
  optimized: OptimizedUnit,
  flags: number,
  filename: string,
): CodeUnit {
  const { instrs } = optimized.seq;
  resolveUnconditionalJumps(instrs);
  resolveJumpOffsets(instrs);
  const { names, kinds } = localsplusInfo(unit);
  const { counts } = unit;
  return {
    argcount: counts.posonlyargcount + counts.argcount,
    posonlyargcount: counts.posonlyargcount,
    kwonlyargcount: counts.kwonlyargcount,
    // CPython asks for one slot at least.
    stacksize: Math.max(optimized.stacksize, 1),
    flags,
    code: assembleCode(instrs),
    consts: optimized.consts,
    names: [...unit.names.keys()],
    localsplusnames: names,
    localspluskinds: kinds,
    filename,
    name: unit.name,
    qualname: unit.qualname ?? unit.name,
    firstlineno: unit.firstlineno,
    linetable: encodeLocations(locationRuns(instrs), unit.firstlineno),
    exceptiontable: encodeExceptionTable(exceptionEntries(instrs)),
  };
}

// Code units of an instruction: EXTENDED_ARGs, itself, caches.
function instrSize({ opcode, oparg }: Instruction): number {
  const extended = (oparg > 0xffffff ? 1 : 0) + (oparg > 0xffff ? 1 : 0) + (oparg > 0xff ? 1 : 0);
  return extended + 1 + (CACHE_UNITS[opcode] ?? 0);
}

// The argument of a jump is still the position of its target.
function resolveUnconditionalJumps(instrs: readonly Instruction[]): void {
  instrs.forEach((instr, i) => {
    const forward = instr.oparg > i;
    if (instr.opcode === JUMP) {
      instr.opcode = forward ? JUMP_FORWARD : JUMP_BACKWARD;
    } else if (instr.opcode === JUMP_NO_INTERRUPT) {
      instr.opcode = forward ? JUMP_FORWARD : JUMP_BACKWARD_NO_INTERRUPT;
    }
  });
}

// A jump's size depends on its argument and the argument on sizes, so this repeats.
function resolveJumpOffsets(instrs: readonly Instruction[]): void {
  for (const instr of instrs) if (HAS_JUMP[instr.opcode]) instr.target = instr.oparg;
  for (let again = true; again;) {
    again = false;
    let total = 0;
    for (const instr of instrs) {
      instr.offset = total;
      total += instrSize(instr);
    }
    let offset = 0;
    for (const instr of instrs) {
      const size = instrSize(instr);
      offset += size;
      if (!HAS_JUMP[instr.opcode]) continue;
      const target = instrs[instr.target]?.offset ?? total;
      instr.oparg = target < offset ? offset - target : target - offset;
      if (instrSize(instr) !== size) again = true;
    }
  }
}

function assembleCode(instrs: readonly Instruction[]): Uint8Array {
  const units = instrs.reduce((sum, instr) => sum + instrSize(instr), 0);
  const code = new Uint8Array(2 * units);
  let at = 0;
  for (const instr of instrs) {
    const { opcode, oparg } = instr;
    for (const shift of [24, 16, 8]) {
      if (oparg < 1 << shift) continue;
      code[at++] = EXTENDED_ARG;
      code[at++] = (oparg >> shift) & 0xff;
    }
    code[at++] = opcode;
    code[at++] = oparg & 0xff;
    at += 2 * (CACHE_UNITS[opcode] ?? 0);
  }
  return code;
}

function locationRuns(instrs: readonly Instruction[]): LocationRun[] {
  const runs: LocationRun[] = [];
  let loc = NO_LOCATION;
  let units = 0;
  for (const instr of instrs) {
    if (!sameLocation(loc, instr.loc)) {
      if (units > 0) runs.push({ ...loc, units });
      loc = instr.loc;
      units = 0;
    }
    units += instrSize(instr);
  }
  if (units > 0) runs.push({ ...loc, units });
  return runs;
}

// Widened, or the type checker thinks that it stays null.
const NO_HANDLER = null as ExceptHandlerInfo | null;

function exceptionEntries(instrs: readonly Instruction[]): ExceptionEntry[] {
  const entries: ExceptionEntry[] = [];
  let start = 0;
  let at = 0;
  let handler = NO_HANDLER;
  for (const instr of instrs) {
    if (handler?.label !== instr.handler?.label) {
      if (handler !== null) entries.push(exceptionEntry(instrs, handler, start, at));
      start = at;
      handler = instr.handler;
    }
    at += instrSize(instr);
  }
  if (handler !== null) entries.push(exceptionEntry(instrs, handler, start, at));
  return entries;
}

function exceptionEntry(
  instrs: readonly Instruction[],
  { label, startdepth, preserveLasti }: ExceptHandlerInfo,
  start: number,
  end: number,
): ExceptionEntry {
  return {
    start: 2 * start,
    end: 2 * end,
    target: 2 * (instrs[label]?.offset ?? 0),
    // The exception, and lasti below it, are pushed by the handling itself.
    depth: startdepth - (preserveLasti ? 2 : 1),
    lasti: preserveLasti,
  };
}

// compute_localsplus_info
function localsplusInfo(unit: CompilerUnit): { names: string[]; kinds: Uint8Array } {
  const names: string[] = [];
  const kinds: number[] = [];
  for (const [name, offset] of unit.varnames) {
    const hidden = unit.fasthidden.has(name) ? CO_FAST_HIDDEN : 0;
    const cell = unit.cellvars.has(name) ? CO_FAST_CELL : 0;
    names[offset] = name;
    kinds[offset] = CO_FAST_LOCAL | hidden | cell;
  }
  const nlocals = unit.varnames.size;
  let dropped = 0;
  for (const [name, index] of unit.cellvars) {
    if (unit.varnames.has(name)) {
      dropped += 1;
      continue;
    }
    names[nlocals + index - dropped] = name;
    kinds[nlocals + index - dropped] = CO_FAST_CELL;
  }
  for (const [name, index] of unit.freevars) {
    names[nlocals + index - dropped] = name;
    kinds[nlocals + index - dropped] = CO_FAST_FREE;
  }
  return { names, kinds: Uint8Array.from(kinds) };
}
