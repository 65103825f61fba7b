import { expect, test } from 'vitest';
import { EVERYTHING, WRITE } from './dependence.ts';
import { insert, type PlannedStep, weakInitialIndex, type WakeupNode } from './wakeup-tree.ts';

/** `2x`: task 2 writes x. */
function step(text: string): PlannedStep {
  const key = text.charCodeAt(1) - 'a'.charCodeAt(0);
  return {
    choice: Number(text[0]) * 2,
    footprint: text[1] === '*' ? EVERYTHING : [key * 8 + WRITE],
  };
}
const steps = (text: string): PlannedStep[] => (text === '' ? [] : text.split(' ').map(step));

function check(name: string, plans: readonly string[], expected: string): void {
  test(name, () => {
    const roots: WakeupNode[] = [];
    for (const plan of plans) insert(roots, steps(plan));
    const show = (nodes: readonly WakeupNode[]): string =>
      nodes.map(({ choice, children }) => `${choice / 2}(${show(children)})`).join('');
    expect(show(roots)).toBe(expected);
  });
}

check('a first plan is a chain', ['1x 2y'], '1(2())');
check('a plan that begins with a leaf is covered', ['1x', '1x 2x'], '1()');
check('so is one that is equivalent', ['1x 2y', '2y 1x'], '1(2())');
check('so is one that is independent of a leaf: it can follow', ['1x', '2y'], '1()');
check('conflicting plans stand side by side', ['1x', '2x 1x'], '1()2(1())');
check('a common beginning is shared', ['1x 2x 3x', '1x 3x 2x'], '1(2(3())3(2()))');
check('what is unknown is covered by nothing', ['1x', '2*'], '1()2()');

test('weak initials', () => {
  expect(weakInitialIndex(step('1x'), steps('2y 1x'))).toBe(1);
  expect(weakInitialIndex(step('1x'), steps('2x 1x'))).toBe(-1);
  expect(weakInitialIndex(step('1x'), steps('2y 3z'))).toBe(2);
  expect(weakInitialIndex({ ...step('1x'), choice: 3 }, steps('1x'))).toBe(-1);
});
