// The Markdown of a lab, taken apart; texts that would get lost are refused.
import { expect, test } from 'vitest';

import { headerComment, parseLabText } from './lab-text.ts';

const good =
  '# Title\n\n## task\n\nDo it.\n\n## hints\n\n### one\n\nFirst.\n\n```\n# not a heading\n```\n';

function refused(markdown: string, message: string): void {
  expect(() => parseLabText(markdown, 'hints/en.md')).toThrowError(message);
}

test('title, task, hints; a heading inside a code block is text', () => {
  const text = parseLabText(good, 'hints/en.md');
  expect([text.title, text.task]).toEqual(['Title', 'Do it.']);
  expect(text.hints).toEqual({ one: 'First.\n\n```\n# not a heading\n```' });
});

test('what is missing, empty, twice or out of place', () => {
  refused('## task\n\nDo it.\n', 'hints/en.md: the title ("# ...") is missing');
  refused('# T\n\n## task\n', 'the section "## task" is missing or empty');
  refused(
    '# T\n\n## task\n\nx\n\n## clues\n',
    '"## clues" is none of task, checks, hints, solutions',
  );
  refused(`${good}\n### one\n\nagain\n`, '"### one" is there twice');
  refused(`${good}\n### two\n`, '"### two" has no text');
  refused('# T\n\n### stray\n\nx\n', '"### stray" stands in no section');
});

test('the header comment of a solution', () => {
  expect(headerComment('# One line.\n#\n# Two.\nimport x  # not this\n')).toBe('One line.\n\nTwo.');
  expect(headerComment('import x\n# late\n')).toBe('');
});
