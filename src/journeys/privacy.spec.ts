// Nothing leaves the site: no request to another origin, no violation of the content security policy, no error in the console, also
// where the browser keeps nothing.
import { expect, test, type Page } from '@playwright/test';
import { pageKinds } from './pages.ts';

/** Collects what a page must not do. */
function watch(page: Page): string[] {
  const seen: string[] = [];
  page.on('request', (request) => {
    const url = new URL(request.url());
    const local = url.hostname === 'localhost' || /^(data|blob|about):$/.test(url.protocol);
    if (!local) seen.push(`request to ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) seen.push(`${response.status()} for ${response.url()}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') seen.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => seen.push(`exception: ${error.message}`));
  return seen;
}

for (const { kind, path } of pageKinds()) {
  test(`keeps to itself: ${kind}`, async ({ page }) => {
    const seen = watch(page);
    await page.goto(path, { waitUntil: 'networkidle' });
    await expect(page.locator('h1').first()).toBeVisible();
    expect(await page.locator('meta[http-equiv="content-security-policy"]').count()).toBe(1);
    expect(seen).toEqual([]);
  });

  test(`works with storage blocked: ${kind}`, async ({ page }) => {
    const seen = watch(page);
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
        Object.defineProperty(globalThis, name, {
          get: () => {
            throw new DOMException('blocked', 'SecurityError');
          },
        });
      }
    });
    await page.goto(path, { waitUntil: 'networkidle' });
    await page
      .getByRole('button', { name: /Dark theme|深色主题/ })
      .first()
      .click();
    await expect(page.locator('h1').first()).toBeVisible();
    expect(seen).toEqual([]);
  });
}

test('search answers from the site itself', async ({ page }) => {
  const seen = watch(page);
  await page.goto('');
  await page.getByRole('button', { name: 'Search' }).first().click();
  await page
    .getByRole('textbox', { name: 'Search' })
    .or(page.locator('#starlight__search input'))
    .first()
    .fill('deadlock');
  await expect(page.locator('.pagefind-ui__result-link').first()).toBeVisible();
  expect(seen).toEqual([]);
});
