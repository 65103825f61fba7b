// The picture to copy when you make another: say here what it shows, and which sign each state has besides its colour.
//
// To do in your copy: rename the function, take the view you need, add the folder to ../pictures.test.ts with a sample, and run
// `npm run rebaseline`.

import type { ThreadsView } from '../shared/engine-types.ts';
import { node } from '../shared/markup.ts';
import type { Markup } from '../shared/markup.ts';
import { threadLabel } from '../shared/thread-paint.ts';
import { pictureWords } from '../shared/words.ts';
import type { Language } from '../shared/words.ts';

/** HTML with one line for each thread: its name, and whether it runs. */
export function skeleton(view: ThreadsView, language: Language): Markup {
  const words = pictureWords[language];
  const rows = view.threads.map((thread) => {
    const state = thread.status === 'running' ? words.running : words.wantsGil;
    return node('li', { key: thread.id }, threadLabel(thread.id, thread.name), ` ${state}`);
  });
  return node('ul', { class: 'v-skeleton' }, rows);
}
