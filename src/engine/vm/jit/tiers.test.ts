// Both tiers are one engine: with every frame translated at once, a sample of the oracle's programs prints what CPython printed, takes the
// same number of bytecodes and the same virtual time, ends with the same heap, and may be cut anywhere.

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { createSession, type Session } from '../../index.ts';

const cases = fileURLToPath(new URL('../../conformance/cases/', import.meta.url));
/** Every so many programs of these areas. */
const EVERY = 12;
const AREAS = ['language', 'classes', 'exceptions', 'memory', 'gc', 'threads', 'types', 'weakref'];

const names = AREAS.flatMap((area) =>
  readdirSync(`${cases}${area}`)
    .filter((file) => file.endsWith('.py'))
    .sort()
    .filter((_, i) => i % EVERY === 0)
    .map((file) => `${area}/${file}`),
);

function ran(name: string, tier: 'eager' | 'off', slice?: number): Session {
  const source = readFileSync(`${cases}${name}`, 'utf8');
  const session = createSession({ files: { 'main.py': source }, main: 'main.py' }, { tier });
  if (slice === undefined) session.run();
  else while (session.status().outcome === null) session.run({ bytecodes: slice });
  return session;
}

function books(session: Session): unknown {
  return { out: session.stdout(), err: session.stderr(), ...session.stats() };
}

describe.each(names)('%s', (name) => {
  test('keeps the same books in both tiers', () => {
    expect(books(ran(name, 'eager'))).toEqual(books(ran(name, 'off')));
  });
  test('may be cut anywhere', () => {
    const cut = ran(name, 'eager', 97);
    expect(cut.stats().objectsLeft).toBe(0);
    expect(cut.stdout()).toBe(ran(name, 'off').stdout());
  });
});
