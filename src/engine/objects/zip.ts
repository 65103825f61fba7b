// zip. CPython 3.13 Python/bltinmodule.c (zip_new, zip_next).

import { withTruth } from './arguments.ts';
import { iterNext } from './iterate.ts';
import { iteratorsSteps } from './iterators-of.ts';
import { callNative, method } from './native.ts';
import { decref, decrefAll, incref, type PyObject, type PyType } from './object.ts';
import { ownsFields, PyNative } from './own-fields.ts';
import { raise } from './raise.ts';
import { selfIter } from './seq-iter.ts';
import { newBool, newNone } from './singletons.ts';
import { describeType, newStaticType } from './static-type.ts';
import { SUSPENDED, suspendSteps, suspendThen, type MaySuspend, type Steps } from './suspend.ts';
import { isTrue } from './truth.ts';
import { newTuple, reuseTuple, type PyTuple } from './tuple.ts';

export const ZipType = newStaticType('zip', { isBaseType: true, hasGc: true, basicSize: 48 });

class PyZip extends PyNative {
  /** Owned. */
  declare iterators: PyTuple;
  declare strict: boolean;
  /** The tuple given last; given again if nobody has kept it. Owned. */
  declare result: PyTuple;
  /** Steals `iterators`. */
  constructor(type: PyType, iterators: PyTuple, strict: boolean) {
    super(type);
    this.iterators = iterators;
    this.strict = strict;
    this.result = newTuple(iterators.items.map(() => newNone()));
  }
}
ownsFields(ZipType, ['iterators', 'result']);

const zipNew = method(
  'zip',
  '($type, /, *iterables, strict=False)',
  (type: PyType, iterables: PyObject[], strict?: PyObject) =>
    withTruth(strict, false, [type, ...iterables], (isStrict) =>
      suspendSteps(newSteps(type, iterables, isStrict), [type, ...iterables]),
    ),
);
ZipType.tp_new = (type, args, kwnames) => {
  const keywords = kwnames?.length ?? 0;
  if (keywords > 1)
    raise('TypeError', `zip() takes at most 1 keyword argument (${keywords} given)`);
  return callNative(zipNew, type, args, kwnames, 'zip');
};
function* newSteps(type: PyType, iterables: readonly PyObject[], strict: boolean): Steps<PyObject> {
  return new PyZip(type, yield* iteratorsSteps(iterables), strict);
}

ZipType.tp_iter = selfIter;
ZipType.tp_iternext = (o) => {
  const zip = o as PyZip;
  return zip.iterators.items.length === 0 ? null : advance(zip, []);
};

/** Goes on with the items so far, which it steals: the iterators are asked in order, until one has no more. */
function advance(zip: PyZip, values: PyObject[]): MaySuspend | null {
  const { items: iterators } = zip.iterators;
  try {
    while (values.length < iterators.length) {
      const value = iterNext(iterators[values.length]!);
      if (value === SUSPENDED) return answerLater(zip, values);
      if (value === null) return ended(zip, values);
      values.push(value);
    }
  } catch (error) {
    decrefAll(values);
    throw error;
  }
  return reuseTuple(zip.result, values);
}

/** An iterator in Python was asked for its item. */
function answerLater(zip: PyZip, values: PyObject[]): typeof SUSPENDED {
  const rescue = (error: unknown): never => {
    decrefAll(values);
    throw error;
  };
  const goOn = (value: PyObject | null): MaySuspend | null => {
    if (value === null) return ended(zip, values);
    values.push(value);
    return advance(zip, values);
  };
  return suspendThen(goOn, [zip], rescue);
}

/** One of them has no more. */
function ended(zip: PyZip, values: readonly PyObject[]): MaySuspend | null {
  if (zip.strict) return suspendSteps(strictEndSteps(zip, values), [zip]);
  decrefAll(values);
  return null;
}

function* strictEndSteps(zip: PyZip, values: readonly PyObject[]): Steps<null> {
  try {
    yield* checkStrictSteps(zip.iterators.items, values.length);
    return null;
  } finally {
    decrefAll(values);
  }
}

/** zip(strict=True): iterator number `ended` is the first to end; all must. ValueError. */
function* checkStrictSteps(iterators: readonly PyObject[], ended: number): Steps<void> {
  const others = (count: number): string => (count === 1 ? 'argument 1' : `arguments 1-${count}`);
  if (ended > 0)
    raise('ValueError', `zip() argument ${ended + 1} is shorter than ${others(ended)}`);
  for (let i = 1; i < iterators.length; i++) {
    let value = iterNext(iterators[i]!);
    if (value === SUSPENDED) value = (yield) as PyObject | null;
    if (value === null) continue;
    decref(value);
    raise('ValueError', `zip() argument ${i + 1} is longer than ${others(i)}`);
  }
}

describeType(ZipType, {
  source: 'Python/bltinmodule.c',
  methods: [
    method('__reduce__', '($self, /)', (self: PyZip) => {
      const parts: PyObject[] = [incref(self.type), incref(self.iterators)];
      return newTuple(self.strict ? [...parts, newBool(true)] : parts);
    }),
    method('__setstate__', '($self, object, /)', (self: PyZip, state: PyObject) => {
      self.strict = isTrue(state) === true;
      return newNone();
    }),
  ],
});
