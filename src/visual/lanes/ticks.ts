// The strip above the slider: a small sign wherever something happens, in the colour of the thread
// that did it. Square: a lock is taken or given back; cross: a thread is blocked; bar: the GIL changes
// hands; dot: output. The strip shares its axis with the lanes.

import type { TraceEvent } from '../shared/engine-types.ts';
import { node } from '../shared/markup.ts';
import type { Markup } from '../shared/markup.ts';
import { threadStyle } from '../shared/thread-paint.ts';
import type { LanesLayout } from './layout.ts';

export const ticksHeight = 14;

/** Signs of the layout's recording. Signs that would stand on one another are drawn once. */
export function ticks(layout: LanesLayout): Markup {
  const drawn: Markup[] = [];
  const taken = new Set<string>();
  for (const event of layout.recording.events) {
    const sign = signOf(event);
    if (sign === null) continue;
    const x = layout.x(event);
    const spot = `${sign}${Math.round(x / 3)}`;
    if (taken.has(spot)) continue;
    taken.add(spot);
    const d = shapes[sign](Math.round(x * 10) / 10);
    drawn.push(
      node('path', { class: `v-sign v-sign-${sign}`, style: threadStyle(event.thread), d }),
    );
  }
  return node('g', { class: 'v-ticks' }, drawn);
}

export type Sign = 'lock' | 'block' | 'switch' | 'output';

/** The sign of an event; null: it has none. */
export function signOf(event: TraceEvent): Sign | null {
  if (event.kind === 'lock-acquire' || event.kind === 'lock-release') return 'lock';
  if (event.kind === 'block') return 'block';
  if (event.kind === 'switch') return event.from === null ? null : 'switch';
  return event.kind === 'output' ? 'output' : null;
}

/** Path of a sign around `x`. */
export const shapes: Readonly<Record<Sign, (x: number) => string>> = {
  lock: (x) => `M${x - 2.5} 6h5v5h-5z`,
  block: (x) => `M${x - 3} 5.5l6 6m0 -6l-6 6`,
  switch: (x) => `M${x} 1v3`,
  output: (x) => `M${x - 2.5} 8.5a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0 -5 0z`,
};
