// Preemption bounds, PCT and plain chance on machines whose schedules can be counted by hand.

import { describe, expect, test } from 'vitest';
import type { ExecutionEnd } from './execution.ts';
import { explore, type ExplorerOptions, type Explored } from './explorer.ts';
import { type Op, ops, toyMachine } from './toy-machine.ts';

const { acquire, increment, print, read, release, skip, skipIf, write } = ops;

const explored = (tasks: readonly (readonly Op[])[], options: ExplorerOptions = {}) =>
  explore(toyMachine({ tasks, shows: ['x'] }), options);
const shown = ({ outcomes }: Explored<ExecutionEnd>): string[] =>
  outcomes.map(({ end }) => `${end.kind} ${end.stdout}`).sort();

describe('0, 1, 2, ... preemptions', () => {
  // Each task makes three steps, the last one is its end: 20 orders. Two have no switch that could be avoided, 4 have one (A BBB AA, AA BBB A), 8
  // two (A B AA BB, ...), 4 three, and two (A B A B A B) four.
  const twice = [write('x', 1), write('x', 2)];
  test.each([
    [0, 2, false, 0],
    [1, 6, false, 1],
    [2, 14, false, 2],
    [3, 18, false, 3],
    [4, 20, true, Infinity],
    [Infinity, 20, true, Infinity],
  ])('up to %d', (maxPreemptions, schedules, complete, preemptionsCovered) => {
    const found = explored([twice, twice], { maxPreemptions });
    expect(found).toMatchObject({ schedules, complete, preemptionsCovered });
  });

  test('an outcome comes with the fewest that it needs', () => {
    const { outcomes } = explored([increment('x'), increment('x')], { maxPreemptions: Infinity });
    expect(outcomes.map(({ end, preemptions }) => [end.stdout, preemptions])).toEqual([
      ['x=2\n', 0],
      ['x=1\n', 1],
    ]);
  });
});

describe('chance', () => {
  const tasks = [increment('x'), increment('x'), [...increment('x'), print('done')]];
  const all = shown(explored(tasks));

  test.each([
    { policy: 'random', seed: 7 },
    { policy: 'pct', seed: 7, depth: 3 },
  ] as const)('$policy: repeatable, finds what there is, never says that this is all', (chance) => {
    const first = explored(tasks, { chance, maxSchedules: 400 });
    expect(explored(tasks, { chance, maxSchedules: 400 })).toEqual(first);
    expect(first).toMatchObject({ complete: false, schedules: 400 });
    expect(shown(first)).toEqual(all);
  });

  test('another seed makes other runs', () => {
    const counts = [1, 2].map((seed) => {
      const { outcomes } = explored(tasks, {
        chance: { policy: 'random', seed },
        maxSchedules: 50,
      });
      return outcomes.map(({ count }) => count);
    });
    expect(counts[0]).not.toEqual(counts[1]);
  });

  test('PCT with depth 1 never takes a turn away', () => {
    const chance = { policy: 'pct', seed: 1, depth: 1 } as const;
    const machine = toyMachine({ tasks: [increment('x'), increment('x')], shows: ['x'] });
    let worst = 0;
    explore(machine, { chance, maxSchedules: 100 }).outcomes.forEach(({ end, count }) => {
      if (end.stdout !== 'x=2\n') worst += count;
    });
    expect(worst).toBe(0);
  });
});

test('it is asked after each execution whether it shall end', () => {
  let asked = 0;
  const found = explored([increment('x'), increment('x')], { cancelled: () => ++asked === 2 });
  expect([asked, found.complete]).toEqual([2, false]);
});

test('who looks under a lock again and again is a spin', () => {
  const poll: Op[] = [
    acquire('m'),
    read('f', 'r'),
    release('m'),
    skipIf('r', 1, 1),
    skip(-5),
    print('seen'),
  ];
  const found = explored([poll, [acquire('m'), write('f', 1), release('m')]]);
  expect(found.complete).toBe(true);
  expect(new Set(found.outcomes.map(({ end }) => end.kind))).toEqual(new Set(['ok', 'livelock']));
});

describe('readers wait', () => {
  const locked = [acquire('m'), ...increment('x'), release('m')];

  test('an update is lost in that schedule, where nothing protects it', () => {
    const many = Array.from({ length: 4 }, () => increment('x'));
    const options = { maxSchedules: 1, maxPreemptions: 0 } as const;
    expect(shown(explored(many, options))).toEqual(['ok x=4\n']);
    expect(shown(explored(many, { ...options, readersWait: true }))).toEqual([
      'ok x=1\n',
      'ok x=4\n',
    ]);
  });

  test('none is lost under a lock', () => {
    const options = { maxSchedules: 1, maxPreemptions: 0, readersWait: true } as const;
    expect(shown(explored([locked, locked, locked], options))).toEqual(['ok x=3\n']);
  });

  test('an exploration that is complete stays what it is', () => {
    const tasks = [increment('x'), increment('x')];
    expect(explored(tasks, { readersWait: true })).toEqual(explored(tasks));
  });
});
