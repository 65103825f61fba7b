// The way on a board from the run that is shown to a place that the learner wants: back along the run as far as needed, then step by step
// through places where somebody can be. Not in CPython.

import type { Board } from './board.ts';
import type { ProgressPath } from './path.ts';
import type { Plan } from './plan.ts';

export type Place = readonly [number, number];

export interface Route {
  /** Index of the point of the path up to which the run stays as it is. */
  readonly from: number;
  /** Then these threads of the board take a step each. */
  readonly moves: readonly (0 | 1)[];
}

/** Can a run be there? */
export function isAllowed(board: Board, [a, b]: Place): boolean {
  const cell = board.cells[a]?.[b];
  return cell === 'free' || cell === 'doomed';
}

/** Null: no run comes there. */
export function routeTo(board: Board, { points }: ProgressPath, to: Place): Route | null {
  if (!isAllowed(board, to)) return null;
  for (let from = points.length - 1; from >= 0; from -= 1) {
    const moves = movesBetween(board, points[from]!.at, to);
    if (moves !== null) return { from, moves };
  }
  return null;
}

function movesBetween(board: Board, at: Place, to: Place): (0 | 1)[] | null {
  if (at[0] === to[0] && at[1] === to[1]) return [];
  if (at[0] > to[0] || at[1] > to[1]) return null;
  // The longer way first, so that a drag in one direction goes in this direction.
  const order: (0 | 1)[] = to[0] - at[0] >= to[1] - at[1] ? [0, 1] : [1, 0];
  for (const who of order) {
    const next: Place = who === 0 ? [at[0] + 1, at[1]] : [at[0], at[1] + 1];
    if (!isAllowed(board, next)) continue;
    const rest = movesBetween(board, next, to);
    if (rest !== null) return [who, ...rest];
  }
  return null;
}

/** Locks that both threads of a board take. */
export function locksOf({ axes: [x] }: Board): number[] {
  return [...new Set(x.steps.map(({ lock }) => lock))];
}

/** The place under a point of the picture, in its own pixels; null: beside the plot. */
export function placeUnder(board: Board, plan: Plan, x: number, y: number): Place | null {
  const a = Math.floor((x - plan.x(0)) / plan.cell.width);
  const b = Math.floor((plan.y(0) - y) / plan.cell.height);
  return board.cells[a]?.[b] === undefined ? null : [a, b];
}
