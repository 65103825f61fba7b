import { expect, test } from 'vitest';
import { namesIn, offeredAt, pointedAt } from './python-names.ts';

const source = `import threading  # not this
total = 0
def add(amount):
    global total
    total += amount
    print('nor that', amount)
`;
const names = (before: string): string[] =>
  offeredAt(before, source, ['json', 'threading']).map(({ name }) => name);

test('the names of a program are those outside of strings and comments', () => {
  expect(namesIn(source)).toEqual(['add', 'amount', 'print', 'threading', 'total']);
});

test('after import come modules, in text and after a dot nothing, else names', () => {
  expect(names('import thr')).toEqual(['json', 'threading']);
  expect(names('import json, ')).toEqual(['json', 'threading']);
  expect(names('from j')).toEqual(['json', 'threading']);
  expect(names('    amo')).toContain('amount');
  expect(names('    x = l')).toEqual(expect.arrayContaining(['len', 'lambda', 'total']));
  expect(names('total.')).toEqual([]);
  expect(names("x = 'am")).toEqual([]);
  expect(names("x = 'am' + am")).toContain('amount');
  expect(names('x = 1 # am')).toEqual([]);
  expect(names('print').filter((name) => name === 'print')).toHaveLength(1);
});

test('the expression under the pointer', () => {
  const at = (line: string, part: string) => pointedAt(line, line.indexOf(part) + 1)?.expression;
  expect(at('    self.total += amount', 'total')).toBe('self.total');
  expect(at('    self.total += amount', 'self')).toBe('self');
  expect(at('    self.total += amount', 'amount')).toBe('amount');
  expect(at('for x in a.b.c:', 'c')).toBe('a.b.c');
  expect(at('f().x', 'x')).toBeUndefined();
  expect(at('a[0].b', 'b')).toBeUndefined();
  expect(at("print('total')", 'total')).toBeUndefined();
  expect(at('x = 1  # total', 'total')).toBeUndefined();
  expect(at('if total:', 'if')).toBeUndefined();
  expect(pointedAt('self.total', 7)).toEqual({ expression: 'self.total', from: 1, to: 11 });
  expect(pointedAt('a = 1', 4)).toBeNull();
});
