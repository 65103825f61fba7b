// _collections: deque, defaultdict, OrderedDict and what collections.py asks for. CPython 3.13 Modules/_collectionsmodule.c.

import './collections/deque-methods.ts';
import './collections/ordered-dict-methods.ts';
import { DequeIterType, DequeReverseIterType } from './collections/deque-iterators.ts';
import { countElementsSteps } from './collections/count-elements.ts';
import { DefaultDictType } from './collections/defaultdict.ts';
import { DequeType } from './collections/deque.ts';
import { ODictType } from './collections/ordered-dict.ts';
import { TupleGetterType } from './collections/tuplegetter.ts';
import { method } from '../objects/native.ts';
import { incref, type PyObject } from '../objects/object.ts';
import { suspendSteps } from '../objects/suspend.ts';
import { makeModule, type ModuleDefinition } from './module-definition.ts';
import type { PyModule } from '../objects/module.ts';
import type { InterpreterState } from '../vm/interpreter-state.ts';

const definition: ModuleDefinition = {
  name: '_collections',
  source: 'CPython 3.13 Modules/_collectionsmodule.c',
  functions: [
    method(
      '_count_elements',
      '($module, mapping, iterable, /)',
      (mapping: PyObject, iterable: PyObject) =>
        suspendSteps(countElementsSteps(mapping, iterable), [mapping, iterable]),
      { doc: 'Count elements in the iterable, updating the mapping' },
    ),
  ],
  attributes: {
    deque: () => incref(DequeType),
    defaultdict: () => incref(DefaultDictType),
    OrderedDict: () => incref(ODictType),
    _deque_iterator: () => incref(DequeIterType),
    _deque_reverse_iterator: () => incref(DequeReverseIterType),
    _tuplegetter: () => incref(TupleGetterType),
  },
};

export function collectionsModule(interp: InterpreterState): PyModule {
  return makeModule(definition, interp);
}
