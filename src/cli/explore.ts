// `gil explore`: every outcome that some schedule can reach, each with a witness.

import '../library/install.ts';
import {
  explore,
  type Exploration,
  type ExploreOptions,
  type ExploreStrategy,
  ScheduleError,
} from '../engine/index.ts';
import { explorationJson, explorationTable } from './exploration-text.ts';
import {
  countOption,
  loadProgram,
  machineOptions,
  profileOption,
  splitArguments,
  switchOption,
  UsageError,
  withUsage,
} from './options.ts';

const USAGE =
  'explore [--json] [--profile P] [--switch bytecode|eval-breaker] [--strategy exhaustive|preemptions|pct|random] [--schedule S] [--max-schedules N] [--max-preemptions K] [--seed N] [--depth D] [--can-print TEXT] [--sample RUNS] [--seconds S] FILE.py';

const options = {
  ...machineOptions,
  json: { type: 'boolean' },
  strategy: { type: 'string' },
  schedule: { type: 'string' },
  'max-schedules': { type: 'string' },
  'max-preemptions': { type: 'string' },
  seed: { type: 'string' },
  depth: { type: 'string' },
  'can-print': { type: 'string' },
  sample: { type: 'string' },
  seconds: { type: 'string' },
} as const;

type Values = {
  [K in keyof typeof options]?: (typeof options)[K]['type'] extends 'boolean' ? boolean : string;
};

export function exploreCommand(args: readonly string[]): Promise<number> {
  return withUsage(() => {
    const { values, file, rest } = splitArguments(reorder(args), options, USAGE);
    const json = values.json === true;
    const picked = exploreOptions(values);
    const showProgress = !json && process.stderr.isTTY;
    const result = orUsageError(() =>
      explore(loadProgram(file, rest), picked, ({ schedules, outcomes }) => {
        if (showProgress) process.stderr.write(`\r${schedules} schedules, ${outcomes} outcomes`);
      }),
    );
    if (showProgress) process.stderr.write('\r\x1b[K');
    process.stdout.write(
      json ? `${JSON.stringify(explorationJson(result))}\n` : explorationTable(result),
    );
    return 0;
  });
}

function exploreOptions(values: Values): ExploreOptions {
  const seconds = countOption('seconds', values.seconds);
  const stopAt = seconds === undefined ? Infinity : performance.now() + seconds * 1000;
  const runs = countOption('sample', values.sample);
  const seed = countOption('seed', values.seed) ?? 0;
  const budget = countOption('budget-bytecodes', values['budget-bytecodes']);
  const picked = Object.entries({
    profile: profileOption(values.profile),
    switchPoints: switchOption(values.switch),
    strategy: strategyOption(values, seed),
    maxSchedules: countOption('max-schedules', values['max-schedules']),
    maxPreemptions: countOption('max-preemptions', values['max-preemptions']),
    canPrint: values['can-print'],
    sample: runs === undefined ? undefined : { runs, seed },
    budgets: budget === undefined ? undefined : { bytecodes: budget },
  }).filter(([, v]) => v !== undefined);
  return { ...Object.fromEntries(picked), cancelled: () => performance.now() > stopAt };
}

function strategyOption(values: Values, seed: number): ExploreStrategy | undefined {
  const { strategy, schedule } = values;
  if (schedule !== undefined) return { kind: 'replay', schedule };
  switch (strategy) {
    case undefined:
      return undefined;
    case 'exhaustive':
    case 'preemptions':
      return { kind: strategy };
    case 'random':
      return { kind: 'random', seed };
    case 'pct':
      return { kind: 'pct', seed, depth: countOption('depth', values.depth) ?? 3 };
    default:
      throw new UsageError(
        `--strategy must be exhaustive, preemptions, pct or random, not ${strategy}`,
      );
  }
}

function orUsageError(run: () => Exploration): Exploration {
  try {
    return run();
  } catch (error) {
    if (error instanceof ScheduleError) throw new UsageError(`gil: ${error.message}`);
    throw error;
  }
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
