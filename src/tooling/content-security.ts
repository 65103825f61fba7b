// Writes a content security policy into every page of the finished site: only our own files, and only the inline scripts that the
// build made (by their hash). Reads and writes dist/**/*.html; must run after relocate.ts, which changes scripts.
//
// Two allowances, both measured: 'wasm-unsafe-eval' for the search, which is WebAssembly; inline styles, which the editor and the
// listings set from their scripts. A policy in a <meta> does not bind workers; the engine needs no eval there either.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { walk } from './files.ts';

/** Adds the policy to all pages; returns how many pages it wrote. Errors: a page without <meta charset>. */
export function writePolicies(folder: string): number {
  const pages = walk(folder).filter((file) => file.endsWith('.html'));
  for (const page of pages) {
    const path = join(folder, page);
    writeFileSync(path, withPolicy(readFileSync(path, 'utf8'), page));
  }
  return pages.length;
}

/** The page with its policy right after the charset: before anything that it must bind. */
export function withPolicy(html: string, page = 'page'): string {
  const charset = /<meta charset="[^"]*"\s*\/?>/i.exec(html);
  if (!charset)
    throw new Error(`content-security: ${page} has no <meta charset> to write the policy after`);
  const at = charset.index + charset[0].length;
  const meta = `<meta http-equiv="content-security-policy" content="${policyFor(html)}">`;
  return html.slice(0, at) + meta + html.slice(at);
}

function policyFor(html: string): string {
  const hashes = inlineScripts(html).map(
    (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  );
  return [
    "default-src 'self'",
    ["script-src 'self' 'wasm-unsafe-eval'", ...new Set(hashes)].join(' '),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "worker-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
  ].join('; ');
}

/** Scripts that run and stand in the page; data blocks (`type="application/json"`) do not run. */
function inlineScripts(html: string): string[] {
  const found: string[] = [];
  for (const [, attributes = '', text = ''] of html.matchAll(
    /<script\b([^>]*)>([\s\S]*?)<\/script>/g,
  )) {
    const type = /\stype="([^"]*)"/.exec(attributes)?.[1] ?? 'text/javascript';
    if (/\ssrc=/.test(attributes) || !/^(module|text\/javascript)$/.test(type)) continue;
    found.push(text);
  }
  return found;
}
