// What is checked of every oracle program (conformance.test.ts, conformance-rest.test.ts): it prints on the engine what CPython 3.13.0 printed (recorded by src/tooling/record-cases.ts), on both streams, and the
// same when the run is cut into slices of one bytecode; afterwards nothing of it is left in the heap. The exceptions are listed in the
// files features, skip, failed and slow, each with its reason; a line that is no longer needed fails here.

import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { createSession, LIBRARY_FOLDER, type Session } from '../index.ts';
import { plainPaths } from './program-parts.ts';
import { conformanceFolder, statusOf } from './status.ts';

const cases = fileURLToPath(new URL('cases/', conformanceFolder()));
const read = (name: string): string => readFileSync(`${cases}${name}`, 'utf8');

function open(name: string): Session {
  return createSession({ files: { 'main.py': read(name) }, main: 'main.py' });
}

export function ran(name: string): Session {
  if (last?.name === name) return last.session;
  const session = open(name);
  session.run();
  last = { name, session };
  return session;
}
/** What was run last: several checks look at one run. */
let last: { readonly name: string; readonly session: Session } | null = null;

/** So many slices of one bytecode; what a program does after that is cut more coarsely, and elsewhere than natives like to end. */
const FINE_SLICES = 60_000;
const COARSE_SLICE = 61;

interface Recorded {
  readonly out: string;
  readonly err: string;
}

/** What CPython printed; without an .err file it printed nothing on its error stream. */
function recorded(name: string): Recorded {
  const err = name.replace(/\.py$/, '.err');
  return {
    out: read(name.replace(/\.py$/, '.out')),
    err: existsSync(`${cases}${err}`) ? read(err) : '',
  };
}

function printedBy(session: Session): Recorded {
  return {
    out: session.stdout().replaceAll('/home/learner/main.py', 'main.py'),
    err: plainPaths(session.stderr(), '/home/learner', LIBRARY_FOLDER),
  };
}

const checks: readonly (readonly [string, (name: string) => void])[] = [
  ['prints what CPython prints', (name) => expect(printedBy(ran(name))).toEqual(recorded(name))],
  [
    'prints the same in slices of one bytecode',
    (name) => {
      const session = open(name);
      for (let slices = 0; session.status().outcome === null; slices++)
        session.run({ bytecodes: slices < FINE_SLICES ? 1 : COARSE_SLICE });
      expect(printedBy(session)).toEqual(recorded(name));
    },
  ],
  ['leaves nothing in the heap', (name) => expect(ran(name).stats().objectsLeft).toBe(0)],
];

function fails(name: string): boolean {
  return checks.some(([, check]) => {
    try {
      check(name);
      return false;
    } catch {
      return true;
    }
  });
}

/** Tests for each of `names`. */
export function checkPrograms(names: readonly string[]): void {
  describe.each(names)('%s', (name) => {
    const status = statusOf(name);
    if (status.has('skip')) test.skip('is listed in skip');
    else if (status.has('features') || status.has('failed'))
      test('fails, as features or failed says', () => expect(fails(name)).toBe(true));
    else
      for (const [title, check] of checks)
        if (!status.has('slow') || !title.includes('slices')) test(title, () => check(name));
  });
}
