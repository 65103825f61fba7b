// Paths that every host of the simulated internet understands: they answer what they were asked, as services for trying clients do.
// Not in CPython.

import { generatedOctets, json, numberOf, text, type Content } from './content.ts';
import { pairs, type Request } from './request.ts';

export interface Answer {
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  readonly content: Content;
  readonly thinkMs: number;
  /** The body goes out in pieces, without a length. */
  readonly chunked: boolean;
  /** The connection breaks after so many octets of the body; null: it does not. */
  readonly breaksAfter: number | null;
}

const NOTHING: Content = { type: 'text/plain; charset=utf-8', octets: new Uint8Array(0) };

export function answer(content: Content, more: Partial<Answer> = {}): Answer {
  return {
    status: 200,
    headers: [],
    content,
    thinkMs: 0,
    chunked: false,
    breaksAfter: null,
    ...more,
  };
}

/** What the client has sent. */
function echo(request: Request, host: string, scheme: string): Record<string, unknown> {
  const body = new TextDecoder().decode(request.body);
  const type = request.headers.get('content-type') ?? '';
  let parsed: unknown = null;
  if (type.includes('json'))
    try {
      parsed = JSON.parse(body);
    } catch {
      parsed = null;
    }
  const isForm = type.includes('x-www-form-urlencoded');
  return {
    args: Object.fromEntries(request.query),
    data: isForm ? '' : body,
    form: isForm ? Object.fromEntries(pairs(body)) : {},
    headers: Object.fromEntries(request.names),
    json: parsed,
    method: request.method,
    origin: '10.0.2.15',
    url: `${scheme}://${host}${request.target}`,
  };
}

function without(o: Record<string, unknown>, ...names: string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(o).filter(([name]) => !names.includes(name)));
}

/** Answer of a path with a meaning; null: it has none. */
export function endpoint(request: Request, host: string, scheme: string): Answer | null {
  const [, first = '', ...rest] = request.path.split('/');
  const number = /^\d+(\.\d+)?$/.test(rest[0] ?? '') ? Number(rest[0]) : null;
  const all = echo(request, host, scheme);
  switch (first) {
    case 'get':
      return request.method === 'GET' || request.method === 'HEAD'
        ? answer(json(without(all, 'data', 'form', 'json', 'method')))
        : wrongMethod();
    case 'post':
    case 'put':
    case 'patch':
    case 'delete':
      return request.method.toLowerCase() === first
        ? answer(json(without(all, 'method')))
        : wrongMethod();
    case 'anything':
      return answer(json(all));
    case 'headers':
      return answer(json({ headers: all['headers'] }));
    case 'ip':
      return answer(json({ origin: all['origin'] }));
    case 'user-agent':
      return answer(json({ 'user-agent': request.headers.get('user-agent') ?? '' }));
    case 'cookies':
      return cookies(request, rest);
    case 'basic-auth':
      return basicAuth(request, rest);
    case 'redirect-to':
      return redirect(request.query.get('url') ?? '/');
  }
  return number === null ? null : numbered(first, number, request, host, all);
}

function numbered(
  first: string,
  number: number,
  request: Request,
  host: string,
  all: Record<string, unknown>,
): Answer | null {
  const seed = numberOf(`${host}${request.target}`);
  switch (first) {
    case 'status':
      return answer({ ...NOTHING }, { status: number >= 100 && number < 600 ? number : 400 });
    case 'delay':
      return answer(json(without(all, 'method', 'json')), { thinkMs: Math.min(number, 60) * 1000 });
    case 'bytes':
    case 'stream-bytes': {
      const octets = generatedOctets(Math.min(number, 4_000_000), seed);
      return answer(
        { type: 'application/octet-stream', octets },
        { chunked: first === 'stream-bytes' },
      );
    }
    case 'stream': {
      const lines = Array.from({ length: Math.min(number, 100) }, (_, id) =>
        JSON.stringify({ ...without(all, 'data', 'form', 'json', 'method'), id }),
      );
      return answer(
        { type: 'application/json', octets: text(lines.map((l) => `${l}\n`).join('')) },
        { chunked: true },
      );
    }
    case 'redirect':
      return redirect(number > 1 ? `/redirect/${number - 1}` : '/get');
  }
  return resource(first, number);
}

const RESOURCES = ['todos', 'posts', 'users', 'comments', 'albums', 'photos', 'products', 'items'];

/** `/todos/1`: one of a hundred things of a kind. */
function resource(kind: string, id: number): Answer | null {
  if (!RESOURCES.includes(kind)) return null;
  if (id < 1 || id > 100) return answer(json({}), { status: 404 });
  return answer(json(thing(kind, id)));
}

/** `/todos`: all of them. */
export function collection(request: Request): Answer | null {
  const [, kind = '', rest] = request.path.split('/');
  if (!RESOURCES.includes(kind) || rest !== undefined) return null;
  if (request.method === 'POST') {
    const sent = echo(request, '', '')['json'];
    const body = typeof sent === 'object' && sent !== null ? sent : {};
    return answer(json({ ...body, id: 101 }), { status: 201 });
  }
  const count = kind === 'users' ? 10 : 100;
  const limit = Number(request.query.get('_limit') ?? count);
  const things = Array.from({ length: count }, (_, i) => thing(kind, i + 1));
  const wanted = things.filter((o) =>
    [...request.query].every(([name, value]) => !(name in o) || String(o[name]) === value),
  );
  return answer(json(wanted.slice(0, Number.isNaN(limit) ? count : limit)));
}

function thing(kind: string, id: number): Record<string, unknown> {
  const owner = Math.ceil(id / 10);
  if (kind === 'users')
    return { id, name: `User ${id}`, username: `user${id}`, email: `user${id}@example.org` };
  if (kind === 'todos')
    return {
      userId: owner,
      id,
      title: `todo number ${id}`,
      completed: numberOf(`todo${id}`) % 2 === 0,
    };
  return {
    userId: owner,
    id,
    title: `${kind.slice(0, -1)} number ${id}`,
    body: `This is number ${id}.`,
  };
}

function redirect(to: string): Answer {
  return answer(NOTHING, { status: 302, headers: [['Location', to]] });
}

function wrongMethod(): Answer {
  return answer(NOTHING, { status: 405 });
}

function cookies(request: Request, rest: readonly string[]): Answer {
  if (rest[0] === 'set') {
    const given = rest.length >= 3 ? [[rest[1]!, rest[2]!] as const] : [...request.query];
    return {
      ...redirect('/cookies'),
      headers: [
        ['Location', '/cookies'],
        ...given.map(([name, value]) => ['Set-Cookie', `${name}=${value}; Path=/`] as const),
      ],
    };
  }
  const sent = (request.headers.get('cookie') ?? '').split('; ').filter((c) => c !== '');
  return answer(json({ cookies: Object.fromEntries(sent.map((c) => c.split('=', 2))) }));
}

function basicAuth(request: Request, [user = '', password = '']: readonly string[]): Answer {
  const wanted = `Basic ${btoaLatin1(`${user}:${password}`)}`;
  if (request.headers.get('authorization') === wanted)
    return answer(json({ authenticated: true, user }));
  return answer(NOTHING, {
    status: 401,
    headers: [['WWW-Authenticate', 'Basic realm="Fake Realm"']],
  });
}

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
function btoaLatin1(value: string): string {
  let result = '';
  for (let i = 0; i < value.length; i += 3) {
    const codes = [0, 1, 2].map((k) => value.charCodeAt(i + k));
    const bits = codes.reduce((sum, c) => sum * 256 + (Number.isNaN(c) ? 0 : c), 0);
    const digits = [18, 12, 6, 0].map((shift) => BASE64[(bits >> shift) & 63]!);
    const left = value.length - i;
    result += digits.map((d, k) => (k <= left ? d : '=')).join('');
  }
  return result;
}
