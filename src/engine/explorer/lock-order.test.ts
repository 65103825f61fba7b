// Circles of locks in executions that did not block: what is a possible deadlock, and what is not.

import { describe, expect, test } from 'vitest';
import { explore } from './explorer.ts';
import { type Op, ops, toyMachine } from './toy-machine.ts';

const { acquire, join, release, skipIf, start, tryAcquire } = ops;

const nested = (...locks: readonly string[]): Op[] => [
  ...locks.map(acquire),
  ...[...locks].reverse().map(release),
];

/** Explored without preemptions: nothing blocks. */
function latent(tasks: readonly (readonly Op[])[], isMainFirst = false): string[] {
  const { outcomes, latentCycles, complete } = explore(toyMachine({ tasks, isMainFirst }), {
    maxPreemptions: 0,
  });
  expect(complete).toBe(false);
  expect(outcomes.map(({ end }) => end.kind)).toEqual(['ok']);
  return latentCycles.map((cycle) =>
    cycle.map(({ task, holds, wants }) => `${task}: ${holds} ${wants}`).join(', '),
  );
}

describe('a possible deadlock', () => {
  test('two locks in two orders', () => {
    expect(latent([nested('a', 'b'), nested('b', 'a')])).toEqual(['task 0: a b, task 1: b a']);
  });

  test('three locks in a ring', () => {
    const ring = [nested('a', 'b'), nested('b', 'c'), nested('c', 'a')];
    expect(latent(ring)).toEqual(['task 0: a b, task 1: b c, task 2: c a']);
  });

  test('a complete exploration has found those that are real', () => {
    const machine = toyMachine({ tasks: [nested('a', 'b'), nested('b', 'a')] });
    const { complete, latentCycles, outcomes } = explore(machine);
    expect([complete, latentCycles]).toEqual([true, []]);
    expect(outcomes.map(({ end }) => end.kind).sort()).toEqual(['deadlock', 'ok']);
  });
});

describe('none', () => {
  test('in the same order', () => {
    expect(latent([nested('a', 'b'), nested('a', 'b')])).toEqual([]);
  });

  test('inside one other lock', () => {
    expect(latent([nested('gate', 'a', 'b'), nested('gate', 'b', 'a')])).toEqual([]);
  });

  test('one task in both orders', () => {
    expect(latent([[...nested('a', 'b'), ...nested('b', 'a')], nested('a')])).toEqual([]);
  });

  test('one after the end of the other', () => {
    const main = [start(1), join(1), start(2), start(3), ...nested('a')];
    const tasks = [main, nested('a', 'b'), nested('b', 'a'), nested('a')];
    expect(latent(tasks, true)).toEqual([]);
  });

  test('who does not wait', () => {
    const trying = [
      acquire('b'),
      tryAcquire('a', 'got'),
      skipIf('got', 0, 1),
      release('a'),
      release('b'),
    ];
    expect(latent([nested('a', 'b'), trying])).toEqual([]);
  });
});
