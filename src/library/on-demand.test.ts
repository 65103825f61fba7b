// What a program prints does not depend on when its modules arrive, each when a run asks for it and with other runs before, as in a page's worker.
// samples/NAME.stdout is what CPython 3.13.0 prints.

import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const folder = fileURLToPath(new URL('./samples/', import.meta.url));
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.py'))
  .map((name) => `${folder}${name}`);

test('modules on demand change nothing', () => {
  const script = fileURLToPath(new URL('./on-demand-runs.ts', import.meta.url));
  const said = execFileSync(process.execPath, [script, ...files], { encoding: 'utf8' });
  const recorded = files.map((file) => readFileSync(file.replace(/py$/, 'stdout'), 'utf8'));
  expect(recorded.length).toBeGreaterThan(2);
  expect(JSON.parse(said)).toEqual(recorded);
});
