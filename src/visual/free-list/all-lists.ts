// All free lists at a step: how many blocks each keeps, and the first of the chain. What has come or gone since the step shown before is said.

import type { AllocatorView } from '../shared/engine-types.ts';
import { node } from '../shared/markup.ts';
import type { Markup } from '../shared/markup.ts';
import type { Language } from '../shared/words.ts';
import { chain } from './free-list.ts';
import { freeListWords } from './words.ts';

type Lists = AllocatorView['freeLists'];

/** HTML. `before`: of the step that was shown before this one, of the same run; null: there was none. */
export function allLists(lists: Lists, before: Lists | null, language: Language): Markup {
  const words = freeListWords[language];
  const filled = lists.filter(({ addresses }) => addresses.length > 0);
  const empty = lists.filter(({ addresses }) => addresses.length === 0);
  return node(
    'div',
    { class: 'v-freelists' },
    node(
      'ul',
      { class: 'v-freelist' },
      filled.map(({ name, limit, addresses }) => {
        const earlier = before?.find((list) => list.name === name)?.addresses.length;
        const change = earlier === undefined ? 0 : addresses.length - earlier;
        const kept = addresses.map((address) => ({ address, was: null })).reverse();
        return node(
          'li',
          { class: 'v-freelist-moment', key: name },
          node(
            'p',
            { class: 'v-freelist-title' },
            node('strong', {}, name),
            node('span', {}, words.filled(addresses.length, limit)),
            change === 0 ? null : node('span', { class: 'v-freelist-note' }, words.change(change)),
          ),
          chain(kept, words),
        );
      }),
    ),
    empty.length === 0
      ? null
      : node(
          'p',
          { class: 'v-freelist-empty' },
          words.empty(inShort(empty.map(({ name }) => name))),
        ),
  );
}

/** `tuple of 1`, `tuple of 2`, ... are one entry: `tuple of 1–20`. */
export function inShort(names: readonly string[]): string[] {
  const short: string[] = [];
  let first = 0;
  let last = 0;
  for (const name of names) {
    const [, kind = '', number = ''] = /^(.+ of )(\d+)$/.exec(name) ?? [];
    const goesOn = kind !== '' && Number(number) === last + 1 && short.at(-1)?.startsWith(kind);
    if (goesOn === true) short[short.length - 1] = `${kind}${first}–${number}`;
    else {
      first = Number(number);
      short.push(name);
    }
    last = Number(number);
  }
  return short;
}
