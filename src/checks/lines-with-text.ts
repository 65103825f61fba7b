// Where a program has a piece of text: the lines whose execution shows that it is used. Not in CPython.
//
// Simplified: a line that stands in brackets which a line above has opened at its end counts with that line, because the compiler may have
// made one constant of all of it. Whatever else goes over several lines counts line by line.

import type { Program } from '../engine/index.ts';

export interface LinesOfFile {
  readonly file: string;
  /** From 1. */
  readonly lines: readonly number[];
}

/** Files that are no Python have no lines that run; they are not among the answers. */
export function linesWithText({ files }: Program, text: string): readonly LinesOfFile[] {
  return Object.entries(files).flatMap(([file, source]) => {
    if (!file.endsWith('.py') || !source.includes(text)) return [];
    return [{ file, lines: [...new Set(placesOf(source, text).flatMap(linesUp(source)))] }];
  });
}

/** Indexes of the lines in which `text` begins, or goes on. */
function placesOf(source: string, text: string): readonly number[] {
  const places: number[] = [];
  for (let at = source.indexOf(text); at >= 0; at = source.indexOf(text, at + 1)) {
    const first = lineAt(source, at);
    const last = lineAt(source, at + text.length - 1);
    for (let index = first; index <= last; index += 1) places.push(index);
  }
  return places;
}

function lineAt(source: string, offset: number): number {
  return source.slice(0, offset).split('\n').length - 1;
}

/** The line at an index, and those above it that opened the brackets in which it stands; as numbers from 1. None for a comment. */
function linesUp(source: string): (index: number) => readonly number[] {
  const lines = source.split('\n');
  return (index) => {
    if (lines[index]!.trimStart().startsWith('#')) return [];
    const numbers = [index + 1];
    let indent = indentOf(lines[index]!);
    for (let above = index - 1; above >= 0 && indent > 0; above -= 1) {
      const line = lines[above]!;
      if (line.trim() === '' || indentOf(line) >= indent) continue;
      if (!/[([{]\s*(#.*)?$/.test(line)) break;
      numbers.push(above + 1);
      indent = indentOf(line);
    }
    return numbers;
  };
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
