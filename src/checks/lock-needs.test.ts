// Is every lock needed? Small programs of which it is known by reasoning, and the solutions of labs. Nothing here records what the engine said.
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

import { engine } from './grade.ts';
import { gradeWith } from './grading.ts';
import type { Lab, LabCheck } from './lab.ts';
import { loadLab } from './load-lab.ts';
import { lockNeeds } from './lock-needs.ts';

const labs = fileURLToPath(new URL('../../labs/', import.meta.url));

/** A lab that wants one output, no deadlock and no exception. */
function labFor(stdout: string): Lab {
  const skeleton = loadLab(`${labs}_skeleton`);
  const check = (kind: string, parameters: LabCheck['parameters'] = {}): LabCheck => ({
    id: kind,
    kind,
    hint: '',
    parameters,
  });
  const checks = [
    check('no-deadlock'),
    check('no-uncaught-exception'),
    check('outcomes', { within: [stdout] }),
  ];
  return { ...skeleton, settings: { ...skeleton.settings, checks, schedulesMax: 2000 } };
}

/** `work` on two threads, which are waited for; then `result` is printed. */
function onThreads(setup: string, work: string, result: string): string {
  const body = work.replaceAll(/^/gm, '    ');
  const end = `for t in ts:\n    t.start()\nfor t in ts:\n    t.join()\nprint(${result})\n`;
  return `import queue, threading\n${setup}\ndef work():\n${body}\nts = [threading.Thread(target=work) for _ in range(2)]\n${end}`;
}

/** `verdict text -> the check that breaks`, in the order of the answer. */
async function needsOf(source: string, stdout: string): Promise<readonly string[]> {
  const lab = labFor(stdout);
  const needs = await lockNeeds(engine, lab, { 'main.py': source });
  const said: string[] = [];
  for (const { verdict, text, whole, check, message, files } of needs ?? []) {
    expect(message).not.toBe('');
    said.push(`${verdict} ${text}${whole ? ' (all)' : ''}${check ? ` -> ${check.id}` : ''}`);
    // Its schedule is one of the program without it.
    if (check?.schedule)
      expect((await gradeWith(engine, lab, files)).report.verdict).toMatch(/failed|crashed/);
  }
  return said;
}

const twoLocks = 'a, b = threading.Lock(), threading.Lock()\nn = 0';

test.each<[string, string, string, readonly string[]]>([
  [
    'a lock around an update',
    onThreads('lock = threading.Lock()\nn = 0', 'global n\nwith lock:\n    n += 1', 'n'),
    '2\n',
    ['needed with lock -> outcomes', 'needed t.join() -> outcomes'],
  ],
  [
    'a lock around something atomic',
    onThreads('lock = threading.Lock()\ngot = []', 'with lock:\n    got.append(1)', 'got'),
    '[1, 1]\n',
    ['proved with lock', 'needed t.join() -> outcomes'],
  ],
  [
    'a second lock inside the first: each can do without the other',
    onThreads(twoLocks, 'global n\nwith a:\n    with b:\n        n += 1', 'n'),
    '2\n',
    ['proved with a', 'proved with b', 'needed t.join() -> outcomes'],
  ],
  [
    'acquire and release around a constant',
    onThreads(
      'lock = threading.Lock()\nn = 0',
      'global n\nlock.acquire()\nn = 5\nlock.release()',
      'n',
    ),
    '5\n',
    ['proved lock.acquire() ... lock.release()', 'needed t.join() -> outcomes'],
  ],
  [
    'a reentrant lock taken twice',
    onThreads(
      'lock = threading.RLock()\nn = 0',
      'global n\nwith lock:\n    with lock:\n        n += 1',
      'n',
    ),
    '2\n',
    [
      'proved with lock',
      'proved with lock',
      'needed t.join() -> outcomes',
      'needed with lock ... with lock (all) -> outcomes',
    ],
  ],
  [
    'a door in front of locks in two orders',
    [
      'import threading',
      'door, a, b = threading.Lock(), threading.Lock(), threading.Lock()',
      'def one():',
      '    with door:',
      '        with a, b: pass',
      'def two():',
      '    with door:',
      '        with b, a: pass',
      'ts = [threading.Thread(target=one), threading.Thread(target=two)]',
      'for t in ts: t.start()',
      'for t in ts: t.join()',
      'print("done")',
    ].join('\n'),
    'done\n',
    [
      'needed with door -> no-deadlock',
      'proved with a',
      'proved with b',
      'needed with door -> no-deadlock',
      'proved with b',
      'proved with a',
      'proved t.join()',
      'proved with a ... with a (all)',
      'proved with b ... with b (all)',
    ],
  ],
  [
    'an event that is waited for, and a join that waits for the same',
    [
      'import threading',
      'ready = threading.Event()',
      'n = 0',
      'def work():',
      '    global n',
      '    n = 7',
      '    ready.set()',
      't = threading.Thread(target=work)',
      't.start()',
      'ready.wait()',
      't.join()',
      'print(n)',
    ].join('\n'),
    '7\n',
    ['proved ready.wait()', 'proved t.join()'],
  ],
  [
    'a condition: waiting and telling',
    [
      'import threading',
      'change = threading.Condition()',
      'n = 0',
      'def work():',
      '    global n',
      '    with change:',
      '        n = 7',
      '        change.notify()',
      't = threading.Thread(target=work)',
      't.start()',
      'with change:',
      '    change.wait_for(lambda: n)',
      'print(n)',
    ].join('\n'),
    '7\n',
    [
      // Who tells without the lock always gets an exception, who waits only if there is nothing yet.
      'needed with change -> runs',
      'needed change.notify() -> no-deadlock',
      'needed with change -> no-uncaught-exception',
      'needed change.wait_for(lambda: n) -> outcomes',
    ],
  ],
  [
    'a semaphore as a signal',
    [
      'import threading',
      'go = threading.Semaphore(0)',
      'n = 0',
      'def work():',
      '    global n',
      '    n = 7',
      '    go.release()',
      'threading.Thread(target=work).start()',
      'go.acquire()',
      'print(n)',
    ].join('\n'),
    '7\n',
    ['needed go.acquire() -> outcomes'],
  ],
])(
  '%s',
  async (_, source, stdout, needs) => {
    expect(await needsOf(source, stdout)).toEqual(needs);
  },
  120_000,
);

test('nothing is said of an answer that does not pass', async () => {
  expect(await lockNeeds(engine, labFor('3\n'), { 'main.py': 'print(2)' })).toBeNull();
});

describe('solutions of a lab', () => {
  const lab = loadLab(`${labs}deadlock-ab-ba`);
  test.each(lab.solutions.map(({ name, source }) => [name, source]))(
    '%s',
    async (_, source) => {
      const needs = (await lockNeeds(engine, lab, { 'main.py': source }))!;
      expect(needs.length).toBeGreaterThan(1);
      // The main thread prints what the others have done.
      const joins = needs.filter(({ kind }) => kind === 'join');
      expect(joins.length).toBeGreaterThan(0);
      for (const { verdict, check } of joins) {
        expect(verdict).toBe('needed');
        expect(check!.schedule).not.toBeNull();
      }
    },
    280_000,
  );
});

test('of two locks in one order the inner one is enough for two accounts; the door of a room is not', async () => {
  const lab = loadLab(`${labs}deadlock-fix`);
  const verdicts = async (name: string) => {
    const { source } = lab.solutions.find((one) => one.name === name)!;
    const needs = (await lockNeeds(engine, lab, { 'main.py': source }))!;
    return needs.map(({ kind, verdict }) => `${kind} ${verdict}`);
  };
  expect(await verdicts('01-by-name')).toEqual(['with proved', 'with proved', 'join needed']);
  expect((await verdicts('06-door'))[0]).toBe('with needed');
}, 280_000);
