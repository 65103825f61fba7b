import { expect, test } from 'vitest';
import type { Exploration, OutcomeKind } from '../engine/index.ts';
import type { RecordedVersion } from './cpython-recordings.ts';
import {
  deadlockShare,
  expectPrintShare,
  expectReachable,
  expectRun,
  expectShare,
} from './expectations.ts';
import { outcomeRows } from './outcome-rows.ts';

const recorded: RecordedVersion = {
  version: '3.13.0',
  runs: 4,
  timeoutSeconds: 5,
  outputs: [
    { stdout: 'done\n', stderr: '', exitStatus: 0, hung: false, runs: 3 },
    { stdout: '', stderr: '', exitStatus: null, hung: true, runs: 1 },
  ],
};

const run = (kind: OutcomeKind, stdout: string) => ({
  outcome: { kind, exception: null, budget: null },
  stdout,
});

const exploration = (...outcomes: readonly [OutcomeKind, string][]): Exploration => ({
  complete: true,
  schedules: outcomes.length,
  preemptionsCovered: null,
  races: [],
  latentDeadlocks: [],
  outcomes: outcomes.map(([kind, stdout]) => ({
    kind,
    stdout,
    exception: null,
    count: 1,
    schedule: '',
    preemptions: 0,
    deadlock: null,
  })),
});

test('a run that the page and a real CPython agree with passes', () => {
  expect(() => expectRun('x.py', run('ok', 'done\n'), 'ok', recorded)).not.toThrow();
  expect(() => expectRun('x.py', run('deadlock', ''), 'deadlock', recorded)).not.toThrow();
});

test('a run that ends otherwise than the page says is refused', () => {
  expect(() => expectRun('x.py', run('deadlock', ''), 'ok', recorded)).toThrow(
    "x.py: the page says 'ok', the engine 'deadlock'",
  );
});

test('a run that no real CPython has shown is refused', () => {
  expect(() => expectRun('x.py', run('ok', 'other\n'), 'ok', recorded)).toThrow(
    'CPython 3.13.0 never ended as the engine says',
  );
  // Same output, but the real one went on to its end.
  expect(() => expectRun('x.py', run('deadlock', 'done\n'), 'deadlock', recorded)).toThrow('never');
});

test('whatever a real CPython did must be reachable', () => {
  const both = exploration(['ok', 'done\n'], ['deadlock', '']);
  expect(() => expectReachable('x.py', both, recorded)).not.toThrow();
  expect(() => expectReachable('x.py', exploration(['ok', 'done\n']), recorded)).toThrow(
    'x.py: CPython 3.13.0 printed "" and hung, which no schedule of the engine does',
  );
});

test('the share of deadlocks is never, sometimes or always', () => {
  expect(deadlockShare(exploration(['ok', '']))).toBe('never');
  expect(deadlockShare(exploration(['ok', ''], ['deadlock', '']))).toBe('sometimes');
  expect(deadlockShare(exploration(['deadlock', '']))).toBe('always');
  expect(() => expectShare('x.py', exploration(['ok', '']), 'always')).toThrow(
    'the page says it deadlocks always, the engine never',
  );
});

test('outcomes are listed good ones first, with the real runs that ended so', () => {
  const rows = outcomeRows(exploration(['deadlock', ''], ['ok', 'z\n'], ['ok', 'done\n']), {
    listing: 'x.py',
    sourceSha256: '',
    versions: [recorded],
  });
  expect(rows.map(({ kind, stdout, seen }) => [kind, stdout, seen[0]?.runs])).toEqual([
    ['ok', 'done\n', 3],
    ['ok', 'z\n', 0],
    ['deadlock', '', 1],
  ]);
});

test('how often a line is printed is counted over all outcomes, as a whole line', () => {
  const both = exploration(['ok', 'total 12\nend\n'], ['ok', 'total 1\nend\n']);
  expect(expectPrintShare('x.py', both, 'total 1', 'sometimes')).toBe('sometimes');
  expect(expectPrintShare('x.py', both, 'end', 'always')).toBe('always');
  expect(() => expectPrintShare('x.py', both, 'total', 'sometimes')).toThrow(
    'x.py: the page says it prints "total" sometimes, the engine never',
  );
});
