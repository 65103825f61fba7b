// The words of the picture, in both languages.

import type { Language } from '../shared/words.ts';
import type { RingName } from './ring.ts';

export interface RingWords {
  /** What the head of the list is called. */
  readonly head: Readonly<Record<RingName, string>>;
  readonly title: Readonly<Record<RingName, string>>;
  readonly next: Readonly<Record<RingName, string>>;
  readonly previous: Readonly<Record<RingName, string>>;
  /** Two lines. */
  readonly older: readonly [string, string];
  readonly isNew: string;
  readonly left: string;
  readonly others: string;
  /** The picture as a sentence. */
  readonly way: (stops: readonly string[], head: string) => string;
  readonly wayLeft: (objects: readonly string[]) => string;
}

const next = { refchain: '_ob_next', generation0: '_gc_next' };
const previous = { refchain: '_ob_prev', generation0: '_gc_prev' };

export const ringWords: Readonly<Record<Language, RingWords>> = {
  en: {
    head: { refchain: 'refchain', generation0: 'generation 0' },
    title: { refchain: 'The ring of all objects', generation0: 'The collector’s ring' },
    next,
    previous,
    older: ['older', 'objects'],
    isNew: 'new',
    left: 'no longer on the ring',
    others: 'dashed: other objects between',
    way: (stops, head) => `From ${head} to ${stops.join(', then to ')}, and back to ${head}.`,
    wayLeft: (objects) => `No longer on the ring: ${objects.join(', ')}.`,
  },
  'zh-cn': {
    head: { refchain: 'refchain', generation0: '第 0 代' },
    title: { refchain: '所有对象的环', generation0: '回收器的环' },
    next,
    previous,
    older: ['更早的', '对象'],
    isNew: '新',
    left: '已不在环上',
    others: '虚线：中间还有别的对象',
    way: (stops, head) => `从 ${head} 出发，依次到 ${stops.join('、')}，再回到 ${head}。`,
    wayLeft: (objects) => `已不在环上：${objects.join('、')}。`,
  },
};
