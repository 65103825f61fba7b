// "Did you mean": what is added to the message of an uncaught NameError, AttributeError or ImportError. CPython 3.13 Lib/traceback.py
// (TracebackException.__init__, _compute_suggestion_error). Runs no Python: names are read from dictionaries, `__dir__` is not called.

import { lookupType } from '../objects/attributes.ts';
import { PyCell } from '../objects/cell.ts';
import { isPlainBuiltins } from '../objects/builtins-of.ts';
import { PyDict } from '../objects/dict.ts';
import { classNames, dirNames } from '../objects/dir-names.ts';
import { PyModule } from '../objects/module.ts';
import { PyType, type PyObject } from '../objects/object.ts';
import { PyStr } from '../objects/str.ts';
import { suggestKeyword } from '../objects/suggestions.ts';
import { currentInterpreter } from './current.ts';
import { PRIVATE_STDLIB_NAMES, STDLIB_MODULE_NAMES } from './stdlib-names.ts';
import type { PyBaseException } from '../objects/exceptions.ts';
import type { Frame } from '../objects/frame.ts';

/** `. Did you mean: 'x'?`, or ''. */
export function suggestionFor(e: PyBaseException): string {
  if (e.isA('ImportError')) return meant(suggest(e.field('name_from'), importable(e)));
  const name = e.field('name');
  if (!(name instanceof PyStr)) return '';
  if (e.isA('AttributeError')) return meant(suggest(name, attributes(e, name.value)));
  if (!e.isA('NameError')) return '';
  const frame = raisingFrame(e);
  const best = frame === null ? null : (ofSelf(frame, name) ?? suggest(name, namesIn(frame)));
  const isModule = STDLIB_MODULE_NAMES.has(name.value) || PRIVATE_STDLIB_NAMES.includes(name.value);
  if (!isModule) return meant(best);
  return best === null
    ? `. Did you forget to import '${name.value}'?`
    : `${meant(best)} Or did you forget to import '${name.value}'?`;
}

function meant(best: string | null): string {
  return best === null ? '' : `. Did you mean: '${best}'?`;
}

function suggest(name: PyObject, candidates: readonly string[]): string | null {
  return name instanceof PyStr ? suggestKeyword(name.value, candidates) : null;
}

/** The frame where `e` was raised. */
function raisingFrame(e: PyBaseException): Frame | null {
  let tb = e.traceback;
  while (tb !== null && tb.next !== null) tb = tb.next;
  return tb === null ? null : tb.frame.frame;
}

/** The value of a local of a function. Borrowed. */
function local(frame: Frame, name: string): PyObject | null {
  const at = frame.code.unit.localsplusnames.indexOf(name);
  const value = at < 0 ? null : (frame.localsplus[at] ?? null);
  return value instanceof PyCell ? value.contents : value;
}

function namesIn(frame: Frame): string[] {
  const locals =
    frame.locals instanceof PyDict
      ? dirNames(frame.locals)
      : frame.code.unit.localsplusnames.filter((name) => local(frame, name) !== null);
  const builtins = isPlainBuiltins(frame.builtins) ? dirNames(frame.builtins) : [];
  return [...locals, ...dirNames(frame.globals), ...builtins];
}

/** In a method, an attribute of `self` may have been meant. */
function ofSelf(frame: Frame, name: PyStr): string | null {
  const self = local(frame, 'self');
  if (self === null) return null;
  const has = lookupType(self.type, name) !== null || (self.dict?.getStr(name) ?? null) !== null;
  return has ? `self.${name.value}` : null;
}

/** `dir(o)`. */
function namesOf(o: PyObject): string[] {
  if (o instanceof PyModule) return dirNames(o.dict).sort();
  if (o instanceof PyType) return [...classNames(o)].sort();
  return [...new Set([...dirNames(o.dict), ...classNames(o.type)])].sort();
}

/** Private names are only suggested for private ones, and to a method for its own object. */
function attributes(e: PyBaseException, wrong: string): string[] {
  const obj = e.field('obj');
  const names = namesOf(obj);
  const frame = raisingFrame(e);
  const own = frame !== null && local(frame, 'self') === obj;
  return wrong.startsWith('_') || own ? names : names.filter((n) => !n.startsWith('_'));
}

function importable(e: PyBaseException): string[] {
  const [module, wrong] = [e.field('name'), e.field('name_from')];
  if (!(module instanceof PyStr) || !(wrong instanceof PyStr)) return [];
  const loaded = currentInterpreter().modules.getStr(module);
  if (loaded === null) return [];
  const names = namesOf(loaded);
  return wrong.value.startsWith('_') ? names : names.filter((n) => !n.startsWith('_'));
}
