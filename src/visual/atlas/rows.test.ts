import { expect, test } from 'vitest';
import type { ExploredOutcome } from '../../engine/index.ts';
import { atlasRows, percent } from './rows.ts';

const outcome = (kind: ExploredOutcome['kind'], stdout: string, frequency?: number) => ({
  ...{ kind, stdout, exception: null, count: 1, schedule: `${kind}${stdout}`, preemptions: 0 },
  ...{ deadlock: null },
  ...(frequency === undefined ? {} : { frequency }),
});
const exploration = {
  ...{ complete: true, schedules: 4, preemptionsCovered: null, races: [], latentDeadlocks: [] },
  outcomes: [outcome('deadlock', ''), outcome('ok', '2\n', 0.25), outcome('ok', '1\n')],
};

test('good endings first, then by what is printed', () => {
  const rows = atlasRows(exploration);
  expect(rows.map(({ schedule }) => schedule)).toEqual(['ok1\n', 'ok2\n', 'deadlock']);
  expect(rows.map(({ share }) => share)).toEqual([null, null, null]);
});

test('what no sampled run showed has the share 0', () => {
  const rows = atlasRows({ ...exploration, sampled: { runs: 4, others: 3 } });
  expect(rows.map(({ share }) => share)).toEqual([0, 0.25, 0]);
});

test('a share is never rounded to never or always', () => {
  expect([0, 0.001, 0.01, 0.374, 0.994, 0.999, 1].map(percent)).toEqual(
    '0 %|< 1 %|1 %|37 %|> 99 %|> 99 %|100 %'.split('|'),
  );
});
