// Which operations on shared objects are one step: for each, a program in which two threads meet is explored over all schedules, once as
// it is and once with a lock around each operation. Equal outcomes: nobody can come in between. Not in CPython; the operations are
// those of its Library FAQ, "What kinds of global value mutation are thread-safe?", and a few that people ask about.
//
// Invariant: nothing here says what is atomic. The page and its test say what they expect and are held against it.

// CPython's library for the engine of the build.
import '../library/install.ts';
import { explore } from '../engine/index.ts';
import { computed } from '../library/computed-cache.ts';

export interface Operation {
  /** The operation, as a statement of the first thread. */
  readonly code: string;
  /** What the second thread does. */
  readonly other: string;
  readonly setup: string;
  /** An expression that shows the result. */
  readonly shows: string;
}

export interface OperationResult extends Operation {
  /** Distinct results over all schedules, sorted. */
  readonly results: readonly string[];
  readonly lockedResults: readonly string[];
  readonly isOneStep: boolean;
}

export function exploreOperation(operation: Operation): OperationResult {
  return computed('operation', [operation], () => compute(operation));
}

function compute(operation: Operation): OperationResult {
  const results = resultsOf(programFor(operation, false), operation);
  const lockedResults = resultsOf(programFor(operation, true), operation);
  const isOneStep = results.join('\n') === lockedResults.join('\n');
  return { ...operation, results, lockedResults, isOneStep };
}

function resultsOf(source: string, { code }: Operation): string[] {
  const exploration = explore(
    { files: { 'operation.py': source }, main: 'operation.py' },
    { profile: '3.13', switchPoints: 'bytecode' },
  );
  if (!exploration.complete) throw new Error(`${code}: not all schedules were explored`);
  const bad = exploration.outcomes.find(({ kind }) => kind !== 'ok');
  if (bad !== undefined) throw new Error(`${code}: ${bad.kind} ${bad.exception ?? ''}`);
  const results = exploration.outcomes.map(({ stdout, exception }) => exception ?? stdout.trim());
  return [...new Set(results)].sort();
}

function programFor({ code, other, setup, shows }: Operation, locked: boolean): string {
  return [
    'import threading',
    'lock = threading.Lock()',
    setup,
    functionOf('first', code, locked),
    functionOf('second', other, locked),
    'threads = [threading.Thread(target=first), threading.Thread(target=second)]',
    'for thread in threads: thread.start()',
    'for thread in threads: thread.join()',
    `print(${shows})`,
    '',
  ].join('\n');
}

function functionOf(name: string, code: string, locked: boolean): string {
  const body = locked ? ['with lock:', ...indent(code)] : code.split('\n');
  return [`def ${name}():`, '    global i, x, y, a, b, size', ...indent(body.join('\n'))].join(
    '\n',
  );
}

function indent(code: string): string[] {
  return code.split('\n').map((line) => `    ${line}`);
}

/** The FAQ's operations that are one step, with a partner that meets them. */
export const oneStep: readonly Operation[] = [
  { code: 'L.append(1)', other: 'L.append(2)', setup: 'L = []', shows: 'L' },
  { code: 'L.extend([1, 2])', other: 'L.extend([3, 4])', setup: 'L = []', shows: 'L' },
  { code: 'x = L[0]', other: 'L[0] = 2', setup: 'L = [1]', shows: 'x' },
  { code: 'x = L.pop()', other: 'y = L.pop()', setup: 'L = [1, 2]', shows: 'x, y' },
  { code: 'L[0:2] = [3, 4]', other: 'L[0:2] = [5, 6]', setup: 'L = [1, 2]', shows: 'L' },
  { code: 'L.sort()', other: 'L.append(0)', setup: 'L = [3, 1, 2]', shows: 'L' },
  { code: 'x = 1', other: 'x = 2', setup: 'x = 0', shows: 'x' },
  {
    code: 'o.field = 1',
    other: 'o.field = 2',
    setup: 'class O: pass\no = O()',
    shows: 'o.field',
  },
  { code: "D['k'] = 1", other: "D['k'] = 2", setup: 'D = {}', shows: 'D' },
  {
    code: "D.update({'a': 1, 'b': 1})",
    other: "D.update({'a': 2, 'b': 2})",
    setup: 'D = {}',
    shows: 'D',
  },
  { code: 'x = list(D.keys())', other: "D['b'] = 2", setup: "D = {'a': 1}", shows: 'x' },
  {
    code: "D.setdefault('k', 1)",
    other: "D.setdefault('k', 2)",
    setup: 'D = {}',
    shows: 'D',
  },
];

/** Those that are several steps. */
export const severalSteps: readonly Operation[] = [
  { code: 'i = i + 1', other: 'i = i + 1', setup: 'i = 0', shows: 'i' },
  { code: 'i += 1', other: 'i += 1', setup: 'i = 0', shows: 'i' },
  { code: 'L.append(L[-1])', other: 'L.append(9)', setup: 'L = [1]', shows: 'L' },
  { code: 'L[0] = L[1]', other: 'L[1] = L[0]', setup: 'L = [1, 2]', shows: 'L' },
  {
    code: "D['k'] = D['k'] + 1",
    other: "D['k'] = D['k'] + 1",
    setup: "D = {'k': 0}",
    shows: 'D',
  },
  {
    code: "if 'k' not in D: D['k'] = make()",
    other: "if 'k' not in D: D['k'] = make()",
    setup: 'D = {}\nmade = []\ndef make(): made.append(1)',
    shows: 'len(made)',
  },
  { code: 'a, b = b, a', other: 'a, b = b, a', setup: 'a, b = 1, 2', shows: 'a, b' },
  {
    code: 'L.sort(key=rank)',
    other: 'size = len(L)',
    setup: 'L = [3, 1, 2]\ndef rank(n): return n',
    shows: 'size',
  },
];
