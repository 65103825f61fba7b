// A learner takes a bug home, and after a pass asks whether every lock is needed. On the AB-BA lab of the built site.
import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';

const solution = new URL('../../labs/deadlock-ab-ba/solutions/02-one-lock.py', import.meta.url);
const slow = { timeout: 50_000 };

async function openLab(page: Page, path = 'labs/deadlock-ab-ba/'): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(path);
  await page.locator('astro-island:not([ssr]) .lab').waitFor();
}

for (const [path, check, take, said] of [
  ['labs/deadlock-ab-ba/', 'Check', 'Take this bug home', 'This file runs the program below'],
  ['zh-cn/labs/deadlock-ab-ba/', '检查', '下载重现文件', '这个文件在你自己的 CPython'],
] as const) {
  test(`a failing schedule becomes a file: ${take}`, async ({ page }) => {
    await openLab(page, path);
    await page.getByRole('button', { name: check, exact: true }).click();
    const button = page.getByRole('button', { name: take });
    await button.waitFor(slow);
    const [download] = await Promise.all([page.waitForEvent('download', slow), button.click()]);
    expect(download.suggestedFilename()).toBe('bug-deadlock-ab-ba.py');
    const text = readFileSync(await download.path(), 'utf8');
    expect(text).toContain(said);
    expect(text).toContain('"end": "deadlock"');
    expect(text).toMatch(/TURNS = \[\n {4}# .*\n {4}\(0, /);
  });
}

test('after a pass each lock is taken out; what breaks is shown in the stage', async ({ page }) => {
  await openLab(page);
  const draft = JSON.stringify({ 'main.py': readFileSync(solution, 'utf8') });
  await page.evaluate((text) => localStorage.setItem('utg.draft.deadlock-ab-ba', text), draft);
  await openLab(page);
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await page.locator('.lab .verdict.passed').waitFor(slow);
  await page.getByRole('button', { name: 'Take them out, one by one' }).click();
  const needed = page.locator('.lab .locks li.needed');
  await needed.first().waitFor(slow);
  const { violations } = await new AxeBuilder({ page }).include('.lab .check').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  const text = await needed.first().locator('code').innerText();
  await needed.first().getByRole('button', { name: 'Show how' }).click();
  await expect(page.locator('.lab .without')).toContainText(`without ${text}`);
});
