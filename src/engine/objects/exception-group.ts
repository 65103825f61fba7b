// BaseExceptionGroup and ExceptionGroup. CPython 3.13 Objects/exceptions.c (BaseExceptionGroup_new, _split, _derive).
// Simplified: a condition of `split` and `subgroup` is a class, a tuple of classes, or a function.

import { isTrue } from './truth.ts';
import { callObject } from './calls.ts';
import { classGetItem } from './generic-alias.ts';
import { BaseExceptionType, exceptionType, exceptionTypes, PyBaseException } from './exceptions.ts';
import { getAttr } from './attributes.ts';
import { setArgs } from './exception-methods.ts';
import { fieldGetSet } from './exception-fields.ts';
import { listSteps } from './iterate.ts';
import { PyDict } from './dict.ts';
import { PyList } from './list.ts';
import { method } from './native.ts';
import { decref, decrefAll, incref, isInstance, PyType, type PyObject } from './object.ts';
import { raise } from './raise.ts';
import { None } from './singletons.ts';
import { describeType, newStaticType } from './static-type.ts';
import { newStr, PyStr, staticStr } from './str.ts';
import { SUSPENDED, suspendSteps, type MaySuspend, type Steps } from './suspend.ts';
import { newTuple, PyTuple, tupleOf } from './tuple.ts';

const BaseGroupType = exceptionType('BaseExceptionGroup');
BaseGroupType.basicSize = 88;
/** Has two bases: type.ts takes `bases` as they are when they are set. */
export const ExceptionGroupType = newStaticType('ExceptionGroup', {
  base: BaseGroupType,
  isBaseType: true,
  hasDict: true,
  hasGc: true,
  basicSize: 88,
});
ExceptionGroupType.bases = [BaseGroupType, exceptionType('Exception')];
exceptionType('Exception').ownSubclasses.push(ExceptionGroupType);
exceptionTypes.set('ExceptionGroup', ExceptionGroupType);

BaseGroupType.tp_new = (type, args, kwnames) => {
  const count = args.length - (kwnames?.length ?? 0);
  if (count !== 2)
    raise('TypeError', `BaseExceptionGroup.__new__() takes exactly 2 arguments (${count} given)`);
  const [message, exceptions] = args as [PyObject, PyObject];
  if (!(message instanceof PyStr))
    raise(
      'TypeError',
      `BaseExceptionGroup.__new__() argument 1 must be str, not ${message.type.name}`,
    );
  if (exceptions.type.mp_subscript === null || exceptions instanceof PyDict)
    raise('TypeError', 'second argument (exceptions) must be a sequence');
  return suspendSteps(newGroupSteps(type, message, exceptions), [message, exceptions]);
};

function* newGroupSteps(type: PyType, message: PyStr, exceptions: PyObject): Steps<PyObject> {
  const items = yield* listSteps(exceptions);
  try {
    checkItems(items);
    const cls = groupClass(type, items);
    const e = new PyBaseException(cls, tupleOf([message, exceptions]));
    const tuple = tupleOf(items);
    e.setField('message', message);
    e.setField('exceptions', tuple);
    decref(tuple);
    return e;
  } finally {
    decrefAll(items);
  }
}

function checkItems(items: readonly PyObject[]): void {
  if (items.length === 0)
    raise('ValueError', 'second argument (exceptions) must be a non-empty sequence');
  items.forEach((item, i) => {
    if (!(item instanceof PyBaseException))
      raise('ValueError', `Item ${i} of second argument (exceptions) is not an exception`);
  });
}

/** A group of nothing but Exceptions is one itself. */
function groupClass(type: PyType, items: readonly PyObject[]): PyType {
  const nestsBase = items.some((item) => !(item as PyBaseException).isA('Exception'));
  if (type === BaseGroupType) return nestsBase ? type : ExceptionGroupType;
  if (nestsBase && type === ExceptionGroupType)
    raise('TypeError', 'Cannot nest BaseExceptions in an ExceptionGroup');
  if (nestsBase && type.mro.includes(exceptionType('Exception')))
    raise('TypeError', `Cannot nest BaseExceptions in '${type.name}'`);
  return type;
}

BaseGroupType.tp_init = (o, args, kwnames) => {
  if (kwnames !== null && kwnames.length > 0)
    raise('TypeError', `${o.type.name}() takes no keyword arguments`);
  setArgs(o as PyBaseException, args);
};

const membersOf = (e: PyBaseException): readonly PyObject[] =>
  (e.field('exceptions') as PyTuple).items;

BaseGroupType.tp_str = (o) => {
  const e = o as PyBaseException;
  const { length } = membersOf(e);
  return newStr(
    `${(e.field('message') as PyStr).value} (${length} sub-exception${length === 1 ? '' : 's'})`,
  );
};

type Condition = (e: PyObject) => Steps<boolean>;

function conditionOf(o: PyObject): Condition {
  const classes = o instanceof PyTuple ? o.items : [o];
  if (classes.every((c) => c instanceof PyType && c.mro.includes(BaseExceptionType))) {
    return function* (e) {
      return classes.some((c) => isInstance(e, c as PyType));
    };
  }
  if (o.type.tp_call === null || o instanceof PyType) {
    raise(
      'TypeError',
      'expected an exception type, a tuple of exception types, or a callable (other than a class)',
    );
  }
  return function* (e) {
    let answer = callObject(o, [e]);
    if (answer === SUSPENDED) answer = (yield) as PyObject;
    let truth = isTrue(answer);
    if (truth === SUSPENDED) truth = (yield) as boolean;
    decref(answer);
    return truth;
  };
}

const DERIVE = staticStr('derive');

/** exceptiongroup_split_recursive: what matches and the rest, new references or null. */
export function* splitSteps(
  e: PyBaseException,
  matches: Condition,
): Steps<[PyObject | null, PyObject | null]> {
  if (yield* matches(e)) return [incref(e), null];
  if (!e.isA('BaseExceptionGroup')) return [null, incref(e)];
  const yes: PyObject[] = [];
  const no: PyObject[] = [];
  let match: PyObject | null = null;
  try {
    for (const member of membersOf(e)) {
      const [inner, rest] = yield* splitSteps(member as PyBaseException, matches);
      if (inner !== null) yes.push(inner);
      if (rest !== null) no.push(rest);
    }
    match = yield* deriveSteps(e, yes.splice(0));
    return [match, yield* deriveSteps(e, no.splice(0))];
  } catch (error) {
    decrefAll([...yes, ...no]);
    if (match !== null) decref(match);
    throw error;
  }
}

/** exceptiongroup_subset: a group like `e` with other members (stolen), with its traceback, cause, context and notes. */
function* deriveSteps(e: PyBaseException, members: PyObject[]): Steps<PyObject | null> {
  if (members.length === 0) return null;
  const list = new PyList(members);
  let made: MaySuspend;
  try {
    let derive = getAttr(e, DERIVE);
    if (derive === SUSPENDED) derive = (yield) as PyObject;
    try {
      made = callObject(derive, [list]);
      if (made === SUSPENDED) made = (yield) as PyObject;
    } finally {
      decref(derive);
    }
  } finally {
    decref(list);
  }
  if (!(made instanceof PyBaseException) || !made.isA('BaseExceptionGroup')) {
    decref(made);
    raise('TypeError', 'derive must return an instance of BaseExceptionGroup');
  }
  copyHistory(e, made);
  return made;
}

function copyHistory(from: PyBaseException, to: PyBaseException): void {
  if (from.traceback !== null && to.traceback === null) to.traceback = incref(from.traceback);
  if (from.context !== null && to.context === null) to.context = incref(from.context);
  if (from.cause !== null && to.cause === null) to.cause = incref(from.cause);
  to.suppressContext = from.suppressContext;
  const notes = from.dict?.getStr(NOTES) ?? null;
  if (!(notes instanceof PyList)) return;
  const copy = new PyList(notes.items.map((n) => incref(n)));
  to.dict ??= new PyDict();
  to.dict.setStr(NOTES, copy);
  decref(copy);
}
const NOTES = staticStr('__notes__');

function* splitMethodSteps(e: PyBaseException, condition: PyObject): Steps<PyObject> {
  const [match, rest] = yield* splitSteps(e, conditionOf(condition));
  return newTuple([match ?? incref(None), rest ?? incref(None)]);
}

function* subgroupSteps(e: PyBaseException, condition: PyObject): Steps<PyObject> {
  const [match, rest] = yield* splitSteps(e, conditionOf(condition));
  if (rest !== null) decref(rest);
  return match ?? incref(None);
}

describeType(BaseGroupType, {
  source: 'CPython 3.13 Objects/exceptions.c',
  methods: [
    method('derive', '($self, excs, /)', (e: PyBaseException, excs: PyObject) =>
      callObject(BaseGroupType, [e.field('message'), excs]),
    ),
    method('split', '($self, matcher_value, /)', (e: PyBaseException, c: PyObject) =>
      suspendSteps(splitMethodSteps(e, c), [e, c]),
    ),
    method('subgroup', '($self, matcher_value, /)', (e: PyBaseException, c: PyObject) =>
      suspendSteps(subgroupSteps(e, c), [e, c]),
    ),
    method('__class_getitem__', '($cls, object, /)', classGetItem, { class: true }),
  ],
  getsets: ['message', 'exceptions'].map((name) => ({ name, get: fieldGetSet(name).get })),
});

/** Made by a call of `type` in CPython, so that it has the attributes of a class of a module. */
describeType(ExceptionGroupType, {
  source: 'CPython 3.13 Objects/exceptions.c',
  attributes: { __module__: () => newStr('builtins') },
});
