// `node src/tooling/benchmark-stage.ts [--write]`: how fluent the stage is. Opens the playground of dist/ in Chromium with
// src/engine/benchmarks/stage/eight_clerks.py, runs it to its end, then plays it and drags through it. Prints a table: frames in a second, how
// long the slowest and most of them took, and tasks that held the page for more than 50 ms. With --write the table goes into
// src/notes/0019-the-stage-in-motion.md. Needs a build; UTG_BENCHMARK_PAGE is another page with a lab, such as one saved as a file.

import { chromium, type Page } from '@playwright/test';
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { fragmentOf } from '../islands/share-link.ts';
import { browserFlags, ensureBrowser } from './browser.ts';
import { dist, root } from './paths.ts';
import { serve } from './serve.ts';

const source = `${root}src/engine/benchmarks/stage/eight_clerks.py`;
const note = `${root}src/notes/0019-the-stage-in-motion.md`;
const PLAY_MS = 6_000;
const DRAG_MOVES = 240;
/** As often as a screen shows a picture. */
const MOVE_MS = 1_000 / 60;

interface Motion {
  readonly ms: number;
  /** Between one picture and the next, in milliseconds. */
  readonly frames: readonly number[];
  readonly longTasks: readonly number[];
}

interface Watch {
  begin(): void;
  end(): Motion;
}

const rows = await measure();
const table = [
  '| what | frames in a second | 95 % of frames within ms | slowest ms | tasks above 50 ms | longest ms |',
  '| --- | ---: | ---: | ---: | ---: | ---: |',
  ...rows,
].join('\n');
process.stdout.write(`${table}\n`);
if (process.argv.includes('--write')) writeNote();

async function measure(): Promise<string[]> {
  const site = await serve({ folder: dist, base: '/course/', port: 4397, search: true });
  const executablePath = ensureBrowser((message) => process.stderr.write(`${message}\n`));
  const browser = await chromium.launch({ executablePath, args: browserFlags });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.addInitScript(watchFrames);
    await openAtEnd(page, process.env['UTG_BENCHMARK_PAGE'] ?? `${site.address}playground/`);
    return [rowOf('playing', await playing(page)), rowOf('dragging', await dragging(page))];
  } finally {
    await browser.close();
    await site.close();
  }
}

/** The whole run is recorded, and its end is shown. */
async function openAtEnd(page: Page, address: string): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const fragment = fragmentOf({
    files: { 'main.py': readFileSync(source, 'utf8') },
    profile: '3.13',
    switchPoints: 'bytecode',
    cores: null,
    order: { by: 'seed', seed: 1 },
    step: 0,
  });
  await page.goto(`${address}${fragment}`);
  const lab = page.locator('.lab');
  // Alive, the lab takes the program out of the address.
  await page.waitForFunction(() => location.hash === '');
  const hasEnded = lab.locator('.caption').getByText('has ended');
  const last = lab.getByRole('button', { name: 'To the end' });
  for (let rounds = 0; rounds < 40 && !(await hasEnded.isVisible()); rounds += 1) {
    if (await last.isEnabled()) await last.click();
    else await lab.getByRole('button', { name: 'Play on' }).click();
    await page.waitForTimeout(1_500);
  }
  await hasEnded.waitFor({ timeout: 5_000 });
}

async function playing(page: Page): Promise<Motion> {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await page.getByRole('button', { name: 'To the start' }).click();
  await page.waitForTimeout(2_000);
  await begin(page);
  await page.getByRole('button', { name: 'Play on' }).click();
  await page.waitForTimeout(PLAY_MS);
  const motion = await end(page);
  await page.getByRole('button', { name: 'Pause' }).click();
  return motion;
}

async function dragging(page: Page): Promise<Motion> {
  const slider = page.locator('.lab input[type=range]');
  await slider.scrollIntoViewIfNeeded();
  const box = (await slider.boundingBox())!;
  const y = box.y + box.height / 2;
  const xAt = (part: number): number => box.x + 14 + (box.width - 28) * part;
  await page.mouse.move(xAt(0.3), y);
  await page.mouse.down();
  await begin(page);
  for (let move = 0; move < DRAG_MOVES; move += 1) {
    await page.mouse.move(xAt((1 + Math.sin(move / 25)) / 2), y);
    await page.waitForTimeout(MOVE_MS);
  }
  const motion = await end(page);
  await page.mouse.up();
  return motion;
}

function begin(page: Page): Promise<void> {
  return page.evaluate(() => (globalThis as unknown as { watch: Watch }).watch.begin());
}

function end(page: Page): Promise<Motion> {
  return page.evaluate(() => (globalThis as unknown as { watch: Watch }).watch.end());
}

/** Runs in the page. */
function watchFrames(): void {
  let since = 0;
  let frames: number[] = [];
  let longTasks: number[] = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longTasks.push(duration);
  }).observe({ type: 'longtask' });
  let before = 0;
  const frame = (now: number): void => {
    if (before > 0) frames.push(now - before);
    before = now;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  const watch: Watch = {
    begin: () => {
      since = performance.now();
      frames = [];
      longTasks = [];
    },
    end: () => ({ ms: performance.now() - since, frames, longTasks }),
  };
  Object.assign(globalThis, { watch });
}

function rowOf(what: string, { ms, frames, longTasks }: Motion): string {
  const sorted = [...frames].sort((a, b) => a - b);
  const most = sorted[Math.floor(sorted.length * 0.95)] ?? ms;
  const cells = [
    ...[what, ((frames.length * 1_000) / ms).toFixed(1), most.toFixed(0)],
    ...[(sorted.at(-1) ?? ms).toFixed(0), longTasks.length],
    Math.max(0, ...longTasks).toFixed(0),
  ];
  return `| ${cells.join(' | ')} |`;
}

function writeNote(): void {
  const where = process.env['UTG_BENCHMARK_PAGE'] ? ' in a lab saved as one file' : '';
  const measured = `Measured by \`node src/tooling/benchmark-stage.ts --write\`${where}; load average ${loadavg()[0]!.toFixed(1)} on ${availableParallelism()} processors, no graphics hardware.`;
  const text = readFileSync(note, 'utf8');
  const [before] = text.split('<!-- table -->');
  const [, after] = text.split('<!-- end -->');
  writeFileSync(note, `${before}<!-- table -->\n\n${measured}\n\n${table}\n\n<!-- end -->${after}`);
}
