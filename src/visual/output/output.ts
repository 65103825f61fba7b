// What the program has printed so far, in pieces of one thread each: the name stands where the
// speaker changes, the colour of the thread runs along its lines. Text of stderr is marked in words.

import { node } from '../shared/markup.ts';
import type { Markup } from '../shared/markup.ts';
import type { OutputView } from '../shared/engine-types.ts';
import { threadBadge, threadStyle } from '../shared/thread-paint.ts';
import { pictureWords } from '../shared/words.ts';
import type { Language } from '../shared/words.ts';

interface Speech {
  readonly thread: number;
  readonly stream: 'stdout' | 'stderr';
  text: string;
}

/** HTML of the output. `names` gives thread names by id. Longer outputs show their last `linesMax` lines. */
export function output(
  view: OutputView,
  names: (thread: number) => string,
  language: Language,
  linesMax = 400,
): Markup {
  const words = pictureWords[language];
  const speeches = speechesOf(view);
  if (speeches.length === 0) return node('p', { class: 'v-nothing' }, words.noOutput);
  const rows = speeches.slice(-linesMax).map((speech, index) => {
    const { thread, stream, text } = speech;
    return node(
      'li',
      { class: `v-speech v-${stream}`, style: threadStyle(thread), key: index },
      node(
        'span',
        { class: 'v-speaker' },
        node('span', { class: 'v-badge', 'aria-hidden': 'true' }, threadBadge(thread)),
        node('span', {}, names(thread)),
        stream === 'stderr' ? node('span', { class: 'v-stream' }, 'stderr') : null,
      ),
      node('pre', { class: 'v-said' }, text.replace(/\n$/, '')),
    );
  });
  return node('ol', { class: 'v-output' }, rows);
}

function speechesOf(view: OutputView): Speech[] {
  const speeches: Speech[] = [];
  for (const { thread, stream, text } of view.pieces) {
    const last = speeches[speeches.length - 1];
    if (last !== undefined && last.thread === thread && last.stream === stream) last.text += text;
    else speeches.push({ thread, stream, text });
  }
  return speeches;
}
