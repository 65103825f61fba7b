// Records what real CPythons print for the start and the solutions of labs.
// Reads labs/*/{start,solutions}/*.py; writes labs/<id>/cpython/*.json. Arguments: ids of labs; none means all. Programs whose recording
// belongs to their present text are skipped, unless `--all` is given. Interpreters: UTG_PYTHONS, a folder with one CPython per version
// (`<folder>/3.13.0/bin/python`). One lab program is one file, so the runner copies main.py only.

import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import type { Lab } from '../checks/lab.ts';
import { labIds, loadLab } from '../checks/load-lab.ts';
import { recordedVersions } from '../checks/recording.ts';
import type { LabRecording, RecordedRun, RecordedVersion } from '../checks/recording.ts';

const RUN_COUNT = 5;
const TIMEOUT_SECONDS = 4;
const LABS = fileURLToPath(new URL('../../labs/', import.meta.url));
const DRIVER = fileURLToPath(new URL('./record_in_terminal.py', import.meta.url));

await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<void> {
  const named = args.filter((arg) => arg !== '--all');
  for (const id of named.length > 0 ? named : labIds(LABS)) {
    const lab = loadLab(join(LABS, id));
    await mkdir(join(LABS, id, 'cpython'), { recursive: true });
    for (const program of programsOf(lab)) {
      const path = join(LABS, id, 'cpython', `${program.name}.json`);
      if (!args.includes('--all') && (await isFresh(path, program.source))) continue;
      const recording = await record(program.file, program.source);
      await writeFile(path, `${JSON.stringify(recording, null, 2)}\n`);
      for (const { version, outputs } of recording.versions) {
        console.log(`labs/${id}/${program.file} ${version}: ${outputs.length} distinct`);
      }
    }
  }
}

interface LabProgram {
  readonly name: string;
  readonly file: string;
  readonly source: string;
}

function programsOf(lab: Lab): readonly LabProgram[] {
  const start = { name: 'start', file: 'start/main.py', source: lab.start['main.py'] ?? '' };
  return [start, ...lab.solutions.map((one) => ({ ...one, file: `solutions/${one.name}.py` }))];
}

function sourceSha256(source: string): string {
  return createHash('sha256').update(source).digest('hex');
}

async function isFresh(path: string, source: string): Promise<boolean> {
  if (!existsSync(path)) return false;
  const recording = JSON.parse(await readFile(path, 'utf8')) as LabRecording;
  const versions = recording.versions.map(({ version }) => version);
  return (
    recording.sourceSha256 === sourceSha256(source) &&
    recordedVersions.every((version) => versions.includes(version))
  );
}

async function record(file: string, source: string): Promise<LabRecording> {
  const versions: RecordedVersion[] = [];
  for (const version of recordedVersions) versions.push(await recordVersion(source, version));
  return { file, sourceSha256: sourceSha256(source), versions };
}

/** Runs are started together: a hung program only waits, it does not disturb the others. */
async function recordVersion(source: string, version: string): Promise<RecordedVersion> {
  const folder = await mkdtemp(join(tmpdir(), 'record-labs-'));
  let runs: Omit<RecordedRun, 'runs'>[];
  try {
    const path = join(folder, 'main.py');
    await writeFile(path, source);
    const python = interpreter(version);
    runs = await Promise.all(Array.from({ length: RUN_COUNT }, () => runOnce(python, path)));
  } finally {
    await rm(folder, { recursive: true });
  }
  const distinct = new Map<string, RecordedRun>();
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

async function runOnce(python: string, path: string): Promise<Omit<RecordedRun, 'runs'>> {
  const { stdout } = await promisify(execFile)(python, [
    DRIVER,
    python,
    path,
    String(TIMEOUT_SECONDS),
  ]);
  return JSON.parse(stdout) as Omit<RecordedRun, 'runs'>;
}
