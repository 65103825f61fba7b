// Hostile lab.yaml files: each is refused with a sentence that names the field.
import { expect, test } from 'vitest';

import { fakeSettings } from './fake-engine.ts';
import { exploreOptionsOf, parseExpectation, parseSettings } from './lab-settings.ts';

function refused(change: Readonly<Record<string, unknown>>, message: string): void {
  expect(() => fakeSettings(change)).toThrowError(message);
}

test('a good file is read', () => {
  const settings = fakeSettings({
    budgets: { bytecodes: 1000, 'virtual-ms': 20 },
    explore: { schedules: 50, preemptions: 2, 'readers-wait': true },
    checks: [{ check: 'work-present', id: 'there', threads: 2, hint: 'gone' }],
  });
  expect(settings.budgets).toEqual({ bytecodes: 1000, virtualNs: 20_000_000 });
  expect([settings.schedulesMax, settings.preemptionsMax]).toEqual([50, 2]);
  expect(exploreOptionsOf(settings, { files: {}, main: 'main.py' }).readersWait).toBe(true);
  expect(settings.checks).toEqual([
    { id: 'there', kind: 'work-present', hint: 'gone', parameters: { threads: 2 } },
  ]);
});

test('not a mapping', () => {
  expect(() => parseSettings(['a'])).toThrowError('lab.yaml must be a mapping');
  expect(() => parseSettings(null)).toThrowError(
    'lab.yaml must be a mapping of names to values, not nothing',
  );
});

test('an unknown check', () => {
  refused(
    { checks: [{ check: 'no-bugs', hint: 'x' }] },
    'no check is called no-bugs (known: work-present',
  );
});

test('an unknown or wrong parameter of a check', () => {
  refused(
    { checks: [{ check: 'work-present', thread: 2, hint: 'x' }] },
    'checks[0].thread is not known here',
  );
  refused(
    { checks: [{ check: 'parallelism', threads: 1, how: 'alive', hint: 'x' }] },
    'threads must be a whole number, 2 or more',
  );
  refused({ checks: [{ check: 'outcomes', hint: 'x' }] }, 'within is missing');
  refused(
    { checks: [{ check: 'outcomes', equal: ['a'], within: ['a'], hint: 'x' }] },
    'equal must be alone',
  );
});

test('a check without a hint, the same id twice, no check at all', () => {
  refused({ checks: [{ check: 'no-deadlock' }] }, 'checks[0].hint is missing');
  const twice = { check: 'no-deadlock', hint: 'x' };
  refused({ checks: [twice, twice] }, 'checks has the id no-deadlock twice');
  refused({ checks: [] }, 'checks must be a list with at least one check');
});

test('a language, a panel, a profile that is not there', () => {
  refused({ title: { en: 'Only English' } }, 'title.zh-cn is missing');
  refused({ panels: ['lanes', 'piano'] }, 'panels must be a list with some of lanes');
  refused({ profile: '2.7' }, 'profile must be one of 3.8');
  refused({ budgets: { seconds: 3 } }, 'budgets.seconds is not known here');
});

test('an expectation with an unknown verdict', () => {
  expect(() => parseExpectation({ verdict: 'wrong' }, 'wrong/01-a.expect.yaml')).toThrowError(
    'wrong/01-a.expect.yaml: verdict must be one of proved',
  );
});
