// An uncaught exception as text. CPython 3.13: Lib/traceback.py (TracebackException.format, format_exception_only, StackSummary.format),
// which prints uncaught exceptions since 3.13.

import { getAttrOptional } from '../objects/attributes.ts';
import { PyBaseException } from '../objects/exceptions.ts';
import { PyInt } from '../objects/int.ts';
import { PyList } from '../objects/list.ts';
import { decref, incref, type PyObject } from '../objects/object.ts';
import { Raised } from '../objects/raise.ts';
import { None } from '../objects/singletons.ts';
import { PyStr, staticStr } from '../objects/str.ts';
import { SUSPENDED, type Steps } from '../objects/suspend.ts';
import { reprSteps, strSteps } from '../objects/text.ts';
import { PyTuple } from '../objects/tuple.ts';
import { instructionPlace } from './instruction-place.ts';
import { suggestionFor } from './name-suggestions.ts';
import { sourceLines, type ReadLine } from './traceback-source.ts';
import type { PyTraceback } from '../objects/traceback.ts';
import { sysAttribute } from './sys-file.ts';

export type { ReadLine } from './traceback-source.ts';

const CAUSE = '\nThe above exception was the direct cause of the following exception:\n\n';
const CONTEXT = '\nDuring handling of the above exception, another exception occurred:\n\n';
/** Entries that are alike are shown so often (traceback._RECURSIVE_CUTOFF). */
const RECURSIVE_CUTOFF = 3;
const MAX_GROUP_WIDTH = 15;
const MAX_GROUP_DEPTH = 10;

/** _ExceptionPrintContext: the text so far, and how deep in exception groups it is. */
class Report {
  text = '';
  depth = 0;
  needClose = false;
  readonly readLine: ReadLine;

  constructor(readLine: ReadLine) {
    this.readLine = readLine;
  }

  get indent(): string {
    return ' '.repeat(2 * this.depth);
  }

  /** Every line behind the margin of the group. */
  emit(text: string, margin = '|'): void {
    const prefix = this.depth > 0 ? `${this.indent}${margin} ` : '';
    for (const line of text.split(/(?<=\n)/)) if (line !== '') this.text += prefix + line;
  }
}

/** A TracebackException: an exception at one place of the report; one that is found twice may have two. */
interface Entry {
  readonly exception: PyBaseException;
  /** Shown before it, with the words between the two. */
  older: Entry | null;
  joint: string;
  members: Entry[];
}

/** The whole report, chained exceptions first. Borrows `exception`. Errors in `__str__` are shown, not raised. */
export function* exceptionTextSteps(exception: PyBaseException, readLine: ReadLine): Steps<string> {
  const report = new Report(readLine);
  yield* chainSteps(report, entriesOf(exception));
  return report.text;
}

/**
 * What is shown with what, as TracebackException.__init__ finds it: the members of a group before what the group is chained to, and nothing
 * as a link of a chain that has a place already.
 */
function entriesOf(exception: PyBaseException): Entry {
  const seen = new Set<PyObject>();
  const entry = (of: PyBaseException): Entry => {
    seen.add(of);
    return { exception: of, older: null, joint: '', members: [] };
  };
  const first = entry(exception);
  const queue = [first];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const { cause, context, suppressContext } = next.exception;
    const unseen = (o: PyObject | null): o is PyBaseException =>
      o instanceof PyBaseException && !seen.has(o);
    if (unseen(cause)) [next.older, next.joint] = [entry(cause), CAUSE];
    else if (!suppressContext && unseen(context))
      [next.older, next.joint] = [entry(context), CONTEXT];
    if (next.exception.isA('BaseExceptionGroup'))
      next.members = membersOf(next.exception).map((member) => entry(member as PyBaseException));
    if (next.older !== null) queue.push(next.older);
    queue.push(...next.members);
  }
  return first;
}

function* chainSteps(report: Report, last: Entry): Steps<void> {
  const chain: Entry[] = [];
  for (let entry: Entry | null = last; entry !== null; entry = entry.older) chain.unshift(entry);
  for (const entry of chain) {
    const { exception, joint } = entry;
    report.emit(joint);
    if (exception.isA('BaseExceptionGroup')) yield* groupSteps(report, entry);
    else {
      const traceback = lastOf(exception.traceback);
      if (traceback !== null)
        report.emit(`Traceback (most recent call last):\n${stackText(traceback, report.readLine)}`);
      report.emit(yield* lastLinesSteps(exception));
    }
  }
}

const membersOf = (group: PyBaseException): readonly PyObject[] =>
  (group.field('exceptions') as PyTuple).items;

/** As much of a traceback as `sys.tracebacklimit` wants to be shown, the last lines; null: nothing. */
function lastOf(traceback: PyTraceback | null): PyTraceback | null {
  const limit = sysAttribute('tracebacklimit');
  if (!(limit instanceof PyInt)) return traceback;
  let length = 0;
  for (let tb = traceback; tb !== null; tb = tb.next) length++;
  let left = traceback;
  for (; left !== null && length > limit.value; length--) left = left.next;
  return left;
}

function* groupSteps(report: Report, entry: Entry): Steps<void> {
  const { exception: group, members } = entry;
  if (report.depth > MAX_GROUP_DEPTH)
    return report.emit(`... (max_group_depth is ${MAX_GROUP_DEPTH})\n`);
  const top = report.depth === 0;
  if (top) report.depth++;
  const traceback = lastOf(group.traceback);
  if (traceback !== null) {
    report.emit('Exception Group Traceback (most recent call last):\n', top ? '+' : '|');
    report.emit(stackText(traceback, report.readLine));
  }
  report.emit(yield* lastLinesSteps(group));
  const shown = Math.min(members.length, MAX_GROUP_WIDTH + 1);
  report.needClose = false;
  for (let i = 0; i < shown; i++) {
    // A nested group may close the frame for us.
    if (i === shown - 1) report.needClose = true;
    const cut = i >= MAX_GROUP_WIDTH;
    report.text += `${report.indent}${i === 0 ? '+-' : '  '}+---------------- ${cut ? '...' : i + 1} ----------------\n`;
    report.depth++;
    const left = members.length - MAX_GROUP_WIDTH;
    if (cut) report.emit(`and ${left} more exception${left > 1 ? 's' : ''}\n`);
    else yield* chainSteps(report, members[i]!);
    if (i === shown - 1 && report.needClose) {
      report.text += `${report.indent}+------------------------------------\n`;
      report.needClose = false;
    }
    report.depth--;
  }
  if (top) report.depth = 0;
}

function stackText(traceback: PyTraceback, readLine: ReadLine): string {
  let text = '';
  let last = '';
  let count = 0;
  for (let tb: PyTraceback | null = traceback; tb !== null; tb = tb.next) {
    const { code } = tb.frame.frame;
    const place = instructionPlace(code, tb.instruction);
    const entry = `  File "${code.unit.filename}", line ${place?.lineno ?? tb.line}, in ${code.unit.name}\n`;
    if (entry !== last) {
      text += repeated(count);
      count = 0;
      last = entry;
    }
    count++;
    if (count <= RECURSIVE_CUTOFF)
      text += entry + sourceLines(code.unit.filename, tb.line, place, readLine);
  }
  return text + repeated(count);
}

/** PyTraceBack_Print: the native printer, which marks nothing. */
export function plainStackText(traceback: PyTraceback, readLine: ReadLine): string {
  const shown = lastOf(traceback);
  if (shown === null) return '';
  let text = 'Traceback (most recent call last):\n';
  let last = '';
  let count = 0;
  for (let tb: PyTraceback | null = shown; tb !== null; tb = tb.next) {
    const { unit } = tb.frame.frame.code;
    const entry = `  File "${unit.filename}", line ${tb.line}, in ${unit.name}\n`;
    if (entry !== last) {
      text += repeated(count);
      count = 0;
      last = entry;
    }
    if (++count <= RECURSIVE_CUTOFF)
      text += entry + sourceLines(unit.filename, tb.line, null, readLine);
  }
  return text + repeated(count);
}

function repeated(count: number): string {
  const more = count - RECURSIVE_CUTOFF;
  return more > 0 ? `  [Previous line repeated ${more} more time${more === 1 ? '' : 's'}]\n` : '';
}

/** format_exception_only: class, message, hints, notes. */
function* lastLinesSteps(e: PyBaseException): Steps<string> {
  const { module, qualname } = e.type;
  const name = module === 'builtins' || module === '__main__' ? qualname : `${module}.${qualname}`;
  const said = e.isA('SyntaxError')
    ? yield* syntaxErrorSteps(e, name)
    : yield* messageSteps(e, name);
  return said + (yield* notesSteps(e));
}

function* messageSteps(e: PyBaseException, name: string): Steps<string> {
  const message = (yield* safeSteps(strSteps(e), '<exception str() failed>')) + suggestionFor(e);
  return message === '' ? `${name}\n` : `${name}: ${message}\n`;
}

/** _safe_string. */
function* safeSteps(text: Steps<string>, failed: string): Steps<string> {
  try {
    return yield* text;
  } catch (error) {
    if (!(error instanceof Raised)) throw error;
    decref(error.exception);
    return failed;
  }
}

const NOTES = staticStr('__notes__');
function* notesSteps(e: PyBaseException): Steps<string> {
  let notes = getAttrOptional(e, NOTES);
  if (notes === SUSPENDED) notes = (yield) as PyObject | null;
  if (notes === null) return '';
  try {
    if (notes === None) return '';
    if (!(notes instanceof PyList) && !(notes instanceof PyTuple)) {
      return `${yield* safeSteps(reprSteps(notes), '<__notes__ repr() failed>')}\n`;
    }
    let text = '';
    for (const note of notes.items) {
      incref(note);
      text += `${yield* safeSteps(strSteps(note), '<note str() failed>')}\n`;
      decref(note);
    }
    return text;
  } finally {
    decref(notes);
  }
}

function* syntaxErrorSteps(e: PyBaseException, name: string): Steps<string> {
  const lineno = e.field('lineno');
  const file = e.field('filename');
  const fileName = file === None ? null : yield* strSteps(file);
  let text = '';
  let suffix = '';
  if (lineno !== None)
    text += `  File "${fileName === null || fileName === '' ? '<string>' : fileName}", line ${yield* strSteps(lineno)}\n`;
  else if (fileName !== null) suffix = ` (${fileName})`;
  text += syntaxLine(e);
  const message = e.field('msg');
  const said =
    message === None
      ? '<no detail available>'
      : yield* safeSteps(strSteps(message), '<exception str() failed>');
  return `${text}${name}: ${said === '' ? '<no detail available>' : said}${suffix}\n`;
}

const numberOf = (o: PyObject): number | null => (o instanceof PyInt ? Number(o.value) : null);

/** The source line with marks under it. */
function syntaxLine(e: PyBaseException): string {
  const source = e.field('text');
  if (!(source instanceof PyStr)) return '';
  const { value } = source;
  const line = value.replace(/\n+$/, '');
  const shown = line.replace(/^[ \n\f]+/, '');
  let offset = numberOf(e.field('offset'));
  if (offset === null) return `    ${shown}\n`;
  const sameLine = numberOf(e.field('lineno')) === numberOf(e.field('end_lineno'));
  const endField = numberOf(e.field('end_offset'));
  let end = !sameLine ? line.length + 1 : endField === null || endField === 0 ? offset : endField;
  if (value !== '' && offset > value.length) offset = line.length + 1;
  if (value !== '' && end > value.length) end = line.length + 1;
  if (offset >= end || end < 0) end = offset + 1;
  const column = offset - 1 - (line.length - shown.length);
  if (column < 0) return `    ${shown}\n`;
  // Tabs stay, so that the marks are below what they mark.
  const space = [...shown.slice(0, column)].map((c) => (/\s/.test(c) ? c : ' ')).join('');
  return `    ${shown}\n    ${space}${'^'.repeat(end - offset)}\n`;
}
