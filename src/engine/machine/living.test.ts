import { expect, test } from 'vitest';
import { Living } from './living.ts';

test('what is over is left out now and then, in order', () => {
  const over = new Set<number>();
  const living = new Living<number>((n) => over.has(n));
  for (let n = 0; n < 10_000; n++) {
    living.add(n);
    if (n % 1000 !== 0) over.add(n);
    expect(living.members.length).toBeLessThan(100);
  }
  const alive = living.members.filter((n) => !over.has(n));
  expect(alive).toEqual([0, 1000, 2000, 3000, 4000, 5000, 6000, 7000, 8000, 9000]);
});
