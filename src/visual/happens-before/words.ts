// What the arrows between lanes say, in both languages.

import type { Recording } from '../shared/recording.ts';
import { lockName, threadName } from '../shared/recording.ts';
import type { Language } from '../shared/words.ts';
import type { Edge, RacingPair } from './edges.ts';

export interface OrderWords {
  readonly button: string;
  readonly about: string;
  readonly list: string;
  readonly none: string;
  readonly more: string;
  readonly race: string;
  readonly noRaces: string;
  readonly notAsked: string;
}

export const orderWords: Readonly<Record<Language, OrderWords>> = {
  en: {
    button: 'What orders the threads',
    about:
      'An arrow leads from what must come first to what comes after: a start, an end that was waited for, a lock that was given back and taken.',
    list: 'The arrows in words',
    none: 'Nothing in this run orders one thread after another.',
    more: 'Only the first arrows are drawn.',
    race: 'data race',
    noRaces: 'No two accesses race in this run.',
    notAsked: '“Try every order” also looks for data races, and marks the two accesses here.',
  },
  'zh-cn': {
    button: '线程之间的先后',
    about: '箭头从必须先发生的事指向后发生的事：启动线程、等到线程结束、锁被放开后又被拿到。',
    list: '用文字说这些箭头',
    none: '这次运行里没有什么能规定线程之间的先后。',
    more: '只画出了前面的箭头。',
    race: '数据竞争',
    noRaces: '这次运行里没有两次访问构成数据竞争。',
    notAsked: '“试遍所有顺序”也会找数据竞争，并在这里标出那两次访问。',
  },
};

export function edgeSays(edge: Edge, recording: Recording, language: Language): string {
  const from = threadName(recording, edge.from.thread);
  const to = threadName(recording, edge.to.thread);
  const lock = edge.why === 'lock' ? lockName(recording, edge.lock) : '';
  if (language === 'en') {
    if (edge.why === 'start') return `${from} starts ${to}, then ${to} begins.`;
    if (edge.why === 'join') return `${from} ends, then ${to} goes on.`;
    return `${from} gives back ${lock}, then ${to} takes it.`;
  }
  if (edge.why === 'start') return `${from} 启动 ${to}，然后 ${to} 才开始。`;
  if (edge.why === 'join') return `${from} 结束，然后 ${to} 才继续。`;
  return `${from} 放开 ${lock}，然后 ${to} 才拿到它。`;
}

export function pairSays(
  { race, first, second }: RacingPair,
  recording: Recording,
  language: Language,
): string {
  const [one, other] = [threadName(recording, first.thread), threadName(recording, second.thread)];
  const [lineOne, lineOther] = [first.place?.line ?? 0, second.place?.line ?? 0];
  return language === 'en'
    ? `Data race on ${race.variable}: ${one} in line ${lineOne} and ${other} in line ${lineOther}. No chain of arrows leads from one to the other.`
    : `${race.variable} 上的数据竞争：${one} 在第 ${lineOne} 行，${other} 在第 ${lineOther} 行。没有一串箭头能从一个走到另一个。`;
}
