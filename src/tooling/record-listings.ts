// Records what real CPythons print for the listings of the course.
// Reads content/listings/**/*.py; writes cpython/<name>.json beside them. Arguments: listings to record (`deadlock/ab-ba.py`); none
// means all whose recording is missing or stale; `--all` means every one. Interpreters: UTG_PYTHONS, a folder with one CPython per
// version (`<folder>/3.13.0/bin/python`).

import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import {
  sourceSha256,
  type RecordedOutput,
  type RecordedVersion,
  type Recording,
} from '../course/cpython-recordings.ts';

const VERSIONS = ['3.8.18', '3.13.0'];
const RUN_COUNT = 20;
/** So many run at a time: hung programs only wait, and a busy machine shows more schedules than a quiet one. */
const RUNS_AT_A_TIME = 10;
const TIMEOUT_SECONDS = 5;
const LISTINGS = fileURLToPath(new URL('../../content/listings/', import.meta.url));
const DRIVER = fileURLToPath(new URL('./record_in_terminal.py', import.meta.url));

await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<void> {
  const all: string[] = [];
  for await (const path of glob('**/*.py', { cwd: LISTINGS })) all.push(path);
  const named = args.filter((arg) => arg !== '--all');
  for (const listing of named.length > 0 ? named : all.sort()) {
    const source = await readFile(join(LISTINGS, listing), 'utf8');
    const wanted = named.length > 0 || args.includes('--all');
    if (!wanted && (await isFresh(listing, source))) continue;
    const recording = await record(listing, source);
    await mkdir(dirname(recordingPath(listing)), { recursive: true });
    await writeFile(recordingPath(listing), `${JSON.stringify(recording, null, 2)}\n`);
    for (const { version, outputs } of recording.versions) {
      console.log(`${listing} ${version}: ${outputs.length} distinct`);
    }
  }
}

function recordingPath(listing: string): string {
  return join(LISTINGS, dirname(listing), 'cpython', `${basename(listing, '.py')}.json`);
}

async function isFresh(listing: string, source: string): Promise<boolean> {
  const path = recordingPath(listing);
  if (!existsSync(path)) return false;
  const recording = JSON.parse(await readFile(path, 'utf8')) as Recording;
  return (
    recording.sourceSha256 === sourceSha256(source) &&
    VERSIONS.every((version) => recording.versions.some((entry) => entry.version === version))
  );
}

async function record(listing: string, source: string): Promise<Recording> {
  const versions: RecordedVersion[] = [];
  for (const version of VERSIONS) versions.push(await recordVersion(listing, version));
  return { listing, sourceSha256: sourceSha256(source), versions };
}

async function recordVersion(listing: string, version: string): Promise<RecordedVersion> {
  const runs: Omit<RecordedOutput, 'runs'>[] = [];
  while (runs.length < RUN_COUNT) {
    const together = Array.from({ length: Math.min(RUNS_AT_A_TIME, RUN_COUNT - runs.length) }, () =>
      runOnce(interpreter(version), join(LISTINGS, listing)),
    );
    runs.push(...(await Promise.all(together)));
  }
  const distinct = new Map<string, RecordedOutput>();
  for (const run of runs) {
    const key = JSON.stringify([run.stdout, run.exitStatus, run.hung]);
    const seen = distinct.get(key);
    distinct.set(key, seen ? { ...seen, runs: seen.runs + 1 } : { ...run, runs: 1 });
  }
  const outputs = [...distinct.values()].sort((a, b) => b.runs - a.runs);
  return { version, runs: RUN_COUNT, timeoutSeconds: TIMEOUT_SECONDS, outputs };
}

function interpreter(version: string): string {
  const folder = process.env['UTG_PYTHONS'];
  if (!folder) throw new Error('set UTG_PYTHONS to a folder that holds <version>/bin/python');
  const path = join(folder, version, 'bin', 'python');
  if (!existsSync(path)) throw new Error(`no CPython ${version}: ${path} does not exist`);
  return path;
}

async function runOnce(python: string, path: string): Promise<Omit<RecordedOutput, 'runs'>> {
  const { stdout } = await promisify(execFile)(python, [
    DRIVER,
    python,
    path,
    String(TIMEOUT_SECONDS),
  ]);
  return JSON.parse(stdout) as Omit<RecordedOutput, 'runs'>;
}
