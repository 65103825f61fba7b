// The call stack of each thread with its local names, innermost frame first, and the module's names.
// Frames of the library are shown as one quiet line: the reader's own code is what this is about.

import { node } from '../shared/markup.ts';
import type { Markup } from '../shared/markup.ts';
import type { FramesView } from '../shared/engine-types.ts';
import { threadLabel, threadStyle } from '../shared/thread-paint.ts';
import { pictureWords } from '../shared/words.ts';
import type { Language, PictureWords } from '../shared/words.ts';

type Names = FramesView['globals'];
type Frame = FramesView['threads'][number]['frames'][number];

/** HTML of the panel. `names` gives thread names by id. */
export function frames(
  view: FramesView,
  names: (thread: number) => string,
  language: Language,
): Markup {
  const words = pictureWords[language];
  const stacks = view.threads.map(({ id, frames: stack }) =>
    node(
      'section',
      { class: 'v-stack', style: threadStyle(id), key: `stack-${id}` },
      node('p', { class: 'v-stack-head' }, threadLabel(id, names(id))),
      stack.map((frame) => frameBox(frame, words)),
    ),
  );
  const globals = node(
    'section',
    { class: 'v-stack v-globals', key: 'globals' },
    node('p', { class: 'v-stack-head' }, words.globals),
    nameTable(view.globals),
  );
  return node('div', { class: 'v-frames' }, stacks, globals);
}

function frameBox(frame: Frame, words: PictureWords): Markup {
  const head = node(
    'p',
    { class: 'v-frame-head' },
    node('code', {}, frame.function === '<module>' ? frame.function : `${frame.function}()`),
    node('span', {}, ` ${words.line(frame.place.line)}`),
  );
  if (!frame.ownFile) return node('div', { class: 'v-frame v-library' }, head);
  const shown = frame.function === '<module>' ? null : nameTable(frame.locals);
  return node('div', { class: 'v-frame' }, head, shown);
}

function nameTable(names: Names): Markup | null {
  if (names.length === 0) return null;
  const rows = names.map(({ name, repr }) =>
    node('tr', { key: name }, node('th', { scope: 'row' }, name), node('td', {}, repr)),
  );
  return node('table', { class: 'v-names' }, node('tbody', {}, rows));
}
