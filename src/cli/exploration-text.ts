// What an exploration found, as JSON (design section 3: fields may be added, none may change) and as a table for people.

import type {
  Exploration,
  ExploredAnswer,
  ExploredOutcome,
  LatentDeadlock,
} from '../engine/index.ts';

export function explorationJson(result: Exploration): unknown {
  return {
    complete: result.complete,
    schedules: result.schedules,
    outcomes: result.outcomes.map(({ deadlock, ...outcome }) => ({
      ...outcome,
      ...(deadlock === null ? {} : { cause: deadlock.cause, report: deadlock.text }),
    })),
    races: result.races,
    latentDeadlocks: result.latentDeadlocks,
    preemptionsCovered: result.preemptionsCovered,
    ...(result.answer === undefined ? {} : { answer: result.answer }),
    ...(result.sampled === undefined ? {} : { sampled: result.sampled }),
  };
}

export function explorationTable(result: Exploration): string {
  const lines = [`${result.schedules} schedules up to equivalence; ${howFar(result)}`];
  for (const outcome of result.outcomes) lines.push(...outcomeLines(outcome));
  if (result.sampled !== undefined)
    lines.push(
      `  sampled: ${result.sampled.runs} random runs, ${result.sampled.others} with another outcome`,
    );
  for (const race of result.races)
    lines.push(
      `  data race on ${race.variable}: lines ${race.lines.join(' and ')}`,
      `    ${race.missing}`,
    );
  for (const latent of result.latentDeadlocks) lines.push(...latentLines(latent));
  if (result.answer !== undefined) lines.push(answerLine(result.answer, result.schedules));
  return `${lines.join('\n')}\n`;
}

function howFar({ complete, preemptionsCovered }: Exploration): string {
  if (complete) return 'complete: nothing else can happen';
  const covered =
    preemptionsCovered === null || preemptionsCovered < 0
      ? ''
      : `; all with up to ${preemptionsCovered} preemptions`;
  return `not complete: there may be more${covered}`;
}

function outcomeLines({
  kind,
  count,
  stdout,
  exception,
  frequency,
  schedule,
  deadlock,
}: ExploredOutcome): string[] {
  const printed = stdout === '' ? '(nothing printed)' : JSON.stringify(stdout);
  const share = frequency === undefined ? '' : ` ${(frequency * 100).toFixed(1).padStart(5)} %`;
  const error = exception === null ? '' : `  ${exception}`;
  const report = deadlock === null ? [] : deadlock.text.trimEnd().split('\n');
  return [
    `  ${kind.padEnd(9)} ${String(count).padStart(6)}${share}  ${printed}${error}`,
    ...report.map((line) => `                     ${line}`),
    `                     --schedule ${schedule}`,
  ];
}

function latentLines({ edges }: LatentDeadlock): string[] {
  return [
    '  possible deadlock: locks are taken in a circle',
    ...edges.map(
      ({ thread, holds, holdsSince, wants, line }) =>
        `    ${thread} holds ${holds} (line ${holdsSince}) and takes ${wants} (line ${line})`,
    ),
  ];
}

function answerLine({ text, answer, schedule }: ExploredAnswer, schedules: number): string {
  const what = JSON.stringify(text);
  if (answer === 'yes') return `  can it print ${what}? yes: --schedule ${schedule}`;
  if (answer === 'no') return `  can it print ${what}? no, in no schedule`;
  return `  can it print ${what}? not found in ${schedules} schedules`;
}
