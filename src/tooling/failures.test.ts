import { expect, test } from 'vitest';
import { failure, failuresOfJourneys, failuresOfVitest } from './failures.ts';

test('of a file that ran, the tests that failed; of one that did not load, what it said', () => {
  const assertionResults = [
    { status: 'passed', fullName: 'adds' },
    { status: 'failed', fullName: 'takes away', failureMessages: ['expected 1 to be 2'] },
  ];
  const report = {
    testResults: [
      { name: 'a.test.ts', status: 'failed', assertionResults },
      { name: 'b.test.ts', status: 'failed', message: 'no such module', assertionResults: [] },
      { name: 'c.test.ts', status: 'passed', assertionResults: [assertionResults[0]!] },
    ],
  };
  expect(failuresOfVitest(report)).toEqual([
    '✗ a.test.ts › takes away\n    expected 1 to be 2',
    '✗ b.test.ts\n    no such module',
  ]);
});

test('of journeys, those in inner suites too', () => {
  const spec = (title: string, ok: boolean) => ({
    title,
    ok,
    tests: [{ results: [{ errors: ok ? [] : [{ message: '\u001b[31mtoo late\u001b[39m' }] }] }],
  });
  const inner = { title: 'inner', specs: [spec('is left', false)] };
  const suites = [{ title: 'desk.spec.ts', suites: [inner], specs: [spec('is open', true)] }];
  expect(failuresOfJourneys({ suites })).toEqual(['✗ inner › is left\n    too late']);
});

test('a long report is cut to its first lines', () => {
  const said = Array.from({ length: 40 }, (_, i) => `line ${i}`).join('\n\n');
  expect(failure('lab x', said).split('\n')).toHaveLength(13);
});
