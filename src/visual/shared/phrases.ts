// The sentences of a run, as patterns. A name is a thread's or a lock's name in the learner's program;
// `line` is null if the learner's files have nothing to do with it; its file is named unless it is the main one.

import type { OutcomeKind, TraceEvent } from './engine-types.ts';
import { timeText } from './time-text.ts';
import type { Language } from './words.ts';

/** 1-based. */
export interface LineName {
  readonly line: number;
  /** Null: the main file. */
  readonly file: string | null;
}

type Line = LineName | null;
type SwitchReason = Extract<TraceEvent, { kind: 'switch' }>['why'];

export interface Phrases {
  readonly notStarted: string;
  readonly paused: string;
  readonly next: (name: string, line: LineName, source: string) => string;
  readonly takes: (name: string, lock: string, count: number, line: Line) => string;
  readonly letsGo: (name: string, lock: string, count: number, line: Line) => string;
  readonly getsNot: (
    name: string,
    lock: string,
    holder: string | null,
    timedOut: boolean,
  ) => string;
  readonly waits: (name: string, lock: string, holder: string | null, since: Line) => string;
  readonly waitsForSelf: (name: string, lock: string, since: Line) => string;
  readonly closed: string;
  readonly joins: (name: string, other: string, line: Line) => string;
  readonly sleeps: (name: string, ns: number | null, line: Line) => string;
  readonly waitsForIo: (name: string, what: string, line: Line) => string;
  readonly wakes: (name: string, hasGil: boolean) => string;
  readonly timesOut: (name: string) => string;
  readonly lockCame: (name: string, lock: string) => string;
  readonly joined: (name: string, other: string) => string;
  readonly ioCame: (name: string, what: string) => string;
  readonly starts: (name: string, child: string, line: Line) => string;
  readonly ends: (name: string, exception: string | null) => string;
  readonly prints: (name: string, text: string, stream: 'stdout' | 'stderr') => string;
  readonly raises: (name: string, exception: string, line: Line) => string;
  readonly switched: (from: string, to: string, why: SwitchReason, hasGil: boolean) => string;
  readonly stuck: (name: string, what: string, holder: string | null) => string;
  readonly deadlock: (clauses: readonly string[]) => string;
  readonly over: Readonly<Record<OutcomeKind, string>>;
}

const named = ({ line, file }: LineName): string =>
  `line ${line}${file === null ? '' : ` of ${file}`}`;
const zhNamed = ({ line, file }: LineName): string =>
  `${file === null ? '' : `${file} `}第 ${line} 行`;
const at = (line: Line): string => (line === null ? '' : ` (${named(line)})`);
const zhAt = (line: Line): string => (line === null ? '' : `（${zhNamed(line)}）`);

const en: Phrases = {
  notStarted: 'The program has not started yet.',
  paused: 'The run is paused here.',
  next: (name, line, source) =>
    `Next: ${name}, ${named(line)}${source === '' ? '' : `: ${source}`}`,
  takes: (name, lock, count, line) =>
    count > 1
      ? `${name} takes ${lock} again, count ${count}${at(line)}.`
      : `${name} takes ${lock}${at(line)}.`,
  letsGo: (name, lock, count, line) =>
    count > 0
      ? `${name} gives back one level of ${lock}, count ${count}${at(line)}.`
      : `${name} releases ${lock}${at(line)}.`,
  getsNot: (name, lock, holder, timedOut) =>
    `${name} ${timedOut ? 'gives up waiting for' : 'does not get'} ${lock}${holder === null ? '' : `, held by ${holder}`}.`,
  waits: (name, lock, holder, since) =>
    holder === null
      ? `${name} waits for ${lock}.`
      : `${name} waits for ${lock}, held by ${holder}${since === null ? '' : ` since ${named(since)}`}.`,
  waitsForSelf: (name, lock, since) =>
    `${name} waits for ${lock}, which it holds itself${since === null ? '' : ` since ${named(since)}`}.`,
  closed: 'The cycle is closed.',
  joins: (name, other, line) => `${name} waits for ${other} to end${at(line)}.`,
  sleeps: (name, ns, line) =>
    `${name} sleeps${ns === null ? '' : ` for ${timeText(ns)}`}${at(line)}.`,
  waitsForIo: (name, what, line) => `${name} waits for ${what}${at(line)}.`,
  wakes: (name, hasGil) =>
    `${name} has slept long enough and ${hasGil ? 'wants the GIL' : 'can go on'}.`,
  timesOut: (name) => `${name} stops waiting: its time is up.`,
  lockCame: (name, lock) => `${name} may go on: ${lock} was released.`,
  joined: (name, other) => `${name} may go on: ${other} has ended.`,
  ioCame: (name, what) => `${name} may go on: ${what} is there.`,
  starts: (name, child, line) => `${name} starts ${child}${at(line)}.`,
  ends: (name, exception) =>
    exception === null ? `${name} has ended.` : `${name} has ended with ${exception}.`,
  prints: (name, text, stream) =>
    `${name} ${stream === 'stderr' ? 'writes to stderr' : 'prints'} “${text}”.`,
  raises: (name, exception, line) => `${name} raises ${exception}${at(line)}.`,
  switched: (from, to, why, hasGil) =>
    hasGil
      ? `The GIL passes from ${from} to ${to}${switchReason[why]}.`
      : `${to} goes on after ${from}${switchReason[why]}.`,
  stuck: (name, what, holder) =>
    `${name} waits for ${what}${holder === null ? '' : `, held by ${holder}`}`,
  deadlock: (clauses) => `Deadlock: ${clauses.join('; ')}. Nobody can go on.`,
  over: {
    ok: 'The program has ended.',
    exception: 'The program has ended with an exception.',
    deadlock: 'The program is stuck for ever.',
    livelock: 'The program runs on, but gets nowhere.',
    budget: 'The run was stopped: its budget is spent.',
  },
};

const switchReason: Readonly<Record<SwitchReason, string>> = {
  start: '',
  blocked: ', which has to wait',
  interval: ': the switch interval is over',
  finished: ', which has ended',
  schedule: ': this schedule says so',
};
const zhSwitchReason: Readonly<Record<SwitchReason, string>> = {
  start: '',
  blocked: '：前者必须等待',
  interval: '：切换间隔已到',
  finished: '：前者已结束',
  schedule: '：这是本次调度的安排',
};

const zhCn: Phrases = {
  notStarted: '程序还没有开始。',
  paused: '运行在这里暂停。',
  next: (name, line, source) =>
    `接下来：${name} ${zhNamed(line)}${source === '' ? '' : `：${source}`}`,
  takes: (name, lock, count, line) =>
    count > 1
      ? `${name} 再次获得 ${lock}，计数为 ${count}${zhAt(line)}。`
      : `${name} 获得 ${lock}${zhAt(line)}。`,
  letsGo: (name, lock, count, line) =>
    count > 0
      ? `${name} 释放了一层 ${lock}，计数为 ${count}${zhAt(line)}。`
      : `${name} 释放 ${lock}${zhAt(line)}。`,
  getsNot: (name, lock, holder, timedOut) =>
    `${name} ${timedOut ? '放弃等待' : '没有得到'} ${lock}${holder === null ? '' : `，它由 ${holder} 持有`}。`,
  waits: (name, lock, holder, since) =>
    holder === null
      ? `${name} 等待 ${lock}。`
      : `${name} 等待 ${lock}，它${since === null ? '' : `从${since.file === null ? '' : ' '}${zhNamed(since)}起`}由 ${holder} 持有。`,
  waitsForSelf: (name, lock, since) =>
    `${name} 等待 ${lock}，而这把锁${since === null ? '' : `从${since.file === null ? '' : ' '}${zhNamed(since)}起`}就在它自己手里。`,
  closed: '环就此闭合。',
  joins: (name, other, line) => `${name} 等待 ${other} 结束${zhAt(line)}。`,
  sleeps: (name, ns, line) => `${name} 睡眠${ns === null ? '' : ` ${timeText(ns)}`}${zhAt(line)}。`,
  waitsForIo: (name, what, line) => `${name} 等待 ${what}${zhAt(line)}。`,
  wakes: (name, hasGil) => `${name} 睡够了，${hasGil ? '等待 GIL' : '可以继续'}。`,
  timesOut: (name) => `${name} 不再等待：超时了。`,
  lockCame: (name, lock) => `${name} 可以继续：${lock} 已被释放。`,
  joined: (name, other) => `${name} 可以继续：${other} 已结束。`,
  ioCame: (name, what) => `${name} 可以继续：${what} 已就绪。`,
  starts: (name, child, line) => `${name} 启动 ${child}${zhAt(line)}。`,
  ends: (name, exception) =>
    exception === null ? `${name} 已结束。` : `${name} 因 ${exception} 而结束。`,
  prints: (name, text, stream) =>
    `${name} ${stream === 'stderr' ? '向 stderr 写入' : '打印'}“${text}”。`,
  raises: (name, exception, line) => `${name} 抛出 ${exception}${zhAt(line)}。`,
  switched: (from, to, why, hasGil) =>
    hasGil
      ? `GIL 从 ${from} 交给 ${to}${zhSwitchReason[why]}。`
      : `${from} 之后轮到 ${to}${zhSwitchReason[why]}。`,
  stuck: (name, what, holder) =>
    `${name} 等待 ${what}${holder === null ? '' : `（由 ${holder} 持有）`}`,
  deadlock: (clauses) => `死锁：${clauses.join('；')}。谁也无法继续。`,
  over: {
    ok: '程序已结束。',
    exception: '程序因异常而结束。',
    deadlock: '程序永远卡住了。',
    livelock: '程序一直在运行，却毫无进展。',
    budget: '运行已停止：预算用尽。',
  },
};

/** The patterns of each language. */
export const phrases: Readonly<Record<Language, Phrases>> = { en, 'zh-cn': zhCn };
