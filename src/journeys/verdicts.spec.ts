// The same verdict everywhere: the answers that a lab knows are graded by the worker of the built site, and gets there what the lab says,
// which is what the command line gives (`labs check`). Of all labs as many as have every kind of check and every setting between them.
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { Lab } from '../checks/lab.ts';
import { labIds, loadLab } from '../checks/load-lab.ts';

const labs = fileURLToPath(new URL('../../labs/', import.meta.url));

interface Answer {
  readonly name: string;
  readonly source: string;
}

interface Graded {
  readonly verdict: string;
  readonly failed: readonly string[];
  readonly hint: string | null;
}

/** What the page asked its worker for, kept by `watchWorkers`. */
interface Asked {
  url: string;
  grade: { readonly lab: unknown } | null;
}

function watchWorkers(): void {
  const asked: Asked = { url: '', grade: null };
  (window as unknown as { asked: Asked }).asked = asked;
  const PageWorker = window.Worker;
  window.Worker = class extends PageWorker {
    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options);
      asked.url = String(url);
    }
    override postMessage(message: unknown): void {
      const { kind, lab } = message as { kind: string; lab: unknown };
      if (kind === 'grade') asked.grade = { lab };
      super.postMessage(message);
    }
  };
}

/** Grades answers one by one in a worker like that of the page, for the lab that the page has asked about. */
async function gradeInPage(answers: readonly Answer[]): Promise<Graded[]> {
  const { url, grade } = (window as unknown as { asked: Asked }).asked;
  const worker = new Worker(url, { type: 'module' });
  const ask = (id: number, source: string): Promise<Graded> =>
    new Promise((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent) => {
        if (data.kind === 'failure' || data.kind === 'broken') reject(new Error(data.message));
        if (data.kind !== 'answer' || data.id !== id) return;
        const { verdict, checks, hint } = data.value;
        const failed = checks.filter((check: { passed: boolean }) => !check.passed);
        resolve({ verdict, failed: failed.map((check: { id: string }) => check.id), hint });
      };
      const files = { 'main.py': source };
      worker.postMessage({ kind: 'grade', id, lab: grade!.lab, files, language: 'en' });
    });
  const graded: Graded[] = [];
  for (const [index, { source }] of answers.entries()) graded.push(await ask(index, source));
  worker.terminate();
  return graded;
}

async function checkOnce(page: Page, id: string): Promise<void> {
  await page.addInitScript(watchWorkers);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`labs/${id}/`);
  await page.locator('astro-island:not([ssr]) .lab').waitFor();
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await expect(page.locator('.lab .verdict')).toBeVisible({ timeout: 120_000 });
}

/**
 * Right answers, and as many wrong ones, of a lab that are graded here, spread over all: the command line grades every one (`labs check`), and what a
 * page could do otherwise does not depend on the answer. A lab that lets answers execute more bytecodes has long schedules (pools, processes).
 */
const [ANSWERS_OF_SHORT, ANSWERS_OF_LONG] = [2, 1] as const;
const SHORT_BYTECODES = 300_000;

const bytecodesOf = ({ settings }: Lab): number => settings.budgets.bytecodes ?? Infinity;

/** What a page could do otherwise than the command line: each part of the course, each setting, each kind of check. */
function traitsOf({ settings }: Lab): readonly string[] {
  const { checks, part, profile, switchPoints } = settings;
  return [...Object.keys(settings), part, profile, switchPoints, ...checks.map(({ kind }) => kind)];
}

/** Labs that have every trait between them, the shorter ones first. */
function someLabs(): readonly Lab[] {
  const seen = new Set<string>();
  return labIds(labs)
    .map((id) => loadLab(`${labs}${id}`))
    .toSorted((a, b) => bytecodesOf(a) - bytecodesOf(b))
    .filter((lab) => {
      const traits = traitsOf(lab);
      const isNew = traits.some((trait) => !seen.has(trait));
      traits.forEach((trait) => seen.add(trait));
      return isNew;
    });
}

function someOf<T>(answers: readonly T[], isLong: boolean): readonly T[] {
  const every = Math.ceil(answers.length / (isLong ? ANSWERS_OF_LONG : ANSWERS_OF_SHORT));
  return answers.filter((_, index) => index % every === 0);
}

for (const whole of someLabs()) {
  test(`answers of ${whole.id} get their verdicts and their hints`, async ({ page }) => {
    test.setTimeout(240_000);
    const isLong = bytecodesOf(whole) > SHORT_BYTECODES;
    const lab = {
      solutions: someOf(whole.solutions, isLong),
      wrong: someOf(whole.wrong, isLong),
    };
    await checkOnce(page, whole.id);
    const right = await page.evaluate(gradeInPage, lab.solutions);
    const passing = right.map(({ failed }, i) => [lab.solutions[i]!.name, failed]);
    expect(passing).toEqual(lab.solutions.map(({ name }) => [name, []]));
    const wrong = await page.evaluate(gradeInPage, lab.wrong);
    const got = wrong.map(({ verdict, hint }, i) => [lab.wrong[i]!.name, verdict, hint]);
    expect(got).toEqual(lab.wrong.map(({ name, expect: e }) => [name, e.verdict, e.hint]));
    wrong.forEach(({ failed }, i) => {
      const { check } = lab.wrong[i]!.expect;
      if (check !== null) expect(failed).toContain(check);
    });
  });
}
