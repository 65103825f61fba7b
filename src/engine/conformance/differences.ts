// What the engine does otherwise than CPython, on purpose or for now: differences/NAME.py is a program that shows it, beside it what either
// side prints, NAME.cpython.out and NAME.engine.out (written by src/tooling/record-cases.ts). Its first lines are four fields: categories,
// description, cause, workaround; a line that begins with three blanks behind the # goes on with the field before. Not in CPython.
//
// Invariant: a listed difference is one. When the engine learns to do as CPython does, the test fails until the program is deleted or
// becomes an oracle case.

import { readdirSync, readFileSync } from 'node:fs';
import { createSession, LIBRARY_FOLDER } from '../index.ts';
import { printed } from './program-parts.ts';
import { conformanceFolder } from './status.ts';

export const DIFFERENCE_FIELDS = ['categories', 'description', 'cause', 'workaround'] as const;
export type DifferenceField = (typeof DIFFERENCE_FIELDS)[number];

export interface Difference {
  readonly name: string;
  readonly fields: Readonly<Record<DifferenceField, string>>;
  /** The program without its header. */
  readonly program: string;
  readonly cpython: string;
  readonly engine: string;
}

const folder = (): URL => new URL('differences/', conformanceFolder());
const read = (file: string): string => readFileSync(new URL(file, folder()), 'utf8');

/** Names without `.py`, sorted. */
export function differencePrograms(): string[] {
  return readdirSync(folder())
    .filter((name) => name.endsWith('.py'))
    .map((name) => name.slice(0, -3))
    .sort();
}

export const differenceSource = (name: string): string => read(`${name}.py`);

export function readDifference(name: string): Difference {
  const source = differenceSource(name);
  const header = /^(?:#.*\n)*/.exec(source)![0];
  return {
    name,
    fields: fieldsOf(header, name),
    program: source.slice(header.length).trim(),
    cpython: read(`${name}.cpython.out`),
    engine: read(`${name}.engine.out`),
  };
}

/** Errors: not exactly the four fields, in their order, each with a text. */
function fieldsOf(header: string, name: string): Record<DifferenceField, string> {
  const joined = header.replace(/\n# {3}/g, ' ').trim();
  const entries = joined.split('\n').map((line) => /^# (\w+): (\S.*)$/.exec(line)?.slice(1) ?? []);
  if (entries.map(([field]) => field).join() !== DIFFERENCE_FIELDS.join())
    throw new Error(`differences/${name}.py does not begin with ${DIFFERENCE_FIELDS.join(', ')}`);
  return Object.fromEntries(entries) as Record<DifferenceField, string>;
}

/** What the engine prints now, both streams. */
export function engineOutput(name: string): string {
  const session = createSession({ files: { 'main.py': differenceSource(name) }, main: 'main.py' });
  session.run();
  return printed(session.stdout(), session.stderr(), '/home/learner', LIBRARY_FOLDER);
}
