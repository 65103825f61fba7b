// What an uncaught exception looks like: every program here prints on the engine's standard error what CPython 3.13.0 printed. Recorded with
// `python main.py` in a folder of its own, PYTHONHASHSEED=0, the folder's name taken out of the paths.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { createSession } from '../index.ts';

const folder = fileURLToPath(new URL('./tracebacks/', import.meta.url));
const programs = readdirSync(folder).filter((name) => name.endsWith('.py'));

test.each(programs)('%s', (name) => {
  const source = readFileSync(join(folder, name), 'utf8');
  const session = createSession({ files: { 'main.py': source }, main: 'main.py' });
  session.run();
  expect(session.stderr()).toBe(readFileSync(join(folder, name.replace(/\.py$/, '.err')), 'utf8'));
  expect(session.stats().objectsLeft).toBe(0);
});
