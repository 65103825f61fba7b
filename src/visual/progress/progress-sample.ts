// A board with a run's path as tests and committed pictures have it: what is said in both languages, and the picture.

import { node } from '../shared/markup.ts';
import type { Markup } from '../shared/markup.ts';
import type { Recording } from '../shared/recording.ts';
import { boardOf } from './board.ts';
import { pathOf } from './path.ts';
import { progress } from './progress.ts';
import { progressSays } from './says.ts';

export interface ProgressSample {
  /** A run that comes to its end. */
  readonly complete: Recording;
  readonly run: Recording;
}

export function progressSample({ complete, run }: ProgressSample): Markup {
  const board = boardOf(complete);
  if (board === null) throw new Error('the sample has no board');
  const path = pathOf(board, run, run.lastStep);
  return node(
    'div',
    {},
    node('p', { lang: 'en' }, progressSays(board, path, run, 'en')),
    node('p', { lang: 'zh-CN' }, progressSays(board, path, run, 'zh-cn')),
    progress(board, path, run, { width: 460, language: 'en', id: 'sample' }),
  );
}
