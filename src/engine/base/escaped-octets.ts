// Octets as text and back without loss: UTF-8, and U+DC80 ... U+DCFF for octets that are no UTF-8 (PEP 383, surrogateescape). Texts that
// come from outside (the files of a program, what it prints) are held like that. What is of Python uses objects/fs-codec.ts.

const ESCAPED = /((?<![\ud800-\udbff])[\udc80-\udcff]+)/;
const ONLY_ESCAPED = /^[\udc80-\udcff]+$/;
/** One sequence of UTF-8, or an octet that begins none. */
const SEQUENCE =
  /[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]{2}|\xed[\x80-\x9f][\x80-\xbf]|\xf0[\x90-\xbf][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\x80-\xff]/g;

/** The octets of a text. */
export function octetsOfText(text: string): Uint8Array {
  const encoder = new TextEncoder();
  if (!ESCAPED.test(text)) return encoder.encode(text);
  const parts = text
    .split(ESCAPED)
    .map((part) =>
      ONLY_ESCAPED.test(part)
        ? Uint8Array.from(part, (c) => c.charCodeAt(0) & 0xff)
        : encoder.encode(part),
    );
  const octets = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    octets.set(part, at);
    at += part.length;
  }
  return octets;
}

/** The text of octets; a byte order mark stays. */
export function textOfOctets(octets: Uint8Array): string {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  try {
    return decoder.decode(octets);
  } catch {
    let raw = '';
    for (const octet of octets) raw += String.fromCharCode(octet);
    return raw.replace(SEQUENCE, (part) =>
      part.length === 1
        ? String.fromCharCode(0xdc00 + part.charCodeAt(0))
        : decoder.decode(Uint8Array.from(part, (c) => c.charCodeAt(0))),
    );
  }
}
