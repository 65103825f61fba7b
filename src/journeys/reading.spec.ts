// The reader's path: with and without scripts, on a narrow screen, in the other language, from page to page.
import { expect, test } from '@playwright/test';
import { startChapter, pageKinds } from './pages.ts';

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the start page leads to a chapter, and the chapter can be read', async ({ page }) => {
    await page.goto('');
    await page.getByRole('main').getByRole('link', { name: 'Deadlock' }).first().click();
    await expect(page).toHaveURL(new RegExp(`/${startChapter()}/$`));
    const main = page.getByRole('main');
    await expect(main.locator('h1')).toBeVisible();
    await expect(main.locator('pre').first()).toBeVisible();
    expect((await main.innerText()).length).toBeGreaterThan(100);
  });

  test('the language link leads to the same page in Chinese and back', async ({ page }) => {
    await page.goto(`${startChapter()}/`);
    const english = await page.locator('h1').innerText();
    await page.getByRole('link', { name: '简体中文' }).first().click();
    await expect(page).toHaveURL(new RegExp(`/zh-cn/${startChapter()}/$`));
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
    await page.getByRole('link', { name: 'English' }).first().click();
    await expect(page.locator('h1')).toHaveText(english);
  });
});

test('the theme is the system’s until the reader chooses, then the reader’s', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('');
  const html = page.locator('html');
  await expect(html).toHaveAttribute('data-theme', 'light');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(html).toHaveAttribute('data-theme', 'dark');
  await page.getByRole('button', { name: 'Dark theme' }).first().click();
  await expect(html).toHaveAttribute('data-theme', 'light');
  await page.reload();
  await expect(html).toHaveAttribute('data-theme', 'light');
});

for (const { kind, path } of pageKinds()) {
  test(`fits a screen of 360 pixels: ${kind}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(path);
    await expect(page.locator('h1').first()).toBeVisible();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(360);
  });
}
