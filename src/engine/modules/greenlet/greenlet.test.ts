// greenlet by its documentation: there is none for CPython on this machine to compare with.

import { expect, test } from 'vitest';
import { createSession } from '../../index.ts';

function run(source: string): { out: string; err: string; left: number | null } {
  const session = createSession({ files: { 'main.py': source }, main: 'main.py' });
  session.run();
  return { out: session.stdout(), err: session.stderr(), left: session.stats().objectsLeft };
}

test('two functions hand over to each other', () => {
  const { out, left } = run(`
from greenlet import greenlet
def func1():
    print(1)
    gr2.switch()
    print(2)
    gr2.switch()
def func2():
    print(3)
    gr1.switch()
    print(4)
gr1 = greenlet(func1)
gr2 = greenlet(func2)
gr1.switch()
print(gr1.dead, gr2.dead)
`);
  expect(out).toBe('1\n3\n2\n4\nFalse True\n');
  expect(left).toBe(0);
});

test('values, errors and ends', () => {
  const { out, left } = run(`
from greenlet import greenlet, getcurrent, GreenletExit
def gen():
    print('got', getcurrent().parent.switch('a'))
    try:
        getcurrent().parent.switch('b')
    except ValueError as error:
        return str(error)
g = greenlet(gen)
print(g.switch(), g.switch(42), g.throw(ValueError('boom')), g.dead, g.switch('x'))
def bad():
    raise KeyError('k')
try:
    greenlet(bad).switch()
except KeyError as error:
    print('propagated', error)
def waits():
    try:
        getcurrent().parent.switch()
    finally:
        print('cleanup')
w = greenlet(waits)
w.switch()
print(repr(w.throw()), w.dead)
w = greenlet(waits)
w.switch()
del w
print('deleted')
class Doubles(greenlet):
    def run(self, value, times=2):
        return value * times
print(Doubles().switch(21), Doubles().switch(2, times=5))
kept = greenlet(waits)
kept.switch()
`);
  expect(out).toBe(
    "got 42\na b boom True x\npropagated 'k'\ncleanup\nGreenletExit() True\ncleanup\ndeleted\n42 10\n",
  );
  expect(left).toBe(0);
});

test('who is parent of whom, and switching to another thread', () => {
  const { out, left } = run(`
import threading
from greenlet import greenlet, getcurrent, error
main = getcurrent()
print(main.parent, main.dead, bool(main))
child = greenlet(lambda: getcurrent().parent is main)
print(bool(child), child.switch(), bool(child), child.dead)
a = greenlet(lambda: None)
b = greenlet(lambda: None, a)
try:
    a.parent = b
except ValueError as problem:
    print(problem)
def other():
    try:
        main.switch()
    except error as problem:
        print(problem)
t = threading.Thread(target=other)
t.start()
t.join()
`);
  expect(out).toBe(
    'None False True\nFalse True False True\ncyclic parent chain\ncannot switch to a different thread\n',
  );
  expect(left).toBe(0);
});
