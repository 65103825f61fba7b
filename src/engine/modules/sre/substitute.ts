// sub, subn, split, findall. CPython 3.13 Modules/_sre/sre.c (pattern_subx, _sre_SRE_Pattern_split_impl, _sre_SRE_Pattern_findall_impl).

import { bytesLike } from '../../objects/bytes-like.ts';
import { callObject } from '../../objects/calls.ts';
import { newInt } from '../../objects/int.ts';
import { newList } from '../../objects/list.ts';
import { decref, decrefAll, incref, type PyObject } from '../../objects/object.ts';
import { None } from '../../objects/singletons.ts';
import { PyStr } from '../../objects/str.ts';
import { SUSPENDED, suspendSteps, type MaySuspend, type Steps } from '../../objects/suspend.ts';
import { newTuple } from '../../objects/tuple.ts';
import { Matcher } from './matcher.ts';
import { newMatch } from './match.ts';
import { slice, type Subject } from './subject.ts';
import { expandTemplate, joinBytes, joinStr, literalOf, templateSteps } from './template.ts';
import type { PyPattern, PyTemplate } from './types.ts';

/** Calls `visit` with start and end of each match, as sub and findall see them, until it answers false. */
function eachMatch(
  matcher: Matcher,
  from: number,
  visit: (start: number, end: number) => boolean,
): void {
  let mustAdvance = false;
  while (from <= matcher.end) {
    matcher.mustAdvanceAt = mustAdvance ? from : -1;
    const start = matcher.search(from);
    if (start < 0) return;
    const end = matcher.matchEnd;
    if (!visit(start, end)) return;
    mustAdvance = start === end;
    from = end;
  }
}

/** A group's text for findall and split. New reference. */
function stateSlice(
  matcher: Matcher,
  subject: Subject,
  group: number,
  absent: PyObject | null,
): PyObject {
  const [start, end] = [matcher.registers[2 * group - 2]!, matcher.registers[2 * group - 1]!];
  if (start >= 0 && end >= 0) return slice(subject, start, end);
  return absent === null ? slice(subject, 0, 0) : incref(absent);
}

export function findall(self: PyPattern, subject: Subject, pos: number, endpos: number): PyObject {
  const items: PyObject[] = [];
  const matcher = new Matcher(self.program, subject, endpos, self.groups, false);
  try {
    eachMatch(matcher, pos, (start, end) => {
      if (self.groups === 0) items.push(slice(subject, start, end));
      else if (self.groups === 1) items.push(stateSlice(matcher, subject, 1, null));
      else {
        const texts: PyObject[] = [];
        for (let i = 1; i <= self.groups; i++) texts.push(stateSlice(matcher, subject, i, null));
        items.push(newTuple(texts));
      }
      return true;
    });
  } catch (error) {
    decrefAll(items);
    throw error;
  }
  return newList(items);
}

export function split(self: PyPattern, subject: Subject, maxsplit: number): PyObject {
  const items: PyObject[] = [];
  const matcher = new Matcher(self.program, subject, subject.length, self.groups, false);
  let last = 0;
  let count = 0;
  if (maxsplit >= 0) {
    eachMatch(matcher, 0, (start, end) => {
      items.push(slice(subject, last, start));
      for (let i = 1; i <= self.groups; i++) items.push(stateSlice(matcher, subject, i, None));
      last = end;
      return ++count !== maxsplit;
    });
  }
  items.push(slice(subject, last, subject.length));
  return newList(items);
}

function isLiteral(repl: PyObject): boolean {
  if (repl instanceof PyStr) return !repl.value.includes('\\');
  return bytesLike(repl)?.includes(0x5c) === false;
}

/** The parts and the text around them as the result. Drops `parts`. */
function finish(
  subject: Subject,
  parts: PyObject[],
  from: number,
  count: number,
  wantsCount: boolean,
): PyObject {
  let result: PyObject;
  try {
    if (from < subject.length) parts.push(slice(subject, from, subject.length));
    if (parts.length === 0) result = slice(subject, 0, 0);
    else result = subject.isBytes ? joinBytes(parts) : joinStr(parts);
  } finally {
    decrefAll(parts);
  }
  return wantsCount ? newTuple([result, newInt(count)]) : result;
}

/** pattern_subx. `limit` 0: all. */
export function substitute(
  self: PyPattern,
  repl: PyObject,
  subject: Subject,
  limit: number,
  wantsCount: boolean,
): MaySuspend {
  if (repl.type.tp_call !== null)
    return suspendSteps(callSteps(self, repl, subject, limit, wantsCount), [
      self,
      repl,
      subject.object,
    ]);
  if (isLiteral(repl)) return substituteLiteral(self, repl, subject, limit, wantsCount);
  return suspendSteps(templateSubSteps(self, repl, subject, limit, wantsCount), [
    self,
    repl,
    subject.object,
  ]);
}

function substituteLiteral(
  self: PyPattern,
  literal: PyObject,
  subject: Subject,
  limit: number,
  wantsCount: boolean,
): PyObject {
  return substituteEach(self, subject, limit, wantsCount, () => incref(literal));
}

/** `make`: the replacement of one match, as a new reference. */
function substituteEach(
  self: PyPattern,
  subject: Subject,
  limit: number,
  wantsCount: boolean,
  make: (matcher: Matcher, start: number, end: number) => PyObject,
): PyObject {
  const parts: PyObject[] = [];
  const matcher = new Matcher(self.program, subject, subject.length, self.groups, false);
  let from = 0;
  let count = 0;
  if (limit >= 0) {
    eachMatch(matcher, 0, (start, end) => {
      if (from < start) parts.push(slice(subject, from, start));
      const item = make(matcher, start, end);
      if (item !== None) parts.push(item);
      from = end;
      return ++count !== limit;
    });
  }
  return finish(subject, parts, from, count, wantsCount);
}

function* templateSubSteps(
  self: PyPattern,
  repl: PyObject,
  subject: Subject,
  limit: number,
  wantsCount: boolean,
): Steps<PyObject> {
  const template: PyTemplate = yield* templateSteps(self, repl);
  try {
    const literal = literalOf(template);
    if (literal !== null) return substituteLiteral(self, literal, subject, limit, wantsCount);
    return substituteEach(self, subject, limit, wantsCount, (matcher, start, end) => {
      const match = newMatch(self, subject, matcher, 0, start, end);
      try {
        return expandTemplate(template, match);
      } finally {
        decref(match);
      }
    });
  } finally {
    decref(template);
  }
}

/** With a callable: Python runs between two matches. */
function* callSteps(
  self: PyPattern,
  filter: PyObject,
  subject: Subject,
  limit: number,
  wantsCount: boolean,
): Steps<PyObject> {
  const parts: PyObject[] = [];
  const matcher = new Matcher(self.program, subject, subject.length, self.groups, false);
  let from = 0;
  let count = 0;
  let done = false;
  let mustAdvance = false;
  try {
    while (limit === 0 || count < limit) {
      matcher.mustAdvanceAt = mustAdvance ? from : -1;
      const start = matcher.search(from);
      if (start < 0) break;
      const end = matcher.matchEnd;
      if (from < start) parts.push(slice(subject, from, start));
      const match = newMatch(self, subject, matcher, 0, start, end);
      let item: MaySuspend;
      try {
        item = callObject(filter, [match]);
        if (item === SUSPENDED) item = (yield) as PyObject;
      } finally {
        decref(match);
      }
      if (item === None) decref(item);
      else parts.push(item);
      from = end;
      count++;
      mustAdvance = start === end;
    }
    done = true;
  } finally {
    if (!done) decrefAll(parts);
  }
  return finish(subject, parts, from, count, wantsCount);
}
