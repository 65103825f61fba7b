import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createSession } from '../index.ts';

const fixture = (name: string): string =>
  readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');

test.each([
  ['3.8', '3.8.18'],
  ['3.13', '3.13.0'],
] as const)('the books of %s are those of CPython %s', (profile, version) => {
  const program = { files: { 'main.py': fixture('profile-facts.py') }, main: 'main.py' };
  const session = createSession(program, { profile });
  session.run();
  expect(session.stderr()).toBe('');
  expect(session.stdout()).toBe(fixture(`profile-facts-${version}.out`));
});
