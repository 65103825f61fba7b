// ISO-2022-JP, -KR and their kin: seven bits, escape sequences between character sets.
// CPython 3.13 Modules/cjkcodecs/_codecs_iso2022.c (DECODER(iso2022), ENCODER(iso2022), iso2022processesc, iso2022processg2).

import type { Octets } from '../../objects/codec-octets.ts';
import type { Decoding, Encoding, Fault } from '../../objects/codec-types.ts';
import { ASCII, greek, ISO8859_1, ISO8859_7, JISX0208, type Charset } from './charsets.ts';
import { illegal, incomplete, type CodecState, type MultibyteSpec } from './spec.ts';

const [ESC, SO, SI, LF] = [0x1b, 0x0e, 0x0f, 0x0a];
const DOLLAR = 0x24;
/** Where the flags stand in the state; G0 to G3 are before them. */
const FLAGS = 4;
const SHIFTED = 1;
const THROUGHOUT = 2;
const LONGEST_ESCAPE = 16;

export interface Iso2022Config {
  readonly name: string;
  readonly charsets: readonly Charset[];
  /** SO and SI are octets like any other. */
  readonly noShift?: boolean;
  readonly usesG2?: boolean;
  readonly jisx0208Extension?: boolean;
}

class Iso2022 {
  private readonly config: Iso2022Config;
  constructor(config: Iso2022Config) {
    this.config = config;
  }

  private illegal(state: Decoding, count: number): Fault {
    return illegal(this.config.name, state.pos, state.pos + count);
  }
  private tooFew(state: Decoding): Fault {
    return incomplete(this.config.name, state.pos, state.data.length);
  }

  /** One step of decoding. */
  decodeOne(g: CodecState, state: Decoding): Fault | null {
    const { config } = this;
    const octet = state.data[state.pos]!;
    if ((g[FLAGS]! & THROUGHOUT) !== 0) {
      if ((octet >= 0x41 && octet <= 0x5a) || octet === 0x40) g[FLAGS]! &= ~THROUGHOUT;
      return put(state, String.fromCharCode(octet), 1);
    }
    if (octet === ESC) return this.escape(g, state);
    if (octet === SI && config.noShift !== true) {
      g[FLAGS]! &= ~SHIFTED;
      return put(state, '', 1);
    }
    if (octet === SO && config.noShift !== true) {
      g[FLAGS]! |= SHIFTED;
      return put(state, '', 1);
    }
    if (octet === LF) g[FLAGS]! &= ~SHIFTED;
    if (octet < 0x20) return put(state, String.fromCharCode(octet), 1);
    if (octet >= 0x80) return this.illegal(state, 1);
    const mark = (g[FLAGS]! & SHIFTED) !== 0 ? g[1]! : g[0]!;
    if (mark === ASCII) return put(state, String.fromCharCode(octet), 1);
    const charset = config.charsets.find((c) => c.mark === mark)!;
    if (state.pos + charset.width > state.data.length) return this.tooFew(state);
    const text = charset.decode(octet, state.data[state.pos + 1] ?? 0);
    return text === '' ? this.illegal(state, charset.width) : put(state, text, charset.width);
  }

  private escape(g: CodecState, state: Decoding): Fault | null {
    const { data, pos } = state;
    if (pos + 1 >= data.length) return this.tooFew(state);
    const second = String.fromCharCode(data[pos + 1]!);
    if ('()$.&'.includes(second)) return this.designate(g, state);
    if (this.config.usesG2 === true && second === 'N') return this.fromG2(g, state);
    g[FLAGS]! |= THROUGHOUT;
    return put(state, '\x1b', 1);
  }

  /** Length of the escape sequence; 0: it does not end; -1: more octets are needed. */
  private escapeLength({ data, pos }: Decoding): number {
    for (let i = 1; i < LONGEST_ESCAPE; i++) {
      if (pos + i >= data.length) return -1;
      const octet = data[pos + i]!;
      if ((octet >= 0x41 && octet <= 0x5a) || octet === 0x40) return i + 1;
      if (this.config.jisx0208Extension === true && octet === 0x26 && data[pos + i + 1] === 0x40)
        i += 2;
    }
    return 0;
  }

  private designate(g: CodecState, state: Decoding): Fault | null {
    const { data, pos } = state;
    const length = this.escapeLength(state);
    if (length < 0) return this.tooFew(state);
    if (length === 0) return this.illegal(state, 1);
    const found = this.designation(data.subarray(pos, pos + length));
    if (found === null) return this.illegal(state, length);
    const [place, mark] = found;
    if (mark !== ASCII && !this.config.charsets.some((c) => c.mark === mark))
      return this.illegal(state, length);
    g[place] = mark;
    return put(state, '', length);
  }

  /** Which of G0, G1, G2 an escape sequence sets, and to what. */
  private designation(sequence: Uint8Array): [number, number] | null {
    const text = String.fromCharCode(...sequence);
    const last = sequence[sequence.length - 1]!;
    if (sequence.length === 3) {
      if (text[1] === '$') return [0, last | 0x80];
      const place = '().'.indexOf(text[1]!);
      return place < 0 || (place === 2 && this.config.usesG2 !== true) ? null : [place, last];
    }
    if (sequence.length === 4 && text[1] === '$') {
      const place = '()'.indexOf(text[2]!);
      return place < 0 ? null : [place, last | 0x80];
    }
    if (sequence.length === 6 && this.config.jisx0208Extension === true && text.endsWith('\x1b$B'))
      return [0, JISX0208];
    return null;
  }

  private fromG2(g: CodecState, state: Decoding): Fault | null {
    const { data, pos } = state;
    if (pos + 2 >= data.length) return this.tooFew(state);
    const octet = data[pos + 2]!;
    let text: string;
    if (g[2] === ISO8859_1) text = octet < 0x80 ? String.fromCharCode(octet + 0x80) : '';
    else if (g[2] === ISO8859_7) text = greek(octet ^ 0x80);
    else text = octet < 0x80 ? String.fromCharCode(octet) : '';
    return text === '' ? this.illegal(state, 3) : put(state, text, 3);
  }

  encodeOne(g: CodecState, state: Encoding, final: boolean): Fault | 'wait' | null {
    const { text, pos, out } = state;
    const point = text.codePointAt(pos)!;
    if (point < 0x80) {
      toAscii(g, out);
      out.push(point);
      state.pos++;
      return null;
    }
    const units = point > 0xffff ? 2 : 1;
    for (const charset of this.config.charsets) {
      let octets: number | null = null;
      let used = units;
      if (charset.pairStarts?.has(point) === true) {
        if (pos + units >= text.length && !final) return 'wait';
        const pair = charset.pairs!.get(text.slice(pos, pos + units + 1));
        if (pair !== undefined) {
          octets = pair & 0x7f7f;
          used = units + 1;
        }
      }
      octets ??= charset.encode(point);
      if (octets === null) continue;
      switchTo(g, out, charset);
      if (charset.width === 2) out.push(octets >> 8);
      out.push(octets & 255);
      state.pos += used;
      return null;
    }
    return illegal(this.config.name, pos, pos + units);
  }
}

function put(state: Decoding, text: string, octets: number): null {
  state.out += text;
  state.pos += octets;
  return null;
}

function shiftIn(g: CodecState, out: Octets): void {
  if ((g[FLAGS]! & SHIFTED) === 0) return;
  out.push(SI);
  g[FLAGS]! &= ~SHIFTED;
}

function toAscii(g: CodecState, out: Octets): void {
  if (g[0] !== ASCII) {
    out.append(Uint8Array.of(ESC, 0x28, ASCII));
    g[0] = ASCII;
  }
  shiftIn(g, out);
}

function switchTo(g: CodecState, out: Octets, { plane, mark, width }: Charset): void {
  if (plane === 0) shiftIn(g, out);
  if (g[plane] !== mark) {
    const place = plane === 0 ? 0x28 : 0x29;
    if (width === 1) out.append(Uint8Array.of(ESC, place, mark & 0x7f));
    else if (mark === JISX0208) out.append(Uint8Array.of(ESC, DOLLAR, mark & 0x7f));
    else out.append(Uint8Array.of(ESC, DOLLAR, place, mark & 0x7f));
    g[plane] = mark;
  }
  if (plane === 1 && (g[FLAGS]! & SHIFTED) === 0) {
    out.push(SO);
    g[FLAGS]! |= SHIFTED;
  }
}

export function iso2022Codec(config: Iso2022Config): MultibyteSpec {
  const codec = new Iso2022(config);
  return {
    name: config.name,
    initEncode(g) {
      g[FLAGS] = 0;
      g[0] = g[1] = ASCII;
    },
    initDecode: (g) => void g.fill(ASCII, 0, 3),
    resetEncode(g, out) {
      shiftIn(g, out);
      if (g[0] !== ASCII) toAscii(g, out);
    },
    resetDecode(g) {
      g[0] = ASCII;
      g[FLAGS]! &= ~SHIFTED;
    },
    decoder: (g) => (state) => {
      while (state.pos < state.data.length) {
        const fault = codec.decodeOne(g, state);
        if (fault === null) continue;
        return !state.final && fault.reason.startsWith('incomplete') ? null : fault;
      }
      return null;
    },
    encoder: (g, final) => (state) => {
      while (state.pos < state.text.length) {
        const fault = codec.encodeOne(g, state, final);
        if (fault === 'wait') return null;
        if (fault !== null) return fault;
      }
      return null;
    },
  };
}
