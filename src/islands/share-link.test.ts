import { deflateSync, strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { fragmentOf, LinkError, runOfFragment, type SharedRun } from './share-link.ts';

const run: SharedRun = {
  files: { 'main.py': "print('naïve 你好 🐍')\n" },
  profile: '3.13t',
  switchPoints: 'eval-breaker',
  cores: 2,
  order: { by: 'schedule', schedule: 'v1:b;0x12' },
  step: 42,
};
const pack = (content: unknown): string =>
  `#program=1.${Buffer.from(deflateSync(strToU8(JSON.stringify(content)))).toString('base64url')}`;

describe('a link', () => {
  test('brings back what it was made of', () => {
    expect(runOfFragment(fragmentOf(run))).toEqual(run);
    const plain: SharedRun = { ...run, cores: null, order: { by: 'seed', seed: 7 } };
    expect(runOfFragment(fragmentOf(plain))).toEqual(plain);
  });

  test('is a part of an address without quoting', () => {
    expect(fragmentOf(run)).toMatch(/^#program=1\.[\w-]+$/);
  });

  test('repeated text takes little room', () => {
    const long = { ...run, files: { 'main.py': 'total += 1\n'.repeat(1000) } };
    expect(fragmentOf(long).length).toBeLessThan(400);
  });

  test.each(['', '#', '#top', '#step=4'])('%s is another fragment', (fragment) => {
    expect(runOfFragment(fragment)).toBeNull();
  });
});

describe('a link that is wrong', () => {
  const why = (fragment: string): string => {
    try {
      return `opened ${JSON.stringify(runOfFragment(fragment))}`;
    } catch (error) {
      return error instanceof LinkError ? error.why : String(error);
    }
  };
  test('of a later version', () => expect(why('#program=2.abc')).toBe('version'));
  test.each([
    '#program=',
    '#program=1.',
    '#program=1.%%%',
    '#program=1.AAAA',
    `${fragmentOf(run).slice(0, -9)}`,
    `#program=1.${'A'.repeat(300_000)}`,
  ])('%#: not what was made', (fragment) => expect(why(fragment)).toBe('damaged'));

  test.each([
    ['no program', { ...run, files: {} }],
    ['a path', { ...run, files: { 'main.py': '', '../x.py': '' } }],
    ['text that is none', { ...run, files: { 'main.py': 3 } }],
    ['an unknown Python', { ...run, profile: '2.7' }],
    ['no cores', { ...run, cores: 0 }],
    ['cores in pieces', { ...run, cores: 1.5 }],
    ['a seed that is none', { ...run, order: { by: 'seed', seed: 'x' } }],
    ['an unknown order', { ...run, order: { by: 'luck' } }],
    ['a step before the first', { ...run, step: -1 }],
    ['a list', [run]],
    ['nothing', null],
  ])('%s', (_, content) => expect(why(pack(content))).toBe('damaged'));

  test('that would unfold to more than a program', () => {
    const bomb = { ...run, files: { 'main.py': ' '.repeat(30_000_000) } };
    expect(why(pack(bomb))).toBe('damaged');
  });
});
