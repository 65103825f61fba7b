// The objects of one step as cards below each other, references among them as arcs at the right. Only the cards that can be seen are drawn: the
// part of the list between two pixels, so that thousands of objects cost as much as ten. Not in CPython; the count is `ob_refcnt`.

import type { HeapView } from '../shared/engine-types.ts';
import { node } from '../shared/markup.ts';
import type { Markup } from '../shared/markup.ts';
import type { Language } from '../shared/words.ts';
import { heapArcs } from './arcs.ts';
import { rowHeight } from './geometry.ts';
import type { HeapRow } from './rows.ts';
import { shortAddress } from './says.ts';
import { heapWords } from './words.ts';
import type { HeapWords } from './words.ts';

/** Rows above and below the visible ones that are drawn, too. */
const spare = 4;

export interface HeapPanelOptions {
  readonly language: Language;
  /** Unique in the page. */
  readonly id: string;
  /** Pixels of the list that are hidden above, and that are seen. */
  readonly top: number;
  readonly height: number;
  /** Key of the chosen row. */
  readonly chosen: string | null;
  /** Time runs backwards. */
  readonly back: boolean;
}

/** HTML of the list: options of a listbox. */
export function heapPanel(
  view: HeapView,
  rows: readonly HeapRow[],
  options: HeapPanelOptions,
): Markup {
  const { language, id, top, height, chosen } = options;
  const words = heapWords[language];
  const from = Math.max(0, Math.floor(top / rowHeight) - spare);
  const to = Math.min(rows.length, Math.ceil((top + height) / rowHeight) + spare);
  const types = new Map(view.objects.map((object) => [object.id, object]));
  const reprOf = (target: number): string => {
    const object = types.get(target);
    if (object === undefined) return shortAddress(target);
    return object.repr.startsWith('<') ? object.type : object.repr;
  };
  return node(
    'div',
    { class: 'v-cards', style: `block-size: ${Math.max(rows.length * rowHeight - 8, 0)}px` },
    rows
      .slice(from, to)
      .map((row, index) =>
        card(row, from + index, rows.length, { id, chosen, words, reprOf, back: options.back }),
      ),
    heapArcs(rows, { from, to, chosen, id }),
  );
}

interface CardOptions {
  readonly id: string;
  readonly chosen: string | null;
  readonly words: HeapWords;
  readonly reprOf: (id: number) => string;
  readonly back: boolean;
}

function card(row: HeapRow, index: number, size: number, options: CardOptions): Markup {
  const { object, gone, change } = row;
  const { id, words } = options;
  const classes = ['v-card'];
  if (gone !== null) classes.push('v-card-gone');
  else if (!object.reachable) classes.push('v-card-garbage');
  if (change?.made === true) classes.push('v-card-made');
  else if (change !== null) classes.push('v-card-changed');
  const mark = markOf(row, words, options.back);
  return node(
    'div',
    {
      class: classes.join(' '),
      role: 'option',
      id: `${id}-o${row.key}`,
      key: row.key,
      'data-row': index,
      'aria-selected': String(options.chosen === row.key),
      'aria-posinset': index + 1,
      'aria-setsize': size,
      style: `inset-block-start: ${index * rowHeight}px`,
    },
    count(row, words),
    node(
      'span',
      { class: 'v-card-head' },
      node('strong', {}, object.type),
      node('code', { class: 'v-card-address' }, shortAddress(object.id)),
      row.names.length === 0
        ? null
        : node('span', { class: 'v-hidden' }, `, ${words.namesOf(row.names.join(', '))}`),
      row.names.map((name) => node('code', { class: 'v-card-name', 'aria-hidden': 'true' }, name)),
      mark === null ? null : node('span', { class: 'v-card-mark' }, mark),
    ),
    node('span', { class: 'v-card-holds' }, holds(row, options.reprOf)),
  );
}

/** The count, with what it was before. */
function count({ object, gone, change }: HeapRow, words: HeapWords): Markup {
  const { refcount } = object;
  if (gone !== null || refcount === null)
    return node(
      'span',
      { class: 'v-card-count v-card-none' },
      node('span', { 'aria-hidden': 'true' }, gone !== null ? '×' : '∞'),
      gone !== null ? null : node('span', { class: 'v-hidden' }, words.immortal),
    );
  const before = change?.before ?? null;
  const said = before === null ? words.count(refcount) : words.countChange(before, refcount);
  return node(
    'span',
    { class: 'v-card-count' },
    node('span', { class: 'v-hidden' }, `${said}: `),
    node('span', { 'aria-hidden': 'true' }, String(refcount)),
    before === null
      ? null
      : node(
          'span',
          { class: 'v-card-change', 'aria-hidden': 'true' },
          refcount > before ? `+${refcount - before}` : `−${before - refcount}`,
        ),
  );
}

function markOf({ object, gone, change }: HeapRow, words: HeapWords, back: boolean): string | null {
  if (gone === 'freed') return words.freed;
  if (gone === 'handed-on') return words.handedOn;
  if (gone === 'not-yet') return words.notYet;
  if (gone === 'unseen') return words.unseen;
  if (!object.reachable) return words.garbage;
  if (change?.made === true) return back ? words.madeBack : words.made;
  return null;
}

/** Attributes of an instance; a container shows what it holds by its repr. */
function holds({ object }: HeapRow, reprOf: (id: number) => string): string {
  const attributes = object.references.filter(({ name }) => name.startsWith('.'));
  if (attributes.length > 0)
    return attributes.map(({ name, to }) => `${name} ${reprOf(to)}`).join('   ');
  return object.repr.startsWith('<') ? '' : object.repr;
}
