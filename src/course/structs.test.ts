// Which fields an object has, under which version, and how they are told; what is expected was read off the headers of CPython by hand.

import { expect, test } from 'vitest';
import type { ProfileName } from '../engine/index.ts';
import { listingFile } from './listing-files.ts';
import { structOf } from './structs.ts';

const file = listingFile('structs/values.py');

const rows = (name: string, profile: ProfileName, block = 0): string[] =>
  structOf(file, name, profile).blocks[block]!.rows.map(
    ({ offset, size, name: field, value, holds }) => `${offset}+${size} ${field} ${holds} ${value}`,
  );

test('an int carries its number of digits in another field since 3.12', () => {
  expect(rows('debt', '3.8')[2]).toBe('16+8 ob_size value -1');
  expect(rows('debt', '3.13')[2]).toBe('16+8 lv_tag value 10');
});

test('links of the collector lie in front, and a block elsewhere is told', () => {
  expect(rows('names', '3.13').slice(0, 2)).toEqual([
    expect.stringMatching(/^-16\+8 _gc_next list /),
    expect.stringMatching(/^-8\+8 _gc_prev list /),
  ]);
  expect(rows('names', '3.13')[5]).toBe('24+8 ob_item block ');
});

test('unused places are one row, gaps of alignment are shown', () => {
  expect(rows('names', '3.13', 1)).toEqual([
    "0+8 [0] reference 'nut'",
    "8+8 [1] reference 'bolt'",
    '16+48 [2] … [7] value NULL',
  ]);
  expect(rows('word', '3.13')).toContain('36+4  gap ');
  expect(rows('word', '3.13').at(-1)).toBe("40+5 data value 'n' 'u' 't' 's' 0");
});

test('the bytes are those of all rows', () => {
  for (const name of ['price', 'count', 'pair', 'names', 'table', 'word', 'name', 'part']) {
    for (const profile of ['3.8', '3.13', '3.14', '3.13t'] as const) {
      for (const { bytes, rows: all } of structOf(file, name, profile).blocks) {
        expect(all.reduce((sum, { size }) => sum + size, 0)).toBe(bytes);
      }
    }
  }
});
