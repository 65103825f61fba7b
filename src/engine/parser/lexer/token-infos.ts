// The tokens of a source as tokenize.py sees them: with comments, with the line ends that end no statement, with their lines of source.
// CPython 3.13 Python/Python-tokenize.c (tokenizeriter_next), Parser/lexer/lexer.c (tok_extra_tokens). Our tokenizer drops comments and
// such line ends; they are found again in the gaps between its tokens.

import {
  DEDENT,
  ENDMARKER,
  EXCLAMATION,
  INDENT,
  LPAR,
  NAME,
  NEWLINE,
  NUMBER,
  OP,
  STRING,
} from '../tokens.ts';
import { characterCount, type TokenizerError } from './state.ts';
import { tokenize } from './tokenizer.ts';

export interface TokenInfo {
  /** As in token.py. */
  readonly type: number;
  readonly text: string;
  readonly start: readonly [number, number];
  readonly end: readonly [number, number];
  readonly line: string;
}

const COMMENT = 62;
const NL = 63;
const firstKeywordKind = 100;

/** All tokens up to the error, if there is one. `source` has '\n' line ends; `extra`: comments and NL too, operators as OP. */
export function tokenInfos(
  source: string,
  extra: boolean,
): { readonly tokens: TokenInfo[]; readonly error: TokenizerError | null } {
  const open = source !== '' && !source.endsWith('\n');
  const text = open ? `${source}\n` : source;
  const t = tokenize(text, 'exec', extra);
  const walk = new Walk(text, open, extra);
  const { kind, start, end, count } = t.tokens;
  for (let i = 0; i < count; i++) {
    const k = kind[i]!;
    if (t.error !== null && i === count - 1) {
      if (t.error.atEnd) walk.rest(text.length);
      break;
    }
    walk.token(k, start[i]!, end[i]!);
  }
  return { tokens: walk.tokens, error: t.error };
}

class Walk {
  readonly tokens: TokenInfo[] = [];
  readonly #source: string;
  readonly #open: boolean;
  readonly #extra: boolean;
  #cursor = 0;
  #line = 1;
  #lineStart = 0;

  constructor(source: string, open: boolean, extra: boolean) {
    this.#source = source;
    this.#open = open;
    this.#extra = extra;
  }

  token(kind: number, start: number, end: number): void {
    this.#gap(kind === INDENT ? this.#startOfLine(start) : kind === NEWLINE ? end : start);
    if (kind === NEWLINE) this.#lineEnd(NEWLINE);
    else if (!this.#extra && (kind === INDENT || kind === DEDENT || kind === ENDMARKER))
      this.#nowhere(kind, start);
    else if (kind === INDENT) this.#range(INDENT, this.#startOfLine(start), start);
    else if (kind === DEDENT || kind === ENDMARKER) this.#range(kind, start, start);
    else this.#range(this.#typeOf(kind), start, end);
  }

  /** Tokens without text have no column; behind the end it is still the last line. */
  #nowhere(type: number, start: number): void {
    const isPastEnd = this.#lineStart === this.#source.length && this.#line > 1;
    const first = isPastEnd ? this.#startOfLine(this.#lineStart - 1) : this.#lineStart;
    const at = [this.#line - (isPastEnd ? 1 : 0), -1] as const;
    this.tokens.push({
      type,
      text: '',
      start: at,
      end: at,
      line: this.#lineText(first, first + 1),
    });
    this.#cursor = start;
  }

  /** What is left behind the last token. */
  rest(end: number): void {
    this.#gap(end);
  }

  #typeOf(kind: number): number {
    if (kind >= firstKeywordKind || kind === NAME) return NAME;
    if (kind === NUMBER || kind === STRING) return kind;
    const operator = kind >= LPAR && kind <= EXCLAMATION;
    return operator && this.#extra ? OP : kind;
  }

  /** Comments and line ends up to `end`. */
  #gap(end: number): void {
    while (this.#cursor < end) {
      const character = this.#source.charAt(this.#cursor);
      if (character === '#') {
        const newline = this.#source.indexOf('\n', this.#cursor);
        const stop = newline < 0 ? this.#source.length : newline;
        if (this.#extra) this.#range(COMMENT, this.#cursor, stop);
        else this.#cursor = stop;
      } else if (character === '\n') this.#lineEnd(this.#extra ? NL : null);
      else if (character === '\\') {
        this.#cursor += 2;
        this.#enter(this.#cursor);
      } else this.#cursor++;
    }
  }

  #lineEnd(type: number | null): void {
    const at = this.#cursor;
    const last = this.#open && at === this.#source.length - 1;
    const column = this.#column(at);
    if (type !== null)
      this.tokens.push({
        type,
        text: last || (!this.#extra && type === NEWLINE) ? '' : '\n',
        start: [this.#line, column],
        end: [this.#line, column + (this.#extra ? 1 : 0)],
        line: this.#lineText(this.#lineStart, at + 1),
      });
    this.#cursor = at + 1;
    this.#enter(at + 1);
  }

  #range(type: number, start: number, end: number): void {
    const from: [number, number] = [this.#line, this.#column(start)];
    const first = this.#lineStart;
    const text = this.#source.slice(start, end);
    for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1))
      this.#enter(start + i + 1);
    this.#cursor = end;
    this.tokens.push({
      type,
      text,
      start: from,
      end: [this.#line, this.#column(end)],
      line: type === ENDMARKER ? '' : this.#lineText(first, end),
    });
  }

  /** Whole lines from the one that begins at `first` to the one that holds `end`. */
  #lineText(first: number, end: number): string {
    const newline = this.#source.indexOf('\n', Math.max(end - 1, first));
    const stop = newline < 0 ? this.#source.length : newline + 1;
    const text = this.#source.slice(first, stop);
    return this.#open && stop === this.#source.length ? text.slice(0, -1) : text;
  }

  #startOfLine(pos: number): number {
    return this.#source.lastIndexOf('\n', pos - 1) + 1;
  }

  #enter(start: number): void {
    this.#line++;
    this.#lineStart = start;
  }

  #column(pos: number): number {
    return characterCount(this.#source, this.#lineStart, pos);
  }
}
