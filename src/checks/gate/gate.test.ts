// The gate over the skeleton, which it accepts, and over copies of it that are broken in one place each, which it refuses.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';

import type { Engine } from '../engine.ts';
import { engine } from '../grade.ts';
import { checkLab } from './gate.ts';

const skeleton = fileURLToPath(new URL('../../../labs/_skeleton', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'gate-'));
let copies = 0;

afterAll(() => rmSync(folder, { recursive: true }));

type Edit = (labFolder: string) => void;

/** The refusals for a copy of the skeleton after `edit`, one line each. */
async function refusals(
  edit: Edit,
  name = '_copy',
  by: Engine = engine,
): Promise<readonly string[]> {
  const labs = join(folder, String((copies += 1)));
  cpSync(skeleton, join(labs, name), { recursive: true });
  edit(join(labs, name));
  const { refusals: found } = await checkLab(by, { labs, docs: labs }, name);
  return found.map(({ file, sentence }) => `${file}: ${sentence}`);
}

const write = (file: string, text: string) => (lab: string) => writeFileSync(join(lab, file), text);
const remove = (file: string) => (lab: string) => rmSync(join(lab, file), { recursive: true });
const replace = (file: string, from: string, to: string) => (lab: string) => {
  const path = join(lab, file);
  const text = readFileSync(path, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} does not contain ${from}`);
  writeFileSync(path, text.replace(from, to));
};
const copy = (from: string, to: string) => (lab: string) => cpSync(join(lab, from), join(lab, to));

function twin(lab: string): void {
  copy('wrong/02-one-by-one.py', 'wrong/03-twin.py')(lab);
  write(
    'wrong/03-twin.expect.yaml',
    'verdict: serial\ncheck: side-by-side\nhint: exception\n',
  )(lab);
}

test('the skeleton is accepted', async () => {
  expect(await refusals(() => undefined)).toEqual([]);
});

test.each<[string, Edit, string]>([
  ['bad YAML', write('lab.yaml', 'part: x\ntitle: ['), 'lab.yaml, line 2: is not YAML'],
  [
    'an unknown check',
    replace('lab.yaml', 'check: outcomes', 'check: magic'),
    'no check is called magic',
  ],
  [
    'a parameter out of place',
    replace('lab.yaml', 'how: alive', 'how: asleep'),
    'lab.yaml, line 31: checks[4].how must be one of alive, working, sleeping, not "asleep"',
  ],
  [
    'an expectation out of place',
    replace('wrong/02-one-by-one.expect.yaml', 'serial', 'slow'),
    '02-one-by-one.expect.yaml, line 1: verdict must be one of proved, held, failed, serial',
  ],
  ['a missing language', remove('hints/zh-cn.md'), 'hints/zh-cn.md is missing'],
  [
    'a hint missing in one language',
    replace('hints/zh-cn.md', '### gap', '### gab'),
    'has no text for "gap"',
  ],
  ['a text that nothing uses', replace('hints/en.md', '### gap', '### gab'), 'a text for "gab"'],
  ['a stray file', write('notes.txt', 'x'), 'notes.txt: is a stray file'],
  ['an expectation without an answer', remove('wrong/01-separate-locks.py'), 'which is not there'],
  [
    'an answer without an expectation',
    remove('wrong/01-separate-locks.expect.yaml'),
    'expect.yaml is missing',
  ],
  ['no start', remove('start/main.py'), 'start/main.py is missing'],
  [
    'a start that passes',
    copy('solutions/01-lock.py', 'start/main.py'),
    'already passes every check',
  ],
  [
    'a solution that fails',
    copy('start/main.py', 'solutions/01-lock.py'),
    'should pass, but is failed',
  ],
  [
    'a wrong answer that passes',
    copy('solutions/01-lock.py', 'wrong/02-one-by-one.py'),
    'passes (proved), but it is meant to be serial',
  ],
  [
    'another verdict',
    replace('wrong/02-one-by-one.expect.yaml', 'serial', 'absent'),
    'is serial, not absent',
  ],
  [
    'another reason',
    replace('wrong/01-separate-locks.expect.yaml', 'no-click-lost', 'no-deadlock'),
    'fails for another reason: no-click-lost instead of no-deadlock',
  ],
  [
    'two hints for one behaviour',
    twin,
    'gets the hint one-by-one, but 03-twin.expect.yaml says exception',
  ],
  [
    'a budget exceeded',
    replace('lab.yaml', 'bytecodes: 100000', 'output-bytes: 4'),
    'exceeds a budget of lab.yaml',
  ],
  ['no recording', remove('cpython/start.json'), 'cpython/start.json: is missing'],
  [
    'a stale recording',
    replace('start/main.py', 'import threading', 'import threading '),
    'belongs to an older text',
  ],
  [
    'a recorded output that cannot be',
    replace('cpython/start.json', 'clicks 2', 'clicks 3'),
    'which the engine never reaches',
  ],
])('%s', async (_name, edit, sentence) => {
  const found = await refusals(edit);
  expect(found.join('\n')).toContain(sentence);
});

test('an older CPython that lacks what an answer uses is not compared', async () => {
  const lacking = "AttributeError: module 'threading' has no attribute 'Newer'\\n";
  const old = (version: string, stderr: string) => (lab: string) => {
    const path = join(lab, 'cpython/start.json');
    const recording = JSON.parse(readFileSync(path, 'utf8'));
    const run = { stdout: '', stderr, exitStatus: 1, hung: false, runs: 5 };
    recording.versions.find((one: { version: string }) => one.version === version).outputs = [run];
    writeFileSync(path, JSON.stringify(recording));
  };
  expect(await refusals(old('3.8.18', lacking))).toEqual([]);
  for (const edit of [old('3.8.18', 'ValueError: odd\n'), old('3.13.0', lacking)])
    expect((await refusals(edit)).join()).toContain('which the engine never reaches');
});

test('a copy of the skeleton under a name of its own lacks nothing but a chapter', async () => {
  expect(await refusals(() => undefined, 'two-clickers')).toEqual([
    'lab.yaml: no chapter in en uses this lab: add <Lab id="two-clickers" />',
    'lab.yaml: no chapter in zh-cn uses this lab: add <Lab id="two-clickers" />',
  ]);
});

test('a lab that has too few answers', async () => {
  const few = (lab: string) => {
    remove('solutions/03-queue.py')(lab);
    remove('wrong/04-never-released.py')(lab);
  };
  const found = (await refusals(few, 'lonely')).join('\n');
  expect(found).toContain('holds 2 families of right answers; a lab needs 3');
  expect(found).toContain('holds 3 wrong answers; a lab needs 4');
});

test('a run that is not repeatable', async () => {
  let sessions = 0;
  const fickle: Engine = {
    ...engine,
    createSession: (program, options) => {
      const session = engine.createSession(program, options);
      const number = (sessions += 1);
      return Object.assign(session, { stdout: () => `run ${number}\n` });
    },
  };
  const found = await refusals(() => undefined, '_copy', fickle);
  expect(found.join('\n')).toContain('start/main.py: the usual run is not repeatable');
});

/** A check.ts without imports: a copy of the skeleton stands outside the repository. */
const ownCheck = (name: string, passes: boolean) => `
const message = { en: 'own words', 'zh-cn': '自己的话' };
const shown = { gravity: 'failed', message, schedule: null, step: null };
export const checks = [
  {
    name: '${name}',
    bind(fields) {
      const clicks = fields.count('clicks', 1);
      return (evidence) => {
        const { stdout } = evidence.usual();
        return { ...shown, passed: ${passes} && stdout === \`clicks \${clicks}\\n\` };
      };
    },
  },
];
`;
const withOwnCheck =
  (name: string, passes = true) =>
  (lab: string) => {
    write('check.ts', ownCheck(name, passes))(lab);
    replace(
      'lab.yaml',
      'start-hint:',
      `  - check: ${name}\n    id: own\n    clicks: 2\n    hint: lost-click\nstart-hint:`,
    )(lab);
    replace('hints/en.md', '## checks\n', '## checks\n\n### own\n\nIt says two\n')(lab);
    replace('hints/zh-cn.md', '## checks\n', '## checks\n\n### own\n\n它说二\n')(lab);
  };

test('a check of the lab itself (check.ts)', async () => {
  const [stale, ...others] = (await refusals(withOwnCheck('_own/says'), '_own')).toSorted();
  expect(stale).toContain('fingerprints.json: does not say how start and wrong answers behave');
  expect(others).toEqual([]);
  const failing = (await refusals(withOwnCheck('_never/says', false), '_never')).join('\n');
  expect(failing).toContain('solutions/01-lock.py: should pass, but is failed: own: own words');
});

test('a check.ts that brings nothing, or a name that is not of the lab, or is broken', async () => {
  const told = async (edit: Edit) => (await refusals(edit, '_other')).join('\n');
  expect(await told(withOwnCheck('_own/says'))).toContain('must be called _other/ and a name');
  expect(await told(write('check.ts', 'export const checks = [];'))).toContain('must export');
  expect(await told(write('check.ts', 'export const = 3;'))).toContain('cannot be loaded');
});
