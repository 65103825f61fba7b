// str.format and format_map. CPython 3.13 Objects/stringlib/unicode_format.h (MarkupIterator_next, get_field_object, build_string).

import { chargeCharacters } from './charge.ts';
import { joinText } from '../base/code-points.ts';
import { sameOrNew, PyStr } from './str.ts';
import { format, getItem, repr, str, ascii } from './abstract.ts';
import { getAttr } from './attributes.ts';
import { newInt } from './int.ts';
import { asciiNumeral } from './int-text.ts';
import { decref, incref, type PyObject } from './object.ts';
import { raise } from './raise.ts';
import { newStr } from './str.ts';
import { SUSPENDED, suspendSteps, type MaySuspend, type Steps } from './suspend.ts';
import { takeText } from './text.ts';

/** Where fields come from: positional arguments and a look-up by name. */
interface Source {
  readonly args: readonly PyObject[];
  /** Borrowed value of a keyword, or a mapping to ask. */
  readonly keyword: (name: string) => PyObject | undefined;
  readonly mapping: PyObject | null;
}

/** Numbering of `{}`: automatic, manual, or not yet decided. */
interface Numbering {
  next: number;
  mode: 'automatic' | 'manual' | null;
}

/** `format.format(*args, **kwargs)`. */
export function formatWith(
  text: PyStr,
  args: readonly PyObject[],
  kwargs: readonly (readonly [PyStr, PyObject])[],
): MaySuspend {
  chargeCharacters(4 * text.value.length);
  // Without markup the text is the result, of a subclass too.
  if (text.value !== '' && !/[{}]/.test(text.value)) return incref(text);
  const source: Source = {
    args,
    keyword: (name) => kwargs.find(([k]) => k.value === name)?.[1],
    mapping: null,
  };
  return suspendSteps(resultSteps(text, source), [text, ...args, ...kwargs.flat()]);
}

/** `format.format_map(mapping)`. */
export function formatMap(text: PyStr, mapping: PyObject): MaySuspend {
  return suspendSteps(resultSteps(text, { args: [], keyword: () => undefined, mapping }), [
    text,
    mapping,
  ]);
}

function* resultSteps(text: PyStr, source: Source): Steps<PyObject> {
  const result = yield* buildSteps(text.value, source, { next: 0, mode: null }, 2);
  if (result instanceof PyStr) return result;
  return sameOrNew(text, result);
}

/** A replacement field as written. */
export interface Field {
  readonly name: string;
  readonly conversion: string;
  readonly spec: string;
}

/** The text, or what the only field gave, itself (_PyUnicodeWriter_WriteStr, with nothing before and nothing to come). */
function* buildSteps(
  text: string,
  source: Source,
  numbering: Numbering,
  depth: number,
): Steps<string | PyStr> {
  if (depth <= 0) raise('ValueError', 'Max string recursion exceeded');
  chargeCharacters(8 * text.length);
  let out = '';
  for (let pos = 0; pos < text.length;) {
    const { literal, field, end } = nextMarkup(text, pos);
    out = joinText(out, literal);
    if (field !== null) {
      const made = yield* fieldSteps(field, source, numbering, depth);
      if (out === '' && end === text.length) return made;
      out = joinText(out, takeText(made));
    }
    pos = end;
  }
  return out;
}

/** One piece of the markup: literal text, then perhaps a field; where the next begins. */
export interface Markup {
  readonly literal: string;
  readonly field: Field | null;
  readonly end: number;
}

/** MarkupIterator_next. A doubled brace ends a piece, of which it is the last character. */
export function nextMarkup(text: string, pos: number): Markup {
  const at = nextBrace(text, pos);
  if (at === text.length) return { literal: text.slice(pos), field: null, end: at };
  const c = text[at]!;
  if (text[at + 1] === c) return { literal: text.slice(pos, at + 1), field: null, end: at + 2 };
  if (c === '}') raise('ValueError', "Single '}' encountered in format string");
  const end = fieldEnd(text, at + 1);
  return { literal: text.slice(pos, at), field: parseField(text.slice(at + 1, end)), end: end + 1 };
}

function nextBrace(text: string, pos: number): number {
  const open = text.indexOf('{', pos);
  const close = text.indexOf('}', pos);
  return Math.min(open < 0 ? text.length : open, close < 0 ? text.length : close);
}

/** Position of the brace that closes the field opened before `start`. */
function fieldEnd(text: string, start: number): number {
  if (start >= text.length) raise('ValueError', "Single '{' encountered in format string");
  if (/^[^{}[\]]*!$/.test(text.slice(start)))
    raise('ValueError', 'end of string while looking for conversion specifier');
  let depth = 1;
  let bracket = false;
  for (let i = start; i < text.length; i++) {
    const c = text[i]!;
    if (c === '[' && depth === 1) bracket = true;
    else if (c === ']') bracket = false;
    else if (!bracket && c === '{') depth++;
    else if (!bracket && c === '}' && --depth === 0) return i;
  }
  // With a format spec begun, the brace that opened the field is what is missing its other.
  const begun = /^[^{}[\]]*(![^:]|[^!:]*:)/.test(text.slice(start));
  return raise(
    'ValueError',
    begun ? "unmatched '{' in format spec" : "expected '}' before end of string",
  );
}

function parseField(text: string): Field {
  let i = 0;
  for (let bracket = false; i < text.length; i++) {
    const c = text[i]!;
    if (c === '{' && !bracket) raise('ValueError', "unexpected '{' in field name");
    if (c === '[') bracket = true;
    else if (c === ']') bracket = false;
    else if (!bracket && (c === ':' || c === '!')) break;
  }
  const name = text.slice(0, i);
  if (text[i] !== '!') return { name, conversion: '', spec: text.slice(i + 1) };
  const conversion = text[i + 1];
  if (conversion === undefined) raise('ValueError', "unmatched '{' in format spec");
  const after = text[i + 2];
  if (after !== undefined && after !== ':')
    raise('ValueError', "expected ':' after conversion specifier");
  return { name, conversion, spec: text.slice(i + 3) };
}

function* fieldSteps(
  field: Field,
  source: Source,
  numbering: Numbering,
  depth: number,
): Steps<PyStr> {
  let value = yield* valueSteps(field.name, source, numbering);
  try {
    if (field.conversion !== '') {
      const converted = yield* convertSteps(field.conversion, value);
      decref(value);
      value = converted;
    }
    const made =
      field.spec.includes('{') || field.spec.includes('}')
        ? yield* buildSteps(field.spec, source, numbering, depth - 1)
        : field.spec;
    const spec = made instanceof PyStr ? made : newStr(made);
    try {
      let text = format(value, spec);
      if (text === SUSPENDED) text = (yield) as PyStr;
      return text;
    } finally {
      decref(spec);
    }
  } finally {
    decref(value);
  }
}

function* convertSteps(conversion: string, value: PyObject): Steps<PyObject> {
  const convert = { r: repr, s: str, a: ascii }[conversion];
  if (convert === undefined) {
    const code = conversion.codePointAt(0)!;
    const shown =
      code > 32 && code < 127
        ? `Unknown conversion specifier ${conversion}`
        : `Unknown conversion specifier \\x${code.toString(16)}`;
    raise('ValueError', shown);
  }
  let text: MaySuspend = convert(value);
  if (text === SUSPENDED) text = (yield) as PyObject;
  return text;
}

/** The object that a field name means: `0.name[key]`. New reference. */
function* valueSteps(name: string, source: Source, numbering: Numbering): Steps<PyObject> {
  const first = /^[^.[]*/.exec(name)![0];
  let value = yield* firstSteps(first, source, numbering);
  let rest = name.slice(first.length);
  let done = false;
  try {
    while (rest !== '') {
      const [piece, isAttribute, used] = fieldPieces(rest);
      rest = rest.slice(used);
      const key = !isAttribute && isNumeral(piece) ? newInt(numeral(piece)) : newStr(piece);
      let next: MaySuspend;
      try {
        next = isAttribute ? getAttr(value, key as PyStr) : getItem(value, key);
        if (next === SUSPENDED) next = (yield) as PyObject;
      } finally {
        decref(key);
      }
      decref(value);
      value = next;
    }
    done = true;
    return value;
  } finally {
    if (!done) decref(value);
  }
}

/** FieldNameIterator_next: the name, whether an attribute is meant, and how long it is with its punctuation. */
export function fieldPieces(rest: string): [string, boolean, number] {
  if (rest[0] === '.') {
    const piece = /^[^.[]*/.exec(rest.slice(1))![0];
    if (piece === '') raise('ValueError', 'Empty attribute in format string');
    return [piece, true, piece.length + 1];
  }
  if (rest[0] !== '[')
    raise('ValueError', "Only '.' or '[' may follow ']' in format field specifier");
  const end = rest.indexOf(']');
  if (end < 0) raise('ValueError', "Missing ']' in format string");
  if (end === 1) raise('ValueError', 'Empty attribute in format string');
  return [rest.slice(1, end), false, end + 1];
}

/** get_integer: an argument's number, or an item's. */
export function isNumeral(text: string): boolean {
  if (!/^\p{Nd}+$/u.test(text)) return false;
  if (numeral(text) >= 2 ** 63) raise('ValueError', 'Too many decimal digits in format string');
  return true;
}
/** Of digits of any script. */
export function numeral(text: string): number {
  return Number(asciiNumeral(text));
}

function* firstSteps(first: string, source: Source, numbering: Numbering): Steps<PyObject> {
  const isNumber = isNumeral(first);
  if (first !== '' && !isNumber) {
    if (source.mapping === null) {
      const found = source.keyword(first);
      if (found !== undefined) return incref(found);
    }
    const key = newStr(first);
    try {
      if (source.mapping === null) raise('KeyError', key);
      let value = getItem(source.mapping, key);
      if (value === SUSPENDED) value = (yield) as PyObject;
      return value;
    } finally {
      decref(key);
    }
  }
  const mode = first === '' ? 'automatic' : 'manual';
  if (numbering.mode !== null && numbering.mode !== mode) {
    raise(
      'ValueError',
      mode === 'automatic'
        ? 'cannot switch from manual field specification to automatic field numbering'
        : 'cannot switch from automatic field numbering to manual field specification',
    );
  }
  numbering.mode = mode;
  const index = first === '' ? numbering.next++ : numeral(first);
  if (source.mapping !== null) raise('ValueError', 'Format string contains positional fields');
  const value = source.args[index];
  if (value === undefined)
    raise('IndexError', `Replacement index ${index} out of range for positional args tuple`);
  return incref(value);
}
