// Plain data as short text: deflated JSON in base64. What the build hands to an island stands in the page, where a long recording would be
// megabytes of quoted JSON; what a link carries stands in its address (base64url).

import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';

export function pack(value: unknown): string {
  return toBase64(deflateSync(strToU8(JSON.stringify(value)), { level: 9 }));
}

/** Errors: it was not made by `pack`, or takes more than `bytesMax` unpacked. */
export function unpack(text: string, bytesMax = Infinity): unknown {
  const packed = fromBase64(text);
  if (bytesMax === Infinity) return JSON.parse(strFromU8(inflateSync(packed))) as unknown;
  // One byte too many is room to see that it is too long.
  const content = inflateSync(packed, { out: new Uint8Array(bytesMax + 1) });
  if (content.length > bytesMax) throw new RangeError(`more than ${bytesMax} bytes`);
  return JSON.parse(strFromU8(content)) as unknown;
}

export const toUrl = (base64: string): string =>
  base64.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');

export const fromUrl = (base64url: string): string =>
  base64url.replaceAll('-', '+').replaceAll('_', '/');

function toBase64(octets: Uint8Array): string {
  let binary = '';
  for (const octet of octets) binary += String.fromCharCode(octet);
  return btoa(binary);
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
