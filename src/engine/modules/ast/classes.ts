// The node classes of an interpreter, and finding one by name. CPython 3.13 Python/Python-ast.c (init_types, make_type): heap classes, so
// that a program may add to them, as ast.py does with Constant.

import type { PyModule } from '../../objects/module.ts';
import { PyType } from '../../objects/object.ts';
import { staticStr } from '../../objects/str.ts';
import { currentInterpreter } from '../../vm/current.ts';

const AST = staticStr('_ast');

/** A class of the module `_ast`, borrowed; null before the module is loaded. */
export function astClass(name: string): PyType | null {
  const module = currentInterpreter().modules.getStr(AST) as PyModule | null;
  const found = module?.dict?.getStr(staticStr(name)) ?? null;
  return found instanceof PyType ? found : null;
}
