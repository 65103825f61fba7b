// Octets as in a bytes literal. CPython 3.13 Objects/bytesobject.c (_PyBytes_DecodeEscape), Modules/_codecsmodule.c (escape_encode).

import { raise } from '../../objects/raise.ts';

const LETTERS: Readonly<Record<string, number>> = {
  '\\': 92,
  "'": 39,
  '"': 34,
  b: 8,
  f: 12,
  t: 9,
  n: 10,
  r: 13,
  v: 11,
  a: 7,
};

/** ValueError "invalid \x escape at position 0". `tell`: gets what the first escape that is none warns of. */
export function bytesUnescape(
  data: Uint8Array,
  errors: string,
  tell: (warning: string) => void,
): Uint8Array {
  const out: number[] = [];
  let isTold = false;
  const invalid = (kind: string, escape: string): void => {
    if (!isTold) tell(`invalid ${kind}escape sequence '\\${escape}'`);
    isTold = true;
  };
  for (let i = 0; i < data.length;) {
    const octet = data[i++]!;
    if (octet !== 92) {
      out.push(octet);
      continue;
    }
    if (i >= data.length) raise('ValueError', 'Trailing \\ in string');
    const kind = String.fromCharCode(data[i++]!);
    if (kind === '\n') continue;
    const letter = LETTERS[kind];
    if (letter !== undefined) out.push(letter);
    else if (kind >= '0' && kind <= '7') {
      let digits = kind;
      while (digits.length < 3 && data[i]! >= 48 && data[i]! <= 55)
        digits += String.fromCharCode(data[i++]!);
      if (digits > '377' && digits.length === 3) invalid('octal ', digits);
      out.push(parseInt(digits, 8) & 255);
    } else if (kind === 'x') {
      const hex = /^[0-9a-fA-F]{0,2}/.exec(String.fromCharCode(...data.subarray(i, i + 2)))![0];
      if (hex.length === 2) out.push(parseInt(hex, 16));
      else if (errors === 'replace') out.push(63);
      else if (errors === 'strict') raise('ValueError', `invalid \\x escape at position ${i - 2}`);
      else if (errors !== 'ignore')
        raise('ValueError', `decoding error; unknown error handling code: ${errors}`);
      i += hex.length;
    } else {
      invalid('', kind);
      out.push(92, kind.charCodeAt(0));
    }
  }
  return Uint8Array.from(out);
}

export function bytesEscape(data: Uint8Array): Uint8Array {
  let out = '';
  for (const octet of data) {
    const c = String.fromCharCode(octet);
    if (c === "'" || c === '\\') out += `\\${c}`;
    else if (c === '\t') out += '\\t';
    else if (c === '\n') out += '\\n';
    else if (c === '\r') out += '\\r';
    else if (octet < 0x20 || octet >= 0x7f) out += `\\x${octet.toString(16).padStart(2, '0')}`;
    else out += c;
  }
  return Uint8Array.from(out, (c) => c.charCodeAt(0));
}
