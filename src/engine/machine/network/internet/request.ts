// Requests of HTTP/1.x as they come in, piece by piece. Not in CPython; RFC 9112.

export interface Request {
  readonly method: string;
  readonly target: string;
  readonly path: string;
  readonly query: ReadonlyMap<string, string>;
  readonly version: string;
  /** By lower-case name. */
  readonly headers: ReadonlyMap<string, string>;
  /** As the client wrote them. */
  readonly names: readonly (readonly [string, string])[];
  readonly body: Uint8Array;
}

const HEAD_MAX = 64 * 1024;

function latin1(octets: Uint8Array): string {
  let result = '';
  for (const octet of octets) result += String.fromCharCode(octet);
  return result;
}

export class RequestReader {
  private waiting: Uint8Array = new Uint8Array(0);

  /** The requests that are complete with these octets; null: this is no HTTP. */
  feed(octets: Uint8Array): Request[] | null {
    const all = new Uint8Array(this.waiting.length + octets.length);
    all.set(this.waiting);
    all.set(octets, this.waiting.length);
    this.waiting = all;
    const first = all[0] ?? 0x41;
    if (first < 0x41 || first > 0x5a) return null;
    const requests: Request[] = [];
    for (;;) {
      const end = headEnd(this.waiting);
      if (end < 0) return this.waiting.length > HEAD_MAX ? null : requests;
      const head = parseHead(latin1(this.waiting.subarray(0, end)));
      if (head === null) return null;
      const body = bodyOf(head.headers, this.waiting.subarray(end + 4));
      if (body === null) return requests;
      requests.push({ ...head, body: body.octets });
      this.waiting = this.waiting.slice(end + 4 + body.length);
    }
  }
}

function headEnd(octets: Uint8Array): number {
  for (let i = 0; i + 3 < octets.length; i++)
    if (octets[i] === 13 && octets[i + 1] === 10 && octets[i + 2] === 13 && octets[i + 3] === 10)
      return i;
  return -1;
}

function parseHead(head: string): Omit<Request, 'body'> | null {
  const [first, ...lines] = head.split('\r\n');
  const start = /^([A-Z]+) (\S+) (HTTP\/1\.[01])$/.exec(first ?? '');
  if (start === null) return null;
  const names: [string, string][] = [];
  for (const line of lines) {
    const colon = line.indexOf(':');
    if (colon <= 0) return null;
    names.push([line.slice(0, colon), line.slice(colon + 1).trim()]);
  }
  const target = start[2]!.replace(/^https?:\/\/[^/]*/, '') || '/';
  const question = target.indexOf('?');
  return {
    method: start[1]!,
    target,
    path: decode(question < 0 ? target : target.slice(0, question)),
    query: pairs(question < 0 ? '' : target.slice(question + 1)),
    version: start[3]!,
    headers: new Map(names.map(([name, value]) => [name.toLowerCase(), value])),
    names,
  };
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

/** `a=1&b=2`, as queries and forms have it. */
export function pairs(source: string): Map<string, string> {
  const result = new Map<string, string>();
  for (const pair of source.split('&')) {
    if (pair === '') continue;
    const [name, value] = pair.split('=', 2) as [string, string?];
    result.set(decode(name.replaceAll('+', ' ')), decode((value ?? '').replaceAll('+', ' ')));
  }
  return result;
}

/** The body at the beginning of `octets` and what it takes there; null: not all of it has come. */
function bodyOf(
  headers: ReadonlyMap<string, string>,
  octets: Uint8Array,
): { octets: Uint8Array; length: number } | null {
  if (headers.get('transfer-encoding')?.toLowerCase() === 'chunked') return chunkedBody(octets);
  const length = Number(headers.get('content-length') ?? 0);
  if (!Number.isInteger(length) || length < 0) return { octets: new Uint8Array(0), length: 0 };
  return octets.length < length ? null : { octets: octets.slice(0, length), length };
}

function chunkedBody(octets: Uint8Array): { octets: Uint8Array; length: number } | null {
  const parts: number[] = [];
  for (let at = 0; ;) {
    let end = at;
    while (end + 1 < octets.length && !(octets[end] === 13 && octets[end + 1] === 10)) end++;
    if (end + 1 >= octets.length) return null;
    const size = parseInt(latin1(octets.subarray(at, end)), 16);
    const start = end + 2;
    if (Number.isNaN(size) || octets.length < start + size + 2) return null;
    for (const octet of octets.subarray(start, start + size)) parts.push(octet);
    at = start + size + 2;
    if (size === 0) return { octets: Uint8Array.from(parts), length: at };
  }
}
