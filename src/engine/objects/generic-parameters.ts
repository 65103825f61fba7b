// Type variables in `list[T]` and `int | T`: finding them, and putting arguments in their place.
// CPython 3.13 Objects/genericaliasobject.c (_Py_make_parameters, subs_tvars, _Py_subs_parameters, _unpack_args).

import { getAttrOptional } from './attributes.ts';
import { callObject } from './calls.ts';
import { getItem } from './abstract.ts';
import { decref, decrefAll, incref, PyType, xdecref, type PyObject } from './object.ts';
import { raise } from './raise.ts';
import { Ellipsis, None } from './singletons.ts';
import { staticStr } from './str.ts';
import { SUSPENDED, type Steps } from './suspend.ts';
import { reprSteps, strSteps } from './text.ts';
import { truthSteps } from './truth.ts';
import { newTuple, PyTuple } from './tuple.ts';

const SUBST = staticStr('__typing_subst__');
const PREPARE_SUBST = staticStr('__typing_prepare_subst__');
const PARAMETERS = staticStr('__parameters__');
const IS_UNPACKED = staticStr('__typing_is_unpacked_typevartuple__');
const UNPACKED_ARGS = staticStr('__typing_unpacked_tuple_args__');

type Name = ReturnType<typeof staticStr>;
/** New reference or null. */
function* optionalSteps(o: PyObject, name: Name): Steps<PyObject | null> {
  const found = getAttrOptional(o, name);
  return found === SUSPENDED ? ((yield) as PyObject | null) : found;
}

/** The type variables among `args`, each once, in order. New reference to a tuple. */
export function* makeParametersSteps(args: PyTuple): Steps<PyTuple> {
  const found: PyObject[] = [];
  for (const t of args.items) {
    // A class is no parameter, whatever attributes it has.
    if (t instanceof PyType) continue;
    const subst = yield* optionalSteps(t, SUBST);
    if (subst !== null) {
      decref(subst);
      if (!found.includes(t)) found.push(incref(t));
      continue;
    }
    const sub = yield* optionalSteps(t, PARAMETERS);
    if (sub instanceof PyTuple)
      for (const t2 of sub.items) if (!found.includes(t2)) found.push(incref(t2));
    xdecref(sub);
  }
  return newTuple(found);
}

/** Arguments with `*tuple[int, str]` taken apart. New references. */
function* unpackArgsSteps(item: PyObject): Steps<PyObject[]> {
  const all: PyObject[] = [];
  for (const arg of item instanceof PyTuple ? item.items : [item]) {
    const inner = arg instanceof PyType ? null : yield* optionalSteps(arg, UNPACKED_ARGS);
    if (inner instanceof PyTuple && inner.items.at(-1) !== Ellipsis)
      all.push(...inner.items.map((o) => incref(o)));
    else all.push(incref(arg));
    xdecref(inner);
  }
  return all;
}

/** subs_tvars: an alias inside, with its own parameters replaced. New reference. */
function* substituteInsideSteps(
  o: PyObject,
  params: PyTuple,
  args: readonly PyObject[],
): Steps<PyObject> {
  const sub = o instanceof PyType ? null : yield* optionalSteps(o, PARAMETERS);
  try {
    if (!(sub instanceof PyTuple) || sub.items.length === 0) return incref(o);
    const chosen: PyObject[] = [];
    for (const param of sub.items) {
      const index = params.items.indexOf(param);
      const value = index < 0 ? param : args[index]!;
      if (index >= 0 && param.type.tp_iter !== null && value instanceof PyTuple)
        chosen.push(...value.items);
      else chosen.push(value);
    }
    const key = newTuple(chosen.map((c) => incref(c)));
    try {
      const made = getItem(o, key);
      return made === SUSPENDED ? ((yield) as PyObject) : made;
    } finally {
      decref(key);
    }
  } finally {
    xdecref(sub);
  }
}

/** `alias[item]`: the new arguments. New reference to a tuple. TypeError. */
export function* substituteSteps(
  self: PyObject,
  args: PyTuple,
  params: PyTuple,
  item: PyObject,
): Steps<PyTuple> {
  if (params.items.length === 0)
    raise('TypeError', `${yield* reprSteps(self)} is not a generic class`);
  let given = newTuple(yield* unpackArgsSteps(item));
  const made: PyObject[] = [];
  try {
    for (const param of params.items) given = yield* prepareSteps(self, param, given);
    const [count, wanted] = [given.items.length, params.items.length];
    if (count !== wanted) {
      const how = count > wanted ? 'many' : 'few';
      raise(
        'TypeError',
        `Too ${how} arguments for ${yield* strSteps(self)}; actual ${count}, expected ${wanted}`,
      );
    }
    for (const arg of args.items) yield* substituteOneSteps(arg, params, given.items, made);
  } catch (error) {
    decrefAll(made);
    throw error;
  } finally {
    decref(given);
  }
  return newTuple(made);
}

/** `param.__typing_prepare_subst__(self, given)`. Steals `given`. */
function* prepareSteps(self: PyObject, param: PyObject, given: PyTuple): Steps<PyTuple> {
  const prepare = yield* optionalSteps(param, PREPARE_SUBST);
  if (prepare === null || prepare === None) {
    xdecref(prepare);
    return given;
  }
  try {
    const result = callObject(prepare, [self, given]);
    const next = result === SUSPENDED ? ((yield) as PyObject) : result;
    if (next instanceof PyTuple) {
      decref(given);
      return next;
    }
    const one = newTuple([next]);
    decref(given);
    return one;
  } finally {
    decref(prepare);
  }
}

/** Pushes what becomes of one argument. */
function* substituteOneSteps(
  arg: PyObject,
  params: PyTuple,
  given: readonly PyObject[],
  made: PyObject[],
): Steps<void> {
  if (arg instanceof PyType) {
    made.push(incref(arg));
    return;
  }
  const flag = yield* optionalSteps(arg, IS_UNPACKED);
  const unpack = flag === null ? false : yield* truthSteps(flag);
  xdecref(flag);
  const subst = yield* optionalSteps(arg, SUBST);
  let value: PyObject;
  if (subst !== null) {
    try {
      const result = callObject(subst, [given[params.items.indexOf(arg)]!]);
      value = result === SUSPENDED ? ((yield) as PyObject) : result;
    } finally {
      decref(subst);
    }
  } else value = yield* substituteInsideSteps(arg, params, given);
  if (unpack && value instanceof PyTuple) {
    for (const one of value.items) made.push(incref(one));
    decref(value);
  } else made.push(value);
}
