// The object that separates positional from keyword arguments in the keys of caches. CPython 3.13 Modules/_functoolsmodule.c
// (_functools_state.kwd_mark). One for all processes: it is part of no program's books.

import { makeImmortal, PyObject } from '../../objects/object.ts';
import { ObjectType } from '../../objects/static-type.ts';

const mark = makeImmortal(new PyObject(ObjectType, 16));

/** Borrowed. */
export function keywordMark(): PyObject {
  return mark;
}
