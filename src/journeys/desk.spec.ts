// What stands around the editor: breakpoints, what has changed, and taking a run away as trace, picture or frame.
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';

async function open(page: Page, path = 'labs/lost-update/'): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(path);
  await page.locator('astro-island:not([ssr]) .lab').waitFor();
}

const list = (page: Page) => page.locator('.lab details.breakpoints');
const runningLine = (page: Page) => page.locator('.lab .plain .row.running .number');

test('a run stops at a breakpoint of one thread, and goes on from one to the next', async ({
  page,
}) => {
  await open(page);
  await list(page).locator('summary').click();
  await list(page).getByLabel('Line', { exact: true }).fill('16');
  await list(page).getByRole('button', { name: 'Add' }).click();
  await list(page).getByRole('combobox').selectOption('south');
  await page.locator('.lab').getByRole('button', { name: 'Run', exact: true }).first().click();
  await expect(runningLine(page)).toHaveText('16', { timeout: 30_000 });
  const caption = page.locator('.lab .caption');
  await expect(caption).toContainText('south');
  const first = await caption.innerText();
  await page.locator('.lab .transport').getByText('breakpoint', { exact: true }).click();
  await page.locator('.lab').getByRole('button', { name: 'Step', exact: true }).click();
  await expect(caption).not.toHaveText(first);
  await expect(caption).toContainText('south');
  await expect(runningLine(page)).toHaveText('16');
  const { violations } = await new AxeBuilder({ page }).include('.lab').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await list(page).getByRole('button', { name: 'Remove' }).click();
  await expect(list(page).getByRole('listitem')).toHaveCount(0);
  await expect(page.locator('.lab .transport').getByText('breakpoint')).toHaveCount(0);
});

test('F9 sets a breakpoint in the full editor, which moves with the text; what was changed is shown', async ({
  page,
}) => {
  await open(page);
  await page.locator('.lab textarea').first().focus();
  await page.locator('.monaco-editor .view-lines').waitFor();
  await page.keyboard.press('Control+Home');
  for (let line = 1; line < 4; line += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('F9');
  await list(page).locator('summary').click();
  await expect(list(page).getByRole('listitem')).toContainText('line 4');
  await page.keyboard.press('Escape');
  await page
    .locator('.lab .monaco-editor textarea, .lab .monaco-editor .native-edit-context')
    .first()
    .focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('# first\n');
  await expect(list(page).getByRole('listitem')).toContainText('line 5');
  await page.locator('.lab details.changes summary').click();
  await expect(page.locator('.lab .diff .added')).toHaveText('+# first');
  await expect(page.locator('.lab .diff .removed')).toHaveCount(0);
});

test('trace and pictures are saved, and the frame shows the lab alone', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Share' }).click();
  const save = async (name: string): Promise<Buffer> => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('dialog').getByRole('button', { name }).click(),
    ]);
    return readFileSync(await file.path());
  };
  const trace = JSON.parse((await save('Trace (JSON)')).toString()) as {
    traceEvents: { name: string }[];
  };
  expect(trace.traceEvents.some(({ name }) => name === 'has the GIL')).toBe(true);
  const picture = (await save('Picture (SVG)')).toString();
  expect(picture).toContain('MainThread');
  expect(picture).not.toContain('var(--');
  const png = await save('Picture (PNG)');
  expect(png.subarray(1, 4).toString()).toBe('PNG');

  await page.getByRole('dialog').getByText('Put it into another page').click();
  const field = page.getByRole('textbox', { name: 'Put it into another page' });
  const frame = await field.inputValue();
  expect(frame).toMatch(/^<iframe src="http[^"]+#program=/);
  await page.goto('licences/');
  await page.evaluate((html) => (document.body.innerHTML = html), frame);
  const inside = page.frameLocator('iframe');
  await expect(inside.locator('.lab.wide')).toBeVisible({ timeout: 30_000 });
});

test('a run is kept and compared with another: where they part, and what they print', async ({
  page,
}) => {
  await open(page, 'playground/');
  const lab = page.locator('.lab');
  await lab.getByRole('button', { name: 'Keep this run' }).click();
  const two = lab.getByRole('region', { name: 'Two runs' });
  await expect(two).toContainText('The same things happened in the same order.');
  const parts = two.getByText('Up to here the same happened in both');
  const compared = two.getByText(/The same things happened|Up to here/);
  for (let number = 1; number < 9 && !(await parts.isVisible()); number += 1) {
    await lab.getByRole('button', { name: 'Another order' }).click();
    await expect(two).toContainText(`Order no. ${number}`, { timeout: 30_000 });
    await expect(compared).toBeVisible({ timeout: 30_000 });
  }
  await expect(parts).toBeVisible();
  await two.getByRole('button', { name: 'Go there' }).click();
  await expect(lab.locator('.caption')).not.toContainText('has ended');
  const { violations } = await new AxeBuilder({ page }).include('.lab').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await two.getByRole('button', { name: 'Forget it' }).click();
  await expect(two).toHaveCount(0);
});

test('a breakpoint with a condition stops where it holds, and where it goes wrong says so', async ({
  page,
}) => {
  test.slow();
  await open(page);
  await list(page).locator('summary').click();
  await list(page).getByLabel('Line', { exact: true }).fill('16');
  await list(page).getByRole('button', { name: 'Add' }).click();
  const condition = list(page).getByRole('textbox', { name: 'only if …' });
  await condition.fill("threading.current_thread().name == 'south'");
  await condition.press('Enter');
  await page.locator('.lab').getByRole('button', { name: 'Run', exact: true }).first().click();
  await expect(list(page).locator('.times')).toContainText('stops 2 of 4 visits', {
    timeout: 60_000,
  });
  await expect(runningLine(page)).toHaveText('16');
  await expect(page.locator('.lab .caption')).toContainText('south');
  await condition.fill('no_such_name');
  await condition.press('Enter');
  const said = page.getByRole('status').filter({ hasText: 'NameError' });
  await expect(said).toContainText('line 16', { timeout: 60_000 });
  const { violations } = await new AxeBuilder({ page }).include('.lab').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test('the full editor completes names and modules, and shows values where the run stands', async ({
  page,
}) => {
  test.slow();
  await open(page);
  await page.locator('.lab textarea').first().focus();
  await page.locator('.monaco-editor .view-lines').waitFor();
  await page.locator('.lab .transport .main').click();
  await expect(page.locator('.lab .caption')).toContainText('ended', { timeout: 30_000 });
  await page
    .locator('.monaco-editor .view-line')
    .getByText('visitors', { exact: true })
    .first()
    .hover();
  await expect(page.locator('.monaco-hover').first()).toContainText(/visitors = \d+/, {
    timeout: 30_000,
  });
  const suggestions = page.locator('.suggest-widget.visible');
  await page
    .locator('.lab .monaco-editor textarea, .lab .monaco-editor .native-edit-context')
    .first()
    .focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('\nprint_ti');
  await expect(suggestions).toContainText('print_tickets', { timeout: 30_000 });
  await page.keyboard.press('Tab');
  await page.keyboard.type('\nimport dataclas');
  await expect(suggestions).toContainText('dataclasses', { timeout: 30_000 });
  await page.keyboard.press('Tab');
  await page.locator('.lab details.changes summary').click();
  await expect(page.locator('.lab .diff .added').last()).toHaveText('+import dataclasses');
});
