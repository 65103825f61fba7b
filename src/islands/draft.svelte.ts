// What the learner has typed. It is written to the browser's storage with every change, so a reload,
// a crash of the worker or a wrong click can't lose it; a reset keeps the text it replaced.

import { freeName, ownFilesOf, parseFiles, renamed, sameFiles, without } from './own-files.ts';
import type { Files } from './own-files.ts';
import { readStored, writeStored } from './storage.ts';

export class Draft {
  readonly start: Files;
  private readonly key: string;
  files: Files = $state.raw({});
  /** The text that the last reset replaced, until something is typed. */
  replaced: Files | null = $state.raw(null);
  /** The learner's own text, while a program that came with a link stands in its place. */
  own: Files | null = $state.raw(null);
  /** Files that were taken away and can be brought back, the last one last. */
  removed: Files = $state.raw({});
  /** Raised whenever the text changes from outside the editor (reset, undo, a model answer). */
  revision = $state(0);

  readonly changed: boolean = $derived.by(() => !sameFiles(this.files, this.start));

  constructor(labId: string, start: Files) {
    this.start = start;
    this.files = start;
    this.key = `utg.draft.${labId}`;
  }

  /** Takes what was kept from the last visit. Called once the page is alive. */
  restore(): void {
    const kept = this.kept('');
    if (kept === null) return;
    this.files = { ...this.start, ...kept };
    this.revision += 1;
  }

  type(file: string, text: string): void {
    // An editor may still speak of a file that has just gone.
    if (!(file in this.files) || this.files[file] === text) return;
    this.files = { ...this.files, [file]: text };
    this.replaced = null;
    this.keep();
  }

  /** An empty file more. `name`: free, and fit for one (own-files.ts). */
  add(name: string): void {
    this.files = { ...this.files, [name]: '' };
    this.keep();
  }

  /** `from`: a file that the learner has added. */
  rename(from: string, to: string): void {
    this.files = renamed(this.files, from, to);
    this.keep();
  }

  /** Takes an own file away; it stays at hand until it is forgotten. */
  remove(name: string): void {
    const text = this.files[name] ?? '';
    this.removed = { ...this.removed, [freeName(this.removed, name)]: text };
    this.files = without(this.files, name);
    this.keep();
  }

  /** Answers the name under which the file is back: its own, if that is free. */
  bringBack(name: string): string {
    const free = freeName(this.files, name);
    this.files = { ...this.files, [free]: this.removed[name] ?? '' };
    this.forget(name);
    return free;
  }

  /** A removed file is not wanted any more. */
  forget(name: string): void {
    this.removed = without(this.removed, name);
    this.keep();
  }

  /** Another main program, such as a model answer; the own files stay. */
  replaceMain(text: string): void {
    this.replace({ ...ownFilesOf(this.files, this.start), 'main.py': text });
  }

  reset(): void {
    this.replace(this.start);
  }

  replace(files: Files): void {
    this.replaced = this.files;
    this.files = { ...this.start, ...files };
    this.revision += 1;
    this.keep();
  }

  /** Takes a program from a link; what the learner had written can be brought back. */
  receive(files: Files): void {
    if (this.changed && this.own === null) this.own = this.files;
    this.replaced = null;
    this.files = { ...this.start, ...files };
    this.revision += 1;
    this.keep();
  }

  /** Back to the own text; the one from the link can be brought back in turn. */
  takeOwn(): void {
    if (this.own === null) return;
    const { own } = this;
    this.own = null;
    this.replace(own);
  }

  undo(): void {
    if (this.replaced === null) return;
    this.files = this.replaced;
    this.replaced = null;
    this.revision += 1;
    this.keep();
  }

  private keep(): void {
    writeStored(this.key, this.changed ? JSON.stringify(this.files) : null);
    // The text before a reset is kept too: a reload right after it must not lose it.
    const before = this.replaced === null ? null : JSON.stringify(this.replaced);
    writeStored(`${this.key}.before`, before);
    writeStored(`${this.key}.own`, this.own === null ? null : JSON.stringify(this.own));
    const removed = Object.keys(this.removed).length === 0 ? null : JSON.stringify(this.removed);
    writeStored(`${this.key}.removed`, removed);
  }

  /** After a reload: was there a reset that can still be undone, or a file that can be brought back? */
  restoreReplaced(): void {
    this.replaced = this.kept('.before');
    this.own = this.kept('.own');
    this.removed = this.kept('.removed') ?? {};
  }

  private kept(what: '' | '.before' | '.own' | '.removed'): Files | null {
    return parseFiles(readStored(`${this.key}${what}`), this.start);
  }
}
