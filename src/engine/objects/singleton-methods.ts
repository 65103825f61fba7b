// None, NotImplemented and Ellipsis as Python sees them. CPython 3.13 Objects/object.c (none_repr, none_new, none_hash,
// notimplemented_new, notimplemented_reduce, notimplemented_bool), Objects/sliceobject.c (ellipsis_repr, ellipsis_new, ellipsis_reduce).

import { heap } from '../memory/heap.ts';
import { identityCompare } from './base-object.ts';
import { hash64 } from './hash.ts';
import { method } from './native.ts';
import { incref, type PyObject, type PyType } from './object.ts';
import { raise } from './raise.ts';
import {
  Ellipsis,
  EllipsisType,
  None,
  NoneType,
  NotImplemented,
  NotImplementedType,
} from './singletons.ts';
import { describeType } from './static-type.ts';
import { newStr } from './str.ts';
import { suspendSteps, type Steps } from './suspend.ts';
import { deprecationSteps } from './warn-door.ts';

function setUp(type: PyType, value: PyObject, text: string, label: string): void {
  type.tp_repr = () => newStr(text);
  type.tp_new = (_type, args, kwnames) => {
    if (args.length > 0 || kwnames !== null) raise('TypeError', `${label} takes no arguments`);
    return incref(value);
  };
}
setUp(NoneType, None, 'None', 'NoneType');
setUp(NotImplementedType, NotImplemented, 'NotImplemented', 'NotImplementedType');
setUp(EllipsisType, Ellipsis, 'Ellipsis', 'EllipsisType');

NoneType.nb_bool = () => false;
const NO_BOOLEAN = 'NotImplemented should not be used in a boolean context';
NotImplementedType.nb_bool = () => {
  const { notImplementedTruth } = heap.profile;
  if (notImplementedTruth === 'silent') return true;
  if (notImplementedTruth === 'raises') raise('TypeError', NO_BOOLEAN);
  return suspendSteps(warnedTruthSteps(), []);
};
function* warnedTruthSteps(): Steps<boolean> {
  yield* deprecationSteps(NO_BOOLEAN);
  return true;
}
NoneType.tp_richcompare = identityCompare;
// A constant since 3.12, so that sets with None have the same order in every run.
NoneType.tp_hash = () => hash64(0xfca86420n);

for (const [type, text] of [
  [NotImplementedType, 'NotImplemented'],
  [EllipsisType, 'Ellipsis'],
] as const) {
  describeType(type, {
    source: 'CPython 3.13 Objects/object.c, Objects/sliceobject.c',
    methods: [method('__reduce__', '($self, /)', () => newStr(text))],
  });
}
