// The processes of the machine at one step: whose child each is, its names with their ids, what is on its way between them, and the files,
// which belong to nobody. A name that has the same id as in the parent is marked: the address is the same, the memory is another.

import type { ProcessesView } from '../shared/engine-types.ts';
import { node } from '../shared/markup.ts';
import type { Markup } from '../shared/markup.ts';
import { isHelper, textBox } from '../shared/process-text.ts';
import { threadStyle } from '../shared/thread-paint.ts';
import type { Language } from '../shared/words.ts';
import { processesWords } from './words.ts';
import type { ProcessesWords } from './words.ts';

const boxes = { text: 'v-process-text', empty: 'v-process-note' } as const;

type ProcessView = ProcessesView['processes'][number];
type NameView = ProcessView['names'][number];

/** HTML of the picture. */
export function processes(view: ProcessesView, language: Language): Markup {
  const words = processesWords[language];
  return node(
    'div',
    { class: 'v-processes' },
    node(
      'ul',
      { class: 'v-processes-all' },
      view.processes.map((process) => processBox(process, view, words)),
    ),
    view.pipes.length === 0 ? null : pipesBox(view, words),
    view.files.map((file) => fileBox(file, words)),
  );
}

function processBox(process: ProcessView, view: ProcessesView, words: ProcessesWords): Markup {
  const parent = view.processes.find(({ pid }) => pid === process.parentPid) ?? null;
  const helps = isHelper(process);
  return node(
    'li',
    {
      class: process.ended ? 'v-process v-process-ended' : 'v-process',
      style: threadStyle(process.id),
      key: process.id,
    },
    node(
      'p',
      { class: 'v-process-title' },
      node('strong', {}, words.process(process.pid)),
      node('span', {}, process.id === 0 ? words.main : words.childOf(process.parentPid)),
      helps ? node('span', {}, words.helper) : null,
      node('span', {}, stateOf(process, words)),
    ),
    process.ended || helps ? null : namesOf(process, parent, words),
  );
}

function stateOf({ exitCode, threads }: ProcessView, words: ProcessesWords): string {
  if (exitCode === null) return words.threads(threads);
  return exitCode < 0 ? words.killed(-exitCode) : words.exited(exitCode);
}

function namesOf(process: ProcessView, parent: ProcessView | null, words: ProcessesWords): Markup {
  if (process.names.length === 0) return node('p', { class: 'v-process-note' }, words.noNames);
  return node(
    'dl',
    {},
    process.names.flatMap((name) => {
      const before = parent?.names.find((other) => other.name === name.name) ?? null;
      return [node('dt', {}, node('code', {}, name.name)), valueOf(name, before, words)];
    }),
  );
}

function valueOf(name: NameView, before: NameView | null, words: ProcessesWords): Markup {
  const isSame = before !== null && before.id === name.id;
  const hasChanged = isSame && (before.repr !== name.repr || before.buffered !== name.buffered);
  const relation = !isSame ? null : hasChanged ? words.changed : words.same;
  return node(
    'dd',
    {},
    name.buffered === null ? node('code', {}, name.repr) : bufferOf(name.buffered, words),
    node('span', { class: 'v-process-id' }, `id ${name.id.toString(16)}`),
    relation === null
      ? null
      : node(
          'span',
          { class: hasChanged ? 'v-process-note v-process-changed' : 'v-process-note' },
          relation,
        ),
  );
}

function bufferOf(buffered: string, words: ProcessesWords): readonly Markup[] {
  return [
    node('span', { class: 'v-process-note' }, words.buffer),
    textBox(buffered, boxes, words.empty),
  ];
}

function pipesBox({ pipes }: ProcessesView, words: ProcessesWords): Markup {
  const said = (pids: readonly number[]): string =>
    pids.length === 0 ? words.nobody : pids.join(', ');
  return node(
    'section',
    { class: 'v-process-file' },
    node('p', { class: 'v-process-title' }, node('strong', {}, words.pipes)),
    node(
      'ul',
      {},
      pipes.map(({ bytes, readers, writers }) =>
        node('li', {}, words.pipe(bytes, said(readers), said(writers))),
      ),
    ),
  );
}

function fileBox({ name, text }: ProcessesView['files'][number], words: ProcessesWords): Markup {
  return node(
    'section',
    { class: 'v-process-file', key: name },
    node('p', { class: 'v-process-title' }, node('strong', {}, words.file), node('code', {}, name)),
    textBox(text, boxes, words.empty),
  );
}
