// A reader goes through a chapter: figures and outputs are there before any script, a prediction answers, words lead to their
// definitions, and nothing is wider than a phone.
import { expect, test } from '@playwright/test';
import { startChapter } from './pages.ts';

const languages = [
  { name: 'English', path: `${startChapter()}/`, right: 'Right.', wrong: 'No.' },
  { name: 'Chinese', path: `zh-cn/${startChapter()}/`, right: '猜对了', wrong: '不对' },
];

for (const { name, path, right, wrong } of languages) {
  test(`${name}: a wrong prediction opens the answer, a right one is confirmed`, async ({
    page,
  }) => {
    await page.goto(path);
    const prediction = page.locator('.prediction').first();
    const check = prediction.locator('.verdict button');
    await expect(check).toBeDisabled();
    await prediction.locator('input[value=never]').check();
    await check.click();
    await expect(prediction.getByRole('status')).toContainText(wrong);
    await expect(prediction.locator('details .outcomes')).toBeVisible();
    await prediction.locator('input[value=sometimes]').check();
    await check.click();
    await expect(prediction.getByRole('status')).toContainText(right);
  });

  test(`${name}: without JavaScript outputs, reports, pictures and answers can be read`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      ...(baseURL ? { baseURL } : {}),
    });
    const page = await context.newPage();
    await page.goto(path);
    const first = page.locator('.listing').first();
    await expect(first.locator('.rows li')).toHaveCount(2);
    await expect(first.locator('.stopped li')).toHaveCount(3);
    await expect(page.locator('.computed-figure .wide svg[role=img]').first()).toBeVisible();
    const answer = page.locator('.prediction details').first();
    await answer.locator('summary').click();
    await expect(answer.locator('.outcomes li.deadlock').first()).toBeVisible();
    await expect(page.locator('.prediction .verdict button').first()).toBeHidden();
    await context.close();
  });

  test(`${name}: on a phone the page is as wide as the phone`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 780 });
    await page.goto(path);
    await page.locator('.prediction summary').first().click();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBe(360);
    const figure = page.locator('.computed-figure').first();
    await expect(figure.locator('.narrow svg')).toBeVisible();
    await expect(figure.locator('.wide svg')).toBeHidden();
  });

  test(`${name}: each marked word leads to its definition`, async ({ page }) => {
    await page.goto(path);
    const links = page.locator('dfn a');
    const targets = await links.evaluateAll((all) =>
      all.map((link) => link.getAttribute('href') ?? ''),
    );
    expect(targets.length).toBeGreaterThan(10);
    for (const target of targets) await expect(page.locator(target)).toHaveCount(1);
  });
}
