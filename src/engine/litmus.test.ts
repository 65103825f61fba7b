// What each program of litmus/ may do, reasoned by hand in its comments, is what an exploration finds: outcomes, data races, number of classes. Two
// other ways of trying schedules, which do not know what is shared, find nothing else: interruptions at every bytecode, and all schedules one by one as
// far as their number allows.

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { explore } from './explorer/explorer.ts';
import { ProgramStart, type ProgramEnd } from './program-execution.ts';
import { outcomeTexts, parseLitmus, type RecordedLitmus } from './conformance/litmus.ts';

const folder = fileURLToPath(new URL('./conformance/litmus/', import.meta.url));
const names = readdirSync(folder).filter((name) => name.endsWith('.py'));

const SCHEDULES_MAX = 2_000;

const recorded = JSON.parse(readFileSync(`${folder}recorded.json`, 'utf8')) as Record<
  string,
  RecordedLitmus
>;

test('there are at least 80 such programs', () => expect(names.length).toBeGreaterThan(79));

describe.each(names)('%s', (name) => {
  const litmus = parseLitmus(readFileSync(`${folder}${name}`, 'utf8'));
  const { program, switchPoints, schedules } = litmus;
  const start = new ProgramStart(program, { switchPoints });

  test('outcomes, races and classes', () => {
    const found = explore<ProgramEnd>((visible) => start.begin(visible), {
      maxSchedules: SCHEDULES_MAX,
    });
    const races = [...new Set(found.races.map(({ variable }) => variable))].sort();
    expect({
      complete: found.complete,
      outcomes: outcomeTexts(found.outcomes.map(({ end }) => end)),
      races,
      // Whatever the search for better witnesses sees has been seen before.
      late: found.outcomes.filter(({ count }) => count === 0),
    }).toEqual({ complete: true, outcomes: litmus.outcomes, races: litmus.races, late: [] });
    if (schedules !== null) expect(found.schedules).toBe(schedules);
  });

  test('what CPython was seen to do is among it', () => {
    const { stdout, hangs } = recorded[name]!;
    expect(litmus.stdout).toEqual(expect.arrayContaining([...stdout]));
    expect(litmus.hangs || !hangs).toBe(true);
  });
});
