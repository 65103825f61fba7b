import { expect, test } from 'vitest';
import { explore } from '../explore.ts';

const counter = `import threading
n = 0
def add():
    global n
    n += 1
a = threading.Thread(target=add, name='a')
b = threading.Thread(target=add, name='b')
a.start(); b.start(); a.join(); b.join()
print(n)
`;

const program = { files: { 'main.py': counter }, main: 'main.py' };

test('all executions, each with its outcome, and where two part the choices differ', () => {
  const { runs, outcomes, schedules, complete } = explore(program, { maxRuns: 40 });
  expect(complete).toBe(true);
  expect(runs).toHaveLength(schedules);
  for (const { outcome } of runs!) expect(outcomes[outcome]).toBeDefined();
  for (const [i, { count }] of outcomes.entries())
    expect(runs!.filter(({ outcome }) => outcome === i)).toHaveLength(count);
  const choices = runs!.map(({ steps }) => steps.map((s) => `${s.thread}${s.timeUp}`).join());
  expect(new Set(choices).size).toBe(schedules);
  const operations = runs![0]!.steps.flatMap(({ operation }) => operation ?? []);
  expect(operations).toContainEqual({ kind: 'read', what: 'n', line: 5 });
  expect(operations).toContainEqual(expect.objectContaining({ kind: 'start', what: 'a' }));
});

test('each can be replayed, and ends as it is said', () => {
  const { runs, outcomes } = explore(program, { maxRuns: 40 });
  for (const { schedule, outcome } of runs!) {
    const again = explore(program, { strategy: { kind: 'replay', schedule } });
    expect(again.outcomes[0]!.stdout).toBe(outcomes[outcome]!.stdout);
  }
});

test('more than were asked for are none', () => {
  expect(explore(program, { maxRuns: 2 }).runs).toBeUndefined();
  expect(explore(program).runs).toBeUndefined();
});
