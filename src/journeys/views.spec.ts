// The learner sets up the desk: views are hidden and shown, the border is moved with the keys, the speed is chosen, and a reload keeps it all.
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';

async function open(page: Page): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('labs/deadlock-ab-ba/');
  await page.locator('astro-island:not([ssr]) .lab').waitFor();
}

async function expectNoViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include('.lab').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
}

const box = (page: Page, name: string) =>
  page.locator('.lab details.views').getByRole('checkbox', { name, exact: true });

test('views are hidden and shown with the keyboard, and stay so', async ({ page }) => {
  await open(page);
  const summary = page.locator('.lab details.views summary');
  await summary.press('Enter');
  const locks = page.getByRole('group', { name: 'Locks', exact: true });
  const loop = page.getByRole('group', { name: 'The event loop' });
  await expect(locks).toBeVisible();
  await box(page, 'Locks').press('Space');
  await box(page, 'The event loop').press('Space');
  await expect(locks).toHaveCount(0);
  await expect(loop).toBeVisible();
  await expectNoViolations(page);
  await page.reload();
  await page.locator('astro-island:not([ssr]) .lab').waitFor();
  await expect(locks).toHaveCount(0);
  await expect(loop).toBeVisible();
  await summary.press('Enter');
  await box(page, 'Program').press('Space');
  await expect(page.locator('.lab .plain textarea')).not.toBeVisible();
  // What has to do with the task stays.
  await expect(page.getByRole('button', { name: 'Check', exact: true })).toBeVisible();
  await expect(page.getByRole('separator')).toHaveCount(0);
  await page.getByRole('button', { name: 'As the lab has them' }).press('Enter');
  await expect(page.locator('.lab .plain textarea')).toBeVisible();
  await expect(locks).toBeVisible();
});

const cycle = `import gc
class Node:
    def __init__(self, name):
        self.name = name
a, b = Node('a'), Node('b')
a.other, b.other = b, a
del a, b
gc.collect()
print('done')
`;

test('free lists and a collection, one phase at a time', async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 360, height: 800 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('playground/');
  await page.locator('astro-island:not([ssr]) .lab').waitFor();
  // As a visit before has left it.
  await page.evaluate((text) => {
    localStorage.setItem('utg.draft.playground', JSON.stringify({ 'main.py': text }));
  }, cycle);
  await page.reload();
  await page.locator('astro-island:not([ssr]) .lab').waitFor();
  await page.locator('.lab .transport .main').press('Enter');
  await expect(page.locator('.lab .caption')).toContainText('ended', { timeout: 60_000 });
  await page.locator('.lab details.views summary').press('Enter');
  await box(page, 'Free lists').press('Space');
  await box(page, 'The collector').press('Space');
  const lists = page.getByRole('group', { name: 'Free lists', exact: true });
  await expect(lists).toContainText('Empty:', { timeout: 60_000 });
  const collector = page.getByRole('group', { name: 'The collector', exact: true });
  const next = collector.getByRole('button', { name: 'Next phase' });
  const phase = collector.getByRole('heading', { level: 4 });
  const copies = collector.locator('tbody tr:not(.kept) .copy');
  await expect(phase).toHaveText('Before', { timeout: 60_000 });
  await next.press('Enter');
  await expect(phase).toHaveText('update_refs');
  await expect(copies.first()).toHaveText(/[1-9]/);
  await expectNoViolations(page);
  for (let i = 0; i < 40 && (await next.isEnabled()); i += 1) await next.press('Enter');
  await expect(collector.locator('tbody tr.freed')).not.toHaveCount(0);
});

test('the border between program and stage has keys of its own', async ({ page }) => {
  await open(page);
  const border = page.getByRole('separator', { name: 'Width of the program' });
  await border.focus();
  const width = async (): Promise<number> =>
    (await page.locator('.lab .desk').boundingBox())!.width;
  const before = await width();
  await page.keyboard.press('Shift+ArrowRight');
  await expect(border).toHaveAttribute('aria-valuenow', '52');
  expect(await width()).toBeGreaterThan(before + 60);
  // The same keys move the run, but not from here.
  await expect(page.locator('.lab .caption')).toContainText('not started');
  await expectNoViolations(page);
  await page.reload();
  await expect(border).toHaveAttribute('aria-valuenow', '52');
  const at = (await border.boundingBox())!;
  await page.mouse.move(at.x + 5, at.y + 200);
  await page.mouse.down();
  await page.mouse.move(at.x - 195, at.y + 200, { steps: 4 });
  await page.mouse.up();
  expect(Number(await border.getAttribute('aria-valuenow'))).toBeLessThan(45);
  await border.press('Enter');
  await expect(border).toHaveAttribute('aria-valuenow', '42');
});

test('a speed is chosen and kept; settings that are broken are ignored', async ({ page }) => {
  await open(page);
  const speed = page.getByRole('combobox', { name: 'Speed of playing' });
  await speed.selectOption('3 lines/s');
  await page.reload();
  await expect(speed).toHaveValue('3');
  await page.evaluate(() => {
    localStorage.setItem('utg.speed', '{');
    localStorage.setItem('utg.split', '"wide"');
    localStorage.setItem('utg.views.deadlock-ab-ba', '[1');
  });
  await page.reload();
  await page.locator('astro-island:not([ssr]) .lab').waitFor();
  await expect(speed).toHaveValue('usual');
  await expect(page.getByRole('separator')).toHaveAttribute('aria-valuenow', '42');
  await expect(page.getByRole('group', { name: 'Locks', exact: true })).toBeVisible();
});

test('the signs of the lanes are explained, and the program stays beside the pictures', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 800 });
  await open(page);
  const signs = page.locator('.lab').getByRole('list', { name: 'What the signs mean' });
  await expect(signs).toContainText('waits for a lock');
  // Each sign that is there, and no other: nobody prints in this run.
  await expect(signs).not.toContainText('prints');
  const editor = page.locator('.lab .plain textarea');
  await page.getByRole('group', { name: 'Output', exact: true }).scrollIntoViewIfNeeded();
  await page.mouse.wheel(0, 600);
  await expect(editor).toBeInViewport();
  await expectNoViolations(page);
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

  test('what is opened or dragged is large enough, and the text does not zoom', async ({
    page,
  }) => {
    await open(page);
    const height = async (selector: string): Promise<number> =>
      (await page.locator(selector).first().boundingBox())!.height;
    expect(await height('.lab details.views summary')).toBeGreaterThanOrEqual(44);
    expect(await height('.lab .timeline input')).toBeGreaterThanOrEqual(44);
    await expect(page.locator('.lab .plain textarea')).toHaveCSS('font-size', '16px');
  });
});
