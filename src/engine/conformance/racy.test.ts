// What CPython printed in some run is among what the engine can print, and no seed makes the engine print what no schedule can. racy/NAME.outs
// has the sets (src/tooling/record-racy.ts). Few seeds, for the sake of time: src/tooling/racy-seeds.ts tries a thousand.

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { RacyRuns, wrongOutput, type RacyOutputs } from './racy.ts';

const folder = fileURLToPath(new URL('./racy/', import.meta.url));
const names = readdirSync(folder).filter((name) => name.endsWith('.py'));
/** For programs that are short, and for those that bring a library or processes with them. */
const SEEDS = 12;
const SEEDS_LONG = 4;
/** Where the seeds that were written down reach something else by now. */
const SEARCH_MAX = 400;

test('there are at least 105 such programs', () => expect(names.length).toBeGreaterThan(104));

describe.each(names)('%s', (name) => {
  const source = readFileSync(`${folder}${name}`, 'utf8');
  const outputs = JSON.parse(
    readFileSync(`${folder}${name.replace(/\.py$/, '.outs')}`, 'utf8'),
  ) as RacyOutputs;
  const { recorded, possible, seeds } = outputs;
  const runs = new RacyRuns(source);

  test('what CPython printed is possible', () => {
    if (possible !== null) return expect(possible).toEqual(expect.arrayContaining([...recorded]));
    const missing = new Set(recorded);
    for (const seed of seeds) missing.delete(runs.printed(seed));
    for (let seed = 0; seed < SEARCH_MAX && missing.size > 0; seed++)
      missing.delete(runs.printed(seed));
    expect([...missing]).toEqual([]);
  }, 240_000);

  test('no seed prints what is impossible', () => {
    expect(possible ?? recorded).toContain(runs.printedUsually());
    const count = possible === null ? SEEDS_LONG : SEEDS;
    for (let seed = 0; seed < count; seed++)
      expect(wrongOutput(runs, outputs, 1000 + seed)).toBeNull();
  }, 240_000);
});
