// An expression at a step: what it sees, and that nothing of it stays.
import { expect, test } from 'vitest';
import { createSession, stepIndex, threadId } from './index.ts';
import type { ProfileName, Session } from './index.ts';

const source = `import threading
total = 0
lock = threading.Lock()
seen = []
class Noisy:
    def __repr__(self):
        seen.append(self)
        return 'noisy'
noisy = Noisy()
def work(n):
    global total
    for i in range(n):
        before = total
        total = before + i
threads = [threading.Thread(target=work, args=(3,)) for _ in range(2)]
for t in threads: t.start()
for t in threads: t.join()
print(total, len(seen), id(seen) % 16)
`;

function session(profile: ProfileName = '3.13', timeline = true): Session {
  const program = { files: { 'main.py': source }, main: 'main.py' };
  return createSession(program, { trace: true, profile, timeline });
}

/** Steps and threads that come to a line. */
function visits(run: Session, line: number): { step: number; thread: number }[] {
  const events = run.events(stepIndex(0), run.status().step);
  return events.flatMap(({ kind, place, step, thread }) =>
    kind === 'line' && place?.line === line ? [{ step, thread }] : [],
  );
}

test('it sees the variables of the frame that comes to a line', () => {
  const run = session();
  run.run();
  const values = visits(run, 14).map(({ step, thread }) => {
    run.seek(stepIndex(step));
    expect(run.evaluate('threading.current_thread() is threads[0]', threadId(thread))!.isTrue).toBe(
      thread === 1,
    );
    return run.evaluate('(i, before, n, total)', threadId(thread))!.value;
  });
  expect(values).toHaveLength(6);
  expect(values[0]).toBe('(0, 0, 3, 0)');
  expect(values.every((value) => /^\(\d, \d, 3, \d\)$/.test(value))).toBe(true);
});

test.each(['3.8', '3.13', '3.13t', '3.14'] as const)('nothing of it stays: %s', (profile) => {
  const plain = session(profile);
  plain.run();
  for (const timeline of [true, false]) {
    const asked = session(profile, timeline);
    asked.run();
    const { step, thread } = visits(asked, 14)[3]!;
    asked.seek(stepIndex(step));
    for (const text of [
      'noisy',
      'seen.append(1)',
      'globals().clear()',
      'lock.acquire()',
      'print("x")',
      '[[j] for j in range(500)]',
      '1 / 0',
      'no_such',
      'x y',
    ])
      asked.evaluate(text, threadId(thread));
    expect(asked.status().step).toBe(step);
    asked.run();
    expect(asked.stdout()).toBe(plain.stdout());
    expect(asked.status()).toEqual(plain.status());
    const end = plain.status().step;
    expect(asked.events(stepIndex(0), end)).toEqual(plain.events(stepIndex(0), end));
  }
});

test('truth, exceptions, and who is not there', () => {
  const run = session();
  run.run({ bytecodes: 200 });
  const main = threadId(0);
  expect(run.evaluate('[]', main)).toEqual({ value: '[]', isTrue: false, raised: false });
  expect(run.evaluate('"a" * 3', main)).toEqual({ value: "'aaa'", isTrue: true, raised: false });
  const error = run.evaluate('1 / 0', main)!;
  expect(error).toEqual({
    value: 'ZeroDivisionError: division by zero',
    isTrue: false,
    raised: true,
  });
  expect(run.evaluate('x y', main)!.value).toMatch(/^SyntaxError: /);
  expect(run.evaluate('1', threadId(77))).toBeNull();
});

test('where nobody comes to an end, it is said', () => {
  const run = session();
  run.run();
  run.seek(stepIndex(visits(run, 14)[0]!.step));
  expect(run.evaluate('[0 for _ in iter(int, 1)]', threadId(1))!.raised).toBe(true);
});
