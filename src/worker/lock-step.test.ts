import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import '../library/install.ts';
import { createSession } from '../engine/index.ts';
import type { Session } from '../engine/index.ts';
import { boardOf } from '../visual/progress/board.ts';
import { pathOf } from '../visual/progress/path.ts';
import { completeRun } from './complete-run.ts';
import { takeLockStep } from './lock-step.ts';
import { SessionReader } from './record.ts';

const source = readFileSync(
  new URL('../../labs/deadlock-ab-ba/start/main.py', import.meta.url),
  'utf8',
);
const program = { files: { 'main.py': source }, main: 'main.py' };
const complete = completeRun(program, { switchPoints: 'bytecode' })!;
const board = boardOf(complete.run)!;
const [x, y] = board.axes.map(({ thread }) => thread) as [number, number];
const locks = [...new Set(board.axes[0].steps.map(({ lock }) => lock))];

/** Where the run stands after the steps of the first (0) and the second (1) thread. */
function walk(steps: readonly (0 | 1)[]): { session: Session; at: readonly number[] } {
  let session = createSession(program, { switchPoints: 'bytecode', trace: true, timeline: true });
  for (const who of steps) {
    const [thread, other] = who === 0 ? [x, y] : [y, x];
    session = takeLockStep(session, { thread, other, locks, length: 'lock-step' });
  }
  const reader = new SessionReader(session);
  const { step, timeNs, outcome } = session.status();
  const events = reader.newEvents();
  const names = reader.names();
  const run = { events, ...names, lastStep: step, lastTimeNs: timeNs, outcome, sources: {} };
  return { session, at: pathOf(board, run, step)!.points.at(-1)!.at };
}

test.each([
  [[0], [1, 0]],
  [[1], [0, 1]],
  [
    [0, 1],
    [1, 1],
  ],
  [
    [1, 1, 1, 1, 0],
    [1, 4],
  ],
  [
    [0, 0, 0, 0, 1, 1, 1, 1],
    [4, 4],
  ],
] as const)('the run is where the learner wants it: %j', (steps, at) => {
  expect(walk([...steps]).at).toEqual(at);
});

test('from the corner no step is possible', () => {
  const { session } = walk([0, 1]);
  const step = (): Session =>
    takeLockStep(session, { thread: x, other: y, locks, length: 'lock-step' });
  expect(step).toThrow(RangeError);
});
