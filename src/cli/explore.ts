// `gil explore`: every outcome that some schedule can reach, each with a witness.

import '../library/install.ts';
import { explore, type Exploration } from '../engine/index.ts';
import {
  countOption,
  loadProgram,
  machineOptions,
  profileOption,
  splitArguments,
  switchOption,
  withUsage,
} from './options.ts';

const USAGE =
  'explore [--json] [--profile P] [--switch bytecode|eval-breaker] [--max-schedules N] [--max-preemptions K] [--seconds S] FILE.py';

const options = {
  ...machineOptions,
  json: { type: 'boolean' },
  'max-schedules': { type: 'string' },
  'max-preemptions': { type: 'string' },
  seconds: { type: 'string' },
} as const;

export function exploreCommand(args: readonly string[]): Promise<number> {
  return withUsage(() => {
    const { values, file, rest } = splitArguments(reorder(args), options, USAGE);
    const json = values.json === true;
    const seconds = countOption('seconds', values.seconds);
    const stopAt = seconds === undefined ? Infinity : performance.now() + seconds * 1000;
    const picked = Object.fromEntries(
      Object.entries({
        profile: profileOption(values.profile),
        switchPoints: switchOption(values.switch),
        maxSchedules: countOption('max-schedules', values['max-schedules']),
        maxPreemptions: countOption('max-preemptions', values['max-preemptions']),
      }).filter(([, v]) => v !== undefined),
    );
    const showProgress = !json && process.stderr.isTTY;
    const result = explore(
      loadProgram(file, rest),
      { ...picked, cancelled: () => performance.now() > stopAt },
      ({ schedules, outcomes }) => {
        if (showProgress) process.stderr.write(`\r${schedules} schedules, ${outcomes} outcomes`);
      },
    );
    if (showProgress) process.stderr.write('\r\x1b[K');
    process.stdout.write(json ? `${JSON.stringify(withoutReports(result))}\n` : table(result));
    return 0;
  });
}

/** Options may stand behind FILE too: `explore FILE --json`. */
function reorder(args: readonly string[]): string[] {
  const front: string[] = [];
  const back: string[] = [];
  for (let i = 0; i < args.length; i++) {
    const arg = args[i]!;
    if (!arg.startsWith('--')) {
      back.push(arg);
      continue;
    }
    front.push(arg);
    const name = arg.slice(2) as keyof typeof options;
    if (options[name]?.type === 'string' && i + 1 < args.length) front.push(args[++i]!);
  }
  return [...front, ...back];
}

function withoutReports(result: Exploration): unknown {
  return {
    complete: result.complete,
    schedules: result.schedules,
    outcomes: result.outcomes.map(({ kind, stdout, exception, count, schedule }) => ({
      kind,
      stdout,
      exception,
      count,
      schedule,
    })),
    races: result.races,
  };
}

function table(result: Exploration): string {
  const lines = [
    `${result.schedules} schedules up to equivalence; ${result.complete ? 'complete: nothing else can happen' : 'not complete: there may be more'}`,
  ];
  for (const o of result.outcomes) {
    const printed = o.stdout === '' ? '(nothing printed)' : JSON.stringify(o.stdout);
    lines.push(
      `  ${o.kind.padEnd(9)} ${String(o.count).padStart(6)}  ${printed}${o.exception === null ? '' : `  ${o.exception}`}`,
    );
    lines.push(`                     --schedule ${o.schedule}`);
  }
  for (const race of result.races)
    lines.push(`  data race on ${race.variable}: lines ${race.lines.join(' and ')}`);
  return `${lines.join('\n')}\n`;
}
