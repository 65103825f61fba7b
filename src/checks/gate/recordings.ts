// Rule: start and solutions were recorded under real CPythons, the recordings belong to the present text, and the engine can reach
// everything that a CPython printed. A CPython of another version than the lab's may lack something that an answer uses (asyncio.TaskGroup in
// 3.8): how it says so is recorded, and not compared. Not in CPython.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Exploration } from '../../engine/index.ts';
import type { Engine } from '../engine.ts';
import { exploreOptionsOf } from '../lab-settings.ts';
import type { Lab } from '../lab.ts';
import { recordedVersions } from '../recording.ts';
import type { LabRecording, RecordedRun } from '../recording.ts';
import type { Rules } from './refusal.ts';

const remedy = 'run src/tooling/record-labs.ts';

export async function checkRecordings(
  engine: Engine,
  lab: Lab,
  folder: string,
  rules: Rules,
): Promise<void> {
  const programs = [{ name: 'start', source: lab.start['main.py'] ?? '' }, ...lab.solutions];
  for (const { name, source } of programs) {
    const file = `cpython/${name}.json`;
    const recording = readRecording(join(folder, file));
    rules.demand(recording !== null, file, `is missing: ${remedy}`);
    if (recording === null) continue;
    const fresh = recording.sourceSha256 === createHash('sha256').update(source).digest('hex');
    rules.demand(fresh, file, `belongs to an older text of ${recording.file}: ${remedy}`);
    if (!fresh) continue;
    const program = { files: { ...lab.start, 'main.py': source }, main: 'main.py' };
    const exploration = await engine.explore(program, exploreOptionsOf(lab.settings, program));
    checkReachable(recording, exploration, lab.settings.profile, file, rules);
  }
}

function checkReachable(
  recording: LabRecording,
  exploration: Exploration,
  profile: string,
  file: string,
  rules: Rules,
): void {
  const versions = recording.versions.map(({ version }) => version);
  for (const version of recordedVersions) {
    rules.demand(versions.includes(version), file, `has no runs of CPython ${version}: ${remedy}`);
  }
  for (const { version, outputs } of recording.versions) {
    for (const output of outputs) {
      if (!version.startsWith(`${profile}.`) && isTooOld(output)) continue;
      const what = output.hung ? 'hung after' : 'printed';
      rules.demand(
        !exploration.complete || isReachable(output, exploration),
        file,
        `CPython ${version} ${what} ${JSON.stringify(output.stdout)}, which the engine never reaches`,
      );
    }
  }
}

/** It ended because this CPython does not have a name, a module or a syntax. */
function isTooOld({ exitStatus, stderr }: RecordedRun): boolean {
  const last = stderr.trimEnd().split('\n').at(-1) ?? '';
  return (
    exitStatus === 1 &&
    /^(AttributeError: module|ImportError:|ModuleNotFoundError:|SyntaxError:)/.test(last)
  );
}

function isReachable(output: RecordedRun, { outcomes }: Exploration): boolean {
  return outcomes.some(({ kind, stdout }) => {
    if (stdout !== output.stdout) return false;
    if (output.hung) return kind === 'deadlock' || kind === 'livelock';
    return output.exitStatus === 0 ? kind === 'ok' : kind === 'exception';
  });
}

function readRecording(path: string): LabRecording | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as LabRecording;
  } catch {
    return null;
  }
}
