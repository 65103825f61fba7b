// The text that a pattern looks at, as an array of code points or octets. CPython 3.13 Modules/_sre/sre.c (getstring, state_init).
// Arrays of the last few texts are kept: a tokenizer matches thousands of times against one text.

import { textOfPoints } from '../../base/code-points.ts';
import { bytesLike } from '../../objects/bytes-like.ts';
import { BytesType, newBytes, PyBytes } from '../../objects/bytes.ts';
import { incref, type PyObject } from '../../objects/object.ts';
import { raise } from '../../objects/raise.ts';
import { newStr, PyStr, StrType } from '../../objects/str.ts';

export interface Subject {
  /** Borrowed; who keeps a subject keeps the object. */
  readonly object: PyObject;
  readonly isBytes: boolean;
  readonly length: number;
  /** The host's text if its units are the code points, else null. */
  readonly text: string | null;
  units(): Uint32Array;
}

const KEPT = 4;
// shared: host data, found by the text itself.
const kept: { text: string; units: Uint32Array }[] = [];

function unitsOf(text: string): Uint32Array {
  for (const entry of kept) if (entry.text === text) return entry.units;
  const units = new Uint32Array(text.length);
  for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i);
  if (text.length < 16) return units;
  if (kept.length >= KEPT) kept.shift();
  kept.push({ text, units });
  return units;
}

/** TypeError "expected string or bytes-like object, got 'int'". */
export function subjectOf(o: PyObject): Subject {
  if (o instanceof PyStr) {
    const points = o.codePoints;
    const text = o.value;
    return {
      object: o,
      isBytes: false,
      length: points === null ? text.length : points.length,
      text: points === null ? text : null,
      units: () => points ?? unitsOf(text),
    };
  }
  const octets = bytesLike(o);
  if (octets === undefined)
    raise('TypeError', `expected string or bytes-like object, got '${o.type.name}'`);
  let units: Uint32Array | null = null;
  return {
    object: o,
    isBytes: true,
    length: octets.length,
    text: null,
    units: () => (units ??= Uint32Array.from(octets)),
  };
}

/** `getslice`: the part from `start` to `end`. The whole of a str or bytes is the object itself. New reference. */
export function slice(subject: Subject, start: number, end: number): PyObject {
  const { object } = subject;
  if (end < start) end = start;
  if (subject.isBytes) {
    if (
      object instanceof PyBytes &&
      object.type === BytesType &&
      start === 0 &&
      end === subject.length
    )
      return incref(object);
    return newBytes(bytesLike(object)!.slice(start, end));
  }
  if (start === 0 && end === subject.length && object.type === StrType) return incref(object);
  if (subject.text !== null) return newStr(subject.text.slice(start, end));
  return newStr(textOf(subject.units().subarray(start, end)));
}

function textOf(points: Uint32Array): string {
  return textOfPoints(points);
}
