// How deep the value stack is before each instruction, and where segments must begin. CPython 3.13 Python/flowgraph.c
// (calculate_stackdepth), Objects/frameobject.c (mark_stacks).

import * as op from '../../bytecode/generated/opcodes.ts';
import { INSTRUCTIONS, type StackCount } from '../../bytecode/instructions.ts';
import type { PyCode } from '../../objects/code.ts';

const EFFECTS = new Map<number, (arg: number) => number>();
const count = (n: StackCount, arg: number): number => (typeof n === 'number' ? n : n(arg));
for (const { number, popped, pushed, pseudo } of INSTRUCTIONS)
  if (!pseudo) EFFECTS.set(number, (arg) => count(pushed, arg) - count(popped, arg));

const JUMPS = new Set<number>([
  ...[op.POP_JUMP_IF_FALSE, op.POP_JUMP_IF_TRUE, op.POP_JUMP_IF_NONE, op.POP_JUMP_IF_NOT_NONE],
  ...[op.JUMP_FORWARD, op.JUMP_BACKWARD, op.JUMP_BACKWARD_NO_INTERRUPT, op.SEND],
]);
const ENDS = new Set<number>([
  ...[op.JUMP_FORWARD, op.JUMP_BACKWARD, op.JUMP_BACKWARD_NO_INTERRUPT],
  ...[op.RETURN_VALUE, op.RETURN_CONST, op.RERAISE, op.RAISE_VARARGS],
]);

/** Depth before each instruction, -1 where none gets. */
export function depthsOf(code: PyCode): Int32Array {
  const { ops, args, handlers, handlerTarget, handlerDepth, handlerLasti } = code.executable;
  const depths = new Int32Array(ops.length + 1).fill(-1);
  const work: number[] = [];
  const reach = (pc: number, depth: number): void => {
    if (pc >= ops.length || depths[pc] !== -1) return;
    depths[pc] = depth;
    work.push(pc);
  };
  reach(0, 0);
  while (work.length > 0) {
    const pc = work.pop()!;
    const [code1, arg, depth] = [ops[pc]!, args[pc]!, depths[pc]!];
    const handler = handlers[pc]!;
    if (handler >= 0)
      reach(handlerTarget[handler]!, handlerDepth[handler]! + handlerLasti[handler]! + 1);
    const after = depth + EFFECTS.get(code1)!(arg);
    if (JUMPS.has(code1)) reach(arg, after);
    if (code1 === op.FOR_ITER) reach(arg + 2, depth - 1);
    if (!ENDS.has(code1)) reach(pc + 1, after);
  }
  return depths;
}

/** Instructions that are entered from elsewhere than the one before. */
export function labelsOf(code: PyCode, depths: Int32Array): Uint8Array {
  const { ops, args, handlerTarget } = code.executable;
  const labels = new Uint8Array(ops.length + 3);
  labels[0] = 1;
  for (let pc = 0; pc < ops.length; pc++) {
    if (depths[pc]! < 0) continue;
    if (JUMPS.has(ops[pc]!)) labels[args[pc]!] = 1;
    if (ops[pc] === op.FOR_ITER) labels[args[pc]! + 2] = 1;
  }
  for (const target of handlerTarget) labels[target] = 1;
  return labels;
}
