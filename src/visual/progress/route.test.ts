import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { boardOf } from './board.ts';
import { pathOf } from './path.ts';
import { planOf } from './plan.ts';
import type { ProgressSample } from './progress-sample.ts';
import { isAllowed, placeUnder, routeTo } from './route.ts';

const { complete, run } = JSON.parse(
  readFileSync(new URL('./samples/ab-ba.json', import.meta.url), 'utf8'),
) as ProgressSample;
const board = boardOf(complete)!;
const path = pathOf(board, run, run.lastStep)!;
const start = { ...path, points: path.points.slice(0, 1) };

test('round the walls and never through them', () => {
  const { from, moves } = routeTo(board, start, [4, 4])!;
  expect(from).toBe(0);
  let at: [number, number] = [0, 0];
  for (const who of moves) {
    at = who === 0 ? [at[0] + 1, at[1]] : [at[0], at[1] + 1];
    expect(isAllowed(board, at)).toBe(true);
  }
  expect(at).toEqual([4, 4]);
});

test('back along the run as far as needed', () => {
  const { points } = path;
  expect(points.at(-1)!.at).toEqual([1, 1]);
  expect(routeTo(board, path, [1, 1])).toEqual({ from: points.length - 1, moves: [] });
  const first = points[1]!.at;
  expect(routeTo(board, path, first)).toEqual({ from: 1, moves: [] });
  const beyond = first[0] === 1 ? ([2, 0] as const) : ([0, 2] as const);
  expect(routeTo(board, path, beyond)).toEqual({ from: 1, moves: [first[0] === 1 ? 0 : 1] });
});

test('nobody comes into a wall, or beside the plot', () => {
  const wall = board.cells.flatMap((column, a) =>
    column.flatMap((cell, b) => (cell === 'wall' ? [[a, b] as const] : [])),
  )[0]!;
  expect(routeTo(board, path, wall)).toBeNull();
  expect(routeTo(board, path, [9, 9])).toBeNull();
});

test('the place under the pointer', () => {
  const plan = planOf(board, 460);
  expect(placeUnder(board, plan, plan.x(0) + 1, plan.y(0) - 1)).toEqual([0, 0]);
  expect(placeUnder(board, plan, plan.x(2) + 2, plan.y(3) - 2)).toEqual([2, 3]);
  expect(placeUnder(board, plan, plan.x(0) - 1, plan.y(0) - 1)).toBeNull();
  expect(placeUnder(board, plan, plan.x(9), plan.y(1))).toBeNull();
});
