import { expect, test } from 'vitest';
import '../library/install.ts';
import { createSession } from '../engine/index.ts';
import { stepsOf } from '../visual/collector/collection-steps.ts';
import { Collections } from './collections.ts';

const source = `import gc
class Node:
    def __init__(self, name):
        self.name = name
        self.other = None
gc.collect()
a, b, c = Node('a'), Node('b'), Node('c')
a.other, b.other = b, a
del a, b
gc.collect()
d = Node('d')
gc.collect()
`;
const program = { files: { 'main.py': source }, main: 'main.py' };

function collections(): Collections {
  const session = createSession(program);
  const { step } = session.run();
  return new Collections(program, { schedule: session.schedule() }, step, true);
}

test('a collection phase by phase, with the copy of the count on each object', () => {
  const found = collections();
  const last = found.at(Infinity);
  const first = found.at(0);
  if (typeof last === 'string' || typeof first === 'string') throw new Error('nothing was found');
  expect(last.number).toBe(last.count);
  expect(last.to).toBeNull();
  const middle = found.at(last.step - 1);
  if (typeof middle === 'string') throw new Error('nothing was found');
  const { collection, others } = middle;
  expect(others).toBeGreaterThan(0);
  const steps = stepsOf(collection, ['start', 'update_refs', 'subtract_refs', 'stop']);
  expect(steps.map(({ phase }) => phase)).toEqual([
    'start',
    'update_refs',
    'subtract_refs',
    'stop',
  ]);
  const copies = (step: number) =>
    ['a', 'b', 'c'].map((name) => steps[step]!.objects.find((o) => o.label === name)?.gcRefs);
  expect(copies(1)).toEqual([1, 1, 1]);
  // Of a full collection the names of the module are on the list, too.
  expect(copies(2)).toEqual([0, 0, 0]);
  const freed = steps[3]!.objects.filter(({ place }) => place === 'freed');
  expect(freed.map(({ label }) => label).sort()).toEqual(['a', 'b']);
});

test('a program without objects of its own has none to show', () => {
  const plain = { files: { 'main.py': 'print(1)\n' }, main: 'main.py' };
  const session = createSession(plain);
  const { step } = session.run();
  expect(new Collections(plain, {}, step, true).at(step)).toBe('none');
});
