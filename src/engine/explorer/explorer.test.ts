// The explorer as a whole, on random programs against brute force, and what it says besides outcomes: witnesses, races, completeness.

import { describe, expect, test } from 'vitest';
import type { Choice, ExecutionEnd, StartExecution, Transition } from './execution.ts';
import { bruteForce } from './brute-force.ts';
import { explore, Explorer } from './explorer.ts';
import { type ProgramShape, randomProgram } from './random-programs.ts';
import { type Op, ops, toyMachine } from './toy-machine.ts';
import { traceClass } from './trace-classes.ts';

const {
  acquire,
  exit,
  increment,
  join,
  print,
  read,
  release,
  skipIf,
  spin,
  start,
  tryAcquire,
  update,
  write,
} = ops;

const textOf = (end: ExecutionEnd): string => JSON.stringify([end.kind, end.stdout, end.exception]);

/** Runs the choices of a toy schedule. */
function replay(
  machine: StartExecution,
  explorer: Explorer<ExecutionEnd>,
  schedule: string,
): ExecutionEnd {
  const execution = machine((key) => explorer.isShared(key));
  for (const word of schedule.split(' ')) {
    const alternative: Choice['alternative'] = word.endsWith('t') ? 'timeout' : 'run';
    execution.step({ task: Number.parseInt(word, 10), alternative });
  }
  return execution.end();
}

const shape: ProgramShape = {
  tasks: 2,
  opsPerTask: 4,
  hasLocks: true,
  hasWildLocks: false,
  hasMain: false,
  hasExit: false,
};
const three = { ...shape, tasks: 3, opsPerTask: 2 };

describe('random programs: the same outcomes as brute force, one execution for each class', () => {
  const suites: [string, ProgramShape, number][] = [
    ['data, 2 tasks', { ...shape, hasLocks: false }, 800],
    ['data, 3 tasks', { ...three, hasLocks: false }, 400],
    ['locks, 2 tasks', shape, 800],
    ['locks, 3 tasks', three, 150],
    ['try, timed and torn locks, 2 tasks', { ...shape, hasWildLocks: true }, 800],
    ['try, timed and torn locks, 3 tasks', { ...three, hasWildLocks: true }, 150],
    ['start and join', { ...three, hasWildLocks: true, hasMain: true }, 120],
    [
      'long steps, 2 tasks',
      { ...shape, opsPerTask: 5, hasWildLocks: true, hasLongSteps: true },
      600,
    ],
    [
      'long steps, 3 tasks',
      { ...three, opsPerTask: 3, hasWildLocks: true, hasLongSteps: true },
      300,
    ],
    ['long steps, joins', { ...three, opsPerTask: 3, hasMain: true, hasLongSteps: true }, 200],
    ['exit', { ...three, hasWildLocks: true, hasMain: true, hasExit: true }, 120],
  ];
  test.each(suites)('%s', (_, suite, seeds) => {
    let compared = 0;
    for (let seed = 1; seed <= seeds; seed++) {
      const machine = toyMachine(randomProgram(seed, suite));
      const expected = new Set<string>();
      const onEnd = (end: ExecutionEnd): void => void expected.add(textOf(end));
      if (!bruteForce(machine, { onEnd, maxExecutions: 5000 }).complete) continue;
      compared += 1;
      const explorer = new Explorer(machine);
      while (!explorer.advance(1000));
      const { complete, outcomes, schedules } = explorer.result();
      expect({ seed, complete }).toEqual({ seed, complete: true });
      const found = outcomes.map(({ end }) => textOf(end));
      expect({ seed, found: found.sort() }).toEqual({ seed, found: [...expected].sort() });
      for (const { end, schedule } of outcomes) {
        expect({ seed, end: replay(machine, explorer, schedule) }).toEqual({ seed, end });
      }
      // Where the process may end under others, or a join is cut in two, classes are not what traceClass names.
      if (suite.hasExit || (suite.hasMain && suite.hasLongSteps === true)) continue;
      const classes = new Set<string>();
      const visible = (key: string): boolean => explorer.isShared(key);
      const name = (_end: ExecutionEnd, transitions: readonly Transition[]): void => {
        classes.add(traceClass(transitions, visible));
      };
      bruteForce(machine, { visible, onEnd: name });
      expect({ seed, schedules }).toEqual({ seed, schedules: classes.size });
    }
    expect(compared).toBeGreaterThan(seeds / 6);
  });
});

describe('witnesses', () => {
  function preemptions(tasks: readonly (readonly Op[])[], kind: string): number | undefined {
    const { outcomes } = explore(toyMachine({ tasks, shows: ['x'] }));
    return outcomes.find(({ end }) => end.kind === kind || end.stdout === kind)?.preemptions;
  }

  test('have the fewest preemptions', () => {
    const twice = [...increment('x'), ...increment('x')];
    expect(preemptions([increment('x'), increment('x')], 'x=1\n')).toBe(1);
    expect(preemptions([increment('x'), increment('x')], 'x=2\n')).toBe(0);
    // Both tasks must be interrupted with an old value in hand.
    expect(preemptions([twice, twice], 'x=2\n')).toBe(1);
    const hands = (i: number): Op[] => {
      const [left, right] = [`f${i}`, `f${(i + 1) % 5}`];
      return [acquire(left), acquire(right), release(right), release(left)];
    };
    // One is interrupted, the others wait for each other by themselves.
    expect(preemptions([0, 1, 2, 3, 4].map(hands), 'deadlock')).toBe(1);
  });
});

describe('data races', () => {
  function races(...tasks: (readonly Op[])[]): string[] {
    const { races: found } = explore(toyMachine({ tasks }));
    return found.map(({ variable, lines }) => `${variable} ${lines.join(' ')}`);
  }

  test('read-modify-write without a lock', () => {
    expect(races(increment('x'), increment('x'))).toEqual(['x 1 3', 'x 3 3']);
  });

  test('check, then act', () => {
    const once = [read('x'), skipIf('r', 1, 1), write('x', 1)];
    expect(races(once, [update('x')])).toEqual(['x 1 1', 'x 1 3']);
  });

  test('in a class that no wrong outcome comes from', () => {
    // The lock orders both whenever the second task gets it; only where it fails they are unordered.
    const second = [tryAcquire('a', 't'), ...increment('x'), skipIf('t', 0, 1), release('a')];
    expect(races([acquire('a'), ...increment('x'), release('a')], second).length).toBeGreaterThan(
      0,
    );
  });

  test('one side with the lock, the other without', () => {
    const locked = [acquire('a'), ...increment('x'), release('a')];
    expect(races(locked, [read('x')])).toEqual(['x 1 4']);
  });

  test('no alarm: locks, atomic updates, flags, start and join', () => {
    const locked = [acquire('a'), ...increment('x'), release('a')];
    expect(races(locked, locked, locked)).toEqual([]);
    expect(races([update('x')], [update('x')], [read('x')])).toEqual([]);
    expect(races([...spin('flag', 1), print('seen')], [write('flag', 1)])).toEqual([]);
    const main = [...increment('x'), start(1), join(1), ...increment('x')];
    expect(explore(toyMachine({ isMainFirst: true, tasks: [main, increment('x')] })).races).toEqual(
      [],
    );
  });
});

describe('what is explored', () => {
  const counters = toyMachine({
    tasks: [0, 1, 2].map(() => [...increment('x'), ...increment('x')]),
  });

  test('a limit ends the exploration as incomplete, an exact one does not', () => {
    const twice = toyMachine({ tasks: [increment('x'), increment('x')] });
    expect(explore(counters, { maxSchedules: 100 })).toMatchObject({
      complete: false,
      schedules: 100,
    });
    expect(explore(twice, { maxSchedules: 3 }).complete).toBe(false);
    expect(explore(twice, { maxSchedules: 4 }).complete).toBe(true);
  });

  test('cancelled ends it, progress is told', () => {
    const seen: number[] = [];
    const options = {
      cancelled: () => seen.length === 3,
      onProgress: ({ schedules }: { schedules: number }) => void seen.push(schedules),
    };
    expect(explore(counters, options).complete).toBe(false);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(seen).toHaveLength(3);
  });

  test('a bound on preemptions', () => {
    const machine = toyMachine({ tasks: [increment('x'), increment('x')], shows: ['x'] });
    const ends = (maxPreemptions: number): string[] =>
      explore(machine, { maxPreemptions }).outcomes.map(({ end }) => end.stdout.trim());
    expect(ends(0)).toEqual(['x=2']);
    expect(ends(1).sort()).toEqual(['x=1', 'x=2']);
    expect(explore(machine, { maxPreemptions: 1 }).complete).toBe(false);
    // 20 interleavings; no task can be left more often than it has steps.
    expect(explore(machine, { maxPreemptions: 9 }).complete).toBe(true);
  });

  test('what a lock protects is not shared, nor is what nobody else touches', () => {
    const locked = [acquire('a'), ...increment('x'), release('a'), ...increment('own')];
    const explorer = new Explorer(
      toyMachine({ tasks: [locked, [acquire('a'), read('x'), release('a')]] }),
    );
    while (!explorer.advance(100));
    expect(['lock:a', 'x', 'own'].map((key) => explorer.isShared(key))).toEqual([
      true,
      false,
      false,
    ]);
  });

  test('output of a daemon may stop anywhere', () => {
    const daemon = [print('1'), print('2'), print('3')];
    const { outcomes } = explore(
      toyMachine({ isMainFirst: true, tasks: [[start(1), exit()], daemon] }),
    );
    expect(outcomes.map(({ end }) => end.stdout.length / 2).sort()).toEqual([0, 1, 2, 3]);
  });

  test('a task that spins while others could go on is livelock, one that nobody can help is the budget', () => {
    const kinds = (...tasks: (readonly Op[])[]): string[] =>
      explore(toyMachine({ tasks }))
        .outcomes.map(({ end }) => end.kind)
        .sort();
    expect(kinds(spin('f', 1), [write('f', 1)])).toEqual(['livelock', 'ok']);
    expect(kinds(spin('f', 1), [read('f')])).toEqual(['budget', 'livelock']);
    expect(
      kinds([tryAcquire('a'), skipIf('r', 0, -2), release('a')], [acquire('a'), release('a')]),
    ).toEqual(['livelock', 'ok']);
  });

  test('the same twice', () => {
    const machine = toyMachine({
      tasks: [0, 1].map(() => [...increment('x'), ...increment('y')]),
      shows: ['x'],
    });
    expect(explore(machine)).toEqual(explore(machine));
  });
});
