// The node classes of an interpreter, and finding one by name. CPython 3.13 Python/Python-ast.c (init_types, make_type): heap classes, so
// that a program may add to them, as ast.py does with Constant. They are the interpreter's (struct ast_state), not the module's: taken out of
// sys.modules and imported once more, it gives the same.

import { PyDict } from '../../objects/dict.ts';
import { decref, PyType } from '../../objects/object.ts';
import { staticStr } from '../../objects/str.ts';
import { currentInterpreter } from '../../vm/current.ts';
import type { InterpreterState } from '../../vm/interpreter-state.ts';

const STATE = '_ast';

/** `struct ast_state`: the classes by name. */
export class AstState {
  readonly classes = new PyDict();

  release(): void {
    decref(this.classes);
  }
}

/** Null before the module was loaded for the first time. */
export function astState(interp: InterpreterState): AstState | null {
  return (interp.moduleStates.get(STATE) as AstState | undefined) ?? null;
}

export function rememberAst(interp: InterpreterState, state: AstState): void {
  interp.moduleStates.set(STATE, state);
}

/** A class of the module `_ast`, borrowed; null before the module is loaded. */
export function astClass(name: string): PyType | null {
  const found = astState(currentInterpreter())?.classes.getStr(staticStr(name)) ?? null;
  return found instanceof PyType ? found : null;
}
