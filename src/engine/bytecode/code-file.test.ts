// What is packed comes back equal: every code object of the compiler's fixtures, and constants of every kind.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compileModule } from '../compiler/compile.ts';
import { parseModule } from '../parser/parser.ts';
import { packCode, unpackCode } from './code-file.ts';
import type { CodeUnit } from './code-unit.ts';

function compiled(source: string): CodeUnit {
  const parsed = parseModule(source, 'm.py');
  if ('error' in parsed) throw new Error(parsed.error.message);
  const result = compileModule(parsed.tree, 'm.py');
  if ('error' in result) throw new Error(result.error.message);
  return result.code;
}

test.each(['threads', 'generators', 'extended'])('%s', (name) => {
  const source = readFileSync(new URL(`./fixtures/${name}.py`, import.meta.url), 'utf8');
  const unit = compiled(source);
  expect(unpackCode(packCode(unit), 'm.py')).toEqual(unit);
});

test('constants', () => {
  const unit = compiled(
    `a = (1, -0.0, 1e400, 2j, 10**30, "\\ud800é", b"\\xff", ..., None, True, 0x1ffffffffffffff)\nb = x in {1, "a"}\ndef f(): return lambda: 1.5`,
  );
  expect(unpackCode(packCode(unit), 'm.py')).toEqual(unit);
});
