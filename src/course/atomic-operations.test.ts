// The tables of operations that are one step, or several, say what the explorer finds.

import { expect, test } from 'vitest';
import { exploreOperation, oneStep, severalSteps } from './atomic-operations.ts';

test.each(oneStep)('$code is one step', (operation) => {
  const { isOneStep, results } = exploreOperation(operation);
  expect(isOneStep).toBe(true);
  expect(results.length).toBeGreaterThan(1);
});

test.each(severalSteps)('$code is several steps', (operation) => {
  const { results, lockedResults, isOneStep } = exploreOperation(operation);
  expect(isOneStep).toBe(false);
  expect(results).toEqual(expect.arrayContaining([...lockedResults]));
});

test('which item the last one is depends on how many there are', () => {
  const operation = severalSteps.find(({ code }) => code === 'L.append(L[-1])')!;
  expect(exploreOperation(operation).results).toEqual(['[1, 1, 9]', '[1, 9, 1]', '[1, 9, 9]']);
});
