// Keys of the stage. They work while the focus is inside the lab and not in a text field; those with
// Ctrl work in the editor too. The dialog lists exactly this table.

import type { MomentKind } from '../visual/shared/moments.ts';
import type { LabWord } from '../i18n/lab-words.ts';

export type Command =
  | { readonly do: 'step'; readonly kind: MomentKind; readonly direction: 1 | -1 }
  | { readonly do: 'run' | 'toggle' | 'stop' | 'first' | 'last' | 'check' | 'help' | 'widen' };

export interface Shortcut {
  readonly keys: string;
  readonly word: LabWord;
  readonly command: Command;
  readonly inEditor?: true;
}

const step = (kind: MomentKind, direction: 1 | -1): Command => ({ do: 'step', kind, direction });

export const shortcuts: readonly Shortcut[] = [
  { keys: 'Ctrl+Enter', word: 'key.run', command: { do: 'run' }, inEditor: true },
  { keys: 'Ctrl+Shift+Enter', word: 'key.check', command: { do: 'check' }, inEditor: true },
  { keys: 'k', word: 'key.toggle', command: { do: 'toggle' } },
  { keys: 's', word: 'key.stop', command: { do: 'stop' } },
  { keys: 'ArrowRight', word: 'key.lineForward', command: step('line', 1) },
  { keys: 'ArrowLeft', word: 'key.lineBack', command: step('line', -1) },
  { keys: 'Shift+ArrowRight', word: 'key.bytecodeForward', command: step('bytecode', 1) },
  { keys: 'Shift+ArrowLeft', word: 'key.bytecodeBack', command: step('bytecode', -1) },
  { keys: ']', word: 'key.switchForward', command: step('switch', 1) },
  { keys: '[', word: 'key.switchBack', command: step('switch', -1) },
  { keys: '.', word: 'key.eventForward', command: step('event', 1) },
  { keys: ',', word: 'key.eventBack', command: step('event', -1) },
  { keys: 'b', word: 'key.breakpointForward', command: step('breakpoint', 1) },
  { keys: 'B', word: 'key.breakpointBack', command: step('breakpoint', -1) },
  { keys: 'Home', word: 'key.first', command: { do: 'first' } },
  { keys: 'End', word: 'key.last', command: { do: 'last' } },
  { keys: 'w', word: 'key.widen', command: { do: 'widen' } },
  { keys: '?', word: 'key.help', command: { do: 'help' } },
];

/** The command of a key press, null if it has none here. */
export function commandOf(event: KeyboardEvent): Command | null {
  if (event.defaultPrevented || event.altKey) return null;
  const control = event.ctrlKey || event.metaKey;
  const named = event.key.length > 1;
  const prefix = `${control ? 'Ctrl+' : ''}${event.shiftKey && named ? 'Shift+' : ''}`;
  const keys = `${prefix}${event.key}`;
  const shortcut = shortcuts.find((candidate) => candidate.keys === keys);
  if (shortcut === undefined) return null;
  if (named && !control && hasOwnKeys(event)) return null;
  return shortcut.inEditor === true || !typing(event) ? shortcut.command : null;
}

/** Is the focus on something that the arrow keys move? */
function hasOwnKeys(event: KeyboardEvent): boolean {
  const target = event.composedPath()[0];
  return target instanceof Element && target.closest('[data-own-keys]') !== null;
}

/** Is the focus where letters are text, or where the browser needs the key itself? */
function typing(event: KeyboardEvent): boolean {
  const target = event.composedPath()[0];
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.closest('.monaco-editor') !== null) return true;
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true;
  return target instanceof HTMLInputElement && target.type !== 'range';
}
