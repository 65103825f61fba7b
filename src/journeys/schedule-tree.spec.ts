// The tree of choices: drawn when the orders are few, and a way to each of them by mouse and by keyboard.
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
