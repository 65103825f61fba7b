// How error messages name a callable: `f()`, `list.append()`. CPython 3.13 Objects/object.c (_PyObject_FunctionStr).

import { PyBuiltinFunction, PyMethodDescr } from './descr.ts';
import { PyFunction, PyMethod } from './function.ts';
import { PyType, type PyObject } from './object.ts';
import { PyStr } from './str.ts';

/** `module.qualname()`, without the module for `builtins` and `__main__`... as CPython words it. */
export function qualifiedFunctionName(callable: PyObject): string {
  if (callable instanceof PyFunction) {
    const module = callable.module instanceof PyStr ? callable.module.value : null;
    const prefix = module === null || module === 'builtins' ? '' : `${module}.`;
    return `${prefix}${(callable.qualname as PyStr).value}()`;
  }
  if (callable instanceof PyMethod) return qualifiedFunctionName(callable.func);
  if (callable instanceof PyBuiltinFunction) return `${callable.label}()`;
  if (callable instanceof PyMethodDescr) return `${callable.owner.name}.${callable.native.name}()`;
  if (callable instanceof PyType) {
    return callable.module === 'builtins'
      ? `${callable.qualname}()`
      : `${callable.module}.${callable.qualname}()`;
  }
  return `${callable.type.name} object`;
}
