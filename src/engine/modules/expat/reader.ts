// Reads a document piece by piece and tells what it has. expat 2.6.3: lib/xmlparse.c (prologInitProcessor, doProlog, doContent, doCdataSection,
// epilogProcessor, processInternalEntity). What has been read and what is open is data, so a copy of a parser goes on by itself.
//
// Simplified: parameter entities are read only where a declaration could stand, and external subsets are left to nobody.

import { piecesOf } from './decoder.ts';
import { declarationEnd, declare, externalIds, Words, wordsOf, type Ids } from './doctype.ts';
import { attributeValue, Dtd, type Entity } from './dtd.ts';
import { malformed } from './messages.ts';
import { Namespaces, refuseColons } from './namespaces.ts';
import { Place } from './place.ts';
import {
  commentEnd,
  INCOMPLETE,
  nameEnd,
  nameTokenEnd,
  plainEnd,
  predefined,
  referenceEnd,
  referredCharacter,
  refuseForbidden,
  scanInstruction,
  scanStartTag,
  spaceEnd,
  type StartTag,
} from './scan.ts';
import type { HandlerName, XmlEvent } from './events.ts';

type Phase = 'start' | 'prolog' | 'subset' | 'doctype end' | 'content' | 'cdata' | 'epilog';

/** The document, or the text of an entity. */
interface Input {
  text: string;
  at: number;
  readonly entity: Entity | null;
  /** Elements that were open where it begins. */
  readonly depth: number;
}

interface OpenElement {
  readonly name: string;
  /** As handlers get it. */
  readonly told: string;
  readonly bindings: number;
}

/** INIT_DATA_BUF_SIZE. */
const CONVERTED = 1024;

export class XmlReader {
  phase: Phase = 'start';
  isFinal = false;
  base: string | null = null;
  readonly dtd: Dtd;
  readonly namespaces: Namespaces | null;
  /** Entities are read where they are referred to (XML_SetDefaultHandlerExpand). */
  expandsEntities = true;
  /** XML_PARAM_ENTITY_PARSING_…: 0 never, 1 unless the document is standalone, 2 always. */
  readsParameterEntities = 0;
  /** There is a part outside of the document whatever its type says (XML_UseForeignDTD). */
  usesForeignDtd = false;
  private readonly inputs: Input[] = [{ text: '', at: 0, entity: null, depth: 0 }];
  private readonly stack: OpenElement[] = [];
  private queue: XmlEvent[] = [];
  private hasDoctype = false;
  /** Where the rest of the document type is. */
  private ids: Ids = { systemId: null, publicId: null };
  private readonly isEntity: boolean;
  /** The declaration names an encoding that the octets can't have; where it does. */
  hasOtherEncoding = false;
  private refusedAt = -1;

  /** Of the beginning of what is told now. */
  readonly place = new Place();
  /** What follows a declaration at the start. */
  body: Phase = 'prolog';

  /** `shared`: the document whose entity this one is. */
  constructor(separator: string | null, shared: XmlReader | null = null) {
    this.namespaces = separator === null ? null : new Namespaces(separator);
    this.dtd = shared?.dtd ?? new Dtd();
    this.isEntity = shared !== null;
    if (this.isEntity) this.body = 'content';
  }

  private get input(): Input {
    return this.inputs[this.inputs.length - 1]!;
  }

  feed(text: string): void {
    if (this.body === 'subset') this.dtd.wasSubsetRead = true;
    const document = this.inputs[0]!;
    document.text = document.text.slice(document.at) + text;
    this.place.drop(document.at);
    document.at = 0;
    this.dtd.direct += text.length;
  }

  /** What has been fed and not been read. */
  get unread(): number {
    const { text, at } = this.inputs[0]!;
    return text.length - at;
  }

  /** Takes the place to `at` in the document. */
  moveTo(at: number): void {
    this.place.moveTo(this.inputs[0]!.text, at);
  }

  /** The document from what is told now on, as far as it is there. */
  get context(): string {
    return this.inputs[0]!.text.slice(this.place.at);
  }

  get isInEntity(): boolean {
    return this.inputs.length > 1;
  }
  /** Where the reading of the document is. */
  get at(): number {
    return this.inputs[0]!.at;
  }

  /** What comes next; null: nothing before more text is fed. Throws Malformed. */
  next(): XmlEvent | null {
    for (;;) {
      const event = this.queue.shift();
      if (event?.ifRead === true && !this.dtd.wasSubsetRead) continue;
      if (event !== undefined) {
        if (event.at !== undefined && !this.isInEntity) this.moveTo(event.at);
        return event;
      }
      if (!this.step()) return null;
    }
  }

  private tell(
    handler: HandlerName | null,
    args: XmlEvent['args'],
    raw: XmlEvent['raw'] = null,
  ): void {
    this.queue.push({ handler, args, raw });
  }

  /** Reads one token. False: there is none. */
  private step(): boolean {
    const { input } = this;
    if (this.refusedAt >= 0) malformed('INCORRECT_ENCODING', this.refusedAt);
    if (input.entity === null) this.moveTo(input.at);
    if (input.at === input.text.length) return this.atEnd(input);
    const end = this.token(input);
    if (end !== INCOMPLETE) {
      // An entity may have been opened meanwhile.
      input.at = end;
      return true;
    }
    const isLeft = this.isFinal || input.entity !== null;
    if (isLeft && /^<![A-Z]+[ \t\r\n]/.test(input.text.slice(input.at, input.at + 20)))
      malformed('NO_ELEMENTS', input.text.length);
    if (isLeft)
      malformed(this.phase === 'cdata' ? 'UNCLOSED_CDATA_SECTION' : 'UNCLOSED_TOKEN', input.at);
    return false;
  }

  private atEnd(input: Input): boolean {
    if (input.entity !== null) {
      if (this.stack.length !== input.depth) malformed('ASYNC_ENTITY', input.at);
      if (this.phase === 'cdata') malformed('UNCLOSED_CDATA_SECTION', input.at);
      input.entity.isOpen = false;
      this.inputs.pop();
      return true;
    }
    if (!this.isFinal) return false;
    if (this.phase === 'cdata') malformed('UNCLOSED_CDATA_SECTION', input.at);
    if (this.isEntity ? this.stack.length > 0 : this.phase !== 'epilog')
      malformed(this.isEntity ? 'ASYNC_ENTITY' : 'NO_ELEMENTS', input.at);
    return false;
  }

  private token(input: Input): number {
    const { text, at } = input;
    switch (this.phase) {
      case 'start':
        return this.startToken(text, at);
      case 'content':
        return this.contentToken(text, at);
      case 'cdata':
        return this.cdataToken(text, at);
      case 'subset':
        return this.subsetToken(text, at);
      case 'doctype end':
        return this.doctypeEndToken(text, at);
      default:
        return this.outerToken(text, at);
    }
  }

  // ---- outside of the element ----

  private startToken(text: string, at: number): number {
    const word = text.slice(at, at + 6);
    if (!this.isFinal && '<?xml '.startsWith(word) && word.length < 6) return INCOMPLETE;
    this.phase = this.body;
    if (!/^<\?xml[ \t\r\n]/.test(word)) return at;
    const end = text.indexOf('?>', at);
    if (end < 0) {
      this.phase = 'start';
      return INCOMPLETE;
    }
    const raw = text.slice(at, end + 2);
    const found =
      /^<\?xml(?:\s+version\s*=\s*(["'])([\w.:-]+)\1)?(?:\s+encoding\s*=\s*(["'])([A-Za-z][\w.-]*)\3)?(?:\s+standalone\s*=\s*(["'])(yes|no)\5)?\s*\?>$/.exec(
        raw,
      );
    if (found === null || (found[2] === undefined && (!this.isEntity || found[4] === undefined))) {
      const standalone = /standalone\s*=\s*["'](?!(?:yes|no)["'])/.exec(raw);
      const wrong = standalone === null ? 6 : standalone.index + standalone[0].length;
      return malformed(this.isEntity ? 'TEXT_DECL' : 'XML_DECL', at + wrong);
    }
    const standalone = found[6];
    if (!this.isEntity) this.dtd.isStandalone = standalone === 'yes';
    if (this.dtd.isStandalone && this.readsParameterEntities === 1) this.readsParameterEntities = 0;
    const told = standalone === undefined ? -1 : standalone === 'yes' ? 1 : 0;
    this.tell('XmlDeclHandler', [found[2] ?? null, found[4] ?? null, told], raw);
    if (this.hasOtherEncoding)
      this.refusedAt = at + raw.indexOf(found[4]!, raw.indexOf('encoding'));
    return end + 2;
  }

  private outerToken(text: string, at: number): number {
    const space = spaceEnd(text, at);
    if (space > at) {
      this.tell(null, [], text.slice(at, space));
      return space;
    }
    const isAfter = this.phase === 'epilog';
    if (text[at] !== '<') return this.junk(text, at);
    const second = text[at + 1];
    if (second === undefined) return INCOMPLETE;
    if (second === '?') return this.instruction(text, at);
    if (second === '!') return this.outerDeclaration(text, at);
    if (isAfter) return malformed('JUNK_AFTER_DOC_ELEMENT', at);
    if (nameEnd(text, at + 1) === at + 1) return malformed('INVALID_TOKEN', at + 1);
    if (this.usesForeignDtd && !this.hasDoctype) this.askForSubset(null, null);
    this.phase = 'content';
    return at;
  }

  /** Text where none may be. */
  private junk(text: string, at: number): number {
    if (this.phase === 'epilog') {
      if (/[&=;%\ufffe\uffff\0-\x1f]/.test(text[at]!)) malformed('INVALID_TOKEN', at);
      return malformed('JUNK_AFTER_DOC_ELEMENT', at);
    }
    const end = nameTokenEnd(text, at);
    if (end > at && !/[\s>(),|[\]%?*+]/.test(text[end] ?? ' ')) malformed('INVALID_TOKEN', end);
    if (text[at] === '%' && text[nameEnd(text, at + 1)] === ';') malformed('PARAM_ENTITY_REF', at);
    if (end > at || /[>()|,+*?#[\]"'.-]/.test(text[at]!)) malformed('SYNTAX', at);
    return malformed('INVALID_TOKEN', at);
  }

  private outerDeclaration(text: string, at: number): number {
    if (text.startsWith('<!--', at)) return this.comment(text, at);
    if ('<!--'.startsWith(text.slice(at))) return INCOMPLETE;
    const isDoctype = text.startsWith('<!DOCTYPE', at);
    if (!isDoctype && '<!DOCTYPE'.startsWith(text.slice(at))) return INCOMPLETE;
    if (!isDoctype) return malformed('SYNTAX', at);
    if (this.hasDoctype || this.phase === 'epilog')
      return malformed(this.phase === 'epilog' ? 'JUNK_AFTER_DOC_ELEMENT' : 'SYNTAX', at);
    return this.doctype(text, at);
  }

  private doctype(text: string, at: number): number {
    const end = declarationEnd(text, at, true);
    if (end === INCOMPLETE) return INCOMPLETE;
    const raw = text.slice(at, end);
    const words = new Words(raw, at);
    words.take();
    const name = words.name();
    const ids = externalIds(words) ?? { systemId: null, publicId: null };
    const hasSubset = words.takeIf('[');
    if (!hasSubset) words.expect('>');
    this.hasDoctype = true;
    if (ids.systemId !== null) this.dtd.hasParameterReferences = true;
    const args = [name, ids.systemId, ids.publicId, hasSubset ? 1 : 0];
    if (ids.systemId !== null && this.readsParameterEntities === 0)
      this.tellStandalone(words.atBefore(hasSubset ? 2 : 1));
    this.queue.push({
      handler: 'StartDoctypeDeclHandler',
      args,
      raw: wordsOf(hasSubset ? raw : raw.slice(0, -1)),
      at: end - 1,
    });
    this.phase = hasSubset ? 'subset' : 'prolog';
    this.ids = ids;
    if (!hasSubset) this.endDoctype();
    return end;
  }

  private tellStandalone(at: number): void {
    if (this.dtd.isStandalone) return;
    this.queue.push({ handler: 'NotStandaloneHandler', args: [], raw: null, at });
  }

  /** The external subset is somebody else's to read. */
  private askForSubset(systemId: string | null, publicId: string | null): void {
    this.dtd.hasParameterReferences = true;
    this.usesForeignDtd = false;
    if (this.readsParameterEntities === 0) return;
    this.dtd.wasSubsetRead = false;
    this.tell('ExternalEntityRefHandler', [null, this.base, systemId, publicId]);
    if (this.dtd.isStandalone) return;
    this.queue.push({ handler: 'NotStandaloneHandler', args: [], raw: null, ifRead: true });
  }

  private endDoctype(): void {
    const { systemId, publicId } = this.ids;
    if (systemId !== null || this.usesForeignDtd) this.askForSubset(systemId, publicId);
    this.tell('EndDoctypeDeclHandler', [], '>');
  }

  private doctypeEndToken(text: string, at: number): number {
    const end = spaceEnd(text, at);
    if (end === text.length) return INCOMPLETE;
    if (text[end] !== '>') return malformed('SYNTAX', end);
    this.phase = 'prolog';
    this.endDoctype();
    return end + 1;
  }

  private subsetToken(text: string, at: number): number {
    const space = spaceEnd(text, at);
    if (space > at) {
      this.tell(null, [], text.slice(at, space));
      return space;
    }
    const c = text[at]!;
    if (c === ']') {
      this.phase = 'doctype end';
      this.queue.push({ handler: null, args: [], raw: ']', with: 'StartDoctypeDeclHandler' });
      return at + 1;
    }
    if (c === '%') return this.parameterReference(text, at);
    if (c !== '<') return malformed(/[\w>]/.test(c) ? 'SYNTAX' : 'INVALID_TOKEN', at);
    if (text[at + 1] === '?') return this.instruction(text, at);
    if (text.startsWith('<!--', at)) return this.comment(text, at);
    if ('<!--'.startsWith(text.slice(at))) return INCOMPLETE;
    if (text[at + 1] !== '!') return malformed('SYNTAX', at);
    const end = declarationEnd(text, at);
    if (end === INCOMPLETE) return INCOMPLETE;
    const isInternal = !this.isEntity && !this.isInEntity;
    for (const event of declare(text.slice(at, end), at, this.dtd, this.base, isInternal))
      this.queue.push(event);
    return end;
  }

  private parameterReference(text: string, at: number): number {
    const end = nameEnd(text, at + 1);
    if (end === text.length) return INCOMPLETE;
    if (end === at + 1 || text[end] !== ';') return malformed('INVALID_TOKEN', end);
    const name = text.slice(at + 1, end);
    this.dtd.hasParameterReferences = true;
    const raw = `%${name};`;
    const entity = this.dtd.parameters.get(name);
    const isRead = this.readsParameterEntities > 0;
    if (isRead && entity?.isOpen === true) malformed('RECURSIVE_ENTITY_REF', at);
    if (isRead && entity !== undefined && entity.value !== null) {
      this.open(entity, at);
      return end + 1;
    }
    this.dtd.keepsProcessing = this.dtd.isStandalone;
    if (isRead && entity === undefined) this.tell('SkippedEntityHandler', [name, 1], raw);
    else {
      this.tell(null, [], raw);
      this.tellStandalone(at);
    }
    return end + 1;
  }

  private open(entity: Entity, at: number): void {
    this.dtd.expand(entity.value!.length, at);
    entity.isOpen = true;
    this.inputs.push({ text: entity.value!, at: 0, entity, depth: this.stack.length });
  }

  // ---- anywhere ----

  private comment(text: string, at: number): number {
    const end = commentEnd(text, at);
    if (end === INCOMPLETE) return INCOMPLETE;
    const told = text.slice(at + 4, end).replace(/\r\n?/g, '\n');
    this.tell('CommentHandler', [told], text.slice(at, end + 3));
    return end + 3;
  }

  private instruction(text: string, at: number): number {
    const found = scanInstruction(text, at);
    if (found === INCOMPLETE) return INCOMPLETE;
    if (found.target === 'xml') malformed('MISPLACED_XML_PI', at);
    const data = found.data.replace(/\r\n?/g, '\n');
    this.tell('ProcessingInstructionHandler', [found.target, data], text.slice(at, found.end));
    return found.end;
  }

  // ---- inside of the element ----

  private contentToken(text: string, at: number): number {
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

  private newline(text: string, at: number): number {
    if (text[at] === '\r' && at + 1 === text.length && !this.isFinal && !this.isInEntity)
      return INCOMPLETE;
    const end = text.startsWith('\r\n', at) ? at + 2 : at + 1;
    this.tell('CharacterDataHandler', ['\n'], text.slice(at, end));
    return end;
  }

  private characters(text: string, at: number): number {
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
  private plain(text: string, at: number, end: number): number {
    const size = this.place.decoder.encoding === 'utf-8' ? Infinity : CONVERTED;
    for (const told of piecesOf(text.slice(at, end), size))
      this.tell('CharacterDataHandler', [told], told);
    return end;
  }

  private markup(text: string, at: number): number {
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

  private cdataToken(text: string, at: number): number {
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

  private reference(text: string, at: number): number {
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

  private endTag(text: string, at: number): number {
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
  private endElement(open: OpenElement, raw: string | null, at?: number): void {
    const event: XmlEvent = { handler: 'EndElementHandler', args: [open.told], raw };
    this.queue.push(at === undefined ? event : { ...event, at });
    for (let i = 0; i < open.bindings; i++) {
      const prefix = this.namespaces!.unbind();
      this.tell('EndNamespaceDeclHandler', [prefix === '' ? null : prefix]);
    }
    if (this.stack.length === 0 && !this.isEntity) this.phase = 'epilog';
  }

  private startTag(text: string, at: number): number {
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
  private attributesOf(
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
