// The instructions around the place where each thread stands, as `dis` would print them. The pointer
// is an arrow with the thread's badge: it stands before the instruction that runs next.

import { node } from '../shared/markup.ts';
import type { Markup } from '../shared/markup.ts';
import type { BytecodeView } from '../shared/engine-types.ts';
import { threadBadge, threadLabel, threadStyle } from '../shared/thread-paint.ts';
import { pictureWords } from '../shared/words.ts';
import type { Language, PictureWords } from '../shared/words.ts';

type ThreadCode = BytecodeView['threads'][number];

/** HTML of the panel: one column for each thread, at most `rowsMax` instructions around its pointer. */
export function bytecode(
  view: BytecodeView,
  names: (thread: number) => string,
  language: Language,
  rowsMax = 15,
): Markup {
  const words = pictureWords[language];
  const columns = view.threads.map((thread) => column(thread, names, words, rowsMax));
  return node('div', { class: 'v-bytecode' }, columns);
}

function column(
  thread: ThreadCode,
  names: (thread: number) => string,
  words: PictureWords,
  rowsMax: number,
): Markup {
  const { id, instructions, next } = thread;
  const before = Math.floor(rowsMax / 3);
  const from = Math.max(0, Math.min(next - before, instructions.length - rowsMax));
  const shown = instructions.slice(from, from + rowsMax);
  const rows = shown.map((instruction, index) => {
    const current = from + index === next;
    const line = startsLine(instructions, from + index) ? String(instruction.line) : '';
    return node(
      'tr',
      { class: current ? 'v-next' : null, key: `at-${instruction.offset}` },
      node('td', { class: 'v-pointer' }, current ? pointer(id, words) : ''),
      node('td', { class: 'v-code-line' }, line),
      node('td', { class: 'v-offset' }, String(instruction.offset)),
      node('td', { class: 'v-opname' }, instruction.opname),
      node('td', { class: 'v-arg' }, instruction.arg),
    );
  });
  return node(
    'section',
    { class: 'v-code', style: threadStyle(id), key: `code-${id}` },
    node(
      'h4',
      { class: 'v-code-head' },
      threadLabel(id, names(id)),
      node('code', {}, thread.function),
    ),
    node('table', {}, node('tbody', {}, rows)),
  );
}

function pointer(id: number, words: PictureWords): Markup {
  return node(
    'span',
    { class: 'v-pointer-sign', title: words.nextInstruction },
    node('span', { class: 'v-hidden' }, `${words.nextInstruction}: `),
    `${threadBadge(id)}▸`,
  );
}

function startsLine(instructions: ThreadCode['instructions'], index: number): boolean {
  const { line } = instructions[index]!;
  return line !== null && line !== instructions[index - 1]?.line;
}
