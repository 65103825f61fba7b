// Where things stand on the drawing of a board: the plot at the right above, hold bars of the axes at the left and below it.

import { barLevels, barSize } from './bar-levels.ts';
import type { Board } from './board.ts';

export interface Plan {
  readonly width: number;
  readonly height: number;
  readonly cell: { readonly width: number; readonly height: number };
  /** Left edge of the cells in which the first thread has done `a` steps. */
  readonly x: (a: number) => number;
  /** Lower edge of the cells in which the second thread has done `b` steps. */
  readonly y: (b: number) => number;
}

/** Room for the names of the threads. */
const nameHeight = 22;
const heightMax = 300;

export function planOf(board: Board, width: number): Plan {
  const [xs, ys] = board.holds;
  const left = 6 + barLevels(ys) * (barSize + 3);
  const below = 4 + barLevels(xs) * (barSize + 3) + nameHeight;
  const columns = board.axes[0].steps.length + 1;
  const rows = board.axes[1].steps.length + 1;
  const cellWidth = (width - left - 4) / columns;
  const cellHeight = Math.min(cellWidth * 0.8, heightMax / rows);
  const bottom = nameHeight + rows * cellHeight;
  return {
    width,
    height: bottom + below,
    cell: { width: cellWidth, height: cellHeight },
    x: (a) => left + a * cellWidth,
    y: (b) => bottom - b * cellHeight,
  };
}
