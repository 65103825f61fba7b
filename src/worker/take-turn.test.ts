import '../library/install.ts';
import { expect, test } from 'vitest';
import { createSession } from '../engine/index.ts';
import type { Session, SessionOptions } from '../engine/index.ts';
import { letGo, takeTurn } from './take-turn.ts';
import type { TurnLength } from './take-turn.ts';

const counter = `import threading
count = 0
def add():
    global count
    seen = count
    count = seen + 1
threads = [threading.Thread(target=add) for _ in range(2)]
for t in threads: t.start()
for t in threads: t.join()
print(count)
`;
const crossed = `import threading
a, b = threading.Lock(), threading.Lock()
def one():
    with a:
        with b: pass
def two():
    with b:
        with a: pass
threads = [threading.Thread(target=one), threading.Thread(target=two)]
for t in threads: t.start()
for t in threads: t.join()
`;

function started(source: string, options: SessionOptions = {}): Session {
  const program = { files: { 'main.py': source }, main: 'main.py' };
  return createSession(program, {
    trace: true,
    timeline: true,
    switchPoints: 'bytecode',
    ...options,
  });
}

const whole = { thread: 0, length: 'whole' } as const;

const canGoOn = (session: Session, thread: number) =>
  session.choices().some((choice) => choice.thread === thread && !choice.timeout);

/** Main goes on whenever it can, the others only as far as it waits for them, until both stand before their first line. */
function both(source: string, options: SessionOptions = {}): Session {
  let session = takeTurn(started(source, options), whole);
  for (const thread of [1, 2]) {
    while (placeOf(session, thread) === null)
      session = takeTurn(session, { thread, length: 'line' });
    while (canGoOn(session, 0)) session = takeTurn(session, whole);
  }
  return session;
}

function placeOf(session: Session, thread: number) {
  const view = session.state('threads').threads.find(({ id }) => id === (thread as never));
  return view?.place?.line ?? null;
}

function conduct(session: Session, turns: readonly (readonly [number, TurnLength])[]): Session {
  return turns.reduce((at, [thread, length]) => takeTurn(at, { thread, length }), session);
}

test('two increments by hand, one after the other and with the update lost', () => {
  const start = both(counter);
  const inOrder = conduct(start, [
    [1, 'whole'],
    [2, 'whole'],
  ]);
  expect(letGo(inOrder).run().outcome?.kind).toBe('ok');
  let lost = start;
  while (placeOf(lost, 1) !== 6) lost = takeTurn(lost, { thread: 1, length: 'line' });
  lost = conduct(lost, [
    [2, 'whole'],
    [1, 'whole'],
  ]);
  const end = letGo(lost);
  end.run();
  expect(end.stdout()).toBe('1\n');
  // The choice before is as it was.
  const again = letGo(conduct(start, [[1, 'whole']]));
  again.run();
  expect(again.stdout()).toBe('2\n');
  const replayed = createSession(
    { files: { 'main.py': counter }, main: 'main.py' },
    { schedule: end.schedule() },
  );
  replayed.run();
  expect(replayed.stdout()).toBe('1\n');
});

test('a deadlock by hand ends the run where nobody can go on', () => {
  let session = both(crossed);
  const holds = (thread: number) =>
    session
      .state('locks')
      .locks.filter(({ holder, name }) => holder === (thread as never) && /^[ab]$/.test(name));
  for (const thread of [1, 2])
    while (holds(thread).length === 0) session = takeTurn(session, { thread, length: 'bytecode' });
  session = takeTurn(session, { thread: 1, length: 'whole' });
  expect(session.choices().map(({ thread }) => thread)).toEqual([2]);
  session = takeTurn(session, { thread: 2, length: 'whole' });
  expect(session.status().outcome?.kind).toBe('deadlock');
  expect(session.choices()).toEqual([]);
});

test('a sleeper is woken by its turn; who waits for a lock can have none', () => {
  const sleeper = `import threading, time
lock = threading.Lock()
def nap():
    with lock: time.sleep(60)
    print('up')
t = threading.Thread(target=nap)
t.start()
with lock: print('main')
t.join()
`;
  let session = takeTurn(started(sleeper), whole);
  session = takeTurn(session, { thread: 1, length: 'whole' });
  session = takeTurn(session, whole);
  expect(session.choices()).toEqual([{ thread: 1, timeout: true }]);
  expect(() => takeTurn(session, whole)).toThrow(RangeError);
  session = takeTurn(session, { thread: 1, length: 'whole' });
  expect(session.stdout()).toBe('up\n');
});

test('where a Python switches only at some bytecodes, the one before goes on to there', () => {
  const session = conduct(both(counter, { switchPoints: 'eval-breaker' }), [
    [1, 'bytecode'],
    [2, 'whole'],
  ]);
  const end = letGo(session);
  end.run();
  const replayed = createSession(
    { files: { 'main.py': counter }, main: 'main.py' },
    { schedule: end.schedule() },
  );
  replayed.run();
  expect([end.stdout(), replayed.stdout()]).toEqual(['2\n', '2\n']);
});

test('nobody has a choice while a program imports: that is one turn', () => {
  const session = started('import json, threading\nt = threading.Thread(target=int)\nt.start()\n');
  const waits = takeTurn(session, whole);
  expect(waits.choices().length).toBe(1);
  expect(placeOf(waits, 0)).toBe(3);
  const imported = takeTurn(session, { thread: 0, length: 'line' });
  expect(placeOf(imported, 0)).toBe(2);
  expect(imported.status().step).toBeGreaterThan(20_000);
});
