// Match objects. CPython 3.13 Modules/_sre/sre.c (match_group, match_groups, match_repr, pattern_new_match, ...).

import { dictGet, dictSet, PyDict } from '../../objects/dict.ts';
import { classGetItem } from '../../objects/generic-alias.ts';
import { asIndex, clampSize, hasIndex, takeValue } from '../../objects/index.ts';
import { newInt, type PyInt } from '../../objects/int.ts';
import { method } from '../../objects/native.ts';
import { decref, incref, type PyObject } from '../../objects/object.ts';
import { raise, Raised } from '../../objects/raise.ts';
import { None, newNone } from '../../objects/singletons.ts';
import { describeType } from '../../objects/static-type.ts';
import { newStr } from '../../objects/str.ts';
import { SUSPENDED, suspendSteps, type Steps } from '../../objects/suspend.ts';
import { reprSteps } from '../../objects/text.ts';
import { newTuple } from '../../objects/tuple.ts';
import { expandTemplate, templateSteps } from './template.ts';
import { slice, subjectOf } from './subject.ts';
import { MatchType, PyMatch, type PyPattern } from './types.ts';
import type { Matcher } from './matcher.ts';
import type { Subject } from './subject.ts';

/** A match from `start` to `end` with the groups that `matcher` has found. New reference. */
export function newMatch(
  re: PyPattern,
  subject: Subject,
  matcher: Matcher,
  pos: number,
  start: number,
  end: number,
): PyMatch {
  const marks = new Int32Array(2 * re.groups + 2);
  marks[0] = start;
  marks[1] = end;
  for (let i = 0; i < re.groups; i++) {
    const [from, to] = [matcher.registers[2 * i]!, matcher.registers[2 * i + 1]!];
    marks[2 * i + 2] = from >= 0 && to >= 0 ? from : -1;
    marks[2 * i + 3] = from >= 0 && to >= 0 ? to : -1;
  }
  const lastindex = matcher.registers[matcher.lastIndexRegister]!;
  return new PyMatch(re, subject.object, pos, matcher.end, lastindex, marks);
}

const noGroup = (): never => raise('IndexError', 'no such group');

/** `match_getslice_by_index`: a group's text, or `absent`. New reference. */
export function groupText(
  match: PyMatch,
  group: number,
  absent: PyObject,
  subject?: Subject,
): PyObject {
  if (group < 0 || group > match.re.groups) noGroup();
  const start = match.marks[2 * group]!;
  if (start < 0) return incref(absent);
  return slice(subject ?? subjectOf(match.string), start, match.marks[2 * group + 1]!);
}

/** `match_getindex`: the number of a group given by number or name. IndexError. */
function* groupIndexSteps(match: PyMatch, group: PyObject | undefined): Steps<number> {
  if (group === undefined) return 0;
  let index = -1;
  if (hasIndex(group)) {
    let value = asIndex(group);
    if (value === SUSPENDED) value = (yield) as PyInt;
    index = clampSize(takeValue(value));
  } else {
    try {
      let found = dictGet(match.re.groupindex, group);
      if (found === SUSPENDED) found = (yield) as PyObject | null;
      if (found !== null) {
        index = Number((found as PyInt).value);
        decref(found);
      }
    } catch (error) {
      if (!(error instanceof Raised)) throw error;
      decref(error.exception);
    }
  }
  return index < 0 || index > match.re.groups ? noGroup() : index;
}

/** The number of a group without Python: ints and strs; undefined for others. */
function quickIndex(match: PyMatch, group: PyObject | undefined): number | undefined {
  if (group === undefined) return 0;
  const name = group.type.name;
  if (name === 'int') {
    const { value } = group as PyInt;
    return value < 0 || value > match.re.groups ? noGroup() : Number(value);
  }
  if (name !== 'str') return undefined;
  const found = dictGet(match.re.groupindex, group);
  if (found === SUSPENDED) return undefined;
  if (found === null) return noGroup();
  decref(found);
  return Number((found as PyInt).value);
}

/** Calls `finish` with the number of a group. */
function withGroup(
  match: PyMatch,
  group: PyObject | undefined,
  finish: (index: number) => PyObject,
): any {
  const quick = quickIndex(match, group);
  if (quick !== undefined) return finish(quick);
  function* steps(): Steps<PyObject> {
    return finish(yield* groupIndexSteps(match, group));
  }
  return suspendSteps(steps(), [match, group ?? null]);
}

function group(self: PyMatch, names: readonly PyObject[]): any {
  if (names.length <= 1) return withGroup(self, names[0], (index) => groupText(self, index, None));
  return suspendSteps(groupsSteps(self, names), [self, ...names]);
}

function* groupsSteps(self: PyMatch, names: readonly PyObject[]): Steps<PyObject> {
  const indices: number[] = [];
  for (const name of names) indices.push(yield* groupIndexSteps(self, name));
  const subject = subjectOf(self.string);
  return newTuple(indices.map((i) => groupText(self, i, None, subject)));
}

function groups(self: PyMatch, absent: PyObject = None): PyObject {
  const subject = subjectOf(self.string);
  const items: PyObject[] = [];
  for (let i = 1; i <= self.re.groups; i++) items.push(groupText(self, i, absent, subject));
  return newTuple(items);
}

function* groupdictSteps(self: PyMatch, absent: PyObject): Steps<PyObject> {
  const result = new PyDict();
  const subject = subjectOf(self.string);
  const { keys, values } = self.re.groupindex;
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i]!;
    if (key === null) continue;
    const text = groupText(self, Number((values[i] as PyInt).value), absent, subject);
    try {
      if (dictSet(result, key, text) === SUSPENDED) yield;
    } finally {
      decref(text);
    }
  }
  return result;
}

const pair = (start: number, end: number): PyObject => newTuple([newInt(start), newInt(end)]);

function regs(self: PyMatch): PyObject {
  if (self.regs === null) {
    const items: PyObject[] = [];
    for (let i = 0; i <= self.re.groups; i++)
      items.push(pair(self.marks[2 * i]!, self.marks[2 * i + 1]!));
    self.regs = newTuple(items);
  }
  return incref(self.regs);
}

function lastgroup(self: PyMatch): PyObject {
  const { lastindex } = self;
  const { items } = self.re.indexgroup;
  return lastindex >= 0 && lastindex < items.length ? incref(items[lastindex]!) : newNone();
}

MatchType.mp_subscript = (o, key) =>
  withGroup(o as PyMatch, key, (index) => groupText(o as PyMatch, index, None));

MatchType.tp_repr = (o) => suspendSteps(reprOfSteps(o as PyMatch), [o]);
function* reprOfSteps(self: PyMatch): Steps<PyObject> {
  const text = groupText(self, 0, None);
  try {
    const shown = yield* reprSteps(text);
    return newStr(
      `<${self.type.name} object; span=(${self.marks[0]}, ${self.marks[1]}), match=${Array.from(shown).slice(0, 50).join('')}>`,
    );
  } finally {
    decref(text);
  }
}

function* expandSteps(self: PyMatch, template: PyObject): Steps<PyObject> {
  const compiled = yield* templateSteps(self.re, template);
  try {
    return expandTemplate(compiled, self);
  } finally {
    decref(compiled);
  }
}

const same = (self: PyObject): PyObject => incref(self);

describeType(MatchType, {
  source: 'CPython 3.13 Modules/_sre/sre.c',
  methods: [
    method('group', '($self, *args)', group),
    method('start', '($self, group=0, /)', (self: PyMatch, g?: PyObject) =>
      withGroup(self, g, (i) => newInt(self.marks[2 * i]!)),
    ),
    method('end', '($self, group=0, /)', (self: PyMatch, g?: PyObject) =>
      withGroup(self, g, (i) => newInt(self.marks[2 * i + 1]!)),
    ),
    method('span', '($self, group=0, /)', (self: PyMatch, g?: PyObject) =>
      withGroup(self, g, (i) => pair(self.marks[2 * i]!, self.marks[2 * i + 1]!)),
    ),
    method('groups', '($self, /, default=None)', groups),
    method('groupdict', '($self, /, default=None)', (self: PyMatch, absent: PyObject = None) =>
      suspendSteps(groupdictSteps(self, absent), [self, absent]),
    ),
    method('expand', '($self, /, template)', (self: PyMatch, template: PyObject) =>
      suspendSteps(expandSteps(self, template), [self, template]),
    ),
    method('__copy__', '($self, /)', same),
    method('__deepcopy__', '($self, memo, /)', same),
    method('__class_getitem__', '($type, object, /)', classGetItem, { class: true }),
  ],
  getsets: [
    { name: 'string', get: (m: PyMatch) => incref(m.string) },
    { name: 're', get: (m: PyMatch) => incref(m.re) },
    { name: 'pos', get: (m: PyMatch) => newInt(m.pos) },
    { name: 'endpos', get: (m: PyMatch) => newInt(m.endpos) },
    {
      name: 'lastindex',
      get: (m: PyMatch) => (m.lastindex >= 0 ? newInt(m.lastindex) : newNone()),
    },
    { name: 'lastgroup', get: lastgroup },
    { name: 'regs', get: regs },
  ],
});
