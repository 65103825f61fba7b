// A web server of the simulated internet: HTTP/1.1 with connections that stay, on port 443 behind a handshake. Not in CPython.
//
// The handshake stands for TLS without its cryptography (lib/ssl.py is the other side): the client says a name in a record of type 22, the
// server answers with its certificate as text. It costs the round trip that TLS costs.

import type { MachineEvent } from '../../events.ts';
import type { Connection } from './connection.ts';
import { type Service } from './connection.ts';
import { contentAt, text } from './content.ts';
import { answer, collection, endpoint, type Answer } from './endpoints.ts';
import { RequestReader, type Request } from './request.ts';
import type { HostOptions, PageOptions } from '../../../base/network-options.ts';

const REASONS: Readonly<Record<number, string>> = {
  200: 'OK',
  201: 'Created',
  202: 'Accepted',
  204: 'No Content',
  206: 'Partial Content',
  301: 'Moved Permanently',
  302: 'Found',
  303: 'See Other',
  304: 'Not Modified',
  307: 'Temporary Redirect',
  308: 'Permanent Redirect',
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  408: 'Request Timeout',
  409: 'Conflict',
  410: 'Gone',
  418: "I'm a teapot",
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  501: 'Not Implemented',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
  504: 'Gateway Timeout',
};
const THINK_MS = 2;
const RECORD_HANDSHAKE = 22;

/** The server has thought about a request. */
class Thought implements MachineEvent {
  private readonly service: HttpService;
  private readonly connection: Connection;
  private readonly request: Request;
  private readonly answer: Answer;
  constructor(service: HttpService, connection: Connection, request: Request, given: Answer) {
    this.service = service;
    this.connection = connection;
    this.request = request;
    this.answer = given;
  }
  happen(timeNs: number): void {
    this.service.respond(this.connection, this.request, this.answer, timeNs);
  }
}

/** Requests that a host has had, over all connections. */
export interface HostCounter {
  requests: number;
}

export class HttpService implements Service {
  private readonly host: string;
  private readonly options: HostOptions;
  private readonly secure: boolean;
  private readonly counter: HostCounter;
  private readonly at: (timeNs: number, event: MachineEvent) => void;
  private readonly date: () => string;
  private readonly reader = new RequestReader();
  private greeted: boolean;
  private hello: Uint8Array = new Uint8Array(0);
  /** When the answer to the request before will be ready: answers come in the order of the requests. */
  private readyNs = 0;

  constructor(
    host: string,
    options: HostOptions,
    secure: boolean,
    counter: HostCounter,
    at: (timeNs: number, event: MachineEvent) => void,
    date: () => string,
  ) {
    this.host = host;
    this.options = options;
    this.secure = secure;
    this.counter = counter;
    this.at = at;
    this.date = date;
    this.greeted = !secure;
  }

  data(connection: Connection, octets: Uint8Array, timeNs: number): void {
    let rest = octets;
    if (!this.greeted) {
      const left = this.greet(connection, octets, timeNs);
      if (left === null) return;
      rest = left;
    }
    const requests = this.reader.feed(rest);
    if (requests === null) return this.refuse(connection, timeNs);
    for (const request of requests) this.consider(connection, request, timeNs);
  }

  ended(connection: Connection): void {
    connection.finish('end', 0);
  }

  /** The client's hello; null: not complete, or not one. */
  private greet(connection: Connection, octets: Uint8Array, timeNs: number): Uint8Array | null {
    const all = new Uint8Array(this.hello.length + octets.length);
    all.set(this.hello);
    all.set(octets, this.hello.length);
    this.hello = all;
    if (all[0] !== RECORD_HANDSHAKE) {
      this.refuse(connection, timeNs);
      return null;
    }
    const size = 5 + all[3]! * 256 + all[4]!;
    if (all.length < 5 || all.length < size) return null;
    this.greeted = true;
    const certificate = text(JSON.stringify(this.certificate()));
    const record = new Uint8Array(5 + certificate.length);
    record.set([RECORD_HANDSHAKE, 3, 3, certificate.length >> 8, certificate.length & 255]);
    record.set(certificate, 5);
    connection.say(record, timeNs);
    return all.slice(size);
  }

  private certificate(): Record<string, unknown> {
    const kind = this.options.certificate ?? 'valid';
    const name = kind === 'wrong-name' ? 'elsewhere.example' : this.host;
    return {
      subject: name,
      names: [name],
      issuer: kind === 'self-signed' ? name : 'Simulated CA',
      kind,
    };
  }

  private refuse(connection: Connection, timeNs: number): void {
    const body = this.secure
      ? 'The plain HTTP request was sent to HTTPS port'
      : 'This is no request that the server understands';
    const head = `HTTP/1.1 400 Bad Request\r\nContent-Type: text/plain\r\nContent-Length: ${body.length}\r\nConnection: close\r\n\r\n`;
    connection.say(text(head + body), timeNs);
    connection.finish('end', timeNs);
  }

  private consider(connection: Connection, request: Request, timeNs: number): void {
    const { failEvery } = this.options;
    this.counter.requests++;
    if (failEvery !== undefined && this.counter.requests % failEvery.n === 0) {
      if (failEvery.status === undefined) return connection.finish('reset', timeNs);
      return this.later(
        connection,
        request,
        answer({ type: 'text/plain', octets: text('') }, { status: failEvery.status }),
        timeNs,
      );
    }
    this.later(connection, request, this.answerTo(request), timeNs);
  }

  private later(connection: Connection, request: Request, given: Answer, timeNs: number): void {
    const think = given.thinkMs > 0 ? given.thinkMs : (this.options.thinkMs ?? THINK_MS);
    this.readyNs = Math.max(this.readyNs, timeNs) + think * 1e6;
    this.at(this.readyNs, new Thought(this, connection, request, given));
  }

  private answerTo(request: Request): Answer {
    const { pages, onlyPages } = this.options;
    const found = pages?.[request.target] ?? pages?.[request.path];
    if (found !== undefined) return this.described(found, request);
    if (onlyPages === true)
      return answer(
        { type: 'text/plain; charset=utf-8', octets: text('Not Found\n') },
        { status: 404 },
      );
    const scheme = this.secure ? 'https' : 'http';
    const known = endpoint(request, this.host, scheme) ?? collection(request);
    return known ?? answer(contentAt(this.host, request.target));
  }

  private described(page: PageOptions, request: Request): Answer {
    const generated = contentAt(this.host, request.target);
    let { octets } = generated;
    if (page.body !== undefined) octets = text(page.body);
    else if (page.size !== undefined) {
      octets = new Uint8Array(page.size);
      for (let i = 0; i < octets.length; i++)
        octets[i] = generated.octets[i % generated.octets.length]!;
    } else if (page.redirect !== undefined) octets = text('');
    const headers = Object.entries(page.headers ?? {});
    if (page.redirect !== undefined) headers.push(['Location', page.redirect]);
    const isText = page.body !== undefined && page.type === undefined;
    const type =
      page.type ?? (isText && /^\s*[{[]/.test(page.body!) ? 'application/json' : generated.type);
    return answer(
      { type, octets },
      {
        status: page.status ?? (page.redirect === undefined ? 200 : 302),
        headers,
        thinkMs: page.thinkMs ?? 0,
        breaksAfter: page.breaksAfter ?? null,
      },
    );
  }

  respond(connection: Connection, request: Request, given: Answer, timeNs: number): void {
    const { status, content, chunked, breaksAfter } = given;
    const closes =
      request.headers.get('connection')?.toLowerCase() === 'close' ||
      request.version === 'HTTP/1.0';
    const bodiless = status === 204 || status === 304 || status < 200;
    const asChunks = chunked && request.version !== 'HTTP/1.0';
    const lines = [
      `HTTP/1.1 ${status} ${REASONS[status] ?? 'Unknown'}`,
      `Date: ${this.date()}`,
      'Server: simulated',
      ...given.headers.map(([name, value]) => `${name}: ${value}`),
    ];
    if (!bodiless) {
      lines.push(`Content-Type: ${content.type}`);
      lines.push(
        asChunks ? 'Transfer-Encoding: chunked' : `Content-Length: ${content.octets.length}`,
      );
    }
    lines.push(`Connection: ${closes ? 'close' : 'keep-alive'}`);
    connection.say(text(`${lines.join('\r\n')}\r\n\r\n`), timeNs);
    if (request.method !== 'HEAD' && !bodiless) {
      if (breaksAfter !== null) {
        connection.say(content.octets.subarray(0, breaksAfter), timeNs);
        return connection.finish('reset', timeNs);
      }
      if (asChunks) sayChunks(connection, content.octets, timeNs);
      else connection.say(content.octets, timeNs);
    }
    if (closes) connection.finish('end', timeNs);
  }
}

const CHUNK = 4096;

function sayChunks(connection: Connection, octets: Uint8Array, timeNs: number): void {
  for (let at = 0; at < octets.length; at += CHUNK) {
    const part = octets.subarray(at, at + CHUNK);
    connection.say(text(`${part.length.toString(16)}\r\n`), timeNs);
    connection.say(part, timeNs);
    connection.say(text('\r\n'), timeNs);
  }
  connection.say(text('0\r\n\r\n'), timeNs);
}
