// Files that are taken home: what real CPythons of six versions made of them is recorded (home-programs.ts), and belongs to what is made today.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { itinerary } from '../engine/index.ts';
import { homePrograms, recordedFile, sha256, type HomeRecordings } from './home-programs.ts';
import { pythonText } from './python-text.ts';
import { CannotTakeHome, takeHome } from './take-home.ts';
import { homeWords } from './words.ts';

const recordings = JSON.parse(readFileSync(recordedFile, 'utf8')) as HomeRecordings;

/** What a version can not be made to do, and why. */
const impossible: Readonly<Record<string, string>> = {
  cached_property_twice:
    'the switch is in the midst of functools, which is another one in each version: up to 3.11 with a lock, later without; only what the ' +
    'library does with locks is followed there',
};

test('every program is recorded, with six versions', () => {
  const programs = [...homePrograms().keys()];
  expect(programs.length).toBeGreaterThan(25);
  expect(Object.keys(recordings)).toEqual(programs);
  for (const { runs } of Object.values(recordings)) expect(runs.length).toBe(6);
});

describe.each([...homePrograms()])('%s', (name, program) => {
  const { schedule, sha256: recorded, turns, runs } = recordings[name]!;

  test('what was run is what is made today', () => {
    expect(sha256(takeHome(program, { schedule }))).toBe(recorded);
    expect(itinerary(program, { schedule }).turns.length).toBe(turns);
  });

  test('every version did what was predicted', () => {
    const { stdout } = itinerary(program, { schedule });
    for (const { version, exitStatus, stdout: printed } of runs) {
      const status = name in impossible ? 1 : 0;
      if (status === 1) expect({ version, exitStatus }).toEqual({ version, exitStatus: 1 });
      else
        expect({ version, exitStatus, printed }).toEqual({
          version,
          exitStatus: 0,
          printed: stdout,
        });
    }
  });
});

test('a run with several processes stays here, and says why', () => {
  const main = 'import os\nif os.fork() == 0:\n    os._exit(0)\nos.wait()\n';
  expect(() =>
    takeHome({ files: { 'main.py': main }, main: 'main.py' }, { schedule: '3b:' }),
  ).toThrow(CannotTakeHome);
});

test('both languages say the same things', () => {
  const { en, 'zh-cn': zhCn } = homeWords;
  expect(Object.keys(zhCn.printed)).toEqual(Object.keys(en.printed));
  const marks = (text: string) => text.match(/%[sd]/g);
  for (const [key, text] of Object.entries(en.printed))
    expect(marks(zhCn.printed[key as keyof typeof zhCn.printed])).toEqual(marks(text));
});

test.each([
  ['a\nb\n', "'''\\\na\nb\n'''"],
  ["it's", '"it\'s"'],
  ["'''\n", '"""\\\n\'\'\'\n"""'],
  ['"""\n\'\'\'\n', '"\\"\\"\\"\\n\'\'\'\\n"'],
  ['back\\slash\n', '"back\\\\slash\\n"'],
  ['tab\there\r\n\0', '"tab\\x09here\\x0d\\n\\x00"'],
  ['错误\n🐍', "'''\\\n错误\n🐍'''"],
  ['\ud83d', '"\\ud83d"'],
])('%j as Python writes it', (text, literal) => {
  expect(pythonText(text)).toBe(literal);
});
