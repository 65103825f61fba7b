// Draws what orders the threads over the lanes: an arrow for each edge, and the two accesses of a race with a broken line between them.

import type { LanesLayout } from '../lanes/layout.ts';
import { bandHeight, headerHeight } from '../lanes/layout.ts';
import type { TraceEvent } from '../shared/engine-types.ts';
import { node } from '../shared/markup.ts';
import type { Markup } from '../shared/markup.ts';
import { threadStyle } from '../shared/thread-paint.ts';
import type { Language } from '../shared/words.ts';
import type { HappensBefore } from './edges.ts';
import { edgeSays, orderWords, pairSays } from './words.ts';

/** More arrows than this hide each other. */
export const arrowsMax = 60;
const labelWidth = 76;

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly lane: number;
}

/** SVG, on top of `lanesBase` of the same layout. */
export function orderArrows(
  layout: LanesLayout,
  { edges, pairs }: HappensBefore,
  language: Language,
): Markup {
  const labels: { readonly x: number; readonly y: number }[] = [];
  /** Where the word stands; null: it would lie over another one, which says the same. */
  const labelAt = (x: number, y: number) => {
    const label = { x: Math.min(x + 8, layout.width - 80), y: y - 3 };
    const hides = labels.some(
      (other) => Math.abs(other.x - label.x) < labelWidth && Math.abs(other.y - label.y) < 14,
    );
    if (!hides) labels.push(label);
    return hides ? null : label;
  };
  return node(
    'g',
    { class: 'v-order' },
    edges.slice(0, arrowsMax).flatMap((edge, i) => {
      const [from, to] = [spotOf(layout, edge.from), spotOf(layout, edge.to)];
      if (from === null || to === null) return [];
      return [
        node(
          'g',
          { class: 'v-order-edge', style: threadStyle(edge.from.thread), key: `e${i}` },
          node('path', { class: 'v-order-arrow', d: way(from, to) }),
          node('path', { class: 'v-order-head', d: head(from, to) }),
          node('title', {}, edgeSays(edge, layout.recording, language)),
        ),
      ];
    }),
    pairs.flatMap((pair, i) => {
      const [from, to] = [spotOf(layout, pair.first), spotOf(layout, pair.second)];
      if (from === null || to === null) return [];
      const label = labelAt((from.x + to.x) / 2, (from.y + to.y) / 2);
      return [
        node(
          'g',
          { class: 'v-race', key: `r${i}` },
          node('path', { class: 'v-race-line', d: `M${from.x} ${from.y}L${to.x} ${to.y}` }),
          mark(from),
          mark(to),
          label && node('text', { class: 'v-race-text', ...label }, orderWords[language].race),
          node('title', {}, pairSays(pair, layout.recording, language)),
        ),
      ];
    }),
  );
}

function mark({ x, y }: Spot): Markup {
  return node('path', { class: 'v-race-mark', d: `M${x} ${y - 7}l7 7l-7 7l-7 -7z` });
}

function spotOf(layout: LanesLayout, event: TraceEvent): Spot | null {
  const lane = layout.rows.findIndex((row) => row.lane.thread === event.thread);
  if (lane < 0) return null;
  const y = layout.rows[lane]!.y + headerHeight + bandHeight / 2;
  return { x: Math.round(layout.x(event) * 10) / 10, y, lane };
}

/** At the edge of the band, straight down or up. */
function head(from: Spot, to: Spot): string {
  const down = to.lane > from.lane ? 1 : -1;
  const y = to.y - (down * bandHeight) / 2;
  return `M${to.x} ${y}l-4.5 ${-8 * down}h9z`;
}

/** From the edge of one band to the edge of the other one. */
function way(from: Spot, to: Spot): string {
  const down = to.lane > from.lane ? 1 : -1;
  const [y1, y2] = [from.y + (down * bandHeight) / 2, to.y - (down * (bandHeight + 4)) / 2];
  const bend = Math.min(24, Math.abs(y2 - y1) / 2) * down;
  return `M${from.x} ${y1}C${from.x} ${y1 + bend} ${to.x} ${y2 - bend} ${to.x} ${y2}`;
}
