// Small random programs for the toy machine, from a seed: the property tests hold the explorer against brute force on thousands of
// them. Not in CPython.

import { type Op, ops, type ToyProgram } from './toy-machine.ts';

/** What a program may contain, so that tests can ask for the features they are about. */
export interface ProgramShape {
  readonly tasks: number;
  readonly opsPerTask: number;
  /** Locks that are always released in the reverse order by who took them. */
  readonly hasLocks: boolean;
  /** Try-locks, timed acquires, acquires without release, releases without acquire. */
  readonly hasWildLocks: boolean;
  /** Task 0 starts the others and joins some of them. */
  readonly hasMain: boolean;
  readonly hasExit: boolean;
  /** Steps may hold several visible operations. */
  readonly hasLongSteps?: boolean;
}

/** Integers below `bound`, the same for the same seed everywhere (a linear congruential generator, Numerical Recipes). */
export function randomInts(seed: number): (bound: number) => number {
  let state = (Math.imul(seed, 2654435761) ^ 0x9e3779b9) >>> 0;
  return (bound) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * bound);
  };
}

export function randomProgram(seed: number, shape: ProgramShape): ToyProgram {
  const next = randomInts(seed);
  const tasks: Op[][] = [];
  for (let task = 0; task < shape.tasks; task++) {
    const body: Op[] = [];
    const length = 1 + next(shape.opsPerTask);
    while (body.length < length) body.push(...randomOps(next, shape, 0));
    tasks.push(body);
  }
  if (shape.hasMain) tasks[0] = mainOf(next, shape, tasks[0]!);
  if (shape.hasExit) tasks[0]!.push(ops.exit());
  return {
    tasks,
    isMainFirst: shape.hasMain,
    shows: ['x', 'y'],
    blocking: next(2) === 0 ? 'eager' : 'lazy',
    switchEvery: shape.hasLongSteps === true ? 2 + next(3) : 1,
  };
}

function mainOf(next: (bound: number) => number, shape: ProgramShape, body: readonly Op[]): Op[] {
  const main: Op[] = [];
  for (let task = 1; task < shape.tasks; task++) main.push(ops.start(task));
  main.push(...body);
  for (let task = 1; task < shape.tasks; task++) if (next(3) > 0) main.push(ops.join(task));
  if (next(2) === 0) main.push(ops.read('x'), ops.show());
  return main;
}

function randomOps(next: (bound: number) => number, shape: ProgramShape, depth: number): Op[] {
  const variable = ['x', 'y'][next(2)]!;
  const lock = ['a', 'b'][next(2)]!;
  const kind = next(10);
  if (kind === 0) return [ops.read(variable), ops.show()];
  if (kind === 1) return [ops.write(variable, 1 + next(3))];
  if (kind === 2) return [ops.update(variable)];
  if (kind === 3) return ops.increment(variable);
  if (kind === 4) return [ops.read(variable), ops.skipIf('r', 0, 1), ops.write('y', 7)];
  if (kind <= 7 && shape.hasLocks && depth < 2) {
    const inner = next(3) === 0 ? [] : randomOps(next, shape, depth + 1);
    return [ops.acquire(lock), ...inner, ops.release(lock)];
  }
  if (kind >= 8 && shape.hasWildLocks) return wildOps(next, lock);
  return [ops.write(variable, next(3))];
}

function wildOps(next: (bound: number) => number, lock: string): Op[] {
  const guarded = [ops.skipIf('t', 0, 2), ops.update('x'), ops.release(lock)];
  const kind = next(6);
  if (kind <= 1) return [ops.timed(lock, 't'), ...guarded];
  if (kind <= 3) return [ops.tryAcquire(lock, 't'), ...guarded];
  return kind === 4 ? [ops.acquire(lock)] : [ops.release(lock)];
}
