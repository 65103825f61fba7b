// The innermost frame of a thread that is about to run a line stands on that line, as the caption and the editor say; a caller is inside its call.

import '../../library/install.ts';
import { expect, test } from 'vitest';
import { createSession } from '../index.ts';

const source = `def weigh(grams):
    total = grams + 1
    return total


print(weigh(4))
`;

test('frames say the line that runs next', () => {
  const session = createSession({ files: { 'main.py': source }, main: 'main.py' });
  while (session.state('threads').threads[0]?.place?.line !== 3) session.step('line');
  const [main] = session.state('frames').threads;
  expect(main?.frames.map(({ place }) => place.line)).toEqual([3, 6]);
});
