// Where an exception that ended a thread came from: the innermost line of the learner's own files in the traceback that the run printed.
// Not in CPython.
//
// Invariant: a traceback that the program has kept to itself has no place; nothing is guessed.

import type { RunFacts } from './run-facts.ts';

export interface DeathPlace {
  /** Name of one of the program's files, such as `main.py`. */
  readonly file: string;
  readonly line: number;
}

/** ` (main.py, line 9)`, to stand behind the exception; nothing, if there is no place. */
export function placeWords(place: DeathPlace | null): { readonly en: string; readonly zh: string } {
  if (place === null) return { en: '', zh: '' };
  const { file, line } = place;
  return { en: ` (${file}, line ${line})`, zh: `（${file} 第 ${line} 行）` };
}

/** `exception` as it stands in a sentence: of a message of several lines the first words. */
export function exceptionWords(exception: string): string {
  const words = exception.replaceAll(/\s+/g, ' ').trim();
  return words.length <= WORDS_MAX ? words : `${words.slice(0, WORDS_MAX).replace(/ \S*$/, '')} …`;
}
const WORDS_MAX = 160;

const frame = /^ {2}File "([^"]+)", line (\d+)/;

/**
 * The place of `exception`, which is the last line of its traceback, such as `ValueError: odd`. Files of the library have absolute names
 * and do not count. Null if `run` has printed no such traceback (Lib/traceback.py: TracebackException.format).
 */
export function deathPlace(
  { stderr }: Pick<RunFacts, 'stderr'>,
  exception: string,
): DeathPlace | null {
  const lines = stderr.split('\n');
  const end = lines.indexOf(exception.split('\n', 1)[0] ?? exception);
  for (let at = end - 1; at >= 0; at -= 1) {
    const line = lines[at] ?? '';
    if (line.startsWith('Traceback ')) return null;
    const [, file, number] = frame.exec(line) ?? [];
    if (file !== undefined && !file.startsWith('/')) return { file, line: Number(number) };
  }
  return null;
}
