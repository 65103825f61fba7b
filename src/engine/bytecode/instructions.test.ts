// The table against CPython's own (fixtures/, src/tooling/record_bytecode.py), and the file
// generated from it.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { generateOpcodes } from '../../tooling/generate-bytecode.ts';
import { stackEffect } from '../compiler/opcode-properties.ts';
import * as intrinsics from '../compiler/intrinsics.ts';
import { INSTRUCTIONS, INTRINSICS_1, INTRINSICS_2 } from './instructions.ts';

interface RecordedOpcode {
  readonly name: string;
  readonly number: number;
  readonly hasArg: boolean;
  readonly caches: number;
  readonly effects: readonly (readonly [number | null, number | null, number | null])[];
}

const recorded = JSON.parse(
  readFileSync(new URL('fixtures/opcodes-3.13.0.json', import.meta.url), 'utf8'),
) as { readonly version: string; readonly opcodes: readonly RecordedOpcode[] };

describe('the table of instructions', () => {
  test('has the rows of CPython', () => {
    const ours = INSTRUCTIONS.map(({ name, number, caches, arg }) => {
      return { name, number, caches, hasArg: arg !== 'none' };
    });
    const theirs = recorded.opcodes.map(({ name, number, caches, hasArg }) => {
      return { name, number, caches, hasArg };
    });
    expect(recorded.version).toBe('3.13.0');
    expect(ours).toEqual(theirs);
  });

  test.each(recorded.opcodes)('stack effects of $name', ({ number, effects }) => {
    const ours = effects.map(([arg, without, jump]) => [
      arg,
      without === null ? null : stackEffect(number, arg ?? 0, false),
      jump === null ? null : stackEffect(number, arg ?? 0, true),
    ]);
    expect(ours).toEqual(effects);
  });

  test('each row names its source', () => {
    expect(INSTRUCTIONS.filter(({ name, source }) => !source.endsWith(name))).toEqual([]);
  });

  test('intrinsics have the numbers of the table', () => {
    const numbers = Object.entries(intrinsics);
    const tables: readonly string[][] = [[...INTRINSICS_1], [...INTRINSICS_2]];
    const wrong = numbers.filter(([name, number]) => !tables.some((t) => t[number] === name));
    expect(wrong).toEqual([]);
    expect(numbers).toHaveLength(INTRINSICS_1.length + INTRINSICS_2.length - 2);
  });

  test('generated/opcodes.ts is up to date', () => {
    const file = new URL('generated/opcodes.ts', import.meta.url);
    expect(readFileSync(file, 'utf8')).toBe(generateOpcodes());
  });
});
