// Every oracle program prints on the engine what CPython 3.13.0 printed (recorded by src/tooling/record-cases.ts), the same twice, and the
// same when the run is cut into slices of one bytecode; afterwards nothing of it is left in the heap.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { createSession, type Session } from '../index.ts';

const cases = fileURLToPath(new URL('./cases/', import.meta.url));
const names = readdirSync(cases, { recursive: true, encoding: 'utf8' })
  .filter((n) => n.endsWith('.py'))
  .sort();

function open(name: string): Session {
  return createSession({
    files: { 'main.py': readFileSync(join(cases, name), 'utf8') },
    main: 'main.py',
  });
}

/** Lines of a status file without comments. */
function listed(file: string): string[] {
  const text = readFileSync(fileURLToPath(new URL(file, import.meta.url)), 'utf8');
  return text.split('\n').filter((l) => l.trim() !== '' && !l.startsWith('#'));
}
const leaking = new Set(listed('./leaking'));

describe.each(names)('%s', (name) => {
  const expected = readFileSync(join(cases, name.replace(/\.py$/, '.out')), 'utf8');

  test('prints what CPython prints', () => {
    const session = open(name);
    session.run();
    // Warnings about the source go to stderr, in CPython too; only stdout is recorded.
    expect(session.stderr().replace(/^.*Warning: .*\n( {2}.*\n)?/gm, '')).toBe('');
    expect(session.stdout()).toBe(expected);
  });

  test('prints the same in slices of one bytecode', () => {
    const session = open(name);
    while (session.status().outcome === null) session.run({ bytecodes: 1 });
    expect(session.stdout()).toBe(expected);
  });

  test('leaves nothing in the heap', () => {
    const session = open(name);
    session.run();
    const left = session.stats().objectsLeft;
    if (leaking.has(name)) expect(left).not.toBe(0);
    else expect(left).toBe(0);
  });
});
