// Names in a namespace. CPython 3.13 Objects/typeobject.c (merge_class_dict).

import { PyStr } from './str.ts';
import type { PyDict } from './dict.ts';
import type { PyType } from './object.ts';

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
