import { expect, test } from 'vitest';
import type { ExploredRun } from '../shared/engine-types.ts';
import { treeOf } from './tree.ts';

const run = (threads: string, outcome = 0): ExploredRun => ({
  outcome,
  schedule: threads,
  steps: [...threads].map((thread) => ({
    thread: Number(thread),
    name: thread,
    timeUp: false,
    operation: null,
  })),
});

const shape = (branch: ReturnType<typeof treeOf>): unknown => [
  branch.steps.map(({ name }) => name).join(''),
  ...(branch.run === null ? branch.children.map(shape) : [`=${branch.run.schedule}`]),
];

test('executions part where another thread is chosen, and nowhere else', () => {
  const tree = treeOf([run('00112'), run('00121'), run('00211', 1)]);
  expect(shape(tree)).toEqual(['00', ['1', ['12', '=00112'], ['21', '=00121']], ['211', '=00211']]);
  expect([tree.leaves, tree.depth]).toEqual([3, 2]);
});

test('one execution is a tree without a choice; a choice may be the first thing', () => {
  expect(shape(treeOf([run('012')]))).toEqual(['012', '=012']);
  expect(shape(treeOf([run('0'), run('1')]))).toEqual(['', ['0', '=0'], ['1', '=1']]);
});
