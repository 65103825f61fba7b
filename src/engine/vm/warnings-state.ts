// What `_warnings` keeps for an interpreter: filters, the registry of `once`, the default action. CPython 3.13 Python/_warnings.c
// (_PyWarnings_InitState, init_filters), Include/internal/pycore_warnings.h.

import { PyDict } from '../objects/dict.ts';
import { exceptionType } from '../objects/exceptions.ts';
import { newInt } from '../objects/int.ts';
import { newList } from '../objects/list.ts';
import { decref, incref, type PyObject } from '../objects/object.ts';
import { newNone } from '../objects/singletons.ts';
import { newStr } from '../objects/str.ts';
import { newTuple } from '../objects/tuple.ts';

export class WarningsState {
  /** All owned. */
  filters: PyObject;
  onceRegistry: PyObject = new PyDict();
  defaultAction: PyObject = newStr('default');
  /** Raised by each change of the filters: registries of another version are out of date. */
  filtersVersion = 0;

  constructor() {
    const filter = (action: string, category: string, module: string | null): PyObject =>
      newTuple([
        newStr(action),
        newNone(),
        incref(exceptionType(category)),
        module === null ? newNone() : newStr(module),
        newInt(0),
      ]);
    this.filters = newList([
      filter('default', 'DeprecationWarning', '__main__'),
      filter('ignore', 'DeprecationWarning', null),
      filter('ignore', 'PendingDeprecationWarning', null),
      filter('ignore', 'ImportWarning', null),
      filter('ignore', 'ResourceWarning', null),
    ]);
  }

  drop(): void {
    decref(this.filters);
    decref(this.onceRegistry);
    decref(this.defaultAction);
  }
}
