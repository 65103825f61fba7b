// The verb `take-home`: a schedule of FILE as one Python file that makes any CPython since 3.8 take the same turns, and asserts what comes of it.
// Not in CPython.

import '../library/install.ts';
import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { CannotTakeHome, takeHome } from '../bug-home/take-home.ts';
import { homeWords, type HomeLanguage } from '../bug-home/words.ts';
import { ScheduleError, type Program } from '../engine/index.ts';
import { loadProgram, profileOption, UsageError, withUsage } from './options.ts';

const USAGE =
  'take-home FILE.py --schedule S [-o OUT.py] [--profile P] [--lang en|zh-cn]   (explore prints schedules)';

const options = {
  schedule: { type: 'string' },
  output: { type: 'string', short: 'o' },
  profile: { type: 'string' },
  lang: { type: 'string', default: 'en' },
} as const;

export function takeHomeCommand(args: readonly string[]): Promise<number> {
  return withUsage(() => {
    const { values, positionals } = parsed(args);
    const [file, more] = positionals;
    const language = Object.keys(homeWords).find((one) => one === values.lang);
    if (file === undefined || more !== undefined || values.schedule === undefined)
      throw new UsageError(`usage: gil ${USAGE}`);
    if (language === undefined)
      throw new UsageError(`--lang must be one of ${Object.keys(homeWords).join(', ')}`);
    const profile = profileOption(values.profile);
    const text = made(programOf(file), {
      schedule: values.schedule,
      language: language as HomeLanguage,
      ...(values.output === undefined ? {} : { file: basename(values.output) }),
      ...(profile === undefined ? {} : { profile }),
    });
    if (values.output === undefined) process.stdout.write(text);
    else writeFileSync(values.output, text);
    return 0;
  });
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\nusage: gil ${USAGE}`);
  }
}

/** As it will be in the file: without the folder that it is in here. */
function programOf(file: string): Program {
  const { files, data, main } = loadProgram(file, []);
  const { [main]: source, ...others } = files;
  const name = basename(file);
  return { files: { ...others, [name]: source! }, ...(data ? { data } : {}), main: name };
}

function made(...[program, how]: Parameters<typeof takeHome>): string {
  try {
    return takeHome(program, how);
  } catch (error) {
    if (error instanceof CannotTakeHome || error instanceof ScheduleError)
      throw new UsageError(`take-home: ${error.message}`);
    throw error;
  }
}
