// Reads a lab and records its start program, once for each build, whatever number of pages show it.
//
// Only the build imports this file. What it answers is sent to the page: model answers and wrong
// answers stay out of it, their fingerprints (which the hints need) are in it.

// CPython's library for the engine of the build.
import '../library/install.ts';
import { engine } from '../checks/grade.ts';
import { loadCompiledLab } from '../checks/kept-fingerprints.ts';
import type { Lab, LabSettings } from '../checks/lab.ts';
import { sessionOptionsOf } from '../checks/lab.ts';
import { createSession } from '../engine/index.ts';
import { computed } from '../library/computed-cache.ts';
import type { CompleteRun } from '../visual/shared/recording.ts';
import type { Recording } from '../visual/shared/recording.ts';
import { momentsOf } from '../visual/shared/moments.ts';
import { completeRun } from '../worker/complete-run.ts';
import { record } from '../worker/record.ts';
import { thinned } from '../worker/thinned.ts';
import type { LabProps } from './lab-props.ts';
import { pack } from './packed.ts';

export type PreparedLab = Pick<
  LabProps,
  'lab' | 'prepared' | 'preparedStep' | 'complete' | 'solutionNames'
>;

type FirstPicture = Pick<PreparedLab, 'prepared' | 'preparedStep' | 'complete'>;

const known = new Map<string, Promise<PreparedLab>>();

/** The lab `labs/<id>`, ready for its page. Rejects with LabError if a file of it is wrong or missing. */
export function prepareLab(id: string): Promise<PreparedLab> {
  const prepared = known.get(id) ?? prepare(id);
  known.set(id, prepared);
  return prepared;
}

/** A lab without a task, for any program; `start` is what stands in it first. */
export function preparePlayground(start: string): PreparedLab {
  const nothing = { title: '', task: '', checks: {}, hints: {}, solutions: {} };
  const lab: Lab = {
    id: 'playground',
    settings: playgroundSettings,
    start: { 'main.py': start },
    solutions: [],
    wrong: [],
    text: { en: nothing, 'zh-cn': nothing },
    fingerprints: [],
  };
  return { lab, solutionNames: [], ...firstPicture(lab) };
}

const playgroundSettings: LabSettings = {
  title: { en: 'Playground', 'zh-cn': '自由实验' },
  part: '',
  profile: '3.13',
  switchPoints: 'bytecode',
  panels: ['lanes', 'locks', 'wait-for', 'output'],
  seed: null,
  budgets: {},
  schedulesMax: 2_000,
  accessesMax: 1_000_000,
  preemptionsMax: null,
  checks: [],
  startHint: '',
  ownFiles: true,
};

async function prepare(id: string): Promise<PreparedLab> {
  const lab = await loadCompiledLab(engine, `labs/${id}`);
  return {
    lab: { ...lab, solutions: [], wrong: [] },
    solutionNames: lab.solutions.map((solution) => solution.name),
    ...firstPicture(lab),
  };
}

function firstPicture(lab: Lab): FirstPicture {
  return computed('lab', [lab.start, lab.settings], () => drawn(lab));
}

function drawn(lab: Lab): FirstPicture {
  const run = startRun(lab);
  const complete = lab.settings.panels.includes('progress') ? completeStartRun(lab) : null;
  return { prepared: pack(thinned(run)), preparedStep: momentsOf(run).line[0] ?? 0, complete };
}

function completeStartRun(lab: Lab): CompleteRun | null {
  const program = { files: lab.start, main: 'main.py' };
  return completeRun(program, sessionOptionsOf(lab.settings));
}

/** The run that the stage shows before anything was run. */
function startRun(lab: Lab): Recording {
  const { seed } = lab.settings;
  const program = { files: lab.start, main: 'main.py' };
  const options = { ...sessionOptionsOf(lab.settings), ...(seed === null ? {} : { seed }) };
  return record(createSession(program, { ...options, trace: true }), program);
}
