// The collections of a run one after the other: a bar for each, as high as the number of objects that were looked at, with its generation
// below. Every number comes from the trace (phase `start` of CPython's gc_collect_main, Python/gc.c).

import { node } from '../shared/markup.ts';
import type { Markup } from '../shared/markup.ts';
import type { Language } from '../shared/words.ts';

export interface CollectionBar {
  readonly generation: number;
  readonly lookedAt: number;
}

export interface CollectionsOptions {
  /** In CSS pixels. */
  readonly width: number;
  readonly language: Language;
}

const words = {
  en: { lookedAt: 'objects looked at', generation: 'generation', collections: 'Collections' },
  'zh-cn': { lookedAt: '看过的对象', generation: '第几代', collections: '各次回收' },
} as const satisfies Record<Language, Record<string, string>>;

const top = 40;
const barsHeight = 120;
const left = 4;

/** Numbers are written where they differ from the bar before, as far as there is room. */
export function collections(
  bars: readonly CollectionBar[],
  { width, language }: CollectionsOptions,
): Markup {
  const say = words[language];
  const step = (width - 2 * left) / bars.length;
  const most = Math.max(...bars.map(({ lookedAt }) => lookedAt));
  const height = top + barsHeight + 44;
  const label = bars.map(({ generation, lookedAt }) => `${generation}: ${lookedAt}`).join(', ');
  return node(
    'svg',
    {
      class: 'v-collections',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      'aria-label': `${say.collections} (${say.generation}: ${say.lookedAt}): ${label}`,
    },
    node('text', { class: 'v-collections-axis', x: left, y: 14 }, say.lookedAt),
    bars.map((bar, i) => {
      const size = Math.max((bar.lookedAt / most) * barsHeight, 2);
      const x = left + i * step;
      const middle = x + step / 2;
      const shown = bar.lookedAt !== bars[i - 1]?.lookedAt && roomFor(bar, bars[i - 1], step, most);
      return node(
        'g',
        { class: `v-collection v-generation-${bar.generation}`, key: i },
        node('rect', {
          x: x + step * 0.15,
          y: top + barsHeight - size,
          width: step * 0.7,
          height: size,
          rx: 2,
        }),
        shown
          ? node(
              'text',
              { x: middle, y: top + barsHeight - size - 5, 'text-anchor': 'middle' },
              String(bar.lookedAt),
            )
          : null,
        node(
          'text',
          {
            class: 'v-collection-generation',
            x: middle,
            y: top + barsHeight + 17,
            'text-anchor': 'middle',
          },
          String(bar.generation),
        ),
      );
    }),
    node('line', {
      class: 'v-collections-floor',
      x1: left,
      y1: top + barsHeight,
      x2: width - left,
      y2: top + barsHeight,
    }),
    node('text', { class: 'v-collections-axis', x: left, y: height - 6 }, say.generation),
  );
}

/** A number may be wider than its bar where the bar before is so much lower that its own number is too. */
function roomFor(
  bar: CollectionBar,
  before: CollectionBar | undefined,
  step: number,
  most: number,
): boolean {
  const wide = String(bar.lookedAt).length * 6.6;
  if (wide < step || before === undefined) return true;
  return ((bar.lookedAt - before.lookedAt) / most) * barsHeight > 13 && wide < step * 2.4;
}
