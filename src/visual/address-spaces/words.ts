// The words of the picture, in both languages.

import type { Language } from '../shared/words.ts';

/** Moments of a run that a page can ask for; course/moments.ts finds them. */
export type MomentName = 'before-fork' | 'after-fork' | 'child-ends' | 'end';

export interface SpacesWords {
  readonly moments: Readonly<Record<MomentName, string>>;
  readonly parent: string;
  readonly child: string;
  readonly pid: (pid: number) => string;
  readonly ended: string;
  readonly noNames: string;
  readonly buffer: string;
  readonly file: string;
  readonly empty: string;
}

export const spacesWords: Readonly<Record<Language, SpacesWords>> = {
  en: {
    moments: {
      'before-fork': 'Before the fork',
      'after-fork': 'After the fork',
      'child-ends': 'The child is about to end',
      end: 'The child has ended, the parent ends',
    },
    parent: 'Parent',
    child: 'Child',
    pid: (pid) => `process ${pid}`,
    ended: 'has ended, its memory is gone',
    noNames: 'no names yet',
    buffer: 'file, in its buffer:',
    file: 'File',
    empty: 'empty',
  },
  'zh-cn': {
    moments: {
      'before-fork': 'fork 之前',
      'after-fork': 'fork 之后',
      'child-ends': '子进程即将结束',
      end: '子进程已结束，父进程即将结束',
    },
    parent: '父进程',
    child: '子进程',
    pid: (pid) => `进程 ${pid}`,
    ended: '已经结束，内存不复存在',
    noNames: '还没有名字',
    buffer: '文件，缓冲区里有：',
    file: '文件',
    empty: '空',
  },
};
