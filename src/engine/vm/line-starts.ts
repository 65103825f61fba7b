// At which instructions a new line may be told. CPython 3.13 Python/instrumentation.c (initialize_lines).

import * as op from '../bytecode/generated/opcodes.ts';
import type { Executable } from '../bytecode/executable.ts';

const SILENT = new Set<number>([op.END_FOR, op.END_SEND, op.END_ASYNC_FOR]);

const starts = new WeakMap<Executable, Uint8Array>();

/** initialize_lines: instructions at which a line event is possible. */
export function lineStarts(executable: Executable): Uint8Array {
  const known = starts.get(executable);
  if (known !== undefined) return known;
  const { ops, args, lines, handlerTarget } = executable;
  const table = new Uint8Array(ops.length);
  const mark = (index: number): void => {
    if ((lines[index] ?? -1) >= 0) table[index] = 1;
  };
  let current = -1;
  for (let i = ops.indexOf(op.RESUME); i < ops.length; i++) {
    const code = ops[i]!;
    if (!SILENT.has(code) && code !== op.RESUME) {
      if (lines[i] !== current) mark(i);
      current = lines[i]!;
    }
    if (code === op.FOR_ITER || code === op.SEND) mark(args[i]! + 1);
    else if (JUMPS.has(code)) mark(args[i]!);
  }
  for (const target of handlerTarget) mark(target);
  starts.set(executable, table);
  return table;
}

const JUMPS = new Set<number>([
  op.POP_JUMP_IF_FALSE,
  op.POP_JUMP_IF_TRUE,
  op.POP_JUMP_IF_NONE,
  op.POP_JUMP_IF_NOT_NONE,
  op.JUMP_FORWARD,
  op.JUMP_BACKWARD,
  op.JUMP_BACKWARD_NO_INTERRUPT,
]);
