import { expect, test } from 'vitest';
import '../../library/install.ts';
import { createSession, explore } from '../../engine/index.ts';
import { threadName } from '../shared/recording.ts';
import { record } from '../../worker/record.ts';
import { happensBefore } from './edges.ts';

const source = (body: string): string => `import threading
lock = threading.Lock()
n = 0
def add():
    global n
    ${body}
a = threading.Thread(target=add, name='a')
b = threading.Thread(target=add, name='b')
a.start(); b.start(); a.join(); b.join()
print(n)
`;

function runOf(body: string) {
  const program = { files: { 'main.py': source(body) }, main: 'main.py' };
  const { races } = explore(program, { switchPoints: 'bytecode' });
  const recording = record(createSession(program, { trace: true, seed: 3 }), program);
  const told = happensBefore(recording, races);
  const edges = told.edges.map(
    ({ why, from, to }) =>
      `${why} ${threadName(recording, from.thread)} ${threadName(recording, to.thread)}`,
  );
  return { ...told, edges, races };
}

test('starts and ends order the main thread with the others; nothing orders those', () => {
  const { edges, pairs, races } = runOf('n += 1');
  expect(edges).toContain('start MainThread a');
  expect(edges).toContain('start MainThread b');
  expect(edges.some((edge) => edge.startsWith('lock'))).toBe(false);
  expect(races.length).toBeGreaterThan(0);
  expect(pairs.length).toBeGreaterThan(0);
  for (const { first, second } of pairs) {
    expect(first.thread).not.toBe(second.thread);
    expect(first.step).toBeLessThanOrEqual(second.step);
    expect([first.place?.line, second.place?.line]).toEqual([6, 6]);
  }
});

test('a lock orders them, and then there is no race', () => {
  const { edges, pairs } = runOf('lock.acquire(); n += 1; lock.release()');
  expect(edges.filter((edge) => edge.startsWith('lock'))).toHaveLength(1);
  expect(pairs).toEqual([]);
});
