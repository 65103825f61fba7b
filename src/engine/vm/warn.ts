// Issuing a warning. CPython 3.13 Python/_warnings.c (do_warn, setup_context, warn_explicit, get_filter, already_warned, show_warning,
// call_show_warning). The module `_warnings` (modules/_warnings.ts) and natives that warn come here.

import { getAttr } from '../objects/attributes.ts';
import { callObject } from '../objects/calls.ts';
import { entrySteps, PyDict, setSteps } from '../objects/dict.ts';
import type { PyBaseException } from '../objects/exceptions.ts';
import { exceptionType } from '../objects/exceptions.ts';
import { Frame } from '../objects/frame.ts';
import { importModuleSteps } from '../objects/import-door.ts';
import { newInt, PyInt } from '../objects/int.ts';
import {
  decref,
  incref,
  isInstance,
  type PyType,
  xdecref,
  type PyObject,
} from '../objects/object.ts';
import { raise, Raised } from '../objects/raise.ts';
import { newNone, None, True } from '../objects/singletons.ts';
import { newStr, PyStr, staticStr } from '../objects/str.ts';
import { SUSPENDED, type Steps } from '../objects/suspend.ts';
import { reprSteps, strSteps } from '../objects/text.ts';
import { truthSteps } from '../objects/truth.ts';
import { newTuple } from '../objects/tuple.ts';
import { currentInterpreter, currentThread } from './current.ts';
import { sourceLine } from './unraisable.ts';
import {
  actionSteps,
  onceRegistry,
  warningsAttribute,
  warningsState,
  type FoundFilter,
} from './warning-filters.ts';

/** All borrowed. */
export interface WarningCall {
  readonly category: PyObject;
  /** An instance of Warning, or any object as its text. */
  readonly message: PyObject;
  readonly filename: PyObject;
  readonly lineno: number;
  /** Null: made from the file name. */
  readonly module: PyObject | null;
  readonly registry: PyObject | null;
  readonly source?: PyObject | null;
  /** What a loader says the line is: asked before, shown where the module `warnings` does not show it. */
  readonly sourceLine?: string | null;
}

/** PyErr_WarnEx: `category` by name, at the caller's place. */
export function* warnSteps(
  category: string,
  message: string,
  stacklevel = 1,
  source: PyObject | null = null,
): Steps<void> {
  const text = newStr(message);
  try {
    yield* warnAtSteps(exceptionType(category), text, stacklevel, source, []);
  } finally {
    decref(text);
  }
}

/** do_warn. Borrows everything. */
export function* warnAtSteps(
  category: PyObject,
  message: PyObject,
  stacklevel: number,
  source: PyObject | null,
  skip: readonly string[],
): Steps<void> {
  const frame = frameAtLevel(stacklevel, skip);
  const globals = frame?.globals ?? sysDict();
  const filename = newStr(frame === null ? '<sys>' : frame.code.unit.filename);
  let registry = globals.getStr(REGISTRY);
  if (registry === null) {
    registry = new PyDict();
    globals.setStr(REGISTRY, registry);
  } else incref(registry);
  const name = globals.getStr(NAME);
  const module =
    name !== null && (name === None || name instanceof PyStr) ? incref(name) : newStr('<string>');
  const lineno = frame === null ? 0 : frame.line;
  try {
    yield* warnExplicitSteps({ category, message, filename, lineno, module, registry, source });
  } finally {
    decref(filename);
    decref(registry);
    decref(module);
  }
}
const REGISTRY = staticStr('__warningregistry__');
const NAME = staticStr('__name__');

function sysDict(): PyDict {
  return currentInterpreter().sysDict;
}

const isInternal = (frame: Frame): boolean => {
  const { filename } = frame.code.unit;
  return filename.includes('importlib') && filename.includes('_bootstrap');
};

/** setup_context: the frame that a warning is about. */
function frameAtLevel(stacklevel: number, skip: readonly string[]): Frame | null {
  const frames: Frame[] = [];
  for (let f = currentThread.top; f !== null; f = f.previous)
    if (f instanceof Frame) frames.push(f);
  const hidden = (frame: Frame): boolean =>
    isInternal(frame) || skip.some((prefix) => frame.code.unit.filename.startsWith(prefix));
  let index = 0;
  let level = stacklevel;
  const plain = level <= 0 || (frames[0] !== undefined && isInternal(frames[0]));
  while (--level > 0 && index < frames.length) {
    index++;
    if (!plain) while (index < frames.length && hidden(frames[index]!)) index++;
  }
  return frames[index] ?? null;
}

/** warn_explicit. */
export function* warnExplicitSteps(call: WarningCall): Steps<void> {
  if (call.module === None) return;
  const { registry } = call;
  if (registry !== null && registry !== None && !(registry instanceof PyDict))
    raise('TypeError', "'registry' must be a dict or None");
  const module = call.module === null ? moduleOfFile(call.filename) : incref(call.module);
  const dict = registry instanceof PyDict ? registry : null;
  let text: PyObject | null = null;
  let message: PyObject | null = null;
  let key: PyObject | null = null;
  let filter: FoundFilter | null = null;
  try {
    let category = call.category;
    if (isInstance(call.message, exceptionType('Warning'))) {
      message = incref(call.message);
      text = newStr(yield* strSteps(message));
      category = message.type;
    } else {
      text = incref(call.message);
      const made = callObject(category, [text]);
      message = made === SUSPENDED ? ((yield) as PyObject) : made;
    }
    key = newTuple([incref(text), incref(category), newInt(call.lineno)]);
    if (dict !== null && (yield* alreadyWarnedSteps(dict, key, false))) return;
    filter = yield* actionSteps(category, text, call.lineno, module);
    if (filter.action === 'error') throw new Raised(incref(message) as PyBaseException);
    if (filter.action === 'ignore') return;
    if (yield* rememberSteps(filter, dict, key, text, category)) return;
    yield* showSteps(call, category, text, message);
  } finally {
    decref(module);
    xdecref(text);
    xdecref(message);
    xdecref(key);
    xdecref(filter?.item ?? null);
  }
}

/** normalize_module. New reference. */
function moduleOfFile(filename: PyObject): PyObject {
  const name = filename instanceof PyStr ? filename.value : '';
  if (name === '') return newStr('<unknown>');
  return newStr(name.endsWith('.py') ? name.slice(0, -3) : name);
}

/** Enters the warning into its registry; true if that registry knew it. */
function* rememberSteps(
  { action, item }: FoundFilter,
  registry: PyDict | null,
  key: PyObject,
  text: PyObject,
  category: PyObject,
): Steps<boolean> {
  if (action === 'always' || action === 'all') return false;
  if (registry !== null) yield* setSteps(registry, key, True);
  if (action === 'once')
    return yield* updateRegistrySteps(registry ?? onceRegistry(), text, category);
  if (action === 'module')
    return registry !== null && (yield* updateRegistrySteps(registry, text, category));
  if (action !== 'default') {
    const shown = newStr(action);
    const said = yield* reprSteps(shown);
    decref(shown);
    raise(
      'RuntimeError',
      `Unrecognized action (${said}) in warnings.filters:\n ${yield* reprSteps(item)}`,
    );
  }
  return false;
}

function* updateRegistrySteps(
  registry: PyDict,
  text: PyObject,
  category: PyObject,
): Steps<boolean> {
  const key = newTuple([incref(text), incref(category)]);
  try {
    return yield* alreadyWarnedSteps(registry, key, true);
  } finally {
    decref(key);
  }
}

const VERSION = staticStr('version');
function* alreadyWarnedSteps(registry: PyDict, key: PyObject, set: boolean): Steps<boolean> {
  const state = warningsState();
  const version = registry.getStr(VERSION);
  if (version instanceof PyInt && version.value === state.filtersVersion) {
    const entry = yield* entrySteps(registry, key);
    if (entry >= 0) {
      const known = registry.values[entry];
      if (known && (yield* truthSteps(known))) return true;
    }
  } else {
    registry.clear();
    const now = newInt(state.filtersVersion);
    registry.setStr(VERSION, now);
    decref(now);
  }
  if (set) yield* setSteps(registry, key, True);
  return false;
}

/** call_show_warning: the module `warnings` shows it if it is loaded, else we do. */
function* showSteps(
  call: WarningCall,
  category: PyObject,
  text: PyObject,
  message: PyObject,
): Steps<void> {
  // Where the source was allocated, only the module can tell.
  if (call.source != null && call.source !== None) {
    if (currentInterpreter().finalizing) return yield* printSteps(call, category, text);
    decref(yield* importModuleSteps('warnings'));
  }
  const show = warningsAttribute('_showwarnmsg');
  const makeMessage = warningsAttribute('WarningMessage');
  if (show === null || makeMessage === null) return yield* printSteps(call, category, text);
  if (show.type.tp_call === null)
    raise('TypeError', 'warnings._showwarnmsg() must be set to a callable');
  const line = newInt(call.lineno);
  const none = newNone();
  incref(show);
  try {
    const args = [message, category, call.filename, line, none, none, call.source ?? none];
    const made = callObject(makeMessage, args);
    const whole = made === SUSPENDED ? ((yield) as PyObject) : made;
    try {
      const done = callObject(show, [whole]);
      decref(done === SUSPENDED ? ((yield) as PyObject) : done);
    } finally {
      decref(whole);
    }
  } finally {
    decref(show);
    decref(line);
    decref(none);
  }
}

function* printSteps(call: WarningCall, category: PyObject, text: PyObject): Steps<void> {
  const { machine } = currentInterpreter();
  const file = yield* strSteps(call.filename);
  const name = (category as PyType).name;
  yield* writeStderrSteps(
    `${file}:${call.lineno}: ${name}: ${yield* strSteps(text)}\n${shownLine(call, machine.readFile(file))}`,
  );
}

/** A loader's line comes without an indent. */
function shownLine(call: WarningCall, source: string | null): string {
  if (call.sourceLine != null) return `${call.sourceLine.trimStart()}\n`;
  const line = sourceLine(source, call.lineno)?.trim() ?? '';
  return line === '' ? '' : `  ${line}\n`;
}

const STDERR = staticStr('stderr');
const WRITE = staticStr('write');
function* writeStderrSteps(text: string): Steps<void> {
  const file = sysDict().getStr(STDERR);
  if (file === null || file === None) return;
  let write = getAttr(file, WRITE);
  if (write === SUSPENDED) write = (yield) as PyObject;
  const argument = newStr(text);
  try {
    const done = callObject(write, [argument]);
    decref(done === SUSPENDED ? ((yield) as PyObject) : done);
  } finally {
    decref(argument);
    decref(write);
  }
}
