// Along each axis, a bar for as long as the thread has a lock. Bars of locks that are held at the same time lie side by side.

import { node } from '../shared/markup.ts';
import type { Markup } from '../shared/markup.ts';
import type { Recording } from '../shared/recording.ts';
import { lockName } from '../shared/recording.ts';
import { textWidth } from '../shared/text-width.ts';
import { barSize, levelsOf } from './bar-levels.ts';
import type { Board } from './board.ts';
import type { Plan } from './plan.ts';

export function axisBars(board: Board, plan: Plan, run: Recording): Markup[] {
  const [xs, ys] = board.holds;
  const [xLevels, yLevels] = [levelsOf(xs), levelsOf(ys)];
  return [
    ...xs.flatMap(({ lock, from, to }, i) => {
      const top = plan.y(0) + 3 + xLevels[i]! * (barSize + 3);
      const [left, length] = [plan.x(from), plan.x(to + 1) - plan.x(from)];
      return bar({ left, top, width: length, height: barSize }, cut(lockName(run, lock), length));
    }),
    ...ys.flatMap(({ lock, from, to }, i) => {
      const left = plan.x(0) - (yLevels[i]! + 1) * (barSize + 3);
      const [top, length] = [plan.y(to + 1), plan.y(from) - plan.y(to + 1)];
      const text = cut(lockName(run, lock), length);
      return bar({ left, top, width: barSize, height: length }, text, true);
    }),
  ];
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

function bar({ left, top, width, height }: Box, text: string, upright = false): Markup[] {
  const [x, y] = [left + width / 2, top + height / 2];
  return [
    node('rect', { class: 'v-hold-bar', x: left, y: top, width, height, rx: 3 }),
    node(
      'text',
      {
        class: 'v-progress-lock',
        'text-anchor': 'middle',
        ...(upright
          ? { transform: `translate(${round(x + 4)} ${round(y)}) rotate(-90)` }
          : { x, y: y + 4 }),
      },
      text,
    ),
  ];
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** A name that does not fit loses its end. */
function cut(text: string, room: number): string {
  if (textWidth(text, 11) <= room - 6) return text;
  const letters = Math.max(0, Math.floor((room - 6) / 6.2) - 1);
  return letters === 0 ? '' : `${text.slice(0, letters)}…`;
}
