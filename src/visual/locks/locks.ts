// All locks as a table: kind, holder, count, the line that took it, who waits. A Lock has no owner in
// CPython; the table shows who took it last, because that is what the reader asks.

import { node } from '../shared/markup.ts';
import type { Markup } from '../shared/markup.ts';
import type { LocksView, LockView } from '../shared/engine-types.ts';
import { threadLabel } from '../shared/thread-paint.ts';
import { pictureWords } from '../shared/words.ts';
import type { Language, PictureWords } from '../shared/words.ts';

/** HTML of the table. `names` gives thread names by id. */
export function locks(
  view: LocksView,
  names: (thread: number) => string,
  language: Language,
): Markup {
  const words = pictureWords[language];
  if (view.locks.length === 0) return node('p', { class: 'v-nothing' }, words.noLocks);
  const heads = [words.lock, words.kind, words.holder, words.count, words.since, words.waiting];
  return node(
    'table',
    { class: 'v-locks' },
    node(
      'thead',
      {},
      node(
        'tr',
        {},
        heads.map((head) => node('th', { scope: 'col' }, head)),
      ),
    ),
    node(
      'tbody',
      {},
      view.locks.map((lock) => row(lock, names, words)),
    ),
  );
}

function row(lock: LockView, names: (thread: number) => string, words: PictureWords): Markup {
  const holder =
    lock.holder === null
      ? node('span', { class: 'v-free' }, words.free)
      : threadLabel(lock.holder, names(lock.holder));
  const waiters = lock.waiters.map((waiter) => threadLabel(waiter, names(waiter)));
  return node(
    'tr',
    { class: lock.locked ? 'v-is-held' : 'v-is-free', key: `lock-${lock.id}` },
    node('th', { scope: 'row' }, node('code', {}, lock.name)),
    cell(words.kind, node('code', {}, lock.kind)),
    cell(words.holder, holder),
    cell(words.count, String(lock.count)),
    cell(words.since, lock.since === null ? '–' : words.line(lock.since.line)),
    node('td', { 'data-head': words.waiting }, waiters.length > 0 ? waiters : '–'),
  );
}

function cell(head: string, content: Markup | string): Markup {
  return node('td', { 'data-head': head }, content);
}
