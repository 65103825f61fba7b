// The band of a lane: one shape for each state a thread can be in.

import { node } from '../shared/markup.ts';
import type { Markup } from '../shared/markup.ts';
import { stateText } from '../shared/state-text.ts';
import { textWidth } from '../shared/text-width.ts';
import { timeText } from '../shared/time-text.ts';
import { tail } from './layout.ts';
import type { LanesLayout } from './layout.ts';
import type { Lane, StateSpan } from './spans.ts';

export interface Band {
  readonly top: number;
  readonly height: number;
  /** Paint of the hatched state: `url(#...)`. */
  readonly pattern: string;
}

/** Bands of one lane. Spans too narrow to be seen beside a drawn one are left out. */
export function stateBands(layout: LanesLayout, lane: Lane, band: Band): Markup[] {
  const drawn: Markup[] = [];
  let edge = -Infinity;
  const last = lane.states[lane.states.length - 1];
  for (const span of lane.states) {
    const from = layout.x(span.from);
    const extra = span === last && layout.recording.outcome !== null ? tail(layout) : 0;
    const to = layout.x(span.to) + extra;
    if (to - from < 0.5 && from - edge < 0.5) continue;
    edge = to;
    drawn.push(stateBand(layout, span, { from, width: Math.max(1, to - from) }, band));
  }
  return drawn;
}

function stateBand(
  layout: LanesLayout,
  span: StateSpan,
  { from, width }: { from: number; width: number },
  { top, height, pattern }: Band,
): Markup {
  const middle = top + height / 2;
  const right = from + width;
  const text = spanText(layout, span);
  const parts: Markup[] = [];
  if (span.status === 'running') {
    parts.push(node('rect', { class: 'v-run', x: from, y: top, width, height, rx: 2 }));
  } else if (span.status === 'wants-gil') {
    parts.push(node('rect', { class: 'v-want', x: from, y: middle - 4, width, height: 8, rx: 2 }));
  } else if (span.status === 'blocked') {
    const box = { x: from, y: top + 1, width, height: height - 2, rx: 2 };
    const onLock = span.wait?.on === 'lock';
    parts.push(
      onLock
        ? node('rect', { class: 'v-block', fill: pattern, ...box })
        : node('rect', { class: 'v-pause', ...box }),
    );
  } else if (span.status === 'sleeping') {
    parts.push(node('path', { class: 'v-sleep', d: `M${from} ${middle}H${right}` }));
  } else {
    parts.push(node('path', { class: 'v-end', d: `M${from} ${top + 2}v${height - 4}` }));
  }
  const words = text !== '' && textWidth(text, 11) + 12 <= width ? text : null;
  const told = span.status === 'blocked' || span.status === 'sleeping';
  if (words !== null && told) parts.push(...label(words, from, middle));
  return node(
    'g',
    { class: `v-span v-is-${span.status} v-on-${span.wait?.on ?? 'nothing'}` },
    parts,
    node('title', {}, text),
  );
}

function label(text: string, from: number, middle: number): Markup[] {
  const width = textWidth(text, 11) + 8;
  return [
    node('rect', { class: 'v-span-plate', x: from + 4, y: middle - 7, width, height: 14, rx: 2 }),
    node('text', { class: 'v-span-text', x: from + 7, y: middle + 3.5 }, text),
  ];
}

function spanText(layout: LanesLayout, span: StateSpan): string {
  if (span.status === 'finished') return '';
  const text = stateText(layout.recording, span, layout.words);
  if (span.status !== 'sleeping') return text;
  return `${text} ${timeText(span.to.timeNs - span.from.timeNs)}`;
}
