// A doubly linked list that ends where it begins, drawn as the ring that it is: the head at the top, then the objects clockwise along the
// forward links (outside); the backward links are inside. A dashed link passes objects that are left out. What has been taken off since
// the moment before stands below the ring.

import { node } from '../shared/markup.ts';
import type { Markup } from '../shared/markup.ts';
import type { Language } from '../shared/words.ts';
import type { Ring, RingStop } from './ring.ts';
import { ringWords } from './words.ts';
import type { RingWords } from './words.ts';

export interface RingOptions {
  readonly language: Language;
  /** Unique in the page. */
  readonly id: string;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const width = 292;
const centre = { x: width / 2, y: 124 };
const radius = { x: 96, y: 96 };
const boxHeight = 38;
const ringBottom = centre.y + radius.y + boxHeight / 2 + 6;
/** Outside and inside of the ring on which the boxes stand. */
const outside = 6;
const inside = -6;

/** The ring as an `<svg>`, 292 CSS pixels wide. */
export function refchain(ring: Ring, { language, id }: RingOptions): Markup {
  const words = ringWords[language];
  const count = ring.stops.length + 1;
  const boxes = Array.from({ length: count }, (_, i) => boxAt(i, count));
  const dashed = ring.passesOthers.some((passes) => passes);
  const height = ringBottom + ring.left.length * 30 + (ring.left.length > 0 ? 22 : 0);
  return node(
    'svg',
    {
      class: 'v-ring',
      viewBox: `0 0 ${width} ${height + (dashed ? 20 : 0)}`,
      width,
      height: height + (dashed ? 20 : 0),
      role: 'img',
      'aria-label': describe(ring, words),
    },
    node('defs', {}, head(`${id}-next`, 'v-ring-head'), head(`${id}-prev`, 'v-ring-head-back')),
    boxes.flatMap((box, i) => links(boxes, i, ring.passesOthers[i] === true, id, box)),
    centreText(ring, words),
    boxes.map((box, i) =>
      i === 0 ? headBox(box, words.head[ring.name]) : stopBox(box, ring.stops[i - 1]!, words),
    ),
    ring.left.length > 0
      ? node('text', { class: 'v-ring-note', x: centre.x, y: ringBottom + 14 }, words.left)
      : null,
    ring.left.map((object, i) => leftBox(object, ringBottom + 22 + i * 30)),
    dashed
      ? node('text', { class: 'v-ring-note', x: centre.x, y: height + 12 }, words.others)
      : null,
  );
}

function head(id: string, name: string): Markup {
  return node(
    'marker',
    {
      id,
      class: name,
      viewBox: '0 0 10 10',
      refX: 8,
      refY: 5,
      markerWidth: 7,
      markerHeight: 7,
      markerUnits: 'userSpaceOnUse',
      orient: 'auto',
    },
    node('path', { d: 'M0 0L10 5L0 10z' }),
  );
}

const angleOf = (i: number, count: number): number => (i / count) * 2 * Math.PI - Math.PI / 2;

function pointAt(angle: number, further: number): { x: number; y: number } {
  return {
    x: centre.x + (radius.x + further) * Math.cos(angle),
    y: centre.y + (radius.y + further) * Math.sin(angle),
  };
}

function boxAt(i: number, count: number): Box {
  // The head has room for its name.
  const boxWidth = i === 0 ? 106 : count > 6 ? 78 : count > 4 ? 84 : 94;
  const { x, y } = pointAt(angleOf(i, count), 0);
  return { x: x - boxWidth / 2, y: y - boxHeight / 2, width: boxWidth, height: boxHeight };
}

/** The two links between stop `i` and the one after it. */
function links(boxes: readonly Box[], i: number, dashed: boolean, id: string, box: Box): Markup[] {
  const count = boxes.length;
  const other = boxes[(i + 1) % count]!;
  const line = (further: number) => {
    const [from, to] = [angleOf(i, count), angleOf(i + 1, count)];
    const points = Array.from({ length: 121 }, (_, k) =>
      pointAt(from + ((to - from) * k) / 120, further),
    );
    const free = points.filter((point) => !covers(box, point) && !covers(other, point));
    return further === inside ? free.reverse() : free;
  };
  const path = (further: number, name: string, marker: string) => {
    const points = line(further).filter((_, k, all) => k % 4 === 0 || k === all.length - 1);
    const d = points.map(({ x, y }, k) => `${k === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`);
    return node('path', {
      class: `${name}${dashed ? ' v-ring-passes' : ''}`,
      d: d.join(''),
      'marker-end': `url(#${id}-${marker})`,
    });
  };
  return [path(outside, 'v-ring-next', 'next'), path(inside, 'v-ring-prev', 'prev')];
}

function covers({ x, y, width: w, height: h }: Box, point: { x: number; y: number }): boolean {
  const near = 3;
  return (
    point.x > x - near && point.x < x + w + near && point.y > y - near && point.y < y + h + near
  );
}

/** How the links are called, and which way they lead. */
function centreText({ name }: Ring, words: RingWords): Markup[] {
  return [
    node('text', { class: 'v-ring-way', x: centre.x, y: centre.y - 4 }, `${words.next[name]} ↻`),
    node(
      'text',
      { class: 'v-ring-way v-ring-way-back', x: centre.x, y: centre.y + 14 },
      `${words.previous[name]} ↺`,
    ),
  ];
}

function headBox(box: Box, name: string): Markup {
  return node(
    'g',
    { class: 'v-ring-start' },
    node('rect', { ...box, rx: box.height / 2 }),
    node('text', { x: box.x + box.width / 2, y: box.y + box.height / 2 + 4 }, name),
  );
}

function stopBox(box: Box, stop: RingStop, words: RingWords): Markup {
  const isOlder = stop.kind === 'older';
  const [first, second] = isOlder
    ? words.older
    : [stop.isNew ? `${stop.type} · ${words.isNew}` : stop.type, stop.repr];
  const room = Math.floor((box.width - 8) / 6.8);
  return node(
    'g',
    {
      class: isOlder ? 'v-ring-older' : stop.isNew ? 'v-ring-object v-ring-new' : 'v-ring-object',
      key: isOlder ? 'older' : `o${stop.id}`,
    },
    node('rect', { ...box, rx: 5 }),
    node('text', { class: 'v-ring-type', x: box.x + box.width / 2, y: box.y + 16 }, first),
    node(
      'text',
      { class: isOlder ? 'v-ring-type' : 'v-ring-repr', x: box.x + box.width / 2, y: box.y + 31 },
      clipped(second, room),
    ),
  );
}

function leftBox({ type, repr }: Ring['left'][number], y: number): Markup {
  const text = clipped(`${type} ${repr}`, 28);
  const boxWidth = 24 + text.length * 7;
  return node(
    'g',
    { class: 'v-ring-left' },
    node('rect', { x: centre.x - boxWidth / 2, y, width: boxWidth, height: 24, rx: 5 }),
    node('text', { class: 'v-ring-repr', x: centre.x, y: y + 16 }, text),
  );
}

function clipped(text: string, room: number): string {
  return text.length <= room ? text : `${text.slice(0, Math.max(room - 1, 1))}…`;
}

/** The picture in words. */
function describe({ name, stops, left }: Ring, words: RingWords): string {
  const said = stops.map((stop) =>
    stop.kind === 'older'
      ? words.older.join(' ')
      : `${stop.type} ${stop.repr}${stop.isNew ? ` (${words.isNew})` : ''}`,
  );
  const gone = left.map(({ type, repr }) => `${type} ${repr}`);
  return [
    `${words.title[name]}.`,
    words.way(said, words.head[name]),
    gone.length > 0 ? words.wayLeft(gone) : '',
  ]
    .join(' ')
    .trim();
}
