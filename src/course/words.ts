// What the components of a chapter say themselves, in both languages. A missing sentence is a type error. Not in CPython.

import type { DeadlockShare } from './expectations.ts';

export type CourseLanguage = 'en' | 'zh-cn';

export interface CourseWords {
  readonly output: string;
  readonly computed: string;
  readonly afterLine: (line: number) => string;
  /** Which build has the ring. */
  readonly ringBuild: Readonly<Record<'refchain' | 'generation0', string>>;
  readonly noOutput: string;
  readonly writtenBy: string;
  readonly stoppedHere: string;
  readonly line: (line: number) => string;
  readonly holds: (thread: string, locks: string) => string;
  readonly heldLock: (name: string, line: number | null, count: number) => string;
  readonly holdsNothing: (thread: string) => string;
  readonly waitsForLock: (lock: string, line: number | null) => string;
  readonly waitsForThread: (thread: string, line: number | null) => string;
  readonly waitsForOther: (name: string) => string;
  readonly and: string;
  readonly listSeparator: string;
  readonly sentenceEnd: string;
  readonly recorded: (version: string) => string;
  readonly runsOf: (count: number, runs: number) => string;
  readonly hung: (seconds: number) => string;
  readonly exited: (status: number) => string;
  readonly errorStream: string;
  readonly outcomes: string;
  readonly everySchedule: (count: number) => string;
  readonly kind: Readonly<Record<'ok' | 'deadlock' | 'exception' | 'livelock' | 'budget', string>>;
  readonly ends: string;
  readonly prints: string;
  readonly printsNothing: string;
  readonly reachedBy: (count: number) => string;
  readonly inRealRuns: string;
  readonly neverSeen: string;
  readonly seenOn: (version: string, runs: number, of: number) => string;
  readonly predict: string;
  readonly share: Readonly<Record<DeadlockShare, string>>;
  readonly sharePrints: (line: string) => Readonly<Record<DeadlockShare, string>>;
  readonly check: string;
  readonly answer: string;
  readonly right: string;
  readonly wrong: string;
  readonly inYourPython: string;
  readonly takeaway: string;
  readonly wordsOfChapter: string;
  readonly source: string;
  readonly version: string;
  readonly canDeadlock: string;
  readonly timesOnVirtualTime: string;
  readonly program: string;
  readonly takes: string;
  readonly computesAltogether: string;
  readonly realRuns: string;
  readonly notRecorded: string;
  readonly someOfRuns: (some: number, runs: number) => string;
  readonly interleaving: (prints: string) => string;
  readonly executes: string;
  readonly afterwards: (variable: string) => string;
  readonly changed: string;
  readonly canPrint: string;
  readonly whatPrints: string;
  readonly stepOn: string;
  readonly stepBack: string;
  readonly possible: string;
  readonly impossible: string;
  readonly canItPrint: (text: string) => string;
  readonly switchPlaces: string;
  readonly anywhere: string;
  readonly whereItLooks: string;
  readonly yes: string;
  readonly no: string;
  readonly runsThatPrinted: (text: string) => string;
  readonly operation: string;
  readonly meanwhile: string;
  readonly possibleResults: string;
  readonly withLockResults: string;
  readonly oneStep: string;
  readonly ledgerOf: (name: string) => string;
  readonly ledgerLine: string;
  readonly ledgerChange: string;
  readonly ledgerCount: string;
  /** `holder` as LedgerEntry has it. */
  readonly ledgerHolder: (holder: string) => string;
}

const en: CourseWords = {
  output: 'Output',
  computed: 'computed by the engine',
  afterLine: (line) => `After line ${line}`,
  ringBuild: {
    refchain: 'rules of 3.8 built with --with-trace-refs',
    generation0: 'rules of the usual build of 3.13',
  },
  noOutput: 'Nothing is printed.',
  writtenBy: 'written by',
  stoppedHere: 'Here everything stops. This is a deadlock:',
  line: (line) => `line ${line}`,
  holds: (thread, locks) => `${thread} holds ${locks}`,
  heldLock: (name, line, count) =>
    `${name}${count > 1 ? ` ×${count}` : ''}${line === null ? '' : ` (taken on line ${line})`}`,
  holdsNothing: (thread) => `${thread} holds nothing`,
  waitsForLock: (lock, line) => `waits for ${lock}${line === null ? '' : ` on line ${line}`}`,
  waitsForThread: (thread, line) =>
    `waits for ${thread} to end${line === null ? '' : ` (join on line ${line})`}`,
  waitsForOther: (name) => `waits for ${name}`,
  and: ' and ',
  listSeparator: ', ',
  sentenceEnd: '.',
  recorded: (version) => `Recorded from CPython ${version}`,
  runsOf: (count, runs) => `${count} of ${runs} runs`,
  hung: (seconds) => `still running after ${seconds} seconds, then killed`,
  exited: (status) => `ended with exit status ${status}`,
  errorStream: 'On the error stream',
  outcomes: 'Everything that can happen',
  everySchedule: (count) =>
    `The engine tried every order of the steps that makes a difference: ${count} of them.`,
  kind: {
    ok: 'ends',
    deadlock: 'deadlock',
    exception: 'ends with an exception',
    livelock: 'may go on for ever',
    budget: 'ran out of budget',
  },
  ends: 'How it ends',
  prints: 'What it prints',
  printsNothing: 'nothing',
  reachedBy: (count) => (count === 1 ? '1 schedule' : `${count} schedules`),
  inRealRuns: 'Seen in real runs',
  neverSeen: 'never',
  seenOn: (version, runs, of) => `CPython ${version}: ${runs} of ${of}`,
  predict: 'Predict',
  share: {
    never: 'It never deadlocks.',
    sometimes: 'It can deadlock, but does not have to.',
    always: 'It deadlocks every time.',
  },
  sharePrints: (line) => ({
    never: `It never prints “${line}”.`,
    sometimes: `It can print “${line}”, but does not have to.`,
    always: `It prints “${line}” every time.`,
  }),
  check: 'Check my answer',
  answer: 'Answer',
  right: 'Right.',
  wrong: 'No. The answer is below.',
  inYourPython: 'In your Python',
  takeaway: 'Take away',
  wordsOfChapter: 'Words of this chapter',
  source: 'Source',
  version: 'Python',
  canDeadlock: 'Can it deadlock? (engine, all schedules)',
  timesOnVirtualTime: 'On virtual time, from the first line of output to the end',
  program: 'Program',
  takes: 'takes',
  computesAltogether: 'computes',
  realRuns: 'Runs of the real CPython that hung',
  notRecorded: 'not recorded',
  someOfRuns: (some, runs) => `${some} of ${runs}`,
  interleaving: (prints) => `A schedule that prints ${prints}`,
  executes: 'Executed',
  afterwards: (variable) => `${variable} afterwards`,
  changed: 'changed',
  canPrint: 'Which of these can it print? Mark all.',
  whatPrints: 'What does it print?',
  stepOn: 'Next step',
  stepBack: 'Back',
  possible: 'possible',
  impossible: 'impossible',
  canItPrint: (text) => `Can it print ${text}? (engine, all schedules)`,
  switchPlaces: 'Where a switch may come',
  anywhere: 'between any two instructions',
  whereItLooks: 'where the interpreter looks',
  yes: 'yes',
  no: 'no',
  runsThatPrinted: (text) => `Real runs that printed ${text}`,
  operation: 'Operation',
  meanwhile: 'Meanwhile in the other thread',
  possibleResults: 'What can come out',
  withLockResults: 'With a lock around each',
  oneStep: 'One step?',
  ledgerOf: (name) => `The reference count of the object that ${name} stands for, line by line`,
  ledgerLine: 'Line',
  ledgerChange: 'Who refers to it',
  ledgerCount: 'Count',
  ledgerHolder: (holder) =>
    holderSaid(holder, {
      global: (name) => `the name ${name}`,
      local: (name, where) => `${name} in ${where}`,
      stack: (where) => `the value stack of ${where}`,
      part: (type, key) => `a ${type}, at ${key}`,
    }),
};

const zhCN: CourseWords = {
  output: '输出',
  computed: '由引擎算出',
  afterLine: (line) => `第 ${line} 行之后`,
  ringBuild: {
    refchain: '按 --with-trace-refs 构建的 3.8 的规则',
    generation0: '按普通构建的 3.13 的规则',
  },
  noOutput: '没有任何输出。',
  writtenBy: '打印者：',
  stoppedHere: '一切到此停住。这就是死锁：',
  line: (line) => `第 ${line} 行`,
  holds: (thread, locks) => `${thread} 持有 ${locks}`,
  heldLock: (name, line, count) =>
    `${name}${count > 1 ? ` ×${count}` : ''}${line === null ? '' : `（在第 ${line} 行拿到）`}`,
  holdsNothing: (thread) => `${thread} 什么锁都没有`,
  waitsForLock: (lock, line) => `${line === null ? '' : `在第 ${line} 行`}等待 ${lock}`,
  waitsForThread: (thread, line) =>
    `${line === null ? '' : `在第 ${line} 行（join）`}等待 ${thread} 结束`,
  waitsForOther: (name) => `等待 ${name}`,
  and: '，',
  listSeparator: '、',
  sentenceEnd: '。',
  recorded: (version) => `CPython ${version} 的实录`,
  runsOf: (count, runs) => `${runs} 次运行中的 ${count} 次`,
  hung: (seconds) => `${seconds} 秒后仍未结束，被强行终止`,
  exited: (status) => `以退出码 ${status} 结束`,
  errorStream: '标准错误流',
  outcomes: '所有可能的结局',
  everySchedule: (count) => `引擎试遍了所有会带来差别的执行次序，共 ${count} 种。`,
  kind: {
    ok: '正常结束',
    deadlock: '死锁',
    exception: '以异常结束',
    livelock: '可能永远转下去',
    budget: '超出预算',
  },
  ends: '结局',
  prints: '打印的内容',
  printsNothing: '无',
  reachedBy: (count) => `${count} 种次序`,
  inRealRuns: '真实运行中出现过',
  neverSeen: '没有',
  seenOn: (version, runs, of) => `CPython ${version}：${of} 次中 ${runs} 次`,
  predict: '先猜一猜',
  share: {
    never: '绝不会死锁。',
    sometimes: '可能死锁，但不是每次都会。',
    always: '每次都死锁。',
  },
  sharePrints: (line) => ({
    never: `绝不会打印“${line}”。`,
    sometimes: `可能打印“${line}”，但不是每次都会。`,
    always: `每次都打印“${line}”。`,
  }),
  check: '看看猜对没有',
  answer: '答案',
  right: '猜对了。',
  wrong: '不对。答案在下面。',
  inYourPython: '在你的 Python 里',
  takeaway: '本章要点',
  wordsOfChapter: '本章术语',
  source: '源码',
  version: 'Python',
  canDeadlock: '会死锁吗？（引擎，全部次序）',
  timesOnVirtualTime: '虚拟时间，从第一行输出到结束',
  program: '程序',
  takes: '用时',
  computesAltogether: '计算',
  realRuns: '真实 CPython 卡死的次数',
  notRecorded: '没有实录',
  someOfRuns: (some, runs) => `${runs} 次中 ${some} 次`,
  interleaving: (prints) => `打印出 ${prints} 的一种调度次序`,
  executes: '执行的内容',
  afterwards: (variable) => `之后的 ${variable}`,
  changed: '有变化',
  canPrint: '下面哪些是它可能打印的？请全部选出来。',
  whatPrints: '它打印什么？',
  stepOn: '下一步',
  stepBack: '上一步',
  possible: '可能',
  impossible: '不可能',
  canItPrint: (text) => `会打印 ${text} 吗？（引擎，全部次序）`,
  switchPlaces: '切换可能发生在哪里',
  anywhere: '任意两条指令之间',
  whereItLooks: '解释器检查的地方',
  yes: '会',
  no: '不会',
  runsThatPrinted: (text) => `真实运行中打印 ${text} 的次数`,
  operation: '操作',
  meanwhile: '另一个线程同时做的事',
  possibleResults: '可能的结果',
  withLockResults: '各加一把锁之后',
  oneStep: '是一步吗？',
  ledgerOf: (name) => `${name} 所指对象的引用计数，逐行变化`,
  ledgerLine: '行',
  ledgerChange: '谁引用了它',
  ledgerCount: '计数',
  ledgerHolder: (holder) =>
    holderSaid(holder, {
      global: (name) => `名字 ${name}`,
      local: (name, where) => `${where} 里的 ${name}`,
      stack: (where) => `${where} 的值栈`,
      part: (type, key) => `一个 ${type} 的 ${key}`,
    }),
};

/** The words for `Astro.currentLocale`. */
export function courseWords(locale: string | undefined): CourseWords {
  return courseLanguage(locale) === 'zh-cn' ? zhCN : en;
}

/** English unless the page is Chinese. */
export function courseLanguage(locale: string | undefined): CourseLanguage {
  return locale?.toLowerCase().startsWith('zh') ? 'zh-cn' : 'en';
}

interface HolderWords {
  readonly global: (name: string) => string;
  readonly local: (name: string, where: string) => string;
  readonly stack: (where: string) => string;
  readonly part: (type: string, key: string) => string;
}

/** `global x`, `f: x`, `stack of f`, `list 0x7f… [0]`: see LedgerEntry. */
function holderSaid(holder: string, words: HolderWords): string {
  const [, global] = /^global (.+)$/.exec(holder) ?? [];
  if (global !== undefined) return words.global(global);
  const [, where] = /^stack of (.+)$/.exec(holder) ?? [];
  if (where !== undefined) return words.stack(where);
  const [, type, key] = /^(\S+) 0x[0-9a-f]+ (.+)$/.exec(holder) ?? [];
  if (type !== undefined && key !== undefined) return words.part(type, key);
  const [, owner, local] = /^(.+): (.+)$/.exec(holder) ?? [];
  if (owner !== undefined && local !== undefined) return words.local(local, owner);
  return holder;
}
