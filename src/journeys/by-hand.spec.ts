// The reader is the scheduler: makes two threads deadlock, with the keyboard alone, takes a turn back, and lets Python go on.
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

const panel = (page: Page) => page.locator('.lab details.hand');
const thread = (page: Page, name: string) => panel(page).getByRole('group', { name });

async function open(page: Page): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('labs/deadlock-ab-ba/');
  await page.locator('astro-island:not([ssr]) .lab').waitFor();
  await press(panel(page).locator('summary'));
}

async function press(button: Locator): Promise<void> {
  await expect(button).toBeEnabled({ timeout: 30_000 });
  await button.focus();
  await button.press('Enter');
}

/** Gives a turn, and waits until it is over. */
async function give(page: Page, name: string, button: string): Promise<void> {
  const count = panel(page).getByText('Turns: ');
  const before = await count.innerText();
  await press(thread(page, name).getByRole('button', { name: button }));
  await expect(count).not.toHaveText(before, { timeout: 30_000 });
}

/** Both threads are started, and stand in their first lines. */
async function startBoth(page: Page): Promise<void> {
  await give(page, 'MainThread', 'Until it waits');
  await give(page, 'copier', 'One line');
  await give(page, 'MainThread', 'Until it waits');
  await give(page, 'sender', 'One line');
}

test('makes a deadlock by hand, as the goal says', async ({ page }) => {
  await open(page);
  await press(panel(page).getByRole('button', { name: 'Find goals' }));
  const goal = panel(page).getByRole('combobox', { name: 'Your goal' });
  await goal.waitFor({ timeout: 60_000 });
  const labels = await goal.locator('option').allInnerTexts();
  await goal.selectOption({ index: labels.findIndex((label) => label.startsWith('Deadlock')) });
  await startBoth(page);
  await give(page, 'copier', 'Until it waits');
  await give(page, 'sender', 'Until it waits');
  await give(page, 'copier', 'Its time is up');
  await give(page, 'copier', 'Until it waits');
  await expect(thread(page, 'copier').getByRole('button', { name: 'One line' })).toBeDisabled();
  await expect(panel(page).locator('.reached')).toHaveCount(0);
  const { violations } = await new AxeBuilder({ page }).include('.lab').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await give(page, 'sender', 'Its time is up');
  await give(page, 'sender', 'Until it waits');
  await give(page, 'MainThread', 'Until it waits');
  await expect(panel(page).locator('.reached')).toContainText('Reached');
});

test('a turn is taken back by stepping back, and Python goes on from there', async ({ page }) => {
  await open(page);
  await startBoth(page);
  await expect(panel(page)).toContainText('Turns: 4');
  await give(page, 'copier', 'Until it waits');
  await expect(panel(page)).toContainText('Turns: 5');
  await page.locator('.lab').getByText('switch', { exact: true }).click();
  await page.locator('.lab').getByRole('button', { name: 'Back', exact: true }).click();
  await expect(panel(page)).not.toContainText('Turns: 5');
  await give(page, 'sender', 'One line');
  await press(panel(page).getByRole('button', { name: 'Let Python go on' }));
  await expect(page.locator('.lab .transport .order-text')).toHaveText('Your order');
  await expect(panel(page).getByRole('button', { name: 'Let Python go on' })).toBeDisabled({
    timeout: 30_000,
  });
});
