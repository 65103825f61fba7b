// Every construct of the language, compared with what CPython 3.13.0 was recorded to compile
// it to (fixtures/, src/tooling/record-code-objects.ts).

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseModule } from '../parser/parser.ts';
import { compileModule } from './compile.ts';
import { codeObjectJson, levelled } from './fixtures/code-object-json.ts';
import type { Json } from './fixtures/code-object-json.ts';
import { readCases } from './fixtures/read-cases.ts';
import type { CompilerCase } from './fixtures/read-cases.ts';

interface Recorded {
  readonly name: string;
  readonly code?: Json;
  readonly error?: Json;
  readonly warnings: Json;
}

function fixture(name: string): string {
  return readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');
}

const recordings = JSON.parse(fixture('code-objects-3.13.0.json')) as {
  readonly version: string;
  readonly cases: readonly Recorded[];
};

function compileCase({ source, mode, optimize, name }: CompilerCase): Recorded {
  const parsed = parseModule(source, '<case>', mode);
  if ('error' in parsed) {
    const { type, message, lineno, offset, endLineno, endOffset } = parsed.error;
    const error = [type, message, lineno, offset, endLineno, endOffset];
    return { name, error, warnings: [] };
  }
  const result = compileModule(parsed.tree, '<case>', { optimize });
  const warnings = result.warnings.map((w) => [w.category, w.message, w.lineno]);
  if ('code' in result) return { name, code: codeObjectJson(result.code), warnings };
  const { type, message, lineno, offset, endLineno, endOffset } = result.error;
  return { name, error: [type, message, lineno, offset, endLineno, endOffset], warnings };
}

describe('code objects equal those of CPython', () => {
  const cases = readCases(fixture('cases.txt'));

  test('each case is recorded', () => {
    expect(recordings.version).toBe('Python 3.13.0');
    expect(recordings.cases.map((recorded) => recorded.name)).toEqual(
      cases.map((item) => item.name),
    );
  });

  cases.forEach((item, i) => {
    test(item.name, () => {
      const ours = levelled({ ...compileCase(item) });
      expect(ours).toEqual(levelled({ ...recordings.cases[i] } as unknown as Json));
    });
  });
});
