// The one table of contents: the five parts of the course and their chapters, in order. The sidebar, the start page and the order
// of "next chapter" come from here. A chapter is listed by its file; one that has no file yet does not show.
//
// content/docs/03-threads/05-deadlock.mdx has the address /threads/deadlock/: the digits give the order in the folder only.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { topLevel } from './top-level.ts';

export interface Part {
  /** Folder under content/docs. */
  readonly folder: string;
  readonly title: { readonly en: string; readonly 'zh-CN': string };
  /** One sentence for the start page. */
  readonly about: { readonly en: string; readonly 'zh-CN': string };
  /** File names without extension, in order. */
  readonly chapters: readonly string[];
}

export const parts: readonly Part[] = [
  {
    folder: '01-memory',
    title: { en: 'Memory', 'zh-CN': '内存管理' },
    about: {
      en: 'What an object is, who counts its references, and where its bytes come from and go.',
      'zh-CN': '对象由什么组成，谁来数它的引用，它的字节从哪里来、到哪里去。',
    },
    chapters: [
      '01-refchain',
      '02-object-structs',
      '03-counts-and-cycles',
      '04-mark-and-sweep',
      '05-generations',
      '06-caches',
      '07-free-lists',
      '08-a-float',
      '09-a-list',
      '10-summary',
    ],
  },
  {
    folder: '02-gil',
    title: { en: 'Processes, threads and the GIL', 'zh-CN': '进程、线程与 GIL' },
    about: {
      en: 'Two ways to do several things at once, and the one lock between them and your processor.',
      'zh-CN': '同时做几件事的两种办法，以及横在它们与处理器之间的那一把锁。',
    },
    chapters: [
      '01-process-and-thread',
      '04-the-gil',
      '05-compute-or-wait',
      '06-threads-in-processes',
      '07-free-threaded',
    ],
  },
  {
    folder: '03-threads',
    title: { en: 'Threads', 'zh-CN': '多线程' },
    about: {
      en: 'Shared data, locks, what can go wrong with both, and how to know that it can’t.',
      'zh-CN': '共享的数据、锁、两者会出的错，以及怎样确信不会出错。',
    },
    chapters: [
      '01-thread-api',
      '02-join-and-races',
      '03-thread-safety',
      '04-lock-and-rlock',
      '05-deadlock',
      '06-thread-pools',
      '07-singleton',
      '08-conditions-and-queues',
    ],
  },
  {
    folder: '04-processes',
    title: { en: 'Processes', 'zh-CN': '多进程' },
    about: {
      en: 'Fork and spawn, address spaces that share nothing, and the pipes between them.',
      'zh-CN': 'fork 与 spawn，互不相通的地址空间，以及它们之间的管道。',
    },
    chapters: [
      '01-start-methods',
      '02-fork-cases',
      '03-process-api',
      '04-sharing',
      '05-process-locks',
      '06-process-pools',
      '07-log-statistics',
      '08-shared-memory',
    ],
  },
  {
    folder: '05-coroutines',
    title: { en: 'Coroutines', 'zh-CN': '协程' },
    about: {
      en: 'One thread, many tasks: the event loop, and what await really gives away.',
      'zh-CN': '一个线程，许多任务：事件循环，以及 await 到底让出了什么。',
    },
    chapters: ['01-what-a-coroutine-is', '02-asyncio', '03-a-crawler', '04-beyond'],
  },
];

/** The address of a file of the course: `03-threads/05-deadlock` -> `threads/deadlock`. */
export function slugOf(path: string): string {
  return path
    .split('/')
    .map((segment) => segment.replace(/^\d\d-/, ''))
    .join('/');
}

/** Chapters of a part that exist, as addresses without language: `threads/deadlock`. */
export function chapterSlugs(part: Part): string[] {
  return part.chapters
    .map((chapter) => `${part.folder}/${chapter}`)
    .filter((path) => existsSync(fileURLToPath(new URL(`content/docs/${path}.mdx`, topLevel()))))
    .map(slugOf);
}

/** Pages about the course itself, below its parts. */
export const about = {
  title: { en: 'About', 'zh-CN': '关于' },
  slugs: ['sections', 'folklore', 'glossary', 'about-the-engine', 'conformance'],
} as const;

/** Pages to work with, above the parts. */
export const workbench = {
  title: { en: 'Workbench', 'zh-CN': '工作台' },
  slugs: ['playground', 'how-to-use-a-lab', 'which-tool'],
} as const;

/** What Starlight wants to know. Its `slug` items take title and translation from the page itself. */
export function sidebar() {
  const groups = parts.map((part) => ({ title: part.title, slugs: chapterSlugs(part) }));
  return [workbench, ...groups, about]
    .filter(({ slugs }) => slugs.length > 0)
    .map(({ title, slugs }) => ({
      label: title.en,
      translations: { 'zh-CN': title['zh-CN'] },
      items: slugs.map((slug) => ({ slug })),
    }));
}
