// Reads a document piece by piece and tells what it has. expat 2.6.3: lib/xmlparse.c (callProcessor and its processors).

import { ContentReader } from './content-reader.ts';
import { malformed } from './messages.ts';
import { INCOMPLETE } from './scan.ts';
import type { XmlEvent } from './events.ts';
import type { Input } from './reader-state.ts';

export class XmlReader extends ContentReader {
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
}
