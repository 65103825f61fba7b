// Error handlers of codecs: the built-in ones. CPython 3.13 Python/codecs.c (PyCodec_IgnoreErrors, PyCodec_ReplaceErrors,
// PyCodec_SurrogateEscapeErrors, ...). A handler answers with what stands for the fault and where to go on, or null: the error is raised.

import { unitsAt } from '../base/code-points.ts';
import { LibraryNeeded } from '../base/library-needed.ts';
import { escapeCodePoint } from './str-repr.ts';
import { isLone, surrogateOctets } from './codec-utf8.ts';
import type { Fault } from './codec-types.ts';

export interface Instead {
  readonly text: string | Uint8Array;
  /** Next UTF-16 unit, or octet. */
  readonly next: number;
}

export const BUILT_IN_HANDLERS: ReadonlySet<string> = new Set([
  'strict',
  'ignore',
  'replace',
  'backslashreplace',
  'xmlcharrefreplace',
  'namereplace',
  'surrogateescape',
  'surrogatepass',
]);

/** Name of a character, null if it has none; the module `unicodedata` installs it. */
let nameOf = (_point: number): string | null => {
  throw new LibraryNeeded('native:unicodedata');
};
export function setCharacterNames(names: (point: number) => string | null): void {
  nameOf = names;
}

export function handleEncodeFault(handler: string, text: string, fault: Fault): Instead | null {
  const { start, end: next } = fault;
  const bad: string[] = [];
  for (let i = start; i < next; i += unitsAt(text, i))
    bad.push(String.fromCodePoint(text.codePointAt(i)!));
  const each = (of: (point: number) => string): Instead => ({
    text: bad.map((c) => of(c.codePointAt(0)!)).join(''),
    next,
  });
  switch (handler) {
    case 'ignore':
      return { text: '', next };
    case 'replace':
      return each(() => '?');
    case 'backslashreplace':
      return each(escapeCodePoint);
    case 'xmlcharrefreplace':
      return each((point) => `&#${point};`);
    case 'namereplace':
      return each((point) => {
        const name = nameOf(point);
        return name === null ? escapeCodePoint(point) : `\\N{${name}}`;
      });
    case 'surrogateescape':
      return escapedOctets(text, fault);
    case 'surrogatepass':
      return passedSurrogates(text, fault);
    default:
      return null;
  }
}

/** U+DC80 ... U+DCFF were octets once. */
function escapedOctets(text: string, { start, end, encoding }: Fault): Instead | null {
  const octets: number[] = [];
  let i = start;
  while (i < end) {
    const code = text.charCodeAt(i);
    if (code < 0xdc80 || code > 0xdcff) break;
    octets.push(code - 0xdc00);
    i++;
  }
  // By table the handler sees the whole run and takes all of it or nothing.
  if (i === start || (encoding === 'charmap' && i < end)) return null;
  return { text: Uint8Array.from(octets), next: i };
}

/** Which Unicode transformation an encoding's name means, and its byte order (get_standard_encoding). */
function transformation(encoding: string): { width: 1 | 2 | 4; little: boolean } | null {
  const match = /^utf-?(8|16|32)[-_]?(le|be)?$/i.exec(encoding);
  if (match === null) return null;
  const width = match[1] === '8' ? 1 : match[1] === '16' ? 2 : 4;
  return { width, little: match[2]?.toLowerCase() !== 'be' };
}

function passedSurrogates(text: string, { start, end, encoding }: Fault): Instead | null {
  const form = transformation(encoding);
  if (form === null) return null;
  const octets: number[] = [];
  for (let i = start; i < end; i += unitsAt(text, i)) {
    if (!isLone(text, i)) return null;
    const code = text.charCodeAt(i);
    if (form.width === 1) octets.push(...surrogateOctets(code));
    else {
      const word = [code & 255, code >> 8, ...(form.width === 4 ? [0, 0] : [])];
      octets.push(...(form.little ? word : word.reverse()));
    }
  }
  return { text: Uint8Array.from(octets), next: end };
}

export function handleDecodeFault(handler: string, data: Uint8Array, fault: Fault): Instead | null {
  const { start, end: next } = fault;
  const bad = data.subarray(start, next);
  switch (handler) {
    case 'ignore':
      return { text: '', next };
    case 'replace':
      return { text: '\ufffd', next };
    case 'backslashreplace':
      return {
        text: Array.from(bad, (b) => `\\x${b.toString(16).padStart(2, '0')}`).join(''),
        next,
      };
    case 'surrogateescape': {
      const wide = Array.from(bad).findIndex((b) => b < 0x80);
      const count = Math.min(wide < 0 ? bad.length : wide, 4);
      if (count === 0) return null;
      const text = Array.from(bad.subarray(0, count), (b) => String.fromCharCode(0xdc00 + b));
      return { text: text.join(''), next: start + count };
    }
    case 'surrogatepass':
      return surrogateAt(data, fault);
    default:
      return null;
  }
}

function surrogateAt(data: Uint8Array, { start, encoding }: Fault): Instead | null {
  const form = transformation(encoding);
  if (form === null) return null;
  const size = form.width === 1 ? 3 : form.width;
  if (start + size > data.length) return null;
  const at = data.subarray(start, start + size);
  let code: number;
  if (form.width === 1) {
    const [a, b, c] = at as unknown as [number, number, number];
    if ((a & 0xf0) !== 0xe0 || (b & 0xc0) !== 0x80 || (c & 0xc0) !== 0x80) return null;
    code = ((a & 0x0f) << 12) | ((b & 0x3f) << 6) | (c & 0x3f);
  } else {
    const word = Array.from(at);
    if (form.little) word.reverse();
    code = word.reduce((sum, octet) => sum * 256 + octet, 0);
  }
  if (code < 0xd800 || code > 0xdfff) return null;
  return { text: String.fromCharCode(code), next: start + size };
}
