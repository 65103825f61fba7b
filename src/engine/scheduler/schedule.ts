// A schedule as data: who ran for how many bytecodes, in order. Printable as a short string, so that it fits a link and a failure report.
//
//     3b:0*18,1*40,0*7,1!*12        version 3, switch points `bytecode`; thread 1's wait is ended by its deadline before the last turn
//
// It begins where a second thread or process comes: before that nobody has a choice, so what a program imports is not counted.
// The version is the engine's one semantic number: a change that alters what a schedule means raises it.

export const SCHEDULE_VERSION = 3;

export interface ScheduleTurn {
  readonly thread: number;
  readonly bytecodes: number;
  readonly timeout: boolean;
}

export interface Schedule {
  readonly version: number;
  readonly switchPoints: 'bytecode' | 'eval-breaker';
  readonly turns: readonly ScheduleTurn[];
}

/** What is wrong with a schedule string, for people. */
export class ScheduleError extends Error {
  override readonly name = 'ScheduleError';
}

export function formatSchedule(schedule: Schedule): string {
  const turns = schedule.turns.map((t) => `${t.thread}${t.timeout ? '!' : ''}*${t.bytecodes}`);
  return `${schedule.version}${schedule.switchPoints === 'bytecode' ? 'b' : 'e'}:${turns.join(',')}`;
}

/** Throws ScheduleError with a sentence that says what is wrong. */
export function parseSchedule(text: string): Schedule {
  const head = /^(\d+)([be]):(.*)$/.exec(text.trim());
  if (head === null)
    throw new ScheduleError(
      `not a schedule: ${JSON.stringify(text.slice(0, 40))} (expected something like 3b:0*18,1*40)`,
    );
  const version = Number(head[1]);
  if (version !== SCHEDULE_VERSION) {
    throw new ScheduleError(
      `this schedule was recorded by engine semantics ${version}; this engine has ${SCHEDULE_VERSION}, where it would mean something else`,
    );
  }
  const turns = head[3] === '' ? [] : head[3]!.split(',').map(parseTurn);
  return { version, switchPoints: head[2] === 'b' ? 'bytecode' : 'eval-breaker', turns };
}

function parseTurn(text: string): ScheduleTurn {
  const match = /^(\d{1,6})(!?)\*(\d{1,12})$/.exec(text);
  if (match === null)
    throw new ScheduleError(`bad turn in a schedule: ${JSON.stringify(text.slice(0, 40))}`);
  return { thread: Number(match[1]), timeout: match[2] === '!', bytecodes: Number(match[3]) };
}
