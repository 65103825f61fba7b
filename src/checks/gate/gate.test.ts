// The gate over the skeleton, which it accepts, and over copies of it that are broken in one place each, which it refuses.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';

import { engine } from '../grade.ts';
import { checkLab } from './gate.ts';

const skeleton = fileURLToPath(new URL('../../../labs/_skeleton', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'gate-'));
let copies = 0;

afterAll(() => rmSync(folder, { recursive: true }));

type Edit = (labFolder: string) => void;

/** The refusals for a copy of the skeleton after `edit`, one line each. */
async function refusals(edit: Edit, name = '_copy'): Promise<readonly string[]> {
  const labs = join(folder, String((copies += 1)));
  cpSync(skeleton, join(labs, name), { recursive: true });
  edit(join(labs, name));
  const { refusals: found } = await checkLab(engine, { labs, docs: labs }, name);
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
  ['bad YAML', write('lab.yaml', 'title: ['), 'lab.yaml is not YAML'],
  [
    'an unknown check',
    replace('lab.yaml', 'check: outcomes', 'check: magic'),
    'no check is called magic',
  ],
  [
    'a parameter out of place',
    replace('lab.yaml', 'how: alive', 'how: asleep'),
    'how must be one of alive, working',
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
    replace('lab.yaml', 'bytecodes: 100000', 'bytecodes: 20'),
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

test('a lab that no chapter uses, and one that has too few answers', async () => {
  const found = (await refusals(() => undefined, 'lonely')).join('\n');
  expect(found).toContain('no chapter in en uses this lab');
  expect(found).toContain('no chapter in zh-cn uses this lab');
  expect(found).toContain('holds 2 families of right answers; a lab needs 3');
});
