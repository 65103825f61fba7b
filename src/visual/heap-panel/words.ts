// The words of the heap panel, in both languages.

import type { Language } from '../shared/words.ts';

export type Filter = 'own' | 'instances' | 'all';

export interface HeapWords {
  readonly title: string;
  readonly show: string;
  readonly filter: Readonly<Record<Filter, string>>;
  readonly cards: string;
  readonly nothing: Readonly<Record<Filter, string>>;
  readonly more: string;
  readonly made: string;
  readonly madeBack: string;
  readonly freed: string;
  readonly handedOn: string;
  readonly unseen: string;
  readonly notYet: string;
  readonly garbage: string;
  readonly immortal: string;
  readonly count: (count: number) => string;
  readonly countChange: (before: number, after: number) => string;
  readonly noChange: string;
  readonly first: string;
  readonly and: (parts: readonly string[]) => string;
  readonly others: (count: number) => string;
  readonly madeSentence: (names: string) => string;
  readonly madeBackSentence: (names: string) => string;
  readonly freedSentence: (names: string) => string;
  readonly notYetSentence: (names: string) => string;
  readonly unseenSentence: (names: string) => string;
  readonly garbageSentence: (names: string) => string;
  readonly countSentence: (name: string, before: number, after: number) => string;
  readonly namesOf: (names: string) => string;
  readonly select: string;
  readonly struct: (name: string, size: number) => string;
  readonly field: string;
  readonly ctype: string;
  readonly offset: string;
  readonly value: string;
  readonly ledger: string;
  readonly ledgerLine: string;
  readonly ledgerChange: string;
  readonly ledgerCount: string;
  readonly ledgerNobody: string;
  readonly ledgerTooLong: string;
  readonly ledgerImmortal: string;
  readonly holder: (holder: string) => string;
  readonly line: (line: number) => string;
  readonly asking: string;
}

export const heapWords: Readonly<Record<Language, HeapWords>> = {
  en: {
    title: 'Objects and who counts on them',
    show: 'Show',
    filter: { own: 'my objects', instances: 'only of my classes', all: 'everything' },
    cards: 'Objects, in the order of their addresses',
    nothing: {
      own: 'None of your objects exists at this step.',
      instances: 'No object of a class of yours exists at this step.',
      all: 'No object exists at this step.',
    },
    more: 'There are more objects than can be shown.',
    made: 'new',
    madeBack: 'there again',
    freed: 'freed',
    handedOn: 'freed, its memory is used again',
    unseen: 'no name leads here any more',
    notYet: 'not made yet',
    garbage: 'no name leads here',
    immortal: 'immortal',
    count: (count) => `reference count ${count}`,
    countChange: (before, after) => `reference count ${before}, now ${after}`,
    noChange: 'Nothing has changed for these objects since the step shown before.',
    first: 'Step on: what changes from step to step is marked.',
    and: (parts) =>
      parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)!}`,
    others: (count) => (count === 1 ? '1 other' : `${count} others`),
    madeSentence: (names) => `New: ${names}.`,
    madeBackSentence: (names) => `There again: ${names}.`,
    freedSentence: (names) => `Freed: ${names}.`,
    notYetSentence: (names) => `Not made yet: ${names}.`,
    unseenSentence: (names) => `Alive, but no name leads there any more: ${names}.`,
    garbageSentence: (names) => `No name leads there any more, and still not freed: ${names}.`,
    countSentence: (name, before, after) => `${name}: reference count ${before} → ${after}.`,
    namesOf: (names) => `names: ${names}`,
    select: 'Choose an object to see its fields in C and who has counted it.',
    struct: (name, size) => `${name}, ${size} bytes`,
    field: 'Field',
    ctype: 'Type in C',
    offset: 'Offset',
    value: 'Value',
    ledger: 'Its reference count, from its birth to this step',
    ledgerLine: 'Line',
    ledgerChange: 'Who',
    ledgerCount: 'Count',
    ledgerNobody: 'Nobody has changed it.',
    ledgerTooLong: 'The run is too long up to here to be read again for one object.',
    ledgerImmortal: 'It is immortal: its count is not kept.',
    holder: (holder) =>
      holder === 'interpreter'
        ? 'the interpreter'
        : holder.replace(/^stack of (.*)$/, 'value stack of $1').replace(/^global /, 'name '),
    line: (line) => `line ${line}`,
    asking: 'The engine is asked …',
  },
  'zh-cn': {
    title: '对象，以及谁在引用它们',
    show: '显示',
    filter: { own: '我的对象', instances: '只看我的类的实例', all: '全部' },
    cards: '对象，按地址排列',
    nothing: {
      own: '这一步还没有你的对象。',
      instances: '这一步还没有你的类的实例。',
      all: '这一步没有对象。',
    },
    more: '对象太多，没有全部显示。',
    made: '新建',
    madeBack: '又出现',
    freed: '已释放',
    handedOn: '已释放，内存已另作他用',
    unseen: '已没有名字能找到它',
    notYet: '尚未创建',
    garbage: '没有名字能找到它',
    immortal: '永生对象',
    count: (count) => `引用计数 ${count}`,
    countChange: (before, after) => `引用计数 ${before}，现在是 ${after}`,
    noChange: '与上次显示的那一步相比，这些对象没有变化。',
    first: '继续单步执行：每一步的变化都会标出来。',
    and: (parts) => parts.join('、'),
    others: (count) => `另外 ${count} 个`,
    madeSentence: (names) => `新建：${names}。`,
    madeBackSentence: (names) => `又出现：${names}。`,
    freedSentence: (names) => `已释放：${names}。`,
    notYetSentence: (names) => `尚未创建：${names}。`,
    unseenSentence: (names) => `还活着，但已没有名字能找到：${names}。`,
    garbageSentence: (names) => `已没有名字能找到，却还没有释放：${names}。`,
    countSentence: (name, before, after) => `${name}：引用计数 ${before} → ${after}。`,
    namesOf: (names) => `名字：${names}`,
    select: '选中一个对象，就能看到它在 C 里的字段，以及它的引用计数的来历。',
    struct: (name, size) => `${name}，${size} 字节`,
    field: '字段',
    ctype: 'C 类型',
    offset: '偏移',
    value: '值',
    ledger: '它的引用计数：从创建到这一步',
    ledgerLine: '行',
    ledgerChange: '谁',
    ledgerCount: '计数',
    ledgerNobody: '没有人改变过它。',
    ledgerTooLong: '到这一步为止运行得太久，没法为一个对象从头再读一遍。',
    ledgerImmortal: '它是永生对象：不记引用计数。',
    holder: (holder) =>
      holder === 'interpreter'
        ? '解释器'
        : holder.replace(/^stack of (.*)$/, '$1 的求值栈').replace(/^global /, '名字 '),
    line: (line) => `第 ${line} 行`,
    asking: '正在询问引擎……',
  },
};
