// How a thread looks wherever it appears: colour, line pattern and badge come from its id alone, so
// that the eye finds the same thread in every panel. Names are in styles/tokens.css.

import { node } from './markup.ts';
import type { Markup } from './markup.ts';

const colours = 8;

/** Style that sets `--thread` and `--thread-dash` for everything inside. */
export function threadStyle(id: number): string {
  const index = (id % colours) + 1;
  return `--thread: var(--thread-${index}); --thread-dash: var(--thread-${index}-dash)`;
}

/** Short sign of a thread: M for the main thread, else its number, as in `Thread-2`. */
export function threadBadge(id: number): string {
  return id === 0 ? 'M' : String(id);
}

/** Badge and name in HTML. */
export function threadLabel(id: number, name: string): Markup {
  return node(
    'span',
    { class: 'v-thread', style: threadStyle(id), key: `thread-${id}` },
    node('span', { class: 'v-badge', 'aria-hidden': 'true' }, threadBadge(id)),
    node('span', { class: 'v-thread-name' }, name),
  );
}
