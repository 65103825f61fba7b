// Processes side by side at a few moments of a run: each box is one address space with its names, and below them are the files, which
// belong to nobody. Text that waits in a buffer is shown where it is: inside the process.

import type { ProcessesView } from '../shared/engine-types.ts';
import { node } from '../shared/markup.ts';
import type { Markup } from '../shared/markup.ts';
import { isHelper, textBox } from '../shared/process-text.ts';
import { threadStyle } from '../shared/thread-paint.ts';
import type { Language } from '../shared/words.ts';
import { spacesWords } from './words.ts';
import type { MomentName, SpacesWords } from './words.ts';

const boxes = { text: 'v-space-text', empty: 'v-space-empty' } as const;

export interface Moment {
  readonly name: MomentName;
  readonly view: ProcessesView;
}

/** HTML of the picture: one row for each moment. Processes that a library starts for itself are left out. */
export function addressSpaces(moments: readonly Moment[], language: Language): Markup {
  const words = spacesWords[language];
  return node(
    'ol',
    { class: 'v-spaces' },
    moments.map(({ name, view }) =>
      node(
        'li',
        { class: 'v-spaces-moment' },
        node('p', { class: 'v-spaces-when' }, words.moments[name]),
        node(
          'div',
          { class: 'v-spaces-row' },
          shownProcesses(view).map((process, index) => processBox(process, index, words)),
        ),
        view.files.map((file) => fileBox(file, words)),
      ),
    ),
  );
}

type ProcessView = ProcessesView['processes'][number];

function shownProcesses({ processes }: ProcessesView): readonly ProcessView[] {
  return processes.filter((process) => !isHelper(process));
}

function processBox(process: ProcessView, index: number, words: SpacesWords): Markup {
  const title = index === 0 ? words.parent : words.child;
  // An object whose repr says nothing but its type tells nothing about memory.
  const names = process.names.filter(({ repr, buffered }) => buffered !== null || !/^</.test(repr));
  return node(
    'section',
    {
      class: process.ended ? 'v-space v-space-ended' : 'v-space',
      style: threadStyle(index),
      key: process.id,
    },
    node(
      'p',
      { class: 'v-space-title' },
      node('strong', {}, title),
      node('span', {}, words.pid(process.pid)),
    ),
    process.ended
      ? node('p', { class: 'v-space-note' }, words.ended)
      : names.length === 0
        ? node('p', { class: 'v-space-note' }, words.noNames)
        : node(
            'dl',
            {},
            names.flatMap((name) => nameRows(name, words)),
          ),
  );
}

function nameRows(
  { name, repr, buffered }: ProcessView['names'][number],
  words: SpacesWords,
): readonly Markup[] {
  const value =
    buffered === null
      ? node('dd', {}, node('code', {}, repr))
      : node(
          'dd',
          {},
          node('span', { class: 'v-space-note' }, words.buffer),
          textBox(buffered, boxes, words.empty),
        );
  return [node('dt', {}, node('code', {}, name)), value];
}

function fileBox({ name, text }: ProcessesView['files'][number], words: SpacesWords): Markup {
  return node(
    'section',
    { class: 'v-space-file', key: name },
    node('p', { class: 'v-space-title' }, node('strong', {}, words.file), node('code', {}, name)),
    textBox(text, boxes, words.empty),
  );
}
