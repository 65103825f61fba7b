// The objects of one step as a graph: a card for each with its count and the collector's copy, an arrow for each reference. Where a card
// stands is the page's choice (rows of labels); everything else comes from the engine.

import { node } from '../shared/markup.ts';
import type { Markup } from '../shared/markup.ts';
import type { CollectionStep, StepObject } from './collection-steps.ts';
import type { CollectorWords } from './words.ts';

interface Box {
  readonly object: StepObject;
  readonly x: number;
  readonly y: number;
}

const cardWidth = 84;
const cardHeight = 46;
const stepX = 112;
const stepY = 86;
const left = 4;
const top = 24;

/** `rows`: labels from left to right, a dot where nobody stands. */
export function graph(
  step: CollectionStep,
  rows: readonly string[],
  words: CollectorWords,
  id: string,
): Markup {
  const boxes = placed(step, rows);
  const columns = Math.max(...rows.map((row) => row.trim().split(/\s+/).length));
  const width = 2 * left + (columns - 1) * stepX + cardWidth;
  const loop = boxes.some(({ object }) => object.refersTo.includes(object.label));
  const height = top + (rows.length - 1) * stepY + cardHeight + (loop ? 24 : 4);
  const at = new Map(boxes.map((box) => [box.object.label, box]));
  return node(
    'svg',
    {
      class: 'v-collector-graph',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      'aria-label': boxes.map(({ object }) => inWords(object, words)).join('; '),
    },
    node('defs', {}, arrowHead(id)),
    boxes.flatMap((box) =>
      box.object.refersTo.flatMap((label) => {
        const to = at.get(label);
        return to === undefined ? [] : [arrow(box, to, id)];
      }),
    ),
    boxes.map((box) => card(box, step.scanned === box.object.label, words)),
    boxes.flatMap((box) => outside(box, id)),
  );
}

function placed({ objects }: CollectionStep, rows: readonly string[]): Box[] {
  return rows.flatMap((row, r) =>
    row
      .trim()
      .split(/\s+/)
      .flatMap((label, c) => {
        const object = objects.find((one) => one.label === label);
        return object === undefined ? [] : [{ object, x: left + c * stepX, y: top + r * stepY }];
      }),
  );
}

function inWords(
  { label, place, refcount, gcRefs, refersTo, names }: StepObject,
  words: CollectorWords,
) {
  const parts = [
    refcount === null ? '' : `${words.refcount} ${refcount}`,
    gcRefs === null ? '' : `gc_refs ${gcRefs}`,
    place === 'kept'
      ? words.kept
      : place === 'apart'
        ? words.apart
        : place === 'freed'
          ? words.freed
          : '',
    refersTo.length === 0 ? '' : `→ ${refersTo.join(', ')}`,
    ...names.map(words.outsideName),
  ].filter((part) => part !== '');
  return `${label}: ${parts.join(', ')}`;
}

function card({ object, x, y }: Box, current: boolean, words: CollectorWords): Markup {
  const { label, place, refcount, gcRefs } = object;
  const copy = gcRefs === null ? (place === 'kept' ? '✓' : '') : String(gcRefs);
  return node(
    'g',
    { class: `v-collector-card v-is-${place}${current ? ' v-is-current' : ''}`, key: label },
    node('rect', { class: 'v-collector-box', x, y, width: cardWidth, height: cardHeight, rx: 6 }),
    node('text', { class: 'v-collector-label', x: x + 9, y: y + 18 }, label),
    place === 'freed'
      ? node('text', { class: 'v-collector-count', x: x + 9, y: y + 36 }, words.freed)
      : node('text', { class: 'v-collector-count', x: x + 9, y: y + 37 }, String(refcount ?? '')),
    copy === ''
      ? null
      : [
          node('rect', {
            class: 'v-collector-plate',
            x: x + cardWidth - 32,
            y: y + 23,
            width: 26,
            height: 18,
            rx: 9,
          }),
          node(
            'text',
            {
              class: 'v-collector-copy',
              x: x + cardWidth - 19,
              y: y + 36.5,
              'text-anchor': 'middle',
            },
            copy,
          ),
        ],
  );
}

/** Names of the program stand above the card that they lead to. */
function outside({ object, x, y }: Box, id: string): Markup[] {
  if (object.names.length === 0 || object.place === 'freed') return [];
  return [
    node('text', { class: 'v-collector-name', x: x + 22, y: y - 10 }, object.names.join(', ')),
    node('path', {
      class: 'v-collector-line',
      d: `M${x + 12} ${y - 18}L${x + 12} ${y - 2}`,
      'marker-end': `url(#${id}-head)`,
    }),
  ];
}

/** From edge to edge; two arrows between the same cards keep a distance. */
function arrow(from: Box, to: Box, id: string): Markup {
  if (from === to) return selfArrow(from, id);
  const centre = ({ x, y }: Box) => ({ x: x + cardWidth / 2, y: y + cardHeight / 2 });
  const [a, b] = [centre(from), centre(to)];
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const both = to.object.refersTo.includes(from.object.label);
  const aside = both ? 7 : 0;
  const shift = { x: (-(b.y - a.y) / length) * aside, y: ((b.x - a.x) / length) * aside };
  const start = edge(a, b, 1);
  const end = edge(b, a, 3);
  const dead = from.object.place === 'apart' ? ' v-collector-dead' : '';
  return node('path', {
    class: `v-collector-line${dead}`,
    key: `${from.object.label}-${to.object.label}`,
    d: `M${r(start.x + shift.x)} ${r(start.y + shift.y)}L${r(end.x + shift.x)} ${r(end.y + shift.y)}`,
    'marker-end': `url(#${id}-head)`,
  });
}

function selfArrow({ object, x, y }: Box, id: string): Markup {
  const bottom = y + cardHeight;
  return node('path', {
    class: `v-collector-line${object.place === 'apart' ? ' v-collector-dead' : ''}`,
    d: `M${x + 58} ${bottom}C${x + 58} ${bottom + 24} ${x + 26} ${bottom + 24} ${x + 26} ${bottom + 3}`,
    'marker-end': `url(#${id}-head)`,
  });
}

const r = (value: number): number => Math.round(value * 10) / 10;

/** Where the line from the centre `a` of a card towards `b` leaves it, `off` pixels further. */
function edge(a: { x: number; y: number }, b: { x: number; y: number }, off: number) {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const scale = Math.min(
    (cardWidth / 2 + off) / Math.max(Math.abs(dx), 1e-9),
    (cardHeight / 2 + off) / Math.max(Math.abs(dy), 1e-9),
  );
  return { x: a.x + dx * scale, y: a.y + dy * scale };
}

function arrowHead(id: string): Markup {
  return node(
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
  );
}
