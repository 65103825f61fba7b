// Both languages have the same words, none is empty, and the places to fill in are the same.
import { expect, test } from 'vitest';
import en from '../../content/i18n/en.json' with { type: 'json' };
import zh from '../../content/i18n/zh-CN.json' with { type: 'json' };

const english: Readonly<Record<string, string>> = en;
const chinese: Readonly<Record<string, string>> = zh;

test('every word is there in both languages', () => {
  expect(Object.keys(chinese).sort()).toEqual(Object.keys(english).sort());
  const empty = [english, chinese].flatMap((words) =>
    Object.keys(words).filter((key) => !words[key]?.trim()),
  );
  expect(empty).toEqual([]);
});

test('the same places are filled in', () => {
  const places = (text: string | undefined): string[] => (text?.match(/\{\w+\}/g) ?? []).sort();
  const differing = Object.keys(english).filter(
    (key) => places(english[key]).join() !== places(chinese[key]).join(),
  );
  expect(differing).toEqual([]);
});
