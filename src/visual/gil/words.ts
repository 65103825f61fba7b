// The words of the picture, in both languages.

import type { Language } from '../shared/words.ts';
import type { GilState } from './gil-spans.ts';

export interface GilWords {
  readonly title: (total: string) => string;
  readonly gil: string;
  readonly state: Readonly<Record<GilState, string>>;
  /** For narrow pictures. */
  readonly short: Readonly<Record<GilState, string>>;
  readonly requests: (count: number) => string;
  readonly process: (ordinal: number) => string;
  readonly comma: string;
  readonly colon: string;
  readonly stop: string;
}

export const gilWords: Readonly<Record<Language, GilWords>> = {
  en: {
    title: (total) => `Threads and the GIL over ${total} of virtual time`,
    gil: 'GIL',
    state: { runs: 'runs', wants: 'wants the GIL', waits: 'waits' },
    short: { runs: 'runs', wants: 'wants', waits: 'waits' },
    requests: (count) =>
      count === 0
        ? 'never given away on request'
        : `given away on request ${count === 1 ? 'once' : `${count} times`}`,
    process: (ordinal) => (ordinal === 0 ? 'parent' : `child ${ordinal}`),
    comma: ', ',
    colon: ': ',
    stop: '. ',
  },
  'zh-cn': {
    title: (total) => `虚拟时间 ${total} 内的线程与 GIL`,
    gil: 'GIL',
    state: { runs: '运行', wants: '想要 GIL', waits: '等待' },
    short: { runs: '运行', wants: '想要', waits: '等待' },
    requests: (count) => (count === 0 ? '从未应要求让出' : `应要求让出 ${count} 次`),
    process: (ordinal) => (ordinal === 0 ? '父进程' : `子进程 ${ordinal}`),
    comma: '，',
    colon: '：',
    stop: '。',
  },
};
