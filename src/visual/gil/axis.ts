// The time below the picture: round steps, and at the end how long the program takes.

import { node } from '../shared/markup.ts';
import type { Markup } from '../shared/markup.ts';
import { textWidth } from '../shared/text-width.ts';
import { timeText } from '../shared/time-text.ts';

export interface AxisOptions {
  readonly takesNs: number;
  /** Pixels for a nanosecond. */
  readonly scale: number;
  readonly padding: number;
  readonly width: number;
  readonly y: number;
}

/** Grid lines through all rows, ticks with their times, and the end of the program. */
export function timeAxis({ takesNs, scale, padding, width, y }: AxisOptions): Markup {
  const right = padding + takesNs * scale;
  const total = timeText(takesNs);
  const totalWidth = textWidth(total, 12) + 10;
  const stepNs = roundStep(90 / scale);
  const ticks: Markup[] = [];
  for (let ns = 0; ns < takesNs; ns += stepNs) {
    const x = padding + ns * scale;
    const width = textWidth(timeText(ns), 11);
    if (x + width > right - totalWidth) break;
    ticks.push(
      node('path', { class: 'v-gil-grid', d: `M${x} 4V${y}` }),
      node('text', { class: 'v-tick-text', x, y: y + 16 }, timeText(ns)),
    );
  }
  const line = `M${padding} ${y}H${width - padding}`;
  return node(
    'g',
    { class: 'v-axis' },
    node('path', { class: 'v-axis-line', d: line }),
    ticks,
    node('path', { class: 'v-gil-end', d: `M${right} 4V${y + 4}` }),
    node('text', { class: 'v-gil-total', x: right, y: y + 16, 'text-anchor': 'end' }, total),
  );
}

/** The least of 1, 2, 5, 10, 20, ... that is not below. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  return [1, 2, 5, 10].map((factor) => factor * power).find((step) => step >= least) ?? least;
}
