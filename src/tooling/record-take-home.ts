// Records what real CPythons make of files that are taken home (src/bug-home): for each program in bug-home/programs its wanted end is looked
// for, taken home, and run by every version. Writes bug-home/programs/recorded.json. Words: only programs whose name has one of them in it.
// Interpreters: UTG_PYTHONS, a folder with one CPython per version (`<folder>/3.13.0/bin/python3`).

import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import '../library/install.ts';
import { takeHome } from '../bug-home/take-home.ts';
import {
  homePrograms,
  isWanted,
  recordedFile,
  sha256,
  type HomeRecording,
  type HomeRecordings,
  type HomeRun,
} from '../bug-home/home-programs.ts';
import { explore, itinerary, type Program } from '../engine/index.ts';

const VERSIONS = ['3.8.18', '3.9.18', '3.10.13', '3.11.7', '3.12.1', '3.13.0'] as const;
const SCHEDULES_MAX = 3000;
const TIMEOUT_MS = 100_000;

const folder = process.env['UTG_PYTHONS'];
if (folder === undefined) throw new Error('UTG_PYTHONS: a folder that holds <version>/bin/python3');
const wanted = process.argv.slice(2);
const recordings: Record<string, HomeRecording> = { ...known() };

for (const [name, program] of homePrograms()) {
  if (wanted.length > 0 && !wanted.some((word) => name.includes(word))) continue;
  const recording = await record(program);
  if (recording === null) {
    delete recordings[name];
    console.log(`${name}: no schedule ends as its first line says`);
    continue;
  }
  recordings[name] = recording;
  const failed = recording.runs.filter(({ exitStatus }) => exitStatus !== 0);
  console.log(name, failed.length === 0 ? 'everywhere' : failed);
}
const names = [...homePrograms().keys()].filter((name) => name in recordings);
const sorted = Object.fromEntries(names.map((name) => [name, recordings[name]]));
writeFileSync(recordedFile, `${JSON.stringify(sorted, null, 2)}\n`);

function known(): HomeRecordings {
  if (!existsSync(recordedFile)) return {};
  return JSON.parse(readFileSync(recordedFile, 'utf8')) as HomeRecordings;
}

async function record(program: Program): Promise<HomeRecording | null> {
  const { outcomes } = explore(program, { maxSchedules: SCHEDULES_MAX });
  const found = outcomes.find((outcome) => isWanted(program, outcome));
  if (found === undefined) {
    for (const { kind, stdout, exception } of outcomes)
      console.log(' ', kind, JSON.stringify(stdout), exception);
    return null;
  }
  const { schedule } = found;
  const text = takeHome(program, { schedule });
  const runs = await Promise.all(VERSIONS.map((version) => runOn(version, text)));
  const turns = itinerary(program, { schedule }).turns.length;
  return { schedule, sha256: sha256(text), turns, runs };
}

function runOn(version: string, text: string): Promise<HomeRun> {
  const python = join(folder!, version, 'bin', 'python3');
  const cwd = mkdtempSync(join(tmpdir(), 'take-home-'));
  const file = join(cwd, 'bug.py');
  writeFileSync(file, text);
  return new Promise((resolve) => {
    const env = { PATH: process.env['PATH'] ?? '', LC_ALL: 'C.UTF-8', TZ: 'UTC' };
    execFile(python, [file], { cwd, env, timeout: TIMEOUT_MS }, (error, stdout) => {
      rmSync(cwd, { recursive: true });
      const exitStatus = error === null ? 0 : typeof error.code === 'number' ? error.code : null;
      resolve({ version, exitStatus, stdout });
    });
  });
}
