// The words of the progress graph, in both languages.

import type { Language } from '../shared/words.ts';

export interface ProgressWords {
  readonly title: string;
  readonly none: string;
  readonly searching: string;
  readonly otherWay: string;
  readonly wall: string;
  readonly doomed: string;
  readonly corner: string;
  readonly path: string;
  readonly both: (lock: string) => string;
  readonly done: (name: string, count: number, all: number) => string;
  readonly and: (one: string, other: string) => string;
  readonly stuck: string;
  readonly lost: string;
  readonly through: string;
  readonly stillFree: string;
  readonly noDoom: string;
  readonly drag: string;
  readonly step: (name: string) => string;
  readonly back: string;
  readonly cannot: (name: string) => string;
}

export const progressWords: Readonly<Record<Language, ProgressWords>> = {
  en: {
    title: 'How far both threads are',
    none: 'No two threads take the same lock in a run that ends, so there is nothing to draw.',
    searching: 'The engine looks for a run in which both threads end …',
    otherWay:
      'What these threads do next depends on whether they get a lock. Their ways have no fixed steps that could stand along two axes.',
    wall: 'wall: both would have the same lock',
    doomed: 'doomed: every way from here ends in the corner',
    corner: 'deadlock: no way on',
    path: 'this run',
    both: (lock) => `both ${lock}`,
    done: (name, count, all) => `${name} has done ${count} of ${all} steps`,
    and: (one, other) => `${one}, ${other}.`,
    stuck: 'This is the corner: each waits for what the other one has.',
    lost: 'Every way from here leads into the deadlock.',
    through: 'Both are through.',
    stillFree: 'From here both can still get through.',
    noDoom: 'No place here is doomed.',
    drag: 'Drag the run to another place, or use the arrow keys: it becomes the run that goes there.',
    step: (name) => `${name}: one step`,
    back: 'One step back',
    cannot: (name) => `${name} can’t take its next step before the other thread goes on.`,
  },
  'zh-cn': {
    title: '两个线程各走了多远',
    none: '没有哪两个线程在能结束的运行里用到同一把锁，所以没有可画的。',
    searching: '引擎正在找一次两个线程都能结束的运行……',
    otherWay:
      '这两个线程接下来做什么，取决于能不能拿到锁。它们的步骤不固定，没法排在两条坐标轴上。',
    wall: '墙：两边会同时拿着同一把锁',
    doomed: '注定死锁：从这里出发，条条路都通向那个角落',
    corner: '死锁：无路可走',
    path: '这次运行',
    both: (lock) => `同持 ${lock}`,
    done: (name, count, all) => `${name} 走了 ${count}/${all} 步`,
    and: (one, other) => `${one}，${other}。`,
    stuck: '这就是那个角落：各自等着对方手里的锁。',
    lost: '从这里出发，条条路都通向死锁。',
    through: '两个线程都走完了。',
    stillFree: '从这里出发，两个线程还都能走完。',
    noDoom: '这里没有注定死锁的地方。',
    drag: '把这次运行拖到别的位置，或者用方向键：它就变成走到那里的运行。',
    step: (name) => `${name} 走一步`,
    back: '退一步',
    cannot: (name) => `另一个线程不先走，${name} 就走不了下一步。`,
  },
};
