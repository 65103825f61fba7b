// str. CPython 3.13: Objects/unicodeobject.c. Methods are in str-methods.ts.
//
// The text is a host string (UTF-16). Python counts code points, so strings with astral characters carry a table of code points, made
// when first needed. Surrogates side by side that are code points of their own: base/code-points.ts.

import { chargeCharacters } from './charge.ts';
import { joinText, pointsOfText } from '../base/code-points.ts';
import { heap, imageHeap } from '../memory/heap.ts';
import type { PyType } from './object.ts';
import { free, isImmortal, makeImmortal, PyObject } from './object.ts';
import { newStaticType } from './static-type.ts';
import { sipHash13 } from './siphash.ts';

export const StrType = newStaticType('str', { isBaseType: true, basicSize: 41, itemSize: 0 });

export class PyStr extends PyObject {
  declare value: string;
  /** Low 32 bits of the hash; 0 and `hashed` false until first used. */
  hashLow = 0;
  hashHigh = 0;
  hashed = false;
  interned = false;
  /** `PyUnicode_KIND` and whether it is ASCII, for texts that grow: 1 ASCII, 2 up to U+FF, 3 up to U+FFFF, 4 beyond; 0: not looked at yet. */
  private range: 0 | 1 | 2 | 3 | 4 = 0;
  /** Code points, only if some lie beyond the basic plane. Undefined: not looked at yet. */
  private points: Uint32Array | null | undefined = undefined;

  constructor(value: string, type: PyType = StrType) {
    super(type, strBytes(value));
    this.value = value;
  }

  /** Code points if they are not the same as UTF-16 units, else null. */
  get codePoints(): Uint32Array | null {
    if (this.points === undefined) this.points = pointsOfText(this.value);
    return this.points;
  }

  /** `len(self)`. */
  get length(): number {
    return this.codePoints?.length ?? this.value.length;
  }

  private rangeOf(): 1 | 2 | 3 | 4 {
    if (this.range !== 0) return this.range;
    const { value } = this;
    return (this.range = ASCII_ONLY.test(value)
      ? 1
      : LATIN1_ONLY.test(value)
        ? 2
        : ((charWidth(this) + 2) as 4) > 4
          ? 4
          : 3);
  }

  /**
   * Appends `right` in place if nobody else can notice: `holders` are all that hold this text. Its block is reallocated and may move. False:
   * a new text is needed. Source: PyUnicode_Append, unicode_modifiable, resize_compact.
   */
  append(right: PyStr, holders: number): boolean {
    if (this.refcnt !== holders || this.hashed || this.interned || this.type !== StrType)
      return false;
    if (right.type !== StrType || this.value === '' || right.value === '') return false;
    if (right.rangeOf() > this.rangeOf()) return false;
    const text = joinText(this.value, right.value);
    this.address = heap.reallocateRaw(this.address, strBytes(this.value), strBytes(text));
    this.value = text;
    this.points = undefined;
    return true;
  }
}

const ASCII_ONLY = /^[\0-\x7f]*$/;
const LATIN1_ONLY = /^[\0-\xff]*$/;

/** Lengths up to which the host keeps text flat: longer text is not looked at when it is made, or `s += c` would be quadratic. */
const FLAT = 12;

/** Bytes that a new str takes. Long text counts as ASCII here; `sys.getsizeof` looks closer. */
function strBytes(text: string): number {
  if (text.length > FLAT) return 41 + text.length;
  let max = 0;
  for (let i = 0; i < text.length; i++) max |= text.charCodeAt(i);
  if (max < 0x80) return 41 + text.length;
  return max < 0x100 ? 57 + text.length : 58 + 2 * text.length;
}

StrType.tp_dealloc = (o) => {
  const s = o as PyStr;
  if (s.interned) heap.interned.delete(s.value);
  free(s, strBytes(s.value));
};

const latin1: PyStr[] = [];
/** The shared strs of one Latin-1 character, by code point. Not to be changed. */
export const latin1Strs: readonly PyStr[] = latin1;
for (let i = 0; i < 256; i++) latin1.push(makeImmortal(new PyStr(String.fromCharCode(i))));
const empty = makeImmortal(new PyStr(''));
empty.interned = true;
for (const c of latin1) c.interned = true;

/** A str object for `text`: the shared one for '' and single Latin-1 characters, else a new one. New reference. */
export function newStr(text: string): PyStr {
  if (text.length <= 1) {
    const shared = text.length === 0 ? empty : latin1[text.charCodeAt(0)];
    if (shared !== undefined) {
      shared.refcnt++;
      return shared;
    }
  }
  return new PyStr(text);
}

/** A str that does not look at the shared ones, as some producers of CPython don't: `str(5) is not '5'`. Only '' is shared. New reference. */
export function freshStr(text: string): PyStr {
  return text === '' ? newStr(text) : new PyStr(text);
}

/** `s` itself if `text` is all of it and it is exactly a str, else a new str. New reference. */
export function sameOrNew(s: PyStr, text: string): PyStr {
  if (s.type !== StrType || text.length !== s.value.length || text !== s.value) return newStr(text);
  s.refcnt++;
  return s;
}

const staticInterned = new Map<string, PyStr>();
staticInterned.set('', empty);
for (const c of latin1) staticInterned.set(c.value, c);

/**
 * An immortal interned str of the engine itself: names of slots and attributes. Once a process runs, a name that the image does not have is
 * the process's own: what one run does must not be seen by the next. Borrowed.
 */
export function staticStr(text: string): PyStr {
  let s = staticInterned.get(text);
  if (s === undefined) {
    if (heap !== imageHeap) return internName(text);
    s = makeImmortal(new PyStr(text));
    s.interned = true;
    staticInterned.set(text, s);
  }
  return s;
}

/** The interned str for `text` in the running process, immortal as names in code objects are (_PyUnicode_InternImmortal). Borrowed. */
export function internName(text: string): PyStr {
  const known = staticInterned.get(text) ?? heap.interned.get(text);
  if (known !== undefined) return isImmortal(known) ? known : makeImmortal(known);
  const s = makeImmortal(new PyStr(text));
  s.interned = true;
  heap.interned.set(text, s);
  return s;
}

/**
 * The interned str equal to `s`, which is `s` itself if there is none yet; it dies like any other (_PyUnicode_InternMortal). New reference.
 * The table's own references do not count.
 */
export function internMortal(s: PyStr): PyStr {
  const known = staticInterned.get(s.value) ?? heap.interned.get(s.value);
  if (known !== undefined) {
    known.refcnt++;
    return known;
  }
  s.interned = true;
  heap.interned.set(s.value, s);
  s.refcnt++;
  return s;
}

/** As `internMortal` for a text that has no object yet. New reference. */
export function newInternedStr(text: string): PyStr {
  const s = staticInterned.get(text) ?? heap.interned.get(text);
  if (s !== undefined) {
    s.refcnt++;
    return s;
  }
  const made = new PyStr(text);
  made.interned = true;
  heap.interned.set(text, made);
  return made;
}

/** Only characters below 128 (`PyUnicode_IS_ASCII`). */
export function isAscii(s: PyStr): boolean {
  return /^[\0-\x7f]*$/.test(s.value);
}

/** Bytes for each code point (`PyUnicode_KIND`): 1, 2 or 4. */
export function charWidth(s: PyStr): 1 | 2 | 4 {
  if (/^[\0-\xff]*$/.test(s.value)) return 1;
  return s.codePoints?.some((p) => p > 0xffff) === true ? 4 : 2;
}

/** Low 32 bits of `hash(s)`; the rest is in `hashHigh`. */
export function hashStr(s: PyStr): number {
  if (!s.hashed) {
    chargeCharacters(16 * s.value.length);
    const [low, high] = sipHash13(s.value);
    s.hashLow = low;
    s.hashHigh = high;
    s.hashed = true;
  }
  return s.hashLow;
}

export function isStr(o: PyObject): o is PyStr {
  return o instanceof PyStr;
}
