// What the signs of the lanes mean, in both languages.

import type { Language } from '../../shared/words.ts';

export interface LegendWords {
  readonly title: string;
  readonly running: string;
  /** Without a GIL. */
  readonly runs: string;
  readonly wantsGil: string;
  /** Without a GIL, and there are more threads than cores. */
  readonly wantsCore: string;
  readonly onLock: string;
  readonly onOther: string;
  readonly sleeps: string;
  readonly ended: string;
  readonly holds: string;
  readonly output: string;
  readonly raise: string;
  readonly gap: string;
  readonly signLock: string;
  readonly signBlock: string;
  readonly signSwitch: string;
}

export const legendWords: Readonly<Record<Language, LegendWords>> = {
  en: {
    title: 'What the signs mean',
    running: 'runs, holds the GIL',
    runs: 'runs',
    wantsGil: 'could run, wants the GIL',
    wantsCore: 'could run',
    onLock: 'waits for a lock',
    onOther: 'waits for something else',
    sleeps: 'sleeps',
    ended: 'has ended',
    holds: 'has this lock',
    output: 'prints',
    raise: 'an exception, or no lock',
    gap: 'time in which no bytecode runs',
    signLock: 'lock taken or given back',
    signBlock: 'begins to wait',
    signSwitch: 'another thread goes on',
  },
  'zh-cn': {
    title: '图例',
    running: '正在运行，持有 GIL',
    runs: '正在运行',
    wantsGil: '可以运行，等待 GIL',
    wantsCore: '可以运行',
    onLock: '等待锁',
    onOther: '等待别的事情',
    sleeps: '睡眠中',
    ended: '已结束',
    holds: '持有这把锁',
    output: '输出',
    raise: '异常，或没有拿到锁',
    gap: '没有字节码运行的时间',
    signLock: '获取或释放锁',
    signBlock: '开始等待',
    signSwitch: '换另一个线程运行',
  },
};
