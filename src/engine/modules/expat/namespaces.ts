// Prefixes and what they stand for. expat 2.6.3: lib/xmlparse.c (storeAtts, addBinding).

import { malformed } from './messages.ts';

const XML = 'http://www.w3.org/XML/1998/namespace';
const XMLNS = 'http://www.w3.org/2000/xmlns/';

interface Binding {
  /** Empty: names without a prefix. */
  readonly prefix: string;
  readonly uri: string;
}

/** A name has one prefix at most, and something on both sides of the colon. */
export function refuseColons(name: string, at: number): void {
  const colon = name.indexOf(':');
  if (colon < 0) return;
  if (colon === 0) malformed('INVALID_TOKEN', at);
  const second = name.indexOf(':', colon + 1);
  if (second >= 0) malformed('INVALID_TOKEN', at + second);
  if (!/[^-.0-9]/.test(name[colon + 1] ?? '0')) malformed('INVALID_TOKEN', at + colon + 1);
}

export class Namespaces {
  readonly separator: string;
  /** Names end in their prefix (`namespace_prefixes`). */
  withPrefixes = false;
  private readonly bindings: Binding[] = [];
  constructor(separator: string) {
    this.separator = separator;
  }

  get size(): number {
    return this.bindings.length;
  }

  bind(prefix: string, uri: string, at: number): void {
    if (prefix !== '' && uri === '') malformed('UNDECLARING_PREFIX', at);
    if (prefix === 'xmlns') malformed('RESERVED_PREFIX_XMLNS', at);
    if (prefix === 'xml' && uri !== XML) malformed('RESERVED_PREFIX_XML', at);
    if ((prefix !== 'xml' && uri === XML) || uri === XMLNS) malformed('RESERVED_NAMESPACE_URI', at);
    this.bindings.push({ prefix, uri });
  }

  /** What an external entity has to know. */
  get context(): string[] {
    const known = new Map(this.bindings.map(({ prefix, uri }) => [prefix, uri]));
    return [...known, ['xml', XML] as const].map(([prefix, uri]) => `${prefix}=${uri}`);
  }

  /** Forgets the newest binding; its prefix. */
  unbind(): string {
    return this.bindings.pop()!.prefix;
  }

  private uriOf(prefix: string): string | null {
    for (let i = this.bindings.length - 1; i >= 0; i--)
      if (this.bindings[i]!.prefix === prefix) return this.bindings[i]!.uri;
    return prefix === 'xml' ? XML : null;
  }

  /** The name that handlers get. Attributes without a prefix are in no namespace. */
  expand(name: string, isAttribute: boolean, at: number): string {
    const colon = name.indexOf(':');
    const prefix = colon < 0 ? '' : name.slice(0, colon);
    if (isAttribute && prefix === '') return name;
    const uri = this.uriOf(prefix);
    if (uri === null && prefix !== '') malformed('UNBOUND_PREFIX', at);
    if (uri === null || uri === '') return name;
    const local = `${uri}${this.separator}${name.slice(colon + 1)}`;
    return this.withPrefixes && prefix !== '' ? `${local}${this.separator}${prefix}` : local;
  }
}
