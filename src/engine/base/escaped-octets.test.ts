import { expect, test } from 'vitest';
import { octetsOfText, textOfOctets } from './escaped-octets.ts';

test.each([
  [[0x61, 0xc3, 0xa9], 'aé'],
  [[0xef, 0xbb, 0xbf, 0x31], '\ufeff1'],
  [[0xe9, 0x61, 0xc3, 0xa9], '\udce9aé'],
  // What UTF-8 does not allow: too long, a surrogate, cut off.
  [[0xc0, 0x80], '\udcc0\udc80'],
  [[0xed, 0xa0, 0x80, 0x31], '\udced\udca0\udc801'],
  [[0xff, 0xf0, 0x9f, 0x98, 0x80, 0xf0, 0x9f], '\udcff😀\udcf0\udc9f'],
])('%j is %j, and back', (octets, text) => {
  expect(textOfOctets(Uint8Array.from(octets))).toBe(text);
  expect([...octetsOfText(text)]).toEqual(octets);
});
