// float from text. CPython 3.13 Objects/floatobject.c (PyFloat_FromString, float_from_string_inner).

import { asciiNumeral } from './int-text.ts';

const NUMBER =
  /^[+-]?(?:\d+(?:_\d+)*(?:\.(?:\d+(?:_\d+)*)?)?|\.\d+(?:_\d+)*)(?:[eE][+-]?\d+(?:_\d+)*)?$/;

/** A NaN whose sign `copysign` and `struct` see. Read anew each time: as a constant the host takes it for any NaN. */
const negativeNan = new Float64Array(BigUint64Array.of(0xfff8_0000_0000_0000n).buffer);

/** A literal as float() reads it, undefined if it is none. */
export function parseDouble(text: string): number | undefined {
  const numeral = asciiNumeral(text);
  if (NUMBER.test(numeral)) return Number(numeral.replaceAll('_', ''));
  const special = /^([+-]?)(?:(inf(?:inity)?)|nan)$/i.exec(numeral);
  if (special === null) return undefined;
  if (special[2] === undefined) return special[1] === '-' ? negativeNan[0]! : NaN;
  return special[1] === '-' ? -Infinity : Infinity;
}
