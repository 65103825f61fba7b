// Prints the tokens of a source as `python -m tokenize FILE` does.
//
// CPython 3.13 Lib/tokenize.py main(). Our tokenizer drops comments and the line ends that end no
// statement; they are found again in the gaps between its tokens. Simplified: where the source is wrong,
// the parser's words are printed, without the leniency that Python's tokenize has for brackets.
import type { TokenizerState } from './lexer/state.ts';
import { characterCount } from './lexer/state.ts';
import { tokenize } from './lexer/tokenizer.ts';
import { strRepr } from './python-repr.ts';
import { translateNewlines } from './source-text.ts';
import {
  DEDENT,
  ENDMARKER,
  FSTRING_END,
  FSTRING_MIDDLE,
  FSTRING_START,
  INDENT,
  NAME,
  NEWLINE,
  NUMBER,
  STRING,
} from './tokens.ts';

/** What `python -m tokenize FILE` prints; for wrong source the one line of its error. */
export function formatTokens(source: string, filename = '<stdin>'): string {
  const text = translateNewlines(source, true);
  const t = tokenize(text, 'exec');
  if (t.error !== null) {
    const { message, line, offset, atEnd } = t.error;
    if (atEnd) return `${filename}:${line}:0: error: unexpected EOF in multi-line statement\n`;
    return `${filename}:${line}:${offset}: error: ${message}\n`;
  }
  const listing = new Listing(text, /[^\n\r]$/.test(source));
  listing.add('0,0-0,0:', 'ENCODING', 'utf-8');
  for (let token = 0; token < t.tokens.count; token++) addToken(listing, t, token);
  return listing.lines.join('');
}

const kindNames: ReadonlyMap<number, string> = new Map([
  [NAME, 'NAME'],
  [NUMBER, 'NUMBER'],
  [STRING, 'STRING'],
  [FSTRING_START, 'FSTRING_START'],
  [FSTRING_MIDDLE, 'FSTRING_MIDDLE'],
  [FSTRING_END, 'FSTRING_END'],
]);

const firstKeywordKind = 100;

function addToken(listing: Listing, t: TokenizerState, token: number): void {
  const kind = t.tokens.kind[token] ?? ENDMARKER;
  const start = t.tokens.start[token] ?? 0;
  const end = t.tokens.end[token] ?? 0;
  listing.gap(kind === INDENT ? listing.lineStart(start) : kind === NEWLINE ? end : start);
  if (kind === NEWLINE) {
    listing.lineEnd('NEWLINE');
  } else if (kind === INDENT) {
    listing.range('INDENT', listing.lineStart(start), start);
  } else if (kind === DEDENT) {
    listing.range('DEDENT', start, start);
  } else if (kind === ENDMARKER) {
    listing.range('ENDMARKER', start, start);
  } else {
    const name = kind >= firstKeywordKind ? 'NAME' : (kindNames.get(kind) ?? 'OP');
    listing.range(name, start, end);
  }
}

/** The lines printed so far, and how far in the source they reach. */
class Listing {
  readonly lines: string[] = [];
  readonly #source: string;
  /** The source's last line has no line end of its own. */
  readonly #isOpenEnded: boolean;
  #cursor = 0;
  #line = 1;
  #lineStart = 0;

  constructor(source: string, isOpenEnded: boolean) {
    this.#source = source;
    this.#isOpenEnded = isOpenEnded;
  }

  add(range: string, name: string, text: string): void {
    this.lines.push(`${range.padEnd(20)}${name.padEnd(15)}${strRepr(text).padEnd(15)}\n`);
  }

  /** Lists comments and line ends up to `end`. */
  gap(end: number): void {
    while (this.#cursor < end) {
      const character = this.#source.charAt(this.#cursor);
      if (character === '#') {
        const newline = this.#source.indexOf('\n', this.#cursor);
        this.range('COMMENT', this.#cursor, newline < 0 ? this.#source.length : newline);
      } else if (character === '\n') {
        this.lineEnd('NL');
      } else if (character === '\\') {
        this.#cursor += 2;
        this.#enterLine(this.#cursor);
      } else {
        this.#cursor++;
      }
    }
  }

  lineEnd(name: 'NEWLINE' | 'NL'): void {
    const at = this.#cursor;
    const isLast = this.#isOpenEnded && at === this.#source.length - 1;
    const column = this.#column(at);
    const range = `${this.#line},${column}-${this.#line},${column + 1}:`;
    this.add(range, name, isLast ? '' : '\n');
    this.#cursor = at + 1;
    this.#enterLine(at + 1);
  }

  /** Lists the source from `start` to `end`, which may span lines. */
  range(name: string, start: number, end: number): void {
    const from = `${this.#line},${this.#column(start)}`;
    const text = this.#source.slice(start, end);
    for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      this.#enterLine(start + i + 1);
    }
    this.#cursor = end;
    this.add(`${from}-${this.#line},${this.#column(end)}:`, name, text);
  }

  /** Index where the line of `pos` begins. */
  lineStart(pos: number): number {
    return this.#source.lastIndexOf('\n', pos - 1) + 1;
  }

  #enterLine(start: number): void {
    this.#line++;
    this.#lineStart = start;
  }

  #column(pos: number): number {
    return characterCount(this.#source, this.#lineStart, pos);
  }
}
