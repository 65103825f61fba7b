// What an exploration of a Python program says besides its outcomes: answers, shares, causes of deadlocks, races in words, single schedules; and
// that what processes, queues and polling threads leave open is explored.

import { describe, expect, test } from 'vitest';
import { explore, ScheduleError, type Exploration, type ExploreOptions } from './index.ts';

function exploreText(text: string, options: ExploreOptions = {}): Exploration {
  return explore({ files: { 'main.py': text }, main: 'main.py' }, options);
}

const run = (...targets: readonly string[]): string =>
  `threads = [threading.Thread(target=t) for t in (${targets.join(', ')},)]
for t in threads: t.start()
for t in threads: t.join()
`;

const counter = `import threading
n = 0
def work():
    global n
    n = n + 1
${run('work', 'work')}print('n is', n)
`;

const ends = ({ outcomes }: Exploration): string[] =>
  outcomes.map(({ kind, stdout }) => `${kind} ${stdout.trim().split('\n').join(' ')}`).sort();

describe('can it print ...?', () => {
  test('yes: the witness does', () => {
    const { answer } = exploreText(counter, { canPrint: 'n is 1' });
    expect(answer).toMatchObject({ answer: 'yes' });
    const witness = exploreText(counter, {
      strategy: { kind: 'replay', schedule: answer!.schedule! },
    });
    expect(ends(witness)).toEqual(['ok n is 1']);
  });

  test('no: proved', () => {
    expect(exploreText(counter, { canPrint: 'n is 0' }).answer).toEqual({
      text: 'n is 0',
      answer: 'no',
      schedule: null,
    });
  });

  test('not found: there are more schedules', () => {
    const found = exploreText(counter, { canPrint: 'n is 0', maxPreemptions: 0 });
    expect([found.complete, found.answer!.answer]).toEqual([false, 'not found']);
    expect(found.preemptionsCovered).toBe(0);
  });
});

test('shares are those of so many random runs, the same each time', () => {
  const options = { sample: { runs: 40, seed: 3 } };
  const found = exploreText(counter, options);
  expect(found.sampled).toEqual({ runs: 40, others: 0 });
  expect(found.outcomes.reduce((sum, { frequency }) => sum + frequency!, 0)).toBeCloseTo(1);
  expect(exploreText(counter, options)).toEqual(found);
});

describe('one schedule', () => {
  test('every outcome is replayed by its witness', () => {
    for (const { kind, stdout, schedule } of exploreText(counter).outcomes) {
      const again = exploreText(counter, { strategy: { kind: 'replay', schedule } });
      expect(again.outcomes).toMatchObject([{ kind, stdout, schedule }]);
    }
  });

  test.each(['', 'bogus', '3b:0*', '3b:0*1,,', '999b:0*1', '3x:0*1', '3b:-1*5', '3b:0*1;1*2'])(
    '%j is none',
    (schedule) => {
      const strategy = { kind: 'replay', schedule } as const;
      expect(() => exploreText(counter, { strategy })).toThrow(ScheduleError);
    },
  );

  test('one of another program ends it all the same', () => {
    const strategy = { kind: 'replay', schedule: '3b:7*999999999999,0!*1,1*3' } as const;
    expect(ends(exploreText(counter, { strategy }))).toEqual(['ok n is 2']);
  });
});

describe('deadlocks say why', () => {
  const causes = ({ outcomes }: Exploration): (string | undefined)[] =>
    outcomes.filter(({ kind }) => kind === 'deadlock').map(({ deadlock }) => deadlock?.cause);

  test('two locks in two orders: a cycle', () => {
    const found = exploreText(`import threading
a, b = threading.Lock(), threading.Lock()
def ab():
    with a:
        with b: pass
def ba():
    with b:
        with a: pass
${run('ab', 'ba')}`);
    expect(causes(found)).toEqual(['cycle']);
    expect(found.latentDeadlocks).toEqual([]);
  });

  test('seen in runs that do not block, too', () => {
    const found = exploreText(
      `import threading
a, b = threading.Lock(), threading.Lock()
def ab():
    with a:
        with b: pass
def ba():
    with b:
        with a: pass
${run('ab', 'ba')}`,
      { maxPreemptions: 0 },
    );
    expect(ends(found)).toEqual(['ok ']);
    expect(found.latentDeadlocks).toMatchObject([
      {
        edges: [
          { thread: 'Thread-1 (ab)', holds: 'a', holdsSince: 4, wants: 'b', line: 5 },
          { thread: 'Thread-2 (ba)', holds: 'b', holdsSince: 7, wants: 'a', line: 8 },
        ],
      },
    ]);
  });

  test('a notification before the wait: a lost wake-up', () => {
    const found = exploreText(`import threading
ready = threading.Condition()
done = False
def wait():
    if not done:
        with ready: ready.wait()
t = threading.Thread(target=wait)
t.start()
done = True
with ready: ready.notify()
t.join()
`);
    expect(causes(found)).toEqual(['lost-wakeup']);
    expect(ends(found)).toEqual(['deadlock ', 'ok ']);
  });

  test('a lock whose holder has ended: never released', () => {
    const found = exploreText(`import threading
lock = threading.Lock()
def take(): lock.acquire()
${run('take', 'take')}`);
    expect(new Set(causes(found))).toEqual(new Set(['never-released']));
  });

  test('a file lock that somebody has: never released, no lost wake-up', () => {
    const found = exploreText(`import fcntl
one, other = open('book', 'w'), open('book', 'w')
fcntl.flock(one, fcntl.LOCK_EX)
fcntl.flock(other, fcntl.LOCK_EX)
`);
    expect(causes(found)).toEqual(['never-released']);
  });
});

describe('races', () => {
  const race = (text: string) => exploreText(text).races;

  test('a lock on one side only', () => {
    const [found] = race(`import threading
lock = threading.Lock()
n = 0
def locked():
    global n
    with lock: n += 1
def free():
    global n
    n += 1
${run('locked', 'free')}`);
    expect(found).toMatchObject({ variable: 'n', lines: [6, 9] });
    expect(found!.accesses.map(({ thread, locks }) => [thread, locks])).toEqual([
      ['Thread-1 (locked)', ['lock']],
      ['Thread-2 (free)', []],
    ]);
    expect(found!.missing).toContain('only Thread-1 (locked) holds lock');
  });

  test('two different locks', () => {
    const [found] = race(`import threading
a, b = threading.Lock(), threading.Lock()
n = 0
def with_a():
    global n
    with a: n += 1
def with_b():
    global n
    with b: n += 1
${run('with_a', 'with_b')}`);
    expect(found!.missing).toContain('not the same lock');
  });

  test.each([
    ['two keys that come', 'd = {}', "d['a'] = d.get('a', 0) + 1", "d['b'] = d.get('b', 0) + 1"],
    ['two keys that are there', 'd = {1: 0, 2: 0}', 'd[1] += 1', 'd[2] += 1'],
    ['keys of other types', 'd = {(1, 2): 0, None: 0}', 'd[1, 2] += 1', 'd[None] += 1'],
    ['two indexes', 'l = [0, 0]', 'l[0] += 1', 'l[1] += 1'],
    ['two attributes', 'class A: x = y = 0\na = A()', 'a.x += 1', 'a.y += 1'],
  ])('none: %s', (_, before, one, other) => {
    expect(
      race(`import threading\n${before}\ndef f(): ${one}\ndef g(): ${other}\n${run('f', 'g')}`),
    ).toEqual([]);
  });

  test('one key, in the words of the program', () => {
    const races = race(
      `import threading\ncounts = {}\ndef f(): counts['a'] = counts.get('a', 0) + 1\n${run('f', 'f')}`,
    );
    expect(new Set(races.map(({ variable }) => variable))).toEqual(new Set(["counts['a']"]));
  });
});

describe('what others leave open', () => {
  test('an item is taken before another is put', () => {
    const found = exploreText(`import threading, queue
q = queue.SimpleQueue()
def put():
    q.put(1)
    q.put(2)
t = threading.Thread(target=put)
t.start()
q.get()
print(q.qsize())
t.join()
`);
    expect([found.complete, ends(found)]).toEqual([true, ['ok 0', 'ok 1']]);
  });

  test('which child ends first, and whether it has ended', () => {
    const text = `import os
children = []
for _ in range(2):
    pid = os.fork()
    if pid == 0: os._exit(0)
    children.append(pid)
first, _ = os.wait()
print('ab'[children.index(first)], os.waitpid(-1, os.WNOHANG) != (0, 0))
`;
    const found = exploreText(text);
    expect(ends(found)).toEqual(['ok a False', 'ok a True', 'ok b False', 'ok b True']);
    for (const { stdout, schedule } of found.outcomes) {
      const again = exploreText(text, { strategy: { kind: 'replay', schedule } });
      expect(again.outcomes).toMatchObject([{ stdout }]);
    }
  });

  test('the end of one child says nothing about another', () => {
    const found = exploreText(`import os
a = os.fork()
if a == 0: os._exit(0)
b = os.fork()
if b == 0:
    os.write(1, b'child ')
    os._exit(0)
os.waitpid(a, 0)
os.write(1, b'parent ')
os.waitpid(b, 0)
`);
    expect(ends(found)).toEqual(['ok child parent', 'ok parent child']);
  });

  test.each([
    ['under a lock', 'while True:\n    with lock:\n        if done: break'],
    ['with a timeout', 'with condition:\n    while not done: condition.wait(timeout=1)'],
  ])('polling %s ends under a fair scheduler', (_, poll) => {
    const found = exploreText(`import threading
lock = threading.Lock()
condition = threading.Condition(lock)
done = False
def work():
    global done
    with condition:
        done = True
        condition.notify()
t = threading.Thread(target=work)
t.start()
${poll}
print('end')
`);
    expect(found.complete).toBe(true);
    expect(new Set(ends(found))).toEqual(new Set(['ok end', 'livelock ']));
  });
});
