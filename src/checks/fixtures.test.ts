// Right and wrong answers in other people's styles (fixtures/<lab>/), graded with the real engine. expected.json says the verdict of
// each, and the hint where the misconception is plain. The right ones are right and the wrong ones wrong by reasoning about the task and
// by sampling schedules on a real CPython; they do not record what the engine said.
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';

import { engine } from './grade.ts';
import { gradeWith } from './grading.ts';
import { loadCompiledLab } from './kept-fingerprints.ts';
import type { Lab } from './lab.ts';
import type { Verdict } from './verdict.ts';

interface Expected {
  readonly verdict: Verdict;
  readonly hint?: string | null;
}

const fixtures = fileURLToPath(new URL('./fixtures/', import.meta.url));
const labs = fileURLToPath(new URL('../../labs/', import.meta.url));

describe.each(readdirSync(fixtures))('answers to %s', (id) => {
  const folder = `${fixtures}${id}`;
  const text = readFileSync(`${folder}/expected.json`, 'utf8');
  const expected = JSON.parse(text) as Readonly<Record<string, Expected>>;
  let lab: Lab;

  beforeAll(async () => {
    lab = await loadCompiledLab(engine, `${labs}${id}`);
  }, 600_000);

  test('every file is expected to be something', () => {
    const files = readdirSync(folder).filter((name) => name.endsWith('.py'));
    expect(files.toSorted()).toEqual(Object.keys(expected).toSorted());
  });

  test.each(Object.entries(expected))(
    '%s',
    async (file, { verdict, hint }) => {
      const source = readFileSync(`${folder}/${file}`, 'utf8');
      const { report } = await gradeWith(engine, lab, { 'main.py': source });
      const failures = report.checks.filter((check) => !check.passed);
      expect({ verdict: report.verdict, failures }).toMatchObject({ verdict });
      if (hint !== undefined) expect(report.hint).toBe(hint);
    },
    300_000,
  );
});
