// Settings of the browser journeys (src/journeys). Passed by flag: `playwright test --config src/tooling/playwright.config.ts`.
// They run against dist/ as it would be published, served under a sub-path, never against the development server.
import { defineConfig } from '@playwright/test';
import { browserFlags, findBrowser } from './browser.ts';
import { cache, root } from './paths.ts';

const port = Number(process.env['UTG_JOURNEY_PORT'] ?? 4391);
const browser = findBrowser();
export const journeyBase = '/course/';

export default defineConfig({
  testDir: `${root}src/journeys`,
  testMatch: '*.spec.ts',
  outputDir: `${cache}journeys`,
  fullyParallel: true,
  workers: 2,
  // A journey that needs a second try has found something; it must not hide it.
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  reporter: process.env['UTG_JOURNEY_REPORT']
    ? [['line'], ['json', { outputFile: process.env['UTG_JOURNEY_REPORT'] }]]
    : [['list']],
  use: {
    baseURL: `http://localhost:${port}${journeyBase}`,
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    // Each journey is a first visit: filling the offline copy (tens of megabytes) would be most of its work. moving.spec.ts allows it.
    serviceWorkers: 'block',
    trace: 'off',
    launchOptions: { args: browserFlags, ...(browser ? { executablePath: browser } : {}) },
  },
  webServer: {
    command: `node src/tooling/serve.ts --port ${port} --base ${journeyBase}`,
    cwd: root,
    url: `http://localhost:${port}${journeyBase}`,
    reuseExistingServer: false,
    timeout: 30_000,
  },
});
