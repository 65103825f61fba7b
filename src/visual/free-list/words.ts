// The words of the picture, in both languages.

import type { Language } from '../shared/words.ts';

export interface FreeListWords {
  readonly after: (line: number) => string;
  /** `name`: of the list. */
  readonly inUse: (name: string) => string;
  readonly none: string;
  readonly kept: string;
  readonly filled: (count: number, limit: number) => string;
  readonly count: (count: number) => string;
  readonly handedOn: string;
  readonly was: (repr: string) => string;
  readonly next: string;
  readonly more: (count: number) => string;
  readonly title: string;
  readonly change: (by: number) => string;
  readonly empty: (names: readonly string[]) => string;
}

export const freeListWords: Readonly<Record<Language, FreeListWords>> = {
  en: {
    after: (line) => `After line ${line}`,
    inUse: (name) => `${name}: in use`,
    none: 'none with a name',
    kept: 'kept on the free list',
    filled: (count, limit) => `${count} of at most ${limit}`,
    count: (count) => `count ${count}`,
    handedOn: 'from the free list',
    was: (repr) => `was ${repr}`,
    next: 'next',
    more: (count) => `${count} more`,
    title: 'Free lists',
    change: (by) => (by > 0 ? `${by} came` : `${-by} went`),
    empty: (names) => `Empty: ${names.join(', ')}.`,
  },
  'zh-cn': {
    after: (line) => `第 ${line} 行之后`,
    inUse: (name) => `${name}：使用中`,
    none: '没有带名字的',
    kept: '留在空闲链表里',
    filled: (count, limit) => `${count} 个，最多 ${limit} 个`,
    count: (count) => `计数 ${count}`,
    handedOn: '来自空闲链表',
    was: (repr) => `曾是 ${repr}`,
    next: '下一个交出',
    more: (count) => `还有 ${count} 个`,
    title: '空闲链表',
    change: (by) => (by > 0 ? `多了 ${by} 个` : `少了 ${-by} 个`),
    empty: (names) => `空的：${names.join('、')}。`,
  },
};
