// Which classes the learner has written: those of the main module and of modules whose file is the learner's. Not in CPython. Reads only.

import type { PyDict } from '../objects/dict.ts';
import { PyModule } from '../objects/module.ts';
import type { PyObject, PyType } from '../objects/object.ts';
import { PyStr } from '../objects/str.ts';
import { isOwnFile } from '../program.ts';
import type { Run } from '../run.ts';

/** Names of modules; `__mp_main__` is the main module in a process that multiprocessing has spawned. */
export function ownModules(run: Run): ReadonlySet<string> {
  const own = new Set(['__main__', '__mp_main__']);
  const { keys, values } = run.interp.modules;
  keys.forEach((key, i) => {
    const module = values[i];
    if (!(key instanceof PyStr) || !(module instanceof PyModule)) return;
    const file = attribute(module.dict, '__file__');
    if (file instanceof PyStr && isOwnFile(file.value)) own.add(key.value);
  });
  return own;
}

export function isOwnClass(type: PyType, modules: ReadonlySet<string>): boolean {
  if (!type.isHeapType) return false;
  const module = attribute(type.namespace, '__module__');
  return module instanceof PyStr && modules.has(module.value);
}

/** Without making a string: asking must not change the heap. */
function attribute(dict: PyDict, name: string): PyObject | null {
  const at = dict.keys.findIndex((key) => key instanceof PyStr && key.value === name);
  return at < 0 ? null : (dict.values[at] ?? null);
}
