// Builds the site into dist/: Astro, then the steps that make it movable, safe, usable offline and small. Skips all of that when
// nothing that goes into it has changed.
//
//   node src/tooling/build.ts [--force]
//
// Reads the tree, writes dist/ and .cache/build.json (the hash of what dist/ was built from). UTG_BASE tells where the site will be
// served (default /); only the page for wrong addresses needs to know. Needs no network.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { compressAll } from './compress.ts';
import { writePolicies } from './content-security.ts';
import { hashOf, walk } from './files.ts';
import { brokenLinks } from './links.ts';
import { makeOffline } from './offline.ts';
import { makeOneFile } from './one-file.ts';
import { runTool } from './parts.ts';
import { buildInputs, cache, dist, root } from './paths.ts';
import { relocate } from './relocate.ts';

const stampFile = `${cache}build.json`;

/** Where the site will be served: begins and ends with a slash. Errors: anything else. */
export function servedAt(): string {
  const base = process.env['UTG_BASE'] || '/';
  const whole = `/${base}/`.replace(/\/{2,}/g, '/');
  if (!/^\/[\w./~-]*$/.test(whole))
    throw new Error(`UTG_BASE=${base} is not a path such as /course/`);
  return whole;
}

/** Builds if needed. Returns whether it had to. */
export async function buildSite(options: { readonly force?: boolean } = {}): Promise<boolean> {
  const stamp = inputHash();
  if (!options.force && upToDate(stamp)) {
    say('dist/ is up to date.');
    return false;
  }
  say('Building the site ...');
  rmSync(stampFile, { force: true });
  rmSync(dist, { recursive: true, force: true });
  await runAstro();
  relocate(dist, servedAt());
  const broken = brokenLinks(dist);
  if (broken.length > 0) throw new Error(`broken links:\n  ${broken.join('\n  ')}`);
  const pages = writePolicies(dist);
  const wholeLab = await makeOneFile(dist);
  const offline = await makeOffline(dist);
  const compressed = await compressAll(dist);
  mkdirSync(cache, { recursive: true });
  writeFileSync(stampFile, `${JSON.stringify({ inputs: stamp })}\n`);
  say(
    `${pages} pages; a lab as one file ${Math.round(wholeLab / 1000)} kB; offline copy ${offline.files} files, ${Math.round(offline.bytes / 1000)} kB; ` +
      `${compressed} files compressed.`,
  );
  return true;
}

/** Three minutes are usual, more on a machine that is busy. A page that explores without end must not hold up everything else. */
const LONGEST_MS = 1_200_000;

async function runAstro(): Promise<void> {
  const astro = `${root}node_modules/astro/bin/astro.mjs`;
  const { status, output, late } = await runTool([astro, 'build'], { longestMs: LONGEST_MS });
  if (status === 0) return;
  process.stderr.write(`${output}\n`);
  throw new Error(
    late
      ? 'astro build did not end within 20 minutes; the page it was working on is the last one above'
      : 'astro build failed; its messages are above',
  );
}

function inputHash(): string {
  const files = buildInputs
    .flatMap((input) => walk(`${root}${input}`, root))
    // Tests and what they compare with are not part of the site.
    .filter(
      (file) =>
        !/\.test\.ts$|\.spec\.ts$|\/fixtures\/|\/conformance\/(?:cases\/.*\.(?:out|err)|imports\/|tracebacks\/|dis-hashes)|\/cpython\//.test(
          file,
        ),
    );
  return `${hashOf(root, files)} ${servedAt()}`;
}

function upToDate(stamp: string): boolean {
  if (!existsSync(`${dist}index.html`) || !existsSync(stampFile)) return false;
  try {
    return (JSON.parse(readFileSync(stampFile, 'utf8')) as { inputs?: string }).inputs === stamp;
  } catch {
    return false;
  }
}

function say(message: string): void {
  process.stderr.write(`[under-the-gil] ${message}\n`);
}

if (import.meta.main) {
  buildSite({ force: process.argv.includes('--force') }).catch((error: unknown) => {
    say(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  });
}
