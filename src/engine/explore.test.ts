// Exploring Python programs through the door: which accesses race, at which lines, and what eval-breaker switch points leave out.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { explore as exploreAll, type Explored } from './explorer/explorer.ts';
import { type How, ProgramStart, type ProgramEnd } from './program-execution.ts';
import { explore, type Exploration, type ExploreOptions, type Program } from './index.ts';

function exploreLines(lines: readonly string[], options: ExploreOptions = {}): Exploration {
  return explore({ files: { 'main.py': `${lines.join('\n')}\n` }, main: 'main.py' }, options);
}

function counter(body: readonly string[], threads: number): string[] {
  return [
    'import threading',
    'n = 0',
    'lock = threading.Lock()',
    'def work():',
    '    global n',
    ...body.map((line) => `    ${line}`),
    `threads = [threading.Thread(target=work) for _ in range(${threads})]`,
    'for t in threads: t.start()',
    'for t in threads: t.join()',
    'print(n)',
  ];
}

const outputs = ({ outcomes }: Exploration): string[] =>
  outcomes.map(({ stdout }) => stdout.trim()).sort();

describe('data races', () => {
  test('what a start and a join order does not race', () => {
    expect(exploreLines(counter(['n = n + 1'], 1)).races).toEqual([]);
  });

  test('an unlocked sequence races with itself, at its own line', () => {
    const { races } = exploreLines(counter(['n = n + 1'], 2));
    expect(races).toMatchObject([{ variable: 'n', lines: [6, 6] }]);
    const [race] = races;
    expect(race!.accesses.map(({ thread }) => thread).sort()).toEqual([
      'Thread-1 (work)',
      'Thread-2 (work)',
    ]);
    expect(race!.missing).toContain('neither holds a lock');
  });

  test('a locked one does not', () => {
    const found = exploreLines(counter(['with lock:', '    n = n + 1'], 2));
    expect([found.complete, found.races, outputs(found)]).toEqual([true, [], ['2']]);
  });
});

describe('coming back to where executions part finds what starting anew finds', () => {
  const racy = new URL('./conformance/racy/', import.meta.url);
  test.each([
    'check_then_act',
    'notify_lost',
    'try_lock',
    'uncaught_in_two',
    'name_race',
    'condition_who',
    'queue_two_consumers',
    'barrier_index',
    'dict_resize_error',
    'fork_pipe_writers',
    'fork_two_children',
    'timer_or_main',
  ])(
    '%s',
    (name) => {
      const main = readFileSync(new URL(`${name}.py`, racy), 'utf8');
      const program = { files: { 'main.py': main }, main: 'main.py' };
      const comingBack = foundBy(program, 'coming back');
      expect(comingBack.outcomes.length).toBeGreaterThan(1);
      expect(comingBack).toEqual(foundBy(program, 'anew'));
    },
    120_000,
  );
});

function foundBy(program: Program, how: How, maxSchedules = 40): Explored<ProgramEnd> {
  const start = new ProgramStart(program, {}, how);
  return exploreAll<ProgramEnd>((visible) => start.begin(visible), { maxSchedules });
}

describe('asyncio with threads: the loop, its callbacks and its tasks can be kept as they stand', () => {
  const asyncio = (lines: readonly string[]): Program => {
    const text = ['import asyncio, contextvars, threading', ...lines, 'asyncio.run(main())', ''];
    return { files: { 'main.py': text.join('\n') }, main: 'main.py' };
  };
  const futureOfThread = asyncio([
    'async def main():',
    '    loop = asyncio.get_running_loop()',
    '    future = loop.create_future()',
    '    def tell(): loop.call_soon_threadsafe(future.set_result, 1)',
    '    thread = threading.Thread(target=tell)',
    '    thread.start()',
    '    print(await future)',
    '    thread.join()',
  ]);
  const cancelled = asyncio([
    'seen = []',
    "var = contextvars.ContextVar('var', default=0)",
    'async def child(n):',
    '    var.set(n)',
    '    await asyncio.sleep(0)',
    '    return var.get()',
    'async def main():',
    '    task = asyncio.create_task(child(1))',
    '    loop = asyncio.get_running_loop()',
    '    thread = threading.Thread(target=lambda: loop.call_soon_threadsafe(task.cancel))',
    '    thread.start()',
    '    try: seen.append(await task)',
    "    except asyncio.CancelledError: seen.append('cancelled')",
    '    thread.join()',
    '    print(seen, var.get())',
  ]);

  test.each([
    ['a thread tells a future', futureOfThread, 1],
    ['a thread cancels a task', cancelled, 2],
  ])(
    '%s',
    (_, program, outcomes) => {
      const start = new ProgramStart(program, {});
      const execution = start.begin(() => false);
      expect(start.begin(() => false)).toBe(execution);
      expect(foundBy(program, 'coming back', 20).outcomes.length).toBe(outcomes);
      // The whole program each time, the start of the loop with it: few are enough.
      expect(foundBy(program, 'coming back', 6)).toEqual(foundBy(program, 'anew', 6));
    },
    120_000,
  );
});

test('where only a later place can be kept, the executions after it begin at the beginning all the same', () => {
  // `begin` runs below a native whose state nobody can read.
  const program = counter(['for i in range(7): log.append(i)', 'seen = n', 'n = seen + 1'], 2);
  program.splice(0, 1, 'import threading', 'log = []');
  const starts = program.findIndex((line) => line.includes('start()'));
  program.splice(starts, 1, 'def begin(_):', '    for t in threads: t.start()');
  program.splice(starts + 2, 0, 'sorted([0], key=begin)');
  const found = exploreLines(program, { maxSchedules: 400 });
  expect(outputs(found)).toEqual(['1', '2']);
  expect(found.schedules).toBeGreaterThan(1);
});

test('whether a thread has been started yet is a question like any other', () => {
  const program = [
    'import threading',
    'def look():',
    '    print(other.is_alive(), other.ident is None)',
    'other = threading.Thread(target=int)',
    'looker = threading.Thread(target=look)',
    'looker.start()',
    'other.start()',
    'other.join()',
    'looker.join()',
  ];
  expect(new Set(outputs(exploreLines(program)))).toEqual(
    new Set(['False True', 'True False', 'False False']),
  );
  program[2] = '    other.join()';
  const ends = exploreLines(program).outcomes.map(({ exception }) => exception);
  expect(new Set(ends)).toEqual(
    new Set([null, 'RuntimeError: cannot join thread before it is started']),
  );
});

test('an exception from outside comes wherever the other thread looks at its eval breaker, or too late', () => {
  const { complete, outcomes } = exploreLines([
    'import ctypes, threading',
    'seen = []',
    'class Stop(Exception): pass',
    'def work():',
    '    try:',
    "        seen.append('a')",
    "        seen.append('b')",
    '    except Stop:',
    "        seen.append('stopped')",
    'thread = threading.Thread(target=work)',
    'thread.start()',
    'ident = ctypes.c_ulong(thread.ident)',
    'ctypes.pythonapi.PyThreadState_SetAsyncExc(ident, ctypes.py_object(Stop))',
    'thread.join()',
    'print(*seen)',
  ]);
  expect(complete).toBe(true);
  const found = outcomes.map(({ stdout, exception }) => `${stdout.trim()} ${exception ?? ''}`);
  // Not between `try` and the first call: no instruction there looks.
  expect(found.sort()).toEqual([' ', ' Stop', 'a b ', 'a b stopped ', 'a stopped ']);
});

test('a thread that only sleeps for ever is a spin: nothing fails, and the others have their turn', () => {
  const { complete, outcomes } = exploreLines([
    'import threading, time',
    'def work():',
    '    while True: time.sleep(1)',
    'threading.Thread(target=work, daemon=True).start()',
    "print('bye')",
  ]);
  expect(complete).toBe(true);
  expect(new Set(outcomes.map(({ kind }) => kind))).toEqual(new Set(['ok', 'livelock']));
});

describe('switch points', () => {
  const loop = counter(['for i in range(2):', '    n = n + 1'], 2);

  test('between any two bytecodes updates get lost', () => {
    expect(outputs(exploreLines(loop, { switchPoints: 'bytecode' }))).toEqual(['2', '3', '4']);
  });

  test('at the eval breaker only: a loop can be left at its backward jump, an update is whole', () => {
    const found = exploreLines(loop, { switchPoints: 'eval-breaker' });
    expect([found.complete, outputs(found), found.schedules]).toEqual([true, ['4'], 6]);
  });
});
