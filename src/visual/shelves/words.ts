// The words of the shelves, in both languages.

import type { Language } from '../shared/words.ts';

export interface ShelvesWords {
  readonly before: (line: number) => string;
  readonly generation: (generation: number) => string;
  readonly count: (count: number, threshold: number) => string;
  readonly threshold: (threshold: number) => string;
  readonly permanent: string;
  readonly never: string;
  readonly empty: string;
}

export const shelvesWords: Readonly<Record<Language, ShelvesWords>> = {
  en: {
    before: (line) => `Before line ${line}`,
    generation: (generation) => `generation ${generation}`,
    count: (count, threshold) => `count ${count}, threshold ${threshold}`,
    threshold: (threshold) => `threshold ${threshold}`,
    permanent: 'set aside',
    never: 'no collection comes here',
    empty: 'none of ours',
  },
  'zh-cn': {
    before: (line) => `第 ${line} 行之前`,
    generation: (generation) => `第 ${generation} 代`,
    count: (count, threshold) => `计数 ${count}，阈值 ${threshold}`,
    threshold: (threshold) => `阈值 ${threshold}`,
    permanent: '放在一边',
    never: '回收器不来这里',
    empty: '没有我们的对象',
  },
};
