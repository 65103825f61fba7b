// Every kind of page, in both languages and both themes, has no accessibility violation that axe can find.
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { pageKinds } from './pages.ts';

for (const theme of ['light', 'dark'] as const) {
  for (const { kind, path } of pageKinds()) {
    test(`axe: ${kind}, ${theme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      await page.goto(path);
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
      const { violations } = await new AxeBuilder({ page })
        // Scrolling regions of the page's own editor are checked where the editor is open.
        .options({ resultTypes: ['violations'] })
        .analyze();
      const said = violations.map(
        ({ id, nodes }) =>
          `${id}: ${nodes.map(({ html, failureSummary }) => `${html}\n${failureSummary}`).join('\n')}`,
      );
      expect(said).toEqual([]);
    });
  }
}

test('axe: the page for wrong addresses', async ({ page }) => {
  const response = await page.goto('no/such/page');
  expect(response?.status()).toBe(404);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});
