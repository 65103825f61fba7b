// The finished folder can be copied anywhere: below any path of the plainest static server, with nothing to configure; and after the
// first visit it works without a network.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { dist } from '../tooling/paths.ts';
import { serve, type Serving } from '../tooling/serve.ts';
import { startChapter } from './pages.ts';

test.describe.configure({ mode: 'serial' });
test.use({ serviceWorkers: 'allow' });

let folder = '';
let serving: Serving;

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'under the gil '));
  cpSync(dist, join(folder, 'deep', 'sub path'), { recursive: true });
  serving = await serve({ folder, base: '/', port: 0, plain: true });
});

test.afterAll(async () => {
  await serving.close();
  rmSync(folder, { recursive: true, force: true });
});

function home(): string {
  return `http://localhost:${serving.port}/deep/sub%20path/`;
}

async function failures(page: Page, visit: () => Promise<void>): Promise<string[]> {
  const seen: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400) seen.push(`${response.status()} ${response.url()}`);
  });
  page.on('pageerror', (error) => seen.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') seen.push(message.text());
  });
  await visit();
  return seen;
}

test('a copy below another path works as it is', async ({ page }) => {
  const seen = await failures(page, async () => {
    await page.goto(home(), { waitUntil: 'networkidle' });
    await page.getByRole('main').getByRole('link', { name: 'Deadlock' }).first().click();
    await expect(page).toHaveURL(`${home()}${startChapter()}/`);
    await page.getByRole('link', { name: '简体中文' }).first().click();
    await expect(page).toHaveURL(`${home()}zh-cn/${startChapter()}/`);
    await page.getByRole('button', { name: '搜索' }).first().click();
    await page.locator('#starlight__search input').fill('死锁');
    const result = page.locator('.pagefind-ui__result-link').first();
    await expect(result).toBeVisible();
    const href = await result.evaluate((link) => (link as HTMLAnchorElement).href);
    expect(href.startsWith(home())).toBe(true);
    await page.waitForLoadState('networkidle');
  });
  expect(seen).toEqual([]);
});

test('after one visit every chapter can be read without a network', async ({ page, context }) => {
  // The copy has more than a thousand files; how long it takes to fill says nothing.
  test.slow();
  await page.goto(home());
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await context.setOffline(true);
  await page.goto(`${home()}${startChapter()}/`);
  await expect(page.locator('h1')).toBeVisible();
  await expect(page.locator('main pre').first()).toBeVisible();
  await page.goto(`${home()}zh-cn/`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
});
