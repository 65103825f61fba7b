// What pickle and copy keep of exceptions that have fields of their own.
// CPython 3.13 Objects/exceptions.c (ImportError_getstate, AttributeError_getstate, OSError_reduce).

import { copyDict } from './dict-merge.ts';
import { PyDict } from './dict.ts';
import type { PyBaseException } from './exceptions.ts';
import { method, type NativeFunction } from './native.ts';
import { decref, incref, type PyObject } from './object.ts';
import { newNone, None } from './singletons.ts';
import { staticStr } from './str.ts';
import { newTuple, tupleOf } from './tuple.ts';

/** The instance's dictionary with `fields` that are set, None if there is nothing. New reference. */
function stateOf(e: PyBaseException, fields: readonly string[], withArgs: boolean): PyObject {
  const set = fields.filter((name) => e.field(name) !== None);
  if (set.length === 0 && !withArgs) return e.dict === null ? newNone() : incref(e.dict);
  const state = e.dict === null ? new PyDict() : copyDict(e.dict);
  for (const name of set) state.setStr(staticStr(name), e.field(name));
  if (withArgs) state.setStr(staticStr('args'), e.args);
  return state;
}

export const importErrorMethods: readonly NativeFunction[] = [
  method('__reduce__', '($self, /)', (e: PyBaseException) => {
    const state = stateOf(e, ['name', 'path', 'name_from'], false);
    if (state === None) {
      decref(state);
      return tupleOf([e.type, e.args]);
    }
    return newTuple([incref(e.type), incref(e.args), state]);
  }),
];

export const attributeErrorMethods: readonly NativeFunction[] = [
  method('__getstate__', '($self, /)', (e: PyBaseException) => stateOf(e, ['name'], true)),
  method('__reduce__', '($self, /)', (e: PyBaseException) =>
    newTuple([incref(e.type), incref(e.args), stateOf(e, ['name'], true)]),
  ),
];

export const osErrorMethods: readonly NativeFunction[] = [
  method('__reduce__', '($self, /)', (e: PyBaseException) => {
    const [filename, filename2] = [e.field('filename'), e.field('filename2')];
    const extra =
      filename === None ? [] : filename2 === None ? [filename] : [filename, None, filename2];
    const args =
      e.args.items.length === 2 && extra.length > 0
        ? tupleOf([...e.args.items, ...extra])
        : incref(e.args);
    return newTuple(
      e.dict === null ? [incref(e.type), args] : [incref(e.type), args, incref(e.dict)],
    );
  }),
];
