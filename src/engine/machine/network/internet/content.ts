// What a host of the simulated internet has under a path that nobody described: the same for the same address, always. Not in CPython.

/** A number of an address, the same on every machine (FNV-1a). */
export function numberOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash ^= text.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193) >>> 0;
  }
  return hash;
}

export interface Content {
  readonly type: string;
  readonly octets: Uint8Array;
}

/** Octets without a pattern, from a seed (xorshift). */
export function generatedOctets(
  size: number,
  seed: number,
  head: readonly number[] = [],
): Uint8Array {
  const octets = new Uint8Array(size);
  let state = seed | 1;
  for (let i = 0; i < size; i++) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    octets[i] = state & 255;
  }
  octets.set(head.slice(0, size));
  return octets;
}

/** ending -> type, first octets, least size, how much larger it may be. */
const BINARY: Readonly<Record<string, readonly [string, readonly number[], number, number]>> = {
  png: ['image/png', [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10], 20e3, 180e3],
  jpg: ['image/jpeg', [0xff, 0xd8, 0xff, 0xe0], 20e3, 180e3],
  jpeg: ['image/jpeg', [0xff, 0xd8, 0xff, 0xe0], 20e3, 180e3],
  gif: ['image/gif', [0x47, 0x49, 0x46, 0x38, 0x39, 0x61], 10e3, 90e3],
  webp: ['image/webp', [0x52, 0x49, 0x46, 0x46], 10e3, 90e3],
  ico: ['image/x-icon', [0, 0, 1, 0], 1e3, 4e3],
  mp4: ['video/mp4', [0, 0, 0, 0x18, 0x66, 0x74, 0x79, 0x70], 600e3, 900e3],
  mp3: ['audio/mpeg', [0x49, 0x44, 0x33], 300e3, 500e3],
  pdf: ['application/pdf', [0x25, 0x50, 0x44, 0x46, 0x2d], 100e3, 300e3],
  zip: ['application/zip', [0x50, 0x4b, 3, 4], 300e3, 700e3],
  gz: ['application/gzip', [0x1f, 0x8b], 300e3, 700e3],
  bin: ['application/octet-stream', [], 100e3, 900e3],
  iso: ['application/octet-stream', [], 1e6, 1e6],
  exe: ['application/octet-stream', [0x4d, 0x5a], 300e3, 700e3],
};
const TEXTS: Readonly<Record<string, string>> = {
  txt: 'text/plain; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  py: 'text/x-python; charset=utf-8',
};
const WORDS =
  'a thread waits while another holds what it needs and the lock is given back when the work is done so that nobody has to wait for ever'.split(
    ' ',
  );

export function text(value: string): Uint8Array {
  return new TextEncoder().encode(value);
}

export function json(value: unknown): Content {
  return { type: 'application/json', octets: text(`${JSON.stringify(value, null, 2)}\n`) };
}

/** What `host` has at `path` (with its query). */
export function contentAt(host: string, path: string): Content {
  const seed = numberOf(`${host}${path}`);
  const file = path.split('?')[0]!;
  const ending = /\.([a-z0-9]+)$/i.exec(file)?.[1]?.toLowerCase() ?? '';
  const binary = Object.hasOwn(BINARY, ending) ? BINARY[ending]! : null;
  if (binary !== null) {
    const [type, head, least, more] = binary;
    return { type, octets: generatedOctets(least + (seed % more), seed, head) };
  }
  if (ending === 'json' || /(^|\/)api(\/|$)/.test(file))
    return json({ host, path, id: seed % 1000, value: wordsOf(seed, 4) });
  const type = Object.hasOwn(TEXTS, ending) ? TEXTS[ending]! : null;
  if (type !== null) {
    const lines = Array.from({ length: 20 + (seed % 60) }, (_, i) => wordsOf(seed + i, 8));
    const joined = ending === 'csv' ? lines.map((l, i) => `${i},${l.replaceAll(' ', ',')}`) : lines;
    return { type, octets: text(`${joined.join('\n')}\n`) };
  }
  return { type: 'text/html; charset=utf-8', octets: text(page(host, path, seed)) };
}

function wordsOf(seed: number, count: number): string {
  return Array.from(
    { length: count },
    (_, i) => WORDS[(seed + i * (1 + (seed % 7))) % WORDS.length],
  ).join(' ');
}

function page(host: string, path: string, seed: number): string {
  const paragraphs = Array.from(
    { length: 10 + (seed % 30) },
    (_, i) => `<p>${wordsOf(seed + 13 * i, 60)}.</p>`,
  );
  const links = [1, 2, 3].map((n) => `<a href="/page/${(seed + n) % 100}">Page ${n}</a>`);
  const title = `${host}${path.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}`;
  return `<!DOCTYPE html>\n<html lang="en">\n<head><meta charset="utf-8"><title>${title}</title></head>\n<body>\n<h1>${title}</h1>\n${links.join('\n')}\n${paragraphs.join('\n')}\n</body>\n</html>\n`;
}
