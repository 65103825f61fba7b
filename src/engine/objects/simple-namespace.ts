// types.SimpleNamespace: attributes and nothing else. CPython 3.13 Objects/namespaceobject.c.

import { getAttr, setAttr } from './attributes.ts';
import { callObject } from './calls.ts';
import { richCompare } from './compare.ts';
import { PyDict } from './dict.ts';
import { mergeSteps } from './dict-merge.ts';
import { method } from './native.ts';
import { decref, incref, isInstance, type PyObject } from './object.ts';
import { ownsFields, PyNative } from './own-fields.ts';
import { raise } from './raise.ts';
import { reprEnter, reprLeave } from './repr-enter.ts';
import { newNotImplemented } from './singletons.ts';
import { describeType, newStaticType, shortTypeName } from './static-type.ts';
import { newStr, PyStr, staticStr } from './str.ts';
import { SUSPENDED, suspendSteps, type Steps, type Suspended } from './suspend.ts';
import { reprSteps } from './text.ts';
import { newTuple } from './tuple.ts';

export const SimpleNamespaceType = newStaticType('SimpleNamespace', {
  module: 'types',
  isBaseType: true,
  hasDict: true,
  hasGc: true,
  basicSize: 24,
});

export class PyNamespace extends PyNative {
  override dict: PyDict | null = new PyDict();
}
ownsFields(SimpleNamespaceType, ['dict']);

SimpleNamespaceType.tp_new = (type) => new PyNamespace(type);

/** _PyNamespace_New, empty. New reference. */
export function newNamespace(): PyNamespace {
  return new PyNamespace(SimpleNamespaceType);
}

SimpleNamespaceType.tp_init = (o, args, kwnames): void | Suspended => {
  const count = args.length - (kwnames?.length ?? 0);
  if (count > 1)
    raise('TypeError', `${shortTypeName(o.type)} expected at most 1 argument, got ${count}`);
  if (count === 1) return suspendSteps(initSteps(o as PyNamespace, args, kwnames), [o, ...args]);
  setKeywords(o as PyNamespace, args, kwnames, count);
};

function* initSteps(
  o: PyNamespace,
  args: readonly PyObject[],
  kwnames: readonly PyStr[] | null,
): Steps<void> {
  yield* mergeSteps(o.dict!, args[0]!);
  for (const key of o.dict!.keys)
    if (key !== null && !(key instanceof PyStr)) raise('TypeError', 'keywords must be strings');
  setKeywords(o, args, kwnames, 1);
}

function setKeywords(
  o: PyNamespace,
  args: readonly PyObject[],
  kwnames: readonly PyStr[] | null,
  count: number,
): void {
  (kwnames ?? []).forEach((name, i) => o.dict!.setStr(name, args[count + i]!));
}

SimpleNamespaceType.tp_repr = (o) => suspendSteps(reprNamespaceSteps(o as PyNamespace), [o]);
function* reprNamespaceSteps(o: PyNamespace): Steps<PyObject> {
  const name = o.type === SimpleNamespaceType ? 'namespace' : o.type.name;
  if (!reprEnter(o)) return newStr(`${name}(...)`);
  try {
    const parts: string[] = [];
    const dict = o.dict!;
    for (let i = 0; i < dict.keys.length; i++) {
      const key = dict.keys[i];
      if (!(key instanceof PyStr) || key.value === '') continue;
      const value = incref(dict.values[i]!);
      parts.push(`${key.value}=${yield* reprSteps(value)}`);
      decref(value);
    }
    return newStr(`${name}(${parts.join(', ')})`);
  } finally {
    reprLeave(o);
  }
}

SimpleNamespaceType.tp_richcompare = (a, b, op) => {
  if (!isInstance(a, SimpleNamespaceType) || !isInstance(b, SimpleNamespaceType))
    return newNotImplemented();
  return richCompare(a.dict!, b.dict!, op);
};

/** namespace_replace: a copy with other values. */
function* replaceSteps(o: PyNamespace, kwargs: readonly [PyStr, PyObject][]): Steps<PyObject> {
  const made = callObject(o.type, []);
  const copy = made === SUSPENDED ? ((yield) as PyObject) : made;
  for (const [i, key] of o.dict!.keys.entries())
    if (key instanceof PyStr) copy.dict!.setStr(key, o.dict!.values[i]!);
  for (const [name, value] of kwargs) if (setAttr(copy, name, value) === SUSPENDED) yield;
  return copy;
}

const CLASS = staticStr('__class__');
describeType(SimpleNamespaceType, {
  source: 'CPython 3.13 Objects/namespaceobject.c',
  methods: [
    method('__reduce__', '($self, /)', (o: PyNamespace) => {
      const cls = getAttr(o, CLASS) as PyObject;
      return newTuple([cls, newTuple([]), incref(o.dict!)]);
    }),
    method(
      '__replace__',
      '($self, /, **kwargs)',
      (o: PyNamespace, kwargs: readonly [PyStr, PyObject][]) =>
        suspendSteps(replaceSteps(o, kwargs), [o, ...kwargs.map(([, v]) => v)]),
    ),
  ],
  getsets: [{ name: '__dict__', get: (o: PyNamespace) => incref(o.dict!) }],
});
