// The words of the event loop's picture, in both languages.

import type { Language } from '../shared/words.ts';

export type TaskState = 'running' | 'ready' | 'waiting' | 'done' | 'failed' | 'cancelled';

export interface LoopWords {
  readonly title: string;
  readonly none: string;
  readonly runs: string;
  readonly nobodyRuns: Readonly<Record<'selects' | 'between', string>>;
  readonly ready: string;
  readonly nobodyReady: string;
  readonly timers: string;
  readonly noTimers: string;
  readonly tasks: string;
  readonly noTasks: string;
  readonly state: Readonly<Record<TaskState, string>>;
  readonly mustCancel: string;
  readonly inTime: (time: string) => string;
  readonly due: string;
  readonly late: (time: string) => string;
  readonly cancelled: string;
  readonly line: (line: number) => string;
  readonly awaits: (names: string) => string;
  readonly untilTimer: (time: string) => string;
  readonly untilFuture: string;
  readonly and: (names: readonly string[]) => string;
  readonly stoodStill: (time: string) => string;
  /** Sentences. */
  readonly says: {
    readonly selectsFor: (time: string) => string;
    readonly selects: string;
    readonly task: (name: string, fn: string) => string;
    readonly callback: (name: string) => string;
    readonly between: string;
    readonly blocks: (name: string, why: string) => string;
    readonly why: Readonly<Record<'sleep' | 'lock' | 'join' | 'io', string>>;
    readonly ready: (count: number, names: string) => string;
    readonly late: (count: number, time: string) => string;
  };
}

export const loopWords: Readonly<Record<Language, LoopWords>> = {
  en: {
    title: 'The event loop',
    none: 'No event loop runs at this step.',
    runs: 'Runs now',
    nobodyRuns: {
      selects: 'nobody: the loop waits',
      between: 'the loop itself',
    },
    ready: 'Ready, in this order',
    nobodyReady: 'nobody',
    timers: 'Timers',
    noTimers: 'none',
    tasks: 'Tasks, and whom they await',
    noTasks: 'None yet.',
    state: {
      running: 'runs',
      ready: 'ready',
      waiting: 'waits',
      done: 'done',
      failed: 'ended by an exception',
      cancelled: 'cancelled',
    },
    mustCancel: 'will be cancelled',
    inTime: (time) => `in ${time}`,
    due: 'due now',
    late: (time) => `late by ${time}`,
    cancelled: 'cancelled',
    line: (line) => `line ${line}`,
    awaits: (names) => `awaits ${names}`,
    untilTimer: (time) => `until a timer, ${time}`,
    untilFuture: 'until a future is done',
    and: (names) =>
      names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)!}`,
    stoodStill: (time) =>
      `The loop has stood still for ${time} so far, because a task kept its thread waiting.`,
    says: {
      selectsFor: (time) => `Nobody can go on. The loop waits, at most ${time}.`,
      selects: 'Nobody can go on. The loop waits for input or output.',
      task: (name, fn) => `${name} runs, in ${fn}.`,
      callback: (name) => `The loop calls ${name}.`,
      between: 'The loop looks who can go on.',
      blocks: (name, why) => `${name} blocks the loop: ${why}. Nobody else can run.`,
      why: {
        sleep: 'its thread sleeps',
        lock: 'its thread waits for a lock',
        join: 'its thread waits for the end of another one',
        io: 'its thread waits for input or output',
      },
      ready: (count, names) => (count === 1 ? `${names} is ready.` : `${names} are ready.`),
      late: (count, time) =>
        count === 1 ? `A timer is late by ${time}.` : `${count} timers are late, up to ${time}.`,
    },
  },
  'zh-cn': {
    title: '事件循环',
    none: '这一步没有事件循环在运行。',
    runs: '正在运行',
    nobodyRuns: {
      selects: '没有：事件循环在等待',
      between: '事件循环自己',
    },
    ready: '就绪，按此顺序',
    nobodyReady: '没有',
    timers: '定时器',
    noTimers: '没有',
    tasks: '任务，以及它们在等谁',
    noTasks: '还没有。',
    state: {
      running: '运行中',
      ready: '就绪',
      waiting: '等待中',
      done: '已完成',
      failed: '因异常结束',
      cancelled: '已取消',
    },
    mustCancel: '将被取消',
    inTime: (time) => `${time} 后`,
    due: '到时间了',
    late: (time) => `已迟到 ${time}`,
    cancelled: '已取消',
    line: (line) => `第 ${line} 行`,
    awaits: (names) => `等待 ${names}`,
    untilTimer: (time) => `等定时器，${time}`,
    untilFuture: '等一个 future 完成',
    and: (names) => names.join('、'),
    stoodStill: (time) => `到目前为止，事件循环停了 ${time}，因为有任务让它的线程干等。`,
    says: {
      selectsFor: (time) => `谁也无法继续。事件循环等待，最多 ${time}。`,
      selects: '谁也无法继续。事件循环等待输入输出。',
      task: (name, fn) => `${name} 正在运行，在 ${fn} 里。`,
      callback: (name) => `事件循环调用 ${name}。`,
      between: '事件循环在看谁可以继续。',
      blocks: (name, why) => `${name} 阻塞了事件循环：${why}。别的任务都不能运行。`,
      why: {
        sleep: '它的线程在睡眠',
        lock: '它的线程在等锁',
        join: '它的线程在等另一个线程结束',
        io: '它的线程在等输入输出',
      },
      ready: (_, names) => `${names} 就绪。`,
      late: (count, time) =>
        count === 1 ? `有一个定时器迟到了 ${time}。` : `有 ${count} 个定时器迟到，最多 ${time}。`,
    },
  },
};
