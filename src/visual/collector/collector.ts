// A collection as a sequence of pictures: the graph of the objects after each phase, the lists they are on, and a sentence. Python/gc.c
// (update_refs, subtract_refs, move_unreachable, finalize_garbage, handle_resurrected_objects, delete_garbage).

import { node } from '../shared/markup.ts';
import type { Markup } from '../shared/markup.ts';
import type { Language } from '../shared/words.ts';
import type { CollectionStep, StepObject } from './collection-steps.ts';
import { graph } from './graph.ts';
import { collectorWords } from './words.ts';
import type { CollectorWords } from './words.ts';

export interface CollectorOptions {
  /** Where the cards stand: labels from left to right, a dot where nobody stands. */
  readonly rows: readonly string[];
  readonly language: Language;
  /** Unique in the page. */
  readonly id: string;
}

export function collector(
  steps: readonly CollectionStep[],
  { rows, language, id }: CollectorOptions,
): Markup {
  const words = collectorWords[language];
  return node(
    'div',
    { class: 'v-collector' },
    node(
      'ol',
      { class: 'v-collector-steps' },
      steps.map((step, i) =>
        node(
          'li',
          { class: 'v-collector-step', key: i },
          node(
            'div',
            { class: 'v-collector-text' },
            node('p', { class: 'v-collector-title' }, node('code', {}, words.title(step))),
            node('p', {}, words.sentence(step, steps[i - 1] ?? null)),
          ),
          graph(step, rows, words, `${id}-${i}`),
          lists(step, words),
        ),
      ),
    ),
    node(
      'p',
      { class: 'v-collector-legend' },
      key('v-key-count', '1', words.refcount),
      key('v-key-copy', '1', words.gcRefs),
      key('v-key-copy v-key-kept', '✓', words.kept),
    ),
  );
}

function key(kind: string, sign: string, meaning: string): Markup {
  return node('span', { class: 'v-key' }, node('span', { class: kind }, sign), ` ${meaning}`);
}

/** The collector's lists in their order. */
function lists({ objects }: CollectionStep, words: CollectorWords): Markup {
  const at = (...places: StepObject['place'][]) =>
    objects.filter(({ place }) => places.includes(place));
  const rows: [string, string, StepObject[]][] = [
    [words.collected, '', at('waiting', 'kept')],
    [words.apart, ' v-list-apart', at('apart')],
    [words.freedList, ' v-list-freed', at('freed')],
  ];
  return node(
    'dl',
    { class: 'v-collector-lists' },
    rows
      .filter(([, kind, list], i) => i < 1 || list.length > 0 || (i === 1 && kind === ''))
      .map(([title, kind, list]) =>
        node(
          'div',
          { class: `v-collector-list${kind}` },
          node('dt', {}, title),
          node(
            'dd',
            {},
            list.length === 0
              ? words.nobody
              : list.map(({ label, place }) =>
                  node('code', { class: `v-chip v-is-${place}` }, label),
                ),
          ),
        ),
      ),
  );
}
