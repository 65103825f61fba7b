// Where in a document its reader is. expat 2.6.3: lib/xmltok_impl.c (updatePosition): columns are characters, a CR LF is one end of a line.

import { Decoder } from './decoder.ts';

export class Place {
  line = 1;
  column = 0;
  /** Of the document as it came. */
  octet = 0;
  /** What the octets are; known when there is text. */
  decoder: Decoder = new Decoder('utf-8');
  /** In the text that is there. */
  at = 0;

  /** Text before `at` has been dropped. */
  drop(units: number): void {
    this.at -= units;
  }

  moveTo(text: string, at: number): void {
    if (at <= this.at) return;
    const passed = text.slice(this.at, at);
    this.octet += this.decoder.octetsOf(passed);
    this.at = at;
    for (let i = 0; i < passed.length; i++) {
      const c = passed.charCodeAt(i);
      if (c === 10 && passed.charCodeAt(i - 1) === 13) continue;
      if (c === 10 || c === 13) {
        this.line++;
        this.column = 0;
      } else if (c < 0xdc00 || c > 0xdfff) this.column++;
    }
  }
}
