// A whole lab as one file: saved from its page, opened from the disk, without a network.
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const lab = (page: Page) => page.locator('#lab[data-ready] .lab');

/** Saves the lab of a page; answers where the file lies. */
async function save(page: Page, share: string, whole: string, to: string): Promise<string> {
  await page.getByRole('button', { name: share, exact: true }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.locator('.whole .size')).toHaveText(/^\d+\.\d MB$/);
  const { violations } = await new AxeBuilder({ page }).include('.lab dialog[open]').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  const [file] = await Promise.all([
    page.waitForEvent('download', { timeout: 60_000 }),
    dialog.getByRole('button', { name: whole }).click(),
  ]);
  await file.saveAs(to);
  const size = await dialog.locator('.whole .size').innerText();
  // It is said with one decimal, before the last few letters are known.
  const difference = Math.abs(readFileSync(to).length / 1e6 - Number.parseFloat(size));
  expect(difference).toBeLessThan(0.055);
  return pathToFileURL(to).href;
}

test('a lab runs, steps and checks an answer from the disk, offline', async ({
  page,
  browser,
}, info) => {
  test.slow();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('labs/lost-update/');
  await page.locator('astro-island:not([ssr]) .lab').waitFor();
  const address = await save(page, 'Share', 'Whole lab (HTML)', info.outputPath('lab.html'));

  const offline = await browser.newContext({ offline: true, reducedMotion: 'reduce' });
  const file = await offline.newPage();
  const problems: string[] = [];
  const requests: string[] = [];
  file.on('pageerror', ({ message }) => problems.push(message));
  file.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  file.on('request', (request) => {
    if (!/^(file|blob|data):/.test(request.url())) requests.push(request.url());
  });
  await file.goto(address);
  await lab(file).getByRole('button', { name: 'Run', exact: true }).first().click();
  await expect(lab(file).locator('.caption')).toContainText('ended', { timeout: 60_000 });
  const end = await lab(file).locator('.caption').innerText();
  await lab(file).getByRole('button', { name: 'Back', exact: true }).click();
  await expect(lab(file).locator('.caption')).not.toHaveText(end);
  await lab(file).getByRole('button', { name: 'Check', exact: true }).click();
  await expect(lab(file).locator('.verdict')).toContainText('it can go wrong', { timeout: 90_000 });

  await lab(file).locator('textarea').first().focus();
  await file.keyboard.press('Control+a');
  await file.keyboard.insertText('import json\nprint(json.dumps([1, {"a": 2}]))\n');
  await file.keyboard.press('Control+Enter');
  await expect(lab(file).locator('.panel.output')).toContainText('[1, {"a": 2}]', {
    timeout: 60_000,
  });
  for (const colorScheme of ['light', 'dark'] as const) {
    await file.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page: file }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  }
  await file.setViewportSize({ width: 360, height: 740 });
  const wide = await file.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(360);
  expect(problems).toEqual([]);
  expect(requests).toEqual([]);
  await offline.close();
});

test('what the reader has written comes along, in their language', async ({
  page,
  browser,
}, info) => {
  test.slow();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('zh-cn/playground/');
  await page.locator('astro-island:not([ssr]) .lab').waitFor();
  await page.getByRole('button', { name: '添加文件' }).click();
  await page.getByRole('textbox', { name: '文件名' }).fill('helper');
  await page.keyboard.press('Enter');
  await page.locator('.monaco-editor .view-lines').waitFor();
  await page.keyboard.insertText('mine = 7');
  const address = await save(page, '分享', '整个实验（HTML）', info.outputPath('own.html'));

  const offline = await browser.newContext({ offline: true, reducedMotion: 'reduce' });
  const file = await offline.newPage();
  await file.goto(address);
  await expect(file.getByRole('heading', { level: 1 })).toHaveText('自由实验');
  await file.getByRole('tab', { name: 'helper.py' }).click();
  await expect(lab(file).locator('textarea').first()).toHaveValue('mine = 7');
  await offline.close();
});
