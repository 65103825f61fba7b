// A schedule of a listing, step by step: who executed what, and what the variable was afterwards.

import { expect, test } from 'vitest';
import { interleaving } from './interleaving.ts';
import { listingFile } from './listing-files.ts';

test('instructions of a lost update', () => {
  const rows = interleaving(listingFile('thread-safety/one-each.py'), {
    variable: 'number',
    prints: '1',
    lines: ['number += 1', 'number -= 1'],
    by: 'instruction',
  });
  const of = (name: string) =>
    rows.filter(({ threadName }) => threadName === name).map(({ text }) => text);
  expect(of('adder')).toEqual([
    'LOAD_GLOBAL number',
    'LOAD_CONST 1',
    'BINARY_OP +=',
    'STORE_GLOBAL number',
  ]);
  expect(of('taker').at(-1)).toBe('STORE_GLOBAL number');
  expect(rows.filter(({ changed }) => changed).map(({ value }) => value)).toEqual(['-1', '1']);
});

test('lines appear where they use the variable, objects are numbered', () => {
  const rows = interleaving(listingFile('singleton/ask-and-make.py'), {
    variable: 'printer',
    prints: 'different',
    lines: ['if printer is None', 'printer = Printer()', 'received['],
    by: 'line',
  });
  expect(rows.map(({ text }) => text).filter((text) => text.startsWith('if'))).toHaveLength(2);
  expect(rows.at(-1)?.value).toBe('Printer 2');
});

test('what never happens can not be shown', () => {
  const file = listingFile('thread-safety/one-each.py');
  const choice = { variable: 'number', lines: ['number'], by: 'line' } as const;
  expect(() => interleaving(file, { ...choice, prints: '7' })).toThrow('never prints 7');
  expect(() => interleaving(file, { ...choice, prints: '1', lines: ['nowhere'] })).toThrow(
    'executes none of nowhere',
  );
});
