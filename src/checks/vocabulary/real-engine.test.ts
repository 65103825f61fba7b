// Checks of the vocabulary over small programs that the real engine runs: what each kind sees, and what it lets pass.
import { expect, test } from 'vitest';

import { engine } from '../grade.ts';
import { gradeWith } from '../grading.ts';
import { parseSettings } from '../lab-settings.ts';
import type { Lab } from '../lab.ts';
import type { CheckReport } from '../verdict.ts';

type Parameters = Readonly<Record<string, unknown>>;

/** The report of a lab with one check over `source`; `start` is what the learner began with, `checks` what the hints file says of checks. */
async function graded(
  check: Parameters,
  source: string,
  start = source,
  checks: Readonly<Record<string, string>> = {},
): Promise<CheckReport> {
  const settings = parseSettings({
    title: { en: 'A lab', 'zh-cn': '实验' },
    part: 'threads',
    profile: '3.13',
    switch: 'bytecode',
    panels: ['lanes'],
    explore: { schedules: 200 },
    checks: [{ hint: 'none', ...check }],
    'start-hint': 'none',
  });
  const text = { title: '', task: '', checks, hints: {}, solutions: {} };
  const lab: Lab = {
    id: 'lab',
    settings,
    start: { 'main.py': start },
    solutions: [],
    wrong: [],
    text: { en: text, 'zh-cn': text },
    fingerprints: [],
  };
  return (await gradeWith(engine, lab, { 'main.py': source })).report;
}

/** Verdict, and the message of a check that failed. */
async function verdict(check: Parameters, source: string, start?: string): Promise<string> {
  const report = await graded(check, source, start);
  const [result] = report.checks;
  return result?.passed === false ? `${report.verdict}: ${result.message}` : report.verdict;
}

const withdrawals = (body: string) => `
import threading
balance = 100
lock = threading.Lock()
def withdraw(amount):
    global balance
${body}
threads = [threading.Thread(target=withdraw, args=(80,)) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print('done')
`;
const unlocked = withdrawals(`    if balance >= amount:
        balance -= amount`);
const locked = withdrawals(`    with lock:
        if balance >= amount:
            balance -= amount`);

test('invariant: at the end, over all schedules', async () => {
  const check = { check: 'invariant', holds: 'balance >= 0' };
  expect(await verdict(check, unlocked)).toBe('failed: In one schedule it is not so at the end.');
  expect(await verdict(check, locked)).toBe('proved');
});

test('invariant: at a line, at a call, when something is printed', async () => {
  const at = (moment: unknown, holds: string) => ({ check: 'invariant', holds, at: moment });
  const line = { line: 'balance -= amount' };
  const report = await graded(at(line, 'balance >= amount'), unlocked);
  expect(report).toMatchObject({ verdict: 'failed', checks: [{ passed: false }] });
  expect(report.checks[0]?.schedule).not.toBeNull();
  expect(report.checks[0]?.step).toBeGreaterThan(0);
  expect(await verdict(at(line, 'balance >= amount'), locked)).toBe('proved');
  expect(await verdict(at({ call: 'withdraw' }, 'amount == 80'), locked)).toBe('proved');
  expect(await verdict(at({ printed: 'done' }, 'balance == 20'), locked)).toBe('proved');
  expect(await verdict(at({ printed: 'over' }, 'balance == 20'), locked)).toContain('absent');
  expect(await verdict(at('end', 'nothing > 0'), locked)).toContain('NameError');
});

test('invariant: a moment comes too often in some schedule', async () => {
  const program = (body: string) => `
import threading
seen = set()
def fetch(page):
    pass
def visit(page):
${body}
threads = [threading.Thread(target=visit, args=('home',)) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()`;
  const check = { check: 'invariant', 'at-most': 1, at: { call: 'fetch' } };
  const twice = program(`    if page not in seen:
        seen.add(page)
        fetch(page)`);
  const report = await graded(check, twice, twice, { invariant: 'Once is enough' });
  expect(report.verdict).toBe('failed');
  expect(report.checks[0]?.message).toBe(
    'Once is enough. In one schedule it comes to this more than 1 time.',
  );
  const never = await graded({ ...check, 'at-most': 0 }, twice, twice, { invariant: 'No calls' });
  expect(never.checks[0]?.message).toBe('No calls. In one schedule it comes to this.');
  const once = program('    if seen.add(page) is None and len(threads) == 3: fetch(page)');
  // It never comes to it: the answer may have another name for it.
  expect(await verdict(check, once)).toBe('proved');
  const first = program(`    try:
        left.remove(page)
    except KeyError:
        return
    fetch(page)`);
  expect(await verdict(check, `left = {'home'}${first}`)).toBe('proved');
});

test('invariant: asking changes neither counts nor schedules', async () => {
  const plain = await graded({ check: 'no-data-race' }, unlocked);
  const asked = await graded({ check: 'invariant', holds: 'len(threads) == 2' }, unlocked);
  expect(asked.explored).toEqual(plain.explored);
});

const ring = (end: string) => `
class Node:
    def __init__(self):
        self.next = None
def build():
    a, b = Node(), Node()
    a.next, b.next = b, a
    return a
first = build()
${end}
print('end')
`;

test('memory: objects that are freed, by counting, without cycles', async () => {
  const check = { check: 'memory', freed: ['Node'] };
  const cut = ring('first.next.next = None\ndel first');
  const left = ring('del first');
  const collects = ring('import gc\ndel first\ngc.collect()');
  expect(await verdict(check, cut)).toBe('proved');
  expect(await verdict(check, left)).toBe('failed: Objects are still alive at the end: 2 of Node.');
  expect(await verdict(check, collects)).toBe('proved');
  expect(await verdict({ ...check, by: 'counting' }, collects)).toContain('wait for the garbage');
  expect(await verdict({ ...check, by: 'counting' }, cut)).toBe('proved');
  const cycles = { check: 'memory', 'no-cycles': true };
  expect(await verdict(cycles, cut)).toBe('proved');
  expect(await verdict(cycles, collects)).toBe('proved');
  expect(await verdict(cycles, left)).toContain('failed: A cycle is left at the end');
  const moment = { ...check, at: { printed: 'end' } };
  expect(await verdict(moment, ring(''))).toContain('when `end` is printed: 2 of Node');
  expect(await verdict({ ...check, at: { printed: 'never' } }, cut)).toContain('absent');
});

test('memory: what is set aside is still there', async () => {
  const check = { check: 'memory', freed: ['Node'], by: 'counting' };
  const loop = 'import gc\nclass Node: pass\nnode = Node()\nnode.me = node\ndel node\ngc.freeze()';
  expect(await verdict(check, loop)).toBe('failed: Objects are still alive at the end: 1 of Node.');
});

test('memory: what an import takes is not in the peak, and what comes before and after it is', async () => {
  const check = { check: 'memory', 'peak-bytes': 150_000 };
  const large = "text = 'a' * 100_000\n";
  const imports = 'import typing\n';
  expect(await verdict(check, imports + large)).toBe('proved');
  expect(await verdict(check, large + imports)).toBe('proved');
  const counted = { ...check, imports: 'counted' };
  expect(await verdict(counted, imports + large)).toContain('at its peak');
  expect(await verdict(check, imports + large.repeat(2))).toContain('at its peak');
  expect(await verdict(check, `${large.repeat(2)}del text\n${imports}`)).toContain('at its peak');
});

test('memory: the peak', async () => {
  const list = 'print(sum([n * n for n in range(20000)]))';
  const generator = 'print(sum(n * n for n in range(20000)))';
  const check = { check: 'memory', 'peak-of-start': 0.5 };
  expect(await verdict(check, generator, list)).toBe('proved');
  expect(await verdict(check, list, list)).toContain('at its peak');
  expect(await verdict({ check: 'memory', 'peak-bytes': 100_000 }, generator)).toBe('proved');
});

const logging = (body: string) => `
def write(lines):
${body}
write(['one'])
try:
    write([1])
except TypeError:
    print('bad line')
`;

test('files-closed: also on the path of an exception', async () => {
  const check = { check: 'files-closed' };
  const good = logging(`    with open('log.txt', 'w') as log:
        for line in lines:
            log.write(line)`);
  const leaky = logging(`    log = open('log.txt', 'w')
    for line in lines:
        log.write(line)
    log.close()`);
  expect(await verdict(check, good)).toBe('proved');
  expect(await verdict(check, leaky)).toContain('failed: The file `log.txt` is never closed');
  expect(await verdict(check, "f = open('a.txt', 'w')\nf.write('x')\n")).toContain('`a.txt`');
});

const crawl = (main: string) => `
import asyncio
async def fetch(n):
    await asyncio.sleep(0.1)
    if n > 8:
        raise ValueError(n)
    return n
async def main():
${main}
asyncio.run(main())
`;

test('tasks-awaited: never awaited, cancelled at the end, an exception that nobody sees', async () => {
  const check = { check: 'tasks-awaited' };
  const good = crawl('    print(await asyncio.gather(fetch(1), fetch(2)))');
  expect(await verdict(check, good)).toBe('proved');
  expect(await verdict(check, crawl('    fetch(1)\n    print(1)'))).toContain('never awaited');
  const dropped = crawl("    asyncio.create_task(fetch(1), name='first')\n    print(1)");
  expect(await verdict(check, dropped)).toContain('first is not done and gets cancelled');
  const unseen = crawl('    asyncio.create_task(fetch(9))\n    await asyncio.sleep(1)');
  expect(await verdict(check, unseen)).toContain('fails with ValueError');
}, 300_000);

const family = (body: string) => `
import multiprocessing
def work(n):
    print('child', n)
if __name__ == '__main__':
    multiprocessing.set_start_method('fork')
    child = multiprocessing.Process(target=work, args=(1,), name='first')
    child.start()
${body}
`;

test('processes-joined: by multiprocessing, and by os.fork', async () => {
  const check = { check: 'processes-joined' };
  expect(await verdict(check, family('    child.join()'))).toBe('proved');
  expect(await verdict(check, family('    print(1)'))).toContain('without having waited for first');
  expect(await verdict(check, family('    __import__("os").wait()'))).toBe('proved');
  const fork = (end: string) => `
import os
pid = os.fork()
if pid == 0:
    os._exit(0)
${end}
`;
  expect(await verdict(check, fork('os.waitpid(pid, 0)'))).toBe('proved');
  expect(await verdict(check, fork('print(1)'))).toContain('that it forked');
}, 300_000);

test('an exception is told with its line, and shown where its traceback was printed', async () => {
  const sold = await graded(
    { check: 'no-uncaught-exception' },
    `import threading
stock = ['lamp']
def sell():
    if stock:
        stock.pop()
tills = [threading.Thread(target=sell) for _ in range(2)]
for till in tills:
    till.start()
for till in tills:
    till.join()
`,
  );
  const [result] = sold.checks;
  expect(result?.message).toContain('IndexError: pop from empty list (main.py, line 5)');
  expect(result?.step).toBeGreaterThan(0);
  expect(await verdict({ check: 'no-uncaught-exception' }, 'stock = []\nstock.pop()\n')).toBe(
    'crashed: The program stops with IndexError: pop from empty list (main.py, line 2).',
  );
});

test('an exception that ends another process is told too; an exit status is none', async () => {
  const child = (body: string) => `import multiprocessing, sys
def work():
    ${body}
if __name__ == '__main__':
    child = multiprocessing.get_context('fork').Process(target=work)
    child.start()
    child.join()
    print('done')
`;
  const check = { check: 'no-uncaught-exception' };
  expect(await verdict(check, child("raise ValueError('no paper')"))).toBe(
    'failed: In one schedule an exception ends a process: ValueError: no paper (main.py, line 3).',
  );
  expect(
    await verdict(check, 'import os\nif os.fork():\n    os.wait()\nelse:\n    [].pop()\n'),
  ).toBe(
    'failed: In one schedule an exception ends a process: IndexError: pop from empty list (main.py, line 5).',
  );
  // The shop may be closed before the child looks, or after it.
  const late = `import os
shop, shutter = os.pipe()
if os.fork() == 0:
    os.set_blocking(shop, False)
    try:
        os.read(shop, 1)
    except BlockingIOError:
        os._exit(0)
    raise ValueError('closed')
os.write(shutter, b'x')
os.wait()
`;
  expect(await verdict(check, late)).toBe(
    'failed: In one schedule an exception ends a process: ValueError: closed (main.py, line 9).',
  );
  expect(await verdict(check, child('sys.exit(1)'))).toMatch(/^(proved|held)$/);
});

test('computed: with other input the lines are other ones', async () => {
  const check = { check: 'computed', replace: '[1, 2]', by: '[1, 3]', prints: ['sum 3'] };
  expect(await verdict(check, "print('sum', sum([1, 2]))")).toBe('proved');
  expect(await verdict(check, "numbers = [1, 2]\nprint('sum', 3)")).toBe(
    'absent: With `[1, 3]` in the place of `[1, 2]` the program still prints `sum 3`.',
  );
  // The input stands where nothing runs: the work has another one.
  expect(await verdict(check, "# sum([1, 2])\nprint('sum', sum((1, 2)))")).toBe('proved');
  const left = 'def old():\n    return sum([1, 2])\n';
  expect(await verdict(check, `${left}print('sum', sum((1, 2)))`)).toBe('proved');
  const folded = 'numbers = [\n    [1, 2],\n]\n';
  expect(await verdict(check, `${folded}print('sum', 3)`)).toContain('absent');
  // Other input than the check knows, and a line that is wrong anyway: other checks speak about it.
  expect(await verdict(check, "print('sum', sum((1, 2)))")).toBe('proved');
  expect(await verdict(check, "numbers = [1, 2]\nprint('sum', 4)")).toBe('proved');
});

test('computed: several pieces of the input at once', async () => {
  const check = {
    ...{ check: 'computed', replace: ["'a'", "'b'"], by: ["'x'", "'y'"] },
    prints: ['sold a', 'sold b'],
  };
  const rest = "\nfor name in names: print('sold', name)";
  expect(await verdict(check, `names = 'a', 'b'${rest}`)).toBe('proved');
  const typed = await graded(check, `names = ['a']${rest}\nprint('sold b')`);
  expect(typed.verdict).toBe('absent');
  expect(typed.checks[0]?.message).toBe(
    "With `'x'` and `'y'` in the place of `'a'` and `'b'` the program still prints `sold b`.",
  );
  await expect(verdict({ ...check, by: ["'x'"] }, rest)).rejects.toThrowError('as many pieces');
});

test('computed: what has to be printed with the other input', async () => {
  const check = {
    ...{ check: 'computed', replace: '[1, 2]', by: '[1, 3]' },
    ...{ prints: ['sum 3'], instead: ['sum 4'] },
  };
  expect(await verdict(check, "print('sum', sum([1, 2]))")).toBe('proved');
  expect(await verdict(check, "print('sum', [1, 2][-1] + 1 if [1, 2][1] == 2 else 5)")).toBe(
    'failed: With `[1, 3]` in the place of `[1, 2]` the program does not print `sum 4`.',
  );
  expect(await verdict(check, "print('sum', {2: 3}[[1, 2][1]])")).toBe(
    'failed: With `[1, 3]` in the place of `[1, 2]` the program stops with KeyError: 3, and does not print `sum 4`.',
  );
  // The other input is not the one of which this was asserted.
  const asserted = 'total = sum([1, 2])\nassert total == 3\n';
  expect(await verdict(check, `${asserted}print('sum', total)`)).toBe('proved');
});

test('computed: work that takes longer has to give the same', async () => {
  const check = {
    ...{ check: 'computed', replace: 'sleep(0.1)', by: 'sleep(5)', instead: ['done [1]'] },
  };
  const waiting = (how: string) => `
import threading
import time
done = []
def work():
    time.sleep(0.1)
    done.append(1)
thread = threading.Thread(target=work)
thread.start()
${how}
print('done', done)
`;
  expect(await verdict(check, waiting('thread.join()'))).toBe('proved');
  expect(await verdict(check, waiting('time.sleep(1)'))).toBe(
    'failed: With `sleep(5)` in the place of `sleep(0.1)` the program does not print `done [1]`.',
  );
});

test('work-present: a lock for processes is a lock', async () => {
  const check = { check: 'work-present', processes: 1, lockers: 2 };
  const noting = (lock: string) => `
import multiprocessing, threading
${lock}
def note():
    with book:
        print('noted')
child = multiprocessing.get_context('fork').Process(target=note)
child.start()
child.join()
note()
`;
  const shared = "book = multiprocessing.get_context('fork').Lock()";
  expect(await verdict(check, noting(shared))).toBe('proved');
  expect(await verdict(check, noting('import contextlib; book = contextlib.nullcontext()'))).toBe(
    'absent: No thread takes a lock; the task needs 2.',
  );
});

test('outcomes: what is right is not printed before the work is done', async () => {
  const check = { check: 'outcomes', compare: 'has-lines', within: ['sum 3'], 'after-ms': 90 };
  const start =
    'import threading, time\nwork = threading.Thread(target=time.sleep, args=(0.1,))\nwork.start()\n';
  const waits = `${start}print('sum so far 0')\nwork.join()\nprint('sum 3')`;
  expect(await verdict(check, waits)).toBe('proved');
  const early = `${start}print('sum 3')\nwork.join()\nprint('over')`;
  expect(await verdict(check, early)).toMatch(
    /^failed: `sum 3` is printed after [0-9.]+ ms, but the work takes at least 90 ms\.$/,
  );
  const all = { check: 'outcomes', compare: 'has-lines', within: ['*'], 'all-after-ms': 90 };
  expect(await verdict(all, `${start}work.join()\nprint('sum 3')`)).toBe('proved');
  expect(await verdict(all, waits)).toMatch(/^failed: `sum so far 0` is printed after [0-9.]+ ms/);
});

test('an invariant is told in the words of the lab', async () => {
  const check = { check: 'invariant', holds: 'balance >= 0' };
  const source = 'balance = -1';
  const report = await graded(check, source, source, { invariant: 'No account is overdrawn' });
  expect(report.checks[0]?.message).toBe(
    'No account is overdrawn. In one schedule it is not so at the end.',
  );
});

test('processes-needed: who does the work of his processes himself needs none', async () => {
  const check = { check: 'processes-needed', prints: ['sum 3'] };
  const adding = (result: string) => `
from __future__ import annotations
import multiprocessing
def add(results):
    results.put(1 + 2)
if __name__ == '__main__':
    context = multiprocessing.get_context('fork')
    results = context.SimpleQueue()
    child = context.Process(target=add, args=(results,))
    child.start()
    child.join()
    print('sum', ${result})
`;
  expect(await verdict(check, adding('results.get()'))).toBe('proved');
  const alone = /^absent: .*prints `sum 3` also if/;
  expect(await verdict(check, adding('1 + 2'))).toMatch(alone);
  expect(await verdict(check, "print('sum', 3)")).toBe('proved');
}, 300_000);

test('computed: what only the author knows is not said', async () => {
  const check = { check: 'computed', replace: '[1]', by: '[2]', prints: ['1'], unsaid: true };
  const report = await graded(check, 'x = [1]\nprint(1)', '', { computed: 'It is computed' });
  expect(report.checks[0]?.message).toBe(
    'It is computed. With something else in the place of `[1]` the program still prints `1`.',
  );
});

test('memory: a search that nobody is told of is a search', async () => {
  const check = { check: 'memory', searched: 1000, during: { answer: 3 } };
  const answering = (body: string) => `
import gc
rows = [[n] for n in range(2000)]
gc.collect()
def answer(n):
    ${body}
for n in range(3):
    answer(n)
gc.collect()
`;
  expect(await verdict(check, answering('pass'))).toBe('proved');
  expect(await verdict(check, answering('gc.collect(0)'))).toBe('proved');
  expect(await verdict(check, answering('gc.collect()'))).toMatch(
    /^failed: A search of generation 2 looks at \d+ objects; the task allows 1000\.$/,
  );
});
