// zip. CPython 3.13 Python/bltinmodule.c (zip_new, zip_next).

import { getIter, iterNext } from './iterate.ts';
import { decrefAll, decref, type PyObject, type PyType } from './object.ts';
import { ownsFields, PyNative } from './own-fields.ts';
import { raise } from './raise.ts';
import { newStaticType } from './static-type.ts';
import { SUSPENDED, suspendSteps, type Steps } from './suspend.ts';
import { isTrue } from './truth.ts';
import { selfIter } from './seq-iter.ts';
import { newTuple } from './tuple.ts';

export const ZipType = newStaticType('zip', { isBaseType: true, hasGc: true, basicSize: 40 });

class PyZip extends PyNative {
  /** A tuple of iterators, owned. */
  iterators: PyObject | null;
  readonly all: readonly PyObject[];
  readonly strict: boolean;
  constructor(type: PyType, all: PyObject[], strict: boolean) {
    super(type);
    this.all = all;
    this.iterators = newTuple(all);
    this.strict = strict;
  }
}
ownsFields(ZipType, ['iterators']);

ZipType.tp_new = (type, args, kwnames) => {
  let strict = false;
  if (kwnames !== null) {
    if (kwnames.length !== 1 || kwnames[0]!.value !== 'strict') {
      raise(
        'TypeError',
        `zip() got an unexpected keyword argument '${kwnames.find((k) => k.value !== 'strict')!.value}'`,
      );
    }
    strict = isTrue(args.at(-1)!) === true;
  }
  return suspendSteps(
    newSteps(type, args.slice(0, args.length - (kwnames?.length ?? 0)), strict),
    args,
  );
};
function* newSteps(type: PyType, args: readonly PyObject[], strict: boolean): Steps<PyObject> {
  const iterators: PyObject[] = [];
  try {
    for (const arg of args) {
      let it = getIter(arg);
      if (it === SUSPENDED) it = (yield) as PyObject;
      iterators.push(it);
    }
  } catch (error) {
    decrefAll(iterators);
    throw error;
  }
  return new PyZip(type, iterators, strict);
}

ZipType.tp_iter = selfIter;
ZipType.tp_iternext = (o) => {
  const self = o as PyZip;
  if (self.all.length === 0) return null;
  return suspendSteps(nextSteps(self), [self]);
};
function* nextSteps(self: PyZip): Steps<PyObject | null> {
  const items: PyObject[] = [];
  for (const [i, it] of self.all.entries()) {
    let item = iterNext(it);
    if (item === SUSPENDED) item = (yield) as PyObject | null;
    if (item !== null) {
      items.push(item);
      continue;
    }
    decrefAll(items);
    if (self.strict) yield* checkStrict(self, i);
    return null;
  }
  return newTuple(items);
}

/** zip(strict=True): argument `at` ended; the others must have ended too. */
function* checkStrict(self: PyZip, at: number): Steps<void> {
  const plural = (n: number): string => (n === 1 ? ' ' : 's 1-');
  if (at > 0)
    raise('ValueError', `zip() argument ${at + 1} is shorter than argument${plural(at)}${at}`);
  for (let i = 1; i < self.all.length; i++) {
    let item = iterNext(self.all[i]!);
    if (item === SUSPENDED) item = (yield) as PyObject | null;
    if (item === null) continue;
    decref(item);
    raise('ValueError', `zip() argument ${i + 1} is longer than argument${plural(i)}${i}`);
  }
}
