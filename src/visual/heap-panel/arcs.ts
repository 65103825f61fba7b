// References among the shown objects, as arcs in the strip at the right of the cards. Of what a drawn card refers to outside of the drawn part,
// a few arcs are drawn up to its edge. Not in CPython.

import { node } from '../shared/markup.ts';
import type { Markup } from '../shared/markup.ts';
import { cardHeight, rowHeight, strip } from './geometry.ts';
import type { HeapRow } from './rows.ts';

/** Arcs of one card to what is not drawn. */
const outsideMax = 3;

interface ArcOptions {
  /** Rows that are drawn. */
  readonly from: number;
  readonly to: number;
  readonly chosen: string | null;
  readonly id: string;
}

export function heapArcs(rows: readonly HeapRow[], options: ArcOptions): Markup {
  const { from, to, chosen, id } = options;
  const at = new Map<number, number>();
  rows.forEach((row, index) => {
    if (row.gone === null) at.set(row.object.id, index);
  });
  const drawn: Markup[] = [];
  for (let index = from; index < to; index++) {
    const row = rows[index]!;
    if (row.gone !== null) continue;
    let outside = 0;
    for (const target of new Set(row.object.references.map((reference) => reference.to))) {
      const other = at.get(target);
      if (other === undefined) continue;
      const inside = other >= from && other < to;
      if (!inside && ++outside > outsideMax) continue;
      const touched = chosen === row.key || chosen === String(target);
      drawn.push(arc(row, index, other, options, touched));
    }
  }
  const top = from * rowHeight;
  const height = Math.max((to - from) * rowHeight, 1);
  return node(
    'svg',
    {
      class: 'v-card-arcs',
      key: 'arcs',
      viewBox: `0 ${top} ${strip} ${height}`,
      width: strip,
      height,
      style: `inset-block-start: ${top}px`,
      'aria-hidden': 'true',
    },
    node(
      'defs',
      {},
      node(
        'marker',
        {
          id: `${id}-head`,
          class: 'v-head',
          viewBox: '0 0 10 10',
          refX: 9,
          refY: 5,
          markerWidth: 8,
          markerHeight: 8,
          markerUnits: 'userSpaceOnUse',
          orient: 'auto',
        },
        node('path', { d: 'M0 0L10 5L0 10z' }),
      ),
    ),
    drawn,
  );
}

function arc(
  row: HeapRow,
  from: number,
  to: number,
  { id, from: first, to: last }: ArcOptions,
  touched: boolean,
): Markup {
  const start = from * rowHeight + cardHeight * (to > from ? 0.68 : 0.36);
  // Arrows that come from above end in the upper half of a card.
  const offset = to > from ? 0.24 : to === from ? 0.75 : 0.8;
  const inside = Math.max(first - 0.6, Math.min(to, last - 0.2));
  const end = inside * rowHeight + cardHeight * offset;
  const reach = Math.min(18 + Math.abs(to - from) * 9, strip - 4);
  const classes = ['v-card-arc'];
  if (!row.object.reachable) classes.push('v-card-arc-garbage');
  if (touched) classes.push('v-card-arc-chosen');
  return node('path', {
    class: classes.join(' '),
    key: `r${row.key}-${to}`,
    d: `M1 ${start}C${reach} ${start} ${reach} ${end} 2 ${end}`,
    'marker-end': to >= first && to < last ? `url(#${id}-head)` : null,
  });
}
