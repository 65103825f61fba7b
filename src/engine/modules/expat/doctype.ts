// Declarations in the internal subset of a document. expat 2.6.3: lib/xmlrole.c (which token may follow which), lib/xmlparse.c (doProlog,
// build_model). Simplified: a declaration is read when all of it is there, and is wrong at its first wrong word.

import { attributeValue, type Dtd, type Entity } from './dtd.ts';
import { malformed } from './messages.ts';
import {
  INCOMPLETE,
  nameEnd,
  nameTokenEnd,
  referenceEnd,
  referredCharacter,
  refuseForbidden,
} from './scan.ts';
import type { Plain, XmlEvent } from './events.ts';

const WORD = /[ \t\r\n]+|"[^"]*"|'[^']*'|<!|[^ \t\r\n"'<>()|,[\]]+|[\s\S]/g;

/** A declaration's words as the default handler gets them, one by one. */
export const wordsOf = (text: string): string[] =>
  (text.match(WORD) ?? []).flatMap((word, i, all) =>
    word === '<!' ? [] : all[i - 1] === '<!' ? [`<!${word}`] : [word],
  );

/** Where the markup ends that begins at `at`: at `>` or, of a document type, at `[`. */
export function declarationEnd(text: string, at: number, isDoctype = false): number {
  const stop = isDoctype ? /[>["']/g : /[>"']/g;
  stop.lastIndex = at;
  for (let found = stop.exec(text); found !== null; found = stop.exec(text)) {
    if (found[0] === '>' || found[0] === '[') {
      refuseForbidden(text, at, stop.lastIndex);
      return stop.lastIndex;
    }
    const close = text.indexOf(found[0], stop.lastIndex);
    if (close < 0) break;
    stop.lastIndex = close + 1;
  }
  refuseForbidden(text, at, text.length);
  return INCOMPLETE;
}

/** Reads a declaration word by word. */
export class Words {
  readonly text: string;
  readonly from: number;
  private readonly words: { readonly word: string; readonly at: number }[] = [];
  private i = 0;
  /** `from`: where the text stands. */
  constructor(text: string, from: number) {
    this.text = text;
    this.from = from;
    let at = from;
    for (const word of wordsOf(text)) {
      if (!/^[ \t\r\n]/.test(word)) this.words.push({ word, at });
      at += word.length;
    }
  }

  get at(): number {
    return this.words[Math.min(this.i, this.words.length - 1)]!.at;
  }
  /** Where the word is that was taken `n` words ago. */
  atBefore(n: number): number {
    return this.words[Math.max(this.i - n, 0)]!.at;
  }
  get before(): string {
    return this.words[Math.max(this.i - 1, 0)]!.word;
  }
  /** Where the word behind the next one is, if that is `word`. */
  atAfter(word: string): number {
    return this.peek === word ? (this.words[this.i + 1]?.at ?? this.at) : this.at;
  }
  /** The next word, which stays. */
  get peek(): string {
    return this.words[this.i]?.word ?? '';
  }
  take(): string {
    const word = this.peek;
    this.i++;
    return word;
  }
  wrong(): never {
    return malformed(
      /^[^\s\w"'<>()|,[\]#%?*+:.\u0080-\uffff-]/.test(this.peek) ? 'INVALID_TOKEN' : 'SYNTAX',
      this.at,
    );
  }
  expect(word: string): void {
    if (this.peek !== word) this.wrong();
    this.i++;
  }
  takeIf(word: string): boolean {
    if (this.peek !== word) return false;
    this.i++;
    return true;
  }
  name(): string {
    const word = this.peek;
    if (word === '' || nameEnd(word, 0) !== word.length) this.wrong();
    return this.take();
  }
  nameToken(): string {
    const word = this.peek;
    if (word === '' || nameTokenEnd(word, 0) !== word.length) this.wrong();
    return this.take();
  }
  /** What stands in quotes. */
  quoted(): string {
    const word = this.peek;
    if (word.length < 2 || (word[0] !== '"' && word[0] !== "'")) this.wrong();
    return this.take().slice(1, -1);
  }
  publicId(): string {
    const { at } = this;
    const id = this.quoted();
    const wrong = id.search(/[^-\n\r a-zA-Z0-9'()+,./:=?;!*#@$_%]/);
    if (wrong >= 0) malformed('PUBLICID', at + 1 + wrong);
    return id.replace(/[ \r\n]+/g, ' ').replace(/^ | $/g, '');
  }
}

export interface Ids {
  readonly systemId: string | null;
  readonly publicId: string | null;
}

/** `SYSTEM "…"`, `PUBLIC "…" "…"`; null: neither. Of a notation the second part may be absent. */
export function externalIds(words: Words, isNotation = false): Ids | null {
  if (words.takeIf('SYSTEM')) return { systemId: words.quoted(), publicId: null };
  if (!words.takeIf('PUBLIC')) return null;
  const publicId = words.publicId();
  const isShort = isNotation && words.peek === '>';
  return { publicId, systemId: isShort ? null : words.quoted() };
}

/** What a declaration means; `text` is all of it. */
export function declare(
  text: string,
  at: number,
  dtd: Dtd,
  base: string | null,
  isInternal: boolean,
): XmlEvent[] {
  const words = new Words(text, at);
  const word = words.take();
  if (!/[ \t\r\n%]/.test(text[word.length] ?? ' ')) malformed('INVALID_TOKEN', at + word.length);
  switch (word) {
    case '<!ENTITY':
      return entityDeclaration(words, dtd, base, isInternal);
    case '<!ATTLIST':
      return attributeDeclarations(words, dtd);
    case '<!ELEMENT':
      return elementDeclaration(words);
    case '<!NOTATION':
      return notationDeclaration(words, base);
    default:
      return malformed('SYNTAX', at);
  }
}

function event(
  handler: XmlEvent['handler'],
  words: Words,
  args: readonly Plain[],
  at: number,
): XmlEvent {
  words.expect('>');
  return { handler, args, raw: wordsOf(words.text), at };
}

function entityDeclaration(
  words: Words,
  dtd: Dtd,
  base: string | null,
  isInternal: boolean,
): XmlEvent[] {
  const isParameter = words.takeIf('%');
  const name = words.name();
  const ids = externalIds(words);
  const { at } = words;
  const value = ids === null ? entityValue(words.quoted(), at) : null;
  const notationAt = words.atAfter('NDATA');
  const notation = ids !== null && !isParameter && words.takeIf('NDATA') ? words.name() : null;
  const { systemId, publicId } = ids ?? { systemId: null, publicId: null };
  const table = isParameter ? dtd.parameters : dtd.entities;
  const entity: Entity = {
    name,
    value,
    systemId,
    publicId,
    base,
    notation,
    isInternal,
    isOpen: false,
  };
  if (dtd.keepsProcessing && !table.has(name)) table.set(name, entity);
  else return [{ ...event(null, words, [], at) }];
  const place = [base, systemId, publicId];
  const args = [name, isParameter ? 1 : 0, value, ...place, notation];
  const declared = event('EntityDeclHandler', words, args, notation === null ? at : notationAt);
  if (notation === null) return [declared];
  const unparsed: XmlEvent = {
    handler: 'UnparsedEntityDeclHandler',
    args: [name, ...place, notation],
    raw: null,
    at: notationAt,
    otherwise: declared,
  };
  return [unparsed];
}

/** storeEntityValue: references to characters are resolved, those to entities are left. */
function entityValue(quoted: string, at: number): string {
  if (quoted.includes('%')) malformed('PARAM_ENTITY_REF', at);
  let from = quoted.indexOf('&');
  while (from >= 0) {
    const end = referenceEnd(quoted, from);
    if (end === INCOMPLETE) malformed('INVALID_TOKEN', at);
    from = quoted.indexOf('&', end);
  }
  return quoted
    .replace(/\r\n?/g, '\n')
    .replace(/&#[^;]*;/g, (found) => referredCharacter(found) ?? malformed('BAD_CHAR_REF', at));
}

const TYPES = new Set('CDATA ID IDREF IDREFS ENTITY ENTITIES NMTOKEN NMTOKENS'.split(' '));

function attributeType(words: Words): string {
  if (TYPES.has(words.peek)) return words.take();
  const isNotation = words.takeIf('NOTATION');
  words.expect('(');
  const choices = [];
  do choices.push(isNotation ? words.name() : words.nameToken());
  while (words.takeIf('|'));
  words.expect(')');
  return `${isNotation ? 'NOTATION' : ''}(${choices.join('|')})`;
}

function attributeDeclarations(words: Words, dtd: Dtd): XmlEvent[] {
  const element = words.name();
  const events: XmlEvent[] = [];
  const declared = dtd.attributes.get(element) ?? [];
  while (words.peek !== '>') {
    const name = words.name();
    const type = attributeType(words);
    let { at } = words;
    const isRequired = words.takeIf('#REQUIRED');
    const isFixed = !isRequired && words.takeIf('#FIXED');
    const isImplied = !isRequired && !isFixed && words.takeIf('#IMPLIED');
    const isCdata = type === 'CDATA';
    if (isFixed) ({ at } = words);
    const byDefault =
      isRequired || isImplied ? null : attributeValue(words.quoted(), isCdata, dtd, at);
    if (dtd.keepsProcessing && !declared.some((other) => other.name === name))
      declared.push({ name, isCdata, byDefault });
    const args = [element, name, type, byDefault, isRequired || isFixed ? 1 : 0];
    events.push({ handler: 'AttlistDeclHandler', args, raw: null, at });
  }
  dtd.attributes.set(element, declared);
  words.expect('>');
  if (events.length === 0) return [{ handler: null, args: [], raw: wordsOf(words.text) }];
  return events.map((e, i) => (i === 0 ? { ...e, raw: wordsOf(words.text) } : e));
}

function notationDeclaration(words: Words, base: string | null): XmlEvent[] {
  const name = words.name();
  const ids = externalIds(words, true) ?? words.wrong();
  const at = ids.systemId === null ? words.at : words.atBefore(1);
  return [event('NotationDeclHandler', words, [name, base, ids.systemId, ids.publicId], at)];
}

const [EMPTY, ANY, MIXED, NAME, CHOICE, SEQUENCE] = [1, 2, 3, 4, 5, 6];
const QUANTIFIERS = ['', '?', '*', '+'];

function elementDeclaration(words: Words): XmlEvent[] {
  const name = words.name();
  const model: Plain = words.takeIf('EMPTY')
    ? [EMPTY, 0, null, []]
    : words.takeIf('ANY')
      ? [ANY, 0, null, []]
      : contentModel(words);
  // A sign is of one token with its parenthesis.
  const at = words.atBefore(/^[?*+]$/.test(words.before) ? 2 : 1);
  return [event('ElementDeclHandler', words, [name, model], at)];
}

/** The sign behind a parenthesis is a word of its own; behind a name it is its last character. */
function quantifier(words: Words): number {
  const found = QUANTIFIERS.indexOf(words.peek);
  if (found > 0) words.take();
  return Math.max(found, 0);
}

interface Group {
  separator: string;
  readonly children: Plain[];
}

function contentModel(words: Words): Plain {
  words.expect('(');
  if (words.peek === '#PCDATA') return mixedModel(words);
  const open: Group[] = [{ separator: '', children: [] }];
  for (;;) {
    const group = open[open.length - 1]!;
    if (words.takeIf('(')) {
      open.push({ separator: '', children: [] });
      continue;
    }
    group.children.push(namedModel(words));
    for (;;) {
      const top = open[open.length - 1]!;
      if (!words.takeIf(')')) {
        separate(words, top);
        break;
      }
      const type = top.separator === '|' ? CHOICE! : SEQUENCE!;
      const model: Plain = [type, quantifier(words), null, top.children];
      open.pop();
      if (open.length === 0) return model;
      open[open.length - 1]!.children.push(model);
    }
  }
}

function namedModel(words: Words): Plain {
  const word = words.peek;
  const sign = QUANTIFIERS.indexOf(word.slice(-1));
  const name = sign > 0 ? word.slice(0, -1) : word;
  if (name === '' || nameEnd(name, 0) !== name.length) words.wrong();
  words.take();
  return [NAME!, Math.max(sign, 0), name, []];
}

function separate(words: Words, group: Group): void {
  const sign = words.peek;
  if ((sign !== '|' && sign !== ',') || (group.separator !== '' && group.separator !== sign))
    words.wrong();
  group.separator = sign;
  words.take();
}

function mixedModel(words: Words): Plain {
  words.take();
  const names: Plain[] = [];
  while (words.takeIf('|')) names.push([NAME!, 0, words.name(), []]);
  words.expect(')');
  const isRepeated = words.takeIf('*');
  if (names.length > 0 && !isRepeated) words.wrong();
  return [MIXED!, isRepeated ? 2 : 0, null, names];
}
