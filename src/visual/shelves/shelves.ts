// The generations of the collector as shelves, at some moments of a run: which of the program's objects stands on which, and how far the
// count of each generation is from its threshold. CPython 3.13 Python/gc.c (struct gc_generation: head, threshold, count).
//
// Only objects that have a name of their own stand there. The interpreter's, of which there are thousands, would hide them.

import { labelsIn } from '../shared/collection.ts';
import type { HeapView } from '../shared/engine-types.ts';
import { node } from '../shared/markup.ts';
import type { Markup } from '../shared/markup.ts';
import type { Language } from '../shared/words.ts';
import { shelvesWords } from './words.ts';
import type { ShelvesWords } from './words.ts';

export interface ShelvesMoment {
  /** The line that runs next. */
  readonly line: number;
  readonly source: string;
  readonly view: HeapView;
}

export function shelves(moments: readonly ShelvesMoment[], language: Language): Markup {
  const words = shelvesWords[language];
  return node(
    'ol',
    { class: 'v-shelves' },
    moments.map(({ line, source, view }) =>
      node(
        'li',
        { class: 'v-shelves-moment', key: line },
        node('p', { class: 'v-shelves-when' }, words.before(line), ' ', node('code', {}, source)),
        [0, 1, 2].map((generation) => shelf(view, generation, words)),
        frozen(view, words),
      ),
    ),
  );
}

function shelf({ objects, collector }: HeapView, generation: number, words: ShelvesWords): Markup {
  const labels = labelsIn({ objects });
  const aside = new Set(collector.frozen);
  const standing = objects.flatMap(({ id, generation: where }) =>
    where === generation && !aside.has(id) ? (labels.get(id) ?? []) : [],
  );
  const [count, threshold] = [collector.counts[generation]!, collector.thresholds[generation]!];
  // The count of generation 0 changes with everything the interpreter itself does in between.
  const note = generation === 0 ? words.threshold(threshold) : words.count(count, threshold);
  return board(words.generation(generation), note, standing, words);
}

/** What `gc.freeze()` has set aside, if there is anything. */
function frozen({ objects, collector }: HeapView, words: ShelvesWords): Markup | null {
  const labels = labelsIn({ objects });
  const standing = collector.frozen.flatMap((id) => labels.get(id) ?? []);
  return standing.length === 0 ? null : board(words.permanent, words.never, standing, words);
}

function board(
  title: string,
  note: string,
  standing: readonly string[],
  words: ShelvesWords,
): Markup {
  return node(
    'section',
    { class: 'v-shelf' },
    node(
      'p',
      { class: 'v-shelf-title' },
      node('strong', {}, title),
      node('span', { class: 'v-shelf-count' }, note),
    ),
    node(
      'p',
      { class: 'v-shelf-board' },
      standing.length === 0
        ? node('span', { class: 'v-shelf-empty' }, words.empty)
        : standing.map((label) => node('code', { class: 'v-shelf-object' }, label)),
    ),
  );
}
