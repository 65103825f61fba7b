// The text of a lab as one file: nothing in it can end a block early, and its policy lets nothing out.
import { expect, test } from 'vitest';
import { unpack } from '../packed.ts';
import { assemble, type Parts } from './assemble.ts';
import { contentId, type OneFileContent } from './content.ts';

const parts: Parts = {
  script: 'start()',
  styles: 'p{color:red}',
  engine: 'AAAA',
  licences: 'MIT </script><script>alert(1)</script>',
  hash: 'sha256-abc=',
};
const content = {
  props: { language: 'zh-cn', lab: { id: 'x', start: { 'main.py': "print('</script>')" } } },
  solutions: { '01-a': '# 你好 </script>' },
  fragment: '#program=1.abc',
} as unknown as OneFileContent;
const words = { title: '<b>&', about: 'about', noScript: 'no script' };
const html = assemble(parts, content, words);

test('what was put in comes out of it', () => {
  const block = new RegExp(`id="${contentId}">([^<]*)</script>`).exec(html);
  expect(unpack(block![1]!)).toEqual(content);
  expect(html).toContain('<html lang="zh-CN"');
});

test('no text ends a block early', () => {
  expect(html.match(/<\/script>/g)).toHaveLength(4);
  expect(html.match(/<script>/g)).toHaveLength(1);
  expect(html).toContain('<title>&lt;b&gt;&amp;</title>');
});

test('the policy comes first, allows this script alone and no network', () => {
  const policy =
    /<meta charset="utf-8">\s*<meta http-equiv="content-security-policy" content="([^"]+)"/.exec(
      html,
    );
  expect(policy![1]).toContain("default-src 'none'; script-src 'sha256-abc='");
  expect(policy![1]).not.toMatch(/connect-src|unsafe-eval|https?:/);
  expect(html).not.toMatch(/\s(?:src|href)=/);
});
