// Programs that print something else each time: all that an exhaustive exploration says they can print.

import { explore } from '../index.ts';

/** Every output that some schedule reaches, sorted; null: there are more schedules than `maxSchedules`. */
export function possibleOutputs(source: string, maxSchedules: number): string[] | null {
  const { complete, outcomes } = explore(
    { files: { 'main.py': source }, main: 'main.py' },
    { maxSchedules },
  );
  return complete ? [...new Set(outcomes.map(({ stdout }) => stdout))].sort() : null;
}
