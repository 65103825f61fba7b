// Each check of the vocabulary on prepared behaviour: what passes, what fails, with which gravity, sentence and schedule.
import { expect, test } from 'vitest';

import type { ProcessId, VirtualNs } from '../../engine/index.ts';
import { abBa, events, fakeEvidence, lockId, outcome, thread } from '../fake-engine.ts';
import type { FakeBehaviour } from '../fake-engine.ts';
import { Fields } from '../fields.ts';
import type { Finding } from './check-kind.ts';
import { checkKind } from './vocabulary.ts';

async function judge(
  kind: string,
  parameters: Readonly<Record<string, unknown>>,
  behaviour: FakeBehaviour,
): Promise<Finding> {
  const checked = checkKind(kind, 'test');
  const fields = () => new Fields(parameters, 'test');
  const watched = checked.watches?.(fields()) ?? [];
  const asked = checked.asks?.(fields()) ?? [];
  return checked.bind(fields())(await fakeEvidence({ watched, asked, ...behaviour }));
}

const answer = (value: string | null, holds: boolean, times = 1) => ({
  times: value === null ? 0 : times,
  value,
  holds,
  step: value === null ? null : 7,
});

const took = (by: number, lock: number) =>
  [by, { kind: 'lock-acquire', lock: lockId(lock), count: 1 }] as const;
const gave = (by: number, lock: number) =>
  [by, { kind: 'lock-release', lock: lockId(lock), count: 0 }] as const;
const began = (child: number) =>
  [0, { kind: 'thread-start', child: thread(child), name: `t${child}` }] as const;
const ended = (who: number) => [who, { kind: 'thread-end', exception: null }] as const;

test('outcomes: of long texts the lines are left out with which all begin', async () => {
  const begin = Array.from({ length: 12 }, (_, i) => `page ${i} has been read`).join('\n');
  const stdout = `${begin}\nseconds 3\n`;
  const parameters = { within: [`${begin}\nseconds 1`, `${begin}\nseconds 2`] };
  const finding = await judge('outcomes', parameters, { outcomes: [outcome('ok', { stdout })] });
  expect(finding.message.en).toBe(
    'One schedule prints `… / seconds 3`; right is `… / seconds 1` or `… / seconds 2`.',
  );
});

test('what passes does not contradict what fails beside it', async () => {
  const outcomes = [outcome('ok', { stdout: 'tea 3\nloads 1\n' })];
  const said = async (parameters: Readonly<Record<string, unknown>>) =>
    (await judge('outcomes', parameters, { outcomes })).message.en;
  const compare = 'has-lines';
  expect(await said({ compare, within: ['loads 1'] })).toBe('Every schedule prints `loads 1`.');
  expect(await said({ compare, include: ['tea 3'] })).toBe('The program can print `tea 3`.');
  expect(await said({ compare, exclude: ['tea 4'] })).toBe('No schedule prints `tea 4`.');
  expect(await said({ compare, within: ['*'], 'all-after-ms': 1 })).toContain('no sooner');
  const blocked = [outcome('ok'), outcome('deadlock', { deadlock: abBa })];
  const ends = await judge('ends', {}, { outcomes: blocked });
  expect(ends.message.en).toBe('No run goes on for ever.');
});

test('no-deadlock tells the cycle and shows the shortest schedule', async () => {
  const deadlock = outcome('deadlock', { schedule: 'ab', deadlock: abBa });
  const finding = await judge(
    'no-deadlock',
    {},
    {
      outcomes: [outcome('ok'), outcome('deadlock', { schedule: 'longer' }), deadlock],
      run: () => ({
        kind: 'deadlock',
        events: events(took(1, 1), [
          1,
          { kind: 'block', wait: { on: 'lock', lock: lockId(0) }, deadlineNs: null },
        ]),
      }),
    },
  );
  expect(finding).toMatchObject({ passed: false, gravity: 'failed', schedule: 'ab', step: 1 });
  expect(finding.message.en).toBe(
    'A schedule ends in a deadlock: copier waits for printer, held by sender since line 20; sender waits for scanner, held by copier since line 10.',
  );
  expect(finding.message['zh-cn']).toContain('copier 在等 printer');
});

test('no-deadlock sees daemons that hang behind a program that ends', async () => {
  const finding = await judge('no-deadlock', {}, { run: () => ({ cycle: [1, 2] }) });
  expect(finding.passed).toBe(false);
  expect(finding.message.en).toContain('2 daemon threads');
});

test('no-deadlock passes when nothing hangs', async () => {
  expect((await judge('no-deadlock', {}, {})).passed).toBe(true);
});

test('ends: a spin that a fair scheduler ends is no failure', async () => {
  const outcomes = [outcome('ok'), outcome('livelock', { schedule: 'spin' })];
  const fair = await judge('ends', {}, { outcomes });
  expect(fair.passed).toBe(true);
  expect(fair.message.en).toContain('if the scheduler is fair');
  const endless = await judge(
    'ends',
    {},
    {
      outcomes,
      run: ({ schedule }) => (schedule === 'spin' ? { kind: 'budget' } : {}),
    },
  );
  expect(endless).toMatchObject({ passed: false, schedule: 'spin' });
});

test('ends: a usual run that never ends is a failure', async () => {
  const finding = await judge('ends', {}, { run: () => ({ kind: 'budget' }) });
  expect(finding.passed).toBe(false);
  expect(finding.message.en).toContain('bytecodes');
});

test('no-uncaught-exception names the exception, unless the lab allows it', async () => {
  const outcomes = [outcome('ok'), outcome('ok', { exception: 'ValueError: odd', schedule: 'x' })];
  const finding = await judge('no-uncaught-exception', {}, { outcomes });
  expect(finding).toMatchObject({ passed: false, schedule: 'x' });
  expect(finding.message.en).toContain('ValueError: odd');
  const allowed = await judge('no-uncaught-exception', { allow: ['ValueError'] }, { outcomes });
  expect(allowed.passed).toBe(true);
});

test('outcomes: within, include, exclude, equal', async () => {
  const outcomes = [
    outcome('ok', { stdout: 'b\na\n', schedule: 'ba' }),
    outcome('ok', { stdout: 'a\nb\n' }),
  ];
  const passed = async (parameters: Readonly<Record<string, unknown>>) =>
    (await judge('outcomes', parameters, { outcomes })).passed;
  expect(await passed({ within: ['a\nb\n'] })).toBe(false);
  expect(await passed({ within: ['a\nb'], compare: 'lines' })).toBe(true);
  expect(await passed({ within: ['*'], compare: 'has-lines' })).toBe(true);
  expect(await passed({ include: ['c'], compare: 'has-lines' })).toBe(false);
  expect(await passed({ exclude: ['b'], compare: 'has-lines' })).toBe(false);
  expect(await passed({ exclude: ['a\n*'], compare: 'pattern' })).toBe(false);
  expect(await passed({ within: ['*b*\n'], compare: 'pattern' })).toBe(true);
  expect(await passed({ exclude: ['a'], compare: 'pattern' })).toBe(true);
  expect(await passed({ equal: ['a\nb\n', 'b\na\n'] })).toBe(true);
  expect(await passed({ equal: ['a\nb\n', 'b\na\n', 'c\n'] })).toBe(false);
});

test('outcomes shows what was printed, what is right, and the schedule', async () => {
  const finding = await judge(
    'outcomes',
    { within: ['total 2'], compare: 'lines' },
    {
      outcomes: [outcome('ok', { stdout: 'total 1\n', schedule: 'lost' })],
    },
  );
  expect(finding.message.en).toBe('One schedule prints `total 1`; right is `total 2`.');
  expect(finding.schedule).toBe('lost');
});

test('what a run prints can be printed, also where the exploration ended before it came to it', async () => {
  const behaviour: FakeBehaviour = {
    outcomes: [outcome('ok', { stdout: 'right\n' })],
    run: ({ seed }) => ({ stdout: seed === 2 ? 'wrong\n' : 'right\n' }),
  };
  const rules = { within: ['right\n'] };
  expect((await judge('outcomes', rules, behaviour)).passed).toBe(true);
  const incomplete = await judge('outcomes', rules, { ...behaviour, complete: false });
  expect(incomplete).toMatchObject({ passed: false, schedule: 'seed 2' });
  expect(incomplete.message.en).toContain('`wrong`');
});

test('a run that its budget ended says nothing of what can be printed', async () => {
  const finding = await judge(
    'outcomes',
    { within: ['right\n'] },
    {
      outcomes: [outcome('ok', { stdout: 'right\n' })],
      complete: false,
      run: () => ({ kind: 'budget', stdout: 'ri' }),
    },
  );
  expect(finding.passed).toBe(true);
});

test('no-data-race names variable and lines', async () => {
  const races = [{ variable: 'total', lines: [4, 7] as const }];
  const finding = await judge('no-data-race', {}, { races });
  expect(finding.message.en).toContain('line 4 and line 7');
  expect((await judge('no-data-race', { variables: ['other'] }, { races })).passed).toBe(true);
});

test('locks-released finds a lock whose taker has ended', async () => {
  const lock = {
    id: lockId(0),
    kind: 'Lock',
    name: 'printer',
    locked: true,
    holder: thread(1),
    count: 1,
    since: null,
    waiters: [],
  } as const;
  const who = {
    id: thread(1),
    name: 't1',
    daemon: false,
    status: 'finished',
    wait: null,
    wakeAtNs: null,
    place: null,
  } as const;
  const finding = await judge(
    'locks-released',
    {},
    { run: () => ({ locks: [lock], threads: [who] }) },
  );
  expect(finding.passed).toBe(false);
  expect(finding.message.en).toContain('printer');
  const alive = await judge(
    'locks-released',
    {},
    {
      run: () => ({ locks: [lock], threads: [{ ...who, status: 'blocked' }] }),
    },
  );
  expect(alive.passed).toBe(true);
});

test('work-present: threads, locks, lockers and lines, else absent', async () => {
  const run = () => ({ stdout: 'clicks 2\n', events: events(began(1), took(1, 0), gave(1, 0)) });
  const gravity = async (parameters: Readonly<Record<string, unknown>>) => {
    const { passed, gravity: failure } = await judge('work-present', parameters, { run });
    return passed ? 'passed' : failure;
  };
  expect(await gravity({ threads: 1, locks: 1, lockers: 1, prints: ['clicks *'] })).toBe('passed');
  expect(await gravity({ threads: 2 })).toBe('absent');
  expect(await gravity({ locks: 2 })).toBe('absent');
  expect(await gravity({ lockers: 2 })).toBe('absent');
  expect(await gravity({ prints: ['total *'] })).toBe('absent');
});

test('work-present: an answer that leaves the simulated work out is over too soon', async () => {
  const taking = (timeNs: number) => ({ run: () => ({ timeNs }) });
  const parameters = { 'takes-ms': 300 };
  expect((await judge('work-present', parameters, taking(310_000_000))).passed).toBe(true);
  const soon = await judge('work-present', parameters, taking(10_000_000));
  expect(soon).toMatchObject({ passed: false, gravity: 'absent' });
  expect(soon.message.en).toBe('The program is over after 10 ms; the work takes at least 300 ms.');
  const nearly = await judge('work-present', parameters, taking(299_700_000));
  expect(nearly.message.en).toContain('over after 299.7 ms; the work takes at least 300 ms');
});

test('work-present: sleeping that is given is not made shorter', async () => {
  const wait = { kind: 'block', wait: { on: 'sleep' } } as const;
  const slept = events(
    [1, { ...wait, deadlineNs: 20_000_000 as VirtualNs }],
    [2, { ...wait, deadlineNs: 30_000_001 as VirtualNs }],
  );
  const run = () => ({ events: slept });
  expect((await judge('work-present', { 'sleeps-ms': 50 }, { run })).passed).toBe(true);
  const short = await judge('work-present', { 'sleeps-ms': 51 }, { run });
  expect(short).toMatchObject({ passed: false, gravity: 'absent' });
  expect(short.message.en).toBe('All together sleep 50 ms; the simulated work takes 51 ms.');
});

test('work-present says nothing about a program that never ends', async () => {
  const finding = await judge(
    'work-present',
    { threads: 2 },
    {
      outcomes: [outcome('deadlock')],
      run: () => ({ kind: 'deadlock' }),
    },
  );
  expect(finding.passed).toBe(true);
});

test('parallelism: alive together', async () => {
  const together = events(began(1), began(2), ended(1), ended(2));
  const apart = events(began(1), ended(1), began(2), ended(2));
  const parameters = { threads: 2, how: 'alive' };
  expect(
    (await judge('parallelism', parameters, { run: () => ({ events: together }) })).passed,
  ).toBe(true);
  const serial = await judge('parallelism', parameters, { run: () => ({ events: apart }) });
  expect(serial).toMatchObject({ passed: false, gravity: 'serial' });
});

test('parallelism: working together means holding locks, not waiting for one', async () => {
  const wait = [
    2,
    { kind: 'block', wait: { on: 'lock', lock: lockId(0) }, deadlineNs: null },
  ] as const;
  const one = events(began(1), began(2), took(1, 0), wait, gave(1, 0), took(2, 0), gave(2, 0));
  const two = events(began(1), began(2), took(1, 0), took(2, 1), gave(1, 0), gave(2, 1));
  const parameters = { threads: 2, how: 'working', seeds: 1 };
  expect((await judge('parallelism', parameters, { run: () => ({ events: one }) })).passed).toBe(
    false,
  );
  expect((await judge('parallelism', parameters, { run: () => ({ events: two }) })).passed).toBe(
    true,
  );
});

test('parallelism: sleeping together, whoever has a lock', async () => {
  const asleep = (thread: number) =>
    [thread, { kind: 'block', wait: { on: 'sleep' }, deadlineNs: null }] as const;
  const passes = async (happened: ReturnType<typeof events>) => {
    const parameters = { threads: 2, how: 'sleeping', seeds: 1 };
    return (await judge('parallelism', parameters, { run: () => ({ events: happened }) })).passed;
  };
  expect(await passes(events(took(1, 0), asleep(2)))).toBe(false);
  expect(await passes(events(asleep(1), asleep(2)))).toBe(true);
});

test('parallelism tries seeds when the usual run shows nothing', async () => {
  const two = events(took(1, 0), took(2, 1));
  const finding = await judge(
    'parallelism',
    { threads: 2, how: 'working', seeds: 3 },
    {
      run: ({ seed }) => (seed === 3 ? { events: two } : {}),
    },
  );
  expect(finding.passed).toBe(true);
});

const forked = (child: number, command: string | null = null) =>
  [
    0,
    {
      kind: 'process-start',
      child: child as ProcessId,
      pid: 1000 + child,
      how: command === null ? 'fork' : 'exec',
      command,
    },
  ] as const;

test('processes: how many, how they were started, without the helpers of multiprocessing', async () => {
  const run = () => ({
    events: events(
      forked(1, 'from multiprocessing.resource_tracker import main;main(3)'),
      forked(2, 'from multiprocessing.spawn import spawn_main; spawn_main()'),
      forked(3),
    ),
  });
  const passes = async (kind: string, parameters: Readonly<Record<string, unknown>>) =>
    (await judge(kind, parameters, { run })).passed;
  expect(await passes('work-present', { processes: 2, fresh: 1 })).toBe(true);
  expect(await passes('work-present', { processes: 3 })).toBe(false);
  expect(await passes('work-present', { fresh: 2 })).toBe(false);
  expect(await passes('parallelism', { processes: 2 })).toBe(true);
  const serial = await judge('parallelism', { processes: 3, seeds: 1 }, { run });
  expect(serial).toMatchObject({ passed: false, gravity: 'serial' });
});

test('invariant: the shortest schedule in which it does not hold, and where', async () => {
  const outcomes = [
    outcome('ok', { observed: [answer('True', true)] }),
    outcome('ok', { schedule: 'longer', observed: [answer('False', false)] }),
    outcome('ok', { schedule: 'short', observed: [answer('False', false)] }),
  ];
  const run = ({ schedule }: { schedule?: string }) => ({
    observed: [
      schedule === 'short' ? { ...answer('False', false), step: 5 } : answer('True', true),
    ],
  });
  const parameters = { holds: 'balance >= 0' };
  const broken = await judge('invariant', parameters, { outcomes, run });
  expect(broken).toMatchObject({ passed: false, gravity: 'failed', schedule: 'short', step: 5 });
  expect(broken.message.en).toBe('In one schedule it is not so at the end.');
  expect(broken.message['zh-cn']).toContain('程序结束时并非如此');
  const held = await judge('invariant', parameters, { outcomes: outcomes.slice(0, 1), run });
  expect(held.passed).toBe(true);
});

test('invariant: a moment that never comes is absent, unless nothing ends', async () => {
  const observed = [answer(null, true)];
  const parameters = { holds: 'True', at: { printed: 'ready' } };
  const never = await judge('invariant', parameters, { outcomes: [outcome('ok', { observed })] });
  expect(never).toMatchObject({ passed: false, gravity: 'absent' });
  expect(never.message.en).toContain('when `ready` is printed');
  const stuck = await judge('invariant', parameters, {
    outcomes: [outcome('deadlock', { observed })],
  });
  expect(stuck.passed).toBe(true);
});

test('invariant: in the usual run only', async () => {
  const usually = (one: ReturnType<typeof answer>) =>
    judge('invariant', { holds: 'kept == 4', in: 'usual' }, { run: () => ({ observed: [one] }) });
  expect((await usually(answer('True', true))).passed).toBe(true);
  const broken = await usually(answer('False', false));
  expect(broken).toMatchObject({ passed: false, gravity: 'failed', step: 7 });
  expect(broken.message.en).toBe('In the usual run it is not so at the end.');
  expect(await usually(answer(null, true))).toMatchObject({ passed: false, gravity: 'absent' });
});

test('a moment is the end, or one of printed, line, call', async () => {
  const wrong = (at: unknown) => judge('invariant', { holds: 'True', at }, {});
  await expect(wrong({ never: 1 })).rejects.toThrow('end, or one of printed, line, call');
  await expect(wrong({ line: 'x', printed: 'y' })).rejects.toThrow('printed');
});

test('memory: who is alive, what is left in cycles, what the collector had to free', async () => {
  const alive = (value: string) => () => ({ observed: [answer(value, value !== '0')] });
  const freed = { freed: ['Node'] };
  expect((await judge('memory', freed, { run: alive('0') })).passed).toBe(true);
  const left = await judge('memory', freed, { run: alive("Counter({'Node': 2})") });
  expect(left).toMatchObject({ passed: false, gravity: 'failed', step: 7 });
  expect(left.message.en).toBe('Objects are still alive at the end: 2 of Node.');
  const cycles = await judge(
    'memory',
    { 'no-cycles': true },
    { run: alive("['Node', 'Node', 'dict']") },
  );
  expect(cycles.message.en).toContain('(Node and dict)');
  const unreachable = {
    id: 1,
    type: 'Node',
    refcount: 1,
    gcRefs: 0,
    list: 'unreachable',
    refersTo: [],
  } as const;
  const collection = {
    kind: 'gc',
    phase: 'handle_resurrected_objects',
    generation: 2,
    young: 0,
    unreachable: 1,
    scanned: null,
    objects: [unreachable],
  } as const;
  const collected = await judge(
    'memory',
    { ...freed, by: 'counting' },
    { run: () => ({ observed: [answer('0', false)], events: events([0, collection]) }) },
  );
  expect(collected.message.en).toContain('Node wait for the garbage collector');
  await expect(judge('memory', {}, {})).rejects.toThrow('peak-bytes, peak-of-start or searched');
});

test('files-closed and tasks-awaited name what was forgotten', async () => {
  const forgot = (what: 'file' | 'coroutine' | 'exception', name: string) => () => ({
    events: events([0, { kind: 'forgotten', what, name }]),
    observed: [answer(null, true)],
  });
  const file = await judge('files-closed', {}, { run: forgot('file', 'log.txt') });
  expect(file).toMatchObject({ passed: false, gravity: 'failed', step: 0 });
  expect(file.message.en).toContain('`log.txt` is never closed');
  const coroutine = await judge('tasks-awaited', {}, { run: forgot('coroutine', 'fetch') });
  expect(coroutine.message['zh-cn']).toContain('没有被 await');
  expect((await judge('files-closed', {}, { run: forgot('exception', 'X') })).passed).toBe(true);
});

test('tasks-awaited and processes-joined name who is left', async () => {
  const left = (value: string) => () => ({ observed: [answer(value, value !== '[]')] });
  const tasks = await judge('tasks-awaited', {}, { run: left("['Task-2']") });
  expect(tasks.message.en).toContain('Task-2 is not done and gets cancelled');
  const processes = await judge('processes-joined', {}, { run: left("['one', 'two']") });
  expect(processes.message.en).toContain('one and two');
  expect((await judge('processes-joined', {}, { run: left('[]') })).passed).toBe(true);
});

const made = (task: number, name = 'fetch') =>
  [0, { kind: 'task-start', task, name: `Task-${task}`, function: name }] as const;
const done = (task: number) => [0, { kind: 'task-end', task, how: 'result' }] as const;

test('tasks: how many, how many at once, without those of asyncio itself', async () => {
  const own = made(9, 'BaseEventLoop.shutdown_asyncgens');
  const apart = () => ({ events: events(made(1), done(1), made(2), done(2), own) });
  const together = () => ({ events: events(made(1), made(2), done(1), done(2), own) });
  expect((await judge('work-present', { tasks: 2 }, { run: apart })).passed).toBe(true);
  expect(await judge('work-present', { tasks: 3 }, { run: apart })).toMatchObject({
    passed: false,
    gravity: 'absent',
  });
  const parameters = { tasks: 2, seeds: 1 };
  expect((await judge('parallelism', parameters, { run: together })).passed).toBe(true);
  expect(await judge('parallelism', parameters, { run: apart })).toMatchObject({
    passed: false,
    gravity: 'serial',
  });
});

test('work-present: calls, and threads of a pool', async () => {
  const called = (times: number) => () => ({ observed: [answer('True', true, times)] });
  const parameters = { calls: { 'Counter.add': 2 } };
  expect((await judge('work-present', parameters, { run: called(2) })).passed).toBe(true);
  const once = await judge('work-present', parameters, { run: called(1) });
  expect(once).toMatchObject({ passed: false, gravity: 'absent' });
  expect(once.message.en).toBe('`Counter.add` is called 1 time; the task needs 2.');
  const pool = await judge('work-present', { pooled: 2 }, { run: called(1) });
  expect(pool.message.en).toContain('of a pool is at work');
});

test('parallelism on virtual time', async () => {
  const took = (ms: number) => () => ({ timeNs: ms * 1_000_000 });
  const within = { 'within-ms': 200 };
  expect((await judge('parallelism', within, { run: took(150) })).passed).toBe(true);
  const serial = await judge('parallelism', within, { run: took(400) });
  expect(serial).toMatchObject({ passed: false, gravity: 'serial' });
  expect(serial.message.en).toContain('takes 400 ms; side by side it takes at most 200 ms');
  expect((await judge('parallelism', { 'of-start': 0.5 }, { run: took(400) })).passed).toBe(false);
  await expect(judge('parallelism', {}, {})).rejects.toThrow('tasks, within-ms or of-start');
});
