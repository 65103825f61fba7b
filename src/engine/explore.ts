// The exploration of a Python program, through the door. What `explore` means is said in design notes and `gil explore`.

import { explore as exploreAll } from './explorer/explorer.ts';
import { ProgramStart, type ProgramEnd } from './program-execution.ts';
import type { Exploration, ExploreOptions, ExploreProgress, Program } from './door.ts';

export function explore(
  program: Program,
  options: ExploreOptions = {},
  onProgress?: (progress: ExploreProgress) => void,
): Exploration {
  const start = new ProgramStart(program, options);
  const explored = exploreAll<ProgramEnd>((visible) => start.begin(visible), {
    ...(options.maxSchedules === undefined ? {} : { maxSchedules: options.maxSchedules }),
    ...(options.maxPreemptions === undefined ? {} : { maxPreemptions: options.maxPreemptions }),
    ...(options.cancelled === undefined ? {} : { cancelled: options.cancelled }),
    ...(onProgress === undefined ? {} : { onProgress }),
  });
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
