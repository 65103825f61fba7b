// A run that begins behind what all runs of its program begin with is the run that begins at the beginning.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createSession, repeatedRuns, type Program, type Session } from './index.ts';

const racy = new URL('./conformance/racy/', import.meta.url);
const programs = [
  'lost_update_calls',
  'check_then_act',
  'condition_who',
  'daemon_at_exit',
  'barrier_index',
];

function programOf(name: string): Program {
  const source = readFileSync(new URL(`${name}.py`, racy), 'utf8');
  return { files: { 'main.py': source }, main: 'main.py' };
}

function told(session: Session): unknown {
  const { step, timeNs, outcome } = session.run();
  const events = session.events(0 as typeof step, (step + 1) as typeof step);
  const said = [session.stdout(), session.stderr(), session.schedule()];
  return { step, timeNs, outcome: outcome?.kind, said, events, left: session.stats().objectsLeft };
}

describe.each(programs)('%s', (name) => {
  const program = programOf(name);
  const options = { trace: true, switchPoints: 'bytecode' } as const;
  const runs = repeatedRuns(program, options);

  test.each([undefined, 1, 2, 3])('with seed %s', (seed) => {
    const more = seed === undefined ? {} : { seed };
    const expected = told(createSession(program, { ...options, ...more }));
    expect(told(runs.session(more))).toEqual(expected);
    expect(told(runs.session(more))).toEqual(expected);
  });

  test('by a schedule', () => {
    const first = createSession(program, { ...options, seed: 5 });
    first.run();
    const more = { schedule: first.schedule() };
    expect(told(runs.session(more))).toEqual(told(createSession(program, { ...options, ...more })));
  });
});

test('what depends on the seed from the start does so in repeated runs', () => {
  const main =
    'import os, threading\nprint(os.urandom(4).hex())\nt = threading.Thread(target=print)\nt.start()\nt.join()\n';
  const program = { files: { 'main.py': main }, main: 'main.py' };
  const runs = repeatedRuns(program);
  for (const seed of [1, 2, 1]) {
    const session = runs.session({ seed });
    session.run();
    const expected = createSession(program, { seed });
    expected.run();
    expect(session.stdout()).toBe(expected.stdout());
  }
});

test('what was observed in a run stays what it was, whatever runs come after it', () => {
  const observe = [{ expression: 'order.index(1)' }];
  const main = [
    'import threading',
    'order = []',
    'def work(i):',
    '    for _ in range(300): order.append(i)',
    'threads = [threading.Thread(target=work, args=(i,)) for i in range(2)]',
    'for thread in threads: thread.start()',
    'for thread in threads: thread.join()',
  ].join('\n');
  const program = { files: { 'main.py': main }, main: 'main.py' };
  const runs = repeatedRuns(program, { observe, switchPoints: 'bytecode' });
  const alone = (seed: number) => {
    const session = createSession(program, { observe, seed, switchPoints: 'bytecode' });
    session.run();
    return session.observed();
  };
  const seeds = Array.from({ length: 12 }, (_, seed) => seed);
  const observed = seeds.map((seed) => {
    const session = runs.session({ seed });
    session.run();
    return session.observed();
  });
  expect(new Set(observed.map(([answer]) => answer!.value)).size).toBeGreaterThan(1);
  expect(observed).toEqual(seeds.map(alone));
});
