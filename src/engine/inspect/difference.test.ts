// Two runs of one program that part at a step: what is told of their heaps, locks, threads and output.

import '../../library/install.ts';
import { expect, test } from 'vitest';
import { createSession, differenceBetween } from '../index.ts';
import type { Difference, Session, SessionOptions, ThreadId } from '../index.ts';

function open(source: string, options: SessionOptions = {}): Session {
  return createSession({ files: { 'main.py': source }, main: 'main.py' }, options);
}

const GATE = `
import threading
gate = threading.Event()
lock, other = threading.Lock(), threading.Lock()
count = 0
log = []
def start(*targets):
    for i, target in enumerate(targets, 1):
        threading.Thread(target=target, args=(i,), daemon=True).start()
    gate.set()
    print('go')
    for thread in threading.enumerate()[1:]:
        thread.join()
`;
const STEPS_MAX = 100_000;

/** To where two threads of \`program\`, which begin at the gate, may go on. */
function atGate(program: string, options: SessionOptions = {}): Session {
  const session = open(GATE + program, options);
  goTo(session, (s) => s.stdout() === 'go\n');
  return session;
}

function goTo(session: Session, holds: (session: Session) => boolean): void {
  while (session.status().step < STEPS_MAX && !holds(session)) session.step('bytecode');
  expect(session.status().step).toBeLessThan(STEPS_MAX);
}

/** Two branches: thread 1 goes on for long, thread 2 does. */
const branches = (session: Session): [Session, Session] =>
  [1, 2].map((id) => session.branch({ thread: id as ThreadId, bytecodes: STEPS_MAX })) as [
    Session,
    Session,
  ];

const heapOf = ({ heap }: Difference): string[] =>
  heap.map(({ path, a, b }) => {
    const [x, y] = [a, b].map((side) =>
      side === null ? '-' : `${side.sameAs ?? side.repr} x${side.refcount}`,
    );
    return `${path}: ${x} | ${y}`;
  });

const COUNTER = `
def work(name):
    global count
    gate.wait()
    with lock:
        old = count
        count = old + 1000
        log.append(name)
        print(name, count)
start(work, work)
print(log)
`;

test('nothing differs between a run and itself, a branch at its beginning, or the same run once more', () => {
  const session = atGate(COUNTER);
  const nothing = { heap: [], garbage: { a: [], b: [] }, locks: [], threads: [], output: [] };
  expect(differenceBetween(session, session)).toEqual({ ...nothing, complete: true });
  const { thread } = session.status();
  const branch = session.branch({ thread });
  expect(differenceBetween(session, branch)).toEqual({ ...nothing, complete: true });
  const again = atGate(COUNTER);
  expect(differenceBetween(session, again)).toEqual({ ...nothing, complete: true });
});

test('another thread goes on: what is on the way, and what has come of it', () => {
  const session = atGate(COUNTER);
  const here = session.status();
  const [first, second] = branches(session);
  for (const branch of [first, second]) goTo(branch, (s) => s.stdout().length > 3);
  const early = differenceBetween(first, second);
  const statuses = early.threads.map(({ a, b }) => [a!.id, a!.status, b!.status]);
  expect(statuses).toContainEqual([1, 'running', 'wants-gil']);
  expect(statuses).toContainEqual([2, 'wants-gil', 'running']);
  const holders = early.locks.map(({ a, b }) => [a?.name, a?.holder, b?.holder]);
  expect(holders).toContainEqual(['lock', 1, 2]);
  const lines = heapOf(early);
  expect(lines).toContain('log[0]: 1 xnull | 2 xnull');
  expect(lines.filter((line) => line.startsWith('count:'))).toEqual([]);
  expect(lines).toContain('thread 1, work: old: 0 xnull | -');
  first.run();
  second.run();
  // What they are branches of stands where it stood.
  expect(session.status()).toEqual(here);
  const { output, heap } = differenceBetween(first, second);
  expect(output).toEqual([
    {
      stream: 'stdout',
      common: 'go\n',
      a: '1 1000\n2 2000\n[1, 2]\n',
      b: '2 1000\n1 2000\n[2, 1]\n',
    },
  ]);
  expect(heap.length).toBeGreaterThan(0);
  expect(differenceBetween(second, first).output[0]!.b).toBe(output[0]!.a);
});

test('a lock that only one run gives back', () => {
  const session = atGate(`
ready = [False]
def careless(_):
    gate.wait()
    lock.acquire()
    if ready[0]:
        lock.release()
def setter(_):
    gate.wait()
    ready[0] = True
start(careless, setter)
while True: pass
`);
  const [kept, given] = branches(session);
  for (const branch of [kept, given])
    goTo(branch, (s) =>
      s
        .state('threads')
        .threads.slice(1)
        .every((t) => t.status === 'finished'),
    );
  const { locks, heap } = differenceBetween(kept, given);
  expect(locks).toHaveLength(1);
  const { a, b } = locks[0]!;
  const careless = GATE.split('\n').length + 4;
  expect([a!.name, a!.locked, a!.holder, a!.since?.line]).toEqual(['lock', true, 1, careless]);
  expect([b!.name, b!.locked, b!.holder]).toEqual(['lock', false, null]);
  expect(heap.filter(({ path }) => path.startsWith('ready'))).toEqual([]);
});

test('two who wait for each other, and one run in which nobody waits', () => {
  const session = atGate(
    `
def one(_):
    gate.wait()
    with lock:
        with other: pass
def two(_):
    gate.wait()
    with other:
        with lock: pass
start(one, two)
print('done')
`,
    { switchPoints: 'bytecode' },
  );
  const fine = session.branch({ thread: 1 as ThreadId, bytecodes: STEPS_MAX });
  const held = session.branch({ thread: 1 as ThreadId, bytecodes: STEPS_MAX });
  goTo(held, (s) => s.state('locks').locks.some((l) => l.name === 'lock' && l.holder === 1));
  const stuck = held.branch({ thread: 2 as ThreadId, bytecodes: STEPS_MAX });
  const [end, deadlock] = [fine.run(), stuck.run()];
  expect([end.outcome!.kind, deadlock.outcome!.kind]).toEqual(['ok', 'deadlock']);
  const { locks, threads, output } = differenceBetween(fine, stuck);
  expect(locks.map(({ b }) => [b!.name, b!.holder])).toEqual(
    expect.arrayContaining([
      ['lock', 1],
      ['other', 2],
    ]),
  );
  expect(threads.filter(({ b }) => b?.status === 'blocked')).toHaveLength(3);
  expect(output[0]).toMatchObject({ stream: 'stdout', common: 'go\n', a: 'done\n', b: '' });
});

test('counts, other objects, names for the same object, calls of a function by itself', () => {
  const source = (x: string): string => `
class Node: pass
big = [10 ** 6]
n = Node()
n.value = 10 ** 7
twin = n
def down(k):
    mine = k + 10 ** 8
    if k: return down(k - 1)
    ${x}
    loop = True
    while loop: pass
down(2)
`;
  const sides = [
    'pass',
    'n.value = 5; n.more = 6; big.append(n); globals().update(twin=Node())',
  ].map((x) => {
    const session = open(source(x));
    session.run({ bytecodes: 3000 });
    return session;
  }) as [Session, Session];
  const difference = differenceBetween(...sides);
  const lines = heapOf(difference);
  expect(lines).toContain('twin: n x2 | <Node> x1');
  expect(lines).toContain('n.value: 10000000 x3 | 5 xnull');
  expect(lines).toContain('n.more: - | 6 xnull');
  expect(lines).toContain("Node: <class 'Node'> x5 | <class 'Node'> x6");
  expect(lines).toContain('big[1]: - | n x2');
  expect(lines.filter((line) => /mine/.test(line))).toEqual([]);
  expect(lines.filter((line) => line.startsWith('big:'))).toHaveLength(1);
  const third = open(source('mine = None'));
  third.run({ bytecodes: 3000 });
  expect(heapOf(differenceBetween(sides[0], third)).filter((line) => /mine/.test(line))).toEqual([
    'thread 0, down (3): mine: 100000000 x1 | None xnull',
  ]);
});

test('garbage that only a collection finds', () => {
  const session = (x: string): Session => {
    const s = open(`
class Node: pass
n = Node()
n.me = ${x}
del n
while True: pass
`);
    s.run({ bytecodes: 200 });
    return s;
  };
  const { garbage, heap } = differenceBetween(session('n'), session('None'));
  expect(garbage.a.map(({ type, refcount }) => [type, refcount])).toEqual([['Node', 1]]);
  expect(garbage.b).toEqual([]);
  expect(heap.every(({ path }) => path.startsWith('Node'))).toBe(true);
});
