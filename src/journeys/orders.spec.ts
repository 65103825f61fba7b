// What is drawn of all orders of a program: the tree of choices, and what orders the threads, by mouse and by keyboard.
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

test('every order of a deadlock as a tree, and the way to each', async ({ page }) => {
  test.slow();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('labs/deadlock-ab-ba/');
  await page.locator('astro-island:not([ssr]) .lab').waitFor();
  await page.getByRole('button', { name: 'Try every order' }).press('Enter');
  const tree = page.getByRole('group', { name: 'The tree of choices' });
  await expect(tree.getByRole('img')).toHaveAccessibleName(/3 ends/, { timeout: 60_000 });
  const ends = tree.locator('svg .v-tree-end');
  await expect(ends).toHaveCount(3);
  await tree.locator('summary').press('Enter');
  const deadlock = tree.getByRole('button', { name: 'deadlock' });
  await deadlock.press('Enter');
  await expect(deadlock).toHaveAttribute('aria-current', 'true');
  await expect(page.locator('.lab .caption')).toContainText('Deadlock', { timeout: 30_000 });
  await expect(tree.locator('svg .v-tree-shown')).toHaveCount(1);
  await expect(tree.getByRole('listitem').first()).toContainText('copier: takes scanner, line 15');
  const { violations } = await new AxeBuilder({ page }).include('.lab').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await ends.first().click();
  await expect(tree.getByRole('button', { name: 'on the stage' })).toContainText('printed 2');
});

test('what orders the threads is drawn on demand, with the two accesses of a race', async ({
  page,
}) => {
  test.slow();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('labs/lost-update/');
  await page.locator('astro-island:not([ssr]) .lab').waitFor();
  const button = page.getByRole('button', { name: 'What orders the threads' });
  await button.press('Enter');
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('.lab .v-order-arrow').first()).toBeAttached();
  await expect(page.locator('.lab .v-race')).toHaveCount(0);
  await page.getByRole('button', { name: 'Try every order' }).press('Enter');
  const race = page.locator('.lab .order .race').first();
  await expect(race).toContainText('Data race on visitors', { timeout: 60_000 });
  await expect(page.locator('.lab .v-race-mark').first()).toBeAttached();
  await race.getByRole('button').press('Enter');
  await expect(page.locator('.lab .caption')).toContainText('line 16');
  await page.locator('.lab .order summary').press('Enter');
  await expect(page.locator('.lab .order li').first()).toContainText('MainThread starts north');
  const { violations } = await new AxeBuilder({ page }).include('.lab').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await button.press('Enter');
  await expect(page.locator('.lab .v-order')).toHaveCount(0);
});
