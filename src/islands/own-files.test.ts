// Own files beside those of a lab: which names they may have, their order, and what older versions have kept.
import { describe, expect, test } from 'vitest';
import {
  fileNameOf,
  freeName,
  inOrder,
  nameProblem,
  ownFilesOf,
  parseFiles,
  renamed,
  sameFiles,
  without,
} from './own-files.ts';

const start = { 'main.py': 'import bank', 'bank.py': '' };

describe('a name', () => {
  test('means a Python file', () => {
    expect(fileNameOf(' helper ')).toBe('helper.py');
    expect(fileNameOf('helper.py')).toBe('helper.py');
    expect(fileNameOf('  ')).toBe('');
  });

  test.each([
    ['', 'empty'],
    ['.py', 'empty'],
    ['2nd.py', 'shape'],
    ['my-file.py', 'shape'],
    ['a/b.py', 'shape'],
    ['../main.py', 'shape'],
    ['notes.txt.py', 'shape'],
    ['class.py', 'keyword'],
    ['None.py', 'keyword'],
    ['main.py', 'taken'],
    ['bank.py', 'taken'],
  ])('%s is refused: %s', (name, problem) => {
    expect(nameProblem(name, Object.keys(start))).toBe(problem);
  });

  test.each(['helper.py', '_x1.py', '__init__.py', 'match.py'])('%s may be given', (name) => {
    expect(nameProblem(name, Object.keys(start))).toBeNull();
  });
});

describe('the files', () => {
  const files = { 'own.py': '1', 'bank.py': '2', 'main.py': '3', 'more.py': '4' };

  test('stand in one order: main.py, those of the lab, the own ones', () => {
    expect(inOrder(files, start)).toEqual(['main.py', 'bank.py', 'own.py', 'more.py']);
    expect(Object.keys(ownFilesOf(files, start))).toEqual(['own.py', 'more.py']);
  });

  test('a file with another name keeps its place and its text', () => {
    expect(Object.entries(renamed(files, 'own.py', 'mine.py'))).toEqual([
      ['mine.py', '1'],
      ['bank.py', '2'],
      ['main.py', '3'],
      ['more.py', '4'],
    ]);
  });

  test('what comes back does not stand in the way of what is there', () => {
    expect(freeName(files, 'other.py')).toBe('other.py');
    expect(freeName({ ...files, 'own_2.py': '' }, 'own.py')).toBe('own_3.py');
    expect('own.py' in without(files, 'own.py')).toBe(false);
  });

  test('an empty file more is another program', () => {
    expect(sameFiles(start, { ...start })).toBe(true);
    expect(sameFiles(start, { ...start, 'own.py': '' })).toBe(false);
    expect(sameFiles({ ...start, 'own.py': '' }, start)).toBe(false);
    expect(sameFiles(start, { ...start, 'bank.py': ' ' })).toBe(false);
  });
});

describe('what was kept', () => {
  test('by a version that knew one file is read', () => {
    expect(parseFiles('{"main.py":"mine = 1"}', start)).toEqual({ 'main.py': 'mine = 1' });
  });

  test('brings no files that are none', () => {
    const kept = '{"main.py":"a","../x.py":"b","n.py":7,"own.py":"c","data.txt":"d"}';
    expect(parseFiles(kept, start)).toEqual({ 'main.py': 'a', 'own.py': 'c' });
    expect(parseFiles(kept, { ...start, 'data.txt': '' })).toHaveProperty(['data.txt'], 'd');
  });

  test.each([null, '', '[', '7', 'null'])('%s is nothing', (text) => {
    expect(parseFiles(text, start)).toBeNull();
  });
});
