// Colours for Python in the plain editor: enough for reading, nothing is understood. Tokens never
// overlap and together give the text back unchanged. Not the engine's tokenizer: it must colour a
// half-typed program too, and it is on the page before anything else is loaded.

export type TokenKind = 'comment' | 'string' | 'number' | 'keyword' | 'name' | 'plain';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

const keywords = new Set(
  (
    'False None True and as assert async await break class continue def del elif else except ' +
    'finally for from global if import in is lambda nonlocal not or pass raise return try while ' +
    'with yield'
  ).split(' '),
);
/** Names as well, wherever they can not be meant as keywords. */
const softKeywords = new Set(['match', 'case']);

/** No name can be written like this. */
export function isKeyword(word: string): boolean {
  return keywords.has(word);
}

const pattern = new RegExp(
  [
    '(?<comment>#[^\\n]*)',
    '(?<string>[rbfuRBFU]{0,2}(?:"""[\\s\\S]*?(?:"""|$)|\'\'\'[\\s\\S]*?(?:\'\'\'|$)|' +
      '"(?:\\\\.|[^"\\\\\\n])*"?|\'(?:\\\\.|[^\'\\\\\\n])*\'?))',
    '(?<number>\\b\\d[\\w.]*)',
    '(?<word>[A-Za-z_\\u0080-\\uffff][\\w\\u0080-\\uffff]*)',
  ].join('|'),
  'g',
);

/** Tokens of each line. A line without text has none. */
export function highlightLines(source: string): Token[][] {
  const lines: Token[][] = [[]];
  for (const token of tokensOf(source)) {
    token.text.split('\n').forEach((text, index) => {
      if (index > 0) lines.push([]);
      if (text !== '') lines[lines.length - 1]!.push({ kind: token.kind, text });
    });
  }
  return lines;
}

function* tokensOf(source: string): Generator<Token> {
  let end = 0;
  let afterDef = false;
  for (const match of source.matchAll(pattern)) {
    if (match.index > end) yield { kind: 'plain', text: source.slice(end, match.index) };
    const text = match[0];
    end = match.index + text.length;
    const kind = kindOf(match.groups!, afterDef);
    afterDef = text === 'def' || text === 'class';
    yield { kind, text };
  }
  if (end < source.length) yield { kind: 'plain', text: source.slice(end) };
}

function kindOf(
  groups: Readonly<Record<string, string | undefined>>,
  afterDef: boolean,
): TokenKind {
  if (groups['comment'] !== undefined) return 'comment';
  if (groups['string'] !== undefined) return 'string';
  if (groups['number'] !== undefined) return 'number';
  if (afterDef) return 'name';
  const word = groups['word'] ?? '';
  return keywords.has(word) || softKeywords.has(word) ? 'keyword' : 'plain';
}
