import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import '../library/install.ts';
import { boardOfProgram } from '../visual/progress/board.ts';
import { completeRun } from './complete-run.ts';

const board = (file: string): ReturnType<typeof boardOfProgram> => {
  const source = readFileSync(
    new URL(`../../labs/deadlock-ab-ba/${file}.py`, import.meta.url),
    'utf8',
  );
  const program = { files: { 'main.py': source }, main: 'main.py' };
  const found = completeRun(program, { profile: '3.13', switchPoints: 'bytecode' });
  return found === null ? null : boardOfProgram(found);
};

test('axes from a run that ends, although the usual one does not', { timeout: 60_000 }, () => {
  const found = board('start/main');
  expect(found).toMatchObject({ corners: [[1, 1]] });
});

test('who puts a lock back has no fixed steps', { timeout: 60_000 }, () => {
  expect(board('solutions/03-put-back')).toBe('varies');
});

test('one order leaves no corner', { timeout: 60_000 }, () => {
  expect(board('solutions/01-same-order')).toMatchObject({ corners: [] });
});
