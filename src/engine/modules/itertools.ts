// itertools. CPython 3.13 Modules/itertoolsmodule.c.

import { AccumulateType, ZipLongestType } from './itertools/accumulate.ts';
import { ChainType } from './itertools/chain.ts';
import {
  CombinationsType,
  CombinationsWithReplacementType,
  PermutationsType,
  ProductType,
} from './itertools/combinatorics.ts';
import { CountType, CycleType, RepeatType } from './itertools/counting.ts';
import { GroupByType, GrouperType } from './itertools/groupby.ts';
import { BatchedType, ISliceType, PairwiseType } from './itertools/islice.ts';
import {
  CompressType,
  DropWhileType,
  FilterFalseType,
  StarMapType,
  TakeWhileType,
} from './itertools/predicates.ts';
import { tee, TeeDataType, TeeType } from './itertools/tee.ts';
import { method } from '../objects/native.ts';
import { incref, type PyObject, type PyType } from '../objects/object.ts';
import { makeModule, type ModuleDefinition } from './module-definition.ts';
import type { PyModule } from '../objects/module.ts';
import type { InterpreterState } from '../vm/interpreter-state.ts';

const TYPES: readonly PyType[] = [
  AccumulateType,
  BatchedType,
  ChainType,
  CombinationsType,
  CombinationsWithReplacementType,
  CompressType,
  CountType,
  CycleType,
  DropWhileType,
  FilterFalseType,
  GroupByType,
  ISliceType,
  PairwiseType,
  PermutationsType,
  ProductType,
  RepeatType,
  StarMapType,
  TakeWhileType,
  TeeDataType,
  TeeType,
  ZipLongestType,
  GrouperType,
];

const attributes: Record<string, () => PyObject> = {};
for (const type of TYPES) attributes[type.qualname] = () => incref(type);

const definition: ModuleDefinition = {
  name: 'itertools',
  source: 'CPython 3.13 Modules/itertoolsmodule.c',
  functions: [
    method('tee', '($module, iterable, n=2, /)', tee, {
      doc: 'Returns a tuple of n independent iterators.',
    }),
  ],
  attributes,
};

export function itertoolsModule(interp: InterpreterState): PyModule {
  return makeModule(definition, interp);
}
