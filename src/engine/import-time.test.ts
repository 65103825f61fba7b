// What loading modules of the library takes is known apart: grading counts what a program does, not what it imports.
import { expect, test } from 'vitest';
import { createSession } from './index.ts';

function ended(files: Readonly<Record<string, string>>) {
  const session = createSession({ files, main: 'main.py' });
  session.run();
  const { timeNs, importNs } = session.status();
  return { timeNs, importNs, ownNs: timeNs - importNs, printed: session.stdout() };
}

test('two programs that do the same take the same, whatever they import', () => {
  const work = 'for i in range(1000): pass\nprint(i)\n';
  const plain = ended({ 'main.py': work });
  const loaded = ended({ 'main.py': `import concurrent.futures, asyncio\n${work}` });
  expect(plain.importNs).toBe(0);
  expect(loaded.printed).toBe(plain.printed);
  expect(loaded.importNs).toBeGreaterThan(plain.timeNs);
  expect(loaded.ownNs).toBeLessThan(plain.ownNs * 1.1);
});

test('what own modules do is work, but for what they import', () => {
  const work = 'total = sum(i for i in range(1000))\n';
  const { timeNs, importNs, printed } = ended({
    'main.py': 'import helper\nprint(helper.total)\n',
    'helper.py': work,
  });
  expect(printed).toBe('499500\n');
  expect(importNs).toBe(0);
  const both = ended({
    'main.py': 'import helper\nprint(helper.total)\n',
    'helper.py': `import json\n${work}`,
  });
  expect(both.importNs).toBeGreaterThan(0);
  expect(both.ownNs).toBeLessThan(timeNs * 1.1);
});

test('a module that fails while it is loaded is counted, and so is the next one', () => {
  const { importNs, printed } = ended({
    'main.py': [
      'import sys, types',
      "sys.modules['heapq'] = None",
      'try:',
      '    import queue',
      'except ImportError as error:',
      '    print(error)',
      'import json',
      'print(json.dumps([1]))',
    ].join('\n'),
  });
  expect(printed).toContain('import of heapq halted');
  expect(printed).toContain('[1]');
  expect(importNs).toBeGreaterThan(ended({ 'main.py': 'import json' }).importNs * 0.9);
});
