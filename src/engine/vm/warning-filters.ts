// What the filters of `warnings` say. CPython 3.13 Python/_warnings.c (get_warnings_attr, get_filter, get_default_action, get_once_registry,
// check_matched). What the module `warnings` had last is kept: it counts on when a program deletes the attribute.

import { getAttr } from '../objects/attributes.ts';
import { callObject } from '../objects/calls.ts';
import { PyDict } from '../objects/dict.ts';
import { PyInt } from '../objects/int.ts';
import { PyList } from '../objects/list.ts';
import type { PyModule } from '../objects/module.ts';
import { decref, incref, isSubtype, PyType, type PyObject } from '../objects/object.ts';
import { raise } from '../objects/raise.ts';
import { newNone, None } from '../objects/singletons.ts';
import { PyStr, staticStr } from '../objects/str.ts';
import { SUSPENDED, type Steps } from '../objects/suspend.ts';
import { truthSteps } from '../objects/truth.ts';
import { PyTuple } from '../objects/tuple.ts';
import { currentInterpreter } from './current.ts';
import { WarningsState } from './warnings-state.ts';

export function warningsState(): WarningsState {
  return (currentInterpreter().warnings ??= new WarningsState());
}

const WARNINGS = staticStr('warnings');
/** An attribute of the module `warnings`, if it is loaded. Borrowed. */
export function warningsAttribute(name: string): PyObject | null {
  const module = currentInterpreter().modules.getStr(WARNINGS) as PyModule | null;
  return module?.dict?.getStr(staticStr(name)) ?? null;
}

/** An action with the filter that says it, or None. `item` is owned. */
export interface FoundFilter {
  readonly action: string;
  readonly item: PyObject;
}

/** What the module `warnings` says, or said last. Borrowed. */
function kept(name: 'filters' | 'onceRegistry' | 'defaultAction', attribute: string): PyObject {
  const state = warningsState();
  const now = warningsAttribute(attribute);
  if (now !== null && now !== state[name]) {
    const old = state[name];
    state[name] = incref(now);
    decref(old);
  }
  return state[name];
}

/** get_once_registry. Borrowed. */
export function onceRegistry(): PyDict {
  const now = warningsAttribute('onceregistry');
  if (now !== null && !(now instanceof PyDict))
    raise('TypeError', `_warnings.onceregistry must be a dict, not '${now.type.name}'`);
  return kept('onceRegistry', 'onceregistry') as PyDict;
}

function defaultAction(): string {
  const now = warningsAttribute('defaultaction');
  if (now !== null && !(now instanceof PyStr))
    raise('TypeError', `_warnings.defaultaction must be a string, not '${now.type.name}'`);
  return (kept('defaultAction', 'defaultaction') as PyStr).value;
}

/** get_filter: what shall be done. */
export function* actionSteps(
  category: PyObject,
  text: PyObject,
  lineno: number,
  module: PyObject,
): Steps<FoundFilter> {
  const filters = kept('filters', 'filters');
  if (!(filters instanceof PyList)) raise('ValueError', '_warnings.filters must be a list');
  for (let i = 0; i < filters.items.length; i++) {
    const item = filters.items[i]!;
    if (!(item instanceof PyTuple) || item.items.length !== 5)
      raise('ValueError', `_warnings.filters item ${i} isn't a 5-tuple`);
    const [action, message, cls, mod, line] = item.items as readonly PyObject[];
    if (!(action instanceof PyStr))
      raise('TypeError', `action must be a string, not '${action!.type.name}'`);
    incref(item);
    let matches = false;
    try {
      matches =
        (yield* matchesSteps(message!, text)) &&
        (yield* matchesSteps(mod!, module)) &&
        isSubclass(category, cls!) &&
        isLine(line!, lineno);
      if (matches) return { action: action.value, item };
    } finally {
      if (!matches) decref(item);
    }
  }
  return { action: defaultAction(), item: newNone() };
}

function isLine(wanted: PyObject, lineno: number): boolean {
  if (!(wanted instanceof PyInt)) return raise('TypeError', 'an integer is required');
  return Number(wanted.value) === 0 || Number(wanted.value) === lineno;
}

const isSubclass = (a: PyObject, b: PyObject): boolean =>
  a instanceof PyType && b instanceof PyType && isSubtype(a, b);

const MATCH = staticStr('match');
/** check_matched: None, an exact text, or a pattern. */
function* matchesSteps(pattern: PyObject, text: PyObject): Steps<boolean> {
  if (pattern === None) return true;
  if (pattern instanceof PyStr && !pattern.type.isHeapType)
    return text instanceof PyStr && pattern.value === text.value;
  let match = getAttr(pattern, MATCH);
  if (match === SUSPENDED) match = (yield) as PyObject;
  try {
    const result = callObject(match, [text]);
    const found = result === SUSPENDED ? ((yield) as PyObject) : result;
    const truth = yield* truthSteps(found);
    decref(found);
    return truth;
  } finally {
    decref(match);
  }
}
