import { expect, test } from 'vitest';
import { createSession } from '../engine/index.ts';
import { momentsOf } from '../visual/shared/moments.ts';
import { worldAt } from '../visual/shared/world.ts';
import { record } from './record.ts';
import { thinned } from './thinned.ts';

function recorded(source: string) {
  const program = { files: { 'main.py': source }, main: 'main.py' };
  return record(createSession(program, { trace: true }), program);
}

const loop = recorded(
  'n = 0\nwhile n < 500:\n    n += 1\nprint(n)\nfor i in range(50):\n    n -= 1\n',
);

test('a short recording is the same', () => {
  expect(thinned(loop, 2_000)).toBe(loop);
});

test('a long one has its first lines, and every event of another kind with the line that it happens in', () => {
  const page = thinned(loop, 20);
  const others = (events: typeof loop.events) => events.filter(({ kind }) => kind !== 'line');
  expect(others(page.events)).toEqual(others(loop.events));
  expect(page.events.length).toBeLessThan(20 + 2 * others(loop.events).length);
  expect(momentsOf(page).line.slice(0, 20)).toEqual(momentsOf(loop).line.slice(0, 20));
  for (const step of momentsOf(page).event)
    expect(worldAt(page, step)).toEqual(worldAt(loop, step));
});

test('it says up to where it has all lines', () => {
  const { linesUntil = -1 } = thinned(loop, 20);
  const steps = momentsOf(loop).line;
  const whole = steps.filter((step) => step < linesUntil);
  expect(whole).toEqual(momentsOf(thinned(loop, 20)).line.slice(0, whole.length));
  expect(whole.length).toBeGreaterThanOrEqual(20);
});
