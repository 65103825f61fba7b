import { expect, test } from 'vitest';
import { ClockTable } from './vector-clock.ts';

test('rows keep their counters when the table grows both ways', () => {
  const clocks = new ClockTable();
  clocks.clear(3);
  clocks.set(3, 5, 7);
  clocks.reserve(1000, 40);
  clocks.clear(1000);
  clocks.set(1000, 39, 1);
  clocks.join(1000, 3);
  expect(clocks.covers(1000, 5, 7)).toBe(true);
  expect(clocks.covers(1000, 5, 8)).toBe(false);
  expect(clocks.covers(1000, 39, 1)).toBe(true);
  expect(clocks.covers(3, 39, 1)).toBe(false);
});

test('join takes the greater counters, copy takes all', () => {
  const clocks = new ClockTable();
  clocks.set(0, 1, 4);
  clocks.set(1, 1, 2);
  clocks.set(1, 2, 9);
  clocks.join(0, 1);
  clocks.copy(2, 1);
  expect([clocks.covers(0, 1, 4), clocks.covers(0, 2, 9), clocks.covers(2, 1, 3)]).toEqual([
    true,
    true,
    false,
  ]);
});
