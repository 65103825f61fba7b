// What an expat parser knows while it reads: the document, entities that are open, elements that are open, what is to be told. expat 2.6.3:
// lib/xmlparse.c (struct XML_ParserStruct). It is data, so a copy of a parser goes on by itself.

import { Dtd, type Entity } from './dtd.ts';
import { malformed } from './messages.ts';
import { Namespaces } from './namespaces.ts';
import { Place } from './place.ts';
import { commentEnd, INCOMPLETE, scanInstruction } from './scan.ts';
import type { Ids } from './doctype.ts';
import type { HandlerName, XmlEvent } from './events.ts';

export type Phase = 'start' | 'prolog' | 'subset' | 'doctype end' | 'content' | 'cdata' | 'epilog';

/** The document, or the text of an entity. */
export interface Input {
  text: string;
  at: number;
  readonly entity: Entity | null;
  /** Elements that were open where it begins. */
  readonly depth: number;
}

export interface OpenElement {
  readonly name: string;
  /** As handlers get it. */
  readonly told: string;
  readonly bindings: number;
}

export class ReaderState {
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
  protected readonly inputs: Input[] = [{ text: '', at: 0, entity: null, depth: 0 }];
  protected readonly stack: OpenElement[] = [];
  protected queue: XmlEvent[] = [];
  protected hasDoctype = false;
  /** Where the rest of the document type is. */
  protected ids: Ids = { systemId: null, publicId: null };
  protected readonly isEntity: boolean;
  /** The declaration names an encoding that the octets can't have; where it does. */
  hasOtherEncoding = false;
  protected refusedAt = -1;

  /** Of the beginning of what is told now. */
  readonly place = new Place();
  /** What follows a declaration at the start. */
  body: Phase = 'prolog';

  /** `shared`: the document whose entity this one is. */
  constructor(separator: string | null, shared: ReaderState | null = null) {
    this.namespaces = separator === null ? null : new Namespaces(separator);
    this.dtd = shared?.dtd ?? new Dtd();
    this.isEntity = shared !== null;
    if (this.isEntity) this.body = 'content';
  }

  protected get input(): Input {
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

  protected tell(
    handler: HandlerName | null,
    args: XmlEvent['args'],
    raw: XmlEvent['raw'] = null,
  ): void {
    this.queue.push({ handler, args, raw });
  }

  protected open(entity: Entity, at: number): void {
    this.dtd.expand(entity.value!.length, at);
    entity.isOpen = true;
    this.inputs.push({ text: entity.value!, at: 0, entity, depth: this.stack.length });
  }

  protected comment(text: string, at: number): number {
    const end = commentEnd(text, at);
    if (end === INCOMPLETE) return INCOMPLETE;
    const told = text.slice(at + 4, end).replace(/\r\n?/g, '\n');
    this.tell('CommentHandler', [told], text.slice(at, end + 3));
    return end + 3;
  }

  protected instruction(text: string, at: number): number {
    const found = scanInstruction(text, at);
    if (found === INCOMPLETE) return INCOMPLETE;
    if (found.target === 'xml') malformed('MISPLACED_XML_PI', at);
    const data = found.data.replace(/\r\n?/g, '\n');
    this.tell('ProcessingInstructionHandler', [found.target, data], text.slice(at, found.end));
    return found.end;
  }
}
