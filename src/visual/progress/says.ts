// Where a run stands on the board, in sentences.

import type { Recording } from '../shared/recording.ts';
import { threadName } from '../shared/recording.ts';
import type { Language } from '../shared/words.ts';
import type { Board } from './board.ts';
import type { ProgressPath } from './path.ts';
import { progressWords } from './words.ts';

export function progressSays(
  board: Board,
  path: ProgressPath | null,
  run: Recording,
  language: Language,
): string {
  const words = progressWords[language];
  if (path === null) return words.otherWay;
  const [a, b] = path.points.at(-1)!.at;
  const [x, y] = board.axes;
  const how = words.and(
    words.done(threadName(run, x.thread), a, x.steps.length),
    words.done(threadName(run, y.thread), b, y.steps.length),
  );
  return `${how}${language === 'en' ? ' ' : ''}${verdict(board, a, b, language)}`;
}

function verdict(board: Board, a: number, b: number, language: Language): string {
  const words = progressWords[language];
  if (board.corners.some(([x, y]) => x === a && y === b)) return words.stuck;
  if (board.cells[a]?.[b] === 'doomed') return words.lost;
  const [x, y] = board.axes;
  if (a === x.steps.length && b === y.steps.length) return words.through;
  return board.corners.length === 0 ? words.noDoom : words.stillFree;
}
