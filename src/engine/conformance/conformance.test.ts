// Every other oracle program (conformance-rest.test.ts has the rest, so that two cores share them), and the status files.

import { describe, expect, test } from 'vitest';
import { checkPrograms, ran } from './check-programs.ts';
import {
  matches,
  oraclePrograms,
  parseStatus,
  SLOW_BYTECODES,
  STATUS_FILES,
  statusLines,
  statusOf,
} from './status.ts';

const names = oraclePrograms();

checkPrograms(names.filter((_, index) => index % 2 === 0));

describe('status files', () => {
  test.each(STATUS_FILES)('each pattern of %s is a program’s', (file) => {
    const idle = statusLines(file).filter((line) => !names.some((name) => matches(line, name)));
    expect(idle).toEqual([]);
  });

  test.each(names.filter((name) => statusOf(name).has('slow')))('%s is slow', (name) => {
    expect(ran(name).stats().bytecodes).toBeGreaterThan(SLOW_BYTECODES);
  });

  test('a line is a pattern and a reason', () => {
    const [line] = parseStatus('# why\n\ntypes/str_*.py too long\n', 'slow');
    expect(line).toEqual({ pattern: 'types/str_*.py', reason: 'too long' });
    expect(matches(line!, 'types/str_find.py')).toBe(true);
    expect(matches(line!, 'types/strings.py')).toBe(false);
    expect(() => parseStatus('types/a.py\n', 'slow')).toThrow('not a pattern and a reason');
  });
});
