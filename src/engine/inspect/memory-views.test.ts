import { expect, test } from 'vitest';
import { createSession, stepIndex } from '../index.ts';
import type { ProfileName } from '../index.ts';
import type { StructField } from './structures/struct-builder.ts';

const SOURCE = `
class Point:
    def __init__(self, x): self.x = x
def keep(p):
    q = p
    return q
number = 123456789123
negative = -7777
price = 1.5
names = ['a', 'b']
pair = (names, 2 ** 70)
table = {'k': names, 'l': 1}
group = {1, 2}
text = 'h\\u00e9'
point = Point(names)
keep(names)
other = names
del other
cycle = []; cycle.append(cycle); del cycle
pass
`;

function at(profile: ProfileName) {
  const session = createSession({ files: { 'main.py': SOURCE }, main: 'main.py' }, { profile });
  session.run();
  const { roots, objects } = session.state('heap');
  const id = (name: string) => roots.find((r) => r.name === name)!.to;
  const structs = session.state('structures').objects;
  const fields = (name: string): Map<string, StructField> =>
    new Map(structs.find((o) => o.id === id(name))!.structs[0]!.fields.map((f) => [f.name, f]));
  return { session, objects, id, structs, fields };
}

test('int, old and new layout', () => {
  const old = at('3.8').fields('number');
  expect(old.get('ob_size')!.value).toBe('2');
  expect(at('3.8').fields('negative').get('ob_size')!.value).toBe('-1');
  const now = at('3.13').fields('number');
  expect(now.get('long_value.lv_tag')!.value).toBe('16');
  expect(now.get('long_value.ob_digit[0]')!.offset).toBe(24);
  expect(at('3.13').fields('negative').get('long_value.lv_tag')!.value).toBe('10');
});

test('float, list, tuple, dict, set, str, instance', () => {
  const { fields, id } = at('3.13');
  expect(fields('price').get('ob_fval')!.bytes).toBe('000000000000f83f');
  expect(fields('names').get('ob_size')!.value).toBe('2');
  expect(fields('pair').get('ob_item[0]')!.pointsTo).toBe(id('names'));
  expect(fields('table').get('ma_used')!.value).toBe('2');
  expect(fields('group').get('mask')!.value).toBe('7');
  expect(fields('text').get('data')!.value).toBe('0x68e900');
  expect(fields('point').get('values[0] x')!.pointsTo).toBe(id('names'));
  expect(at('3.14').fields('pair').get('ob_hash')!.offset).toBe(24);
});

test('the heap: counts, sizes, generations, garbage', () => {
  const { objects, id } = at('3.13');
  const names = objects.find((o) => o.id === id('names'))!;
  expect([names.type, names.size, names.generation]).toEqual(['list', 72, 0]);
  expect(objects.filter((o) => !o.reachable).map((o) => o.type)).toEqual(['list']);
});

test('the ledger adds up to the count, and names who holds', () => {
  const { session, id, objects } = at('3.13');
  const ledger = session.ledger(id('names'));
  const count = objects.find((o) => o.id === id('names'))!.refcount;
  expect(ledger.refcount).toBe(count);
  expect(ledger.entries.reduce((sum, e) => sum + e.amount, 0)).toBe(count);
  expect(ledger.entries.filter((e) => e.holder === 'keep: q').map((e) => e.amount)).toEqual([
    1, -1,
  ]);
  expect(ledger.entries.filter((e) => e.holder === 'global other').map((e) => e.amount)).toEqual([
    1, -1,
  ]);
  expect(ledger.entries.at(-1)!.place!.file).toBe('main.py');
});

test('own objects, and which of them are freed later', () => {
  const source = [
    'import threading',
    'class Node: pass',
    'node, kept, timer = Node(), [1.5, 1], threading.Timer(1, print)',
    'ring = [Node()]; ring.append(ring); del ring',
    'del node',
    'pass',
  ].join('\n');
  const session = createSession({ files: { 'main.py': source }, main: 'main.py' });
  const at = (line: number): void => {
    while (session.state('threads').threads[0]!.place?.line !== line) session.step('line');
  };
  at(5);
  const { objects, roots } = session.state('heap');
  const types = (chosen: typeof objects): string[] => chosen.map((o) => o.type).sort();
  expect(types(objects.filter((o) => o.ownClass))).toEqual(['Node', 'Node']);
  // A timer is the learner's, its locks are the library's.
  const own = types(objects.filter((o) => o.own && o.reachable));
  expect(own).toContain('Timer');
  expect(own).not.toContain('Condition');
  expect(types(objects.filter((o) => !o.reachable))).toEqual(['Node', 'list']);
  const id = (name: string): number => roots.find((root) => root.name === name)!.to;
  const small = objects.find((o) => o.type === 'int' && o.repr === '1')!.id;
  const ids = [id('node'), id('kept'), small];
  expect(session.freed(ids)).toEqual([]);
  at(6);
  expect(session.freed(ids)).toEqual([id('node')]);
});

test('free lists and the refchain', () => {
  const source =
    'import sys\nxs = [float(i) for i in range(3)]\ndel xs\nn = len(sys.getobjects(0))\nprint(n > 100)\n';
  const session = createSession(
    { files: { 'main.py': source }, main: 'main.py' },
    { traceRefs: true },
  );
  session.run();
  expect(session.stdout()).toBe('True\n');
  const view = session.state('allocator');
  expect(view.freeLists.find((l) => l.name === 'float')!.addresses).toHaveLength(3);
  expect(view.refchain!.length).toBeGreaterThan(100);
});

test('the refchain has objects of all types, the collector only containers', () => {
  const source =
    "price = float('3.5')\nnumber = int('99999')\nnames = []\npass\ndel price, names\n";
  const session = createSession(
    { files: { 'main.py': source }, main: 'main.py' },
    { profile: '3.8', traceRefs: true },
  );
  const comeTo = (line: number) => {
    while (session.state('threads').threads[0]?.place?.line !== line) session.step('line');
  };
  const onLists = () => {
    const { refchain, generations } = session.state('allocator');
    return [refchain!, generations[0]!].map((list) => ids.map((id) => list.indexOf(id)));
  };
  comeTo(4);
  const { roots } = session.state('heap');
  const ids = ['names', 'number', 'price'].map((name) => roots.find((r) => r.name === name)!.to);
  const [ring, young] = onLists();
  expect(ring!.every((place) => place >= 0)).toBe(true);
  expect([...ring!].sort((a, b) => a - b)).toEqual(ring);
  expect(young!.map((place) => place >= 0)).toEqual([true, false, false]);
  session.run();
  expect(onLists().map((list) => list.map((place) => place >= 0))).toEqual([
    [false, true, false],
    [false, false, false],
  ]);
});

test('addresses do not depend on the runs before', () => {
  const source = 'class A: pass\nprint(id(A), id("abc d"), id([]), id(A()))\n';
  const once = () => {
    const session = createSession({ files: { 'main.py': source }, main: 'main.py' });
    session.run();
    return session.stdout();
  };
  expect(once()).toBe(once());
});

// Include/internal/pycore_freelist.h of 3.13, pycore_freelist_state.h of 3.14; before, each type has its own (Objects/classobject.c of 3.8).
test.each([
  ['3.8', 'method', 'int'],
  ['3.13', 'slice', 'int'],
  ['3.14', 'int', null],
] as const)('free lists of %s are those that it has', (profile, there, absent) => {
  const names = at(profile)
    .session.state('allocator')
    .freeLists.map(({ name }) => name);
  expect(names).toContain(there);
  if (absent !== null) expect(names).not.toContain(absent);
});

test('processes have their own names and buffers, files are common', () => {
  const source = [
    'import os',
    "notes = open('notes.txt', 'w')",
    "notes.write('parent;')",
    'basket = [1]',
    'if os.fork() == 0:',
    "    notes.write('child')",
    '    notes.flush()',
    '    basket.append(2)',
    '    os._exit(0)',
    'os.wait()',
    'notes.close()',
  ].join('\n');
  const session = createSession({ files: { 'main.py': source }, main: 'main.py' }, { trace: true });
  const { step } = session.run();
  const ended = session
    .events(stepIndex(0), step)
    .find((event) => event.kind === 'process-end' && event.process !== 0)!;
  session.seek(stepIndex(ended.step - 1));
  const { processes, files } = session.state('processes');
  const names = processes.map((one) => Object.fromEntries(one.names.map((n) => [n.name, n])));
  expect(processes.map(({ pid, parentPid }) => [pid, parentPid])).toEqual([
    [1000, 999],
    [1001, 1000],
  ]);
  expect(names.map(({ notes }) => notes!.buffered)).toEqual(['parent;', '']);
  expect(names.map(({ basket }) => basket!.repr)).toEqual(['[1]', '[1, 2]']);
  expect(files).toEqual([{ name: 'notes.txt', text: 'parent;child' }]);
});
