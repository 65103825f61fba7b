// The words of the lab: the keys `lab.*` of content/i18n, without their prefix. Both languages have
// the same keys; English decides which there are.

import en from '../../content/i18n/en.json' with { type: 'json' };
import zhCn from '../../content/i18n/zh-CN.json' with { type: 'json' };

type LabKey<Key> = Key extends `lab.${infer Name}` ? Name : never;

export type LabWord = LabKey<keyof typeof en>;
export type LabWords = Readonly<Record<LabWord, string>>;

/** All words of the lab in a language. */
export function labWords(language: 'en' | 'zh-cn'): LabWords {
  const all: Readonly<Record<string, string>> = language === 'en' ? en : zhCn;
  const entries = Object.entries(all).flatMap(([key, word]) =>
    key.startsWith('lab.') ? [[key.slice('lab.'.length), word]] : [],
  );
  return Object.fromEntries(entries) as LabWords;
}

/** Replaces `{name}` in a word. */
export function fill(word: string, values: Readonly<Record<string, string | number>>): string {
  return word.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
