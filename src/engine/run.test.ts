// How a run ends when even an exception on its way finds no memory.

import { expect, test } from 'vitest';
import { createSession } from './index.ts';

test('recursion without a limit ends by the budget of memory', () => {
  const source = 'import sys\nsys.setrecursionlimit(10**6)\ndef f(): return f()\nf()\n';
  const session = createSession(
    { files: { 'main.py': source }, main: 'main.py' },
    { budgets: { heapBytes: 8 * 1024 * 1024 } },
  );
  expect(session.run().outcome).toMatchObject({ kind: 'budget', exitStatus: 71 });
});
