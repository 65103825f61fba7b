// _opcode: what dis.py and opcode.py ask about instructions. CPython 3.13 Modules/_opcode.c, Include/internal/pycore_opcode_metadata.h.
// Of the specialised and instrumented forms, which co_code never shows, only their flags are known.

import { INSTRUCTIONS, INTRINSICS_1, INTRINSICS_2, NB_OPS } from '../bytecode/instructions.ts';
import type { ArgKind } from '../bytecode/instructions.ts';
import { stackEffect } from '../compiler/opcode-properties.ts';
import { withIndex } from '../objects/index.ts';
import { newInt } from '../objects/int.ts';
import { newList } from '../objects/list.ts';
import { method, type NativeFunction } from '../objects/native.ts';
import type { PyObject } from '../objects/object.ts';
import { raise } from '../objects/raise.ts';
import { False, newBool, newNone, None, True } from '../objects/singletons.ts';
import { newStr } from '../objects/str.ts';
import { newTuple } from '../objects/tuple.ts';
import { makeModule, type ModuleDefinition } from './module-definition.ts';
import type { MaySuspend } from '../objects/suspend.ts';
import type { PyModule } from '../objects/module.ts';
import type { InterpreterState } from '../vm/interpreter-state.ts';

const rows = new Map(INSTRUCTIONS.map((row) => [row.number, row]));
const PUSHES_BLOCK = new Set(['SETUP_CLEANUP', 'SETUP_FINALLY', 'SETUP_WITH']);

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i);
/** Numbers that no row of ours has: specialised forms, then instrumented ones. */
const HIDDEN = new Set([3, ...range(150, 222), ...range(236, 253)]);
const HIDDEN_WITH_ARG = new Set([
  ...range(162, 206),
  ...[208, 211, 220, 221, 222, 236],
  ...range(240, 246).filter((n) => n !== 239),
  ...range(248, 253),
]);
const HIDDEN_OF: Readonly<Record<string, readonly number[]>> = {
  has_const: [240],
  has_name: [192, 202, 205, 206, 211],
  has_jump: [188, 189, 190],
};

const TESTS: Readonly<Record<string, (arg: ArgKind, name: string) => boolean>> = {
  has_arg: (arg) => arg !== 'none',
  has_const: (arg) => arg === 'const',
  has_name: (arg) => arg.startsWith('name'),
  has_jump: (arg, name) => arg.startsWith('jump') || (arg === 'target' && !PUSHES_BLOCK.has(name)),
  has_free: (arg) => arg === 'free',
  has_local: (arg) => arg.startsWith('local'),
  has_exc: (_arg, name) => PUSHES_BLOCK.has(name),
};

function flag(name: string): NativeFunction {
  const test = TESTS[name]!;
  const hidden = new Set(name === 'has_arg' ? HIDDEN_WITH_ARG : (HIDDEN_OF[name] ?? []));
  return method(name, '($module, /, opcode)', (opcode: PyObject) =>
    withIndex(opcode, [], (n) => {
      const row = rows.get(Number(n));
      return newBool(row === undefined ? hidden.has(Number(n)) : test(row.arg, row.name));
    }),
  );
}

function effect(opcode: PyObject, oparg?: PyObject, jump?: PyObject): MaySuspend {
  if (jump !== undefined && jump !== None && jump !== True && jump !== False)
    raise('ValueError', 'stack_effect: jump must be False, True or None');
  return withIndex(opcode, [], (n) =>
    withIndex(
      oparg,
      [],
      (given) => {
        const arg = Number(given);
        if (!rows.has(Number(n))) raise('ValueError', 'invalid opcode or oparg');
        const of = (jumps: boolean): number => stackEffect(Number(n), arg, jumps);
        if (jump === True || jump === False) return newInt(of(jump === True));
        return newInt(Math.max(of(true), of(false)));
      },
      0,
    ),
  );
}

const NB_NAMES =
  'ADD AND FLOOR_DIVIDE LSHIFT MATRIX_MULTIPLY MULTIPLY REMAINDER OR POWER RSHIFT SUBTRACT TRUE_DIVIDE XOR'.split(
    ' ',
  );
const strings = (names: readonly string[]): PyObject => newList(names.map((name) => newStr(name)));

const definition: ModuleDefinition = {
  name: '_opcode',
  source: 'CPython 3.13 Modules/_opcode.c',
  doc: 'Opcode support module.',
  functions: [
    method('stack_effect', '($module, opcode, oparg=None, /, *, jump=None)', effect),
    method('is_valid', '($module, /, opcode)', (opcode: PyObject) =>
      withIndex(opcode, [], (n) => newBool(rows.has(Number(n)) || HIDDEN.has(Number(n)))),
    ),
    ...Object.keys(TESTS).map(flag),
    method('get_specialization_stats', '($module, /)', () => newNone()),
    method('get_nb_ops', '($module, /)', () =>
      newList(
        NB_OPS.map((symbol, i) => {
          const inplace = i < NB_NAMES.length ? '' : 'INPLACE_';
          return newTuple([
            newStr(`NB_${inplace}${NB_NAMES[i % NB_NAMES.length]!}`),
            newStr(symbol),
          ]);
        }),
      ),
    ),
    method('get_intrinsic1_descs', '($module, /)', () => strings(INTRINSICS_1)),
    method('get_intrinsic2_descs', '($module, /)', () => strings(INTRINSICS_2)),
    method('get_executor', '($module, /, code, offset)', () =>
      raise('RuntimeError', 'Executors are not available in this build'),
    ),
  ],
  attributes: { ENABLE_SPECIALIZATION: () => newBool(true) },
};

export function opcodeModule(interp: InterpreterState): PyModule {
  return makeModule(definition, interp);
}
