// Objects as text: repr(), str(), format(), ascii(). CPython 3.13 Objects/object.c (PyObject_Repr, PyObject_Str, PyObject_ASCII),
// Objects/abstract.c (PyObject_Format).

import { formatExact } from './format-exact.ts';
import { callBoundSpecial } from './special-call.ts';
import { decref, addressOf, type PyObject } from './object.ts';
import { raise } from './raise.ts';
import { asciiEscape } from './str-repr.ts';
import { newStr, PyStr, staticStr, StrType, freshStr, sameOrNew } from './str.ts';
import { SUSPENDED, suspendThen, type MaySuspend, type Steps } from './suspend.ts';

/** `repr(o)`. New reference. TypeError if `__repr__` gave no str. */
export function repr(o: PyObject): MaySuspend<PyStr> {
  const slot = o.type.tp_repr;
  if (slot === null) return newStr(defaultRepr(o));
  const text = slot(o);
  if (text === SUSPENDED) return suspendThen((t: PyObject) => checkText(t, '__repr__'));
  return checkText(text, '__repr__');
}

/** `<X object at 0x...>`, as object.__repr__ for built-in classes without a repr. */
export function defaultRepr(o: PyObject): string {
  return `<${o.type.name} object at 0x${addressOf(o).toString(16)}>`;
}

function checkText(text: PyObject, what: string): PyStr {
  if (text instanceof PyStr) return text;
  const name = text.type.name;
  decref(text);
  return raise('TypeError', `${what} returned non-string (type ${name})`);
}

/** `str(o)`. New reference. */
export function str(o: PyObject): MaySuspend<PyStr> {
  if (o.type === StrType) {
    o.refcnt++;
    return o as PyStr;
  }
  const slot = o.type.tp_str;
  if (slot === null) return repr(o);
  const text = slot(o);
  if (text === SUSPENDED) return suspendThen((t: PyObject) => checkText(t, '__str__'));
  return checkText(text, '__str__');
}

/** `ascii(o)`. New reference. */
export function ascii(o: PyObject): MaySuspend<PyStr> {
  const text = repr(o);
  return text === SUSPENDED ? suspendThen(asciiOf) : asciiOf(text);
}

/** Steals `text`. */
function asciiOf(text: PyStr): PyStr {
  const escaped = asciiEscape(text.value);
  if (escaped === text.value) return text;
  decref(text);
  return newStr(escaped);
}

const FORMAT = staticStr('__format__');

/** `format(o, spec)`. New reference. `spec` empty or absent: like str() for exact built-in types. */
export function format(o: PyObject, spec: PyStr | null): MaySuspend<PyStr> {
  if (o.type === StrType && (spec === null || spec.value === '')) {
    o.refcnt++;
    return o as PyStr;
  }
  const exact = formatExact(o, spec === null ? '' : spec.value);
  if (exact !== undefined)
    return o.type === StrType ? sameOrNew(o as PyStr, exact) : freshStr(exact);
  const empty = spec === null ? newStr('') : null;
  const text = callBoundSpecial(o, FORMAT, spec ?? empty!)!;
  if (empty !== null) decref(empty);
  return text === SUSPENDED ? suspendThen(checkFormat) : checkFormat(text);
}

function checkFormat(text: PyObject): PyStr {
  if (text instanceof PyStr) return text;
  const name = text.type.name;
  decref(text);
  return raise('TypeError', `__format__ must return a str, not ${name}`);
}

/** Host text of `repr(o)`. */
export function* reprSteps(o: PyObject): Steps<string> {
  let text = repr(o);
  if (text === SUSPENDED) text = (yield) as PyStr;
  return takeText(text);
}

/** Host text of `str(o)`. */
export function* strSteps(o: PyObject): Steps<string> {
  let text = str(o);
  if (text === SUSPENDED) text = (yield) as PyStr;
  return takeText(text);
}

/** The host text of an owned str; drops it. */
export function takeText(text: PyStr): string {
  const value = text.value;
  decref(text);
  return value;
}
