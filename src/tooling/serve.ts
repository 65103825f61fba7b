// A small static server for the finished site: what any static host does, no more. Serves precompressed files, 404.html for what is
// not there, and `name/` for `name`. Reads the folder; writes nothing.
//
//   node src/tooling/serve.ts [--dir dist] [--base /course/] [--port 4321] [--plain]
//
// --plain leaves out compression and the page for wrong addresses, as the simplest servers do.
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { dist } from './paths.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
  '.py': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.wasm': 'application/wasm',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
};

export interface ServeOptions {
  readonly folder: string;
  /** Path the site is served under; begins and ends with a slash. */
  readonly base: string;
  readonly port: number;
  /** Take the next free port if this one is in use. */
  readonly search?: boolean;
  readonly plain?: boolean;
  readonly host?: string;
}

export interface Serving {
  readonly address: string;
  readonly port: number;
  close(): Promise<void>;
}

/** Starts serving; resolves when the port is open. Errors: no free port among twenty, or any other reason not to listen. */
export async function serve(options: ServeOptions): Promise<Serving> {
  const server = createServer((request, response) => answer(options, request, response));
  const port = await listen(server, options);
  return {
    address: `http://localhost:${port}${options.base}`,
    port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function listen(server: Server, { port, search, host }: ServeOptions): Promise<number> {
  const last = search ? port + 20 : port;
  for (let candidate = port; ; candidate += 1) {
    try {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject);
        server.listen(candidate, host, () => {
          server.off('error', reject);
          resolve();
        });
      });
      const bound = server.address();
      return typeof bound === 'object' && bound ? bound.port : candidate;
    } catch (error) {
      const inUse = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!inUse || candidate >= last) throw error;
    }
  }
}

function answer(options: ServeOptions, request: IncomingMessage, response: ServerResponse): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const path = pathOf(request.url ?? '/');
  if (path === undefined) {
    response.writeHead(400).end();
  } else if (!path.startsWith(options.base)) {
    const toBase = `${path}/` === options.base || path === '/';
    if (toBase) response.writeHead(302, { location: options.base }).end();
    else notFound(options, request, response);
  } else {
    const file = join(options.folder, normalize(path.slice(options.base.length)));
    if (!`${file}${sep}`.startsWith(join(options.folder, sep))) response.writeHead(403).end();
    else if (isFile(file)) send(options, request, response, file, 200);
    else if (!path.endsWith('/') && isFile(join(file, 'index.html'))) {
      response.writeHead(301, { location: `${encodeURI(path)}/` }).end();
    } else if (isFile(join(file, 'index.html'))) {
      send(options, request, response, join(file, 'index.html'), 200);
    } else notFound(options, request, response);
  }
}

function notFound(options: ServeOptions, request: IncomingMessage, response: ServerResponse): void {
  const page = join(options.folder, '404.html');
  if (!options.plain && isFile(page)) send(options, request, response, page, 404);
  else response.writeHead(404, { 'content-type': 'text/plain' }).end('not found\n');
}

function send(
  options: ServeOptions,
  request: IncomingMessage,
  response: ServerResponse,
  file: string,
  status: number,
): void {
  const headers: Record<string, string> = {
    'content-type': types[extname(file)] ?? 'application/octet-stream',
    'cache-control': /[\\/]_astro[\\/]/.test(file) ? 'max-age=31536000, immutable' : 'no-cache',
    'x-content-type-options': 'nosniff',
    vary: 'accept-encoding',
  };
  const encoding = options.plain ? undefined : encodingFor(request, file);
  if (encoding) headers['content-encoding'] = encoding.name;
  const source = encoding?.file ?? file;
  headers['content-length'] = String(statSync(source).size);
  response.writeHead(status, headers);
  if (request.method === 'HEAD') response.end();
  else
    createReadStream(source)
      .on('error', () => response.destroy())
      .pipe(response);
}

function encodingFor(
  request: IncomingMessage,
  file: string,
): { name: string; file: string } | undefined {
  const accepted = String(request.headers['accept-encoding'] ?? '');
  if (/\bbr\b/.test(accepted) && isFile(`${file}.br`)) return { name: 'br', file: `${file}.br` };
  if (/\bgzip\b/.test(accepted) && isFile(`${file}.gz`))
    return { name: 'gzip', file: `${file}.gz` };
  return undefined;
}

function pathOf(url: string): string | undefined {
  try {
    const path = decodeURIComponent(url.split(/[?#]/)[0] ?? '/');
    return path.includes('\0') ? undefined : path;
  } catch {
    return undefined;
  }
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}

/** Where a finished copy says it is served: 404.html knows (relocate.ts). */
export function baseOf(folder: string): string {
  const page = join(folder, '404.html');
  const said = isFile(page)
    ? /<meta name="served-at" content="([^"]*)"/.exec(readFileSync(page, 'utf8'))
    : null;
  return said?.[1] ?? '/';
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      dir: { type: 'string', default: dist },
      base: { type: 'string' },
      port: { type: 'string', default: '4321' },
      plain: { type: 'boolean', default: false },
    },
  });
  const serving = await serve({
    folder: values.dir,
    base: values.base ?? baseOf(values.dir),
    port: Number(values.port),
    plain: values.plain,
  });
  process.stdout.write(`${serving.address}\n`);
}
