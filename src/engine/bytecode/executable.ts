// A code object made ready for the eval loop: one entry for each real instruction.
//
// Not in CPython: its loop walks co_code_adaptive unit by unit. We decode once, so the
// loop needs no EXTENDED_ARG, no CACHE units and no search in the exception table.
// Invariant: instruction i of `ops` is at byte `offsets[i]` of co_code, which is what
// f_lasti and dis show; jump arguments are instruction indexes, never offsets.

import { decodeExceptionTable } from './exception-table.ts';
import { CACHE, EXTENDED_ARG } from './generated/opcodes.ts';
import type { CodeUnit } from './code-unit.ts';
import { INSTRUCTIONS } from './instructions.ts';
import { decodeLocations } from './locations-table.ts';

export interface Executable {
  readonly code: CodeUnit;
  /** Opcode of each instruction. */
  readonly ops: Uint8Array;
  /** Its argument, EXTENDED_ARG folded; for jumps the index of the target instruction. */
  readonly args: Int32Array;
  /** Byte offset in co_code of the instruction itself (not of its EXTENDED_ARG). */
  readonly offsets: Int32Array;
  /** Line number, -1 for none. */
  readonly lines: Int32Array;
  /** Number of the handler that covers the instruction, -1 for none. */
  readonly handlers: Int32Array;
  /** By handler number: index of its first instruction. */
  readonly handlerTarget: Int32Array;
  /** By handler number: the value stack is cut to this depth. */
  readonly handlerDepth: Int32Array;
  /** By handler number: 1 if the raising instruction's offset is pushed. */
  readonly handlerLasti: Uint8Array;
}

// By opcode, so that the decoding loop makes no look-up by name.
/** Cache units behind it. */
export const CACHES = new Uint8Array(256);
const JUMP_SIGN = new Int8Array(256);
for (const row of INSTRUCTIONS) {
  if (row.pseudo) continue;
  CACHES[row.number] = row.caches;
  if (row.arg === 'jump-forward') JUMP_SIGN[row.number] = 1;
  if (row.arg === 'jump-backward') JUMP_SIGN[row.number] = -1;
}

/** Decoded once for each code unit: an exploration starts thousands of interpreters with the same ones. */
const known = new WeakMap<CodeUnit, Executable>();

/** A code object as the interpreter wants it. Errors: none; `code` comes from our assembler and is well formed. */
export function prepare(code: CodeUnit): Executable {
  let executable = known.get(code);
  if (executable === undefined) known.set(code, (executable = decode(code)));
  return executable;
}

function decode(code: CodeUnit): Executable {
  const units = code.code.length >> 1;
  const ops = new Uint8Array(units);
  const args = new Int32Array(units);
  const offsets = new Int32Array(units);
  // Unit number -> index of the instruction that starts there, prefixes included.
  const indexOfUnit = new Int32Array(units + 1);
  let count = 0;
  let prefix = 0;
  for (let unit = 0; unit < units;) {
    const opcode = code.code[2 * unit] ?? CACHE;
    const arg = (prefix << 8) | (code.code[2 * unit + 1] ?? 0);
    indexOfUnit[unit] = count;
    if (opcode === EXTENDED_ARG) {
      prefix = arg;
      unit += 1;
      continue;
    }
    const next = unit + 1 + (CACHES[opcode] ?? 0);
    const sign = JUMP_SIGN[opcode] ?? 0;
    ops[count] = opcode;
    args[count] = sign === 0 ? arg : next + sign * arg;
    offsets[count] = 2 * unit;
    indexOfUnit.fill(count + 1, unit + 1, next + 1);
    count += 1;
    prefix = 0;
    unit = next;
  }
  for (let i = 0; i < count; i++) {
    if (JUMP_SIGN[ops[i] ?? 0] !== 0) args[i] = indexOfUnit[args[i] ?? 0] ?? 0;
  }
  return {
    code,
    ops: ops.slice(0, count),
    args: args.slice(0, count),
    offsets: offsets.slice(0, count),
    lines: prepareLines(code, offsets, count),
    ...prepareHandlers(code, indexOfUnit, count),
  };
}

function prepareLines(code: CodeUnit, offsets: Int32Array, count: number): Int32Array {
  const lines = new Int32Array(count).fill(-1);
  let index = 0;
  let unit = 0;
  for (const run of decodeLocations(code.linetable, code.firstlineno)) {
    unit += run.units;
    while (index < count && (offsets[index] ?? 0) < 2 * unit) lines[index++] = run.lineno;
  }
  return lines;
}

function prepareHandlers(code: CodeUnit, indexOfUnit: Int32Array, count: number) {
  const entries = decodeExceptionTable(code.exceptiontable);
  const handlers = new Int32Array(count).fill(-1);
  const handlerTarget = new Int32Array(entries.length);
  const handlerDepth = new Int32Array(entries.length);
  const handlerLasti = new Uint8Array(entries.length);
  entries.forEach((entry, number) => {
    handlerTarget[number] = indexOfUnit[entry.target >> 1] ?? 0;
    handlerDepth[number] = entry.depth;
    handlerLasti[number] = entry.lasti ? 1 : 0;
    handlers.fill(number, indexOfUnit[entry.start >> 1], indexOfUnit[entry.end >> 1]);
  });
  return { handlers, handlerTarget, handlerDepth, handlerLasti };
}
