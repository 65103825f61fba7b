// From an answer to a verdict and a hint, over a fake engine.
import { expect, test } from 'vitest';

import { compileLab } from './compile-lab.ts';
import { abBa, fakeEngine, fakeSettings, outcome } from './fake-engine.ts';
import type { FakeBehaviour } from './fake-engine.ts';
import { gradeWith } from './grading.ts';
import type { Lab } from './lab.ts';
import type { CheckReport } from './verdict.ts';

const hints = {
  circle: 'Mind the circle.',
  lost: 'Mind the gap.',
  gone: 'Bring it back.',
  same: 'Same.',
};
const text = { title: 'T', task: 't', checks: {}, hints, solutions: {} };
const lab: Lab = {
  id: 'test',
  settings: fakeSettings({
    checks: [
      { check: 'work-present', prints: ['total *'], hint: 'gone' },
      { check: 'no-deadlock', hint: 'circle' },
      { check: 'outcomes', within: ['total 2\n'], hint: 'lost' },
    ],
  }),
  start: { 'main.py': '' },
  solutions: [],
  wrong: [],
  text: { en: text, 'zh-cn': text },
  fingerprints: [],
};

const good = outcome('ok', { stdout: 'total 2\n' });
const run = () => ({ stdout: 'total 2\n' });

async function check(behaviour: FakeBehaviour): Promise<CheckReport> {
  return (await gradeWith(fakeEngine(behaviour), lab, { 'main.py': 'x' })).report;
}

test('proved only if the exploration is complete; held says its numbers', async () => {
  const proved = await check({ outcomes: [good], run });
  expect(proved).toMatchObject({ verdict: 'proved', hint: null, hintText: null });
  const held = await check({ outcomes: [good], complete: false, run });
  expect(held.verdict).toBe('held');
  expect(held.summary).toContain('1 schedules');
});

test('does-not-parse carries the message and no hint', async () => {
  const report = await check({
    diagnostics: [
      {
        severity: 'error',
        type: 'SyntaxError',
        message: "expected ':'",
        line: 3,
        column: 1,
        endLine: 3,
        endColumn: 2,
      },
    ],
  });
  expect(report).toMatchObject({ verdict: 'does-not-parse', hint: null, explored: null });
  expect(report.checks).toEqual([
    {
      id: 'parses',
      passed: false,
      message: "main.py, line 3: SyntaxError: expected ':'",
      schedule: null,
      step: null,
    },
  ]);
});

test('a warning does not stop grading', async () => {
  const warning = {
    severity: 'warning',
    type: 'SyntaxWarning',
    message: 'w',
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 2,
  } as const;
  expect((await check({ diagnostics: [warning], outcomes: [good], run })).verdict).toBe('proved');
});

test('crashed if every schedule dies of an exception, failed if only some do', async () => {
  const dead = outcome('exception', { exception: "NameError: name 'lok' is not defined" });
  const crashed = await check({ outcomes: [dead] });
  expect(crashed).toMatchObject({ verdict: 'crashed', hint: null });
  expect(crashed.checks[0]?.message).toContain('NameError');
});

test('absent beats failed', async () => {
  const report = await check({
    outcomes: [outcome('ok'), outcome('deadlock', { deadlock: abBa })],
  });
  expect(report).toMatchObject({ verdict: 'absent', hint: 'gone', hintText: 'Bring it back.' });
});

test('failed: the first check that failed gives the hint when nothing is known', async () => {
  const report = await check({ outcomes: [good, outcome('deadlock', { deadlock: abBa })], run });
  expect(report).toMatchObject({ verdict: 'failed', hint: 'circle' });
  expect(report.checks.map(({ id, passed }) => [id, passed])).toEqual([
    ['work-present', true],
    ['no-deadlock', false],
    ['outcomes', true],
  ]);
});

test('an answer that behaves as a known wrong one gets its hint', async () => {
  const engine = fakeEngine({ outcomes: [good, outcome('deadlock', { deadlock: abBa })], run });
  const compiled = await compileLab(engine, lab);
  expect(compiled.fingerprints.map(({ name }) => name)).toEqual(['start']);
  const { report } = await gradeWith(engine, compiled, {});
  expect(report.hint).toBe('same');
});

test('messages come in the language that was asked for', async () => {
  const engine = fakeEngine({ outcomes: [good], run });
  const { report } = await gradeWith(engine, lab, {}, { language: 'zh-cn' });
  expect(report.summary).toContain('已证明');
});

test('a program that never ends fails, also where the lab does not ask whether it ends', async () => {
  const endless = outcome('budget', { stdout: '' });
  const report = await check({
    outcomes: [endless],
    run: () => ({ kind: 'budget' }),
  });
  expect(report).toMatchObject({ verdict: 'failed', hint: null });
  expect(report.checks.filter(({ passed }) => !passed).map(({ id }) => id)).toEqual(['ends']);
  const ended = await check({ outcomes: [good], run });
  expect(ended.checks.map(({ id }) => id)).not.toContain('ends');
});
