// A program of several files: the learner's own beside main.py, in the playground and in a lab that allows it.
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';

async function open(page: Page, path = 'playground/'): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(path);
  await page.locator('astro-island:not([ssr]) .lab').waitFor();
}

const tab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true });
const nameField = (page: Page) => page.getByRole('textbox', { name: 'Name of the file' });
const output = (page: Page) => page.locator('.lab .panel.output');
const code = (page: Page) =>
  page.locator('.lab .monaco-editor textarea, .lab .monaco-editor .native-edit-context').first();

async function create(page: Page, name: string, text: string): Promise<void> {
  await page.getByRole('button', { name: 'Add a file' }).click();
  await nameField(page).fill(name);
  await nameField(page).press('Enter');
  await write(page, text);
}

async function write(page: Page, text: string): Promise<void> {
  await page.locator('.monaco-editor .view-lines').waitFor();
  await code(page).focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(text);
}

/** What the editor shows; Monaco writes blanks as no-break spaces. */
async function shown(page: Page): Promise<string> {
  return (await page.locator('.monaco-editor .view-lines').innerText()).replaceAll('\u00a0', ' ');
}

const helper = 'twice = 2\ndef double(n): return twice * n';
const main = 'from helper import double\nprint(double(21))';

test('a file is added, imported, stopped in, and its undo is its own', async ({ page }) => {
  test.slow();
  await open(page);
  await page.getByRole('button', { name: 'Add a file' }).click();
  const problem = page.locator('.lab .naming [role=alert]');
  for (const [name, said] of [
    ['', 'Give the file a name'],
    ['my-file', 'No import can name my-file.py'],
    ['class', 'keyword'],
    ['main', 'There is a main.py already.'],
  ] as const) {
    await nameField(page).fill(name);
    await nameField(page).press('Enter');
    await expect(problem).toContainText(said);
  }
  const { violations } = await new AxeBuilder({ page }).include('.lab').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await nameField(page).press('Escape');
  await expect(nameField(page)).toHaveCount(0);
  await expect(tab(page, 'main.py')).toBeFocused();

  await create(page, 'helper', helper);
  await tab(page, 'main.py').click();
  await write(page, main);
  await page.keyboard.press('Control+Enter');
  await expect(output(page)).toContainText('42', { timeout: 30_000 });

  await tab(page, 'main.py').focus();
  await page.keyboard.press('ArrowRight');
  await expect(tab(page, 'helper.py')).toBeFocused();
  await page.locator('.lab details.breakpoints summary').click();
  await page.locator('.lab details.breakpoints').getByLabel('Line', { exact: true }).fill('2');
  await page.locator('.lab details.breakpoints').getByRole('button', { name: 'Add' }).click();
  await expect(page.locator('.lab details.breakpoints li')).toContainText('helper.py, line 2');
  await page.keyboard.press('Control+Enter');
  await expect(page.locator('.lab .caption')).toContainText('return twice * n', {
    timeout: 30_000,
  });
  await expect(tab(page, 'helper.py').locator('.v-badge')).toHaveAttribute('data-badge', 'M');
  await page.getByRole('button', { name: 'Rename helper.py' }).click();
  await nameField(page).fill('tools');
  await nameField(page).press('Enter');
  await expect(page.locator('.lab details.breakpoints li')).toContainText('tools.py, line 2');

  await tab(page, 'main.py').click();
  await write(page, main.replace('helper', 'tools'));
  await tab(page, 'tools.py').click();
  await code(page).focus();
  for (let presses = 0; presses < 4; presses += 1) await page.keyboard.press('Control+z');
  expect(await shown(page)).not.toContain('import');
});

test('own files are kept, taken away, brought back, and travel in a link', async ({
  page,
  context,
}) => {
  test.slow();
  await open(page);
  await create(page, 'helper', helper);
  await tab(page, 'main.py').click();
  await write(page, main);
  await page.reload();
  await page.locator('astro-island:not([ssr]) .lab').waitFor();
  await tab(page, 'helper.py').click();
  await expect(page.locator('.lab textarea').first()).toHaveValue(helper);

  await page.getByRole('button', { name: 'Remove helper.py' }).click();
  await expect(tab(page, 'helper.py')).toHaveCount(0);
  await expect(tab(page, 'main.py')).toBeFocused();
  await page.reload();
  await page.locator('astro-island:not([ssr]) .lab').waitFor();
  await page.getByRole('button', { name: 'Bring helper.py back' }).click();
  await expect(tab(page, 'helper.py')).toHaveAttribute('aria-selected', 'true');
  await expect(page.locator('.lab textarea').first()).toHaveValue(helper);

  await page.getByRole('button', { name: 'Share' }).click();
  const address = await page.getByRole('textbox', { name: 'Link' }).inputValue();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Start over' }).click();
  await expect(tab(page, 'helper.py')).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo: bring my text back' }).click();
  await expect(tab(page, 'helper.py')).toHaveCount(1);

  const other = await context.newPage();
  await other.emulateMedia({ reducedMotion: 'reduce' });
  await other.goto(address);
  await tab(other, 'helper.py').click({ timeout: 30_000 });
  await expect(other.locator('.lab textarea').first()).toHaveValue(helper);
  await other.getByRole('button', { name: 'Try every order' }).click();
  await expect(other.locator('.atlas .rows li pre').first()).toHaveText(/42/, { timeout: 45_000 });
});

test('a lab that brings its files alone refuses others; one that allows them is checked with them', async ({
  page,
}) => {
  test.slow();
  await open(page);
  await create(page, 'helper', helper);
  await page.getByRole('button', { name: 'Share' }).click();
  const address = await page.getByRole('textbox', { name: 'Link' }).inputValue();
  const fragment = new URL(address).hash;
  await open(page, `labs/deadlock-self/${fragment}`);
  await expect(page.getByRole('alert').filter({ hasText: 'another lab' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Add a file' })).toHaveCount(0);

  await open(page, 'labs/spawn-guard/');
  await create(page, 'broken', 'def (:\n');
  await page.locator('.lab').getByRole('button', { name: 'Check', exact: true }).click();
  await expect(page.locator('.lab .verdict')).toContainText('broken.py, line 1', {
    timeout: 45_000,
  });
});

test('in Chinese, on a narrow screen, by keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, 'zh-cn/playground/');
  await page.getByRole('button', { name: '添加文件' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: '文件名' }).fill('a_rather_long_name_of_a_helper_module');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const added = tab(page, 'a_rather_long_name_of_a_helper_module.py');
  await expect(added).toHaveAttribute('aria-selected', 'true');
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(360);
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    const { violations } = await new AxeBuilder({ page }).include('.lab .desk').analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  }
});
