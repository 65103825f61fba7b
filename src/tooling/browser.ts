// Finds the browser that the journeys drive, and says what to do when there is none. Installs Debian's package only where that is
// plainly wanted: as root, on Debian, with none present.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** Places to look at, best first: the one without windows needs half the time for a journey. */
const candidates = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/lib/chromium/chromium',
];

/** Flags that let the browser run in a container, also as root and with a small /dev/shm. */
export const browserFlags = ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'];

/** Path of a Chromium, or nothing. UTG_CHROMIUM wins. */
export function findBrowser(): string | undefined {
  const wanted = process.env['UTG_CHROMIUM'];
  if (wanted) return existsSync(wanted) ? wanted : undefined;
  return [...candidates, chromium.executablePath()].find((path) => path && existsSync(path));
}

/** Path of a Chromium that is there now. Errors: there is none and it could not be installed; the message says what helps. */
export function ensureBrowser(say: (message: string) => void): string {
  const wanted = process.env['UTG_CHROMIUM'];
  if (wanted && !existsSync(wanted))
    throw new Error(`UTG_CHROMIUM=${wanted}: there is no such file`);
  const found = findBrowser();
  if (found) return found;
  if (
    process.getuid?.() === 0 &&
    existsSync('/etc/debian_version') &&
    existsSync('/usr/bin/apt-get')
  ) {
    say(
      'No browser found; installing Debian’s package `chromium-headless-shell` (apt-get update && apt-get install -y ...), or `chromium` if there is none.',
    );
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const stdio: ['ignore', number, number] = ['ignore', 2, 2];
    spawnSync('apt-get', ['update'], { stdio, env });
    for (const name of ['chromium-headless-shell', 'chromium']) {
      spawnSync('apt-get', ['install', '-y', name], { stdio, env });
      const installed = findBrowser();
      if (installed) return installed;
    }
  }
  throw new Error(
    'no browser for the journeys: install Debian’s package `chromium-headless-shell` or `chromium`, or set UTG_CHROMIUM=/path to a Chromium or Chrome',
  );
}
