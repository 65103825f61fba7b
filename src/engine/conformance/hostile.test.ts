// No program can freeze, crash or escape the engine: each of those in hostile/ ends by itself, with an exception of Python's or with a budget,
// and nothing of the host shows in what it writes. (How long it takes is not measured here.)

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { createSession } from '../index.ts';
import { setEngineBugListener } from '../vm/host-errors.ts';

const folder = fileURLToPath(new URL('./hostile/', import.meta.url));
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.py'))
  .sort();

/** Small, so that what is not counted at all stands out: it would take for ever. */
const BUDGETS = { bytecodes: 400_000 };

/** What only a host writes. */
const HOST_WORDS = /RangeError|EngineBug|engine bug|Maximum call stack|Cannot read prop|at file:/;

let bug: unknown = null;
beforeEach(() => {
  bug = null;
  setEngineBugListener((error) => (bug ??= error));
});
afterAll(() => setEngineBugListener(null));

test.each(names)('%s', (name) => {
  const source = readFileSync(`${folder}${name}`, 'utf8');
  const session = createSession(
    { files: { 'main.py': source }, main: 'main.py' },
    { budgets: BUDGETS },
  );
  session.run();
  expect(bug).toBe(null);
  const { outcome } = session.status();
  expect(['ok', 'exception', 'budget', 'deadlock']).toContain(outcome?.kind);
  expect(session.stderr()).not.toMatch(HOST_WORDS);
  expect(() => session.stats()).not.toThrow();
});
