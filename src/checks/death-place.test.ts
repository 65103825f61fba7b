import { expect, test } from 'vitest';

import { deathPlace, exceptionWords } from './death-place.ts';

const ownAndLibrary = `Exception in thread till:
Traceback (most recent call last):
  File "/usr/lib/python3.13/threading.py", line 1043, in _bootstrap_inner
    self.run()
    ~~~~~~~~^^
  File "main.py", line 9, in sell
    shelf.take()
    ~~~~~~~~~~^^
  File "shop.py", line 4, in take
    return heapq.heappop([])
  File "/usr/lib/python3.13/heapq.py", line 130, in heappop
    lastelt = heap.pop()
IndexError: pop from empty list
`;

test('the innermost line of the own files counts, not that of the library', () => {
  const place = deathPlace({ stderr: ownAndLibrary }, 'IndexError: pop from empty list');
  expect(place).toEqual({ file: 'shop.py', line: 4 });
});

test('another exception, a silent one and one of the library alone have no place', () => {
  expect(deathPlace({ stderr: ownAndLibrary }, 'ValueError: odd')).toBeNull();
  expect(deathPlace({ stderr: '' }, 'ValueError: odd')).toBeNull();
  const library = ownAndLibrary.replaceAll(/ {2}File "(main|shop)\.py"/g, '  File "/usr/lib/x.py"');
  expect(deathPlace({ stderr: library }, 'IndexError: pop from empty list')).toBeNull();
});

test('of several tracebacks it is the one of this exception', () => {
  const stderr = `Traceback (most recent call last):
  File "main.py", line 2, in <module>
KeyError: 'a'
${ownAndLibrary}`;
  expect(deathPlace({ stderr }, "KeyError: 'a'")).toEqual({ file: 'main.py', line: 2 });
});

test('of an exception whose message has many lines a sentence has the first words', () => {
  expect(exceptionWords('ValueError: odd')).toBe('ValueError: odd');
  const long = `RuntimeError: \n        An attempt has been made\n${'to start a process '.repeat(20)}`;
  const words = exceptionWords(long);
  expect(words).toMatch(/^RuntimeError: An attempt has been made to start a process to .* …$/);
  expect(words.length).toBeLessThan(165);
});
