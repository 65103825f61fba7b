// Names of characters. CPython 3.13 Modules/unicodedata.c (_getucname, _getcode), unicodename_db.h. Names are sequences of words; the more
// often a word occurs, the fewer symbols stand for it.

import * as data from '../generated/unicode-name-words.ts';

const number36 = (text: string): number => parseInt(text, 36);
const SINGLE = 60;
const DOUBLE_LEADS = 24;

interface Names {
  readonly words: readonly string[];
  readonly codes: readonly string[];
  /** First code point, number of its first name. */
  readonly runs: readonly (readonly [number, number])[];
  readonly ideographs: readonly (readonly [number, number])[];
}
let names: Names | null = null;

function load(): Names {
  if (names !== null) return names;
  const runs: [number, number][] = [];
  let index = 0;
  for (const run of data.nameRuns.split(' ')) {
    const [first, count] = run.split('.').map(number36) as [number, number];
    runs.push([first, index]);
    index += count;
  }
  const ideographs = data.ideographs
    .split(' ')
    .map((r) => r.split('.').map(number36) as [number, number]);
  names = { words: data.words.split(' '), codes: data.nameCodes.split(' '), runs, ideographs };
  return names;
}

function decode(code: string, words: readonly string[]): string {
  const size = data.symbols.length;
  const parts: string[] = [];
  for (let i = 0; i < code.length;) {
    const lead = data.symbols.indexOf(code[i++]!);
    if (lead < SINGLE) parts.push(words[lead]!);
    else if (lead < SINGLE + DOUBLE_LEADS)
      parts.push(words[SINGLE + (lead - SINGLE) * size + data.symbols.indexOf(code[i++]!)]!);
    else {
      const n = (lead - SINGLE - DOUBLE_LEADS) * size * size;
      const [middle, low] = [data.symbols.indexOf(code[i++]!), data.symbols.indexOf(code[i++]!)];
      parts.push(words[SINGLE + DOUBLE_LEADS * size + n + middle * size + low]!);
    }
  }
  return parts.join(' ');
}

const LEADS = [
  'G',
  'GG',
  'N',
  'D',
  'DD',
  'R',
  'M',
  'B',
  'BB',
  'S',
  'SS',
  '',
  'J',
  'JJ',
  'C',
  'K',
  'T',
  'P',
  'H',
];
const VOWELS = [
  'A',
  'AE',
  'YA',
  'YAE',
  'EO',
  'E',
  'YEO',
  'YE',
  'O',
  'WA',
  'WAE',
  'OE',
  'YO',
  'U',
  'WEO',
  'WE',
  'WI',
  'YU',
  'EU',
  'YI',
  'I',
];
const TAILS = [
  '',
  'G',
  'GG',
  'GS',
  'N',
  'NJ',
  'NH',
  'D',
  'L',
  'LG',
  'LM',
  'LB',
  'LS',
  'LT',
  'LP',
  'LH',
  'M',
  'B',
  'BS',
  'S',
  'SS',
  'NG',
  'J',
  'C',
  'K',
  'T',
  'P',
  'H',
];
const HANGUL = 0xac00;
const HANGUL_COUNT = 19 * 21 * 28;

/** Null: the character has no name. */
export function nameOf(point: number): string | null {
  const { words, codes, runs, ideographs } = load();
  if (point >= HANGUL && point < HANGUL + HANGUL_COUNT) {
    const n = point - HANGUL;
    return `HANGUL SYLLABLE ${LEADS[Math.floor(n / 588)]}${VOWELS[Math.floor(n / 28) % 21]}${TAILS[n % 28]}`;
  }
  if (ideographs.some(([from, to]) => from <= point && point <= to))
    return `CJK UNIFIED IDEOGRAPH-${point.toString(16).toUpperCase()}`;
  let low = 0;
  let high = runs.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (runs[middle]![0] <= point) low = middle;
    else high = middle;
  }
  const [first, index] = runs[low]!;
  const next = runs[low + 1]?.[1] ?? codes.length;
  const at = index + point - first;
  return point < first || at >= next ? null : decode(codes[at]!, words);
}

let byName: Map<string, string> | null = null;

function index(): Map<string, string> {
  if (byName !== null) return byName;
  const { words, codes, runs } = load();
  byName = new Map();
  for (let r = 0; r < runs.length; r++) {
    const [first, from] = runs[r]!;
    const to = runs[r + 1]?.[1] ?? codes.length;
    for (let i = from; i < to; i++)
      byName.set(decode(codes[i]!, words), String.fromCodePoint(first + i - from));
  }
  for (const entry of data.aliases.split(';')) {
    const [name, points] = entry.split('=') as [string, string];
    byName.set(name, String.fromCodePoint(...points.split(' ').map((h) => parseInt(h, 16))));
  }
  return byName;
}

/** The text of that name, alias or sequence; null: there is none. Blind to case. */
export function lookupName(name: string): string | null {
  // What is computed is not blind to case.
  const ideograph = /^CJK UNIFIED IDEOGRAPH-([0-9A-F]{4,5})$/.exec(name);
  if (ideograph !== null) {
    const point = parseInt(ideograph[1]!, 16);
    return load().ideographs.some(([from, to]) => from <= point && point <= to)
      ? String.fromCodePoint(point)
      : null;
  }
  const syllable = /^HANGUL SYLLABLE ([A-Z]+)$/.exec(name);
  if (syllable !== null) return hangul(syllable[1]!);
  return index().get(name.toUpperCase()) ?? null;
}

/** The longest lead, vowel and tail that fit. */
function hangul(text: string): string | null {
  const longest = (parts: readonly string[], rest: string): number =>
    parts.reduce(
      (best, part, i) =>
        rest.startsWith(part) && (best < 0 || part.length > parts[best]!.length) ? i : best,
      -1,
    );
  const lead = longest(LEADS, text);
  let rest = text.slice(LEADS[lead]!.length);
  const vowel = longest(VOWELS, rest);
  if (vowel < 0) return null;
  rest = rest.slice(VOWELS[vowel]!.length);
  const tail = TAILS.indexOf(rest);
  return tail < 0 ? null : String.fromCodePoint(HANGUL + lead * 588 + vowel * 28 + tail);
}
