// Arguments of instructions as dis shows them.
//
// CPython: Lib/dis.py _unpack_opargs, _get_jump_target, ArgResolver.get_argval_argrepr.

import { EngineBug } from '../base/assert.ts';
import type { CodeUnit } from './code-unit.ts';
import { constantRepr } from './constant-repr.ts';
import type { ConstantReprs } from './constant-repr.ts';
import { EXTENDED_ARG } from './generated/opcodes.ts';
import { CMP_OPS, INSTRUCTIONS, INTRINSICS_1, INTRINSICS_2, NB_OPS } from './instructions.ts';
import type { Instruction } from './instructions.ts';

/** One instruction of co_code; EXTENDED_ARG is one of its own. */
export interface Unpacked {
  /** Byte offset. */
  readonly offset: number;
  readonly row: Instruction;
  /** With what EXTENDED_ARGs before it add; null if the opcode has no argument. */
  readonly arg: number | null;
}

const ROWS = new Map(INSTRUCTIONS.map((row) => [row.number, row]));

/** All instructions of co_code, caches skipped. */
export function unpackOpargs(code: Uint8Array): Unpacked[] {
  const items: Unpacked[] = [];
  let extended = 0;
  for (let offset = 0; offset < code.length;) {
    const opcode = code[offset] ?? 0;
    const row = ROWS.get(opcode);
    if (row === undefined) throw new EngineBug(`unknown opcode ${opcode} at ${offset}`);
    const arg = row.arg === 'none' ? null : (code[offset + 1] ?? 0) | extended;
    extended = opcode === EXTENDED_ARG && arg !== null ? arg << 8 : 0;
    items.push({ offset, row, arg });
    offset += 2 + 2 * row.caches;
  }
  return items;
}

/** Byte offset that a jump goes to, null for other instructions. */
export function jumpTarget({ offset, row, arg }: Unpacked): number | null {
  if (arg === null) return null;
  const next = offset + 2 + 2 * row.caches;
  if (row.arg === 'jump-forward') return next + 2 * arg;
  return row.arg === 'jump-backward' ? next - 2 * arg : null;
}

// FUNCTION_ATTR_FLAGS
const FUNCTION_ATTRIBUTES = ['defaults', 'kwdefaults', 'annotations', 'closure'];
const CONVERSIONS = ['', 'str', 'repr', 'ascii'];

/** What stands in parentheses behind the argument; '' for nothing. */
export function argRepr(
  code: CodeUnit,
  item: Unpacked & { readonly arg: number },
  labels: ReadonlyMap<number, number>,
  reprs: ConstantReprs,
): string {
  const { row, arg } = item;
  const name = (index: number): string => code.names[index] ?? '';
  const local = (index: number): string => code.localsplusnames[index] ?? '';
  const flag = (text: string, extra: string): string => (arg & 1 ? `${text} + ${extra}` : text);
  switch (row.arg) {
    case 'const':
      return constantRepr(code.consts[arg] ?? null, reprs);
    case 'name':
      return name(arg);
    case 'name-global':
      return flag(name(arg >> 1), 'NULL');
    case 'name-method':
      return flag(name(arg >> 1), 'NULL|self');
    case 'name-super':
      return flag(name(arg >> 2), 'NULL|self');
    case 'local':
    case 'free':
      return local(arg);
    case 'local-pair':
      return `${local(arg >> 4)}, ${local(arg & 15)}`;
    case 'jump-forward':
    case 'jump-backward':
      return `to L${labels.get(jumpTarget(item) ?? -1)}`;
    case 'compare':
      return arg & 16 ? `bool(${CMP_OPS[arg >> 5]})` : (CMP_OPS[arg >> 5] ?? '');
    case 'conversion':
      return CONVERSIONS[arg] ?? '';
    case 'function-attribute':
      return FUNCTION_ATTRIBUTES.filter((_, bit) => arg & (1 << bit)).join(', ');
    case 'binary-op':
      return NB_OPS[arg] ?? '';
    case 'intrinsic-1':
      return INTRINSICS_1[arg] ?? '';
    case 'intrinsic-2':
      return INTRINSICS_2[arg] ?? '';
    default:
      return '';
  }
}
