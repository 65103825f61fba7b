// The progress graph of two threads (E. W. Dijkstra's picture of two processes): along each axis stand the steps that one thread takes with
// locks that both take. A point says how far both are. Where both would have the same lock nobody can be: that is a wall. Progress only
// grows, so from some places every way runs into the walls: they are doomed. Not in CPython.
//
// Invariant: a thread takes the same steps whatever the other does; the axes are those of one run that came to its end.

import type { TraceEvent } from '../shared/engine-types.ts';
import type { CompleteRun, Recording } from '../shared/recording.ts';

export interface LockStep {
  readonly what: 'take' | 'give';
  readonly lock: number;
  readonly line: number | null;
}

export interface Axis {
  readonly thread: number;
  readonly steps: readonly LockStep[];
}

/** While a thread has done `from` to `to` steps it has the lock. */
export interface Hold {
  readonly lock: number;
  readonly from: number;
  readonly to: number;
}

/** `free`: both can still come to their ends. `never`: no run comes here, though nothing forbids to be here. */
export type Cell = 'free' | 'wall' | 'doomed' | 'never';

export interface Board {
  readonly axes: readonly [Axis, Axis];
  readonly holds: readonly [readonly Hold[], readonly Hold[]];
  /** By steps done of the first thread, then of the second. */
  readonly cells: readonly (readonly Cell[])[];
  /** Where both are stuck. */
  readonly corners: readonly (readonly [number, number])[];
}

/** More steps than this along an axis can't be told apart. */
const stepsMax = 40;

/** Null: no two threads take a lock that both take, or a lock is given back by somebody else. `complete`: a run in which both end. */
export function boardOf(complete: Recording): Board | null {
  const steps = lockSteps(complete);
  const pair = bestPair(steps);
  if (pair === null) return null;
  const axes = [axisOf(steps, pair[0], pair[1]), axisOf(steps, pair[1], pair[0])] as const;
  const holds = [holdsOf(axes[0]), holdsOf(axes[1])] as const;
  if (axes.some((axis) => axis.steps.length > stepsMax)) return null;
  const cells = cellsOf(axes, holds);
  return { axes, holds, cells, corners: cornersOf(cells) };
}

/**
 * The board of a program. `varies`: it shows a corner into which no schedule leads, so what the threads do depends on whether they get a lock.
 */
export function boardOfProgram({ run, deadlocks }: CompleteRun): Board | 'varies' | null {
  const board = boardOf(run);
  return board !== null && board.corners.length > 0 && !deadlocks ? 'varies' : board;
}

type Steps = ReadonlyMap<number, readonly LockStep[]>;

/** First takings and last givings back of named locks, by thread. */
export function lockSteps(
  recording: Pick<Recording, 'events' | 'locks'>,
  events = recording.events,
): Steps {
  const named = new Set(recording.locks.map(({ id }) => id));
  const steps = new Map<number, LockStep[]>();
  for (const event of events) {
    const step = stepOf(event);
    if (step === null || !named.has(step.lock)) continue;
    const own = steps.get(event.thread);
    if (own === undefined) steps.set(event.thread, [step]);
    else own.push(step);
  }
  return steps;
}

function stepOf(event: TraceEvent): LockStep | null {
  const line = event.place?.line ?? null;
  if (event.kind === 'lock-acquire' && event.count === 1)
    return { what: 'take', lock: event.lock, line };
  if (event.kind === 'lock-release' && event.count === 0)
    return { what: 'give', lock: event.lock, line };
  return null;
}

/** The two threads with the most steps at locks that both take. */
function bestPair(steps: Steps): readonly [number, number] | null {
  const threads = [...steps.keys()].sort((a, b) => a - b);
  let best: readonly [number, number] | null = null;
  let most = 0;
  for (const [i, one] of threads.entries()) {
    for (const other of threads.slice(i + 1)) {
      const count = axisOf(steps, one, other).steps.length + axisOf(steps, other, one).steps.length;
      if (count > most && axisOf(steps, one, other).steps.length > 0) {
        most = count;
        best = [one, other];
      }
    }
  }
  return best;
}

/** The steps of `thread` at locks that `other` takes as well. */
function axisOf(steps: Steps, thread: number, other: number): Axis {
  const taken = (who: number): Set<number> =>
    new Set(steps.get(who)!.flatMap(({ what, lock }) => (what === 'take' ? [lock] : [])));
  const others = taken(other);
  const both = new Set([...taken(thread)].filter((lock) => others.has(lock)));
  return { thread, steps: steps.get(thread)!.filter(({ lock }) => both.has(lock)) };
}

function holdsOf({ steps }: Axis): Hold[] {
  return steps.flatMap(({ what, lock }, i) => {
    if (what === 'give') return [];
    const given = steps.findIndex((step, j) => j > i && step.what === 'give' && step.lock === lock);
    return [{ lock, from: i + 1, to: given < 0 ? steps.length : given }];
  });
}

function cellsOf([x, y]: Board['axes'], [xs, ys]: Board['holds']): Cell[][] {
  const isWall = (a: number, b: number): boolean =>
    xs.some(
      (h) =>
        h.from <= a && a <= h.to && ys.some((k) => k.lock === h.lock && k.from <= b && b <= k.to),
    );
  const [width, height] = [x.steps.length + 1, y.steps.length + 1];
  const walls = grid(width, height, isWall);
  const at = (cells: readonly (readonly boolean[])[], a: number, b: number): boolean =>
    cells[a]?.[b] === true;
  const ends = grid(width, height, () => false);
  for (let a = width - 1; a >= 0; a--)
    for (let b = height - 1; b >= 0; b--)
      ends[a]![b] =
        !at(walls, a, b) &&
        ((a === width - 1 && b === height - 1) || at(ends, a + 1, b) || at(ends, a, b + 1));
  const comes = grid(width, height, () => false);
  for (let a = 0; a < width; a++)
    for (let b = 0; b < height; b++)
      comes[a]![b] =
        !at(walls, a, b) && ((a === 0 && b === 0) || at(comes, a - 1, b) || at(comes, a, b - 1));
  return grid(width, height, (a, b): Cell => {
    if (at(walls, a, b)) return 'wall';
    if (!at(comes, a, b)) return 'never';
    return at(ends, a, b) ? 'free' : 'doomed';
  });
}

function grid<T>(width: number, height: number, make: (a: number, b: number) => T): T[][] {
  return Array.from({ length: width }, (_, a) =>
    Array.from({ length: height }, (__, b) => make(a, b)),
  );
}

/** Doomed places from which no step is left. */
function cornersOf(cells: readonly (readonly Cell[])[]): [number, number][] {
  const isOpen = (cell: Cell | undefined): boolean => cell !== undefined && cell !== 'wall';
  return cells.flatMap((column, a) =>
    column.flatMap((cell, b): [number, number][] =>
      cell === 'doomed' && !isOpen(cells[a + 1]?.[b]) && !isOpen(column[b + 1]) ? [[a, b]] : [],
    ),
  );
}
