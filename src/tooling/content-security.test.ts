// The policy stands right after the charset and allows exactly the inline scripts that run.
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { withPolicy } from './content-security.ts';

test('inline scripts are allowed by hash, data and files need none', () => {
  const hash = `'sha256-${createHash('sha256').update('f()').digest('base64')}'`;
  const page = withPolicy(
    '<head><meta charset="utf-8"/><script>f()</script><script type="application/json">{}</script><script src="a.js"></script></head>',
  );
  expect(
    page.startsWith('<head><meta charset="utf-8"/><meta http-equiv="content-security-policy"'),
  ).toBe(true);
  expect(page.match(/'sha256-[^']+'/g)).toEqual([hash]);
});

test('a page without charset is an error', () => {
  expect(() => withPolicy('<head></head>')).toThrow(/charset/);
});
