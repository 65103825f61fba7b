// The few words that stand inside pictures, in both languages. Sentences are in ../sentences.ts.

export type Language = 'en' | 'zh-cn';

export interface PictureWords {
  readonly lanes: string;
  readonly running: string;
  /** Without a GIL. */
  readonly runs: string;
  readonly wantsGil: string;
  /** Without a GIL, and there are more threads than cores. */
  readonly wantsCore: string;
  readonly blocked: string;
  readonly joining: string;
  readonly sleeping: string;
  readonly waitsForIo: string;
  readonly finished: string;
  readonly holds: string;
  readonly heldBy: string;
  readonly waitsFor: string;
  readonly deadlock: string;
  /** Two lines. */
  readonly cycle: string;
  readonly noCycle: string;
  readonly free: string;
  readonly waitForGraph: string;
  readonly output: string;
  readonly noOutput: string;
  readonly lock: string;
  readonly kind: string;
  readonly holder: string;
  readonly count: string;
  readonly since: string;
  readonly waiting: string;
  readonly noLocks: string;
  readonly line: (line: number) => string;
  readonly bytecode: string;
  readonly nextInstruction: string;
  readonly heap: string;
  readonly refcount: (count: number) => string;
  readonly immortal: string;
  readonly noNameLeadsHere: string;
  readonly globals: string;
}

export const pictureWords: Readonly<Record<Language, PictureWords>> = {
  en: {
    lanes: 'Threads over virtual time',
    running: 'runs, holds the GIL',
    runs: 'runs',
    wantsGil: 'wants the GIL',
    wantsCore: 'could run',
    blocked: 'waits for',
    joining: 'waits for the end of',
    sleeping: 'sleeps',
    waitsForIo: 'waits for',
    finished: 'has ended',
    holds: 'holds',
    heldBy: 'held by',
    waitsFor: 'waits for',
    deadlock: 'deadlock',
    cycle: 'a closed cycle:\nnobody can go on',
    noCycle: 'no cycle',
    free: 'free',
    waitForGraph: 'Who holds what, who waits for what',
    output: 'Output',
    noOutput: 'Nothing has been printed yet.',
    lock: 'Lock',
    kind: 'Kind',
    holder: 'Held by',
    count: 'Count',
    since: 'Since',
    waiting: 'Waiting',
    noLocks: 'No lock has been made yet.',
    line: (line) => `line ${line}`,
    bytecode: 'Bytecode',
    nextInstruction: 'runs next',
    heap: 'Objects',
    refcount: (count) => `reference count ${count}`,
    immortal: 'immortal',
    noNameLeadsHere: 'no name leads here',
    globals: 'Names of the module',
  },
  'zh-cn': {
    lanes: '虚拟时间上的线程',
    running: '正在运行，持有 GIL',
    runs: '正在运行',
    wantsGil: '等待 GIL',
    wantsCore: '可以运行',
    blocked: '等待',
    joining: '等待结束：',
    sleeping: '睡眠中',
    waitsForIo: '等待',
    finished: '已结束',
    holds: '持有',
    heldBy: '被持有',
    waitsFor: '等待',
    deadlock: '死锁',
    cycle: '环已闭合：\n谁也无法继续',
    noCycle: '没有环',
    free: '空闲',
    waitForGraph: '谁持有什么，谁在等待什么',
    output: '输出',
    noOutput: '还没有任何输出。',
    lock: '锁',
    kind: '类型',
    holder: '持有者',
    count: '计数',
    since: '始于',
    waiting: '等待者',
    noLocks: '还没有创建锁。',
    line: (line) => `第 ${line} 行`,
    bytecode: '字节码',
    nextInstruction: '下一条执行',
    heap: '对象',
    refcount: (count) => `引用计数 ${count}`,
    immortal: '永生对象',
    noNameLeadsHere: '没有名字能找到它',
    globals: '模块的名字',
  },
};
