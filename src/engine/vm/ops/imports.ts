// IMPORT_NAME, IMPORT_FROM, `from x import *`. CPython 3.13 Python/import.c (PyImport_ImportModuleLevelObject), Python/ceval.c (import_from).
// The search itself is vm/import.ts.

import { getAttrOptional } from '../../objects/attributes.ts';
import { newException } from '../../objects/exceptions.ts';
import { PyModule } from '../../objects/module.ts';
import { decref, incref, type PyObject } from '../../objects/object.ts';
import { Raised } from '../../objects/raise.ts';
import { None } from '../../objects/singletons.ts';
import { newStr, PyStr, staticStr } from '../../objects/str.ts';
import { SUSPENDED, suspendThen, type MaySuspend } from '../../objects/suspend.ts';
import { PyDict } from '../../objects/dict.ts';
import type { PyInt } from '../../objects/int.ts';
import { PyList } from '../../objects/list.ts';
import { PyTuple } from '../../objects/tuple.ts';
import { importModule } from '../import.ts';
import type { Frame } from '../../objects/frame.ts';
import type { ThreadState } from '../thread-state.ts';

export function importName(
  ts: ThreadState,
  frame: Frame,
  name: PyStr,
  fromlist: PyObject,
  level: PyObject,
): MaySuspend {
  const names = fromlist instanceof PyTuple ? fromlist.items.map((n) => (n as PyStr).value) : [];
  return importModule(
    ts,
    frame.globals,
    name.value,
    names,
    (level as PyInt).value as number,
    fromlist !== None,
  );
}

const NAME = staticStr('__name__');

/** `from module import name`: an attribute, or a submodule. ImportError with CPython's words. */
export function importFrom(ts: ThreadState, module: PyObject, name: PyStr): MaySuspend {
  const found = getAttrOptional(module, name);
  if (found === SUSPENDED)
    return suspendThen((v: PyObject | null) => v ?? fromModules(ts, module, name));
  return found ?? fromModules(ts, module, name);
}

function fromModules(ts: ThreadState, module: PyObject, name: PyStr): PyObject {
  const own = module instanceof PyModule ? module.dict.getStr(NAME) : null;
  const moduleName = own instanceof PyStr ? own.value : '<unknown module name>';
  const full = newStr(`${moduleName}.${name.value}`);
  const sub = ts.interp.modules.getStr(full);
  decref(full);
  if (sub !== null) return incref(sub);
  const file = module instanceof PyModule ? module.dict.getStr(FILE) : null;
  const where = file instanceof PyStr ? file.value : 'unknown location';
  const partial = module instanceof PyModule && module.initializing;
  const text = partial
    ? `cannot import name '${name.value}' from partially initialized module '${moduleName}' (most likely due to a circular import) (${where})`
    : `cannot import name '${name.value}' from '${moduleName}' (${where})`;
  const error = newException('ImportError', [text]);
  error.setField('name_from', name);
  error.setField('name', own ?? None);
  throw new Raised(error);
}
const FILE = staticStr('__file__');
const ALL = staticStr('__all__');

/** `from module import *` into the namespace of `frame`. */
export function importStar(frame: Frame, module: PyObject): void {
  const source = module instanceof PyModule ? module.dict : null;
  const target = frame.locals;
  if (source === null || !(target instanceof PyDict)) return;
  const all = source.getStr(ALL);
  const names =
    all instanceof PyList || all instanceof PyTuple
      ? (all.items as readonly PyStr[])
      : (source.keys.filter((k) => k instanceof PyStr && !k.value.startsWith('_')) as PyStr[]);
  for (const name of names) {
    const value = source.getStr(name);
    if (value === null) {
      const own = source.getStr(NAME) as PyStr;
      throw new Raised(
        newException('AttributeError', [`module '${own.value}' has no attribute '${name.value}'`]),
      );
    }
    target.setStr(name, value);
  }
}
