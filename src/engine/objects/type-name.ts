// The name of a class with its module. CPython 3.13 Objects/typeobject.c (PyType_GetFullyQualifiedName, `%T` and `%N` of formats).

import type { PyType } from './object.ts';

/** `collections.OrderedDict`; `builtins` and `__main__` are left out. */
export function fullyQualifiedName({ module, qualname }: PyType): string {
  return module === 'builtins' || module === '__main__' ? qualname : `${module}.${qualname}`;
}
