// What is inside of the element: tags, text, references. expat 2.6.3: lib/xmlparse.c (doContent, doCdataSection, processInternalEntity,
// storeAtts).

import { piecesOf } from './decoder.ts';
import { attributeValue } from './dtd.ts';
import { malformed } from './messages.ts';
import { refuseColons } from './namespaces.ts';
import { PrologReader } from './prolog-reader.ts';
import {
  INCOMPLETE,
  nameEnd,
  plainEnd,
  predefined,
  referenceEnd,
  referredCharacter,
  refuseForbidden,
  scanStartTag,
  spaceEnd,
  type StartTag,
} from './scan.ts';
import type { XmlEvent } from './events.ts';
import type { OpenElement } from './reader-state.ts';

/** INIT_DATA_BUF_SIZE. */
const CONVERTED = 1024;

export class ContentReader extends PrologReader {
  protected contentToken(text: string, at: number): number {
    switch (text[at]) {
      case '<':
        return this.markup(text, at);
      case '&':
        return this.reference(text, at);
      case '\r':
      case '\n':
        return this.newline(text, at);
      default:
        return this.characters(text, at);
    }
  }

  protected newline(text: string, at: number): number {
    if (text[at] === '\r' && at + 1 === text.length && !this.isFinal && !this.isInEntity)
      return INCOMPLETE;
    const end = text.startsWith('\r\n', at) ? at + 2 : at + 1;
    this.tell('CharacterDataHandler', ['\n'], text.slice(at, end));
    return end;
  }

  protected characters(text: string, at: number): number {
    let end = plainEnd(text, at);
    if (end === at) {
      if (text[at] !== ']') return malformed('INVALID_TOKEN', at);
      // At the end of what is there: `]]>` may not have come.
      if (!this.isFinal && !this.isInEntity) return INCOMPLETE;
      end = text.length;
    }
    return this.plain(text, at, end);
  }

  /** Text goes on as it stands; what had to be converted, in pieces of expat's buffer. */
  protected plain(text: string, at: number, end: number): number {
    const size = this.place.decoder.encoding === 'utf-8' ? Infinity : CONVERTED;
    for (const told of piecesOf(text.slice(at, end), size))
      this.tell('CharacterDataHandler', [told], told);
    return end;
  }

  protected markup(text: string, at: number): number {
    const second = text[at + 1];
    if (second === undefined) return INCOMPLETE;
    if (second === '/') return this.endTag(text, at);
    if (second === '?') return this.instruction(text, at);
    if (second !== '!') return this.startTag(text, at);
    if (text.startsWith('<!--', at)) return this.comment(text, at);
    if (text.startsWith('<![CDATA[', at)) {
      this.tell('StartCdataSectionHandler', [], '<![CDATA[');
      this.phase = 'cdata';
      return at + 9;
    }
    const rest = text.slice(at, at + 9);
    if ('<![CDATA['.startsWith(rest) || '<!--'.startsWith(rest)) return INCOMPLETE;
    let wrong = 2;
    const wanted = rest[2] === '[' ? '<![CDATA[' : '<!--';
    while (rest[wrong] === wanted[wrong]) wrong++;
    return malformed('INVALID_TOKEN', at + wrong);
  }

  protected cdataToken(text: string, at: number): number {
    const c = text[at];
    if (c === '\r' || c === '\n') return this.newline(text, at);
    if (text.startsWith(']]>', at)) {
      this.phase = 'content';
      this.tell('EndCdataSectionHandler', [], ']]>');
      return at + 3;
    }
    const close = text.indexOf(']]>', at);
    const stop = text.slice(at, close < 0 ? text.length : close).search(/[\r\n]/);
    let end = stop >= 0 ? at + stop : close >= 0 ? close : text.length;
    // The last two may be the beginning of the end.
    if (end === text.length && !this.isFinal) while (end > at && text[end - 1] === ']') end--;
    if (end === at) return INCOMPLETE;
    refuseForbidden(text, at, end);
    return this.plain(text, at, end);
  }

  protected reference(text: string, at: number): number {
    const end = referenceEnd(text, at);
    if (end === INCOMPLETE) return INCOMPLETE;
    const raw = text.slice(at, end);
    const name = raw.slice(1, -1);
    const character =
      raw[1] === '#' ? (referredCharacter(raw) ?? malformed('BAD_CHAR_REF', at)) : predefined(name);
    if (character !== null) {
      this.tell('CharacterDataHandler', [character], raw);
      return end;
    }
    const entity = this.dtd.referred(name, at);
    if (entity === undefined) this.tell('SkippedEntityHandler', [name, 0], raw);
    else if (entity.value === null) {
      const { base, systemId, publicId } = entity;
      const context = [...(this.namespaces?.context ?? []), name].join('\f');
      this.tell('ExternalEntityRefHandler', [context, base, systemId, publicId], raw);
    } else if (this.expandsEntities) this.open(entity, at);
    else this.tell('SkippedEntityHandler', [name, 0], raw);
    return end;
  }

  protected endTag(text: string, at: number): number {
    const end = nameEnd(text, at + 2);
    if (end === text.length) return INCOMPLETE;
    if (end === at + 2) return malformed('INVALID_TOKEN', end);
    const close = spaceEnd(text, end);
    if (close === text.length) return INCOMPLETE;
    if (text[close] !== '>') return malformed('INVALID_TOKEN', close);
    if (this.stack.length <= this.input.depth) return malformed('ASYNC_ENTITY', at);
    const open = this.stack.pop()!;
    if (open.name !== text.slice(at + 2, end)) return malformed('TAG_MISMATCH', at + 2);
    this.endElement(open, text.slice(at, close + 1));
    return close + 1;
  }

  /** `at`: where an empty element ends. */
  protected endElement(open: OpenElement, raw: string | null, at?: number): void {
    const event: XmlEvent = { handler: 'EndElementHandler', args: [open.told], raw };
    this.queue.push(at === undefined ? event : { ...event, at });
    for (let i = 0; i < open.bindings; i++) {
      const prefix = this.namespaces!.unbind();
      this.tell('EndNamespaceDeclHandler', [prefix === '' ? null : prefix]);
    }
    if (this.stack.length === 0 && !this.isEntity) this.phase = 'epilog';
  }

  protected startTag(text: string, at: number): number {
    const tag = scanStartTag(text, at);
    if (tag === INCOMPLETE) return INCOMPLETE;
    if (this.namespaces !== null) {
      refuseColons(tag.name, at + 1);
      for (const attribute of tag.attributes) refuseColons(attribute.name, attribute.at);
    }
    const { names, values, bindings, specified } = this.attributesOf(tag, at);
    const told = this.namespaces?.expand(tag.name, false, at) ?? tag.name;
    const attributes = names.flatMap((name, i) => [name, values[i]!]);
    const raw = text.slice(at, tag.end);
    this.queue.push({
      handler: 'StartElementHandler',
      args: [told],
      raw,
      attributes,
      specified,
      ...(tag.isEmpty ? { with: 'EndElementHandler' as const } : {}),
    });
    const open = { name: tag.name, told, bindings };
    if (tag.isEmpty) this.endElement(open, null, tag.end);
    else this.stack.push(open);
    return tag.end;
  }

  /** storeAtts: what stands in the tag, then what the declarations add. */
  protected attributesOf(
    tag: StartTag,
    at: number,
  ): { names: string[]; values: string[]; bindings: number; specified: number } {
    const declared = this.dtd.attributes.get(tag.name) ?? [];
    const found = new Map<string, { value: string; at: number }>();
    for (const { name, value, at: place, valueAt } of tag.attributes) {
      if (found.has(name)) malformed('DUPLICATE_ATTRIBUTE', place);
      const isCdata = declared.find((d) => d.name === name)?.isCdata ?? true;
      found.set(name, { value: attributeValue(value, isCdata, this.dtd, valueAt, at), at: place });
    }
    let specified = found.size;
    for (const { name, byDefault } of declared)
      if (byDefault !== null && !found.has(name)) found.set(name, { value: byDefault, at });
    const namespaces = this.namespaces;
    const before = namespaces?.size ?? 0;
    const written = new Set(tag.attributes.map(({ name }) => name));
    if (namespaces !== null)
      for (const [name, { value }] of [...found]) {
        if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
        const prefix = name === 'xmlns' ? '' : name.slice(6);
        namespaces.bind(prefix, value, at);
        this.tell('StartNamespaceDeclHandler', [
          prefix === '' ? null : prefix,
          value === '' ? null : value,
        ]);
        found.delete(name);
        if (written.has(name)) specified--;
      }
    const names = [...found.keys()].map((name) => namespaces?.expand(name, true, at) ?? name);
    if (new Set(names).size < names.length) malformed('DUPLICATE_ATTRIBUTE', at);
    const values = [...found.values()].map(({ value }) => value);
    const bindings = (namespaces?.size ?? 0) - before;
    return { names, values, bindings, specified: specified * 2 };
  }
}
