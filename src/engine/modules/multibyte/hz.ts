// HZ: GB 2312 in seven bits, between ~{ and ~}. CPython 3.13 Modules/cjkcodecs/_codecs_cn.c (hz).

import type { Decoding, Fault } from '../../objects/codec-types.ts';
import { illegal, incomplete, type CodecState, type MultibyteSpec } from './spec.ts';
import type { MultibyteTable } from './tables.ts';

const NAME = 'hz';
const TILDE = 0x7e;

function escape(state: CodecState, data: Decoding): Fault | null {
  const { pos } = data;
  if (pos + 1 >= data.data.length) return incomplete(NAME, pos, data.data.length);
  const next = data.data[pos + 1]!;
  if (next === TILDE && state[0] === 0) data.out += '~';
  else if (next === 0x7b && state[0] === 0) state[0] = 1;
  else if (next === 0x7d && state[0] === 1) state[0] = 0;
  else if (next !== 0x0a || state[0] !== 0) return illegal(NAME, pos, pos + 1);
  data.pos += 2;
  return null;
}

function decodeOne(state: CodecState, data: Decoding, gb2312: MultibyteTable): Fault | null {
  const { pos } = data;
  const octet = data.data[pos]!;
  if (octet === TILDE) return escape(state, data);
  if (octet >= 0x80) return illegal(NAME, pos, pos + 1);
  if (state[0] === 0) {
    data.out += String.fromCharCode(octet);
    data.pos++;
    return null;
  }
  if (pos + 1 >= data.data.length) return incomplete(NAME, pos, data.data.length);
  const text = gb2312.double(
    octet | 0x80,
    data.data[pos + 1]! < 0x80 ? data.data[pos + 1]! | 0x80 : 0,
  );
  if (text === '') return illegal(NAME, pos, pos + 1);
  data.out += text;
  data.pos += 2;
  return null;
}

export function hzCodec(gb2312: MultibyteTable): MultibyteSpec {
  return {
    name: NAME,
    initEncode: (state) => void (state[0] = 0),
    initDecode: (state) => void (state[0] = 0),
    resetDecode: (state) => void (state[0] = 0),
    resetEncode(state, out) {
      if (state[0] === 0) return;
      out.append(Uint8Array.of(TILDE, 0x7d));
      state[0] = 0;
    },
    decoder: (state) => (data) => {
      while (data.pos < data.data.length) {
        const fault = decodeOne(state, data, gb2312);
        if (fault !== null)
          return !data.final && fault.reason.startsWith('incomplete') ? null : fault;
      }
      return null;
    },
    encoder: (state) => (given) => {
      const { text, out } = given;
      while (given.pos < text.length) {
        const point = text.codePointAt(given.pos)!;
        const octets = gb2312.octets.get(point);
        if (octets === undefined)
          return illegal(NAME, given.pos, given.pos + (point > 0xffff ? 2 : 1));
        if (point < 0x80) {
          if (state[0] === 1) out.append(Uint8Array.of(TILDE, 0x7d));
          state[0] = 0;
          out.push(point);
          if (point === TILDE) out.push(TILDE);
        } else {
          if (state[0] === 0) out.append(Uint8Array.of(TILDE, 0x7b));
          state[0] = 1;
          out.append(Uint8Array.of((octets >> 8) & 0x7f, octets & 0x7f));
        }
        given.pos++;
      }
      return null;
    },
  };
}
