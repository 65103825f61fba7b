import { expect, test } from 'vitest';
import { toText } from '../visual/shared/markup.ts';
import { markdown } from './markdown.ts';

test('paragraphs, lists, code; HTML stays text', () => {
  const html = toText(markdown('A `with` and <b>\n\n- one\n- **two**\n\n```python\nx < 1\n```'));
  expect(html).toBe(
    '<div class="said"><p><span>A <code>with</code> and &lt;b&gt;</span></p>' +
      '<ul><li><span>one</span></li><li><span><strong>two</strong></span></li></ul>' +
      '<pre><code>x &lt; 1</code></pre></div>',
  );
});
