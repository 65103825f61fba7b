// The exploration of a Python program, through the door. What `explore` means is said in design notes and `gil explore`.

import { explore as exploreAll, type Explored } from './explorer/explorer.ts';
import { ProgramStart, type ProgramEnd } from './program-execution.ts';
import type { Exploration, ExploreOptions, ExploreProgress, Program } from './door.ts';

export function explore(
  program: Program,
  options: ExploreOptions = {},
  onProgress?: (progress: ExploreProgress) => void,
): Exploration {
  const start = new ProgramStart(program, options);
  let explored = exploreFrom(start, options, onProgress);
  if (!start.isRight())
    explored = exploreFrom(
      new ProgramStart(program, options, 'looking at all'),
      options,
      onProgress,
    );
  return {
    complete: explored.complete,
    schedules: explored.schedules,
    outcomes: explored.outcomes.map(({ end, count, schedule }) => ({
      kind: end.kind,
      stdout: end.stdout,
      exception: end.exception,
      count,
      schedule,
      deadlock: end.deadlock,
    })),
    races: explored.races.map(({ variable, lines }) => ({ variable, lines })),
  };
}

function exploreFrom(
  start: ProgramStart,
  options: ExploreOptions,
  onProgress?: (progress: ExploreProgress) => void,
): Explored<ProgramEnd> {
  return exploreAll<ProgramEnd>((visible) => start.begin(visible), {
    ...(options.maxSchedules === undefined ? {} : { maxSchedules: options.maxSchedules }),
    ...(options.maxPreemptions === undefined ? {} : { maxPreemptions: options.maxPreemptions }),
    ...(options.cancelled === undefined ? {} : { cancelled: options.cancelled }),
    ...(onProgress === undefined ? {} : { onProgress }),
  });
}
