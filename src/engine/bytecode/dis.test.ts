// Whole programs: compiled, disassembled, prepared for the interpreter, and compared with what
// CPython 3.13.0 was recorded to say of them (fixtures/, src/tooling/record_bytecode.py).

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compileModule } from '../compiler/compile.ts';
import { parseModule } from '../parser/parser.ts';
import { constantRepr } from '../parser/python-repr.ts';
import type { CodeUnit } from './code-unit.ts';
import { dis } from './dis.ts';
import { decodeExceptionTable, encodeExceptionTable, findHandler } from './exception-table.ts';
import { prepare } from './executable.ts';
import { INSTRUCTIONS } from './instructions.ts';
import { decodeLocations, encodeLocations, locationAt } from './locations-table.ts';

type Nullable = number | null;

interface Recorded {
  readonly version: string;
  readonly dis: string;
  readonly codes: readonly {
    readonly qualname: string;
    /** offset, opcode, argument, byte offset of a jump's target, line */
    readonly instructions: readonly (readonly [number, number, Nullable, Nullable, Nullable])[];
    /** start, end, target, depth, lasti */
    readonly exceptions: readonly (readonly [number, number, number, number, boolean])[];
    /** for each code unit: line, end line, column, end column */
    readonly positions: readonly (readonly [Nullable, Nullable, Nullable, Nullable])[];
  }[];
}

function fixture(name: string): string {
  return readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');
}

function compile(name: string): CodeUnit {
  const parsed = parseModule(fixture(name), name);
  if ('error' in parsed) throw new Error(parsed.error.message);
  const compiled = compileModule(parsed.tree, name);
  if ('error' in compiled) throw new Error(compiled.error.message);
  return compiled.code;
}

function codeObjects(code: CodeUnit): CodeUnit[] {
  const inner = code.consts.flatMap((constant) => {
    const isCode = constant !== null && typeof constant === 'object' && constant.type === 'code';
    return isCode ? codeObjects(constant.value) : [];
  });
  return [code, ...inner];
}

const orNull = (value: number): Nullable => (value === -1 ? null : value);
const HAS_ARG = new Set(INSTRUCTIONS.flatMap((row) => (row.arg === 'none' ? [] : [row.number])));
const JUMPS = new Set(
  INSTRUCTIONS.flatMap((row) => (row.arg.startsWith('jump-') ? [row.number] : [])),
);

describe.each(['threads', 'generators', 'extended'])('%s.py', (name) => {
  const recorded = JSON.parse(fixture(`${name}-3.13.0.json`)) as Recorded;
  const codes = codeObjects(compile(`${name}.py`));

  test('is disassembled as CPython does it', () => {
    const [module] = codes;
    if (module === undefined) throw new Error('no code');
    const listing = dis(module, { address: () => '0x0', scalar: constantRepr });
    expect(recorded.version).toBe('3.13.0');
    expect(listing.split('\n')).toEqual(recorded.dis.split('\n'));
  });

  test('is prepared with jumps to instructions and lines', () => {
    const ours = codes.map((code) => {
      const { ops, args, offsets, lines } = prepare(code);
      return Array.from(ops, (opcode, i) => {
        const arg = args[i] ?? 0;
        const jump = JUMPS.has(opcode);
        const target = jump ? offsets[arg] : null;
        return [offsets[i], opcode, HAS_ARG.has(opcode) && !jump ? arg : null, target, lines[i]];
      });
    });
    const theirs = recorded.codes.map(({ instructions }) =>
      instructions.map(([offset, opcode, arg, target, line]) => {
        // A target with EXTENDED_ARG in front: we name the instruction itself.
        const at = instructions.find(([start]) => start >= (target ?? 0))?.[0] ?? null;
        return [offset, opcode, target === null ? arg : null, target && at, line ?? -1];
      }),
    );
    expect(ours).toEqual(theirs);
  });

  test('is prepared with handlers', () => {
    codes.forEach((code, i) => {
      const prepared = prepare(code);
      const { exceptions, instructions } = recorded.codes[i] ?? {
        exceptions: [],
        instructions: [],
      };
      const theirs = instructions.map(([offset]) => {
        const entry = exceptions.find(([start, end]) => start <= offset && offset < end);
        return entry === undefined ? null : entry.slice(2);
      });
      const ours = Array.from(prepared.handlers, (handler) => {
        if (handler === -1) return null;
        const target = prepared.offsets[prepared.handlerTarget[handler] ?? 0];
        return [target, prepared.handlerDepth[handler], prepared.handlerLasti[handler] === 1];
      });
      expect(ours).toEqual(theirs);
    });
  });

  test('has the exception tables of CPython, both ways', () => {
    codes.forEach((code, i) => {
      const entries = decodeExceptionTable(code.exceptiontable);
      const rows = entries.map((e) => [e.start, e.end, e.target, e.depth, e.lasti]);
      expect(rows).toEqual(recorded.codes[i]?.exceptions);
      expect(encodeExceptionTable(entries)).toEqual(code.exceptiontable);
      const [first] = entries;
      expect(findHandler(entries, first?.start ?? 0)).toEqual(first ?? null);
    });
  });

  test('has the positions of CPython, both ways', () => {
    codes.forEach((code, i) => {
      const runs = decodeLocations(code.linetable, code.firstlineno);
      const ours = (recorded.codes[i]?.positions ?? []).map((_, unit) => {
        const { lineno, endLineno, col, endCol } = locationAt(runs, 2 * unit);
        return [lineno, endLineno, col, endCol].map(orNull);
      });
      expect(ours).toEqual(recorded.codes[i]?.positions);
      expect(encodeLocations(runs, code.firstlineno)).toEqual(code.linetable);
    });
  });
});
