// From the bytes or the text of a source file to the text that is tokenized.
//
// CPython 3.13 Parser/tokenizer/helpers.c translate_newlines, check_bom, check_coding_spec (PEP 263).
// Simplified: beyond UTF-8, ASCII and Latin-1 the host's decoders are used; encodings that the host does not
// know are left to the caller, who has CPython's codecs.

import { octetsOfText } from '../base/escaped-octets.ts';

/** Replaces every line end by '\n'; a file gets one at its end, as CPython gives it. */
export function translateNewlines(source: string, isFile: boolean): string {
  const text = source.includes('\r') ? source.replace(/\r\n?/g, '\n') : source;
  return isFile && text.length > 0 && !text.endsWith('\n') ? `${text}\n` : text;
}

export type DecodedSource =
  | { readonly source: string }
  /** `encoding`: one that is not known here. */
  | { readonly error: string; readonly encoding?: string; readonly content?: Uint8Array };

/**
 * The same for a text as a program's files hold it, where lone surrogates stand for octets that are no UTF-8. Most texts are their own
 * source: no mark, no cookie.
 */
export function decodeText(text: string, filename: string): DecodedSource {
  const isPlain = !/^\ufeff|[\udc80-\udcff]/.test(text) && !/^.*\n?.*coding[:=]/.test(text);
  return isPlain ? { source: text } : decodeSource(octetsOfText(text), filename);
}

/** Decodes a source file by its byte order mark or encoding cookie; the error is a message. */
export function decodeSource(bytes: Uint8Array, filename: string): DecodedSource {
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const content = hasMark ? bytes.subarray(3) : bytes;
  const cookie = findCookie(content);
  const encoding = cookie === null ? 'utf-8' : normalizeEncoding(cookie);
  if (hasMark && cookie !== null && !/^utf[-_]8(?![^-_])/i.test(cookie)) {
    const name = encoding === 'iso-8859-1' ? encoding : cookie;
    return { error: `encoding problem: ${name} with BOM` };
  }
  if (encoding === 'iso-8859-1') return { source: decodeLatin1(content) };
  if (encoding === 'ascii' || encoding === 'utf-8') {
    const limit = encoding === 'ascii' ? 0x80 : 0x100;
    const bad = content.findIndex((byte) => byte >= limit);
    if (bad >= 0) return { error: notInEncoding(bad, content, encoding) };
    return decodeUtf8(content, filename);
  }
  return decodeByHost(content, encoding, cookie ?? encoding);
}

function decodeByHost(content: Uint8Array, encoding: string, cookie: string): DecodedSource {
  const label = encoding.replace(/^cp125/, 'windows-125');
  try {
    return { source: new TextDecoder(label).decode(content) };
  } catch {
    return { error: `unknown encoding: ${cookie}`, encoding: cookie, content };
  }
}

/** The encoding that a comment in the first two lines declares, or null. */
function findCookie(content: Uint8Array): string | null {
  let start = 0;
  for (let line = 0; line < 2; line++) {
    const newline = content.indexOf(0x0a, start);
    const end = newline < 0 ? content.length : newline;
    const text = decodeLatin1(content.subarray(start, end));
    const match = /^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/.exec(text);
    if (match?.[1] !== undefined) return match[1];
    if (!/^[ \t\f]*(#|\r?$)/.test(text)) return null;
    start = end + 1;
  }
  return null;
}

/** CPython's get_normal_name, for the names that are read here. */
function normalizeEncoding(name: string): string {
  const normal = name.slice(0, 12).toLowerCase().replaceAll('_', '-');
  if (normal === 'utf-8' || normal.startsWith('utf-8-') || normal === 'utf8') return 'utf-8';
  if (/^(latin-1|iso-8859-1|iso-latin-1|latin1)(-|$)/.test(normal)) return 'iso-8859-1';
  if (/^(latin|l1|8859|cp819|iso8859-1)$/.test(normal)) return 'iso-8859-1';
  return normal === 'ascii' || normal === 'us-ascii' ? 'ascii' : normal;
}

function notInEncoding(index: number, content: Uint8Array, encoding: string): string {
  const byte = (content[index] ?? 0).toString(16);
  return `'${encoding}' codec can't decode byte 0x${byte} in position ${index}: ordinal not in range(128)`;
}

function decodeLatin1(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 4096) {
    text += String.fromCharCode(...bytes.subarray(i, i + 4096));
  }
  return text;
}

function decodeUtf8(content: Uint8Array, filename: string): DecodedSource {
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    return { source: decoder.decode(content) };
  } catch {
    return { error: nonUtf8(content, filename) };
  }
}

/** Names the first line that is not UTF-8 (CPython: ensure_utf8). */
function nonUtf8(content: Uint8Array, filename: string): string {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let line = 1;
  let start = 0;
  while (start < content.length) {
    const newline = content.indexOf(0x0a, start);
    const end = newline < 0 ? content.length : newline;
    const slice = content.subarray(start, end);
    try {
      decoder.decode(slice);
    } catch {
      const byte = slice.find((value) => value >= 0x80) ?? 0;
      const hex = byte.toString(16);
      return (
        `Non-UTF-8 code starting with '\\x${hex}' in file ${filename} on line ${line}, but no ` +
        'encoding declared; see https://peps.python.org/pep-0263/ for details'
      );
    }
    line++;
    start = end + 1;
  }
  return 'encoding problem: utf-8';
}
