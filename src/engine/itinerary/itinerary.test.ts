// Schedules in words of the source. That these words mean the same to real CPythons is shown in bug-home/take-home.test.ts.

import { describe, expect, test } from 'vitest';
import { explore, itinerary, type Itinerary, type Program } from '../index.ts';
import { statementLines } from './statement-lines.ts';

const program = (lines: readonly string[]): Program => ({
  files: { 'main.py': `${lines.join('\n')}\n` },
  main: 'main.py',
});

const worded = ({ turns }: Itinerary): string[] =>
  turns.map(({ thread, stop, timeUp }) => {
    const where = stop === null ? 'on' : `${stop.line} ${stop.operation} ${stop.nth}`;
    return `${thread}${timeUp ? '!' : ''} ${where}`;
  });

/** The itinerary of the first outcome that prints `stdout`. */
function path(lines: readonly string[], stdout: string): Itinerary {
  const one = program(lines);
  const found = explore(one).outcomes.find((outcome) => outcome.stdout === stdout);
  return itinerary(one, { schedule: found!.schedule });
}

const twoThreads = [
  'ts = [threading.Thread(target=work) for _ in range(2)]',
  'for t in ts: t.start()',
  'for t in ts: t.join()',
];

describe('where turns end', () => {
  const counter = ['import threading', 'n = 0', 'def work():', '    global n', '    n += 1'];

  test('an update is lost between its load and its store', () => {
    const found = path([...counter, ...twoThreads, 'print(n)'], '1\n');
    expect(worded(found)).toEqual(['0 8 next item 2', '1 5 compute 1', '2 on', '1 on', '0 on']);
    expect([found.stdout, found.processes, found.files]).toEqual(['1\n', 1, ['main.py']]);
  });

  test('locks are counted for the whole thread, also those that the library takes', () => {
    const lines = ['import threading, queue', 'q = queue.Queue()', 'def work():'];
    const found = path([...lines, '    q.put(1)', ...twoThreads, 'print(q.qsize())'], '2\n');
    expect(new Set(found.turns.map(({ thread }) => thread))).toEqual(new Set([0, 1, 2]));
    const alone = itinerary(program(['import threading', 'threading.Lock().acquire()']));
    expect(worded(alone)).toEqual(['0 on']);
  });

  test('time that is up begins a turn of its own', () => {
    const lines = [
      'import threading',
      'lock = threading.Lock()',
      'def work():',
      '    print(lock.acquire(timeout=1))',
      ...twoThreads,
    ];
    const turns = worded(path(lines, 'True\nFalse\n'));
    expect(turns.some((turn) => turn.includes('!'))).toBe(true);
  });
});

test('the end of a run with exceptions in threads', () => {
  const lines = ['import threading', 'def work(): 1 / 0'];
  const found = itinerary(program([...lines, ...twoThreads]));
  expect(found.outcome.kind).toBe('ok');
  expect(found.exceptions).toEqual(Array(2).fill('ZeroDivisionError: division by zero'));
});

test('each line belongs to the innermost statement', () => {
  const source = [
    '@one',
    '@two(',
    '    3)',
    'def f(a,',
    '      b):',
    '    return (a +',
    '            b)',
    'try:',
    '    f(1,',
    '      2)',
    'except (A,',
    '        B):',
    '    pass',
    'finally:',
    '    x = 1',
  ].join('\n');
  const lines = statementLines(source);
  const starts = source.split('\n').map((_, i) => lines.get(i + 1));
  expect(starts).toEqual([1, 1, 1, 1, 1, 6, 6, 8, 9, 9, 11, 11, 13, 8, 15]);
});
