// Each listed difference from CPython 3.13.0 is one: the engine prints what is recorded for it, and that is not what CPython printed.

import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { differencePrograms, engineOutput, readDifference } from './differences.ts';
import { conformanceFolder } from './status.ts';

test.each(differencePrograms())('%s', (name) => {
  const { cpython, engine, program } = readDifference(name);
  expect(program).not.toBe('');
  expect(engineOutput(name)).toBe(engine);
  expect(engine).not.toBe(cpython);
});

test('nothing else lies there', () => {
  const expected = differencePrograms().flatMap((name) =>
    ['.cpython.out', '.engine.out', '.py'].map((end) => name + end),
  );
  expect(readdirSync(new URL('differences/', conformanceFolder())).sort()).toEqual(expected.sort());
});
