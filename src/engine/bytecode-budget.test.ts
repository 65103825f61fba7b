import { expect, test } from 'vitest';
import { BytecodeBudget } from './bytecode-budget.ts';
import { createSession } from './index.ts';

test('a loop over a long range gets what its steps need; short ones and named numbers get nothing', () => {
  const budget = new BytecodeBudget(1000, undefined);
  budget.promise(99_999);
  expect(budget.limit).toBe(1000);
  budget.promise(100_000);
  expect(budget.words).toBe('801000 bytecodes');
  budget.promise(10 ** 12);
  budget.promise(10 ** 12);
  expect(budget.limit).toBe(800_001_000);
  const named = new BytecodeBudget(1000, 500);
  named.promise(10 ** 6);
  expect(named.limit).toBe(500);
});

test('a long sum comes to its end, without a word about budgets', () => {
  const source = 'n = 0\nfor i in range(12_000_000):\n    n += 1\nprint(n)\n';
  const program = { files: { 'main.py': source }, main: 'main.py' };
  const session = createSession(program);
  expect(session.run().outcome?.kind).toBe('ok');
  expect(session.stdout()).toBe('12000000\n');
  const short = createSession(program, { budgets: { bytecodes: 20_000_000 } });
  expect(short.run().outcome?.budget).toBe('20000000 bytecodes');
});

test('what loading the library takes is set aside, up to a limit', () => {
  const budget = new BytecodeBudget(1000, 500);
  budget.loadingBegins();
  expect(budget.limit).toBeGreaterThan(1_000_000);
  budget.loadingEnds(300);
  expect(budget.limit).toBe(800);
  expect(budget.words).toBe('500 bytecodes');
  expect(new BytecodeBudget(1000, 700, budget).limit).toBe(1000);
  budget.loadingBegins();
  budget.loadingEnds(10 ** 9);
  expect(budget.limit).toBe(4_000_500);
});

const run = (source: string, bytecodes: number, piece?: number) => {
  const session = createSession(
    { files: { 'main.py': source }, main: 'main.py' },
    { budgets: { bytecodes } },
  );
  while (session.status().outcome === null)
    session.run(piece === undefined ? {} : { bytecodes: piece });
  return session;
};

test('a program with little budget may import much, and its own work is counted from there on', () => {
  const imports = 'import dataclasses, logging\n';
  expect(run(`${imports}print("here")\n`, 20_000).stdout()).toBe('here\n');
  const spins = 'while True: pass\n';
  const [bare, after] = [run(spins, 20_000), run(imports + spins, 20_000)];
  expect(after.status().outcome?.budget).toBe('20000 bytecodes');
  const loading = after.status().step - bare.status().step;
  expect(loading).toBeGreaterThan(200_000);
  // Wherever the pieces are cut, it ends behind the same bytecode.
  expect(run(imports + spins, 20_000, 777).status().step).toBe(after.status().step);
});

test('loading the same module for ever ends', () => {
  const source = 'import sys\nwhile True:\n    import bisect\n    del sys.modules["bisect"]\n';
  expect(run(source, 20_000).status().outcome?.budget).toBe('20000 bytecodes');
});
