// The objects of a program at one step: names at the left, objects as cards below each other, references among objects as arcs at their
// right. A card says what the object is and its reference count. An object that no name leads to has a dashed border, and says so.
//
// What everybody has (functions, classes, modules, numbers and strings by themselves) is left out: a picture shows the containers and
// instances that the program made; with `values` also the numbers and strings that a name, an item or an attribute leads to, because who
// shares them is the point then. Not in CPython; the fields are those of PyObject (Include/object.h).

import type { HeapObjectView, HeapView } from '../shared/engine-types.ts';
import { node } from '../shared/markup.ts';
import type { Markup } from '../shared/markup.ts';
import { textWidth } from '../shared/text-width.ts';
import { pictureWords } from '../shared/words.ts';
import type { Language, PictureWords } from '../shared/words.ts';

export interface HeapOptions {
  /** In CSS pixels. */
  readonly width: number;
  readonly language: Language;
  /** Unique in the page. */
  readonly id: string;
  /** Numbers and strings have cards as well. */
  readonly values?: boolean;
}

interface Card {
  readonly object: HeapObjectView;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

const cardHeight = 44;
const gap = 26;
const margin = 10;
const nameSize = 13;
const leftOut = new Set(['function', 'type', 'module', 'code', 'NoneType', 'str', 'int', 'float']);

/** The heap as an `<svg>`. Objects stand in the order in which the names and then each other lead to them. */
export function heap(view: HeapView, { width, language, id, values = false }: HeapOptions): Markup {
  const words = pictureWords[language];
  const shown = shownObjects(view, values);
  const ids = new Set(shown.map((object) => object.id));
  const names = view.roots.filter(({ kind, to }) => kind !== 'stack' && ids.has(to));
  const left = Math.max(0, ...names.map(({ name }) => textWidth(name, nameSize))) + margin + 34;
  const right = Math.min(84, 40 + 16 * arcCount(shown, ids));
  const cards = shown.map((object, index) => ({
    object,
    x: left,
    y: margin + index * (cardHeight + gap),
    width: width - left - right - margin,
  }));
  const height = 2 * margin + shown.length * (cardHeight + gap) - gap;
  return node(
    'svg',
    {
      class: 'v-heap',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      'aria-label': describe(view, shown, words),
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
    cards.map((card) => drawCard(card, words)),
    namesOf(names, cards, left, id),
    arcs(cards, id),
  );
}

const valueTypes = new Set(['NoneType', 'str', 'int', 'float']);

function shownObjects(view: HeapView, values: boolean): readonly HeapObjectView[] {
  const { objects, roots } = view;
  const inClasses = heldByClasses(view);
  const made = objects.filter(({ id, type }) => !leftOut.has(type) && !inClasses.has(id));
  if (!values) return made;
  const held = made.flatMap(({ references, ownClass }) =>
    references.flatMap(({ name, to }) =>
      /^\[\d+\]$/.test(name) || (ownClass && name.startsWith('.')) ? [to] : [],
    ),
  );
  const led = new Set([
    ...roots.flatMap(({ kind, to }) => (kind === 'stack' ? [] : [to])),
    ...held,
  ]);
  return objects.filter(
    (object) => made.includes(object) || (valueTypes.has(object.type) && led.has(object.id)),
  );
}

/** What can be reached through classes only: their dicts, bases and descriptors, which nobody has asked for. */
function heldByClasses({ objects, roots }: HeapView): ReadonlySet<number> {
  const byId = new Map(objects.map((object) => [object.id, object]));
  const reached = new Set<number>();
  const follow = (id: number): void => {
    const object = byId.get(id);
    if (object === undefined || reached.has(id)) return;
    reached.add(id);
    if (object.type !== 'type') for (const { to } of object.references) follow(to);
  };
  for (const { to } of roots) follow(to);
  for (const { id, reachable } of objects) if (!reachable) follow(id);
  return new Set(objects.flatMap(({ id }) => (reached.has(id) ? [] : [id])));
}

function arcCount(shown: readonly HeapObjectView[], ids: ReadonlySet<number>): number {
  return shown.reduce(
    (sum, { references }) => sum + references.filter(({ to }) => ids.has(to)).length,
    0,
  );
}

function drawCard({ object, x, y, width }: Card, words: PictureWords): Markup {
  const room = Math.floor((width - 20) / 7);
  const head = `${object.type}  ${object.repr}`;
  const state = object.reachable ? '' : ` · ${words.noNameLeadsHere}`;
  const count = object.refcount === null ? words.immortal : words.refcount(object.refcount);
  return node(
    'g',
    { class: `v-object${object.reachable ? '' : ' v-garbage'}`, key: `o${object.id}` },
    node('rect', { class: 'v-object-card', x, y, width, height: cardHeight, rx: 5 }),
    node('text', { class: 'v-object-head', x: x + 10, y: y + 18 }, clipped(head, room)),
    node('text', { class: 'v-object-count', x: x + 10, y: y + 35 }, clipped(count + state, room)),
  );
}

function clipped(text: string, room: number): string {
  return text.length <= room ? text : `${text.slice(0, Math.max(room - 1, 1))}…`;
}

/** Names of one object stand below each other at its left. */
function namesOf(
  names: HeapView['roots'],
  cards: readonly Card[],
  left: number,
  id: string,
): Markup[] {
  return cards.flatMap(({ object, y }) => {
    const own = names.filter(({ to }) => to === object.id);
    return own.flatMap(({ name }, index) => {
      const middle = y + cardHeight / 2 + (index - (own.length - 1) / 2) * 17;
      const start = margin + textWidth(name, nameSize) + 6;
      return [
        node('text', { class: 'v-name', x: margin, y: middle + 4 }, name),
        node('path', {
          class: 'v-arrow-line',
          d: `M${start} ${middle}L${left - 3} ${middle}`,
          'marker-end': `url(#${id}-head)`,
        }),
      ];
    });
  });
}

/** One arc for each pair of objects, further out the more arcs there are before it. */
function arcs(cards: readonly Card[], id: string): Markup[] {
  const at = new Map(cards.map((card, index) => [card.object.id, index]));
  const drawn: Markup[] = [];
  for (const [from, card] of cards.entries()) {
    const targets = new Set(card.object.references.map(({ to }) => to));
    for (const target of targets) {
      const to = at.get(target);
      if (to === undefined) continue;
      const edge = card.x + card.width;
      const reach = edge + 22 + Math.min(drawn.length * 14, 44);
      const start = card.y + cardHeight * (to > from ? 0.7 : 0.35);
      const end = cards[to]!.y + cardHeight * (to > from ? 0.3 : to === from ? 0.75 : 0.65);
      drawn.push(
        node('path', {
          class: `v-arrow-line${card.object.reachable ? '' : ' v-garbage-line'}`,
          key: `r${card.object.id}-${target}`,
          d: `M${edge} ${start}C${reach} ${start} ${reach} ${end} ${edge + 2} ${end}`,
          'marker-end': `url(#${id}-head)`,
        }),
      );
    }
  }
  return drawn;
}

/** The picture in words. */
function describe(
  { roots }: HeapView,
  shown: readonly HeapObjectView[],
  words: PictureWords,
): string {
  const sentences = shown.map((object) => {
    const names = roots.filter(({ kind, to }) => kind !== 'stack' && to === object.id);
    const count = object.refcount === null ? words.immortal : words.refcount(object.refcount);
    const who = names.length > 0 ? names.map(({ name }) => name).join(', ') : words.noNameLeadsHere;
    return `${object.type} ${object.repr}: ${count}, ${who}`;
  });
  return `${words.heap}: ${sentences.join('; ')}`;
}
