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
}

/** Distance from a node's centre at which an arrow starts and ends. */
const clearance = 25;
/** The same below a thread, where its name stands. */
const clearanceBelow = 48;
const bend = 0.16;

/** An arrow with its word in the middle. */
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
  const middle = {
    x: start.x / 4 + control.x / 2 + end.x / 4,
    y: start.y / 4 + control.y / 2 + end.y / 4,
  };
  const d = `M${round(start.x)} ${round(start.y)}Q${round(control.x)} ${round(control.y)} ${round(end.x)} ${round(end.y)}`;
  const head = look.closed ? 'closed' : look.kind;
  const width = textWidth(look.text, 11) + 8;
  return node(
    'g',
    { class: `v-arrow v-arrow-${look.kind}${look.closed ? ' v-in-cycle' : ''}`, key: look.key },
    node('path', { class: 'v-arrow-line', d, 'marker-end': `url(#${look.id}-${head})` }),
    node('rect', {
      class: 'v-arrow-plate',
      x: middle.x - width / 2,
      y: middle.y - 8,
      width,
      height: 16,
      rx: 3,
    }),
    node(
      'text',
      { class: 'v-arrow-text', x: middle.x, y: middle.y + 4, 'text-anchor': 'middle' },
      look.text,
    ),
  );
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
