// Which blocks a free list keeps, in which order, and who gets them: what is expected was read off the programs and CPython's sources by hand.

import { expect, test } from 'vitest';
import { freeListAfter } from './free-lists.ts';
import { listingFile } from './listing-files.ts';

const said = (path: string, lines: readonly number[]): string[] =>
  freeListAfter(listingFile(path), 'float', lines).map(({ kept, objects }) =>
    [
      ...objects.map(({ names, repr, refcount }) => `${names.join('=')}=${repr}*${refcount}`),
      ...kept.map(({ was }) => `(${was})`),
    ].join(' '),
  );

test('the block of a dead float is kept, and the next float gets it', () => {
  expect(said('free-lists/handed-on.py', [1, 3, 4])).toEqual([
    'price=3.14*1',
    '(3.14)',
    'speed=9.81*1',
  ]);
  const [before, , after] = freeListAfter(
    listingFile('free-lists/handed-on.py'),
    'float',
    [1, 3, 4],
  );
  expect(after!.objects[0]!.address).toBe(before!.objects[0]!.address);
});

test('what was freed last is handed on first', () => {
  expect(said('free-lists/youngest-first.py', [5, 6])).toEqual([
    '(2.5) (3.5) (1.5)',
    'a=4.5*1 (3.5) (1.5)',
  ]);
});

test('only a full collection empties the list', () => {
  expect(said('free-lists/emptied.py', [4, 5, 6])).toEqual(['(9.81) (3.14)', '(9.81) (3.14)', '']);
});

test('there is no free list of sets', () => {
  const file = listingFile('free-lists/handed-on.py');
  expect(() => freeListAfter(file, 'set', [1])).toThrow('there is no free list set');
});

test('a line is over when what it has called is over', () => {
  const [made] = freeListAfter(listingFile('summary/one-day.py'), 'float', [11]);
  expect(made!.objects.map(({ names, repr }) => [names, repr])).toEqual([[['bolt.price'], '2.5']]);
});
