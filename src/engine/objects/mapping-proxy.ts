// mappingproxy: a read-only view of a mapping, as `__dict__` of classes is. CPython 3.13 Objects/descrobject.c (mappingproxy_*).

import { contains, getItem, getIter, lengthOf, reprSteps, str } from './abstract.ts';
import { getAttr } from './attributes.ts';
import { withDocText } from './doc-text.ts';
import { callObject } from './calls.ts';
import { richCompare } from './compare.ts';
import { hashOf } from './hash.ts';
import { PyList } from './list.ts';
import { PyTuple } from './tuple.ts';
import { callNative, method, type NativeFunction } from './native.ts';
import { decref, incref, type PyObject } from './object.ts';
import { ownsFields, PyNative } from './own-fields.ts';
import { raise } from './raise.ts';
import { describeType, newStaticType } from './static-type.ts';
import { newStr, staticStr, type PyStr } from './str.ts';
import { SUSPENDED, suspendSteps, suspendThen, type MaySuspend, type Steps } from './suspend.ts';
import { binaryOp } from './number-ops.ts';
import { classGetItem } from './generic-alias.ts';

export const MappingProxyType = newStaticType('mappingproxy', { hasGc: true, basicSize: 24 });

export class PyMappingProxy extends PyNative {
  declare mapping: PyObject;
  constructor(mapping: PyObject) {
    super(MappingProxyType);
    this.mapping = incref(mapping);
  }
}
ownsFields(MappingProxyType, ['mapping']);

/** Borrows `mapping`. New reference. */
export function newMappingProxy(mapping: PyObject): PyObject {
  return new PyMappingProxy(mapping);
}

const inner = (o: PyObject): PyObject => (o as PyMappingProxy).mapping;
const unwrap = (o: PyObject): PyObject => (o instanceof PyMappingProxy ? o.mapping : o);

MappingProxyType.mp_length = (o) => lengthOf(inner(o));
MappingProxyType.mp_subscript = (o, key) => withDocText(getItem(inner(o), key));
MappingProxyType.sq_contains = (o, key) => contains(inner(o), key);
MappingProxyType.tp_iter = (o) => getIter(inner(o));
MappingProxyType.tp_str = (o) => str(inner(o));
MappingProxyType.tp_repr = (o) => suspendSteps(proxyReprSteps(o as PyMappingProxy), [o]);
function* proxyReprSteps(o: PyMappingProxy): Steps<PyObject> {
  return newStr(`mappingproxy(${yield* reprSteps(o.mapping)})`);
}
MappingProxyType.tp_richcompare = (a, b, op) => richCompare(inner(a), unwrap(b), op);
MappingProxyType.nb_or = (a, b) => binaryOp(7, unwrap(a), unwrap(b));
MappingProxyType.nb_inplace_or = () =>
  raise('TypeError', "'|=' is not supported by mappingproxy; use '|' instead");
MappingProxyType.tp_hash = (o) => hashOf(inner(o));
const newProxy = method('mappingproxy', '($type, /, mapping)', (_type, mapping: PyObject) => {
  const isSequence = mapping instanceof PyList || mapping instanceof PyTuple;
  if (mapping.type.mp_subscript === null || isSequence)
    raise('TypeError', `mappingproxy() argument must be a mapping, not ${mapping.type.name}`);
  return newMappingProxy(mapping);
});
MappingProxyType.tp_new = (type, args, kwnames) =>
  callNative(newProxy, type, args, kwnames, 'mappingproxy');

/** A method that is the mapping's. */
function forward(name: string, signature: string): NativeFunction {
  const key = staticStr(name);
  return method(name, signature, (self: PyMappingProxy, ...args: PyObject[]) => {
    const given = args.filter((a) => a !== undefined);
    const call = (found: PyObject): MaySuspend => {
      const result = withDocText(callObject(found, given, null));
      decref(found);
      return result;
    };
    const found = getAttr(self.mapping, key as PyStr);
    return found === SUSPENDED ? suspendThen(call, given) : call(found);
  });
}

describeType(MappingProxyType, {
  source: 'Objects/descrobject.c',
  methods: [
    forward('get', '($self, key, default=None, /)'),
    forward('keys', '($self, /)'),
    forward('values', '($self, /)'),
    forward('items', '($self, /)'),
    forward('copy', '($self, /)'),
    forward('__reversed__', '($self, /)'),
    method('__class_getitem__', '($type, object, /)', classGetItem, { class: true }),
  ],
});
