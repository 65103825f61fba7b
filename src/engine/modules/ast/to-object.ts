// From our tree to nodes that Python sees. CPython 3.13 Python/Python-ast.c (PyAST_mod2obj, ast2obj_expr ...).

import { constantObject } from '../../objects/code.ts';
import type { CodeConstant } from '../../bytecode/code-unit.ts';
import { newInt } from '../../objects/int.ts';
import { newList } from '../../objects/list.ts';
import { decref, incref, type PyObject } from '../../objects/object.ts';
import { newNone } from '../../objects/singletons.ts';
import { internName, newStr, staticStr } from '../../objects/str.ts';
import type { Steps } from '../../objects/suspend.ts';
import type * as ast from '../../parser/ast.ts';
import { astClass } from './classes.ts';
import { PyAstNode } from './node-class.ts';
import { fieldsOf, isLocated, LOCATION, sumOf } from './schema.ts';

type AnyNode = Readonly<Record<string, unknown>> & { readonly kind: string };

/** New reference. */
export function* treeToObjectSteps(tree: ast.mod_ty): Steps<PyObject> {
  return nodeObject(tree as unknown as AnyNode);
}

const SINGLETON = staticStr('_singleton');

function nodeObject(node: AnyNode): PyObject {
  const cls = astClass(node.kind)!;
  const made = new PyAstNode(cls);
  const dict = made.dict!;
  const set = (name: string, value: PyObject): void => {
    dict.setStr(staticStr(name), value);
    decref(value);
  };
  for (const { name, property, type, quantifier } of fieldsOf(node.kind)) {
    const value = node[property];
    if (quantifier === '*')
      set(name, newList((value as readonly unknown[]).map((item) => fieldObject(item, type))));
    else set(name, fieldObject(value, type));
  }
  if (isLocated(sumOf(node.kind)))
    for (const name of LOCATION) set(name, newInt(node[name] as number));
  return made;
}

function fieldObject(value: unknown, type: string): PyObject {
  if (type === 'constant') return constantObject(value as CodeConstant);
  if (value === null || value === undefined) return newNone();
  if (type === 'identifier') return incref(internName(value as string));
  if (type === 'string') return newStr(value as string);
  if (typeof value === 'number') return newInt(value);
  // Operators and contexts are one object each.
  if (typeof value === 'string') return incref(astClass(value)!.namespace.getStr(SINGLETON)!);
  return nodeObject(value as AnyNode);
}
