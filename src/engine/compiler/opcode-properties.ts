// Properties of opcodes that the compiler asks for often, as tables by number.
//
// CPython: Include/internal/pycore_opcode_utils.h and pycore_opcode_metadata.h. Everything is
// derived from bytecode/instructions.ts; pseudo instructions are included.

import { EngineBug } from '../base/assert.ts';
import { INSTRUCTIONS } from '../bytecode/instructions.ts';
import type { StackCount } from '../bytecode/instructions.ts';
import {
  JUMP,
  JUMP_BACKWARD,
  JUMP_BACKWARD_NO_INTERRUPT,
  JUMP_FORWARD,
  JUMP_NO_INTERRUPT,
  RAISE_VARARGS,
  RERAISE,
  RETURN_CONST,
  RETURN_VALUE,
  SETUP_CLEANUP,
  SETUP_FINALLY,
  SETUP_WITH,
} from '../bytecode/generated/opcodes.ts';

const SIZE = 512;

function table(test: (opcode: number) => boolean): readonly boolean[] {
  return Array.from({ length: SIZE }, (_, opcode) => test(opcode));
}

const byNumber = new Map(INSTRUCTIONS.map((row) => [row.number, row]));

const isBlockPush = (opcode: number): boolean =>
  opcode === SETUP_FINALLY || opcode === SETUP_WITH || opcode === SETUP_CLEANUP;

const isUnconditionalJump = (opcode: number): boolean =>
  [JUMP, JUMP_NO_INTERRUPT, JUMP_FORWARD, JUMP_BACKWARD, JUMP_BACKWARD_NO_INTERRUPT].includes(
    opcode,
  );

const isScopeExit = (opcode: number): boolean =>
  [RETURN_VALUE, RETURN_CONST, RAISE_VARARGS, RERAISE].includes(opcode);

const isJump = (opcode: number): boolean => {
  const arg = byNumber.get(opcode)?.arg;
  if (arg === 'target') return !isBlockPush(opcode);
  return arg === 'jump-forward' || arg === 'jump-backward';
};

/** OPCODE_HAS_JUMP */
export const HAS_JUMP = table(isJump);
/** IS_BLOCK_PUSH_OPCODE */
export const IS_BLOCK_PUSH = table(isBlockPush);
/** HAS_TARGET */
export const HAS_TARGET = table((opcode) => isJump(opcode) || isBlockPush(opcode));
/** IS_SCOPE_EXIT_OPCODE */
export const IS_SCOPE_EXIT = table(isScopeExit);
/** IS_UNCONDITIONAL_JUMP_OPCODE */
export const IS_UNCONDITIONAL_JUMP = table(isUnconditionalJump);
/** IS_TERMINATOR_OPCODE: must be the last of its block. */
export const IS_TERMINATOR = table((opcode) => isJump(opcode) || isScopeExit(opcode));
/** OPCODE_HAS_CONST */
export const HAS_CONST = table((opcode) => byNumber.get(opcode)?.arg === 'const');
/** OPCODE_HAS_EVAL_BREAK */
export const HAS_EVAL_BREAK = table((opcode) => byNumber.get(opcode)?.evalBreak === true);
/** _PyOpcode_Caches */
export const CACHE_UNITS: readonly number[] = Array.from(
  { length: SIZE },
  (_, opcode) => byNumber.get(opcode)?.caches ?? 0,
);

const count = (value: StackCount, oparg: number): number =>
  typeof value === 'number' ? value : value(oparg);

/**
 * How an instruction changes the depth of the stack; `jump` says whether its jump is taken.
 * Source: CPython 3.13 Python/flowgraph.c stack_effect.
 */
export function stackEffect(opcode: number, oparg: number, jump: boolean): number {
  const row = byNumber.get(opcode);
  if (row === undefined) throw new EngineBug(`no stack effect for opcode ${opcode}`);
  if (isBlockPush(opcode) && !jump) return 0;
  return count(row.pushed, oparg) - count(row.popped, oparg);
}
