// Names that `dir` finds. CPython 3.13 Objects/typeobject.c (merge_class_dict, object___dir___impl).

import { getAttrOptional } from './attributes.ts';
import { PyDict } from './dict.ts';
import { mergeMappingSteps } from './dict-merge.ts';
import { toArraySteps } from './iterate.ts';
import { newList } from './list.ts';
import { decref, decrefAll, incref, PyType, type PyObject } from './object.ts';
import { PyStr, staticStr } from './str.ts';
import { SUSPENDED, type Steps } from './suspend.ts';
import { TypeType } from './static-type.ts';

const DICT = staticStr('__dict__');
const BASES = staticStr('__bases__');
const CLASS = staticStr('__class__');

/** The str keys of a namespace in order. */
export function dirNames(dict: PyDict | null): string[] {
  const names: string[] = [];
  for (const key of dict?.keys ?? []) if (key instanceof PyStr) names.push(key.value);
  return names;
}

/** What only the fallback in Python needs of a class that stands for one in C. */
function isFallbackName(name: string): boolean {
  return name === '__module__' || (name.startsWith('_') && !name.endsWith('__'));
}

/** Names that a class and its bases define. */
export function classNames(type: PyType): Set<string> {
  const names = new Set<string>();
  for (const cls of type.mro)
    for (const name of dirNames(cls.namespace))
      if (!cls.isForC || !isFallbackName(name)) names.add(name);
  return names;
}

function* optionalSteps(o: PyObject, name: PyStr): Steps<PyObject | null> {
  const value = getAttrOptional(o, name);
  return value === SUSPENDED ? ((yield) as PyObject | null) : value;
}

/** merge_class_dict: what the class has in its dictionary, then what its bases have. */
export function* mergeClassSteps(names: PyDict, cls: PyObject): Steps<void> {
  if (cls instanceof PyType && cls.type === TypeType) {
    yield* mergeMappingSteps(names, cls.namespace, false);
    for (const base of cls.bases) yield* mergeClassSteps(names, base);
    return;
  }
  const dict = yield* optionalSteps(cls, DICT);
  if (dict !== null) {
    try {
      yield* mergeMappingSteps(names, dict, false);
    } finally {
      decref(dict);
    }
  }
  const bases = yield* optionalSteps(cls, BASES);
  if (bases === null) return;
  let items: PyObject[];
  try {
    items = yield* toArraySteps(bases);
  } finally {
    decref(bases);
  }
  try {
    for (const base of items) yield* mergeClassSteps(names, base);
  } finally {
    decrefAll(items);
  }
}

/** object.__dir__: the instance's names, then those of its class. New reference to a list. */
export function* objectDirSteps(o: PyObject): Steps<PyObject> {
  const names = new PyDict();
  try {
    const dict = yield* optionalSteps(o, DICT);
    if (dict !== null) {
      if (dict instanceof PyDict) yield* mergeMappingSteps(names, dict, false);
      decref(dict);
    }
    const cls = yield* optionalSteps(o, CLASS);
    if (cls !== null) {
      try {
        yield* mergeClassSteps(names, cls);
      } finally {
        decref(cls);
      }
    }
    return newList(names.keys.filter((key) => key !== null).map((key) => incref(key)));
  } finally {
    decref(names);
  }
}
