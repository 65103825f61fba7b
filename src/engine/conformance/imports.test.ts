// Programs of several files: imports/NAME.py holds all of them (program-parts.ts), NAME.out what CPython 3.13.0 printed, stderr included.
// Recorded by src/tooling/record-cases.ts.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { createSession, LIBRARY_FOLDER, type Session } from '../index.ts';
import { printed, programParts } from './program-parts.ts';

const folder = fileURLToPath(new URL('./imports/', import.meta.url));
const programs = readdirSync(folder).filter((name) => name.endsWith('.py'));

function textOf(session: Session): string {
  return printed(session.stdout(), session.stderr(), '/home/learner', LIBRARY_FOLDER);
}

describe.each(programs)('%s', (name) => {
  const files = programParts(readFileSync(join(folder, name), 'utf8'));
  const expected = readFileSync(join(folder, name.replace(/\.py$/, '.out')), 'utf8');

  test('prints what CPython prints, and leaves nothing', () => {
    const session = createSession({ files, main: 'main.py' });
    session.run();
    expect(textOf(session)).toBe(expected);
    expect(session.stats().objectsLeft).toBe(0);
  });

  test('prints the same in slices of one bytecode', () => {
    const session = createSession({ files, main: 'main.py' });
    while (session.status().outcome === null) session.run({ bytecodes: 1 });
    expect(textOf(session)).toBe(expected);
  });
});
