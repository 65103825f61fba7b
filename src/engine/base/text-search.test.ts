import { expect, test } from 'vitest';
import { indexOfText, lastIndexOfText } from './text-search.ts';

test('long texts that are alike are searched in linear time, with the answers of short ones', () => {
  const [a, b] = ['a'.repeat(200_000), 'b'.repeat(200_000)];
  expect(indexOfText(a + a + b + a + a, a + b + b + a)).toBe(-1);
  expect(indexOfText(a + a + b + a + a, a + b)).toBe(200_000);
  expect(indexOfText(a + a + b + a + a, a, 200_001)).toBe(600_000);
  expect(lastIndexOfText(a + a + b + a + a, b + a)).toBe(400_000);
  expect(lastIndexOfText(a + a + b + a + a, a + b + b + a)).toBe(-1);
  expect(lastIndexOfText('abcabc', 'bc')).toBe(4);
});
