// Which operation of the source an instruction is: `load counter`, `set item`, `call`. Only those that can touch what threads share have a
// name, so that a place between two of them can be said in words that hold for every CPython, whatever bytecode it compiles.
// Not in CPython. The same table for real CPythons is `_operations` in bug-home/forcing.py; both must say the same about a program.

import * as op from '../bytecode/generated/opcodes.ts';
import type { Executable } from '../bytecode/executable.ts';

const known = new WeakMap<Executable, (string | null | undefined)[]>();

/** Null: nothing that others could see. */
export function operationAt(executable: Executable, index: number): string | null {
  let operations = known.get(executable);
  if (operations === undefined) known.set(executable, (operations = []));
  return (operations[index] ??= classify(executable, index));
}

function classify(executable: Executable, index: number): string | null {
  const code = executable.ops[index]!;
  const arg = executable.args[index]!;
  const { names, localsplusnames } = executable.code;
  switch (code) {
    case op.LOAD_NAME:
    case op.LOAD_FROM_DICT_OR_GLOBALS:
      return `load ${names[arg]}`;
    case op.LOAD_GLOBAL:
    case op.LOAD_ATTR:
      return `load ${names[arg >> 1]}`;
    case op.LOAD_SUPER_ATTR:
      return `load ${names[arg >> 2]}`;
    case op.LOAD_DEREF:
    case op.LOAD_FROM_DICT_OR_DEREF:
      return `load ${localsplusnames[arg]}`;
    case op.STORE_NAME:
    case op.STORE_GLOBAL:
    case op.STORE_ATTR:
      return `store ${names[arg]}`;
    case op.STORE_DEREF:
      return `store ${localsplusnames[arg]}`;
    case op.DELETE_NAME:
    case op.DELETE_GLOBAL:
    case op.DELETE_ATTR:
      return `delete ${names[arg]}`;
    case op.DELETE_DEREF:
      return `delete ${localsplusnames[arg]}`;
    case op.CALL:
      return isCall(executable, index) ? 'call' : null;
    default:
      return PLAIN.get(code) ?? null;
  }
}

const PLAIN: ReadonlyMap<number, string> = new Map([
  [op.BINARY_SUBSCR, 'get item'],
  [op.BINARY_SLICE, 'get item'],
  [op.STORE_SUBSCR, 'set item'],
  [op.STORE_SLICE, 'set item'],
  [op.DELETE_SUBSCR, 'delete item'],
  [op.BINARY_OP, 'compute'],
  [op.COMPARE_OP, 'compare'],
  [op.CONTAINS_OP, 'look for'],
  [op.FOR_ITER, 'next item'],
  [op.GET_ITER, 'begin loop'],
  [op.UNPACK_SEQUENCE, 'unpack'],
  [op.UNPACK_EX, 'unpack'],
  [op.TO_BOOL, 'test'],
  [op.FORMAT_SIMPLE, 'format'],
  [op.FORMAT_WITH_SPEC, 'format'],
  [op.CALL_KW, 'call'],
  [op.CALL_FUNCTION_EX, 'call'],
]);

/** Calls that no program writes, or that not every Python makes, do not count: of a comprehension, of __exit__, `super()`. */
function isCall({ ops, args, code }: Executable, index: number): boolean {
  const before = ops[index - 1];
  if (before === op.GET_ITER) return false;
  if (before === op.LOAD_GLOBAL && args[index] === 0)
    return code.names[args[index - 1]! >> 1] !== 'super';
  const isNone = (i: number): boolean => ops[i] === op.LOAD_CONST && code.consts[args[i]!] === null;
  return !(args[index] === 2 && isNone(index - 1) && isNone(index - 2) && isNone(index - 3));
}
