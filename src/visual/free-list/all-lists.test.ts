import { expect, test } from 'vitest';
import { toText } from '../shared/markup.ts';
import { allLists, inShort } from './all-lists.ts';

const list = (name: string, addresses: readonly number[]) => ({
  ...{ name, limit: 80, bytes: 64, addresses },
});

test('the block that is handed on next comes first, and what has changed is said', () => {
  const before = [list('float', [0x1000]), list('list', [])];
  const text = toText(allLists([list('float', [0x1000, 0x2000]), list('list', [])], before, 'en'));
  expect(text.indexOf('…2000')).toBeLessThan(text.indexOf('…1000'));
  expect(text).toContain('2 of at most 80');
  expect(text).toContain('1 came');
  expect(text).toContain('Empty: list.');
  expect(toText(allLists(before, null, 'zh-cn'))).not.toContain('多了');
});

test('lists by size are one entry', () => {
  expect(
    inShort(['float', 'tuple of 1', 'tuple of 2', 'tuple of 3', 'tuple of 7', 'list']),
  ).toEqual([...['float', 'tuple of 1–3', 'tuple of 7', 'list']]);
});
