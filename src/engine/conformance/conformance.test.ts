// Every oracle program prints on the engine what CPython 3.13.0 printed (recorded by src/tooling/record-cases.ts), on both streams, and the
// same when the run is cut into slices of one bytecode; afterwards nothing of it is left in the heap. The exceptions are listed in the
// files features, skip, failed and slow, each with its reason; a line that is no longer needed fails here.

import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { createSession, LIBRARY_FOLDER, type Session } from '../index.ts';
import { plainPaths } from './program-parts.ts';
import {
  conformanceFolder,
  matches,
  oraclePrograms,
  parseStatus,
  SLOW_BYTECODES,
  STATUS_FILES,
  statusLines,
  statusOf,
} from './status.ts';

const names = oraclePrograms();
const cases = fileURLToPath(new URL('cases/', conformanceFolder()));
const read = (name: string): string => readFileSync(`${cases}${name}`, 'utf8');

function open(name: string): Session {
  return createSession({ files: { 'main.py': read(name) }, main: 'main.py' });
}

function ran(name: string): Session {
  const session = open(name);
  session.run();
  return session;
}

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
      while (session.status().outcome === null) session.run({ bytecodes: 1 });
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

describe.each(names)('%s', (name) => {
  const status = statusOf(name);
  if (status.has('skip')) test.skip('is listed in skip');
  else if (status.has('features') || status.has('failed'))
    test('fails, as features or failed says', () => expect(fails(name)).toBe(true));
  else
    for (const [title, check] of checks)
      if (!status.has('slow') || !title.includes('slices')) test(title, () => check(name));
});

describe('status files', () => {
  test.each(STATUS_FILES)('each pattern of %s is a program’s', (file) => {
    const idle = statusLines(file).filter((line) => !names.some((name) => matches(line, name)));
    expect(idle).toEqual([]);
  });

  test.each(names.filter((name) => statusOf(name).has('slow')))('%s is slow', (name) => {
    expect(ran(name).stats().bytecodes).toBeGreaterThan(SLOW_BYTECODES);
  });

  test('a line is a pattern and a reason', () => {
    const [line] = parseStatus('# why\n\ntypes/str_*.py too long\n', 'slow');
    expect(line).toEqual({ pattern: 'types/str_*.py', reason: 'too long' });
    expect(matches(line!, 'types/str_find.py')).toBe(true);
    expect(matches(line!, 'types/strings.py')).toBe(false);
    expect(() => parseStatus('types/a.py\n', 'slow')).toThrow('not a pattern and a reason');
  });
});
