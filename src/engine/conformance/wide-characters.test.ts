// The ranges that marks under source lines are measured with are what unicodedata says of every character, as Lib/traceback.py asks it.

import { expect, test } from 'vitest';
import { createSession } from '../index.ts';
import { displayWidth } from '../vm/wide-characters.ts';

/** Prints where stretches of wide and of other characters begin, in turns; others come first. */
const source = `import sys, unicodedata
wide = False
for n in range(sys.maxunicode + 1):
    if (unicodedata.east_asian_width(chr(n)) in 'WF') != wide:
        wide = not wide
        print(n)
`;

test('characters of two columns are those of unicodedata', () => {
  const session = createSession({ files: { 'main.py': source }, main: 'main.py' });
  session.run();
  const expected = session.stdout().trim().split('\n').map(Number);
  expect(expected.length).toBeGreaterThan(200);
  const found = Array.from({ length: 0x110000 }, (_, point) => point).filter(
    (point) => isWide(point) !== (point > 0 && isWide(point - 1)),
  );
  expect(found).toEqual(expected);
});

const isWide = (point: number): boolean => displayWidth(String.fromCodePoint(point)) === 2;
