// Makes the finished site independent of where it is served. Astro writes absolute addresses; this step turns every one into an
// address relative to its page, script or style, so dist/ can be copied under any path of any static server, without a rebuild.
//
//   node src/tooling/relocate.ts            the step after the build, on dist/ (build.ts calls it)
//   node src/tooling/relocate.ts DIR /sub/  tells a finished copy its path; only 404.html needs to know it, see below
//
// Reads and writes the folder. How: the site is built under an address that stands out (paths.ts: buildBase). In HTML it becomes
// `../` as often as the page is deep; in CSS likewise; in JavaScript, where a string may end up anywhere, an expression that asks
// the script for its own address. A leftover is an error. 404.html appears at any depth, so it keeps absolute links.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'vite';
import { walk } from './files.ts';
import { buildBase, dist, root } from './paths.ts';

/** Rewrites every file of a fresh build in place. Errors: an address that no rule covers. */
export function relocate(folder: string, servedAt = '/'): void {
  for (const file of walk(folder)) {
    const text = relocatable(file) ? readFileSync(join(folder, file), 'utf8') : undefined;
    if (text === undefined) continue;
    const moved = relocateFile(file, text, servedAt);
    if (moved.includes(buildBase.slice(0, -1))) {
      throw new Error(`relocate: an absolute address is left in ${file}: ${leftover(moved)}`);
    }
    if (moved !== text) writeFileSync(join(folder, file), moved);
  }
}

/** The text of one file with its addresses made relative; `file` is its path in the site. */
export function relocateFile(file: string, text: string, servedAt = '/'): string {
  if (file === '404.html') return text.replaceAll(buildBase, servedAt);
  const up = '../'.repeat(file.split('/').length - 1) || './';
  if (file.endsWith('.html')) return relocateHtml(text, up);
  if (!text.includes(buildBase)) return text;
  if (file.endsWith('.css')) return text.replaceAll(buildBase, up);
  if (/\.m?js$/.test(file)) {
    const moved = relocateScript(text, `new URL("${up}",import.meta.url).pathname`);
    parseAst(moved);
    return moved;
  }
  return text.replaceAll(buildBase, up);
}

/** Tells a relocated copy where it is served: 404.html is the only page that must know. */
export function retarget(folder: string, servedAt: string): void {
  const file = join(folder, '404.html');
  const text = readFileSync(file, 'utf8');
  const marker = /<meta name="served-at" content="([^"]*)"/.exec(text);
  const before = marker?.[1];
  if (before === undefined) throw new Error('relocate: 404.html does not say where it is served');
  writeFileSync(
    file,
    text
      .replaceAll(`href="${before}`, `href="${servedAt}`)
      .replace(/(<meta name="served-at" content=")[^"]*/, `$1${servedAt}`),
  );
}

function relocateHtml(text: string, up: string): string {
  const inScript = `new URL("${up}",document.baseURI).pathname`;
  return (
    text
      .replace(
        /(<script\b[^>]*>)([\s\S]*?)(<\/script>)/g,
        (_all, open: string, body: string, close: string) =>
          open + relocateScript(body, inScript) + close,
      )
      .replaceAll(buildBase, up)
      // What authors write, /threads/deadlock/, means "from the start of the site".
      .replace(/(<[a-z][^<>]*?\s(?:href|src|poster)=")\/(?!\/)/g, `$1${up}`)
  );
}

/** Strings that begin with the address become an expression; in a template literal the expression goes inside. */
function relocateScript(text: string, address: string): string {
  const base = buildBase.replaceAll('/', '\\/');
  return text
    .replace(
      new RegExp(`(["'])${base}((?:(?!\\1)[^\\\\\\n])*)\\1`, 'g'),
      (_all, quote: string, rest: string) => `(${address}+${quote}${rest}${quote})`,
    )
    .replace(new RegExp(`\`${base}`, 'g'), `\`\${${address}}`);
}

function relocatable(file: string): boolean {
  return /\.(html|m?js|css|xml|json|webmanifest|txt)$/.test(file);
}

function leftover(text: string): string {
  const at = text.indexOf(buildBase.slice(0, -1));
  return text.slice(Math.max(0, at - 60), at + 80);
}

if (import.meta.main) {
  const [folder, servedAt] = process.argv.slice(2);
  if (!folder) {
    relocate(dist);
    process.stdout.write(`Every address below ${dist.slice(root.length)} is relative now.\n`);
  } else if (servedAt && /^\/(.*\/)?$/.test(servedAt)) {
    retarget(folder, servedAt);
    process.stdout.write(`${folder} is ready to be served at ${servedAt}\n`);
  } else {
    process.stderr.write(
      'usage: relocate.ts [DIR /path/]   (the path begins and ends with a slash)\n',
    );
    process.exitCode = 2;
  }
}
