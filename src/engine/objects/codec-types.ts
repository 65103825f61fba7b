// What a codec of the engine is: a step that goes on until it is done or something does not fit. Not in CPython, where each codec calls
// the error handler itself; here the handler may be Python, so it is called between two steps (codec-driver.ts).

import type { Octets } from './codec-octets.ts';

/** What cannot be encoded or decoded: from `start` to `end`, in UTF-16 units of the text or in octets. */
export interface Fault {
  /** As the error names the codec. */
  readonly encoding: string;
  readonly start: number;
  readonly end: number;
  readonly reason: string;
  /** Of a multibyte codec, which differs in what it does with the answer of an error handler. */
  readonly multibyte?: boolean;
}

export interface Encoding {
  readonly text: string;
  /** Next UTF-16 unit. */
  pos: number;
  readonly out: Octets;
}

/** Encodes from `state.pos`. At a fault everything before it is in `out`. */
export type Encoder = (state: Encoding) => Fault | null;

export interface Decoding {
  data: Uint8Array;
  /** Next octet; behind the last one that was used when the step ends. */
  pos: number;
  out: string;
  /** The first escape that is none, for a warning. */
  badEscape?: string;
  /** No more octets follow: what is incomplete is an error. */
  readonly final: boolean;
}

/** Decodes from `state.pos`. At a fault everything before it is in `out`. */
export type Decoder = (state: Decoding) => Fault | null;

export interface Codec {
  /** Canonical name. */
  readonly name: string;
  readonly encoder: Encoder;
  readonly decoder: Decoder;
  /** Written before the text: a byte order mark. */
  readonly mark?: readonly number[];
}

const CHUNK = 8192;

/** The text of UTF-16 units. */
export function textOfUnits(units: Uint16Array | Uint8Array, length: number): string {
  if (length <= CHUNK) return String.fromCharCode.apply(null, units.subarray(0, length) as never);
  let text = '';
  for (let i = 0; i < length; i += CHUNK)
    text += String.fromCharCode.apply(
      null,
      units.subarray(i, Math.min(i + CHUNK, length)) as never,
    );
  return text;
}

/** Is there a character of two units at `i`? */
export function isPair(text: string, i: number): boolean {
  const high = text.charCodeAt(i);
  if (high < 0xd800 || high > 0xdbff) return false;
  const low = text.charCodeAt(i + 1);
  return low >= 0xdc00 && low <= 0xdfff;
}
