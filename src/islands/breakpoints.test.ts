import { expect, test } from 'vitest';
import { createSession } from '../engine/index.ts';
import { record } from '../worker/record.ts';
import { moved, stopsOf, toggled } from './breakpoints.ts';
import type { Breakpoint } from './breakpoints.ts';

const source = `import threading
def work(n):
    for i in range(n):
        print(i)
ts = [threading.Thread(target=work, args=(2,), name=name) for name in 'ab']
for t in ts: t.start()
for t in ts: t.join()
`;

test('every visit of a line is a stop, of all threads or of one', () => {
  const program = { files: { 'main.py': source }, main: 'main.py' };
  const recording = record(createSession(program, { trace: true }), program);
  const at = (line: number, thread: string | null) =>
    stopsOf(recording, [{ file: 'main.py', line, thread }]);
  expect(at(4, null)).toHaveLength(4);
  expect(at(4, 'a')).toHaveLength(2);
  expect(at(4, 'nobody')).toEqual([]);
  expect(at(99, null)).toEqual([]);
  expect(at(4, null)).toEqual([...at(4, 'a'), ...at(4, 'b')].sort((a, b) => a - b));
  const visited = at(4, 'a').map(
    (step) => recording.events.find((e) => e.step === step && e.kind === 'line')?.place?.line,
  );
  expect(visited).toEqual([4, 4]);
});

test('they are set, taken away, and move with the text', () => {
  const lines = (points: readonly Breakpoint[]) =>
    points.map(({ file, line }) => `${file}:${line}`);
  let points = toggled([], 'main.py', 7);
  points = toggled(points, 'other.py', 1);
  points = toggled(points, 'main.py', 3);
  expect(lines(points)).toEqual(['main.py:3', 'main.py:7', 'other.py:1']);
  points = points.map((point) => (point.line === 7 ? { ...point, thread: 'a' } : point));
  points = moved(points, 'main.py', [4, 9]);
  expect(points[1]).toEqual({ file: 'main.py', line: 9, thread: 'a' });
  expect(moved(points, 'main.py', [4, 9])).toBe(points);
  expect(lines(toggled(points, 'main.py', 4))).toEqual(['main.py:9', 'other.py:1']);
});
