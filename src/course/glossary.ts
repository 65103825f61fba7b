// The glossary: one definition for each term and language, from content/glossary. Not in CPython.

import en from '../../content/glossary/en.json' with { type: 'json' };
import zhCN from '../../content/glossary/zh-cn.json' with { type: 'json' };
import type { CourseLanguage } from './words.ts';

export interface GlossaryEntry {
  readonly term: string;
  /** The English word, for Chinese readers who meet it in code and error messages; empty on English pages. */
  readonly original: string;
  readonly definition: string;
}

const glossaries: Readonly<
  Record<CourseLanguage, Readonly<Record<string, { term: string; definition: string }>>>
> = {
  en,
  'zh-cn': zhCN,
};

/** Errors: an unknown term; a term without a definition in `language`. */
export function glossaryEntry(id: string, language: CourseLanguage): GlossaryEntry {
  const entry = glossaries[language][id];
  if (!entry) throw new Error(`the glossary has no '${id}' in ${language}`);
  const original = language === 'en' ? '' : (glossaries.en[id]?.term ?? '');
  return { ...entry, original: original === entry.term ? '' : original };
}

/** Ids of all terms, sorted. */
export function glossaryIds(language: CourseLanguage): string[] {
  return Object.keys(glossaries[language]).sort();
}
