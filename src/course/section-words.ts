// What the table of sections says itself, in both languages. A missing word is a type error. Not in CPython.

import type { Section } from './sections.ts';
import type { CourseLanguage } from './words.ts';

export interface SectionWords {
  readonly part: Readonly<Record<Section['part'], string>>;
  readonly section: string;
  readonly where: string;
  readonly labs: string;
  /** Head of the column with the two counts. */
  readonly holds: string;
  readonly programs: (count: number) => string;
  readonly exercises: (count: number) => string;
  readonly languages: string;
  /** Each in itself. */
  readonly language: Readonly<Record<CourseLanguage, string>>;
}

const language = { en: 'English', 'zh-cn': '简体中文' };

export const sectionWords: Readonly<Record<CourseLanguage, SectionWords>> = {
  en: {
    part: { 1: 'One: memory', 2: 'Two: threads, processes, coroutines' },
    section: 'Section',
    where: 'Where',
    labs: 'Labs',
    holds: 'With',
    programs: (count) => (count === 1 ? '1 program' : `${count} programs`),
    exercises: (count) => (count === 1 ? '1 exercise' : `${count} exercises`),
    languages: 'Languages',
    language,
  },
  'zh-cn': {
    part: { 1: '一、内存管理', 2: '二、多线程、多进程、协程' },
    section: '小节',
    where: '在哪里',
    labs: '实验',
    holds: '内容',
    programs: (count) => `${count} 个程序`,
    exercises: (count) => `${count} 个练习`,
    languages: '语言',
    language,
  },
};
