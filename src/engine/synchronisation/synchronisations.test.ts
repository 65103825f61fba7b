// What keeps the threads of a program in order, found in its runs, and the program's text without it.

import { describe, expect, test } from 'vitest';
import { diagnose, synchronisations } from '../index.ts';

/** Each as `kind lines text`, and the lines that change without it. */
function found(source: string): readonly (readonly string[])[] {
  const program = { files: { 'main.py': source }, main: 'main.py' };
  return synchronisations(program).map(({ kind, lines, text, whole, without }) => {
    const changed = without['main.py']!;
    expect(diagnose(changed)).toEqual([]);
    const before = source.split('\n');
    const after = changed.split('\n');
    expect(after.length).toBe(before.length);
    const edits = after.filter((line, i) => line !== before[i]).map((line) => line.trim());
    return [`${kind} ${lines.join('+')} ${text}${whole ? ' (all)' : ''}`, ...edits];
  });
}

/** `work` on two threads, which are waited for. */
function onThreads(setup: string, work: string): string {
  const body = work.replaceAll(/^/gm, '    ');
  const end = 'for t in ts:\n    t.start()\nfor t in ts:\n    t.join()\n';
  return `import queue, threading\n${setup}\ndef work():\n${body}\nts = [threading.Thread(target=work) for _ in range(2)]\n${end}`;
}

const JOIN = (line: number): string[] => [`join ${line} t.join()`, 'None'];

describe('what is found', () => {
  test('with, and what stands instead of it', () => {
    expect(found(onThreads('lock = threading.Lock()', 'with lock:\n    pass'))).toEqual([
      ['with 4 with lock', 'if True:'],
      JOIN(10),
    ]);
  });

  test('acquire and the release that ends it are one', () => {
    const work = 'lock.acquire()\ntry:\n    pass\nfinally:\n    lock.release()';
    expect(found(onThreads('lock = threading.RLock()', work))).toEqual([
      ['acquire 4+8 lock.acquire() ... lock.release()', 'True', 'None'],
      JOIN(13),
    ]);
  });

  test('an acquire in a condition', () => {
    const work = 'if lock.acquire(timeout=1):\n    lock.release()';
    expect(found(onThreads('lock = threading.Lock()', work))[0]).toEqual([
      'acquire 4+5 lock.acquire(timeout=1) ... lock.release()',
      'if True:',
      'None',
    ]);
  });

  test('one of several locks of a with', () => {
    const setup = 'a, b = threading.Lock(), threading.Lock()';
    const work = 'with a, b:\n    pass';
    expect(found(onThreads(setup, work)).slice(0, 2)).toEqual([
      ['with 4 with a', 'with b:'],
      ['with 4 with b', 'with a:'],
    ]);
  });

  test('a with over several lines, with names and comments', () => {
    const setup = 'import io; a = threading.Lock()';
    const work =
      'with (\n    a,  # held: by all\n    io.StringIO("ü: \'") as text,\n):\n    text.read()';
    expect(found(onThreads(setup, work))[0]).toEqual([
      'with 5 with a',
      'with io.StringIO("ü: \'") as text \\',
      '\\',
      '\\',
      ':',
    ]);
  });

  test('all places of one lock', () => {
    const work = 'with lock:\n    pass\nwith lock:\n    pass';
    const names = found(onThreads('lock = threading.Lock()', work)).map(([name]) => name);
    expect(names).toEqual([
      'with 4 with lock',
      'with 4+6 with lock ... with lock (all)',
      'with 6 with lock',
      'join 12 t.join()',
    ]);
  });

  test('conditions, events, semaphores, barriers, queues', () => {
    const setup = [
      'c, e = threading.Condition(), threading.Event()',
      's, b = threading.Semaphore(1), threading.Barrier(2)',
      'q = queue.Queue()',
    ].join('\n');
    const work = [
      'with c:',
      '    c.notify_all()',
      '    c.wait(timeout=0.1)',
      'e.wait(0.1)',
      'with s:',
      '    pass',
      's.acquire(); s.release()',
      'n = b.wait()',
      'q.put(1); q.get(); q.task_done()',
      'q.join()',
    ].join('\n');
    expect(found(onThreads(setup, work)).map(([name]) => name)).toEqual([
      'with 6 with c',
      'notify 7 c.notify_all()',
      'wait 8 c.wait(timeout=0.1)',
      'wait 9 e.wait(0.1)',
      'with 10 with s',
      'with 10+12 with s ... s.acquire() ... s.release() (all)',
      'acquire 12 s.acquire() ... s.release()',
      'barrier 13 b.wait()',
      'join 15 q.join()',
      'join 20 t.join()',
    ]);
  });

  test('a semaphore that another thread releases is a signal: only the waiting is taken out', () => {
    const source = [
      'import threading',
      'go = threading.Semaphore(0)',
      'def tell():',
      '    go.release()',
      't = threading.Thread(target=tell)',
      't.start()',
      'go.acquire()',
    ].join('\n');
    expect(found(source)).toEqual([['acquire 7 go.acquire()', 'True']]);
  });

  test('what only looks like a lock is left alone', () => {
    const setup =
      'class Fake:\n    def __enter__(self): pass\n    def __exit__(self, *_): pass\nlock = Fake()';
    expect(found(onThreads(setup, 'with lock:\n    ",".join("ab")'))).toEqual([JOIN(13)]);
  });
});
