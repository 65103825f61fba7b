// Reads the rules of the second pass.
//
// A rule is a line `name:` (or `name (memo):`) and lines of alternatives that begin with `|`. Items are
// pegen's: 'token', "soft keyword", TOKEN, rule, (group), [optional], item*, item+, separator.item+,
// &lookahead, !lookahead, &&'forced token', ~ (cut), name=item (capture). After ` => ` stands what the
// alternative reports: a verb, the captures it is about, and after `: ` the message.
import { assert } from '../../base/assert.ts';
import { keywordKinds, operatorKinds } from '../tokens.ts';
import * as tokenKinds from '../tokens.ts';

export type Item =
  | { readonly type: 'token'; readonly kind: number }
  | { readonly type: 'soft'; readonly text: string }
  | { readonly type: 'softKeyword' }
  | { readonly type: 'rule'; readonly name: string }
  | { readonly type: 'group'; readonly alternatives: readonly Alternative[] }
  | { readonly type: 'optional'; readonly item: Item }
  | { readonly type: 'repeat'; readonly item: Item; readonly least: 0 | 1 }
  | { readonly type: 'gather'; readonly separator: Item; readonly item: Item }
  | { readonly type: 'lookahead'; readonly item: Item; readonly wanted: boolean }
  | { readonly type: 'forced'; readonly kind: number; readonly text: string }
  | { readonly type: 'cut' };

export interface Alternative {
  readonly items: readonly { readonly item: Item; readonly capture: string | null }[];
  readonly report: Report | null;
}

export interface Report {
  readonly verb: string;
  readonly captures: readonly string[];
  readonly message: string;
}

export interface Rule {
  readonly name: string;
  /** Whether CPython remembers its result without regard to invalid_ rules being on or off. */
  readonly isMemo: boolean;
  readonly alternatives: readonly Alternative[];
}

export function readRules(text: string): Map<string, Rule> {
  const rules = new Map<string, Rule>();
  let alternatives: Alternative[] = [];
  for (const line of text.split('\n')) {
    const header = /^(\w+)( \(memo\))?:$/.exec(line);
    if (header) {
      const name = header[1] ?? '';
      alternatives = [];
      rules.set(name, { name, isMemo: header[2] !== undefined, alternatives });
    } else if (line !== '') {
      assert(line.startsWith('| '), `error grammar: ${line}`);
      alternatives.push(...readLine(line.slice(2)));
    }
  }
  return rules;
}

function readLine(line: string): Alternative[] {
  const [text = '', report] = splitOnce(line, ' => ');
  const reader = new ItemReader(text);
  const alternatives = reader.alternatives();
  if (report === undefined) return alternatives;
  const [head = '', message = ''] = splitOnce(report, ': ');
  const [verb = '', ...captures] = head.split(' ');
  return alternatives.map(({ items }) => ({ items, report: { verb, captures, message } }));
}

function splitOnce(text: string, separator: string): [string, string | undefined] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + separator.length)];
}

/** Recursive descent over the items of one line. */
class ItemReader {
  readonly #tokens: readonly string[];
  #pos = 0;

  constructor(text: string) {
    this.#tokens = text.match(/'[^']+'|"[^"]+"|\w+|&&|[&!~()[\]|*+.=]/g) ?? [];
  }

  alternatives(): Alternative[] {
    const found = [this.#alternative()];
    while (this.#accept('|')) found.push(this.#alternative());
    return found;
  }

  #alternative(): Alternative {
    const items: { item: Item; capture: string | null }[] = [];
    for (let next = this.#peek(); next !== '' && !'|)]'.includes(next); next = this.#peek()) {
      const isCapture = this.#tokens[this.#pos + 1] === '=' && /^\w/.test(next);
      if (isCapture) this.#pos += 2;
      items.push({ item: this.#suffixed(), capture: isCapture ? next : null });
    }
    return { items, report: null };
  }

  #suffixed(): Item {
    const item = this.#prefixed();
    if (this.#accept('*')) return { type: 'repeat', item, least: 0 };
    if (this.#accept('+')) return { type: 'repeat', item, least: 1 };
    if (!this.#accept('.')) return item;
    const gathered = this.#prefixed();
    assert(this.#accept('+'), 'error grammar: a gather ends in +');
    return { type: 'gather', separator: item, item: gathered };
  }

  #prefixed(): Item {
    const token = this.#tokens[this.#pos++] ?? '';
    switch (token) {
      case '&':
        return { type: 'lookahead', item: this.#prefixed(), wanted: true };
      case '!':
        return { type: 'lookahead', item: this.#prefixed(), wanted: false };
      case '&&': {
        const text = (this.#tokens[this.#pos++] ?? '').slice(1, -1);
        return { type: 'forced', kind: tokenKind(text), text };
      }
      case '~':
        return { type: 'cut' };
      case '(':
        return this.#group(')');
      case '[':
        return { type: 'optional', item: this.#group(']') };
      default:
        return named(token);
    }
  }

  #group(close: string): Item {
    const alternatives = this.alternatives();
    assert(this.#accept(close), `error grammar: ${close} is missing`);
    const [only] = alternatives;
    const single =
      alternatives.length === 1 && only?.items.length === 1 ? only.items[0] : undefined;
    return single ? single.item : { type: 'group', alternatives };
  }

  #peek(): string {
    return this.#tokens[this.#pos] ?? '';
  }

  #accept(token: string): boolean {
    if (this.#tokens[this.#pos] !== token) return false;
    this.#pos++;
    return true;
  }
}

function named(token: string): Item {
  if (token.startsWith("'")) return { type: 'token', kind: tokenKind(token.slice(1, -1)) };
  if (token.startsWith('"')) return { type: 'soft', text: token.slice(1, -1) };
  if (token === 'SOFT_KEYWORD') return { type: 'softKeyword' };
  if (!/^[A-Z_]+$/.test(token)) return { type: 'rule', name: token };
  const kind = (tokenKinds as unknown as Readonly<Record<string, unknown>>)[token];
  assert(typeof kind === 'number', `error grammar: no token ${token}`);
  return { type: 'token', kind };
}

function tokenKind(text: string): number {
  const kind = operatorKinds.get(text) ?? keywordKinds.get(text);
  assert(kind !== undefined, `error grammar: no token '${text}'`);
  return kind;
}
