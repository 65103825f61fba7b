// xmlparser: the reader with its handlers. CPython 3.13 Modules/pyexpat.c (xmlparseobject, call_character_handler, flush_character_buffer,
// my_StartElementHandler, PyUnknownEncodingHandler, get_parse_result).

import { callObject } from '../../objects/calls.ts';
import { decodeBytes } from '../../objects/codecs.ts';
import { charge } from '../../objects/charge.ts';
import { PyBytes } from '../../objects/bytes.ts';
import { PyDict } from '../../objects/dict.ts';
import { newInt } from '../../objects/int.ts';
import { newList } from '../../objects/list.ts';
import { decref, decrefAll, incref, xdecref, type PyObject } from '../../objects/object.ts';
import { ownsFields, PyNative } from '../../objects/own-fields.ts';
import { raise } from '../../objects/raise.ts';
import { newNone } from '../../objects/singletons.ts';
import { newStaticType } from '../../objects/static-type.ts';
import type { PyStr } from '../../objects/str.ts';
import { newStr } from '../../objects/str.ts';
import { SUSPENDED, type Steps } from '../../objects/suspend.ts';
import { truthSteps } from '../../objects/truth.ts';
import { newTuple } from '../../objects/tuple.ts';
import { Decoder, detect, isLikeAscii, knownEncoding } from './decoder.ts';
import { HANDLERS, type HandlerName, type Plain, type XmlEvent } from './events.ts';
import { errorCode, Malformed } from './messages.ts';
import type { XmlReader } from './reader.ts';

export const ParserType = newStaticType('xmlparser', {
  module: 'pyexpat',
  hasGc: true,
  basicSize: 96,
});

const INPUT_FOR_DECLARATION = 1024;

export class PyXmlParser extends PyNative {
  readonly reader: XmlReader;
  /** Owned: every name that was told, once. Null: names are not kept. */
  declare intern: PyDict | null;
  private readonly handlers = new Map<HandlerName, PyObject>();
  bufferSize = 8192;
  /** Text that is gathered; null: it is told at once. */
  buffered: string[] | null = null;
  bufferUsed = 0;
  orderedAttributes = false;
  specifiedAttributes = false;
  defersReparse = true;
  /** XML_ERROR_…; 0: none. */
  error = 0;
  hasBegun = false;
  isFinished = false;
  isInHandler = false;
  /** Given by the program: what the document says doesn't count. */
  readonly encoding: string | null;
  /** Octets before the encoding is known. */
  private early: Uint8Array | null = new Uint8Array(0);
  private deferred = 0;

  /** Where in the octets of the document; -1 before it has any. */
  get octet(): number {
    return this.hasBegun ? this.reader.place.octet : -1;
  }

  constructor(reader: XmlReader, encoding: string | null, intern: PyDict | null) {
    super(ParserType);
    this.reader = reader;
    this.encoding = encoding;
    this.intern = intern;
  }

  handler(name: HandlerName): PyObject | null {
    return this.handlers.get(name) ?? null;
  }

  /** Borrows `value`. */
  setHandler(name: HandlerName, value: PyObject | null): void {
    const old = this.handlers.get(name) ?? null;
    if (value === null) this.handlers.delete(name);
    else this.handlers.set(name, incref(value));
    if (name === 'DefaultHandler') this.reader.expandsEntities = false;
    if (name === 'DefaultHandlerExpand') this.reader.expandsEntities = true;
    xdecref(old);
  }

  get heldHandlers(): IterableIterator<PyObject> {
    return this.handlers.values();
  }

  dropHandlers(): void {
    const held = [...this.handlers.values()];
    this.handlers.clear();
    decrefAll(held);
  }

  copyHandlers(from: PyXmlParser): void {
    for (const name of HANDLERS) {
      const handler = from.handler(name);
      if (handler !== null) this.handlers.set(name, incref(handler));
    }
    this.reader.expandsEntities = from.reader.expandsEntities;
  }

  /** XML_Parse: takes the next octets, and tells what they have. False: see `error`. */
  *parseSteps(octets: Uint8Array, isText: boolean, isFinal: boolean): Steps<boolean> {
    if (this.isFinished) return this.fail('FINISHED');
    this.hasBegun = true;
    this.isFinished = isFinal;
    const { reader } = this;
    reader.isFinal = isFinal;
    charge(octets.length);
    const text = yield* this.decodeSteps(octets, isText, isFinal);
    if (text === null) return false;
    reader.feed(text);
    if (isFinal && reader.place.decoder.hasRest) return this.fail('PARTIAL_CHAR');
    // Since 2.6.0: a token that had no end is read again when there is twice as much.
    if (!isFinal && this.defersReparse && reader.unread < this.deferred * 2) return true;
    const done = yield* this.tellAllSteps();
    this.deferred = reader.at === 0 ? reader.unread : 0;
    return done;
  }

  private *tellAllSteps(): Steps<boolean> {
    const { reader } = this;
    for (;;) {
      let event: XmlEvent | null;
      try {
        event = reader.next();
      } catch (error) {
        if (!(error instanceof Malformed)) throw error;
        if (!reader.isInEntity) reader.moveTo(error.at);
        this.error = error.code;
        this.isFinished = true;
        return false;
      }
      if (event === null) return true;
      if (!(yield* this.tellSteps(event))) {
        this.isFinished = true;
        return false;
      }
    }
  }

  fail(name: Parameters<typeof errorCode>[0]): false {
    this.error = errorCode(name);
    return false;
  }

  // ---- octets ----

  /** Null: the encoding is not known (see `error`). */
  private *decodeSteps(
    octets: Uint8Array,
    isText: boolean,
    isFinal: boolean,
  ): Steps<string | null> {
    const { reader } = this;
    if (this.early === null) return reader.place.decoder.decode(octets);
    if (isText) {
      const { skip } = detect(octets, true)!;
      this.early = null;
      reader.place.octet += skip;
      return reader.place.decoder.decode(octets.subarray(skip));
    }
    const all = new Uint8Array(this.early.length + octets.length);
    all.set(this.early);
    all.set(octets, this.early.length);
    this.early = all;
    if (!isFinal && this.defersReparse && all.length < this.deferred * 2) return '';
    this.deferred = all.length;
    const found = detect(all, isFinal);
    if (found === null) return '';
    const body = all.subarray(found.skip);
    let declared: string | null = null;
    if (this.encoding === null && found.encoding === 'utf-8') {
      const head = String.fromCharCode(...body.subarray(0, INPUT_FOR_DECLARATION));
      const mayGrow = head.length < INPUT_FOR_DECLARATION && !isFinal;
      if (mayGrow && '<?xml'.startsWith(head.slice(0, 5)) && !head.includes('?>')) return '';
      declared = /^<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1] ?? null;
    }
    const name = this.encoding ?? declared;
    this.early = null;
    this.deferred = 0;
    reader.place.octet += found.skip;
    const decoder = yield* this.decoderSteps(name, found.encoding);
    if (decoder === null) return null;
    reader.place.decoder = decoder;
    return decoder.decode(body);
  }

  private *decoderSteps(name: string | null, detected: Decoder['encoding']): Steps<Decoder | null> {
    if (name === null) return new Decoder(detected);
    if (/^utf-16$/i.test(name)) {
      if (detected.startsWith('utf-16')) return new Decoder(detected);
      if (this.encoding !== null) return new Decoder('utf-16-be');
      this.reader.hasOtherEncoding = true;
      return new Decoder(detected);
    }
    const known = knownEncoding(name);
    if (known !== null) return new Decoder(known);
    const table = yield* this.tableSteps(name);
    return table === null ? null : new Decoder('table', table);
  }

  /** The characters that a codec has for single octets. */
  private *tableSteps(name: string): Steps<string | null> {
    const octets = new PyBytes(Uint8Array.from({ length: 256 }, (_, i) => i));
    try {
      let decoded = decodeBytes(octets, octets.value, name, 'replace');
      if (decoded === SUSPENDED) decoded = (yield) as PyStr;
      const table = decoded.value;
      decref(decoded);
      if (table.length !== 256) raise('ValueError', 'multi-byte encodings are not supported');
      if (isLikeAscii(table)) return table;
      this.fail('UNKNOWN_ENCODING');
      return null;
    } finally {
      decref(octets);
    }
  }

  // ---- handlers ----

  /** False: a handler has said that this is an error. */
  private *tellSteps(event: XmlEvent): Steps<boolean> {
    const handler = event.handler === null ? null : this.handler(event.handler);
    if (event.handler === 'CharacterDataHandler' && handler !== null) {
      yield* this.textSteps(event.args[0] as string);
      return true;
    }
    if (handler === null) {
      if (event.otherwise !== undefined) return yield* this.tellSteps(event.otherwise);
      if (event.raw === null || (event.with !== undefined && this.handler(event.with) !== null))
        return true;
      for (const raw of typeof event.raw === 'string' ? [event.raw] : event.raw)
        yield* this.tellDefaultSteps(raw);
      return true;
    }
    yield* this.flushSteps();
    const args = this.argumentsOf(event);
    const result = yield* this.callSteps(handler, args);
    try {
      if (event.handler === 'NotStandaloneHandler')
        return (yield* truthSteps(result)) || this.fail('NOT_STANDALONE');
      if (event.handler === 'ExternalEntityRefHandler')
        return (yield* truthSteps(result)) || this.fail('EXTERNAL_ENTITY_HANDLING');
      return true;
    } finally {
      decref(result);
    }
  }

  private *tellDefaultSteps(raw: string): Steps<void> {
    const handler = this.handler('DefaultHandlerExpand') ?? this.handler('DefaultHandler');
    if (handler === null) return;
    yield* this.flushSteps();
    decref(yield* this.callSteps(handler, [newStr(raw)]));
  }

  /** Steals `args`. New reference. */
  private *callSteps(handler: PyObject, args: PyObject[]): Steps<PyObject> {
    incref(handler);
    this.isInHandler = true;
    try {
      const result = callObject(handler, args);
      return result === SUSPENDED ? ((yield) as PyObject) : result;
    } catch (error) {
      // flag_error: nobody is told anything more.
      this.dropHandlers();
      this.isFinished = true;
      throw error;
    } finally {
      this.isInHandler = false;
      decrefAll(args);
      decref(handler);
    }
  }

  private *textSteps(text: string): Steps<void> {
    if (this.buffered === null) {
      decref(yield* this.callSteps(this.handler('CharacterDataHandler')!, [newStr(text)]));
      return;
    }
    const size = UTF8.octetsOf(text);
    if (this.bufferUsed + size > this.bufferSize) yield* this.flushSteps();
    const handler = this.handler('CharacterDataHandler');
    if (handler === null) return;
    if (size > this.bufferSize) {
      decref(yield* this.callSteps(handler, [newStr(text)]));
      this.bufferUsed = 0;
    } else {
      this.buffered.push(text);
      this.bufferUsed += size;
    }
  }

  /** flush_character_buffer. */
  *flushSteps(): Steps<void> {
    if (this.buffered === null || this.bufferUsed === 0) return;
    const text = this.buffered.join('');
    this.buffered = [];
    this.bufferUsed = 0;
    const handler = this.handler('CharacterDataHandler');
    if (handler !== null) decref(yield* this.callSteps(handler, [newStr(text)]));
  }

  private argumentsOf(event: XmlEvent): PyObject[] {
    const args = event.args.map((arg) => this.object(arg));
    if (event.attributes !== undefined) args.push(this.attributesOf(event));
    return args;
  }

  private object(plain: Plain): PyObject {
    if (plain === null) return newNone();
    if (typeof plain === 'number') return newInt(plain);
    if (typeof plain === 'string') return newStr(plain);
    return newTuple(plain.map((item) => this.object(item)));
  }

  /** string_intern. New reference. */
  private name(text: string): PyObject {
    const name = newStr(text);
    if (this.intern === null) return name;
    const known = this.intern.getStr(name);
    if (known === null) {
      this.intern.setStr(name, name);
      return name;
    }
    decref(name);
    return incref(known);
  }

  private attributesOf({ attributes, specified }: XmlEvent): PyObject {
    const all = attributes!.slice(0, this.specifiedAttributes ? specified : undefined);
    if (this.orderedAttributes)
      return newList(all.map((text, i) => (i % 2 === 0 ? this.name(text) : newStr(text))));
    const dict = new PyDict();
    for (let i = 0; i < all.length; i += 2) {
      const [name, value] = [this.name(all[i]!), newStr(all[i + 1]!)];
      dict.setStr(name as PyStr, value);
      decref(name);
      decref(value);
    }
    return dict;
  }
}
const UTF8 = new Decoder('utf-8');

ownsFields(ParserType, ['intern'], true);
const traverseFields = ParserType.tp_traverse!;
const clearFields = ParserType.tp_clear!;
const freeParser = ParserType.tp_dealloc!;
ParserType.tp_traverse = (o, visit) => {
  traverseFields(o, visit);
  for (const handler of (o as PyXmlParser).heldHandlers) visit(handler);
};
ParserType.tp_clear = (o) => {
  (o as PyXmlParser).dropHandlers();
  clearFields(o);
};
ParserType.tp_dealloc = (o) => {
  (o as PyXmlParser).dropHandlers();
  freeParser(o);
};
