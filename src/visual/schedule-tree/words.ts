// The words of the schedule tree, in both languages.

import type { ExploredOperation, OutcomeKind } from '../shared/engine-types.ts';
import type { Language } from '../shared/words.ts';

export interface TreeWords {
  readonly title: string;
  readonly about: string;
  readonly tooMany: string;
  readonly label: (leaves: number, depth: number) => string;
  readonly oneWay: string;
  readonly list: string;
  readonly does: (operation: ExploredOperation) => string;
  readonly goesOn: string;
  readonly timeUp: string;
  readonly ends: Readonly<Record<OutcomeKind, string>>;
  readonly nothing: string;
  readonly here: string;
}

const line = (text: string, number: number, word: (line: number) => string): string =>
  number === 0 ? text : `${text}${word(number)}`;

const english: Readonly<Record<ExploredOperation['kind'], string>> = {
  read: 'reads',
  write: 'writes',
  update: 'changes',
  drop: 'drops a reference',
  acquire: 'takes',
  release: 'gives back',
  start: 'starts',
  join: 'waits for the end of',
  end: 'ends',
};
const chinese: typeof english = {
  read: '读取',
  write: '写入',
  update: '修改',
  drop: '放掉一个引用',
  acquire: '拿到',
  release: '放开',
  start: '启动',
  join: '等待结束：',
  end: '结束',
};

export const treeWords: Readonly<Record<Language, TreeWords>> = {
  en: {
    title: 'The tree of choices',
    about:
      'From left to right. Wherever it matters who goes first, the line parts; a badge says who was chosen. Click an end to open that run.',
    tooMany: 'There are too many orders to draw them as a tree.',
    label: (leaves, depth) =>
      `Tree of choices: ${leaves} ends, at most ${depth} choices on the way to one. The list below says the same.`,
    oneWay: 'There is only one way.',
    list: 'The tree as a list',
    does: ({ kind, what, line: at }) =>
      line(
        `${english[kind]}${kind === 'end' || what === '' ? '' : ` ${what}`}`,
        at,
        (n) => `, line ${n}`,
      ),
    goesOn: 'goes on',
    timeUp: 'its time is up',
    ends: {
      ok: 'prints',
      deadlock: 'deadlock',
      exception: 'exception',
      livelock: 'never ends',
      budget: 'not run to the end',
    },
    nothing: 'prints nothing',
    here: 'on the stage',
  },
  'zh-cn': {
    title: '选择的树',
    about:
      '从左往右看。凡是谁先走会有区别的地方，线就分开；圆标表示选了哪个线程。点任意一个结局，就打开那次运行。',
    tooMany: '顺序太多，画不成一棵树。',
    label: (leaves, depth) =>
      `选择的树：${leaves} 个结局，走到结局最多要做 ${depth} 次选择。下面的列表说的是同样的内容。`,
    oneWay: '只有一种走法。',
    list: '把这棵树写成列表',
    does: ({ kind, what, line: at }) =>
      line(
        `${chinese[kind]}${kind === 'end' || what === '' ? '' : ` ${what}`}`,
        at,
        (n) => `，第 ${n} 行`,
      ),
    goesOn: '继续执行',
    timeUp: '等待超时',
    ends: {
      ok: '输出',
      deadlock: '死锁',
      exception: '异常',
      livelock: '永不结束',
      budget: '没有运行到底',
    },
    nothing: '什么也不输出',
    here: '画面上正是它',
  },
};
