// What a check asks of runs: a Python expression at a moment, as lab.yaml names it, and the engine's observation that this is for a given
// answer. Not in CPython.
//
// Invariant: moments are named by what the program does or says (a printed line, a call), or by the text of a line that the learner keeps;
// never by line numbers, which an answer changes.

import type { Moment, Observation, Program } from '../engine/index.ts';
import type { Fields } from './fields.ts';
import { say } from './language.ts';
import type { Said } from './language.ts';
import { linePattern } from './line-pattern.ts';

export type When =
  | { readonly on: 'end' }
  /** A printed line; `*` is any text. */
  | { readonly on: 'printed'; readonly line: string }
  /** A line of a source file, without its indentation; `*` is any text. */
  | { readonly on: 'line'; readonly text: string; readonly file: string }
  /** Qualified name: `Account.withdraw`. */
  | { readonly on: 'call'; readonly function: string };

export interface Watched {
  readonly expression: string;
  readonly when: When;
  /** The moment must not come more often. */
  readonly atMost?: number;
}

/** Reads the parameter `at`: `end` (the default), or a mapping with `printed`, `line` (and `file`), or `call`. */
export function readWhen(fields: Fields): When {
  if (!fields.has('at') || fields.raw('at') === 'end') return { on: 'end' };
  const at = fields.fields('at');
  const [kind] = at.keys();
  const when = readMoment(at, kind ?? '');
  at.done();
  return when;
}

function readMoment(at: Fields, kind: string): When {
  switch (kind) {
    case 'printed':
      return { on: 'printed', line: at.text('printed') };
    case 'line':
      return {
        on: 'line',
        text: at.text('line'),
        file: at.opt('file', (key) => at.text(key), 'main.py'),
      };
    case 'call':
      return { on: 'call', function: at.text('call') };
    default:
      throw at.wrong(kind, 'end, or one of printed, line, call');
  }
}

/** `at the end`, `when \`done\` is printed`. */
export function sayWhen(when: When): Said {
  switch (when.on) {
    case 'end':
      return say('at the end', '程序结束时');
    case 'printed':
      return say(`when \`${when.line}\` is printed`, `打印 \`${when.line}\` 时`);
    case 'line':
      return say(`at the line \`${when.text}\``, `执行到 \`${when.text}\` 这一行时`);
    case 'call':
      return say(`when \`${when.function}\` is called`, `调用 \`${when.function}\` 时`);
  }
}

export function observationOf(watched: Watched, program: Program): Observation {
  const { expression, when, atMost } = watched;
  const at = momentOf(when, program);
  return { expression, at, ...(atMost !== undefined && { atMost }) };
}

function momentOf(when: When, program: Program): Moment {
  switch (when.on) {
    case 'end':
      return when;
    case 'printed':
      return { on: 'printed', pattern: linePattern(when.line).source };
    case 'line':
      return { on: 'line', file: when.file, lines: linesLike(when, program) };
    case 'call':
      return { on: 'call', function: when.function };
  }
}

function linesLike(when: Extract<When, { on: 'line' }>, program: Program): readonly number[] {
  const pattern = linePattern(when.text);
  const lines = (program.files[when.file] ?? '').split('\n');
  return lines.flatMap((line, index) => (pattern.test(line.trim()) ? [index + 1] : []));
}
