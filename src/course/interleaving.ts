// One schedule of a listing as a table: which thread executed what, in order, and what a variable was after each step. Not in CPython.
//
// Invariant: the schedule is the explorer's witness for an outcome; rows are read off a session that replays it, one bytecode at a time.

import { stepIndex, type BytecodeView, type Session, type ThreadId } from '../engine/index.ts';
import type { ListingFile } from './listing-files.ts';
import { exploreListing, openSession } from './run-listing.ts';

export interface InterleavingRow {
  readonly thread: number;
  readonly threadName: string;
  readonly line: number;
  /** An instruction (`LOAD_GLOBAL visitors`), or the source line. */
  readonly text: string;
  /** What the variable's name stands for after the step; null: nothing yet. */
  readonly value: string | null;
  readonly changed: boolean;
}

export interface InterleavingChoice {
  /** A global name. */
  readonly variable: string;
  /** Which outcome to show: what it prints, without the newline at the end. */
  readonly prints: string;
  /** Only steps of lines that contain one of these texts. */
  readonly lines: readonly string[];
  readonly by: 'instruction' | 'line';
}

const known = new Map<string, InterleavingRow[]>();

type CodeOfThread = BytecodeView['threads'][number];

/** Errors: no schedule prints `prints`; no line contains one of `lines`. */
export function interleaving(file: ListingFile, choice: InterleavingChoice): InterleavingRow[] {
  const key = JSON.stringify([file.path, file.recording.sourceSha256, choice]);
  const rows = known.get(key) ?? compute(file, choice);
  known.set(key, rows);
  return rows;
}

function compute(file: ListingFile, choice: InterleavingChoice): InterleavingRow[] {
  const outcome = exploreListing(file).outcomes.find(
    ({ kind, stdout }) => kind === 'ok' && stdout.trimEnd() === choice.prints,
  );
  if (outcome === undefined) throw new Error(`${file.path} never prints ${choice.prints}`);
  const rows = stepThrough(file, outcome.schedule, choice);
  if (rows.length === 0) throw new Error(`${file.path} executes none of ${choice.lines.join()}`);
  return choice.by === 'line' ? joinSteps(rows) : rows;
}

function stepThrough(
  file: ListingFile,
  schedule: string,
  { variable, lines, by }: InterleavingChoice,
): InterleavingRow[] {
  const session = openSession(file, undefined, schedule);
  goToFirstThread(session);
  const sources = file.source.split('\n');
  const rows: InterleavingRow[] = [];
  const objects = new Map<number, number>();
  let value = valueOf(session, variable, objects);
  let before = codeOf(session.state('bytecode'));
  while (session.status().outcome === null) {
    const { thread } = session.step('bytecode');
    const after = codeOf(session.state('bytecode'));
    const code = before.get(thread);
    const executed =
      code && hasMoved(code, after.get(thread)) ? code.instructions[code.next] : null;
    before = after;
    const line = executed?.line ?? 0;
    const source = sources[line - 1] ?? '';
    if (thread === 0 || !executed || !lines.some((text) => source.includes(text))) continue;
    if (executed.opname.startsWith('RETURN')) continue;
    const text = instructionText(executed);
    // What a line does with the variable happens at the instruction that names it.
    if (by === 'line' && !text.endsWith(` ${variable}`)) continue;
    const now = valueOf(session, variable, objects);
    rows.push({
      thread,
      threadName: session.state('threads').threads.find(({ id }) => id === thread)?.name ?? '',
      line,
      text: by === 'line' ? source.trim() : text,
      value: now,
      changed: now !== value,
    });
    value = now;
  }
  return rows;
}

function codeOf(view: BytecodeView): ReadonlyMap<ThreadId, CodeOfThread> {
  return new Map(view.threads.map((thread) => [thread.id, thread]));
}

function hasMoved(before: CodeOfThread, after: CodeOfThread | undefined): boolean {
  return after === undefined || after.function !== before.function || after.next !== before.next;
}

/** `STORE_GLOBAL 0 (total)` as `STORE_GLOBAL total`. */
function instructionText({ opname, arg }: CodeOfThread['instructions'][number]): string {
  const meaning = /\((.*)\)$/.exec(arg)?.[1]?.replace(/ \+ NULL$/, '') ?? '';
  return `${opname} ${meaning}`.trim();
}

/** Nothing before that is of interest, and the import of `threading` is long. */
function goToFirstThread(session: Session): void {
  const { step } = session.run();
  const start = session
    .events(stepIndex(0), stepIndex(step + 1))
    .find(({ kind }) => kind === 'thread-start');
  session.seek(start?.step ?? stepIndex(0));
}

/** The repr; objects without one of their own are numbered in order of appearance: `Printer 1`. */
function valueOf(session: Session, variable: string, objects: Map<number, number>): string | null {
  const { globals } = session.state('frames');
  const repr = globals.find(({ name }) => name === variable)?.repr ?? null;
  const plain = /^<(\w+)>$/.exec(repr ?? '')?.[1];
  if (plain === undefined) return repr;
  const { roots } = session.state('heap');
  const id = roots.find(({ kind, name }) => kind === 'global' && name === variable)?.to ?? 0;
  const number = objects.get(id) ?? objects.size + 1;
  objects.set(id, number);
  return `${plain} ${number}`;
}

/** Steps of one thread in one line, with nobody between them, are one row. */
function joinSteps(rows: readonly InterleavingRow[]): InterleavingRow[] {
  const joined: InterleavingRow[] = [];
  for (const row of rows) {
    const last = joined.at(-1);
    if (last?.thread === row.thread && last.line === row.line) {
      joined[joined.length - 1] = { ...row, changed: last.changed || row.changed };
    } else joined.push(row);
  }
  return joined;
}
