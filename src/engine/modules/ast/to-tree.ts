// From nodes that Python made to our tree: fields are asked one by one, what does not fit is an error. CPython 3.13 Python/Python-ast.c
// (PyAST_obj2mod, obj2ast_expr ...); whether the tree makes sense is validate.ts.

import { getAttrOptional } from '../../objects/attributes.ts';
import { PyBytes } from '../../objects/bytes.ts';
import { PyComplex } from '../../objects/complex.ts';
import { PyFloat } from '../../objects/float.ts';
import { PyInt } from '../../objects/int.ts';
import { PyList } from '../../objects/list.ts';
import { decref, incref, isInstance, PyObject, type PyType } from '../../objects/object.ts';
import { raise } from '../../objects/raise.ts';
import { PySet } from '../../objects/set.ts';
import { Ellipsis, False, None, True } from '../../objects/singletons.ts';
import { PyStr, staticStr } from '../../objects/str.ts';
import { SUSPENDED, type Steps } from '../../objects/suspend.ts';
import { reprSteps } from '../../objects/text.ts';
import { PyTuple } from '../../objects/tuple.ts';
import type * as ast from '../../parser/ast.ts';
import { astClass } from './classes.ts';
import {
  fieldsOf,
  isLocated,
  LOCATION,
  needsEnd,
  SINGLETON_SUMS,
  SUMS,
  type Field,
} from './schema.ts';
import { validateModule } from './validate.ts';

type Loose = Record<string, unknown>;

const MODES: Readonly<Record<string, string>> = {
  exec: 'Module',
  eval: 'Expression',
  single: 'Interactive',
  func_type: 'FunctionType',
};

/** A tree for compile() in `mode`. TypeError, ValueError. */
export function* objectToTreeSteps(o: PyObject, mode: string): Steps<ast.mod_ty> {
  const wanted = MODES[mode]!;
  if (!isInstance(o, astClass(wanted)!))
    raise('TypeError', `expected ${wanted} node, got ${o.type.name}`);
  const tree = (yield* nodeSteps(o, 'mod')) as unknown as ast.mod_ty;
  validateModule(tree);
  return tree;
}

/** New reference; null if the attribute is missing. */
function* attributeSteps(o: PyObject, name: string): Steps<PyObject | null> {
  const found = getAttrOptional(o, staticStr(name));
  return found === SUSPENDED ? ((yield) as PyObject | null) : found;
}

/** The constructor of a sum that `o` is an instance of. */
function* constructorSteps(o: PyObject, owner: string): Steps<string> {
  const candidates = SUMS.get(owner) ?? [owner];
  const own = candidates.find((name) => o.type === astClass(name));
  const found = own ?? candidates.find((name) => isInstance(o, astClass(name) as PyType));
  return (
    found ?? raise('TypeError', `expected some sort of ${owner}, but got ${yield* reprSteps(o)}`)
  );
}

function* nodeSteps(o: PyObject, owner: string): Steps<Loose> {
  const cls = astClass(owner);
  const node: Loose = {};
  if (isLocated(owner) && SUMS.has(owner)) yield* locationSteps(o, owner, node);
  if (cls !== null && SUMS.has(owner) && !isInstance(o, cls))
    raise('TypeError', `expected some sort of ${owner}, but got ${yield* reprSteps(o)}`);
  const kind = yield* constructorSteps(o, owner);
  node.kind = kind;
  for (const field of fieldsOf(kind)) node[field.property] = yield* fieldSteps(o, kind, field);
  if (isLocated(owner) && !SUMS.has(owner)) yield* locationSteps(o, owner, node);
  return node;
}

function* locationSteps(o: PyObject, owner: string, node: Loose): Steps<void> {
  for (const name of LOCATION) {
    const value = yield* attributeSteps(o, name);
    const optional = name.startsWith('end_') && !needsEnd(owner);
    if (value === null || (value === None && optional)) {
      if (!optional) raise('TypeError', `required field "${name}" missing from ${owner}`);
      node[name] = node[name.slice(4)];
      continue;
    }
    try {
      node[name] = yield* intSteps(value);
    } finally {
      decref(value);
    }
  }
}

function* intSteps(o: PyObject): Steps<number> {
  if (o instanceof PyInt) return Number(o.value);
  return raise('ValueError', `invalid integer value: ${yield* reprSteps(o)}`);
}

function* fieldSteps(o: PyObject, kind: string, field: Field): Steps<unknown> {
  const value = yield* attributeSteps(o, field.name);
  if (value === null) {
    if (field.quantifier === '*') return [];
    if (field.quantifier === '?') return null;
    if (field.type === 'expr_context') return 'Load';
    raise('TypeError', `required field "${field.name}" missing from ${kind}`);
  }
  try {
    if (field.quantifier !== '*') {
      if (value === None && field.type !== 'constant') {
        if (field.quantifier === '?') return null;
        raise('ValueError', `field '${field.name}' is required for ${kind}`);
      }
      return yield* valueSteps(value, field.type);
    }
    if (!(value instanceof PyList))
      raise('TypeError', `${kind} field "${field.name}" must be a list, not a ${value.type.name}`);
    const items: unknown[] = [];
    for (let i = 0; i < value.items.length; i++) {
      const item = incref(value.items[i]!);
      try {
        items.push(item === None ? null : yield* valueSteps(item, field.type));
      } finally {
        decref(item);
      }
    }
    return items;
  } finally {
    decref(value);
  }
}

function* valueSteps(o: PyObject, type: string): Steps<unknown> {
  switch (type) {
    case 'identifier':
      if (!(o instanceof PyStr)) raise('TypeError', 'AST identifier must be of type str');
      return o.value;
    case 'string':
      if (!(o instanceof PyStr)) raise('TypeError', 'AST string must be of type str');
      return o.value;
    case 'int':
      return yield* intSteps(o);
    case 'constant':
      return constantValue(o);
    default:
      return SINGLETON_SUMS.has(type)
        ? yield* constructorSteps(o, type)
        : yield* nodeSteps(o, type);
  }
}

/** validate_constant: what may stand in a Constant. TypeError. */
function constantValue(o: PyObject): unknown {
  if (o === None) return null;
  if (o === True || o === False) return o === True;
  if (o === Ellipsis) return { type: 'ellipsis' };
  const exact = !o.type.isHeapType;
  if (exact && o instanceof PyInt) return { type: 'int', value: o.value };
  if (exact && o instanceof PyFloat) return { type: 'float', value: o.value };
  if (exact && o instanceof PyComplex) return { type: 'complex', real: o.real, imag: o.imag };
  if (exact && o instanceof PyStr) return { type: 'str', value: o.value };
  if (exact && o instanceof PyBytes) return { type: 'bytes', value: o.value };
  if (exact && o instanceof PyTuple)
    return { type: 'tuple', items: o.items.map((item) => constantValue(item)) };
  if (exact && o instanceof PySet && o.type.name === 'frozenset') {
    const items = o.table
      .filter((item): item is PyObject => item instanceof PyObject)
      .map((item) => constantValue(item));
    return { type: 'frozenset', items };
  }
  return raise('TypeError', `got an invalid type in Constant: ${o.type.name}`);
}
