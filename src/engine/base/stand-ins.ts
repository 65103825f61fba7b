// Work of host strings on texts with lone surrogates: the host would find one in the middle of an astral character, or take two side by
// side for one character (base/code-points.ts). So each surrogate gets a stand-in, a character of private use that none of the texts has,
// and gives its place back to it in the result. Not in CPython.

import { charactersOfText, joinText } from './code-points.ts';

/** Characters of private use of the basic plane, then of planes 15 and 16. */
const PRIVATE = [
  [0xe000, 0xf8ff],
  [0xf0000, 0xffffd],
  [0x100000, 0x10fffd],
] as const;

/** Does the host read `text` as Python does? */
export function isPlain(text: string): boolean {
  return text.isWellFormed();
}

export class StandIns {
  private readonly to = new Map<string, string>();
  private readonly from = new Map<string, string>();

  constructor(texts: readonly string[]) {
    const used = new Set(texts.flatMap(charactersOfText));
    const free = freeCharacters(used);
    for (const c of used) {
      if (c.isWellFormed()) continue;
      const standIn = free.next().value!;
      this.to.set(c, standIn);
      this.from.set(standIn, c);
    }
  }

  /** `text` with stand-ins. */
  plain(text: string): string {
    if (isPlain(text)) return text;
    return charactersOfText(text)
      .map((c) => this.to.get(c) ?? c)
      .join('');
  }

  /** `text` without them. */
  restore(text: string): string {
    let out = '';
    for (const c of text) out = joinText(out, this.from.get(c) ?? c);
    return out;
  }
}

function* freeCharacters(used: ReadonlySet<string>): Generator<string, undefined> {
  for (const [first, last] of PRIVATE)
    for (let code = first; code <= last; code++) {
      const c = String.fromCodePoint(code);
      if (!used.has(c)) yield c;
    }
  return undefined;
}

/** What `work` makes of texts, done on stand-ins where it must be. */
export function withPlain(texts: readonly string[], work: (...texts: string[]) => string): string {
  if (texts.every(isPlain)) return work(...texts);
  const standIns = new StandIns(texts);
  return standIns.restore(work(...texts.map((t) => standIns.plain(t))));
}

/** As `withPlain`, for work that makes several texts. */
export function withPlainPieces(
  texts: readonly string[],
  work: (...texts: string[]) => readonly string[],
): string[] {
  if (texts.every(isPlain)) return [...work(...texts)];
  const standIns = new StandIns(texts);
  return work(...texts.map((t) => standIns.plain(t))).map((t) => standIns.restore(t));
}

/** A text and what is looked for in it, as the host may search them. What begins and ends with whole characters is found only where those are. */
export function plainTexts(whole: string, part: string): [string, string] {
  if (isPlain(part) && (!part.includes('\ufdd0') || isPlain(whole))) return [whole, part];
  const standIns = new StandIns([whole, part]);
  return [standIns.plain(whole), standIns.plain(part)];
}

/** Length in code points. */
export function lengthOfText(text: string): number {
  return charactersOfText(text).length;
}
