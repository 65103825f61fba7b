// Octets of a document as text: which encoding they have, and characters that come in two pieces. expat 2.6.3: lib/xmltok_ns.c (initScan,
// findEncoding), lib/xmltok.c; Modules/pyexpat.c (PyUnknownEncodingHandler) for encodings with a table of 256 characters.

/** What no document may have stands for octets that are no text. */
const MALFORMED = '\uffff';

export type Encoding = 'utf-8' | 'utf-16-le' | 'utf-16-be' | 'iso-8859-1' | 'us-ascii' | 'table';

const KNOWN: Readonly<Record<string, Encoding>> = {
  'utf-8': 'utf-8',
  'iso-8859-1': 'iso-8859-1',
  'us-ascii': 'us-ascii',
  'utf-16be': 'utf-16-be',
  'utf-16le': 'utf-16-le',
};

/** An encoding that the parser knows by itself. */
export function knownEncoding(name: string): Encoding | null {
  return KNOWN[name.toLowerCase()] ?? null;
}

/** What the first octets say; null: too few of them. `skip`: the length of a byte order mark. */
export function detect(
  octets: Uint8Array,
  isFinal: boolean,
): { encoding: Encoding; skip: number } | null {
  const [a, b, c] = octets;
  if (octets.length < 3 && !isFinal) return null;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', skip: 3 };
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16-be', skip: 2 };
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16-le', skip: 2 };
  if (a === 0 && b === 0x3c) return { encoding: 'utf-16-be', skip: 0 };
  if (a === 0x3c && b === 0) return { encoding: 'utf-16-le', skip: 0 };
  return { encoding: 'utf-8', skip: 0 };
}

/** XML_InitUnknownEncoding: markup has to be what it is in ASCII. */
export function isLikeAscii(table: string): boolean {
  for (let i = 0; i < 128; i++) {
    const c = String.fromCharCode(i);
    if (table[i] !== c && !/[$@\\^`{}~]/.test(c) && (i >= 32 || /[\t\r\n]/.test(c))) return false;
  }
  return true;
}

export class Decoder {
  readonly encoding: Encoding;
  /** Of `table`: the character of each octet; U+FFFD where there is none. */
  readonly table: string | null;
  private rest: Uint8Array = new Uint8Array(0);

  constructor(encoding: Encoding, table: string | null = null) {
    this.encoding = encoding;
    this.table = table;
  }

  /** Octets of a character whose end has not come. */
  get hasRest(): boolean {
    return this.rest.length > 0;
  }

  decode(octets: Uint8Array): string {
    const all = new Uint8Array(this.rest.length + octets.length);
    all.set(this.rest);
    all.set(octets, this.rest.length);
    const pieces: string[] = [];
    const end =
      this.encoding === 'utf-8'
        ? decodeUtf8(all, pieces)
        : this.encoding.startsWith('utf-16')
          ? decodeUtf16(all, this.encoding === 'utf-16-le', pieces)
          : this.decodeOctets(all, pieces);
    this.rest = all.slice(end);
    return pieces.join('');
  }

  private decodeOctets(octets: Uint8Array, pieces: string[]): number {
    for (const octet of octets) {
      if (this.table !== null)
        pieces.push(this.table[octet] === '\ufffd' ? MALFORMED : this.table[octet]!);
      else if (octet < 0x80 || this.encoding === 'iso-8859-1')
        pieces.push(String.fromCharCode(octet));
      else pieces.push(MALFORMED);
    }
    return octets.length;
  }

  /** Octets that `text` came from. */
  octetsOf(text: string): number {
    if (this.encoding.startsWith('utf-16')) return text.length * 2;
    if (this.encoding !== 'utf-8') return text.length;
    let count = text.length;
    for (let i = 0; i < text.length; i++) {
      const c = text.charCodeAt(i);
      // Each half of a pair counts two octets of four.
      if (c >= 0x80) count += c < 0x800 || (c >= 0xd800 && c < 0xe000) ? 1 : 2;
    }
    return count;
  }
}

const UTF8_OCTETS_MAX = 4;

/** `text` in pieces of at most `size` octets of UTF-8, whole characters each. */
export function piecesOf(text: string, size: number): string[] {
  if (text.length * UTF8_OCTETS_MAX <= size) return [text];
  const pieces: string[] = [];
  let [from, octets] = [0, 0];
  for (let i = 0; i < text.length;) {
    const code = text.codePointAt(i)!;
    const width = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (octets + width > size) {
      pieces.push(text.slice(from, i));
      [from, octets] = [i, 0];
    }
    octets += width;
    i += code < 0x10000 ? 1 : 2;
  }
  pieces.push(text.slice(from));
  return pieces;
}

function decodeUtf16(octets: Uint8Array, isLittle: boolean, pieces: string[]): number {
  let end = octets.length & ~1;
  // The first half of a pair waits for the second.
  if (end > 0 && (octets[isLittle ? end - 1 : end - 2]! & 0xfc) === 0xd8) end -= 2;
  for (let i = 0; i < end; i += 2) {
    const [low, high] = isLittle ? [octets[i]!, octets[i + 1]!] : [octets[i + 1]!, octets[i]!];
    pieces.push(String.fromCharCode(high * 256 + low));
  }
  return end;
}

const LEAST = [0, 0x80, 0x800, 0x10000];
const PIECE = 4096;

/** Up to the last whole character; where it ends. */
function decodeUtf8(octets: Uint8Array, pieces: string[]): number {
  let run: number[] = [];
  let i = 0;
  while (i < octets.length) {
    const lead = octets[i]!;
    const more =
      lead < 0x80 ? 0 : lead < 0xc2 ? -1 : lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : lead < 0xf5 ? 3 : -1;
    if (more > 0 && i + more >= octets.length) break;
    let code = more < 0 ? -1 : more === 0 ? lead : lead & (0x3f >> more);
    for (let k = 1; k <= more && code >= 0; k++) {
      const octet = octets[i + k]!;
      code = (octet & 0xc0) === 0x80 ? code * 64 + (octet & 0x3f) : -1;
    }
    const isWrong =
      code < LEAST[Math.max(more, 0)]! || code > 0x10ffff || (code >= 0xd800 && code < 0xe000);
    run.push(isWrong ? 0xffff : code);
    i += isWrong ? 1 : more + 1;
    if (run.length === PIECE) {
      pieces.push(String.fromCodePoint(...run));
      run = [];
    }
  }
  pieces.push(String.fromCodePoint(...run));
  return i;
}
