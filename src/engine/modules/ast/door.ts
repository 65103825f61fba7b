// What compile() needs of `_ast`, which is loaded only when somebody wants trees. CPython 3.13 Python/Python-ast.c (PyAST_Check,
// PyAST_mod2obj, PyAST_obj2mod).

import type { PyObject } from '../../objects/object.ts';
import type { Steps } from '../../objects/suspend.ts';
import type * as ast from '../../parser/ast.ts';

export interface AstDoor {
  readonly isNode: (o: PyObject) => boolean;
  /** New reference. */
  readonly toObject: (tree: ast.mod_ty) => Steps<PyObject>;
  readonly toTree: (o: PyObject, mode: string) => Steps<ast.mod_ty>;
}

export let astDoor: AstDoor | null = null;
export function setAstDoor(door: AstDoor | null): void {
  astDoor = door;
}
