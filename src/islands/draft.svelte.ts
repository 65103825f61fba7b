// What the learner has typed. It is written to the browser's storage with every change, so a reload,
// a crash of the worker or a wrong click can't lose it; a reset keeps the text it replaced.

import { readStored, writeStored } from './storage.ts';

type Files = Readonly<Record<string, string>>;

export class Draft {
  readonly start: Files;
  private readonly key: string;
  files: Files = $state.raw({});
  /** The text that the last reset replaced, until something is typed. */
  replaced: Files | null = $state.raw(null);
  /** The learner's own text, while a program that came with a link stands in its place. */
  own: Files | null = $state.raw(null);
  /** Raised whenever the text changes from outside the editor (reset, undo, a model answer). */
  revision = $state(0);

  readonly changed: boolean = $derived.by(() =>
    Object.keys(this.start).some((file) => this.files[file] !== this.start[file]),
  );

  constructor(labId: string, start: Files) {
    this.start = start;
    this.files = start;
    this.key = `utg.draft.${labId}`;
  }

  /** Takes what was kept from the last visit. Called once the page is alive. */
  restore(): void {
    const kept = parseFiles(readStored(this.key));
    if (kept === null) return;
    this.files = { ...this.start, ...kept };
    this.revision += 1;
  }

  type(file: string, text: string): void {
    if (this.files[file] === text) return;
    this.files = { ...this.files, [file]: text };
    this.replaced = null;
    this.keep();
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
  }

  /** After a reload: was there a reset that can still be undone? */
  restoreReplaced(): void {
    this.replaced = parseFiles(readStored(`${this.key}.before`));
    this.own = parseFiles(readStored(`${this.key}.own`));
  }
}

function parseFiles(text: string | null): Files | null {
  if (text === null) return null;
  try {
    const files: unknown = JSON.parse(text);
    if (typeof files !== 'object' || files === null) return null;
    const entries = Object.entries(files).filter((entry) => typeof entry[1] === 'string');
    return Object.fromEntries(entries) as Files;
  } catch {
    return null;
  }
}
