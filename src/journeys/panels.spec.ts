// The stage's views with the keys alone: objects, the event loop, the progress graph. Each says in words what it draws, and axe finds nothing.
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';

async function openLab(page: Page, lab: string): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`labs/${lab}/`);
  await page.locator('astro-island:not([ssr]) .lab').waitFor();
  await page.locator('.lab input[type=range]').focus();
}

async function expectNoViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include('.lab').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
}

test('objects: what a function leaves behind, and who counts on it', async ({ page }) => {
  await openLab(page, 'reference-cycle');
  await page.keyboard.press('End');
  const cards = page.getByRole('listbox');
  await expect(cards.getByRole('option').filter({ hasText: 'no name leads here' })).toHaveCount(7);
  await cards.focus();
  await page.keyboard.press('ArrowDown');
  await expect(cards.getByRole('option', { selected: true })).toHaveCount(1);
  await expect(page.locator('.lab .v-card-ledger tbody tr').first()).toBeVisible();
  await expect(page.locator('.lab .v-field-count')).toContainText('ob_refcnt');
  await expectNoViolations(page);
  await page.getByRole('radio', { name: 'only of my classes' }).check();
  await expect(cards.getByRole('option')).toHaveCount(5);
  await page.locator('.lab input[type=range]').focus();
  await page.keyboard.press('Home');
  await expect(page.locator('.lab .heap .said')).toContainText('Not made yet');
});

test('processes: a lane and a box for each, with what waits in buffers', async ({ page }) => {
  await openLab(page, 'fork-buffer');
  await page.keyboard.press('End');
  for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowLeft');
  const boxes = page.locator('.lab .v-process');
  await expect(boxes).toHaveCount(2, { timeout: 60_000 });
  await expect(boxes.nth(0)).toContainText('parent begins');
  await expect(boxes.nth(1)).toContainText('child of 1000');
  await expect(boxes.nth(1)).toContainText('exit code 0');
  await expect(page.locator('.lab .v-lanes')).toContainText('MainThread (1001)');
  await expectNoViolations(page);
});

test('the event loop: who waits for what', async ({ page }) => {
  test.slow();
  await openLab(page, 'asyncio-one-by-one');
  await page.keyboard.press('End');
  for (let i = 0; i < 6; i++) await page.keyboard.press('ArrowLeft');
  const loop = page.locator('.lab .loops');
  await expect(loop.locator('.v-loop-tree')).toContainText('main', { timeout: 60_000 });
  await expect(loop.locator('.said')).not.toBeEmpty();
  await expectNoViolations(page);
});

test('the progress graph: walls, a doomed place, and none after the repair', async ({ page }) => {
  await openLab(page, 'deadlock-ab-ba');
  const panel = page.locator('.lab .progress-panel');
  await expect(panel.locator('.said')).toContainText('0 of 4');
  await page.keyboard.press('End');
  await expect(panel.locator('.said')).toContainText('This is the corner');
  await expect(panel.locator('.v-corner')).not.toHaveCount(0);
  await panel.locator('.v-progress-step').first().dispatchEvent('click');
  await expect(panel.locator('.said')).toContainText('1 of 4');
  await expectNoViolations(page);
});

test('the progress graph: the run is walked and dragged to another place', async ({ page }) => {
  test.slow();
  await openLab(page, 'deadlock-ab-ba');
  const panel = page.locator('.lab .progress-panel');
  const plot = panel.getByRole('group', { name: /^Drag the run/ });
  const said = panel.locator('.said');
  const oneStep = 'copier has done 1 of 4 steps, sender has done 0 of 4';
  await plot.focus();
  await page.keyboard.press('ArrowRight');
  await expect(said).toContainText(oneStep, { timeout: 60_000 });
  await page.keyboard.press('ArrowUp');
  await expect(said).toContainText('This is the corner', { timeout: 60_000 });
  await expectNoViolations(page);
  await page.keyboard.press('ArrowDown');
  await expect(said).toContainText(oneStep, { timeout: 60_000 });
  await expect(panel.getByRole('button', { name: 'copier: one step' })).toBeEnabled();
  const at = (await panel.locator('.plot svg[role=img]').boundingBox())!;
  await page.mouse.move(at.x + at.width * 0.35, at.y + at.height * 0.7);
  await page.mouse.down();
  await page.mouse.move(at.x + at.width - 30, at.y + 40, { steps: 8 });
  await page.mouse.up();
  await expect(said).toContainText('Both are through', { timeout: 60_000 });
  // It is a run like any other: it can be stepped back on, and has a schedule of its own.
  await expect(page.locator('.lab .transport .order-text')).toHaveText('Your order');
});
