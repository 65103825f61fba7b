// What a multibyte codec is to the machinery around it. CPython 3.13 Modules/cjkcodecs/multibytecodec.h (MultibyteCodec,
// MultibyteCodec_State), multibytecodec.c (multibytecodec_encerror, multibytecodec_decerror).

import type { Octets } from '../../objects/codec-octets.ts';
import type { Decoder, Encoder, Fault } from '../../objects/codec-types.ts';

/** The eight octets that a stateful codec keeps between two calls; `getstate()` shows them. */
export type CodecState = Uint8Array;

export interface MultibyteSpec {
  readonly name: string;
  /** Puts the state at the beginning of a text. */
  readonly initEncode?: (state: CodecState) => void;
  readonly initDecode?: (state: CodecState) => void;
  /** Octets that take the reader back to the beginning. */
  readonly resetEncode?: (state: CodecState, out: Octets) => void;
  readonly resetDecode?: (state: CodecState) => void;
  /** `final`: no text follows; else a character that may begin a pair is left over, and the step ends before it. */
  readonly encoder: (state: CodecState, final: boolean) => Encoder;
  readonly decoder: (state: CodecState) => Decoder;
}

export function illegal(encoding: string, start: number, end: number): Fault {
  return { encoding, start, end, reason: 'illegal multibyte sequence', multibyte: true };
}

export function incomplete(encoding: string, start: number, end: number): Fault {
  return { encoding, start, end, reason: 'incomplete multibyte sequence', multibyte: true };
}

/** Writes the octets of a number, first the highest. */
export function putOctets(out: Octets, octets: number): void {
  if (octets > 0xffffff) out.push(octets >>> 24);
  if (octets > 0xffff) out.push((octets >>> 16) & 255);
  if (octets > 0xff) out.push((octets >>> 8) & 255);
  out.push(octets & 255);
}
