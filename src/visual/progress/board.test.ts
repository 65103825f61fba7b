import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Recording } from '../shared/recording.ts';
import { boardOf, boardOfProgram } from './board.ts';
import { pathOf } from './path.ts';
import type { ProgressSample } from './progress-sample.ts';
import { progressSays } from './says.ts';

const sample = (name: string): ProgressSample =>
  JSON.parse(
    readFileSync(new URL(`./samples/${name}.json`, import.meta.url), 'utf8'),
  ) as ProgressSample;

test('two locks in two orders: one doomed place, and it is the corner', () => {
  const { complete, run } = sample('ab-ba');
  const board = boardOf(complete)!;
  expect(board.corners).toEqual([[1, 1]]);
  expect(board.cells.flat().filter((cell) => cell === 'doomed')).toHaveLength(1);
  expect(board.cells.map((column) => column.map((cell) => cell[0]).join(''))).toEqual([
    'fffff',
    'fdwff',
    'fwwwf',
    'ffwnf',
    'fffff',
  ]);
  const path = pathOf(board, run, run.lastStep)!;
  expect(path.points.at(-1)!.at).toEqual([1, 1]);
  expect(path.waits).toEqual([true, true]);
  expect(progressSays(board, path, run, 'en')).toMatch(/corner/);
});

test('two locks in one order: walls, and no doomed place', () => {
  const { complete, run } = sample('ordered');
  const board = boardOf(complete)!;
  expect(board.corners).toEqual([]);
  expect(board.cells.flat()).not.toContain('doomed');
  expect(pathOf(board, run, run.lastStep)!.points.at(-1)!.at).toEqual([4, 4]);
});

test('a corner into which no schedule leads is none', () => {
  const { complete: run } = sample('ab-ba');
  expect(boardOfProgram({ run, deadlocks: false })).toBe('varies');
  expect(boardOfProgram({ run, deadlocks: true })).toEqual(boardOf(run));
});

test('a run that takes other steps has no path', () => {
  const board = boardOf(sample('ab-ba').complete)!;
  expect(pathOf(board, sample('ordered').run, Infinity)).toBeNull();
});

test('what no two threads take has no board', () => {
  const { complete } = sample('ab-ba');
  const alone: Recording = { ...complete, events: complete.events.filter((e) => e.thread !== 2) };
  expect(boardOf(alone)).toBeNull();
});

/** Doomed before the corner: after the first of two steps nothing is lost yet, after the second all is. */
test('a doomed place that is no corner', () => {
  const take = (thread: number, lock: number, step: number, what = 'lock-acquire'): object => ({
    ...{ thread, lock, step, timeNs: step, process: 0, place: null, kind: what },
    count: what === 'lock-acquire' ? 1 : 0,
  });
  const steps = (thread: number, order: readonly number[], from: number): object[] => [
    ...order.map((lock, i) => take(thread, lock, from + i)),
    ...order.toReversed().map((lock, i) => take(thread, lock, from + 3 + i, 'lock-release')),
  ];
  const board = boardOf({
    ...sample('ab-ba').complete,
    locks: [0, 1, 2].map((id) => ({ id, kind: 'Lock', name: `l${id}` })),
    events: [
      ...steps(1, [0, 1, 2], 1),
      ...steps(2, [2, 1, 0], 20),
    ] as unknown as Recording['events'],
  })!;
  expect(board.cells[1]![1]).toBe('doomed');
  expect(board.corners).toEqual([
    [1, 2],
    [2, 1],
  ]);
});
