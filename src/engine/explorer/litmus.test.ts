// Litmus programs by their names in the literature: the exact set of outcomes, and the number of equivalence classes by hand reasoning
// in the comment. Each runs on a machine that knows at once who waits and on one that finds out by trying; brute force agrees.

import { describe, expect, test } from 'vitest';
import { bruteForce } from './brute-force.ts';
import { explore } from './explorer.ts';
import { type Op, ops, toyMachine, type ToyProgram } from './toy-machine.ts';

const {
  acquire,
  exit,
  join,
  print,
  read,
  release,
  show,
  skipIf,
  start,
  timed,
  tryAcquire,
  update,
} = ops;
const { increment, spin, write } = ops;

/** What a program may do: `kind: lines of output`, lines joined by spaces. `classes`: executions that are enough. */
interface Litmus extends Omit<ToyProgram, 'blocking'> {
  readonly outcomes: readonly string[];
  readonly classes: number;
  /** False for programs with too many schedules, or endless ones. Default: true. */
  readonly byBruteForce?: boolean;
}

function summary(end: { kind: string; stdout: string; exception: string | null }): string {
  const words = [end.stdout.trim().replaceAll('\n', ' '), end.exception ?? ''];
  return `${end.kind}: ${words.filter((word) => word !== '').join(' ! ')}`.trim();
}

function check(name: string, { outcomes, classes, byBruteForce = true, ...program }: Litmus): void {
  for (const blocking of ['eager', 'lazy'] as const) {
    test(`${name} (${blocking})`, () => {
      const machine = toyMachine({ ...program, blocking });
      const explored = explore(machine);
      const found = explored.outcomes.map(({ end }) => summary(end)).sort();
      expect(found).toEqual([...outcomes].sort());
      expect(explored).toMatchObject({ complete: true, schedules: classes });
      if (!byBruteForce) return;
      const all = new Set<string>();
      const { complete } = bruteForce(machine, { onEnd: (end) => all.add(summary(end)) });
      expect({ complete, all: [...all].sort() }).toEqual({ complete: true, all: found });
    });
  }
}

/** Reads into a variable that only this task writes, so that the outcome shows what was read and nothing else conflicts. */
const observe = (variable: string, as: string): Op[] => [read(variable), write(as)];
const locked = (lock: string, ...body: Op[]): Op[] => [acquire(lock), ...body, release(lock)];
const times = <T>(count: number, make: (i: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));
const philosopher = (i: number, count: number): Op[] =>
  locked(`fork${i}`, ...locked(`fork${(i + 1) % count}`));

describe('memory', () => {
  // Nothing conflicts.
  check('independent writers', {
    tasks: times(4, (i) => [write(`x${i}`, 1)]),
    outcomes: ['ok:'],
    classes: 1,
  });
  // Who writes last.
  check('two writers', {
    tasks: [[write('x', 1)], [write('x', 2)]],
    shows: ['x'],
    outcomes: ['ok: x=1', 'ok: x=2'],
    classes: 2,
  });
  // All orders of n writers of one variable: 3! and 4!.
  check('three writers', {
    tasks: times(3, (i) => [write('x', i)]),
    shows: ['x'],
    outcomes: ['ok: x=0', 'ok: x=1', 'ok: x=2'],
    classes: 6,
  });
  check('four writers', { tasks: times(4, () => [write('x', 1)]), outcomes: ['ok:'], classes: 24 });
  // Each reader is before or after the writer, readers commute: 2^n.
  for (const readers of [2, 5]) {
    check(`${readers} readers`, {
      tasks: [[write('x', 1)], ...times(readers, () => [read('x')])],
      outcomes: ['ok:'],
      classes: 2 ** readers,
      byBruteForce: readers === 2,
    });
  }
  // Two conflicts (x and y), four orientations; that both reads come first contradicts program order: 3. Never 0 0 under SC.
  check('store buffering', {
    tasks: [
      [write('x', 1), ...observe('y', 'p')],
      [write('y', 1), ...observe('x', 'q')],
    ],
    shows: ['p', 'q'],
    outcomes: ['ok: p=0 q=1', 'ok: p=1 q=0', 'ok: p=1 q=1'],
    classes: 3,
  });
  // As before; here both reads of 1 would be a circle.
  check('load buffering', {
    tasks: [
      [...observe('y', 'p'), write('x', 1)],
      [...observe('x', 'q'), write('y', 1)],
    ],
    shows: ['p', 'q'],
    outcomes: ['ok: p=0 q=0', 'ok: p=0 q=1', 'ok: p=1 q=0'],
    classes: 3,
  });
  // As before; the flag seen and the message not is a circle.
  check('message passing', {
    tasks: [
      [write('x', 1), write('flag', 1)],
      [...observe('flag', 'p'), ...observe('x', 'q')],
    ],
    shows: ['p', 'q'],
    outcomes: ['ok: p=0 q=0', 'ok: p=0 q=1', 'ok: p=1 q=1'],
    classes: 3,
  });
  // The write before, between or after the reads.
  check('coherence of read and read', {
    tasks: [[write('x', 1)], [...observe('x', 'p'), ...observe('x', 'q')]],
    shows: ['p', 'q'],
    outcomes: ['ok: p=0 q=0', 'ok: p=0 q=1', 'ok: p=1 q=1'],
    classes: 3,
  });
  // Four conflicts, 16 orientations, one of them (each reader sees the other write missing) a circle.
  check('independent reads of independent writes', {
    tasks: [
      [write('x', 1)],
      [write('y', 1)],
      [...observe('x', 'a'), ...observe('y', 'b')],
      [...observe('y', 'c'), ...observe('x', 'd')],
    ],
    shows: ['a', 'b', 'c', 'd'],
    outcomes: times(
      16,
      (bits) => `ok: a=${bits >> 3} b=${(bits >> 2) & 1} c=${(bits >> 1) & 1} d=${bits & 1}`,
    ).filter((text) => text !== 'ok: a=1 b=0 c=1 d=0'),
    classes: 15,
    byBruteForce: false,
  });
});

describe('updates', () => {
  // Six interleavings of read-write with read-write; where both reads come first they commute: 4.
  check('lost update 2x1', {
    tasks: [increment('x'), increment('x')],
    shows: ['x'],
    outcomes: ['ok: x=1', 'ok: x=2'],
    classes: 4,
  });
  // 70 interleavings of r w r w with r w r w, two of them equivalent where two reads of different tasks are neighbours: 34 classes.
  check('lost update 2x2', {
    tasks: times(2, () => [...increment('x'), ...increment('x')]),
    shows: ['x'],
    outcomes: ['ok: x=2', 'ok: x=3', 'ok: x=4'],
    classes: 34,
  });
  // Who is first; each update is one step.
  check('atomic updates', {
    tasks: [[update('x')], [update('x')]],
    shows: ['x'],
    outcomes: ['ok: x=2'],
    classes: 2,
  });
  // Orders of the critical sections: 3!. What they protect adds nothing.
  check('locked update', {
    tasks: times(3, () => locked('a', ...increment('x'))),
    shows: ['x'],
    outcomes: ['ok: x=3'],
    classes: 6,
  });
  // Table 1 of the source-sets paper: optimal DPOR needs 2^(n-2) (n+3) executions.
  for (const [n, classes] of [
    [5, 64],
    [10, 3328],
  ] as const) {
    const reader = times(n, (i) => [read(`x${n - i}`), skipIf('r', 0, 1000)]).flat();
    check(`last zero (${n})`, {
      tasks: [reader, ...times(n, (i) => [read(`x${i}`), ops.add(1), write(`x${i + 1}`)])],
      outcomes: ['ok:'],
      classes,
      byBruteForce: false,
    });
  }
});

describe('locks', () => {
  // For each lock who has it first: 4, of which one (the second task first for `a`, the first task first for `b`) is a circle; the
  // opposite mixture is the deadlock.
  check('AB-BA', {
    tasks: [locked('a', ...locked('b')), locked('b', ...locked('a'))],
    outcomes: ['ok:', 'deadlock:'],
    classes: 3,
  });
  check('AB-AB', {
    tasks: [locked('a', ...locked('b')), locked('a', ...locked('b'))],
    outcomes: ['ok:'],
    classes: 2,
  });
  check('AB-BA behind a gate', {
    tasks: [
      locked('g', ...locked('a', ...locked('b'))),
      locked('g', ...locked('b', ...locked('a'))),
    ],
    outcomes: ['ok:'],
    classes: 2,
  });
  // Each fork has two orders of its neighbours, 2^n in all. The one circle that all left hands make is the deadlock, the other can't be.
  for (const count of [2, 3, 5]) {
    check(`${count} philosophers`, {
      tasks: times(count, (i) => philosopher(i, count)),
      outcomes: ['ok:', 'deadlock:'],
      classes: 2 ** count - 1,
      byBruteForce: count === 2,
    });
  }
  // One takes the right fork first: no circle is possible, the two circles of 2^3 are gone.
  check('3 philosophers, one left-handed', {
    tasks: [philosopher(0, 3), philosopher(1, 3), locked('fork0', ...locked('fork2'))],
    outcomes: ['ok:'],
    classes: 6,
    byBruteForce: false,
  });
  check('a lock that is never released', {
    tasks: [[acquire('a'), print('0')], locked('a', print('1'))],
    outcomes: ['deadlock: 0', 'ok: 1 0'],
    classes: 2,
  });
  check('a lock against oneself', {
    tasks: [[acquire('a'), print('once'), acquire('a')]],
    outcomes: ['deadlock: once'],
    classes: 1,
  });
  // In vain, before or after; or it gets the lock before or after.
  check('try-lock', {
    tasks: [
      locked('a', update('x')),
      [tryAcquire('a'), skipIf('r', 0, 2), update('y'), release('a')],
    ],
    shows: ['x', 'y'],
    outcomes: ['ok: x=1 y=0', 'ok: x=1 y=1'],
    classes: 3,
  });
  check('timed acquire', {
    tasks: [locked('a', update('x')), [timed('a'), skipIf('r', 0, 2), update('y'), release('a')]],
    shows: ['x', 'y'],
    outcomes: ['ok: x=1 y=0', 'ok: x=1 y=1'],
    classes: 3,
  });
  check('timed AB-BA', {
    tasks: [
      locked('a', timed('b'), skipIf('r', 0, 1), release('b')),
      locked('b', timed('a'), skipIf('r', 0, 1), release('a')),
    ],
    outcomes: ['ok:'],
    // The first task gets `b` before the second: then that one gets `a` late or fails (2). Likewise the other way round (2). The first
    // fails on `b`: the second had got `a` before, fails on it meanwhile, or gets it later (3).
    classes: 7,
  });
  check('release of a lock that is free', {
    tasks: [[release('a')], locked('a')],
    outcomes: ['exception: RuntimeError: release of a'],
    // Before (it fails), between (the owner's own release fails), after (it fails).
    classes: 3,
  });
});

describe('tasks', () => {
  check('start and join', {
    isMainFirst: true,
    tasks: [
      [start(1), start(2), join(1), join(2), read('x'), show()],
      increment('x'),
      increment('x'),
    ],
    outcomes: ['ok: 1', 'ok: 2'],
    classes: 4,
  });
  check('join while holding what the other wants', {
    isMainFirst: true,
    tasks: [[start(1), ...locked('a', join(1))], locked('a', print('in'))],
    outcomes: ['deadlock:', 'ok: in'],
    classes: 2,
  });
  check('the main task ends under a daemon', {
    isMainFirst: true,
    tasks: [
      [start(1), exit()],
      [print('1'), print('2')],
    ],
    outcomes: ['ok:', 'ok: 1', 'ok: 1 2'],
    // After 0, 1 or 2 lines, and after the daemon's end.
    classes: 4,
  });
});

describe('spins', () => {
  // The flag is set after 0, 1 or 2 reads (then the spinner has to wait), each with two orders of the lines.
  check('a flag', {
    tasks: [
      [...spin('flag', 1), print('seen')],
      [write('flag', 1), print('set')],
    ],
    outcomes: ['livelock:', 'ok: seen set', 'ok: set seen'],
    classes: 6,
    byBruteForce: false,
  });
  check('two flags that wait for each other', {
    tasks: [
      [...spin('f', 1), write('g', 1)],
      [...spin('g', 1), write('f', 1)],
    ],
    outcomes: ['livelock:', 'budget:'],
    classes: 1,
    byBruteForce: false,
  });
  // The write comes before, between or after three reads, which are no spin.
  check('reads that are counted', {
    tasks: [times(3, () => read('x')), [write('x', 1)]],
    outcomes: ['ok:'],
    classes: 4,
  });
});
