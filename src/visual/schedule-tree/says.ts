// What the tree of choices says in words: who was chosen and does what, and how a run ends.

import type { ExploredOutcome, ExploredRun } from '../shared/engine-types.ts';
import type { Language } from '../shared/words.ts';
import { treeWords } from './words.ts';

type Step = ExploredRun['steps'][number];
export type TreeEnd = Pick<ExploredOutcome, 'kind' | 'stdout' | 'exception'>;

export const endSigns = {
  ok: '✓',
  deadlock: '✕',
  exception: '✕',
  livelock: '↻',
  budget: '↻',
} as const;

/** A choice, without the name of the thread. */
export function choiceSays({ operation, timeUp }: Step, language: Language): string {
  const words = treeWords[language];
  if (timeUp) return words.timeUp;
  return operation === null ? words.goesOn : words.does(operation);
}

/** An end in one line. */
export function endSays({ kind, stdout, exception }: TreeEnd, language: Language): string {
  const words = treeWords[language];
  const text = stdout.trim().split('\n').join(' ⏎ ');
  if (kind === 'exception') return exception ?? words.ends.exception;
  if (kind !== 'ok') return words.ends[kind];
  return text === '' ? words.nothing : text;
}

/** So much of a text as there is room for, in characters of the picture. */
export function shortened(text: string, characters: number): string {
  return text.length > characters ? `${text.slice(0, Math.max(1, characters - 1))}…` : text;
}
