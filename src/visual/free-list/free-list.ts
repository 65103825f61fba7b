// A free list at some moments of a run: the blocks that it keeps as a chain, the one that is handed on next in front, and the objects of its
// type that are in use. CPython 3.13 Include/internal/pycore_freelist.h; Objects/floatobject.c (PyFloat_FromDouble, _PyFloat_ExactDealloc).
//
// A block is called by the last digits of its address, so that it can be found again when an object gets it.

import { node } from '../shared/markup.ts';
import type { Markup } from '../shared/markup.ts';
import type { Language } from '../shared/words.ts';
import { freeListWords } from './words.ts';
import type { FreeListWords } from './words.ts';

export interface KeptBlock {
  readonly address: number;
  /** The object of the program that lay there last, if it is known. */
  readonly was: string | null;
}

export interface LivingObject {
  readonly address: number;
  readonly names: readonly string[];
  readonly repr: string;
  /** Null: immortal. */
  readonly refcount: number | null;
}

export interface FreeListMoment {
  /** The line that has just been executed. */
  readonly line: number;
  readonly source: string;
  /** Of the list: `float`, `tuple of 3`. */
  readonly name: string;
  readonly limit: number;
  /** The head of the list first. */
  readonly kept: readonly KeptBlock[];
  readonly objects: readonly LivingObject[];
}

/** So many blocks are shown one by one. */
const SHOWN_MAX = 4;

export function freeList(moments: readonly FreeListMoment[], language: Language): Markup {
  const words = freeListWords[language];
  return node(
    'ol',
    { class: 'v-freelist' },
    moments.map((moment, i) => pictureOf(moment, moments[i - 1], words)),
  );
}

function pictureOf(
  moment: FreeListMoment,
  before: FreeListMoment | undefined,
  words: FreeListWords,
): Markup {
  const { line, source, name, limit, kept, objects } = moment;
  const wasKept = new Set(before?.kept.map(({ address }) => address));
  return node(
    'li',
    { class: 'v-freelist-moment', key: line },
    node('p', { class: 'v-freelist-when' }, words.after(line), ' ', node('code', {}, source)),
    node('p', { class: 'v-freelist-title' }, node('strong', {}, words.inUse(name))),
    objects.length === 0
      ? node('p', { class: 'v-freelist-empty' }, words.none)
      : node(
          'ul',
          { class: 'v-freelist-objects' },
          objects.map((object) => living(object, wasKept.has(object.address), words)),
        ),
    node(
      'p',
      { class: 'v-freelist-title' },
      node('strong', {}, words.kept),
      node('span', {}, words.filled(kept.length, limit)),
    ),
    chain(kept, words),
  );
}

function living(
  { address, names, repr, refcount }: LivingObject,
  isNew: boolean,
  words: FreeListWords,
) {
  return node(
    'li',
    { class: isNew ? 'v-freelist-object v-freelist-handed' : 'v-freelist-object', key: address },
    node('code', { class: 'v-freelist-address' }, addressText(address)),
    node('code', {}, names.length === 0 ? repr : `${names.join(' = ')} = ${repr}`),
    refcount === null ? null : node('span', {}, words.count(refcount)),
    isNew ? node('span', { class: 'v-freelist-note' }, words.handedOn) : null,
  );
}

/** The blocks as a chain, the one that is handed on next in front. */
export function chain(kept: readonly KeptBlock[], words: FreeListWords): Markup {
  const shown = kept.slice(0, SHOWN_MAX);
  const more = kept.length - shown.length;
  return node(
    'ol',
    { class: 'v-freelist-chain' },
    node('li', { class: 'v-freelist-head', key: 'head' }, node('code', {}, 'free_list')),
    shown.map(({ address, was }, i) =>
      node(
        'li',
        { class: 'v-freelist-block', key: address },
        node('code', { class: 'v-freelist-address' }, addressText(address)),
        was === null ? null : node('span', {}, words.was(was)),
        i === 0 ? node('span', { class: 'v-freelist-note' }, words.next) : null,
      ),
    ),
    more > 0 ? node('li', { class: 'v-freelist-more', key: 'more' }, words.more(more)) : null,
    node('li', { class: 'v-freelist-end', key: 'end' }, node('code', {}, 'NULL')),
  );
}

/** The last five digits: enough to tell the blocks of one picture apart. */
export function addressText(address: number): string {
  return `…${address.toString(16).slice(-5)}`;
}
