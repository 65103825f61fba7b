// The files of a program in a lab: those that the lab brings, and those that the learner has added beside them. Functions of plain data;
// draft.svelte.ts keeps the result.
//
// Invariant: the order of the entries is the order of the tabs; `main.py` is always among them.

import { isKeyword } from './python-highlight.ts';

export type Files = Readonly<Record<string, string>>;

/** Why a name is refused: nothing was given, no import can name it, it is a word of the grammar, there is such a file. */
export type NameProblem = 'empty' | 'shape' | 'keyword' | 'taken';

/** A plain name of a Python file, which an `import` can name. */
export function isFileName(name: string): boolean {
  return /^[A-Za-z_]\w*\.py$/.test(name);
}

/** The name of the file that is meant: `helper` is `helper.py`. */
export function fileNameOf(typed: string): string {
  const name = typed.trim();
  return name === '' || name.endsWith('.py') ? name : `${name}.py`;
}

/** Null: a file may have this name beside `others`. */
export function nameProblem(name: string, others: readonly string[]): NameProblem | null {
  if (name === '' || name === '.py') return 'empty';
  if (!isFileName(name)) return 'shape';
  if (isKeyword(moduleOf(name))) return 'keyword';
  return others.includes(name) ? 'taken' : null;
}

export function moduleOf(name: string): string {
  return name.replace(/\.py$/, '');
}

/** `main.py`, then what the lab brings, then what the learner has added. */
export function inOrder(files: Files, start: Files): string[] {
  const names = new Set(['main.py', ...Object.keys(start), ...Object.keys(files)]);
  return [...names].filter((name) => name in files);
}

/** With a name changed, in the same place. */
export function renamed(files: Files, from: string, to: string): Files {
  return Object.fromEntries(
    Object.entries(files).map(([name, text]) => [name === from ? to : name, text]),
  );
}

export function without(files: Files, removed: string): Files {
  return Object.fromEntries(Object.entries(files).filter(([name]) => name !== removed));
}

/** What the learner has added to what the lab brings. */
export function ownFilesOf(files: Files, start: Files): Files {
  return Object.fromEntries(Object.entries(files).filter(([name]) => !(name in start)));
}

/** `name`, or the first of `name_2`, `name_3` … that is free. */
export function freeName(files: Files, name: string): string {
  let free = name;
  for (let number = 2; free in files; number += 1) free = `${moduleOf(name)}_${number}.py`;
  return free;
}

export function sameFiles(a: Files, b: Files): boolean {
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name]);
}

/** Files that were kept as JSON, today or by an older version. Null: there are none. What is no file of a program is left out. */
export function parseFiles(text: string | null, start: Files): Files | null {
  if (text === null) return null;
  try {
    const files: unknown = JSON.parse(text);
    if (typeof files !== 'object' || files === null) return null;
    const entries = Object.entries(files).filter(
      ([name, source]) => typeof source === 'string' && (name in start || isFileName(name)),
    );
    return Object.fromEntries(entries) as Files;
  } catch {
    return null;
  }
}
