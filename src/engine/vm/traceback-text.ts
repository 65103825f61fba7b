// An uncaught exception as text. CPython 3.13: Lib/traceback.py (TracebackException.format, StackSummary._format_frame_summary), which
// prints uncaught exceptions since 3.13. The little marks are in traceback-anchors.ts.

import { decref, type PyObject } from '../objects/object.ts';
import { str } from '../objects/abstract.ts';
import { PyBaseException } from '../objects/exceptions.ts';
import { PyInt } from '../objects/int.ts';
import { PyList } from '../objects/list.ts';
import { PyModule } from '../objects/module.ts';
import { None } from '../objects/singletons.ts';
import { PyStr } from '../objects/str.ts';
import { suggestKeyword } from '../objects/suggestions.ts';
import { SUSPENDED, type Steps } from '../objects/suspend.ts';
import { Raised } from '../objects/raise.ts';
import { anchorLine } from './traceback-anchors.ts';
import { instructionPlace } from './instruction-place.ts';
import type { PyTraceback } from '../objects/traceback.ts';

export type ReadLine = (file: string, line: number) => string | null;

const CAUSE = '\nThe above exception was the direct cause of the following exception:\n\n';
const CONTEXT = '\nDuring handling of the above exception, another exception occurred:\n\n';
/** Entries that are alike are shown so often (traceback._RECURSIVE_CUTOFF). */
const RECURSIVE_CUTOFF = 3;

/** The whole report, chained exceptions first. Borrows `exception`. */
export function* exceptionTextSteps(exception: PyBaseException, readLine: ReadLine): Steps<string> {
  let text = '';
  for (const { link, joint } of chainOf(exception)) {
    text += joint;
    if (link.traceback !== null)
      text += `Traceback (most recent call last):\n${stackText(link.traceback, readLine)}`;
    text += yield* summarySteps(link);
  }
  return text;
}

/** The exceptions from the oldest to `exception`, each with what joins it to the one before. */
function chainOf(exception: PyBaseException): { link: PyBaseException; joint: string }[] {
  const chain: { link: PyBaseException; joint: string }[] = [];
  const seen = new Set<PyBaseException>();
  let link: PyBaseException | null = exception;
  while (link !== null && !seen.has(link)) {
    seen.add(link);
    const older: PyObject | null = link.cause ?? (link.suppressContext ? null : link.context);
    const joint = link.cause !== null ? CAUSE : CONTEXT;
    chain.unshift({
      link,
      joint: older instanceof PyBaseException && !seen.has(older) ? joint : '',
    });
    link = older instanceof PyBaseException ? older : null;
  }
  return chain;
}

function stackText(traceback: PyTraceback, readLine: ReadLine): string {
  let text = '';
  let last = '';
  let count = 0;
  for (let tb: PyTraceback | null = traceback; tb !== null; tb = tb.next) {
    const { code } = tb.frame.frame;
    const entry = `  File "${code.unit.filename}", line ${tb.line}, in ${code.unit.name}\n`;
    if (entry !== last) {
      text += repeated(count);
      count = 0;
      last = entry;
    }
    count++;
    if (count <= RECURSIVE_CUTOFF) text += entry + sourceText(tb, readLine);
  }
  return text + repeated(count);
}

function repeated(count: number): string {
  const more = count - RECURSIVE_CUTOFF;
  return more > 0 ? `  [Previous line repeated ${more} more time${more === 1 ? '' : 's'}]\n` : '';
}

function sourceText(tb: PyTraceback, readLine: ReadLine): string {
  const { code } = tb.frame.frame;
  const line = readLine(code.unit.filename, tb.line);
  if (line === null || line.trim() === '') return '';
  const place = instructionPlace(code, tb.instruction);
  const marks =
    place === null || place.endLineno !== tb.line
      ? null
      : anchorLine(line, place.col, place.endCol);
  return `    ${line.trim()}\n${marks === null ? '' : `    ${marks}\n`}`;
}

/** The last lines: class, message, hints, notes. */
function* summarySteps(e: PyBaseException): Steps<string> {
  const name =
    e.type.module === 'builtins' || e.type.module === '__main__'
      ? e.type.qualname
      : `${e.type.module}.${e.type.qualname}`;
  if (e.isA('SyntaxError')) return yield* syntaxErrorSteps(e, name);
  const message = yield* messageSteps(e);
  const line = message === '' ? name : `${name}: ${message}${suggestion(e)}`;
  return `${line}\n${notes(e)}`;
}

function* messageSteps(e: PyBaseException): Steps<string> {
  try {
    let text = str(e);
    if (text === SUSPENDED) text = (yield) as PyStr;
    const { value } = text;
    decref(text);
    return value;
  } catch (error) {
    if (!(error instanceof Raised)) throw error;
    decref(error.exception);
    return '<exception str() failed>';
  }
}

function notes(e: PyBaseException): string {
  const list = e.dict?.keys.findIndex((k) => k instanceof PyStr && k.value === '__notes__') ?? -1;
  const value = list < 0 ? null : e.dict!.values[list];
  if (!(value instanceof PyList)) return '';
  return value.items.map((n) => (n instanceof PyStr ? `${n.value}\n` : '')).join('');
}

function* syntaxErrorSteps(e: PyBaseException, name: string): Steps<string> {
  const field = (key: string): PyObject => e.field(key);
  const lineno = field('lineno');
  let text = '';
  if (lineno instanceof PyInt) {
    const file = field('filename');
    text += `  File "${file instanceof PyStr ? file.value : '<string>'}", line ${lineno.value}\n`;
    text += syntaxLine(
      field('text'),
      field('offset'),
      field('end_offset'),
      lineno,
      field('end_lineno'),
    );
  }
  const message = field('msg');
  const said = message instanceof PyStr ? message.value : yield* messageSteps(e);
  return `${text}${name}: ${said}\n${notes(e)}`;
}

function syntaxLine(
  text: PyObject,
  offset: PyObject,
  endOffset: PyObject,
  lineno: PyInt,
  endLineno: PyObject,
): string {
  if (!(text instanceof PyStr)) return '';
  const raw = text.value.replace(/\n$/, '');
  const stripped = raw.replace(/^[ \n\f]+/, '');
  const spaces = raw.length - stripped.length;
  let out = `    ${stripped}\n`;
  if (!(offset instanceof PyInt)) return out;
  const sameLine = !(endLineno instanceof PyInt) || endLineno.value === lineno.value;
  let start = Number(offset.value);
  let end =
    endOffset instanceof PyInt && Number(endOffset.value) !== 0 && sameLine
      ? Number(endOffset.value)
      : start;
  if (!sameLine) end = raw.length + 1;
  if (start === end || end === -1) end = start + 1;
  start -= 1 + spaces;
  end -= 1 + spaces;
  if (start < 0) return out;
  const blank = [...stripped.slice(0, start)].map((c) => (/\s/.test(c) ? c : ' ')).join('');
  out += `    ${blank.padEnd(start)}${'^'.repeat(Math.max(end - start, 1))}\n`;
  return out;
}

/** `. Did you mean: 'x'?` for names and attributes (traceback._compute_suggestion_error). */
function suggestion(e: PyBaseException): string {
  const name = e.field('name');
  if (!(name instanceof PyStr)) return '';
  let candidates: string[] = [];
  if (e.isA('NameError')) {
    candidates = namesInScope(e);
    if (candidates.includes(`self.${name.value}`)) return `. Did you mean: 'self.${name.value}'?`;
  } else if (e.isA('AttributeError'))
    candidates = attributeNames(e.field('obj'), name.value.startsWith('_'));
  const best = suggestKeyword(name.value, [...new Set(candidates)].sort());
  if (best !== null) return `. Did you mean: '${best}'?`;
  return e.isA('NameError') && STANDARD_MODULES.has(name.value)
    ? `. Did you forget to import '${name.value}'?`
    : '';
}

const STANDARD_MODULES = new Set(
  `asyncio collections copy functools gc itertools json math multiprocessing operator os queue random re string sys threading time types`.split(
    /\s+/,
  ),
);

function namesInScope(e: PyBaseException): string[] {
  let tb = e.traceback;
  if (tb === null) return [];
  while (tb.next !== null) tb = tb.next;
  const { frame } = tb.frame;
  const keys = (d: { keys: (PyObject | null)[] }): string[] =>
    d.keys.flatMap((k) => (k instanceof PyStr ? [k.value] : []));
  const locals = frame.code.localsplusNames
    .filter((_, i) => frame.localsplus[i])
    .map((n) => n.value);
  const self = frame.code.localsplusNames.findIndex((n) => n.value === 'self');
  const own = self < 0 ? null : frame.localsplus[self];
  const selves = own ? attributeNames(own, false).map((n) => `self.${n}`) : [];
  return [...locals, ...keys(frame.globals), ...keys(frame.builtins), ...selves];
}

function attributeNames(o: PyObject, withPrivate: boolean): string[] {
  if (o === None) return [];
  const names: string[] = [];
  const add = (d: { keys: (PyObject | null)[] } | null): void => {
    for (const k of d?.keys ?? [])
      if (k instanceof PyStr && (withPrivate || !k.value.startsWith('_'))) names.push(k.value);
  };
  add(o.dict);
  if (!(o instanceof PyModule)) for (const type of o.type.mro) add(type.namespace);
  return names;
}
