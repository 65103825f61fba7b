// Checks the finished site's links: every href, src and fragment in every page must lead to something that is there, and nothing may
// lead outside except by choice. Reads dist/; writes nothing.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { walk } from './files.ts';

/** Problems found, as sentences; empty if all is well. */
export function brokenLinks(folder: string): string[] {
  const pages = walk(folder).filter((file) => file.endsWith('.html') && file !== '404.html');
  const ids = new Map(pages.map((page) => [page, idsOf(readFileSync(join(folder, page), 'utf8'))]));
  const problems: string[] = [];
  for (const page of pages) {
    for (const address of addressesOf(readFileSync(join(folder, page), 'utf8'))) {
      const problem = problemWith(folder, page, address, ids);
      if (problem) problems.push(`${page}: ${address} ${problem}`);
    }
  }
  return problems;
}

function problemWith(
  folder: string,
  page: string,
  address: string,
  ids: ReadonlyMap<string, ReadonlySet<string>>,
): string | undefined {
  if (/^(data|mailto|blob):/.test(address)) return undefined;
  if (/^([a-z]+:|\/\/)/i.test(address)) return 'leads outside the site';
  const [path = '', fragment = ''] = address.replace(/\?[^#]*/, '').split('#');
  const target = path === '' ? page : resolve(page, path);
  if (target.startsWith('..')) return 'leads above the start of the site';
  const file = fileAt(folder, target);
  if (!file) return 'leads nowhere';
  const known = ids.get(file);
  const id = decodeURIComponent(fragment);
  // `_top` is Starlight's name for the start of a page.
  if (id && known && id !== '_top' && !known.has(id)) return `has no such place (#${id})`;
  return undefined;
}

function resolve(page: string, path: string): string {
  const target = posix.normalize(posix.join(posix.dirname(page), decodeURI(path)));
  return path.endsWith('/') && !target.endsWith('/') ? `${target}/` : target;
}

function fileAt(folder: string, target: string): string | undefined {
  const clean = target.replace(/^\.\/?/, '');
  const file = clean === '' || clean.endsWith('/') ? `${clean}index.html` : clean;
  const full = join(folder, file);
  return existsSync(full) && statSync(full).isFile() ? file : undefined;
}

function addressesOf(html: string): Set<string> {
  const found = new Set<string>();
  const markup = html.replace(/(<script\b[^>]*>)[\s\S]*?<\/script>/g, '$1');
  for (const [, address] of markup.matchAll(
    /<[a-z][^<>]*?\s(?:href|src|poster|component-url|renderer-url)="([^"]*)"/g,
  )) {
    if (address) found.add(address.replaceAll('&#38;', '&').replaceAll('&amp;', '&'));
  }
  return found;
}

function idsOf(html: string): Set<string> {
  return new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id ?? ''));
}
