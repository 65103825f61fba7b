// What a file that is taken home says, in both languages. Not in CPython.

import type { Itinerary, ItineraryTurn } from '../engine/index.ts';

export type HomeLanguage = 'en' | 'zh-cn';

type End = Itinerary['outcome']['kind'];

export interface HomeWords {
  /** The top of the file. */
  readonly about: readonly string[];
  readonly program: string;
  readonly turns: readonly string[];
  readonly expected: string;
  readonly turn: (turn: ItineraryTurn) => string;
  /** What the file itself prints; `%s` and `%d` are filled by Python. */
  readonly printed: Readonly<
    Record<
      | Exclude<End, 'livelock' | 'budget'>
      | 'no end'
      | 'printed'
      | 'died'
      | 'stands'
      | 'turns'
      | 'predicted'
      | 'happened'
      | 'same'
      | 'other',
      string
    >
  >;
}

export const homeWords: Readonly<Record<HomeLanguage, HomeWords>> = {
  en: {
    about: [
      'A bug that needs luck, without the luck.',
      '',
      'This file runs the program below on your own CPython (3.8 or later) and makes its threads take turns as listed in TURNS. So the',
      'rare order of events that breaks the program happens every time. At the end it asserts that what happened is what was predicted:',
      '',
      '    python3 {file}',
      '',
      'Exit status 0: the bug was there. 1: it was not. Nothing but the standard library is needed. Correct the program in PROGRAM and run',
      'the file again: as far as the turns still make sense, they are taken.',
    ],
    program: 'The program, file by file. Nothing in it was changed.',
    turns: [
      'Whose turn it is, in order: (thread, where it stops, the how manieth time, is its time up). Thread 0 is the main thread, the others',
      'are counted as they are started. A thread stops before the operation is done. None: it goes on to its end, or until it must wait.',
      'Times are counted from the start of the first thread on.',
    ],
    expected: 'What was predicted for these turns.',
    turn: ({ name, stop, timeUp }) => {
      const begin = timeUp ? `its time is up; ${name}` : name;
      if (stop === null) return `${begin} goes on`;
      if (stop.operation === 'any') return `${begin} goes on until the program's end cuts it off`;
      if (stop.operation === 'end') return `${begin} does all that it has to do`;
      const place = stop.line > 0 ? ` in ${stop.file}, line ${stop.line}` : '';
      return `${begin} goes on until it is about to "${stop.operation}"${place}`;
    },
    printed: {
      ok: 'the program ends',
      exception: 'an exception ends the main thread',
      deadlock: 'deadlock: the threads wait for ever',
      'no end': 'the program does not end',
      printed: 'it printed %s',
      died: 'threads ended by: %s',
      stands: 'thread %d stands in %s and waits for %s',
      turns: 'CPython %s took %d of %d turns.',
      predicted: 'Predicted: %s.',
      happened: 'Happened:  %s.',
      same: 'It is as predicted: the bug is here, too.',
      other: 'what happened is not what was predicted',
    },
  },
  'zh-cn': {
    about: [
      '一个本来要碰运气才会出现的错误，现在不用再碰运气。',
      '',
      '这个文件在你自己的 CPython（3.8 或更高版本）上运行下面的程序，并让各个线程按 TURNS 列出的顺序轮流执行。',
      '于是，会让程序出错的那种少见的执行顺序每次都会发生。最后它断言：实际发生的与预测的相同。',
      '',
      '    python3 {file}',
      '',
      '退出状态 0：错误出现了；1：没有出现。只需要标准库。可以在 PROGRAM 里改正程序，再运行一次：仍然有意义的轮次照样执行。',
    ],
    program: '程序本身，按文件列出，未作任何改动。',
    turns: [
      '依次轮到谁：（线程，停在哪里，第几次，等待时限是否已到）。线程 0 是主线程，其余按启动的先后编号。',
      '线程停在该操作执行之前。None 表示一直执行到结束，或者到必须等待为止。次数从第一个线程启动时开始数。',
    ],
    expected: '对这些轮次的预测。',
    turn: ({ name, stop, timeUp }) => {
      const begin = timeUp ? `等待时限已到；${name}` : name;
      if (stop === null) return `${begin} 一直执行`;
      if (stop.operation === 'any') return `${begin} 执行到被程序结束打断为止`;
      if (stop.operation === 'end') return `${begin} 做完自己的全部工作`;
      const place = stop.line > 0 ? ` ${stop.file} 第 ${stop.line} 行的` : '';
      return `${begin} 执行到${place} "${stop.operation}" 之前`;
    },
    printed: {
      ok: '程序正常结束',
      exception: '主线程因异常而结束',
      deadlock: '死锁：各线程永远等待下去',
      'no end': '程序没有结束',
      printed: '打印了 %s',
      died: '有线程因异常而结束：%s',
      stands: '线程 %d 停在 %s，等待 %s',
      turns: 'CPython %s 执行了 %d 个轮次，共 %d 个。',
      predicted: '预测：%s。',
      happened: '实际：%s。',
      same: '与预测相同：这个错误在这里也出现了。',
      other: '实际发生的与预测的不同',
    },
  },
};
