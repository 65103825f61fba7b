// What `except*` does with exceptions: splitting by class, and what is raised again behind the clauses.
// CPython 3.13 Python/ceval.c (_PyEval_CheckExceptStarTypeValid, _PyEval_ExceptionGroupMatch), Objects/exceptions.c
// (_PyExc_PrepReraiseStar, exception_group_projection).

import { getAttr } from './attributes.ts';
import { callObject } from './calls.ts';
import { BaseExceptionType, exceptionType, PyBaseException } from './exceptions.ts';
import { ExceptionGroupType, splitSteps } from './exception-group.ts';
import {
  decref,
  decrefAll,
  incref,
  isInstance,
  isSubtype,
  PyType,
  type PyObject,
} from './object.ts';
import { raise } from './raise.ts';
import { newNone, None } from './singletons.ts';
import { staticStr, newStr } from './str.ts';
import { SUSPENDED, type Steps } from './suspend.ts';
import { PyTuple, tupleOf } from './tuple.ts';
import type { PyList } from './list.ts';
import { newList } from './list.ts';

const listOf = (items: readonly PyObject[]): PyObject => newList(items.map((o) => incref(o)));
const SPLIT = staticStr('split');

/** `[match, rest]` of an exception and the classes of one `except*`; None for nothing. New references. */
export function* groupMatchSteps(
  exception: PyObject,
  classes: PyObject,
): Steps<[PyObject, PyObject]> {
  checkStarTypes(classes);
  if (!(exception instanceof PyBaseException)) return [newNone(), newNone()];
  const wanted = classes instanceof PyTuple ? classes.items : [classes];
  const isGroup = exception.isA('BaseExceptionGroup');
  if (wanted.some((cls) => isInstance(exception, cls as PyType))) {
    if (isGroup) return [incref(exception), newNone()];
    return [yield* newGroupSteps('', [exception], tupleOf), newNone()];
  }
  if (!isGroup) return [newNone(), incref(exception)];
  return yield* splitPairSteps(exception, classes);
}

function* splitPairSteps(
  exception: PyBaseException,
  classes: PyObject,
): Steps<[PyObject, PyObject]> {
  let split = getAttr(exception, SPLIT);
  if (split === SUSPENDED) split = (yield) as PyObject;
  let pair: PyObject;
  try {
    const made = callObject(split, [classes]);
    pair = made === SUSPENDED ? ((yield) as PyObject) : made;
  } finally {
    decref(split);
  }
  try {
    const name = exception.type.name;
    if (!(pair instanceof PyTuple))
      raise('TypeError', `${name}.split must return a tuple, not ${pair.type.name}`);
    if (pair.items.length < 2)
      raise(
        'TypeError',
        `${name}.split must return a 2-tuple, got tuple of size ${pair.items.length}`,
      );
    return [incref(pair.items[0]!), incref(pair.items[1]!)];
  } finally {
    decref(pair);
  }
}

function checkStarTypes(classes: PyObject): void {
  const all = classes instanceof PyTuple ? classes.items : [classes];
  for (const cls of all) {
    if (!(cls instanceof PyType) || !isSubtype(cls, BaseExceptionType))
      raise('TypeError', 'catching classes that do not inherit from BaseException is not allowed');
  }
  for (const cls of all) {
    if (isSubtype(cls as PyType, exceptionType('BaseExceptionGroup')))
      raise(
        'TypeError',
        'catching ExceptionGroup with except* is not allowed. Use except instead.',
      );
  }
}

/** `ExceptionGroup(message, members)`, or BaseExceptionGroup if one is no Exception. Borrows the members. */
function* newGroupSteps(
  message: string,
  members: readonly PyObject[],
  sequenceOf: (items: readonly PyObject[]) => PyObject,
): Steps<PyObject> {
  const text = newStr(message);
  const list = sequenceOf(members);
  const plain = members.every((m) => isSubtype(m.type, exceptionType('Exception')));
  try {
    const cls = plain ? ExceptionGroupType : exceptionType('BaseExceptionGroup');
    const made = callObject(cls, [text, list]);
    return made === SUSPENDED ? ((yield) as PyObject) : made;
  } finally {
    decref(text);
    decref(list);
  }
}

/** What must be raised behind the clauses: from what they raised or left over. None: nothing. New reference. */
export function* prepReraiseStarSteps(original: PyObject, raisedList: PyObject): Steps<PyObject> {
  const all = (raisedList as PyList).items;
  const orig = original as PyBaseException;
  if (all.length === 0) return newNone();
  // A naked exception was caught and wrapped: one clause at most has run.
  if (!orig.isA('BaseExceptionGroup')) return incref(all[0]!);
  const raised: PyObject[] = [];
  const reraised: PyObject[] = [];
  for (const e of all) {
    if (!(e instanceof PyBaseException)) continue;
    (sameMetadata(e, orig) ? reraised : raised).push(e);
  }
  const again = yield* projectSteps(orig, reraised);
  if (raised.length === 0) return again;
  if (again !== None) raised.push(again);
  try {
    return raised.length > 1 ? yield* newGroupSteps('', raised, listOf) : incref(raised[0]!);
  } finally {
    decref(again);
  }
}

const NOTES = staticStr('__notes__');
function sameMetadata(a: PyBaseException, b: PyBaseException): boolean {
  const notes = (e: PyBaseException): PyObject | null => e.dict?.getStr(NOTES) ?? null;
  return (
    notes(a) === notes(b) &&
    a.traceback === b.traceback &&
    a.cause === b.cause &&
    a.context === b.context
  );
}

/** The part of `group` whose leaves are in `keep`. New reference, None if empty. */
function* projectSteps(group: PyBaseException, keep: readonly PyObject[]): Steps<PyObject> {
  const leaves = new Set<PyObject>();
  for (const e of keep) collectLeaves(e as PyBaseException, leaves);
  const [match, rest] = yield* splitSteps(group, function* (e) {
    return leaves.has(e);
  });
  if (rest !== null) decrefAll([rest]);
  return match ?? newNone();
}

function collectLeaves(e: PyBaseException, leaves: Set<PyObject>): void {
  if (!e.isA('BaseExceptionGroup')) leaves.add(e);
  else
    for (const m of (e.field('exceptions') as PyTuple).items)
      collectLeaves(m as PyBaseException, leaves);
}
