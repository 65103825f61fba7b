// Operators and delimiters: the longest spelling that fits.
//
// CPython 3.13 Parser/token.c _PyToken_OneChar, _PyToken_TwoChars, _PyToken_ThreeChars (generated there
// from Grammar/Tokens, here made from `operatorKinds`).
import { OP, operatorKinds } from '../tokens.ts';

/** Kind of the operator at `pos` times 4, plus its length. Characters that are none give OP. */
export function scanOperator(source: string, unit: number, pos: number): number {
  const pairs = longer[unit];
  if (pairs !== undefined) {
    const next = source.charCodeAt(pos + 1);
    const two = next < 128 ? (pairs[next] ?? 0) : 0;
    if (unit === 0x2e) {
      return next === 0x2e && source.charCodeAt(pos + 2) === 0x2e ? ellipsis : (single[unit] ?? 0);
    }
    if (two !== 0) {
      if (next === 0x3d) return two;
      const three = source.charCodeAt(pos + 2) === 0x3d ? (threeByTwo[two] ?? 0) : 0;
      return three !== 0 ? three : two;
    }
  }
  return single[unit] ?? 0;
}

const single = new Int32Array(128).fill(OP * 4 + 1);
const longer: (Int32Array | undefined)[] = [];
/** From a packed two-character operator to the packed one with `=` after it. */
const threeByTwo = new Int32Array(256);
const ellipsis = pack('...');

for (let unit = 0; unit < 128; unit++) longer.push(undefined);
for (const [text, kind] of operatorKinds) {
  const first = text.charCodeAt(0);
  if (text.length === 1) single[first] = kind * 4 + 1;
  if (text.length === 2) pairsOf(first)[text.charCodeAt(1)] = kind * 4 + 2;
  if (text.length === 3) pairsOf(first);
}
for (const [text, kind] of operatorKinds) {
  if (text.length === 3 && text !== '...') threeByTwo[pack(text.slice(0, 2))] = kind * 4 + 3;
}

function pack(text: string): number {
  return (operatorKinds.get(text) ?? OP) * 4 + text.length;
}

function pairsOf(first: number): Int32Array {
  const known = longer[first];
  if (known !== undefined) return known;
  const made = new Int32Array(128);
  longer[first] = made;
  return made;
}
