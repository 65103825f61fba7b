// The words of the stage's view of the collector, in both languages, and the phases that it goes through.

import type { GcPhase } from '../shared/engine-types.ts';
import type { Language } from '../shared/words.ts';

/** As Python/gc.c goes through them; those in which nothing can be seen are left out. */
export const gcPhases: readonly GcPhase[] = [
  ...(['start', 'update_refs', 'subtract_refs', 'scan', 'move_unreachable'] as const),
  ...(['handle_weakrefs', 'finalize_garbage', 'handle_resurrected_objects', 'stop'] as const),
];

export interface CollectorPanelWords {
  readonly title: string;
  readonly searching: string;
  readonly none: string;
  readonly tooLong: string;
  readonly which: (number: number, count: number, generation: number) => string;
  readonly goThere: string;
  readonly phases: string;
  readonly back: string;
  readonly on: string;
  readonly objects: string;
  readonly object: string;
  readonly place: string;
  readonly others: (count: number) => string;
}

export const panelWords: Readonly<Record<Language, CollectorPanelWords>> = {
  en: {
    title: 'The collector',
    searching: 'The engine makes the run once more, with every phase of its collections …',
    none: 'No collection of this run looks at an object of the program.',
    tooLong: 'This run is too long to tell every phase of its collections.',
    which: (number, count, generation) =>
      `Collection ${number} of ${count} that look at the program’s objects; generation ${generation}.`,
    goThere: 'Go there',
    phases: 'Phases of the collection',
    back: 'Phase before',
    on: 'Next phase',
    objects: 'Objects of the program',
    object: 'Object',
    place: 'Where it is',
    others: (count) => `Other objects on the list, not of the program: ${count}.`,
  },
  'zh-cn': {
    title: '垃圾回收器',
    searching: '引擎正在重新运行一遍，记下每次回收的各个阶段……',
    none: '这次运行里没有哪次回收碰到程序自己的对象。',
    tooLong: '这次运行太长，没法记下每次回收的各个阶段。',
    which: (number, count, generation) =>
      `碰到程序对象的回收共 ${count} 次，这是第 ${number} 次；第 ${generation} 代。`,
    goThere: '去那一步',
    phases: '回收的各个阶段',
    back: '上一阶段',
    on: '下一阶段',
    objects: '程序的对象',
    object: '对象',
    place: '在哪里',
    others: (count) => `链表上还有 ${count} 个不属于程序的对象。`,
  },
};
