// Runs test modules of CPython's own suite on the engine and on CPython, and compares test by test. Nothing of Lib/test is in the repository:
// it is taken from the CPython that UTG_PYTHON names (3.13.0), copied to a temporary folder with what the module names, and removed again.
//
//     UTG_PYTHON=… node src/tooling/run-cpython-tests.ts [--results FOLDER [--table]] [--seconds N] [--match REGEXP] test_list test_asyncio.test_tasks …
//
// A module within a package of tests has a dotted name. One line for each module on stdout; with --results, every answer with its traceback
// in FOLDER/MODULE.json. With --table, what is in FOLDER already is not run again. With --match, only tests whose dotted name the expression
// is found in (then nothing is kept). A test that gives no answer for N seconds (120), or ends the interpreter, counts as `hung` or `ended`,
// and the run goes on behind it. Not part of npm test: it takes hours.

import { execFileSync, spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { inTemporaryFolderAsync } from './temporary-folder.ts';

type Outcome = 'passed' | 'failed as expected' | 'failed' | 'error' | 'skipped' | 'hung' | 'ended';
interface Answer {
  readonly outcome: Outcome;
  readonly why: string;
}
type Answers = Map<string, Answer>;
type Interpreter = 'engine' | 'cpython';
interface Stretch {
  /** Tests that were begun, and how far that is in the module's list. */
  readonly begun: number;
  readonly done: boolean;
}

const CLI = fileURLToPath(new URL('../cli/main.ts', import.meta.url));
const DRIVER = fileURLToPath(new URL('./run_cpython_tests.py', import.meta.url));
const BUDGET = '20000000000';
/** Of Lib itself: not in the package that the engine's library is, and some tests compare with it. */
const BESIDE = ['_pydecimal.py'];
const STRETCHES_MAX = 60;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    results: { type: 'string' },
    table: { type: 'boolean' },
    seconds: { type: 'string', default: '120' },
    match: { type: 'string', default: '' },
  },
});
const python = process.env['UTG_PYTHON'] ?? 'python3.13';
const suite = execFileSync(
  python,
  ['-c', 'import os, test; print(os.path.dirname(test.__file__), end="")'],
  { encoding: 'utf8' },
);
const quietMs = Number(values.seconds) * 1000;

const FOUND = new Set(readdirSync(suite));
for (const module of positionals) {
  const [file] = module.split('.') as [string];
  if (!FOUND.has(file) && !FOUND.has(`${file}.py`)) {
    process.stderr.write(`${suite} has no ${module}\n`);
    process.exitCode = 1;
    continue;
  }
  const theirs = knownAnswers(module, 'cpython') ?? (await answersOf(module, 'cpython'));
  const known = values.table === true ? knownAnswers(module, 'engine') : null;
  const ours = known ?? (await answersOf(module, 'engine'));
  if (values.match !== '') {
    for (const [test, { outcome, why }] of ours)
      if (outcome !== 'passed') process.stdout.write(`${test}: ${outcome}\n${why}\n`);
  } else if (values.results !== undefined) {
    mkdirSync(values.results, { recursive: true });
    const whole = { cpython: Object.fromEntries(theirs), engine: Object.fromEntries(ours) };
    writeFileSync(join(values.results, `${module}.json`), `${JSON.stringify(whole, null, 1)}\n`);
  }
  process.stdout.write(`${line(module, theirs, ours)}\n`);
}

/** What was answered when the results were written last. CPython's answers don't change. */
function knownAnswers(module: string, who: Interpreter): Answers | null {
  const path = join(values.results ?? '', `${module}.json`);
  if (values.results === undefined || values.match !== '' || !existsSync(path)) return null;
  const known = JSON.parse(readFileSync(path, 'utf8')) as Record<
    Interpreter,
    Record<string, Answer>
  >;
  return new Map(Object.entries(known[who]));
}

/** How many tests CPython passes, how many of them the engine passes, and how the rest ended. */
function line(module: string, theirs: Answers, ours: Answers): string {
  const wanted = [...theirs].filter(
    ([test, answer]) => answer.outcome === 'passed' && test !== '(end)',
  );
  const counts = new Map<string, number>();
  for (const [test] of wanted) {
    const outcome = ours.get(test)?.outcome ?? 'missing';
    counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  }
  const passed = counts.get('passed') ?? 0;
  counts.delete('passed');
  const rest = [...counts].map(([outcome, count]) => `${count} ${outcome}`).join(', ');
  return `| ${module} | ${wanted.length} | ${passed} | ${rest} |`;
}

/** Runs a module to its end, beginning again behind every test that ended the interpreter. */
function answersOf(module: string, who: Interpreter): Promise<Answers> {
  return inTemporaryFolderAsync('cpython-tests-', async (folder) => {
    copyModule(module, folder);
    const answers: Answers = new Map();
    let first = 0;
    for (let i = 0; i < STRETCHES_MAX; i++) {
      const { begun, done } = await stretch(folder, module, who, first, answers);
      if (done || begun === 0) break;
      first += begun;
    }
    return answers;
  });
}

/** The module with what it names: whatever of Lib/test its text, and the text of that, has the name of. */
function copyModule(module: string, folder: string): void {
  const target = join(folder, 'test');
  mkdirSync(target);
  const known = readdirSync(suite).filter((name) => name !== '__pycache__');
  const [file] = module.split('.') as [string];
  const wanted = ['__init__.py', 'support', known.includes(file) ? file : `${file}.py`];
  for (const name of wanted) {
    cpSync(join(suite, name), join(target, name), {
      recursive: true,
      filter: (path) => !path.endsWith('__pycache__'),
    });
    if (name === 'support') continue;
    const text = textOf(join(suite, name));
    for (const other of known) {
      const word = RegExp.escape(other.replace(/\.py$/, ''));
      // Many a method is called like a module of tests.
      const named = other.startsWith('test_') ? `(?:test\\.|import )${word}\\b` : `\\b${word}\\b`;
      if (!wanted.includes(other) && new RegExp(named).test(text)) wanted.push(other);
    }
  }
  for (const name of BESIDE) cpSync(join(suite, '..', name), join(folder, name));
  cpSync(DRIVER, join(folder, 'main.py'));
}

function textOf(path: string): string {
  if (path.endsWith('.py')) return readFileSync(path, 'latin1');
  if (!statSync(path).isDirectory()) return '';
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.py'))
    .map((name) => readFileSync(join(path, name), 'latin1'))
    .join('\n');
}

function commandOf(who: Interpreter, module: string, first: number): [string, string[]] {
  const rest = ['main.py', module, String(first), values.match];
  if (who === 'cpython') return [python, rest];
  const options = ['--stdout', 'pipe', '--stats', '--budget-bytecodes', BUDGET];
  return [process.execPath, [CLI, 'run', ...options, ...rest]];
}

/** One run of the interpreter: it ends, is ended by a test, or is stopped because a test says nothing for too long. */
function stretch(
  folder: string,
  module: string,
  who: Interpreter,
  first: number,
  answers: Answers,
): Promise<Stretch> {
  return new Promise((resolve) => {
    const [command, args] = commandOf(who, module, first);
    const env = {
      PATH: process.env['PATH'] ?? '',
      PYTHONHASHSEED: '0',
      PYTHONDONTWRITEBYTECODE: '1',
      LC_ALL: 'C.UTF-8',
      TZ: 'UTC',
    };
    const child = spawn(command, args, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let [begun, done, hung, running, text, complaint] = [0, false, false, '', '', ''];
    const stop = (): void => {
      hung = true;
      child.kill('SIGKILL');
    };
    let watch = setTimeout(stop, quietMs);
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
      const lines = text.split('\n');
      text = lines.pop()!;
      for (const answer of lines.filter((one) => one.startsWith('\x1e'))) {
        clearTimeout(watch);
        watch = setTimeout(stop, quietMs);
        const said = JSON.parse(answer.slice(1)) as Partial<Answer> & {
          start?: string;
          test?: string;
          done?: boolean;
        };
        if (said.start !== undefined) [running, begun] = [said.start, begun + 1];
        if (said.done === true) done = true;
        if (said.test === undefined) continue;
        running = '';
        answers.set(said.test, { outcome: said.outcome!, why: said.why! });
      }
    });
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      complaint = (complaint + chunk).slice(-4000);
    });
    child.on('close', (status) => {
      clearTimeout(watch);
      const why = `exit status ${status}\n${complaint}`;
      if (!done)
        answers.set(running || `after ${first + begun}`, { outcome: hung ? 'hung' : 'ended', why });
      else answers.set('(end)', { outcome: status === 0 ? 'passed' : 'ended', why });
      resolve({ begun, done });
    });
  });
}
