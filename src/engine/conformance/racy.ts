// Programs that print something else each time: what CPython printed in many runs, and what the engine can print.

import {
  createSession,
  explore,
  repeatedRuns,
  type Program,
  type RepeatedRuns,
  type Session,
  type SwitchPoints,
} from '../index.ts';

/** NAME.outs, made by src/tooling/record-racy.ts. */
export interface RacyOutputs {
  /** Every output of CPython 3.13.0 that was seen. */
  readonly recorded: readonly string[];
  /** Every output that there is, with the switch points of CPython 3.13, by an exhaustive exploration; null: there are too many schedules. */
  readonly possible: readonly string[] | null;
  /** The same if any bytecode may be followed by another thread's, as in older Pythons. */
  readonly betweenBytecodes: readonly string[] | null;
  /** Without an exploration: seeds that reach what was recorded. Where a change to the engine has moved them, others are looked for. */
  readonly seeds: readonly number[];
}

/** Every output that some schedule reaches, sorted; null: not all schedules could be looked at. */
export function possibleOutputs(
  source: string,
  switchPoints: SwitchPoints,
  maxSchedules: number,
  cancelled?: () => boolean,
): string[] | null {
  const { complete, outcomes } = explore(
    { files: { 'main.py': source }, main: 'main.py' },
    { maxSchedules, switchPoints, ...(cancelled === undefined ? {} : { cancelled }) },
  );
  return complete ? [...new Set(outcomes.map(({ stdout }) => stdout))].sort() : null;
}

/** Runs of one program, each with its seed. What they have in common is run once. */
export class RacyRuns {
  private readonly program: Program;
  private readonly runs: Record<SwitchPoints, RepeatedRuns>;

  constructor(source: string) {
    this.program = { files: { 'main.py': source }, main: 'main.py' };
    const runsOf = (switchPoints: SwitchPoints): RepeatedRuns =>
      repeatedRuns(this.program, { switchPoints, stdout: 'pipe' });
    this.runs = { bytecode: runsOf('bytecode'), 'eval-breaker': runsOf('eval-breaker') };
  }

  /** What the engine prints with this seed. */
  printed(seed: number, switchPoints: SwitchPoints = 'eval-breaker'): string {
    return printedBy(this.runs[switchPoints].session({ seed }));
  }

  /** What the engine prints where CPython's own policy decides. */
  printedUsually(): string {
    return printedBy(createSession(this.program, { stdout: 'pipe' }));
  }
}

function printedBy(session: Session): string {
  const { outcome } = session.run();
  return outcome?.kind === 'ok' ? session.stdout() : `${session.stdout()}<${outcome?.kind}>`;
}

/**
 * An output that there cannot be; null: the one with this seed is all right. Seeds take turns with the switch points of CPython 3.13 and
 * switches between any bytecodes, where it is known what those can do.
 */
export function wrongOutput(runs: RacyRuns, outputs: RacyOutputs, seed: number): string | null {
  const { recorded, possible, betweenBytecodes } = outputs;
  const anywhere = seed % 2 === 1 && betweenBytecodes !== null;
  const output = runs.printed(seed, anywhere ? 'bytecode' : 'eval-breaker');
  const allowed = anywhere ? betweenBytecodes : (possible ?? recorded);
  return allowed.includes(output) ? null : output;
}
