// Codecs that are a table, with what EUC-KR and GB 18030 do beside it. CPython 3.13 Modules/cjkcodecs/_codecs_cn.c (gbk, gb18030),
// _codecs_jp.c (shift_jis, euc_jp, ...), _codecs_kr.c (euc_kr, johab), _codecs_tw.c, _codecs_hk.c.

import type { Decoder, Decoding, Encoder, Fault } from '../../objects/codec-types.ts';
import { illegal, incomplete, putOctets, type MultibyteSpec } from './spec.ts';
import type { MultibyteTable } from './tables.ts';

/** More octets than two. */
export interface LongForms {
  /** Number of octets that begin with these two; 0: not a long form. */
  readonly length: (lead: number, second: number) => number;
  /** Their text; empty if they mean nothing. */
  readonly decode: (data: Uint8Array, at: number) => string;
  /** Their octets for a code point that the table does not have. */
  readonly encode: (point: number) => readonly number[] | null;
}

function decoderOf(
  name: string,
  table: MultibyteTable,
  long: LongForms | null,
  newer: MultibyteTable | null,
): Decoder {
  const wanted = (state: Decoding, lead: number): number => {
    const { data, pos } = state;
    if (long === null || pos + 1 >= data.length) return 2;
    return long.length(lead, data[pos + 1]!) || 2;
  };
  const step = (state: Decoding): Fault | null => {
    const { data, pos } = state;
    const lead = data[pos]!;
    const single =
      lead < 0x80 ? (table.ascii.get(lead) ?? String.fromCharCode(lead)) : table.single(lead);
    if (single !== '') {
      state.out += single;
      state.pos++;
      return null;
    }
    if (!table.isLead(lead)) return illegal(name, pos, pos + 1);
    const length = wanted(state, lead);
    if (pos + length > data.length) return incomplete(name, pos, data.length);
    const text = length === 2 ? table.double(lead, data[pos + 1]!) : long!.decode(data, pos);
    if (text === '') {
      const isNewer = length === 2 && newer !== null && newer.double(lead, data[pos + 1]!) !== '';
      return illegal(name, pos, pos + (isNewer ? 2 : 1));
    }
    state.out += text;
    state.pos += length;
    return null;
  };
  return (state) => {
    while (state.pos < state.data.length) {
      const fault = step(state);
      if (fault === null) continue;
      return !state.final && fault.reason.startsWith('incomplete') ? null : fault;
    }
    return null;
  };
}

function encoderOf(
  name: string,
  table: MultibyteTable,
  long: LongForms | null,
  final: boolean,
): Encoder {
  return (state) => {
    const { text, out } = state;
    while (state.pos < text.length) {
      const point = text.codePointAt(state.pos)!;
      const units = point > 0xffff ? 2 : 1;
      if (table.pairStarts.has(point)) {
        if (!final && state.pos + units >= text.length) return null;
        const pair = table.pairs.get(text.slice(state.pos, state.pos + units + 1));
        if (pair !== undefined) {
          putOctets(out, pair);
          state.pos += units + 1;
          continue;
        }
      }
      const octets = table.octets.get(point);
      if (octets !== undefined) putOctets(out, octets);
      else {
        const other = long?.encode(point) ?? null;
        if (other === null) return illegal(name, state.pos, state.pos + units);
        for (const octet of other) out.push(octet);
      }
      state.pos += units;
    }
    return null;
  };
}

/** `newer`: what only this later edition of the table has is skipped as a whole. */
export function tableCodec(
  name: string,
  table: MultibyteTable,
  long: LongForms | null = null,
  newer: MultibyteTable | null = null,
): MultibyteSpec {
  const decoder = decoderOf(name, table, long, newer);
  const encoders = [false, true].map((final) => encoderOf(name, table, long, final));
  return { name, decoder: () => decoder, encoder: (_, final) => encoders[final ? 1 : 0]! };
}

/** EUC-JP and EUC-JIS-X: 0x8f and two octets. */
export function eucTriples(table: MultibyteTable): LongForms {
  return {
    length: (lead) => (lead === 0x8f ? 3 : 0),
    decode: (data, at) => table.triple(data[at + 1]!, data[at + 2]!),
    encode: () => null,
  };
}

const CHOSEONG = [
  0xa1, 0xa2, 0xa4, 0xa7, 0xa8, 0xa9, 0xb1, 0xb2, 0xb3, 0xb5, 0xb6, 0xb7, 0xb8, 0xb9, 0xba, 0xbb,
  0xbc, 0xbd, 0xbe,
];
const JONGSEONG = [
  0xd4, 0xa1, 0xa2, 0xa3, 0xa4, 0xa5, 0xa6, 0xa7, 0xa9, 0xaa, 0xab, 0xac, 0xad, 0xae, 0xaf, 0xb0,
  0xb1, 0xb2, 0xb4, 0xb5, 0xb6, 0xb7, 0xb8, 0xba, 0xbb, 0xbc, 0xbd, 0xbe,
];
const JUNGSEONG = 0xbf;

/** Annex 3 of KS X 1001: a filler, and the three parts of a syllable. Source: euc_kr in _codecs_kr.c. */
export const hangulMakeUp: LongForms = {
  length: (lead, second) => (lead === 0xa4 && second === 0xd4 ? 8 : 0),
  decode(data, at) {
    if (data[at + 2] !== 0xa4 || data[at + 4] !== 0xa4 || data[at + 6] !== 0xa4) return '';
    const initial = CHOSEONG.indexOf(data[at + 3]!);
    const vowel = data[at + 5]! - JUNGSEONG;
    const ending = JONGSEONG.indexOf(data[at + 7]!);
    if (initial < 0 || vowel < 0 || vowel > 20 || ending < 0) return '';
    return String.fromCharCode(0xac00 + initial * 588 + vowel * 28 + ending);
  },
  encode(point) {
    const syllable = point - 0xac00;
    if (syllable < 0 || syllable > 11171) return null;
    const initial = CHOSEONG[Math.floor(syllable / 588)]!;
    const vowel = JUNGSEONG + (Math.floor(syllable / 28) % 21);
    return [0xa4, 0xd4, 0xa4, initial, 0xa4, vowel, 0xa4, JONGSEONG[syllable % 28]!];
  },
};

/** `runs`: see TableData. Source: gb18030 in _codecs_cn.c. */
export function fourOctets(runs: string): LongForms {
  const ranges = runs.split(' ').map((run) => run.split('.').map((n) => parseInt(n, 36)));
  const spell = (number: number, lead: number): number[] => [
    lead + Math.floor(number / 12600),
    0x30 + (Math.floor(number / 1260) % 10),
    0x81 + (Math.floor(number / 10) % 126),
    0x30 + (number % 10),
  ];
  return {
    length: (_, second) => (second >= 0x30 && second <= 0x39 ? 4 : 0),
    decode(data, at) {
      const [a, b, c, d] = data.subarray(at, at + 4) as unknown as [number, number, number, number];
      if (a < 0x81 || a > 0xfe || c < 0x81 || c > 0xfe || d < 0x30 || d > 0x39) return '';
      const number = (((a - 0x81) * 10 + b - 0x30) * 126 + c - 0x81) * 10 + d - 0x30;
      if (a >= 0x90) {
        const point = 0x10000 + number - 15 * 12600;
        return point > 0x10ffff ? '' : String.fromCodePoint(point);
      }
      const run = ranges.find(([, from, length]) => number >= from! && number < from! + length!);
      return run === undefined ? '' : String.fromCharCode(run[0]! + number - run[1]!);
    },
    encode(point) {
      if (point > 0xffff) return spell(point - 0x10000, 0x90);
      const run = ranges.find(([first, , length]) => point >= first! && point < first! + length!);
      return run === undefined ? null : spell(run[1]! + point - run[0]!, 0x81);
    },
  };
}
