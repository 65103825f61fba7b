import { expect, test } from 'vitest';
import { createSession, stepIndex, threadId } from '../engine/index.ts';
import type { Evaluated } from '../engine/index.ts';
import { record } from '../worker/record.ts';
import {
  keyOf,
  moved,
  openQuestions,
  raisedAt,
  stopsOf,
  toggled,
  visitsOf,
  withFileRenamed,
  withoutFile,
} from './breakpoints.ts';
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
    stopsOf(visitsOf(recording, [{ file: 'main.py', line, thread, condition: null }]), new Map());
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
  expect(points[1]).toEqual({ file: 'main.py', line: 9, thread: 'a', condition: null });
  expect(moved(points, 'main.py', [4, 9])).toBe(points);
  expect(lines(toggled(points, 'main.py', 4))).toEqual(['main.py:9', 'other.py:1']);
});

test('those of a file go with its name, and go when it goes', () => {
  const point = { line: 2, thread: 'a', condition: 'i == 1' };
  const points = [
    { ...point, file: 'helper.py' },
    { ...point, file: 'main.py' },
  ];
  const renamed = withFileRenamed(points, 'helper.py', 'tools.py');
  expect(renamed).toEqual([
    { ...point, file: 'main.py' },
    { ...point, file: 'tools.py' },
  ]);
  expect(withoutFile(renamed, 'tools.py')).toEqual([{ ...point, file: 'main.py' }]);
});

test('a condition is asked in the frame of the thread that comes, and stops where it holds or raises', () => {
  const program = { files: { 'main.py': source }, main: 'main.py' };
  const session = createSession(program, { trace: true, timeline: true });
  const recording = record(session, program);
  const stops = (condition: string) => {
    const visits = visitsOf(recording, [{ file: 'main.py', line: 4, thread: null, condition }]);
    const answers = new Map<string, Evaluated | null>();
    const last = recording.lastStep;
    const questions = openQuestions(visits, answers, last);
    // From the end, the last one comes first; from the beginning, the first.
    expect(questions.map(({ step }) => step)).toEqual(visits.map(({ step }) => step).reverse());
    expect(openQuestions(visits, answers, 0)[0]!.step).toBe(visits[0]!.step);
    expect(stopsOf(visits, answers)).toEqual([]);
    for (const question of questions.reverse()) {
      session.seek(stepIndex(question.step));
      const answer = session.evaluate(question.expression, threadId(question.thread));
      answers.set(keyOf(question), answer);
    }
    expect(openQuestions(visits, answers, 0)).toEqual([]);
    return { stops: stopsOf(visits, answers), visits, answers };
  };
  expect(stops('i == 1').stops).toHaveLength(2);
  expect(stops('i == 1 and threading.current_thread().name == "a"').stops.length).toBeLessThan(3);
  expect(stops('i == 7').stops).toEqual([]);
  const wrong = stops('i == unknown');
  expect(wrong.stops).toHaveLength(4);
  const raised = raisedAt(wrong.visits, wrong.answers, wrong.stops[0]!);
  expect(raised?.error).toBe("NameError: name 'unknown' is not defined");
  expect(raisedAt(wrong.visits, wrong.answers, wrong.stops[0]! + 1)).toBeNull();
});
