// What has changed among the shown objects, in sentences: the text beside the cards, and what a screen reader says.

import type { Language } from '../shared/words.ts';
import type { HeapChanges } from './changes.ts';
import type { HeapRow } from './rows.ts';
import { heapWords } from './words.ts';

/** Names in one sentence; the others are counted. */
const namesMax = 4;
/** Sentences about counts. */
const countsMax = 4;

export function heapSays(
  rows: readonly HeapRow[],
  changes: HeapChanges | null,
  language: Language,
): string {
  const words = heapWords[language];
  if (changes === null) return words.first;
  const said: string[] = [];
  const list = (chosen: readonly HeapRow[], sentence: (names: string) => string): void => {
    if (chosen.length === 0) return;
    const names = chosen.slice(0, namesMax).map(titleOf);
    const rest = chosen.length - names.length;
    said.push(sentence(words.and(rest > 0 ? [...names, words.others(rest)] : names)));
  };
  list(
    rows.filter(({ change }) => change?.made === true),
    changes.back ? words.madeBackSentence : words.madeSentence,
  );
  list(
    rows.filter(({ gone }) => gone === 'freed' || gone === 'handed-on'),
    words.freedSentence,
  );
  list(
    rows.filter(({ gone }) => gone === 'not-yet'),
    words.notYetSentence,
  );
  list(
    rows.filter(({ gone }) => gone === 'unseen'),
    words.unseenSentence,
  );
  list(
    rows.filter(({ change }) => change?.lost === true),
    words.garbageSentence,
  );
  const counted = rows.filter(
    ({ change, object }) => change !== null && change.before !== null && object.refcount !== null,
  );
  for (const { object, change } of counted.slice(0, countsMax))
    said.push(words.countSentence(titleOf({ object }), change!.before!, object.refcount!));
  return said.length === 0 ? words.noChange : said.join(language === 'en' ? ' ' : '');
}

/** Type and the end of the address: enough to find the card. */
export function titleOf({ object }: Pick<HeapRow, 'object'>): string {
  return `${object.type} ${shortAddress(object.id)}`;
}

export function shortAddress(id: number): string {
  return `…${(id % 0x10000).toString(16).padStart(4, '0')}`;
}
