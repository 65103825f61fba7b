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
