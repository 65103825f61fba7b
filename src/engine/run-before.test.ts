// A run does not see what was left by those before it.

import { expect, test } from 'vitest';
import { createSession } from './index.ts';
import { latin1Strs } from './objects/str.ts';

const open = (source: string) =>
  createSession({ files: { 'main.py': source }, main: 'main.py' }, { profile: '3.8' });

function printed(source: string): string {
  const session = open(source);
  session.run();
  return session.stdout();
}

test('counts of what all share are those of a run of its own, also after one that was left in its midst', () => {
  const ask = "import sys\nprint(*map(sys.getrefcount, ('a', 7, None, True, ...)))\n";
  // The first run in a process makes what all of them share.
  printed(ask);
  const before = printed(ask);
  const left = open("held = ['a', 7, None, True, ...] * 1000\nwhile True: pass\n");
  left.run({ bytecodes: 20_000 });
  expect(left.status().outcome).toBeNull();
  expect(printed(ask)).toBe(before);
});

test('references that a run before has given back too often do not hide those of this one', () => {
  const grows = [
    'import sys',
    "before = sys.getrefcount('a')",
    "held = ['a'] * 1000",
    "print(sys.getrefcount('a') - before)",
  ].join('\n');
  printed(grows);
  for (const o of latin1Strs) o.refcnt -= 100;
  expect(printed(grows)).toBe('1000\n');
});
