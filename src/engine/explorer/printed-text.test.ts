import { expect, test } from 'vitest';
import { canPrint } from './printed-text.ts';

test.each([
  ['1 2 2\n', '1 2 2', true],
  ['1\n2\n2\n', '1 2 2', true],
  ['1 2 3\n', '1 2 2', false],
  ['total: 12\n', 'total', true],
  ['total: 12\n', '12', true],
  ['total: 12\n', '1', false],
  ['-12\n', '12', false],
  ['0.12\n', '12', false],
  ['12.5\n', '12', false],
  ['12.\n', '12', true],
  ['12 2\n', '2', true],
  ['done!\n', 'done', true],
  ['undone\n', 'done', false],
  ['余额 100\n', '余额 100', true],
  ['', '', true],
  ['x\n', ' ', false],
])('%j: %j %s', (stdout, text, expected) => {
  expect(canPrint(stdout, text)).toBe(expected);
});
