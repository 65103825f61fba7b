// What authors are told when lab.yaml holds the wrong kind of thing.
import { expect, test } from 'vitest';

import { Fields } from './fields.ts';

function check(read: (fields: Fields) => unknown, record: unknown, message: string): void {
  expect(() => read(new Fields(record, 'lab.yaml'))).toThrowError(message);
}

test('a field of the wrong kind is named, with what was there', () => {
  check(
    (f) => f.text('part'),
    { part: 3 },
    'lab.yaml: part must be a text that is not empty, not 3',
  );
  check(
    (f) => f.count('seed'),
    { seed: -1 },
    'lab.yaml: seed must be a whole number, 0 or more, not -1',
  );
  check(
    (f) => f.count('n', 2),
    { n: 1.5 },
    'lab.yaml: n must be a whole number, 2 or more, not 1.5',
  );
  check((f) => f.oneOf('s', ['a', 'b']), { s: 'c' }, 'lab.yaml: s must be one of a, b, not "c"');
  check((f) => f.texts('p'), { p: ['a', 1] }, 'lab.yaml: p must be a list of texts');
  check((f) => f.list('c'), { c: 'x' }, 'lab.yaml: c must be a list, not "x"');
});

test('a missing field is called missing', () => {
  check((f) => f.text('part'), {}, 'lab.yaml: part is missing: a text that is not empty');
});

test('nested fields carry their path', () => {
  check(
    (f) => f.list('c')[1]?.text('hint'),
    { c: [{ hint: 'a' }, {}] },
    'lab.yaml: c[1].hint is missing',
  );
  check((f) => f.fields('title').text('en'), { title: 7 }, 'lab.yaml: title must be a mapping');
});

test('a field that nobody asked for is refused', () => {
  const fields = new Fields({ part: 'x', pannels: [] }, 'lab.yaml');
  fields.text('part');
  expect(() => fields.done()).toThrowError('lab.yaml: pannels is not known here (known: part)');
});
