// What CPython printed in some run is among what the engine can print, and no seed makes the engine print what no schedule can. racy/NAME.outs
// has both sets (src/tooling/record-racy.ts).

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { createSession, repeatedRuns, type RepeatedRuns } from '../index.ts';

const folder = fileURLToPath(new URL('./racy/', import.meta.url));
const names = readdirSync(folder).filter((name) => name.endsWith('.py'));
const SEEDS = 60;

function printedWithSeed(runs: RepeatedRuns, seed: number): string {
  const session = runs.session({ seed });
  session.run();
  return session.stdout();
}

describe.each(names)('%s', (name) => {
  const source = readFileSync(`${folder}${name}`, 'utf8');
  const { recorded, possible } = JSON.parse(
    readFileSync(`${folder}${name.replace(/\.py$/, '.outs')}`, 'utf8'),
  ) as { recorded: string[]; possible: string[] | null };
  const program = { files: { 'main.py': source }, main: 'main.py' };
  const runs = repeatedRuns(program);

  test('what CPython printed is possible', () => {
    if (possible !== null) return expect(possible).toEqual(expect.arrayContaining(recorded));
    const seen = new Set<string>();
    for (let seed = 0; seed < 10 * SEEDS && !recorded.every((o) => seen.has(o)); seed++)
      seen.add(printedWithSeed(runs, seed));
    expect([...seen]).toEqual(expect.arrayContaining(recorded));
  }, 120_000);

  test.skipIf(possible === null)(
    'no seed prints what is impossible',
    () => {
      const usual = createSession(program);
      usual.run();
      expect(possible).toContain(usual.stdout());
      const seen = new Set<string>();
      for (let seed = 0; seed < SEEDS; seed++) seen.add(printedWithSeed(runs, seed));
      expect([...seen].filter((output) => !possible!.includes(output))).toEqual([]);
    },
    120_000,
  );
});
