// A run ends behind the bytecode that spends a budget: wherever its pieces are cut, whether or not it is traced, in either tier.

import { expect, test } from 'vitest';
import { createSession, type SessionOptions } from './index.ts';

const programs = {
  'a loop that prints': `
n = 0
while True:
    n += 1
    if n % 1000 == 0:
        print(n)
`,
  'work of natives, which takes time': `
n = 0
while True:
    n += len(sorted(range(n % 50))) + 1
    if n % 97 == 0:
        print(n)
`,
  sleep: `
import time
while True:
    time.sleep(0.01)
    print('awake')
`,
  'two threads': `
import threading
n = 0
def work():
    global n
    while True:
        n += 1
        if n % 5000 == 0:
            print(n)
for _ in range(2):
    threading.Thread(target=work).start()
`,
  'a wait that times out beside a loop': `
import threading
event = threading.Event()
def wait():
    while not event.wait(0.5):
        print('again')
threading.Thread(target=wait).start()
while True:
    pass
`,
};

const budgets = {
  bytecodes: { bytecodes: 120_000, virtualNs: 3e9 },
  'virtual time': { bytecodes: 400_000, virtualNs: 2e6 },
};

function endOf(source: string, options: SessionOptions, piece: number): string {
  const session = createSession({ files: { 'main.py': source }, main: 'main.py' }, options);
  for (;;) {
    const { outcome, step, timeNs } = session.run({ bytecodes: piece });
    if (outcome === null) continue;
    expect(outcome.kind).toBe('budget');
    return JSON.stringify([step, timeNs, session.stdout(), session.schedule()]);
  }
}

const choices = Object.entries(programs).flatMap(([name, source]) =>
  Object.entries(budgets).map(([budget, limits]) => ({ name, source, budget, limits })),
);

test.each(choices)('$name, by its budget of $budget', ({ source, limits }) => {
  const ends = new Set<string>();
  for (const trace of [true, 'without lines', false] as const)
    for (const tier of ['usual', 'off'] as const)
      for (const piece of [777, 50_001, 1e9])
        ends.add(endOf(source, { trace, tier, budgets: limits }, piece));
  expect(ends.size).toBe(1);
});

test('who starts a process pays for its own bytecodes only, and gives way there', () => {
  const source = `
import subprocess, sys
for word in 'one', 'two':
    print(subprocess.run([sys.executable, '-c', f'print("{word}")'], capture_output=True, text=True).stdout, end='')
`;
  const ends = [true, false].flatMap((trace) =>
    [400_000, 40_000_000].map((bytecodes) => {
      const options = { trace, budgets: { bytecodes } };
      const session = createSession({ files: { 'main.py': source }, main: 'main.py' }, options);
      const { outcome, step, timeNs } = session.run();
      return JSON.stringify([outcome?.kind, step, timeNs, session.stdout()]);
    }),
  );
  expect(new Set(ends).size).toBe(1);
  expect(ends[0]).toContain('"ok"');
  expect(ends[0]).toContain('one\\ntwo');
});
