// The words of the picture, in both languages.

import type { Language } from '../shared/words.ts';

export interface ProcessesWords {
  readonly title: string;
  readonly process: (pid: number) => string;
  readonly main: string;
  readonly childOf: (pid: number) => string;
  /** A process that `python -c` runs for the library. */
  readonly helper: string;
  readonly threads: (count: number) => string;
  readonly exited: (code: number) => string;
  readonly killed: (signal: number) => string;
  readonly noNames: string;
  readonly buffer: string;
  readonly same: string;
  readonly changed: string;
  readonly pipe: (bytes: number, readers: string, writers: string) => string;
  readonly nobody: string;
  readonly pipes: string;
  readonly file: string;
  readonly empty: string;
}

export const processesWords: Readonly<Record<Language, ProcessesWords>> = {
  en: {
    title: 'Processes',
    process: (pid) => `Process ${pid}`,
    main: 'the program',
    childOf: (pid) => `child of ${pid}`,
    helper: 'helper of the library',
    threads: (count) => (count === 1 ? '1 thread' : `${count} threads`),
    exited: (code) => `has ended, exit code ${code}`,
    killed: (signal) => `has ended, killed by signal ${signal}`,
    noNames: 'no names yet',
    buffer: 'file, in its buffer:',
    same: 'same id and value as in its parent',
    changed: 'same id as in its parent, another value',
    pipe: (bytes, readers, writers) =>
      `${bytes} bytes on their way, to be read by ${readers}; can be written by ${writers}`,
    nobody: 'nobody',
    pipes: 'Pipes',
    file: 'File',
    empty: 'empty',
  },
  'zh-cn': {
    title: '进程',
    process: (pid) => `进程 ${pid}`,
    main: '主程序',
    childOf: (pid) => `${pid} 的子进程`,
    helper: '标准库的辅助进程',
    threads: (count) => `${count} 个线程`,
    exited: (code) => `已结束，退出码 ${code}`,
    killed: (signal) => `已结束，被信号 ${signal} 杀死`,
    noNames: '还没有名字',
    buffer: '文件，缓冲区里有：',
    same: 'id 和值都与父进程里的相同',
    changed: 'id 与父进程里的相同，值不同',
    pipe: (bytes, readers, writers) =>
      `${bytes} 字节在途中，可由 ${readers} 读取；可由 ${writers} 写入`,
    nobody: '无人',
    pipes: '管道',
    file: '文件',
    empty: '空',
  },
};
