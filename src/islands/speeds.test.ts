import { expect, test } from 'vitest';
import { paceOf, parseSpeed } from './speeds.ts';

test('so many lines a second, whatever the length of the run', () => {
  expect(paceOf(1, 5)).toEqual({ delayMs: 1_000, count: 1 });
  expect(paceOf(10, 5_000)).toEqual({ delayMs: 100, count: 1 });
  expect(paceOf(30, 5_000).count).toBe(1);
});

test('the usual speed lets a short run be read and a long one end', () => {
  expect(paceOf('usual', 4)).toEqual({ delayMs: 520, count: 1 });
  const { delayMs, count } = paceOf('usual', 9_000);
  expect((9_000 / count) * delayMs).toBeLessThan(10_000);
});

test.each([null, 'fast', 2, -1, {}, '3'])(
  'a kept speed that is broken is the usual: %j',
  (stored) => {
    expect(parseSpeed(stored)).toBe('usual');
  },
);

test('a kept speed is taken', () => {
  expect(parseSpeed(3)).toBe(3);
});
