// The instructions of a code object as the bytecode panel shows them.

import { INSTRUCTIONS, CMP_OPS, NB_OPS } from '../bytecode/instructions.ts';
import type { PyCode } from '../objects/code.ts';
import type { InstructionView } from './views.ts';
import { shortRepr } from './short-repr.ts';

const byNumber = new Map(INSTRUCTIONS.filter((row) => !row.pseudo).map((row) => [row.number, row]));
const described = new WeakMap<PyCode['unit'], InstructionView[]>();

export function describeInstructions(code: PyCode): readonly InstructionView[] {
  const known = described.get(code.unit);
  if (known !== undefined) return known;
  const { ops, args, offsets, lines } = code.executable;
  const all = Array.from(ops, (op, i): InstructionView => ({
    offset: offsets[i]!,
    opname: byNumber.get(op)?.name ?? `<${op}>`,
    arg: describeArgument(code, op, args[i]!),
    line: lines[i]! < 0 ? null : lines[i]!,
  }));
  described.set(code.unit, all);
  return all;
}

function describeArgument(code: PyCode, op: number, arg: number): string {
  const name = (i: number): string => code.names[i]?.value ?? '?';
  const local = (i: number): string => code.localsplusNames[i]?.value ?? '?';
  switch (byNumber.get(op)?.arg) {
    case 'none':
    case undefined:
      return '';
    case 'const':
      return `${arg} (${shortRepr(code.consts[arg]!)})`;
    case 'name':
      return `${arg} (${name(arg)})`;
    case 'name-method':
      return `${arg} (${name(arg >> 1)}${(arg & 1) !== 0 ? ' + NULL|self' : ''})`;
    case 'name-global':
      return `${arg} (${name(arg >> 1)}${(arg & 1) !== 0 ? ' + NULL' : ''})`;
    case 'name-super':
      return `${arg} (${name(arg >> 2)})`;
    case 'local':
    case 'free':
      return `${arg} (${local(arg)})`;
    case 'local-pair':
      return `${arg} (${local(arg >> 4)}, ${local(arg & 15)})`;
    case 'compare':
      return `${arg} (${CMP_OPS[(arg >> 5) as 0]})`;
    case 'binary-op':
      return `${arg} (${NB_OPS[arg]})`;
    case 'jump-forward':
    case 'jump-backward':
      return `to ${code.executable.offsets[arg] ?? '?'}`;
    default:
      return String(arg);
  }
}
