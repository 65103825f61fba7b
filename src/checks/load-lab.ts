// Reads a folder of labs/ from disk. The only file of checks (with gate/) that knows files and YAML; the page never imports it.
// Not in CPython.

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join, resolve } from 'node:path';
import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Document, Node } from 'yaml';

import { LabError } from './fields.ts';
import type { Answer, Lab, WrongAnswer } from './lab.ts';
import { parseExpectation, parseSettings } from './lab-settings.ts';
import { headerComment, parseLabText } from './lab-text.ts';
import type { LabText } from './lab-text.ts';
import { languages } from './language.ts';
import type { Language } from './language.ts';
import type { CheckKind } from './vocabulary/check-kind.ts';
import { bringKinds } from './vocabulary/vocabulary.ts';

/** Ids of the labs in a folder, sorted; names that begin with `_` are not labs. */
export function labIds(labsFolder: string): readonly string[] {
  return readdirSync(labsFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !/^[_.]/.test(entry.name))
    .map((entry) => entry.name)
    .toSorted();
}

/** Reads and checks labs/<id>, without `fingerprints` (compile-lab.ts). Throws LabError that begins with the file's name. */
export function loadLab(folder: string): Lab {
  bringOwnKinds(folder);
  const settings = readYaml(folder, 'lab.yaml', parseSettings);
  const start = Object.fromEntries(
    pythonFiles(folder, 'start').map((name) => [name, readText(folder, `start/${name}`)]),
  );
  if (start['main.py'] === undefined) throw new LabError('start/main.py is missing');
  const solutions = answers(folder, 'solutions');
  return {
    id: basename(folder),
    settings,
    start,
    solutions,
    wrong: answers(folder, 'wrong').map((answer) => withExpectation(folder, answer)),
    text: texts(folder, solutions),
    fingerprints: [],
  };
}

/** What labs/<id>/check.ts exports. */
interface OwnChecks {
  readonly checks?: readonly CheckKind[];
}

/** Kinds of check that only this lab has. */
function bringOwnKinds(folder: string): void {
  const file = resolve(folder, 'check.ts');
  if (!existsSync(file)) return;
  let own: OwnChecks;
  try {
    own = createRequire(import.meta.url)(file) as OwnChecks;
  } catch (error) {
    throw new LabError(`check.ts cannot be loaded: ${String(error).split('\n', 1)[0]}`);
  }
  if (!Array.isArray(own.checks) || own.checks.length === 0) {
    throw new LabError('check.ts must export `checks`, a list of kinds of check');
  }
  bringKinds(basename(folder), own.checks);
}

function answers(folder: string, room: 'solutions' | 'wrong'): readonly Answer[] {
  return pythonFiles(folder, room).map((file) => ({
    name: basename(file, '.py'),
    source: readText(folder, `${room}/${file}`),
  }));
}

function withExpectation(folder: string, answer: Answer): WrongAnswer {
  const file = `wrong/${answer.name}.expect.yaml`;
  return { ...answer, expect: readYaml(folder, file, parseExpectation) };
}

function texts(folder: string, solutions: readonly Answer[]): Readonly<Record<Language, LabText>> {
  const read = (language: Language): [Language, LabText] => {
    const file = `hints/${language}.md`;
    return [language, parseLabText(readText(folder, file), file)];
  };
  const byLanguage = Object.fromEntries(languages.map(read)) as Record<Language, LabText>;
  const comments = Object.fromEntries(
    solutions.map(({ name, source }) => [name, headerComment(source)]),
  );
  const english = byLanguage.en;
  return { ...byLanguage, en: { ...english, solutions: { ...comments, ...english.solutions } } };
}

function pythonFiles(folder: string, room: string): readonly string[] {
  try {
    return readdirSync(join(folder, room))
      .filter((name) => name.endsWith('.py'))
      .toSorted();
  } catch {
    throw new LabError(`the folder ${room}/ is missing`);
  }
}

/** What `read` makes of the file. A LabError names file and line. */
function readYaml<T>(folder: string, file: string, read: (raw: unknown, file: string) => T): T {
  const lines = new LineCounter();
  const document = parseDocument(readText(folder, file), { lineCounter: lines });
  const [problem] = document.errors;
  if (problem !== undefined) {
    const [reason = ''] = problem.message.split('\n');
    throw new LabError(`${file}, line ${problem.linePos?.[0].line ?? 1}: is not YAML: ${reason}`);
  }
  try {
    return read(document.toJS(), file);
  } catch (error) {
    if (!(error instanceof LabError) || !error.message.startsWith(`${file}: `)) throw error;
    const rest = error.message.slice(file.length + 2);
    const line = lines.linePos(offsetOf(document, rest)).line;
    throw new LabError(`${file}, line ${line}: ${rest}`);
  }
}

/** Where the field stands that a message begins with (`checks[1].how must be ...`), or the innermost one around it that is there. */
function offsetOf(document: Document, message: string): number {
  const [path = ''] = message.split(/[: ]/, 1);
  const names = path.split(/[.[\]]+/).filter((name) => name !== '');
  let node: unknown = document.contents;
  let offset = 0;
  for (const name of names) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === name);
      if (pair === undefined) break;
      offset = (pair.key as Node).range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(name)];
      offset = (node as Node | undefined)?.range?.[0] ?? offset;
    }
  }
  return offset;
}

function readText(folder: string, file: string): string {
  try {
    return readFileSync(join(folder, file), 'utf8');
  } catch {
    throw new LabError(`${file} is missing`);
  }
}
