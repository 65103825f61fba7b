// ExpatError, as a parser raises it. CPython 3.13 Modules/pyexpat.c (set_error).

import { callObject } from '../../objects/calls.ts';
import { setAttr } from '../../objects/attributes.ts';
import type { PyBaseException } from '../../objects/exceptions.ts';
import { newInt } from '../../objects/int.ts';
import { decref, type PyObject } from '../../objects/object.ts';
import { Raised } from '../../objects/raise.ts';
import { newStr, staticStr } from '../../objects/str.ts';
import { SUSPENDED, type Steps } from '../../objects/suspend.ts';
import { newModuleException } from '../module-exception.ts';
import { errorString } from './messages.ts';
import type { PyXmlParser } from './parser-object.ts';

export const ExpatError = newModuleException('xml.parsers.expat.ExpatError', 'Exception');

/** Raises what is wrong with the document. */
export function* raiseExpatErrorSteps(self: PyXmlParser): Steps<never> {
  const { line, column } = self.reader.place;
  const text = newStr(`${errorString(self.error)}: line ${line}, column ${column}`);
  let error = callObject(ExpatError, [text]);
  if (error === SUSPENDED) error = (yield) as PyObject;
  decref(text);
  const facts = { code: self.error, offset: column, lineno: line };
  for (const [name, value] of Object.entries(facts)) {
    const number = newInt(value);
    if (setAttr(error, staticStr(name), number) === SUSPENDED) yield;
    decref(number);
  }
  throw new Raised(error as PyBaseException);
}
