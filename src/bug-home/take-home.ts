// Takes a bug home: one Python file, standard library only, that makes the reader's own CPython take the turns of a schedule and asserts what
// comes of it. What forces the turns is forcing.py; here it gets the program, the turns and the prediction. Not in CPython.
//
// Invariant: the file holds the program's text unchanged, and every turn in words that no version of CPython changes (engine/itinerary).

import { itinerary } from '../engine/index.ts';
import type { Itinerary, Program, SessionOptions } from '../engine/index.ts';
import { FORCING } from './generated/forcing.ts';
import { pythonText } from './python-text.ts';
import { homeWords } from './words.ts';
import type { HomeLanguage, HomeWords } from './words.ts';

/** Why a schedule stays here. */
export class CannotTakeHome extends Error {
  override readonly name = 'CannotTakeHome';
  readonly why: 'processes' | 'no-end';

  constructor(why: 'processes' | 'no-end') {
    super(
      why === 'processes'
        ? 'this run has more than one process; only threads can be made to take turns'
        : 'this run has no end that could be asserted',
    );
    this.why = why;
  }
}

export interface HomeOptions extends Pick<SessionOptions, 'profile' | 'switchPoints' | 'budgets'> {
  readonly schedule: string;
  readonly language?: HomeLanguage;
  /** What the file will be called. */
  readonly file?: string;
}

/** Throws CannotTakeHome. */
export function takeHome(program: Program, options: HomeOptions): string {
  const { language, file, ...session } = options;
  const path = itinerary(program, session);
  if (path.processes > 1) throw new CannotTakeHome('processes');
  const end = path.outcome.kind;
  if (end === 'budget' || end === 'livelock') throw new CannotTakeHome('no-end');
  const words = homeWords[language ?? 'en'];
  return [
    ...docstring(words.about, file ?? 'bug.py'),
    '',
    `# ${words.program}`,
    `MAIN = ${pythonText(program.main)}`,
    'PROGRAM = {',
    ...path.files.map(
      (name) => `    ${pythonText(name)}: ${pythonText(program.files[name] ?? '')},`,
    ),
    '}',
    '',
    ...words.turns.map((line) => `# ${line}`),
    'TURNS = [',
    ...path.turns.flatMap((turn) => turnLines(turn, words)),
    ']',
    '',
    `# ${words.expected}`,
    'EXPECTED = {',
    `    "end": ${pythonText(end)},`,
    `    "printed": ${pythonText(path.stdout)},`,
    `    "died": [${died(path).map(pythonText).join(', ')}],`,
    '}',
    '',
    'WORDS = {',
    ...Object.entries(words.printed).map(
      ([key, text]) => `    ${JSON.stringify(key)}: ${JSON.stringify(text)},`,
    ),
    '}',
    '',
    FORCING,
  ].join('\n');
}

function docstring(about: readonly string[], file: string): readonly string[] {
  const lines = about.map((line) => line.replace('{file}', file));
  return [`"""${lines[0]}`, ...lines.slice(1), '"""'];
}

function turnLines(turn: Itinerary['turns'][number], words: HomeWords): readonly string[] {
  const { thread, stop, timeUp } = turn;
  const data = [String(thread), placeText(stop), String(stop?.nth ?? 0), timeUp ? 'True' : 'False'];
  return [`    # ${words.turn(turn)}`, `    (${data.join(', ')}),`];
}

const ANYWHERE: ReadonlySet<string> = new Set([
  ...['acquire', 'release', 'get', 'put'],
  ...['begin', 'end', 'any'],
]);

function placeText(stop: Itinerary['turns'][number]['stop']): string {
  if (stop === null) return 'None';
  if (ANYWHERE.has(stop.operation)) return pythonText(stop.operation);
  return `(${pythonText(stop.file)}, ${stop.line}, ${pythonText(stop.operation)})`;
}

/** Types of the exceptions that ended threads: messages differ between versions. */
function died({ exceptions }: Itinerary): readonly string[] {
  return exceptions.map((text) => text.split(':')[0]!.split('.').at(-1)!).sort();
}
