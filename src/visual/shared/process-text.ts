// What pictures of processes share: which of them the library starts for itself, and how the text of a file or of its buffer is shown.

import { node } from './markup.ts';
import type { Markup } from './markup.ts';

/** The helpers of multiprocessing: `python -c` with a program of the library. */
export function isHelper({ command }: { readonly command: string | null }): boolean {
  return /^from multiprocessing\.(resource_tracker|forkserver)/.test(command ?? '');
}

/** Ends of lines are shown, because half of the story is where they are. */
export function textBox(
  text: string,
  names: { readonly text: string; readonly empty: string },
  empty: string,
): Markup {
  if (text === '') return node('span', { class: names.empty }, empty);
  return node('pre', { class: names.text }, text.replace(/\n/g, '⏎\n').replace(/\n$/, ''));
}
