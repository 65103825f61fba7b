// A learner in a lab: runs it, moves in time, checks, repairs, reloads. On the AB-BA lab of the built site.
import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';

const lab = 'labs/deadlock-ab-ba/';
const solution = new URL('../../labs/deadlock-ab-ba/solutions/01-same-order.py', import.meta.url);

async function openLab(page: Page): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(lab);
  await page.locator('astro-island:not([ssr]) .lab').waitFor();
}

async function replaceText(page: Page, text: string): Promise<void> {
  await page.locator('.lab textarea').first().focus();
  await page.locator('.monaco-editor .view-lines').waitFor();
  await page.keyboard.press('Control+a');
  // A paste: typing would indent on its own.
  await page.keyboard.insertText(text);
}

test('the first step is readable without JavaScript', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto(lab);
  await expect(page.locator('.lab .caption .what')).not.toBeEmpty();
  await expect(page.locator('.lab textarea').first()).toHaveValue(/threading\.Lock\(\)/);
  await expect(page.locator('.lab .v-lanes .v-lane-name').first()).toHaveText('MainThread');
  await context.close();
});

test('keys move through the prepared run before anything was loaded', async ({ page }) => {
  await openLab(page);
  const what = page.locator('.lab .caption .what');
  await page.locator('.lab input[type=range]').focus();
  await page.keyboard.press('End');
  await expect(what).toContainText('Deadlock');
  await expect(page.locator('.lab .v-wait-for.v-closed')).toBeVisible();
  await page.keyboard.press(',');
  await page.keyboard.press(',');
  await expect(what).not.toContainText('Deadlock');
  await page.keyboard.press('Home');
  await expect(what).toContainText('not started');
});

test('run ends in the deadlock, and the slider says so', async ({ page }) => {
  await openLab(page);
  await page.getByRole('button', { name: 'Run', exact: true }).click();
  const slider = page.locator('.lab input[type=range]');
  await expect(slider).toHaveAttribute('aria-valuetext', /Deadlock/);
});

test('Monaco has its styles, marks an error, and the text survives reload and reset', async ({
  page,
}) => {
  await openLab(page);
  await replaceText(page, 'def (:\n');
  const frame = page.locator('.monaco-editor .overflow-guard');
  await expect(frame).toHaveCSS('overflow', 'hidden');
  await expect(page.locator('.lab li.error')).toContainText('SyntaxError');
  await page.reload();
  await page.locator('astro-island:not([ssr]) .lab').waitFor();
  const field = page.locator('.lab textarea').first();
  await expect(field).toHaveValue(/^def \(:/);
  await page.getByRole('button', { name: 'Start over' }).click();
  await expect(field).toHaveValue(/^import threading/);
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(field).toHaveValue(/^def \(:/);
});

test('an endless loop can be paused and leaves the page alive', async ({ page }) => {
  await openLab(page);
  await replaceText(page, 'x = 0\nwhile True:\n    x += 1\n');
  await page.keyboard.press('Control+Enter');
  await expect(page.locator('.lab .caption .next, .lab .caption .what').first()).not.toBeEmpty();
  await page.getByRole('button', { name: 'To the start' }).click();
  await expect(page.locator('.lab .caption .what')).toContainText('not started');
});

test('Check opens the failing schedule, a right answer passes and shows the others', async ({
  page,
}) => {
  await openLab(page);
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await expect(page.locator('.lab .verdict')).toContainText('it can go wrong');
  await expect(page.locator('.lab .v-wait-for.v-closed')).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).include('.lab').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  // As a draft of an earlier visit: typing it would let the editor indent on its own.
  const draft = JSON.stringify({ 'main.py': readFileSync(solution, 'utf8') });
  await page.evaluate((text) => localStorage.setItem('utg.draft.deadlock-ab-ba', text), draft);
  await openLab(page);
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await expect(page.locator('.lab .verdict.passed')).toBeVisible();
  await page.locator('.lab .solutions summary').first().click();
  await expect(page.locator('.lab .solutions pre').first()).toContainText('threading');
});

test('with storage blocked everything works', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await openLab(page);
  await page.getByRole('button', { name: 'To the end' }).click();
  await expect(page.locator('.lab .caption .what')).toContainText('Deadlock');
});
