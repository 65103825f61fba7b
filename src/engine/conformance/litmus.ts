// Litmus programs: the smallest Python programs of their kind, and what each of them may do by the rules of CPython, switch points between any two
// bytecodes. What may happen is written in comments of the program, with the reasoning. Not in CPython.
//
//     #: ok "1\n"                     an outcome: kind, stdout, and the exception if there is one
//     #: ok "2\n" KeyError: 'k'
//     #: races n, Box.n               variables with a data race; no such line: none
//     #: schedules 4                  how many classes of schedules there are, which is what optimal DPOR needs
//     #: at switch points of 3.13     switches only where CPython 3.13 looks at its eval breaker

import type { Program, SwitchPoints } from '../index.ts';

export interface LitmusOutcome {
  readonly kind: string;
  readonly stdout: string;
  readonly exception: string | null;
}

export interface Litmus {
  readonly program: Program;
  readonly switchPoints: SwitchPoints;
  /** As `outcomeText` writes them, sorted. */
  readonly outcomes: readonly string[];
  readonly races: readonly string[];
  /** Null: nobody has counted. */
  readonly schedules: number | null;
  /** What it can have printed when it ends. */
  readonly stdout: readonly string[];
  /** Whether it may go on or wait for ever. */
  readonly hangs: boolean;
}

/** What CPython did, in litmus/recorded.json (tooling/record-litmus.ts). */
export interface RecordedLitmus {
  readonly stdout: readonly string[];
  readonly hangs: boolean;
}

const MARK = '#: ';

export function parseLitmus(source: string): Litmus {
  const outcomes: string[] = [];
  let races: readonly string[] = [];
  let schedules: number | null = null;
  let switchPoints: SwitchPoints = 'bytecode';
  for (const line of source.split('\n')) {
    if (!line.startsWith(MARK)) continue;
    const [, word = '', rest = ''] = /^(\S+) ?(.*)$/.exec(line.slice(MARK.length)) ?? [];
    if (word === 'races') races = rest.split(', ').sort();
    else if (word === 'schedules') schedules = Number(rest);
    else if (word === 'at') switchPoints = 'eval-breaker';
    else outcomes.push(`${word} ${rest}`);
  }
  const program = { files: { 'main.py': source }, main: 'main.py' };
  const ends = outcomes.filter((text) => /^(ok|exception) /.test(text));
  const stdout = ends.map((text) => JSON.parse(/"(\\.|[^"\\])*"/.exec(text)![0]) as string);
  const hangs = ends.length < outcomes.length;
  return {
    program,
    switchPoints,
    outcomes: outcomes.sort(),
    races,
    schedules,
    stdout: [...new Set(stdout)],
    hangs,
  };
}

export function outcomeText({ kind, stdout, exception }: LitmusOutcome): string {
  return `${kind} ${JSON.stringify(stdout)}${exception === null ? '' : ` ${exception}`}`;
}

/** Each once, sorted. */
export function outcomeTexts(outcomes: Iterable<LitmusOutcome>): string[] {
  return [...new Set([...outcomes].map(outcomeText))].sort();
}
