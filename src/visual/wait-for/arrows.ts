// Arrows between nodes: bent a little to the left of their direction, so that two arrows between the
// same nodes stay apart and a cycle drawn clockwise bulges outwards.

import { node } from '../shared/markup.ts';
import type { Markup } from '../shared/markup.ts';
import { textWidth } from '../shared/text-width.ts';
import type { Place } from './layout.ts';

export interface ArrowLook {
  readonly key: string;
  readonly kind: 'held' | 'wait' | 'join';
  /** Part of the cycle. */
  readonly closed: boolean;
  readonly text: string;
  readonly id: string;
  /** Width of the picture, which no word leaves. */
  readonly within: number;
}

/** Distance from a node's centre at which an arrow starts and ends. */
const clearance = 25;
/** The same below a thread, where its name stands. */
const clearanceBelow = 48;
const bend = 0.16;
/** So much of a line is seen beside its word, or the word stands next to the line. */
const seenBeside = 30;
const plateHeight = 16;

/** An arrow with its word: in the middle of the line, or outside of the bend if the line is too short for both. */
export function arrow(from: Place, to: Place, look: ArrowLook): Markup {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const length = Math.hypot(dx, dy);
  const lift = Math.max(18, length * bend);
  const control = {
    x: (from.x + to.x) / 2 + (dy / length) * lift,
    y: (from.y + to.y) / 2 - (dx / length) * lift,
  };
  const below = (place: Place): boolean => control.y > place.y + 24;
  const named = { from: look.kind !== 'held', to: look.kind !== 'wait' };
  const start = towards(from, control, named.from && below(from) ? clearanceBelow : clearance);
  const end = towards(to, control, named.to && below(to) ? clearanceBelow : clearance + 2);
  const d = `M${round(start.x)} ${round(start.y)}Q${round(control.x)} ${round(control.y)} ${round(end.x)} ${round(end.y)}`;
  const head = look.closed ? 'closed' : look.kind;
  const width = textWidth(look.text, 11) + 8;
  const middle = wordPlace(start, control, end, width, look.within);
  return node(
    'g',
    { class: `v-arrow v-arrow-${look.kind}${look.closed ? ' v-in-cycle' : ''}`, key: look.key },
    node('path', { class: 'v-arrow-line', d, 'marker-end': `url(#${look.id}-${head})` }),
    node('rect', {
      class: 'v-arrow-plate',
      x: middle.x - width / 2,
      y: middle.y - plateHeight / 2,
      width,
      height: plateHeight,
      rx: 3,
    }),
    node(
      'text',
      { class: 'v-arrow-text', x: middle.x, y: middle.y + 4, 'text-anchor': 'middle' },
      look.text,
    ),
  );
}

/** Where the middle of a word of this width stands. */
function wordPlace(start: Place, control: Place, end: Place, width: number, within: number): Place {
  const on = {
    x: start.x / 4 + control.x / 2 + end.x / 4,
    y: start.y / 4 + control.y / 2 + end.y / 4,
  };
  const length = Math.hypot(end.x - start.x, end.y - start.y) || 1;
  const along = { x: Math.abs(end.x - start.x) / length, y: Math.abs(end.y - start.y) / length };
  if (length - along.x * width - along.y * plateHeight >= seenBeside) return on;
  const out = { x: (end.y - start.y) / length, y: (start.x - end.x) / length };
  const distance = (along.y * width + along.x * plateHeight) / 2 + 4;
  const x = on.x + out.x * distance;
  const most = within - width / 2 - 2;
  return { x: Math.max(width / 2 + 2, Math.min(most, x)), y: on.y + out.y * distance };
}

/** Heads of the four kinds of arrows. */
export function arrowHeads(id: string): Markup {
  const heads = ['held', 'wait', 'join', 'closed'].map((kind) =>
    node(
      'marker',
      {
        id: `${id}-${kind}`,
        class: `v-head v-head-${kind}`,
        viewBox: '0 0 10 10',
        refX: 8,
        refY: 5,
        markerWidth: 9,
        markerHeight: 9,
        markerUnits: 'userSpaceOnUse',
        orient: 'auto',
      },
      node('path', { d: 'M0 0L10 5L0 10z' }),
    ),
  );
  return node('defs', { key: 'heads' }, heads);
}

function towards(from: Place, to: Place, distance: number): Place {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const share = distance / length;
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
