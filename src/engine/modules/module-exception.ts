// Exception classes of modules: `struct.error`, `binascii.Error`. CPython 3.13 Python/errors.c (PyErr_NewException).

import { exceptionType } from '../objects/exceptions.ts';
import { newStaticType } from '../objects/static-type.ts';
import type { PyType } from '../objects/object.ts';

/** `name`: dotted. `base`: name of a built-in exception. */
export function newModuleException(name: string, base: string, doc?: string): PyType {
  const dot = name.lastIndexOf('.');
  return newStaticType(name.slice(dot + 1), {
    module: name.slice(0, dot),
    base: exceptionType(base),
    isBaseType: true,
    hasDict: true,
    hasGc: true,
    hasWeakrefs: true,
    ...(doc === undefined ? {} : { doc }),
  });
}
