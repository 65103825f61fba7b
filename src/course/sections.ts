// Where the course has the sections of an outline that many readers know: two parts, thirty-two sections, and the places that cover each.
// A place is a chapter's file and the headings of its English page, as they stand in an address; the Chinese page has the same headings in
// the same order (chapters.test.ts). Everything else that the table says is read from the pages (section-rows.ts). Not in CPython.

import type { CourseLanguage } from './words.ts';

export interface Place {
  /** File below content/docs without its ending: `01-memory/01-refchain`. */
  readonly chapter: string;
  readonly anchors: readonly string[];
}

export interface Section {
  /** 1: memory; 2: threads, processes and coroutines. */
  readonly part: 1 | 2;
  readonly number: string;
  readonly title: Readonly<Record<CourseLanguage, string>>;
  readonly places: readonly Place[];
}

function section(
  part: Section['part'],
  number: string,
  en: string,
  zhCn: string,
  places: Readonly<Record<string, readonly string[]>>,
): Section {
  return {
    part,
    number,
    title: { en, 'zh-cn': zhCn },
    places: Object.entries(places).map(([chapter, anchors]) => ({ chapter, anchors })),
  };
}

const memory: readonly Section[] = [
  section(1, '1.1', 'The ring of all objects', '环状双向链表', {
    '01-memory/01-refchain': ['the-ring', 'the-list-that-there-really-is'],
  }),
  section(1, '1.2', 'Structs of the types', '具体类型结构体', {
    '01-memory/02-object-structs': ['what-every-object-begins-with', 'a-list-can-grow'],
  }),
  section(1, '1.3', 'Reference counts', '引用计数器', {
    '01-memory/03-counts-and-cycles': ['the-reference-count'],
  }),
  section(1, '1.4', 'Reference cycles', '循环引用', {
    '01-memory/03-counts-and-cycles': ['two-lists-that-keep-each-other', 'ways-out'],
  }),
  section(1, '2', 'Mark and sweep', '标记清除', {
    '01-memory/04-mark-and-sweep': ['who-is-looked-at', 'one-search-step-by-step'],
  }),
  section(1, '3', 'Generations', '分代回收', {
    '01-memory/05-generations': ['three-lists', 'when-a-collection-begins'],
  }),
  section(1, '4.1', 'Everything together', '总结', {
    '01-memory/10-summary': ['before-the-first-line', 'in-which-order-they-are-asked'],
  }),
  section(1, '4.2', 'Small integers and strings', '池', {
    '01-memory/06-caches': ['small-integers', 'characters', 'interned-strings'],
  }),
  section(1, '4.3', 'Free lists', 'free_list', {
    '01-memory/07-free-lists': ['the-same-place-again', 'how-much-is-kept', 'what-lies-below'],
  }),
  section(1, '5.1', 'A float in the source', '源码：float 类型', {
    '01-memory/08-a-float': ['it-is-made', 'it-is-referred-to', 'it-goes', 'all-steps-in-a-row'],
  }),
  section(1, '5.2', 'A list in the source', '源码：list 类型', {
    '01-memory/09-a-list': ['it-is-made', 'it-grows', 'it-goes'],
  }),
];

const threads: readonly Section[] = [
  section(2, '1.1', 'Processes and threads', '进程和线程的定义', {
    '02-gil/01-process-and-thread': ['what-a-process-and-a-thread-are', 'which-of-the-two'],
  }),
  section(2, '1.2', 'Several threads', '多线程', {
    '02-gil/01-process-and-thread': ['first-threads'],
  }),
  section(2, '1.3', 'Several processes', '多进程', {
    '02-gil/01-process-and-thread': ['first-processes'],
  }),
  section(2, '1.4', 'The GIL', 'GIL 锁', {
    '02-gil/04-the-gil': ['one-lock-for-all', 'how-it-changes-hands'],
    '02-gil/05-compute-or-wait': ['two-kinds-of-work', 'computing-divides'],
  }),
  section(2, '2.1', 'The API of threads', '常见 API', {
    '03-threads/01-thread-api': [
      'made-started-ended',
      'when-the-program-ends',
      'a-class-of-your-own',
    ],
  }),
  section(2, '2.2', 'Using it', 'API 使用', {
    '03-threads/02-join-and-races': ['what-comes-before-what', 'what-no-join-brings-back'],
  }),
  section(2, '2.3', 'Thread safety', '线程安全', {
    '03-threads/03-thread-safety': ['one-line-is-not-one-step', 'which-operations-are-one-step'],
  }),
  section(2, '2.4', 'Locks', '线程锁', {
    '03-threads/04-lock-and-rlock': ['taking-and-giving-back', 'a-helper-that-takes-the-lock'],
    '03-threads/05-deadlock': ['what-a-lock-is'],
  }),
  section(2, '2.5', 'Deadlock', '死锁', {
    '03-threads/05-deadlock': ['a-thread-can-wait-for-itself', 'two-locks-in-two-orders'],
  }),
  section(2, '2.6', 'Thread pools', '线程池', {
    '03-threads/06-thread-pools': ['a-few-workers-many-tasks', 'a-future', 'callbacks'],
  }),
  section(2, '2.7', 'Singletons', '单例模式', {
    '03-threads/07-singleton': ['ten-threads-several-objects', 'a-lock', 'asking-twice'],
  }),
];

const processes: readonly Section[] = [
  section(2, '3.1', 'Processes and how they start', '进程定义', {
    '04-processes/01-start-methods': [
      'a-child-that-knows-everything',
      'a-child-that-knows-nothing',
      'a-copy-of-somebody-innocent',
    ],
  }),
  section(2, '3.2', 'Cases', '进程案例', {
    '04-processes/01-start-methods': ['a-file-that-was-not-empty', 'a-lock-that-was-locked'],
    '04-processes/02-fork-cases': ['files-three-layers', 'locks-the-owner-did-not-come-along'],
  }),
  section(2, '3.3', 'The API of processes', '进程 API', {
    '02-gil/01-process-and-thread': ['how-a-child-ends'],
    '04-processes/03-process-api': ['a-life-in-three-lines', 'daemons', 'a-class-of-your-own'],
  }),
  section(2, '3.4', 'Sharing data', '数据共享', {
    '04-processes/04-sharing': [
      'memory-that-both-have-value-and-array',
      'somebody-who-keeps-it-for-all-manager',
      'sending-instead-of-sharing-queue',
      'a-line-for-two-pipe',
    ],
    '04-processes/08-shared-memory': ['create-attach', 'close-is-not-unlink'],
  }),
  section(2, '3.5', 'Locks between processes', '进程锁', {
    '04-processes/04-sharing': ['shared-does-not-mean-safe'],
    '04-processes/05-process-locks': ['a-lock-that-both-have', 'how-it-gets-to-the-child'],
  }),
  section(2, '3.6', 'Pools of processes', '进程池', {
    '02-gil/05-compute-or-wait': ['what-a-process-costs'],
    '04-processes/06-process-pools': [
      'handing-in-and-waiting',
      'when-something-goes-wrong',
      'who-runs-a-callback',
      'a-lock-for-the-workers',
    ],
  }),
  section(2, '3.7', 'A larger case', '多进程案例', {
    '04-processes/07-log-statistics': ['step-one-right', 'step-two-fast', 'the-project'],
  }),
  section(2, '4.1', 'What a coroutine is', '协程定义', {
    '05-coroutines/01-what-a-coroutine-is': ['a-function-that-stops', 'async-and-await'],
  }),
  section(2, '4.2', 'asyncio', 'asyncio', {
    '05-coroutines/02-asyncio': ['tasks-run-beside-you', 'one-thread-one-loop'],
    '05-coroutines/04-beyond': ['told-to-stop', 'when-the-loop-stands-still'],
  }),
  section(2, '4.3', 'Fetching many pages', 'aiohttp 案例', {
    '05-coroutines/02-asyncio': ['exercise-three-pages'],
    '05-coroutines/03-a-crawler': ['tasks', 'not-too-many-at-a-time', 'fetching-and-keeping'],
  }),
];

export const sections: readonly Section[] = [...memory, ...threads, ...processes];

/** Chapters that are named above and not written yet. sections.test.ts fails as soon as one of them is there. */
export const notYet: readonly string[] = [];
