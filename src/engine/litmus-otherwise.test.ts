// The litmus programs (litmus.test.ts) by ways that know nothing of an exploration: every schedule one by one where there are few, and runs that
// are interrupted between any two bytecodes. Nothing may come out that is not expected.

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { allSchedules } from './all-schedules.ts';
import { outcomeTexts, parseLitmus } from './conformance/litmus.ts';
import { preemptedRuns } from './preempted-runs.ts';
import { ProgramStart } from './program-execution.ts';

const folder = fileURLToPath(new URL('./conformance/litmus/', import.meta.url));
const names = readdirSync(folder).filter((name) => name.endsWith('.py'));
/** Executions by brute force. */
const BRUTE_FORCE_MAX = 60;
/** Of programs with a spin, each of which goes on to the end of its budget. */
const SPINS_MAX = 2;

describe.each(names)('%s', (name) => {
  const litmus = parseLitmus(readFileSync(`${folder}${name}`, 'utf8'));
  const { program, switchPoints } = litmus;
  const start = new ProgramStart(program, { switchPoints });

  test('other ways find nothing else', () => {
    const spins = litmus.outcomes.some((text) => text.startsWith('livelock'));
    const { complete, outcomes } = allSchedules(start, spins ? SPINS_MAX : BRUTE_FORCE_MAX);
    if (complete) expect(outcomeTexts(outcomes)).toEqual(litmus.outcomes);
    let ends = [...outcomes];
    if (switchPoints === 'bytecode') preemptedRuns(program, (end) => void ends.push(end));
    // Whoever spins may go on until the budget is spent, for nobody is fair here.
    if (spins) ends = ends.filter(({ kind }) => kind !== 'budget');
    expect(litmus.outcomes).toEqual(expect.arrayContaining(outcomeTexts(ends)));
    // Programs with processes are executed from their first bytecode each time.
  }, 300_000);
});
