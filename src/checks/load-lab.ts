// Reads a folder of labs/ from disk. The only file of checks (with gate/) that knows files and YAML; the page never imports it.
// Not in CPython.

import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';

import { LabError } from './fields.ts';
import type { Answer, Lab, WrongAnswer } from './lab.ts';
import { parseExpectation, parseSettings } from './lab-settings.ts';
import { headerComment, parseLabText } from './lab-text.ts';
import type { LabText } from './lab-text.ts';
import { languages } from './language.ts';
import type { Language } from './language.ts';

/** Ids of the labs in a folder, sorted; names that begin with `_` are not labs. */
export function labIds(labsFolder: string): readonly string[] {
  return readdirSync(labsFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !/^[_.]/.test(entry.name))
    .map((entry) => entry.name)
    .toSorted();
}

/** Reads and checks labs/<id>, without `fingerprints` (compile-lab.ts). Throws LabError that begins with the file's name. */
export function loadLab(folder: string): Lab {
  const settings = parseSettings(readYaml(folder, 'lab.yaml'), 'lab.yaml');
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

function answers(folder: string, room: 'solutions' | 'wrong'): readonly Answer[] {
  return pythonFiles(folder, room).map((file) => ({
    name: basename(file, '.py'),
    source: readText(folder, `${room}/${file}`),
  }));
}

function withExpectation(folder: string, answer: Answer): WrongAnswer {
  const file = `wrong/${answer.name}.expect.yaml`;
  return { ...answer, expect: parseExpectation(readYaml(folder, file), file) };
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

function readYaml(folder: string, file: string): unknown {
  const text = readText(folder, file);
  try {
    return parse(text) as unknown;
  } catch (error) {
    const [reason = ''] = String(error instanceof Error ? error.message : error).split('\n');
    throw new LabError(`${file} is not YAML: ${reason}`);
  }
}

function readText(folder: string, file: string): string {
  try {
    return readFileSync(join(folder, file), 'utf8');
  } catch {
    throw new LabError(`${file} is missing`);
  }
}
