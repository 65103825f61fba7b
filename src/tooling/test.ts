// `npm test`: all gates, each also after an earlier one failed: types, lint, unit tests, oracle (what CPython printed), labs, the built
// site, journeys in a real browser.
//
// Reads the tree; writes dist/ and .cache/, among it .cache/test-counts.json: {"passed", "failed", "parts": [...]}.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { availableParallelism } from 'node:os';
import type { GateReport } from '../checks/gate/gate.ts';
import { ensureBrowser } from './browser.ts';
import { buildSite } from './build.ts';
import { lintSteps, runStep, typeSteps } from './check.ts';
import { failure, failuresOfJourneys, failuresOfVitest } from './failures.ts';
import {
  lineFor,
  runTool,
  sideBySide,
  timed,
  total,
  type Counts,
  type Outcome,
  type PartResult,
} from './parts.ts';
import { cache, root } from './paths.ts';

const countsFile = `${cache}test-counts.json`;
const oracleFolder = 'src/engine/conformance/';

mkdirSync(cache, { recursive: true });
rmSync(countsFile, { force: true });

const [writesTypes, ...otherTypeSteps] = typeSteps;
const results: PartResult[] = [];
if (writesTypes) results.push(await runStep(writesTypes));
// Unit tests compute what the build shows, and keep it (src/library/computed-cache.ts): they come before it.
results.push(await timed('unit tests', () => vitest('unit', ['--exclude', `${oracleFolder}**`])));
results.push(await timed('oracle: CPython’s output', () => vitest('oracle', [oracleFolder])));
// Each of these keeps one processor busy, so they run side by side; the longest begins.
const built = timed('build', build);
const others = [...otherTypeSteps, ...lintSteps].map((step) => () => runStep(step));
results.push(...(await sideBySide([() => built, ...others], availableParallelism())));
results.push(await timed('labs', labGates));
results.push(await timed('browser journeys', async () => journeys(await built)));

summarise();

/** Vitest's own counts. A file that does not even load counts as one failure. */
async function vitest(name: string, argv: readonly string[]): Promise<Outcome> {
  const report = `${cache}vitest-${name}.json`;
  rmSync(report, { force: true });
  const { status, output } = await runTool([
    `${root}node_modules/vitest/vitest.mjs`,
    ...['run', '--config', 'src/tooling/vitest.config.ts'],
    ...['--reporter', 'default', '--reporter', 'json', '--outputFile.json', report],
    ...argv,
  ]);
  if (status !== 0) process.stdout.write(`${tail(output, 400)}\n`);
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const said = JSON.parse(readFileSync(report, 'utf8')) as {
    numPassedTests: number;
    numFailedTests: number;
  } & Parameters<typeof failuresOfVitest>[0];
  const broken = said.testResults.filter(
    ({ status: file, assertionResults }) => file === 'failed' && assertionResults.length === 0,
  ).length;
  const failed = said.numFailedTests + broken;
  return {
    passed: said.numPassedTests,
    failed: status !== 0 && failed === 0 ? 1 : failed,
    failures: failuresOfVitest(said),
  };
}

/** The authors' gate: a lab passes or fails as a whole. */
async function labGates(): Promise<Outcome> {
  const { output } = await runTool([`${root}src/cli/main.ts`, 'labs', 'check', '--json']);
  const found = output.split('\n').find((line) => line.startsWith('{'));
  if (found === undefined) throw new Error(tail(output, 40));
  const { labs } = JSON.parse(found) as { readonly labs: readonly GateReport[] };
  const refused = labs.filter(({ refusals }) => refusals.length > 0);
  return {
    passed: labs.length - refused.length,
    failed: refused.length,
    failures: refused.map(({ lab, refusals }) =>
      failure(
        `lab ${lab}`,
        refusals.map(({ file, sentence }) => `${file}: ${sentence}`).join('\n'),
      ),
    ),
  };
}

async function build(): Promise<Counts> {
  await buildSite();
  return { passed: 1, failed: 0 };
}

async function journeys(site: Counts): Promise<Outcome> {
  if (site.failed > 0) throw new Error('the site was not built, so there is nothing to visit');
  const browser = ensureBrowser((message) => process.stdout.write(`${message}\n`));
  const report = `${cache}journeys.json`;
  rmSync(report, { force: true });
  const { status, output } = await runTool(
    [
      `${root}node_modules/@playwright/test/cli.js`,
      'test',
      '--config',
      'src/tooling/playwright.config.ts',
    ],
    {
      env: {
        UTG_CHROMIUM: browser,
        UTG_JOURNEY_PORT: String(await freePort()),
        UTG_JOURNEY_REPORT: report,
      },
    },
  );
  if (status !== 0) process.stdout.write(`${tail(output, 400)}\n`);
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const said = JSON.parse(readFileSync(report, 'utf8')) as {
    stats: { expected: number; unexpected: number; flaky: number };
  } & Parameters<typeof failuresOfJourneys>[0];
  const { stats } = said;
  const failed = stats.unexpected + stats.flaky;
  return {
    passed: stats.expected,
    failed: status !== 0 && failed === 0 ? 1 : failed,
    note: browser,
    failures: failuresOfJourneys(said),
  };
}

function summarise(): void {
  const { passed, failed } = total(results);
  process.stdout.write(`\n${results.map(lineFor).join('\n')}\n`);
  const failures = results.flatMap((part) => part.failures ?? []);
  if (failures.length > 0) process.stdout.write(`\n${failures.join('\n')}\n`);
  writeFileSync(countsFile, `${JSON.stringify({ passed, failed, parts: results }, null, 2)}\n`);
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
  if (failed > 0) process.exitCode = 1;
}

/** A port that nobody listens on now. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, () => {
      const bound = probe.address();
      probe.close(() => resolve(typeof bound === 'object' && bound ? bound.port : 4391));
    });
  });
}

function tail(text: string, lines: number): string {
  return text.trimEnd().split('\n').slice(-lines).join('\n');
}
