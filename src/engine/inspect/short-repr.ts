// A short text for a value in a picture. Runs no Python: values whose class defines its own `__repr__` show their class.

import { PyFloat } from '../objects/float.ts';
import { PyFunction } from '../objects/function.ts';
import { BoolType, PyInt } from '../objects/int.ts';
import { PyList } from '../objects/list.ts';
import { PyDict } from '../objects/dict.ts';
import { PyType, type PyObject } from '../objects/object.ts';
import { PyStr } from '../objects/str.ts';
import { PyTuple } from '../objects/tuple.ts';
import { floatRepr } from '../objects/float-repr.ts';
import { strRepr } from '../objects/str-repr.ts';

const LENGTH_MAX = 80;

export function shortRepr(o: PyObject): string {
  const text = reprOf(o, 0);
  return text.length > LENGTH_MAX ? `${text.slice(0, LENGTH_MAX - 1)}…` : text;
}

function reprOf(o: PyObject, depth: number): string {
  if (o instanceof PyStr) return strRepr(o.value.slice(0, LENGTH_MAX));
  if (o instanceof PyInt)
    return o.type === BoolType ? (o.value === 1 ? 'True' : 'False') : String(o.value);
  if (o instanceof PyFloat) return floatRepr(o.value);
  if (o.type.name === 'NoneType') return 'None';
  if (depth > 2) return '...';
  if (o instanceof PyTuple) return `(${itemsOf(o.items, depth)}${o.items.length === 1 ? ',' : ''})`;
  if (o instanceof PyList) return `[${itemsOf(o.items, depth)}]`;
  if (o instanceof PyDict) {
    const pairs = o.keys.flatMap((k, i) =>
      k ? [`${reprOf(k, depth + 1)}: ${reprOf(o.values[i]!, depth + 1)}`] : [],
    );
    return `{${pairs.slice(0, 8).join(', ')}}`;
  }
  if (o instanceof PyFunction) return `<function ${o.code.unit.qualname}>`;
  if (o instanceof PyType) return `<class '${o.name}'>`;
  return `<${o.type.name}>`;
}

function itemsOf(items: readonly PyObject[], depth: number): string {
  const shown = items.slice(0, 12).map((i) => reprOf(i, depth + 1));
  return shown.join(', ') + (items.length > 12 ? ', ...' : '');
}
