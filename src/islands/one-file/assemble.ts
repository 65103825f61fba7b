// A whole lab as the text of one HTML file: scripts, styles, engine, library and content, and a policy that lets nothing else in and
// nothing out.

import { pack } from '../packed.ts';
import { contentId, type OneFileContent } from './content.ts';

/** What src/tooling/one-file.ts has made. */
export interface Parts {
  readonly script: string;
  readonly styles: string;
  /** Deflated, in base64. */
  readonly engine: string;
  readonly licences: string;
  /** Of the script, as a policy wants it. */
  readonly hash: string;
}

/** `about`: one sentence below the title. `noScript`: what stands there without JavaScript. */
export interface PageWords {
  readonly title: string;
  readonly about: string;
  readonly noScript: string;
}

export function assemble(parts: Parts, content: OneFileContent, words: PageWords): string {
  const language = content.props.language === 'en' ? 'en' : 'zh-CN';
  return [
    `<!doctype html>\n<html lang="${language}" dir="ltr">\n<head>\n<meta charset="utf-8">`,
    `<meta http-equiv="content-security-policy" content="${policy(parts.hash)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(words.title)}</title>\n<style>${parts.styles}</style>\n</head>\n<body>`,
    `<main class="one-file">\n<h1>${escaped(words.title)}</h1>\n<p>${escaped(words.about)}</p>`,
    `<noscript><p>${escaped(words.noScript)}</p></noscript>\n<div id="lab"></div>\n</main>`,
    `<script type="text/plain" id="${contentId}">${pack(content)}</script>`,
    `<script type="text/plain" id="utg-engine">${parts.engine}</script>`,
    `<script type="text/plain" id="utg-licences">${escaped(parts.licences)}</script>`,
    `<script>${parts.script}</script>\n</body>\n</html>\n`,
  ].join('\n');
}

/** As the pages of the site have it, and no network at all. The engine is a worker made of a text. */
function policy(hash: string): string {
  return [
    "default-src 'none'",
    `script-src '${hash}'`,
    "style-src 'unsafe-inline'",
    'img-src data: blob:',
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
