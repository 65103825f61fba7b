// A learner with a program of their own: every outcome of it, a question about it, other settings, and a link to give away.
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';

async function open(page: Page, fragment = ''): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`playground/${fragment}`);
  await page.locator('astro-island:not([ssr]) .lab').waitFor();
}

async function replaceText(page: Page, text: string): Promise<void> {
  await page.locator('.lab textarea').first().focus();
  await page.locator('.monaco-editor .view-lines').waitFor();
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(text);
}

async function link(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Share' }).click();
  const field = page.getByRole('textbox', { name: 'Link' });
  await expect(field).toHaveValue(/#program=1\./);
  const value = await field.inputValue();
  await page.keyboard.press('Escape');
  return value;
}

/** What the editor shows, once it has taken the place of the plain field. */
const lines = (page: Page) => page.locator('.monaco-editor .view-lines').first();
const code = (page: Page) => page.locator('.lab textarea').first();
const rows = (page: Page) => page.locator('.atlas .rows li');

test('every outcome of a program, a run for each, and what it can never print', async ({
  page,
}) => {
  await open(page);
  await page.getByRole('button', { name: 'Try every order' }).click();
  await expect(rows(page).first()).toBeVisible({ timeout: 45_000 });
  const ends = await rows(page).locator('pre').allInnerTexts();
  const sold = ends.map((text) => text.split('\n').at(-1));
  expect([...new Set(sold)].sort()).toEqual(
    ['2', '3', '4'].map((count) => `${count} tickets sold`),
  );
  await expect(page.locator('.atlas .summary')).toContainText('There is no other outcome');
  await expect(page.locator('.atlas .races')).toContainText('sold');

  const few = rows(page).filter({ hasText: '2 tickets sold' }).first();
  await few.getByRole('button', { name: 'Show such a run' }).click();
  await expect(page.locator('.lab .panel.output')).toContainText('2 tickets sold');
  const { violations } = await new AxeBuilder({ page }).include('.lab').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);

  const question = page.getByRole('textbox', { name: 'Can it print' });
  await question.fill('1 tickets sold');
  await question.press('Enter');
  await expect(page.locator('.atlas .answer')).toContainText('no order');
  await question.fill('3 tickets sold');
  await question.press('Enter');
  await expect(page.locator('.atlas .answer')).toContainText('Yes');
});

test('a link brings program, settings and step, and the own text comes back', async ({
  page,
  context,
}) => {
  await open(page);
  await replaceText(page, "print('one')\nprint('two')\nprint('three')\n");
  await page.getByText('Settings of the run').click();
  await page.getByLabel('Python', { exact: true }).selectOption('3.8');
  await page.keyboard.press('Control+Enter');
  const slider = page.locator('.lab input[type=range]');
  await expect(page.locator('.lab .panel.output')).toContainText('three');
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  const step = await slider.getAttribute('aria-valuetext');
  const address = await link(page);

  const other = await context.newPage();
  await other.emulateMedia({ reducedMotion: 'reduce' });
  await other.goto(new URL('playground/', address.replace(/playground\/.*/, '')).href);
  await other.evaluate(() =>
    localStorage.setItem('utg.draft.playground', '{"main.py":"mine = 1"}'),
  );
  // Another document in between: a page that is open and only gets another fragment is the next journey.
  await other.goto('about:blank');
  await other.goto(address);
  await expect(code(other)).toHaveValue(/print\('two'\)/);
  await expect(other.locator('.lab .facts').first()).toHaveText('Python 3.8');
  await expect(other.locator('.lab input[type=range]')).toHaveAttribute('aria-valuetext', step!);
  expect(new URL(other.url()).hash).toBe('');
  await other.getByRole('button', { name: 'Back to my text' }).click();
  await expect(code(other)).toHaveValue('mine = 1');
});

test('a link that is pasted into the address of an open page is opened there', async ({
  page,
  context,
}) => {
  await open(page);
  await replaceText(page, "print('by link')\n");
  await page.keyboard.press('Control+Enter');
  await expect(page.locator('.lab .panel.output')).toContainText('by link');
  const address = await link(page);

  const other = await context.newPage();
  await open(other);
  await replaceText(other, 'mine = 1');
  await other.evaluate((hash) => {
    location.hash = hash;
  }, new URL(address).hash);
  await expect(lines(other)).toContainText('by link');
  await expect(other.locator('.lab .panel.output')).toContainText('by link');
  expect(new URL(other.url()).hash).toBe('');
  await other.evaluate(() => {
    location.hash = '#program=1.abc';
  });
  await expect(other.locator('.lab .notice.failure')).toContainText('damaged');
  await expect(lines(other)).toContainText('by link');
  await other.getByRole('button', { name: 'Back to my text' }).click();
  await expect(lines(other)).toContainText('mine = 1');
});

test('a link that is damaged, or of another lab, is refused and changes nothing', async ({
  page,
}) => {
  await open(page, '#program=1.abc');
  await expect(page.getByRole('alert')).toContainText('damaged');
  await expect(code(page)).toHaveValue(/^import threading/);
  await page.goto('about:blank');
  await open(page, '#program=7.abc');
  await expect(page.getByRole('alert')).toContainText('another version');
});

test('a random order can be chosen by its number, with the keyboard alone', async ({ page }) => {
  await open(page);
  const settings = page.locator('.lab .settings summary');
  await settings.focus();
  await page.keyboard.press('Enter');
  const order = page.getByLabel('Order', { exact: true });
  await order.focus();
  await order.press('ArrowDown');
  await page.getByLabel('Number', { exact: true }).fill('12');
  await page.getByLabel('Number', { exact: true }).press('Tab');
  await expect(page.locator('.lab .order-text')).toHaveText('Order no. 12');
  await page.keyboard.press('Enter');
  await expect(page.locator('.lab .panel.output')).toContainText('tickets sold');
});
